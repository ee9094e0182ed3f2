import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { warning } from "../notes.ts";
import { groupedAt, type InequalityUnit, totalsOf, type Unit, unitsOf } from "./population.ts";

/** Inequality by Theil's two measures; 0 is equality, and neither has a unit. */
export interface TheilPair {
  /** T = Σ qᵢ (yᵢ/μ) ln(yᵢ/μ): sensitive at the top; parts are weighed by their share of the total. */
  readonly t: number;
  /** L = −Σ qᵢ ln(yᵢ/μ), the mean log deviation: sensitive at the bottom; parts are weighed by their share of the population. Null where a value is 0. */
  readonly l: number | null;
}

/** One group and what it adds. */
export interface TheilGroup extends TheilPair {
  /** From the outermost group inwards. */
  readonly group: readonly string[];
  readonly populationShare: number;
  /** Of the total that all have together. */
  readonly totalShare: number;
  /** Share times index: what the inequality within this group adds to the whole. */
  readonly contribution: TheilPair;
}

/** What the differences at one level add. */
export interface TheilLevel extends TheilPair {
  /** Between the groups of this depth (0 the outermost) inside those above; the last level is the units within the innermost groups. */
  readonly level: number | "within";
  /** Part of the whole, from 0 to 1; null when there is no inequality. */
  readonly share: { readonly t: number | null; readonly l: number | null };
}

/** Theil indices and their decomposition. */
export interface Theil extends TheilPair {
  readonly units: number;
  readonly population: number;
  readonly mean: number;
  /** Sum to the whole: between outermost groups, between those inside them …, within the innermost. */
  readonly levels: readonly TheilLevel[];
  /** Every group of every depth. */
  readonly groups: readonly TheilGroup[];
  readonly warnings: readonly Finding[];
}

/**
 * Theil's T and L of values per head, weighed by population, with the exact decomposition by groups nested to any depth: between, and within as the
 * sum over groups of share × index. Zeros: y ln y is 0 there, so T stands; L is null, with a warning (`composite.theil-zero`).
 *
 * Source: Theil 1967, Economics and Information Theory; Shorrocks 1980, Econometrica 48:613.
 *
 * Throws `EduplanError` for units that cannot be measured (negative values, no population …), naming the unit.
 *
 * @example
 * theil([{ id: "a", value: 1 }, { id: "b", value: 1 }]).t; // => 0
 */
export function theil(observed: readonly InequalityUnit[]): Theil {
  const units = unitsOf(observed);
  const depth = units[0]?.groups.length ?? 0;
  const { population, total, mean } = totalsOf(units);
  const whole = indices(units);
  const levels = Array.from({ length: depth + 1 }, (_, level) => between(units, level, depth, total, population));
  const zeros = units.filter(({ value }) => value === 0);
  return {
    units: units.length,
    population: rounded(population),
    mean: rounded(mean),
    ...pair(whole),
    levels: levels.map((part, level) => ({
      level: level < depth ? level : "within",
      ...pair(part),
      share: { t: share(part.t, whole.t), l: share(part.l, whole.l) },
    })),
    groups: Array.from({ length: depth }, (_, level) => groupsAt(units, level, total, population)).flat(),
    warnings: zeros.map(({ id }) => warning("composite.theil-zero", { region: id })),
  };
}

interface RawPair {
  readonly t: number;
  /** `Infinity` where a value is 0. */
  readonly l: number;
}

const pair = ({ t, l }: RawPair): TheilPair => ({ t: rounded(t), l: Number.isFinite(l) ? rounded(l) : null });

const share = (part: number, whole: number): number | null =>
  Number.isFinite(part) && Number.isFinite(whole) && whole > 0 ? rounded(part / whole) : null;

/** T and L of units around their own mean; 0 exactly when all are equal. */
function indices(units: readonly Unit[]): RawPair {
  const { population, mean } = totalsOf(units);
  if (units.every(({ value }) => value === units[0]?.value))
    return { t: 0, l: mean > 0 ? 0 : Number.POSITIVE_INFINITY };
  let t = 0;
  let l = 0;
  for (const unit of units) {
    const ratio = unit.value / mean;
    const weight = unit.population / population;
    if (ratio > 0) t += weight * ratio * Math.log(ratio);
    l -= weight * Math.log(ratio);
  }
  return { t, l };
}

/** Units merged into the groups of a depth: each group as one unit at its mean; the units themselves below the innermost. */
function merged(units: readonly Unit[], level: number, depth: number): readonly Unit[] {
  if (level >= depth) return units;
  return [...groupedAt(units, level)].map(([id, group]) => {
    const { population, mean } = totalsOf(group);
    return { id, value: mean, population, groups: group[0]?.groups ?? [] };
  });
}

/** What the differences at a level add: inside each group above, between the groups of this one. */
function between(units: readonly Unit[], level: number, depth: number, total: number, population: number): RawPair {
  let t = 0;
  let l = 0;
  for (const group of nested(units, level)) {
    const within = indices(merged(group, level, depth));
    const sums = totalsOf(group);
    if (sums.total > 0) t += (sums.total / total) * within.t;
    l += (sums.population / population) * within.l;
  }
  return { t, l };
}

/** The groups that contain a level: all units for the outermost, else those of every path of groups above it. */
function nested(units: readonly Unit[], level: number): readonly (readonly Unit[])[] {
  if (level === 0) return [units];
  return nested(units, level - 1).flatMap((group) => [...groupedAt(group, level - 1).values()]);
}

function groupsAt(units: readonly Unit[], level: number, total: number, population: number): readonly TheilGroup[] {
  return nested(units, level + 1).map((group) => {
    const sums = totalsOf(group);
    const within = sums.total > 0 ? indices(group) : { t: 0, l: Number.POSITIVE_INFINITY };
    const shares = { t: sums.total / total, l: sums.population / population };
    return {
      group: group[0]?.groups.slice(0, level + 1) ?? [],
      populationShare: rounded(shares.l),
      totalShare: rounded(shares.t),
      ...pair(within),
      contribution: pair({ t: shares.t * within.t, l: shares.l * within.l }),
    };
  });
}
