import type { Cascade, CascadeLink, CascadeRow, CascadeStep } from "../../../diff/cascadeResult.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  bilingual,
  code,
  codedList,
  type Field,
  integer,
  list,
  type Prefix,
  prefixed,
  REQUIRED,
  tableOf,
  text,
} from "../fields/field.ts";
import { clausesTable, findingsTable } from "../fields/findingsTable.ts";
import { type Namer, planNamer } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import { rowFields } from "../fields/rowFields.ts";
import { restatementsTable, sideFields, targetsTable } from "../fields/targets.ts";
import type { Table } from "../table.ts";
import { changeFields, changesTable } from "./changes.ts";

/**
 * `steps`: one row one thing between a plan and the plan above it: how the lower stands to the upper, what is different, why the two were not
 * compared. `changes` has the differences one by one, `targets` all that is known of each target, `links` the pairs of plans, `findings`
 * what was noticed about the levels. Nothing is left out.
 */
export function cascadeTables(cascade: Cascade): readonly Table[] {
  const { findings, links, plans, rows } = cascade;
  const nameOf = planNamer(plans);
  const steps = rows.flatMap((row, index) => row.steps.map((step): Placed => ({ ...step, row, number: index + 1 })));
  const targets = steps.flatMap(({ left, right }) => [left, right].flatMap((target) => (target ? [{ target }] : [])));
  return [
    stepsTable(steps, nameOf),
    changesTable(steps, "steps"),
    linksTable(links, nameOf),
    countsTable(links, nameOf),
    targetsTable(targets, nameOf),
    restatementsTable(targets),
    findingsTable(findings),
    clausesTable(findings),
    plansTable(plans),
    aboutTable(cascade),
  ];
}

interface Placed extends CascadeStep {
  readonly row: CascadeRow;
  /** Of the row. */
  readonly number: number;
}

const UPPER: Prefix = { name: "upper", title: { zh: "上级", en: "upper" } };
const LOWER: Prefix = { name: "lower", title: { zh: "下级", en: "lower" } };

const STANDINGS = /* @__PURE__ */ codes.named({
  more: ["下级要求更高", "the lower promises more"],
  same: ["要求相同", "the same"],
  less: ["下级要求更低", "the lower promises less"],
  undetermined: ["不能断定", "cannot be settled"],
  "not-comparable": ["不可比", "not comparable"],
  dropped: ["在范围内而未承接", "within the remit and not taken over"],
  "outside-remit": ["不在规划范围", "outside the remit"],
  "possibly-missing": ["可能在此文本缺失的部分", "possibly in a part this copy lacks"],
  added: ["下级自行增加", "added below"],
});

const levelFields = <Item extends Pick<CascadeLink, "upper" | "lower">>(nameOf: Namer): readonly Field<Item>[] =>
  (["upper", "lower"] as const).flatMap((level) =>
    prefixed(
      level === "upper" ? UPPER : LOWER,
      [
        text<string>("plan", (id) => id, { refersTo: { table: "plans", column: "id" } }),
        ...bilingual<string>("plan_name", nameOf),
      ],
      (item: Item) => item[level],
    ),
  );

function stepsTable(steps: readonly Placed[], nameOf: Namer): Table {
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  type Numbered = (typeof numbered)[number];
  const ofStep =
    <Value>(of: (step: Placed) => Value) =>
    ({ step }: Numbered): Value =>
      of(step);
  const inner: readonly Field<Placed>[] = [
    ...rowFields<Placed>(),
    ...levelFields<Placed>(nameOf),
    code("standing_to", STANDINGS, ({ standing }) => standing, REQUIRED),
    ...changeFields<Placed>(),
    ...prefixed(UPPER, sideFields, ({ left }: Placed) => left),
    ...prefixed(LOWER, sideFields, ({ right }: Placed) => right),
    ...codedList<Placed>("reasons", ({ reasons }) => reasons),
    ...codedList<Placed>("assumed", ({ assumed }) => assumed),
    ...codedList<Placed>("cautions", ({ cautions }) => cautions),
  ];
  return tableOf<Numbered>(
    { name: "steps", title: ["一行上下级之间的一件事", "One row one thing between two levels"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      ...inner.map((field): Field<Numbered> => ({ ...field, of: ofStep(field.of) })),
    ],
    numbered,
  );
}

function linksTable(links: readonly CascadeLink[], nameOf: Namer): Table {
  return tableOf<CascadeLink>(
    {
      name: "links",
      title: ["一行一对上下级规划", "One row a plan and the plan above it"],
      key: ["upper_plan", "lower_plan"],
    },
    [
      ...levelFields<CascadeLink>(nameOf),
      list("bridged", ({ bridged }) => bridged),
      ...codedList<CascadeLink>("reasons", ({ reasons }) => reasons),
    ],
    links,
  );
}

function countsTable(links: readonly CascadeLink[], nameOf: Namer): Table {
  const counts = links.flatMap(({ upper, lower, counts: of }) =>
    Object.entries(of).map(([standing, count]) => ({ upper, lower, standing, count })),
  );
  return tableOf<(typeof counts)[number]>(
    {
      name: "counts",
      title: ["一行一对上下级规划的一种关系的次数", "One row a standing between two plans, with how often it occurs"],
      key: ["upper_plan", "lower_plan", "standing_to"],
    },
    [
      ...levelFields<(typeof counts)[number]>(nameOf),
      code("standing_to", STANDINGS, ({ standing }) => standing, REQUIRED),
      integer("count", ({ count }) => count, REQUIRED),
    ],
    counts,
  );
}
