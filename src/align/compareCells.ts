import { type Catalog, defaultCatalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { type Comparison, compareOutcomes, comparePromises } from "../model/compare.ts";
import { EduplanError } from "../model/error.ts";
import { type Goal, isNumeric } from "../model/goal.ts";
import { type Direction, type Indicator, UNSTATED } from "../model/indicator.ts";
import { goalInUnit } from "../model/promise.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import type { Cell, CellTarget } from "./alignment.ts";

/** Reasons a caller may set aside on their own responsibility; the result then names them as assumed. */
export const ASSUMABLE: readonly ReasonCode[] = [
  "reason.unstated-facet",
  "reason.coding-doubt",
  "reason.year",
  "reason.year-unstated",
  "reason.scope",
  "reason.standing",
  "reason.count-without-base",
];

/** How cells are compared. */
export interface CompareOptions {
  readonly catalog?: Catalog;
  /** Reasons to set aside: `["reason.year"]` compares 2025 with 2027, and the result says so. Only those in `ASSUMABLE`. */
  readonly assume?: readonly ReasonCode[];
}

/** Whether two targets compare, and how. */
export interface TargetComparison {
  readonly left: CellTarget;
  readonly right: CellTarget;
  readonly comparable: boolean;
  /** Why they do not compare; empty when they do. */
  readonly reasons: readonly Reason[];
  /** What was assumed because the caller asked for it. */
  readonly assumed: readonly Reason[];
  /** What makes a figure doubtful without making it incomparable: a corrected reading. */
  readonly cautions: readonly Reason[];
  /** What is owed, compared; only when comparable. */
  readonly promise?: Comparison;
  /** The outcomes that keep each promise, compared; only when comparable. */
  readonly outcome?: Comparison;
}

/** Whether two cells compare. */
export interface CellComparison {
  readonly type: "cell-comparison";
  readonly comparable: boolean;
  /** Why not: of an empty cell its absence, else of the pair that comes nearest to comparing. */
  readonly reasons: readonly Reason[];
  /** Every pair of a target left and a target right, the most comparable first. */
  readonly pairs: readonly TargetComparison[];
}

/**
 * Whether two cells of an alignment compare, why not, and where they do, who promises more. Every target of the one is
 * held against every target of the other; the pair with the fewest obstacles comes first. Values are subtracted only
 * when nothing, or only what `assume` sets aside, stands against it.
 *
 * @throws EduplanError `unknown-option` when `assume` names a reason that cannot be assumed away.
 */
export function compareCells(left: Cell, right: Cell, options: CompareOptions = {}): CellComparison {
  const absent = [left.absent, right.absent].filter((each) => each !== undefined);
  const pairs = left.targets
    .flatMap((a) => right.targets.map((b) => compareTargets(a, b, options)))
    .sort(
      (a, b) =>
        a.reasons.length - b.reasons.length ||
        a.assumed.length - b.assumed.length ||
        // Of two pairs equally near, the same one whichever cell is left.
        (codesOf(a) < codesOf(b) ? -1 : Number(codesOf(a) > codesOf(b))),
    );
  const [best] = pairs;
  return {
    type: "cell-comparison",
    comparable: best?.comparable ?? false,
    reasons: best ? best.reasons : absent,
    pairs,
  };
}

const codesOf = ({ reasons }: TargetComparison): string =>
  reasons
    .map(({ code }) => code)
    .sort()
    .join(" ");

/** Whether two targets compare, and how; see `compareCells`. */
export function compareTargets(left: CellTarget, right: CellTarget, options: CompareOptions = {}): TargetComparison {
  const { catalog = defaultCatalog, assume = [] } = options;
  checkAssumed(assume, ASSUMABLE);
  const a = left.indicator === undefined ? undefined : catalog.byId.get(left.indicator);
  const b = right.indicator === undefined ? undefined : catalog.byId.get(right.indicator);
  const found = [...conceptReasons(left, right, a, b), ...termReasons(left, right, [a, b])];
  // In the indicator's own unit, direction and bounds mean what the catalogue says.
  const [before, after] = [inOwnUnit(left.goal, a), inOwnUnit(right.goal, b)];
  // A change may pass bounds that a level may not: 5 points down is no share below zero.
  const bounds = before.kind === "change" ? {} : (a?.bounds ?? {});
  const context = { direction: commonDirection(a, b), bounds };
  const promise = comparePromises(before, after, context);
  const all = [...found, ...promise.reasons];
  const reasons = all.filter(({ code }) => !assume.includes(code));
  const comparable = reasons.length === 0;
  return {
    left,
    right,
    comparable,
    reasons,
    assumed: all.filter(({ code }) => assume.includes(code)),
    cautions: [left.doubt, right.doubt].filter((each) => each !== undefined),
    ...(comparable && { promise, outcome: compareOutcomes(before, after, context) }),
  };
}

/** @throws EduplanError `unknown-option` for a reason that is not among those that may be set aside. */
export function checkAssumed(assume: readonly ReasonCode[], assumable: readonly ReasonCode[]): void {
  const wrong = assume.find((code) => !assumable.includes(code));
  if (wrong === undefined) return;
  throw new EduplanError("unknown-option", `assume: ${wrong} cannot be set aside here; use ${assumable.join(", ")}`);
}

/** The direction on which the indicators that are known agree, so that swapping the sides changes nothing. */
function commonDirection(...indicators: readonly (Indicator | undefined)[]): Direction {
  const [direction, ...others] = new Set(indicators.flatMap((each) => each?.direction ?? []));
  return others.length === 0 ? (direction ?? "neutral") : "neutral";
}

/** A goal in its indicator's unit; as it stands where that does not convert (a change in percentage points). */
function inOwnUnit(goal: Goal, indicator: Indicator | undefined): Goal {
  if (!indicator || !isNumeric(goal)) return goal;
  const converted = goalInUnit(goal, indicator.unit);
  return "code" in converted ? goal : converted;
}

/** Do they speak of the same thing? */
function conceptReasons(
  left: CellTarget,
  right: CellTarget,
  a: Indicator | undefined,
  b: Indicator | undefined,
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
  if (!a || !b) return reasons;
  if (a.id === b.id) return [...reasons, ...openFacets(a)];
  const { differences } = relate(a, b);
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

/** Whether two targets are of one region; two places that cannot be identified may not be the same place. */
export function sameAuthority(left: Whose, right: Whose): boolean {
  return left.region === right.region && (!left.region.includes("x") || left.plan === right.plan);
}

type Whose = Pick<CellTarget, "plan" | "region">;

/** The facets that both leave open, so that the same words may hide two meanings. */
function openFacets({ facets }: Indicator): Reason[] {
  const open = Object.entries(facets.qualifiers).filter(([, value]) => value === UNSTATED);
  const names = [...(facets.stage === UNSTATED ? ["stage"] : []), ...open.map(([name]) => name)];
  return names.map((facet) => reason("reason.unstated-facet", { facet, left: UNSTATED, right: UNSTATED }));
}

/** Are they on the same terms: scope, year, rule or target, a common base for counts? */
function termReasons(left: CellTarget, right: CellTarget, indicators: readonly (Indicator | undefined)[]): Reason[] {
  const reasons: Reason[] = [];
  for (const key of ["population", "area"] as const) {
    const [a, b] = [left.scope?.[key], right.scope?.[key]];
    if (a !== b) reasons.push(reason("reason.scope", { left: a ?? UNSTATED, right: b ?? UNSTATED }));
  }
  const standing = [left.goal.standing ?? false, right.goal.standing ?? false];
  if (standing[0] !== standing[1]) reasons.push(reason("reason.standing"));
  else if (!standing[0]) {
    const params = { left: left.year ?? UNSTATED, right: right.year ?? UNSTATED };
    if (left.year === undefined || right.year === undefined) {
      if (left.year !== right.year || !sameAuthority(left, right)) reasons.push(reason("reason.year-unstated", params));
    } else if (left.year !== right.year) reasons.push(reason("reason.year", params));
  }
  const counts = indicators.some((each) => each?.extensive) && !(isPerUnit(left) && isPerUnit(right));
  if (counts && !sameAuthority(left, right)) reasons.push(reason("reason.count-without-base"));
  return reasons;
}

/** Whether a goal is counted per county, school or person, and so has a base. */
function isPerUnit({ goal }: CellTarget): boolean {
  return isNumeric(goal) && (goal.per ?? []).some(({ of }) => of !== "year" && of !== "term" && of !== "period");
}
