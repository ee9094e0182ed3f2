import { type Catalog, defaultCatalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { type Comparison, compareOutcomes, comparePromises } from "../model/compare.ts";
import { EduplanError } from "../model/error.ts";
import type { Indicator } from "../model/indicator.ts";
import { type Reason, type ReasonCode, reason } from "../model/reason.ts";
import type { Cell, CellTarget } from "./alignment.ts";
import { goalAtYear } from "./atYear.ts";
import { bringTogether, type Side, type Via } from "./bringTogether.ts";
import { conceptReasons } from "./conceptReasons.ts";
import { termReasons } from "./termReasons.ts";

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
  /**
   * Sizes of wholes, by plan and name of the base: `{ shuozhou: { counties: 6 } }` lets a count of counties compare with a
   * share of them, where the catalogue declares how the two hang together.
   */
  readonly bases?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Whether two targets compare, and how. */
export interface TargetComparison {
  readonly left: CellTarget;
  readonly right: CellTarget;
  readonly comparable: boolean;
  /** Why they do not compare; empty when they do. */
  readonly reasons: readonly Reason[];
  /** What was assumed because the caller asked for it: by `assume`, or by an alignment brought to one year. */
  readonly assumed: readonly Reason[];
  /** What makes a figure doubtful without making it incomparable: a corrected reading. */
  readonly cautions: readonly Reason[];
  /** How one side was carried over to the other's indicator, where the two are not the same. */
  readonly via?: Via;
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
 * when nothing, or only what `assume` sets aside, stands against it. Where the indicators differ but one follows from the
 * other by a transform, the comparison is made across it and `via` says so. In an alignment brought to one year the values at
 * that year are compared, and `assumed` says which were interpolated.
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
  checkAssumed(options.assume ?? [], ASSUMABLE);
  return compareAssuming(left, right, options);
}

/**
 * The same without asking what may be set aside, for rooms below that know more of two targets than their cells tell; with
 * `outcome: false` only what is owed is compared.
 */
export function compareAssuming(
  left: CellTarget,
  right: CellTarget,
  options: CompareOptions & { readonly outcome?: boolean } = {},
): TargetComparison {
  const { catalog = defaultCatalog, assume = [], bases = {}, outcome = true } = options;
  const [a, b] = [left, right].map(({ indicator }) => catalog.byId.get(indicator ?? ""));
  const relation = a && b && relate(a, b);
  const transform = relation?.transform;
  // A count over its base is a share, and shares of two regions compare.
  const counted = transform?.kind !== "share-of" && [a, b].some((each) => each?.extensive);
  const found = [...conceptReasons(left, right, a, b, relation), ...termReasons(left, right, counted)];
  const side = (target: CellTarget, indicator: Indicator | undefined): Side => {
    const own = Object.hasOwn(bases, target.plan) ? bases[target.plan] : undefined;
    return { label: target.label, goal: goalAtYear(target), indicator, ...(own && { bases: own }) };
  };
  const together = bringTogether(side(left, a), side(right, b), transform);
  const promise = comparePromises(together.left, together.right, together);
  const all = [...found, ...(together.reasons.length > 0 ? together.reasons : promise.reasons)];
  const reasons = all.filter(({ code }) => !assume.includes(code));
  const comparable = reasons.length === 0;
  return {
    left,
    right,
    comparable,
    reasons,
    assumed: [...all.filter(({ code }) => assume.includes(code)), ...interpolations(left, right)],
    cautions: [left.doubt, right.doubt].filter((each) => each !== undefined),
    ...(together.via && { via: together.via }),
    ...(comparable && { promise }),
    ...(comparable && outcome && { outcome: compareOutcomes(together.left, together.right, together) }),
  };
}

/** What was interpolated so that both stand at one year. */
function interpolations(...targets: readonly CellTarget[]): Reason[] {
  return targets.flatMap(({ label, atYear }) => {
    if (!atYear || !("value" in atYear) || !atYear.between) return [];
    const { year, rule, between } = atYear;
    const name = typeof rule === "object" ? rule.custom : rule;
    return [reason("reason.interpolated", { label, year, rule: name, from: between[0], to: between[1] })];
  });
}

/** @throws EduplanError `unknown-option` for a reason that is not among those that may be set aside. */
export function checkAssumed(assume: readonly ReasonCode[], assumable: readonly ReasonCode[]): void {
  const wrong = assume.find((code) => !assumable.includes(code));
  if (wrong === undefined) return;
  throw new EduplanError("unknown-option", `assume: ${wrong} cannot be set aside here; use ${assumable.join(", ")}`);
}
