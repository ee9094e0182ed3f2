import { EduplanError } from "../model/error.ts";
import { type Reason, reason } from "../model/reason.ts";

/** The values an indicator cannot pass, both of them. */
export interface YearBounds {
  readonly min: number;
  readonly max: number;
}

/** The way from a baseline to what is promised, in the goal's unit. */
export interface YearPath {
  readonly baseline: number;
  readonly promised: number;
  /** How much of the time has passed, above 0 and below 1. */
  readonly share: number;
  /** The indicator's natural bounds; absent unless it has both. */
  readonly bounds?: YearBounds;
}

/** A rule of the caller's own: the value on the way, `undefined` where there is none. */
export type YearFunction = (path: YearPath) => number | undefined;

/** The common year to which targets are brought, and by what rule. */
export interface YearOption {
  /** The year, 1900 to 2200. */
  readonly to: number;
  /**
   * `linear`: the same step every year. `logit`: the same step every year in ln(p / (1 − p)), p being the value's place between
   * the indicator's natural bounds; for shares, which slow down near 100 %. A function of the path is a rule of your own.
   */
  readonly rule: "linear" | "logit" | YearFunction;
}

/** How the result names the option. */
export interface YearUsed {
  readonly to: number;
  readonly rule: "linear" | "logit" | { readonly custom: string };
}

/** The rules that have a name. */
export const YEAR_RULES: Readonly<Record<"linear" | "logit", (path: YearPath) => number | Reason>> = { linear, logit };

function linear({ baseline, promised, share }: YearPath): number {
  return baseline + (promised - baseline) * share;
}

function logit({ baseline, promised, share, bounds }: YearPath): number | Reason {
  // Nothing has to be crossed where nothing changes, not even a bound: 100 % stays 100 %.
  if (baseline === promised) return baseline;
  if (!bounds) return reason("reason.unbounded", { rule: "logit" });
  const { min, max } = bounds;
  const edge = [baseline, promised].find((value) => value <= min || value >= max);
  if (edge !== undefined) return reason("reason.at-bound", { value: edge, rule: "logit" });
  const place = (value: number): number => Math.log((value - min) / (max - value));
  const between = place(baseline) + (place(promised) - place(baseline)) * share;
  return min + (max - min) / (1 + Math.exp(-between));
}

/**
 * Checks the option.
 *
 * @throws EduplanError `invalid-year` for a year that is none, `unknown-option` for a rule that is none.
 */
export function checkYear(year: YearOption): YearOption {
  const { to, rule } = (year ?? {}) as Partial<YearOption>;
  if (!Number.isInteger(to) || (to as number) < 1900 || (to as number) > 2200) {
    throw new EduplanError("invalid-year", `align: year.to must be a whole year from 1900 to 2200, not ${String(to)}`);
  }
  if (typeof rule !== "function" && !Object.hasOwn(YEAR_RULES, String(rule))) {
    throw new EduplanError(
      "unknown-option",
      `align: unknown year.rule: ${String(rule)}; use "linear", "logit" or a function of the path; without year, years stay as stated`,
    );
  }
  return year;
}

/** How the result names it: a function by its name, so that a replay knows what it must be handed again. */
export function yearUsed({ to, rule }: YearOption): YearUsed {
  return { to, rule: typeof rule === "function" ? { custom: rule.name } : rule };
}
