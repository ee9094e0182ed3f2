import type { TargetComparison } from "../../../align/compareCells.ts";
import type { Comparisons, RowComparison } from "../../../align/comparisons.ts";
import type { Comparison } from "../../../model/compare.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  code,
  codedList,
  type Field,
  flag,
  json,
  number,
  prefixed,
  REQUIRED,
  tableOf,
  through,
} from "../fields/field.ts";
import { type Namer, planNamer } from "../fields/named.ts";
import { planSide } from "../fields/pairFields.ts";
import { plansTable } from "../fields/plansTable.ts";
import { rowFields } from "../fields/rowFields.ts";
import { LEFT, RIGHT, restatementsTable, sideFields, targetsTable } from "../fields/targets.ts";
import type { Table } from "../table.ts";

/**
 * `pairs`: one row a target of one plan against a target of another on one indicator: whether they compare, what follows, or why not.
 * `targets` holds all that is known of each target. Nothing is left out.
 */
export function comparisonsTables(comparisons: Comparisons): readonly Table[] {
  const nameOf = planNamer(comparisons.plans);
  const pairs = pairsOf(comparisons);
  const targets = pairs.flatMap(({ pair }) => [{ target: pair.left }, { target: pair.right }]);
  return [
    pairsTable(pairs, nameOf),
    targetsTable(targets, nameOf),
    restatementsTable(targets),
    plansTable(comparisons.plans),
    aboutTable(comparisons),
  ];
}

interface Pair {
  readonly number: number;
  readonly row: RowComparison;
  readonly left: string;
  readonly right: string;
  readonly cellsComparable: boolean;
  readonly pair: TargetComparison;
}

const pairsOf = ({ rows }: Comparisons): readonly Pair[] =>
  rows.flatMap((row, index) =>
    row.pairs.flatMap(({ left, right, comparison }) =>
      comparison.pairs.map((pair) => ({
        number: index + 1,
        row,
        left,
        right,
        cellsComparable: comparison.comparable,
        pair,
      })),
    ),
  );

/** What was owed, compared. */
const promiseFields: readonly Field<Comparison>[] = [
  code("promise", codes.ANSWERS, ({ answer }) => answer),
  number("difference", ({ difference }) => difference),
  code("difference_unit", codes.UNIT_CODES, ({ unit }) => unit),
  code("left_read_as", codes.READ_AS, ({ readAs }) => readAs?.left),
  code("right_read_as", codes.READ_AS, ({ readAs }) => readAs?.right),
];

/** The outcomes that keep each promise, compared. */
const outcomeFields: readonly Field<Comparison>[] = [
  code("outcome", codes.ANSWERS, ({ answer }) => answer),
  number("outcome_difference", ({ difference }) => difference),
  code("outcome_difference_unit", codes.UNIT_CODES, ({ unit }) => unit),
];

function pairsTable(pairs: readonly Pair[], nameOf: Namer): Table {
  return tableOf<Pair>(
    {
      name: "pairs",
      title: ["一行两个规划在一项指标上的一对目标", "One row a target of one plan against a target of another"],
      key: ["row", "left_plan", "left_target", "right_plan", "right_target"],
    },
    [
      ...rowFields<Pair>(),
      code("direction", codes.DIRECTIONS, ({ row }) => row.direction, REQUIRED),
      ...planSide<Pair>(nameOf),
      flag("cells_comparable", ({ cellsComparable }) => cellsComparable, REQUIRED),
      flag("comparable", ({ pair }) => pair.comparable, REQUIRED),
      ...through(promiseFields, ({ pair }: Pair) => pair.promise),
      ...through(outcomeFields, ({ pair }: Pair) => pair.outcome),
      ...prefixed(LEFT, sideFields, ({ pair }: Pair) => pair.left),
      ...prefixed(RIGHT, sideFields, ({ pair }: Pair) => pair.right),
      ...codedList<Pair>("reasons", ({ pair }) => pair.reasons),
      ...codedList<Pair>("assumed", ({ pair }) => pair.assumed),
      ...codedList<Pair>("cautions", ({ pair }) => pair.cautions),
      code("via_side", codes.SIDES, ({ pair }) => pair.via?.side),
      code("via_transform", codes.TRANSFORMS, ({ pair }) => pair.via?.transform.kind),
      json("via_terms", ({ pair }) => pair.via && { ...pair.via.transform, base: pair.via.base ?? null }),
    ],
    pairs,
  );
}
