import isEqual from "lodash-es/isEqual.js";
import { isNumeric } from "../model/goal.ts";
import { UNSTATED } from "../model/indicator.ts";
import { type Reason, reason } from "../model/reason.ts";
import type { CellTarget } from "./alignment.ts";
import { sameAuthority } from "./sameAuthority.ts";

/** Are they on the same terms: scope, year, rule or target, and, where they are counted over regions, a common base? */
export function termReasons(left: CellTarget, right: CellTarget, counted: boolean): Reason[] {
  const reasons: Reason[] = [];
  for (const key of ["population", "area"] as const) {
    const [a, b] = [left.scope?.[key], right.scope?.[key]];
    if (a !== b) reasons.push(reason("reason.scope", { left: a ?? UNSTATED, right: b ?? UNSTATED }));
  }
  const standing = [left.goal.standing ?? false, right.goal.standing ?? false];
  if (standing[0] !== standing[1]) reasons.push(reason("reason.standing"));
  else if (!standing[0]) reasons.push(...yearReasons(left, right));
  if (counted && !(isPerUnit(left) && isPerUnit(right)) && !sameAuthority(left, right))
    reasons.push(reason("reason.count-without-base"));
  return reasons;
}

/** Are they of one year, as stated or as brought to a common one? */
function yearReasons(left: CellTarget, right: CellTarget): Reason[] {
  const without = [left, right].flatMap(({ atYear }) =>
    // A goal without a value is refused for that very reason anyway.
    atYear && "reason" in atYear && !VALUELESS.includes(atYear.reason.code) ? [atYear.reason] : [],
  );
  const [first, second] = without;
  if (first) return second && !isEqual(first, second) ? [first, second] : [first];
  const [a, b] = [left, right].map(({ atYear, year }) => atYear?.year ?? year);
  const params = { left: a ?? UNSTATED, right: b ?? UNSTATED };
  if (a !== undefined && b !== undefined) return a === b ? [] : [reason("reason.year", params)];
  return a === b && sameAuthority(left, right) ? [] : [reason("reason.year-unstated", params)];
}

const VALUELESS: readonly string[] = ["reason.no-number", "reason.no-value", "reason.unreadable"];

/** Whether a goal is counted per county, school or person, and so has a base. */
function isPerUnit({ goal }: CellTarget): boolean {
  return isNumeric(goal) && (goal.per ?? []).some(({ of }) => of !== "year" && of !== "term" && of !== "period");
}
