import { align, compareAll, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import { schemes } from "eduplan/catalog";
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
  ...assessments.map((each) => [each.type, each] as const),
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
    audit(left),
    audit(right),
    crosstab(both, { rows: ({ record }) => record.label, columns: "plan", of: ["targets", "milestones", "actions"] }),
  ];
}

/** Two more diffs, for views that write many rows. */
export const diffs: readonly Viewable[] = [diff(shuozhou, jizhou), diff(jizhou, shuozhou)];
