import type { Alignment, AlignmentRow, Cell, CellTarget, Conflict } from "../../../align/alignment.ts";
import { messageOf } from "../../../model/messages/index.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, coded, integer, list, REQUIRED, tableOf, text, through } from "../fields/field.ts";
import { type Namer, planFields, planNamer } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import { rowFields } from "../fields/rowFields.ts";
import { restatementsTable, targetFields } from "../fields/targets.ts";
import type { Table } from "../table.ts";
import { rowBenchmarksTable } from "./alignmentBenchmarks.ts";
import { eventsTable } from "./alignmentEvents.ts";

/**
 * `cells`: one row a target in a cell, and one for each empty cell, with the reason why it is empty; with `cells: "filled"` the
 * alignment has no empty ones. `rows`: one row an indicator. Then contradictions within a cell, restatements, milestones by event,
 * benchmarks and groups (both only where they were asked for), and how the plans differ as documents. Nothing is left out.
 */
export function alignmentTables(alignment: Alignment): readonly Table[] {
  const { plans, rows } = alignment;
  const nameOf = planNamer(plans);
  return [
    cellsTable(rows, nameOf),
    rowsTable(rows),
    conflictsTable(rows, nameOf),
    restatementsTable(
      rows.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets.map((target) => ({ target })))),
    ),
    eventsTable(alignment, nameOf),
    rowBenchmarksTable(alignment, nameOf),
    groupsTable(alignment),
    contrastsTable(alignment, nameOf),
    plansTable(plans),
    aboutTable(alignment),
  ];
}

interface Placed {
  readonly number: number;
  readonly row: AlignmentRow;
  readonly cell: Cell;
  readonly target?: CellTarget;
}

function cellsTable(rows: readonly AlignmentRow[], nameOf: Namer): Table {
  return tableOf<Placed>(
    {
      name: "cells",
      title: [
        "一行一个规划在一项指标上的一个目标,空格也占一行",
        "One row a target of a plan on an indicator, or an empty cell",
      ],
      key: ["row", "plan", "target"],
    },
    [
      ...rowFields<Placed>(),
      ...planFields<Placed>(({ cell }) => cell.plan, nameOf),
      ...coded<Placed>("absent", ({ cell }) => cell.absent),
      ...through(targetFields, ({ target }: Placed) => target),
    ],
    rows.flatMap((row, index) =>
      row.cells.flatMap((cell): readonly Placed[] => {
        const placed = { number: index + 1, row, cell };
        return cell.targets.length === 0 ? [placed] : cell.targets.map((target) => ({ ...placed, target }));
      }),
    ),
  );
}

const JOINED = /* @__PURE__ */ codes.named({
  indicator: ["同一指标", "one indicator"],
  label: ["同一名称", "the same label"],
  facets: ["用词不同而各要素相同", "worded differently, alike in every part"],
});

function rowsTable(rows: readonly AlignmentRow[]): Table {
  return tableOf<{ readonly number: number; readonly row: AlignmentRow }>(
    { name: "rows", title: ["一行一项指标", "One row an indicator"], key: ["row"] },
    [
      ...rowFields<{ readonly number: number; readonly row: AlignmentRow }>(),
      code("joined", JOINED, ({ row }) => row.joined, REQUIRED),
      code("stage", codes.STAGE_CODES, ({ row }) => row.stage),
      code("unit", codes.UNIT_CODES, ({ row }) => row.unit),
      code("direction", codes.DIRECTIONS, ({ row }) => row.direction, REQUIRED),
      list("groups", ({ row }) => row.groups),
      integer("plans_stating", ({ row }) => row.cells.filter(({ targets }) => targets.length > 0).length, REQUIRED),
    ],
    rows.map((row, index) => ({ number: index + 1, row })),
  );
}

interface PlacedConflict extends Conflict {
  readonly number: number;
  readonly row: AlignmentRow;
  readonly plan: string;
}

function conflictsTable(rows: readonly AlignmentRow[], nameOf: Namer): Table {
  return tableOf<PlacedConflict>(
    {
      name: "conflicts",
      title: ["一行两个相互矛盾或可能矛盾的目标", "One row two targets of a plan that contradict each other"],
      key: ["row", "plan", "left_target", "right_target"],
    },
    [
      ...rowFields<PlacedConflict>(),
      ...planFields<PlacedConflict>(({ plan }) => plan, nameOf),
      text("left_target", ({ left }) => left, REQUIRED),
      text("right_target", ({ right }) => right, REQUIRED),
      code("certainty", codes.CERTAINTIES, ({ certainty }) => certainty, REQUIRED),
    ],
    rows.flatMap((row, index) =>
      row.cells.flatMap(({ plan, conflicts = [] }) =>
        conflicts.map((conflict) => ({ ...conflict, number: index + 1, row, plan })),
      ),
    ),
  );
}

function groupsTable({ groups = [], rows }: Alignment): Table {
  const items = groups.flatMap((group) =>
    group.rows.flatMap((place) => rows.slice(place, place + 1).map((row) => ({ group, number: place + 1, row }))),
  );
  return tableOf<(typeof items)[number]>(
    { name: "groups", title: ["一行一项指标在一个分组中", "One row an indicator in a group"], key: ["group", "row"] },
    [
      text("group", ({ group }) => group.key, REQUIRED),
      ...bilingual<(typeof items)[number]>("group_name", ({ group }) => group.name),
      ...rowFields<(typeof items)[number]>(),
    ],
    items,
  );
}

const RESPECTS = /* @__PURE__ */ codes.worded("tier", "genre", "horizon", "stage", "completeness", "attribution");

function contrastsTable({ contrasts }: Alignment, nameOf: Namer): Table {
  const items = contrasts.flatMap(({ respect, groups }) =>
    groups.flatMap(({ value, plans }) => plans.map((plan) => ({ respect, value, plan }))),
  );
  return tableOf<(typeof items)[number]>(
    {
      name: "contrasts",
      title: ["一行一个规划作为文本在一个方面的情形", "One row a plan as a document in one respect"],
      key: ["respect", "value_code", "plan"],
    },
    [
      code("respect", RESPECTS, ({ respect }) => respect, REQUIRED),
      text("value_code", ({ value }) => value, REQUIRED),
      ...bilingual<(typeof items)[number]>(
        "value_name",
        ({ value }) => messageOf(`word.${value}`) ?? { zh: value, en: value },
      ),
      ...planFields<(typeof items)[number]>(({ plan }) => plan, nameOf),
    ],
    items,
  );
}
