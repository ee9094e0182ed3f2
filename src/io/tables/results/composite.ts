import type { Composite, CompositeStep } from "../../../composite/compositeIndex.ts";
import type { NodeScores } from "../../../composite/nodeScores.ts";
import type { Aggregated } from "../../../composite/steps/aggregate.ts";
import type { NodeWeights } from "../../../composite/steps/climb.ts";
import type { Weighed } from "../../../composite/steps/weigh.ts";
import type { TableIndicator, TableRow } from "../../../composite/table.ts";
import type { Bilingual } from "../../../model/text.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, flag, integer, json, number, REQUIRED, tableOf, text } from "../fields/field.ts";
import { findingsTable } from "../fields/findingsTable.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { both, placeFields, type RowNamer, regionsTable, rowNamer } from "./regionTable.ts";

/**
 * `scores`: one row the score and rank of a region in an aggregate, the index among them; `weights`: one row a weight within its parent; `nodes`,
 * `regions`, `steps` (what each did, as JSON), `values` (after each step, where the index was asked for its tables), `refusals` and `warnings`.
 * Left out of the tables after steps is what they share with the table handed in: hierarchy, denominators and groups.
 */
export function compositeTables(composite: Composite): readonly Table[] {
  const { index, input, nodes, nodeWeights, plans, refusals, rows, state, steps, warnings } = composite;
  const nameOf = rowNamer(plans);
  return [
    scoresTable(nodes, rows, index, nameOf),
    weightsTable(nodeWeights),
    nodesTable(nodes, nodeWeights, index),
    regionsTable(rows, nameOf),
    stepsTable(steps),
    stepValuesTable(steps, nameOf),
    findingsTable(refusals, "refusals", ["一行一条不合成的原因", "One row a reason why there is no index"]),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(composite, { state, index, input }),
  ];
}

/** The tables of a step that aggregates, as those of an index: `scores`, `weights`, `nodes`, `regions`, `warnings`. */
export function aggregatedTables(aggregated: Aggregated): readonly Table[] {
  const { nodes, plans, rows, warnings, weights } = aggregated;
  const nameOf = rowNamer(plans);
  const index = nodes.at(-1)?.id ?? "";
  return [
    scoresTable(nodes, rows, index, nameOf),
    weightsByIdTable(weights),
    nodesTable(nodes, [], index),
    regionsTable(rows, nameOf),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(aggregated, { index }),
  ];
}

/** `weights`: one row a weight within its parent; `nodes`: what the method of weighing found; `warnings`. Nothing is left out. */
export function weighedTables(weighed: Weighed): readonly Table[] {
  const { nodes, plans, warnings } = weighed;
  return [weightsTable(nodes), detailsTable(nodes), warningsTable(warnings), plansTable(plans), aboutTable(weighed)];
}

/** What a computation noticed. */
export const warningsTable = (warnings: Composite["warnings"]): Table =>
  findingsTable(warnings, "warnings", [
    "一行一条数据与计算提示",
    "One row something noticed about data or computation",
  ]);

/** What an aggregate is called; the index has a name only where it was given one. */
const nodeName = ({ id, name }: NodeScores, index: string): Bilingual =>
  both(name ?? (id === index ? { zh: "指数", en: "index" } : id));

interface Score {
  readonly row: TableRow;
  readonly node: NodeScores;
  readonly place: number;
}

function scoresTable(nodes: readonly NodeScores[], rows: readonly TableRow[], index: string, nameOf: RowNamer): Table {
  return tableOf<Score>(
    {
      name: "scores",
      title: ["一行一个地区在一个汇总层的得分与名次", "One row the score and rank of a region in an aggregate"],
      key: ["region", "year", "node"],
    },
    [
      ...placeFields<Score>(({ row }) => row, nameOf),
      text("node", ({ node }) => node.id, REQUIRED),
      ...bilingual<Score>("node_name", ({ node }) => nodeName(node, index)),
      flag("is_index", ({ node }) => node.id === index, REQUIRED),
      number("score", ({ node, place }) => node.scores[place]),
      integer("rank", ({ node, place }) => node.ranks[place]),
    ],
    // The index comes first, then what it is made of from the top.
    nodes.toReversed().flatMap((node) => rows.map((row, place) => ({ row, node, place }))),
  );
}

interface Weight {
  readonly parent?: string;
  readonly child: string;
  readonly weight: number;
}

const weightsOf = (weights: readonly Weight[], key: readonly string[]): Table =>
  tableOf<Weight>(
    { name: "weights", title: ["一行一个权重(在上级之内)", "One row a weight within its parent"], key },
    [
      text("parent", ({ parent }) => parent),
      text("element", ({ child }) => child, REQUIRED),
      number("weight", ({ weight }) => weight),
    ],
    weights,
  );

const weightsTable = (nodes: readonly NodeWeights[]): Table =>
  weightsOf(
    nodes.flatMap(({ aggregate, weights }) =>
      Object.entries(weights).map(([child, weight]) => ({ parent: aggregate, child, weight })),
    ),
    ["parent", "element"],
  );

const weightsByIdTable = (weights: Aggregated["weights"]): Table =>
  weightsOf(
    Object.entries(weights).map(([child, weight]) => ({ child, weight })),
    ["element"],
  );

function nodesTable(nodes: readonly NodeScores[], weights: readonly NodeWeights[], index: string): Table {
  const details = new Map(weights.map((each) => [each.aggregate, each.details]));
  return tableOf<NodeScores>(
    { name: "nodes", title: ["一行一个汇总层", "One row an aggregate"], key: ["node"] },
    [
      text("node", ({ id }) => id, REQUIRED),
      ...bilingual<NodeScores>("node_name", (node) => nodeName(node, index)),
      flag("is_index", ({ id }) => id === index, REQUIRED),
      text("parent", ({ parent }) => parent),
      integer("height", ({ height }) => height, REQUIRED),
      json("weighing", ({ id }) => details.get(id)),
    ],
    nodes,
  );
}

const detailsTable = (nodes: readonly NodeWeights[]): Table =>
  tableOf<NodeWeights>(
    { name: "nodes", title: ["一行一个汇总层", "One row an aggregate"], key: ["node"] },
    [text("node", ({ aggregate }) => aggregate, REQUIRED), json("weighing", ({ details }) => details)],
    nodes,
  );

function stepsTable(steps: readonly CompositeStep[]): Table {
  return tableOf<CompositeStep & { readonly number: number }>(
    { name: "steps", title: ["一行一个步骤及其所为", "One row a step and what it did"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      text("step", ({ name }) => name, REQUIRED),
      json("account", ({ account }) => account),
    ],
    steps.map((step, index) => ({ ...step, number: index + 1 })),
  );
}

interface StepValue {
  readonly number: number;
  readonly step: string;
  readonly row: TableRow;
  readonly indicator: TableIndicator;
  readonly value: number | null;
}

function stepValuesTable(steps: readonly CompositeStep[], nameOf: RowNamer): Table {
  return tableOf<StepValue>(
    {
      name: "values",
      title: ["一行一个地区一项指标在一个步骤之后的数值", "One row the value of an indicator in a region after a step"],
      key: ["step_number", "region", "year", "indicator"],
    },
    [
      integer("step_number", ({ number }) => number, { ...REQUIRED, refersTo: { table: "steps", column: "number" } }),
      text("step", ({ step }) => step, REQUIRED),
      ...placeFields<StepValue>(({ row }) => row, nameOf),
      text("indicator", ({ indicator }) => indicator.id, REQUIRED),
      ...bilingual<StepValue>("indicator_name", ({ indicator: { id, name = id } }) => both(name)),
      number("value", ({ value }) => value),
      text("table_unit", ({ indicator }) => indicator.unit),
      code("direction", codes.DIRECTIONS, ({ indicator }) => indicator.direction, REQUIRED),
    ],
    steps.flatMap(({ name: step, table }, index) =>
      (table?.indicators ?? []).flatMap((indicator) =>
        (table?.rows ?? []).map((row, place) => ({
          number: index + 1,
          step,
          row,
          indicator,
          value: indicator.values[place] ?? null,
        })),
      ),
    ),
  );
}
