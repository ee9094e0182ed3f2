import type { Relation } from "../catalog/relate.ts";
import { type Indicator, UNSTATED } from "../model/indicator.ts";
import { type Reason, reason } from "../model/reason.ts";
import type { CellTarget } from "./alignment.ts";
import { sameAuthority } from "./sameAuthority.ts";

/** What must be known of something stated to tell what it speaks of. */
export type Stated = Pick<CellTarget, "plan" | "region" | "label" | "indicator" | "coding">;

/** Do they speak of the same thing? `relation` is that of their indicators, where both are known. */
export function conceptReasons(
  left: Stated,
  right: Stated,
  a: Indicator | undefined,
  b: Indicator | undefined,
  relation: Relation | undefined,
): Reason[] {
  // One authority uses one definition, stated or not; two need not.
  if (sameAuthority(left, right) && left.indicator === right.indicator) {
    return a || left.label === right.label ? [] : [reason("reason.no-indicator", { label: left.label })];
  }
  const reasons: Reason[] = [];
  for (const [cell, indicator] of [
    [left, a],
    [right, b],
  ] as const) {
    if (cell.indicator === undefined) reasons.push(reason("reason.no-indicator", { label: cell.label }));
    else if (!indicator) reasons.push(reason("reason.unknown-indicator", { indicator: cell.indicator }));
    else if (cell.coding && cell.coding.predicate !== "skos:exactMatch") {
      const { predicate, confidence } = cell.coding;
      reasons.push(
        reason("reason.coding-doubt", { label: cell.label, indicator: indicator.name, predicate, confidence }),
      );
    }
  }
  if (!a || !b || !relation) return reasons;
  const { differences, transform } = relation;
  // A transform accounts for what differs, not for what both leave open.
  if (a.id === b.id || transform) return sameAuthority(left, right) ? reasons : [...reasons, ...openFacets(a, b)];
  if (differences.some(({ facet }) => facet === "measure")) {
    return [...reasons, reason("reason.indicator", { left: a.name, right: b.name })];
  }
  return [
    ...reasons,
    ...differences.map((difference) =>
      reason(difference.left === UNSTATED || difference.right === UNSTATED ? "reason.unstated-facet" : "reason.facet", {
        ...difference,
      }),
    ),
  ];
}

/** The facets that both leave open, so that the same words may hide two meanings. */
function openFacets({ facets: a }: Indicator, { facets: b }: Indicator): Reason[] {
  const open = Object.keys(a.qualifiers).filter(
    (name) => a.qualifiers[name] === UNSTATED && b.qualifiers[name] === UNSTATED,
  );
  const names = [...(a.stage === UNSTATED && b.stage === UNSTATED ? ["stage"] : []), ...open];
  return names.map((facet) => reason("reason.unstated-facet", { facet, left: UNSTATED, right: UNSTATED }));
}
