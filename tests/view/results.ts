import { type Alignment, align, compareAll, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import { schemes } from "eduplan/catalog";
import {
  compositeIndex,
  type RegionTable,
  rankStability,
  removal,
  sensitivity,
  toTable,
  uncertainty,
  whatIf,
} from "eduplan/composite";
import { jizhou, plans, shuozhou, xining } from "eduplan/data";
import { cascade, diff } from "eduplan/diff";
import type { Locale, Plan } from "eduplan/model";
import { assess, observedIn, score } from "eduplan/score";
import { track } from "eduplan/track";
import type { Viewable } from "eduplan/view";
import { twoSchools } from "../score/schemes/schools.ts";

export const LOCALES: readonly Locale[] = ["zh", "en"];

/** A made plan of Qinghai with some of what Xining, which lies in it, promises. */
const province: Plan = {
  ...xining,
  id: "qinghai",
  region: "630000",
  level: "province",
  targets: xining.targets.slice(0, 20).map((target) => ({ ...target, id: `qinghai-${target.id}` })),
};

/** The bundled schemes, asked of plans, of what a plan observes, and of a region with schools. */
const assessments: readonly Viewable[] = schemes.flatMap((scheme) => [
  assess(scheme, [...plans, observedIn(jizhou), twoSchools], {
    assume: ["reason.unstated-facet", "scheme.level"],
    by: 2026,
  }),
]);

/** A made-up table with a row for each plan. */
function madeTable({ rows, plans: refs }: RegionTable): RegionTable {
  const values = (column: number) => rows.map((_, row) => 10 + ((row * 37 + column * 53 + row * row * column) % 89));
  return {
    rows,
    ...(refs && { plans: refs }),
    indicators: ["甲 A", "乙 B", "丙 C", "丁 D"].map((name, column) => ({
      id: `i${column}`,
      name,
      direction: column === 2 ? "lower" : "higher",
      parent: column < 2 ? "left" : "right",
      values: values(column),
    })),
    aggregates: [{ id: "left", name: { zh: "投入", en: "input" } }, { id: "right" }],
  };
}

/** An index that is refused, and one of made-up numbers with all that can be asked of it. */
function indicesOf(alignment: Alignment): readonly Viewable[] {
  const promised = toTable(alignment, { doubtful: true }).table;
  const table = madeTable(promised);
  const factors = [
    { path: "aggregate.method", values: ["arithmetic", "geometric"] },
    { name: "权重 weights", weights: { noise: 0.5, sets: 4 } },
    { remove: [null, "i0"] },
  ];
  const recipe = { normalise: { range: [1, 100] } } as const;
  const rank = { region: table.rows.at(-1)?.region ?? "" };
  return [
    compositeIndex(promised, { require: { indicators: 99 } }),
    compositeIndex(table, recipe),
    uncertainty(table, recipe, { factors, replications: 8 }),
    sensitivity(table, recipe, { factors, target: { rank } }),
    sensitivity(table, recipe, { factors, target: { score: rank }, enumerate: 0, n: 4, bootstrap: 4 }),
    removal(table, recipe),
    whatIf(table, recipe, [{ normalise: { method: "rank" } }, { aggregate: { method: "geometric" } }]),
    rankStability(table, recipe),
    rankStability(table, recipe, { top: 2, samples: 20 }),
  ];
}

/** A result of every type that a view can show, with the Xining plan in each. */
export const results: readonly (readonly [type: Viewable["type"], result: Viewable])[] = [
  ["alignment", align(plans)],
  ["comparisons", compareAll(align(plans))],
  ["diff", diff(shuozhou, xining)],
  ["track", track(plans)],
  ["cascade", cascade([...plans, province])],
  ["scores", score(plans, { weights: { specificity: 0.5, coverage: 0.5 } })],
  ["audit", audit(xining)],
  ["crosstab", crosstab(plans, { rows: "stage", columns: "plan", of: ["targets", "milestones", "actions"] })],
  ...[
    ...assessments,
    ...indicesOf(align([shuozhou, jizhou, ...plans.filter(({ id }) => id.startsWith("guangdong")), xining])),
  ].map((each) => [each.type, each] as const),
];

/** A result of every type of other plans, the first two of them where a verb takes two. */
export function resultsOf(left: Plan, right: Plan): readonly Viewable[] {
  const alignment = align([left, right]);
  const both = [left, right];
  return [
    alignment,
    compareAll(alignment),
    diff(left, right),
    cascade(left.id === right.id ? [left] : both),
    score(both),
    track(both),
    ...schemes.map((scheme) => assess(scheme, both)),
    ...(left.id === right.id ? [] : indicesOf(alignment)),
    audit(left),
    audit(right),
    crosstab(both, { rows: ({ record }) => record.label, columns: "plan", of: ["targets", "milestones", "actions"] }),
  ];
}

/** Two more diffs, for views that write many rows. */
export const diffs: readonly Viewable[] = [diff(shuozhou, jizhou), diff(jizhou, shuozhou)];
