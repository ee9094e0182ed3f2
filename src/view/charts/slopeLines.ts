import type { CellTarget } from "../../align/alignment.ts";
import type { Change, DiffEntry } from "../../diff/changes.ts";
import type { Diff } from "../../diff/diffResult.ts";
import { isNumeric } from "../../model/goal.ts";
import { goalInUnit } from "../../model/promise.ts";
import type { Locale } from "../../model/text.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import { planNames } from "../names.ts";
import { writeTarget } from "../sections/writeTarget.ts";
import { doubtfulPlans } from "./fit.ts";

/** What became of a promise from left to right. */
export type Trend = "more" | "less" | "same" | "open";

/** One pair of targets that compares. */
export interface SlopeLine {
  readonly unit: UnitId;
  readonly name: string;
  /** In `unit`; of a range the lower end. */
  readonly left: number;
  readonly right: number;
  readonly trend: Trend;
  readonly hollow: boolean;
  readonly range: boolean;
  readonly leftSaid: string;
  readonly rightSaid: string;
  readonly leftClause: string;
  readonly rightClause: string;
}

/** What a slope chart draws, and how many entries it leaves out, by why. */
export interface SlopeLines {
  readonly sides: readonly [left: string, right: string];
  readonly lines: readonly SlopeLine[];
  readonly incomparable: number;
  readonly numberless: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** The pairs of a diff that compare and carry a number, in the order of the diff. */
export function slopeLines(diff: Diff, locale: Locale): SlopeLines {
  const doubtful = doubtfulPlans(diff.plans);
  const both = diff.entries.filter((entry): entry is Pair => !entry.parts && !!entry.left && !!entry.right);
  const parts = diff.entries.filter((entry) => entry.parts);
  const comparable = both.filter(({ reasons }) => reasons.length === 0);
  const lines = comparable.flatMap((entry) => lineOf(entry, doubtful, locale));
  const alone = diff.entries.filter((entry) => !entry.parts && !(entry.left && entry.right));
  return {
    sides: sidesOf(diff, locale),
    lines,
    incomparable: both.length - comparable.length,
    numberless: comparable.length - lines.length + parts.length,
    onlyLeft: alone.filter(({ left }) => left).length,
    onlyRight: alone.filter(({ right }) => right).length,
  };
}

type Pair = DiffEntry & { readonly left: CellTarget; readonly right: CellTarget };

/** What the two sides are called: their places; two versions of one plan by their ids, or by where they stand. */
function sidesOf({ plans }: Diff, locale: Locale): readonly [string, string] {
  const names = plans.map((plan) => planNames([plan], locale).get(plan.id) ?? plan.id);
  const [left = "", right = ""] = names;
  if (left !== right) return [left, right];
  const [a = "", b = ""] = plans.map(({ id }) => id);
  if (a !== b) return [`${left} (${a})`, `${right} (${b})`];
  return locale === "zh" ? [`${left}(左)`, `${right}(右)`] : [`${left} (left)`, `${right} (right)`];
}

/** Nothing where a number is missing, and where the two are different indicators: a share and its complement share no axis. */
function lineOf(entry: Pair, doubtful: ReadonlySet<string>, locale: Locale): readonly SlopeLine[] {
  const { left, right } = entry;
  if (left.indicator !== right.indicator) return [];
  if (!isNumeric(left.goal) || !isNumeric(right.goal)) return [];
  const unit = UNITS[right.goal.unit].dimension === UNITS.percent.dimension ? "percent" : right.goal.unit;
  const [from, to] = [goalInUnit(left.goal, unit), goalInUnit(right.goal, unit)];
  if ("code" in from || "code" in to || from.value === null || to.value === null) return [];
  const low = (value: number | readonly [number, number]): number => (typeof value === "number" ? value : value[0]);
  const assumed = entry.assumed.some(({ code }) => !YEARS.has(code));
  return [
    {
      unit,
      name: right.label,
      left: low(from.value),
      right: low(to.value),
      trend: trendOf(entry.changes),
      hollow:
        assumed || entry.cautions.length > 0 || [left, right].some(({ plan, doubt }) => doubt || doubtful.has(plan)),
      range: typeof from.value !== "number" || typeof to.value !== "number",
      leftSaid: writeTarget(left, locale),
      rightSaid: writeTarget(right, locale),
      leftClause: `“${left.evidence.exact}”`,
      rightClause: `“${right.evidence.exact}”`,
    },
  ];
}

/** Other deadlines are always assumed in a diff: they are changes of their own. */
const YEARS: ReadonlySet<string> = new Set(["reason.year", "reason.year-unstated", "reason.standing"]);

const OF_VALUES: ReadonlySet<string> = new Set([
  "change.higher",
  "change.lower",
  "change.bound-firmer",
  "change.bound-looser",
]);

/** What the diff says of the values, bound words included. */
function trendOf(changes: readonly Change[]): Trend {
  if (changes.some(({ code }) => code === "change.undetermined")) return "open";
  return changes.find(({ code, ambition }) => OF_VALUES.has(code) && ambition)?.ambition ?? "same";
}
