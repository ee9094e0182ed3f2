import { rounded } from "../../model/rounded.ts";
import { groupedAt, type InequalityUnit, totalsOf, type Unit, unitsOf } from "./population.ts";

/** Two groups held against each other. */
export interface GiniPair {
  readonly left: string;
  readonly right: string;
  /** G_jh = Σ Σ |y − y′| ÷ (μ_j + μ_h), each pair weighed by population. */
  readonly gini: number;
  /** D = (d − p)/(d + p): 1 when every unit of the richer group is above every one of the other, 0 when they overlap wholly. */
  readonly relativeAffluence: number;
}

/** One group. */
export interface GiniGroup {
  readonly group: string;
  readonly populationShare: number;
  readonly totalShare: number;
  readonly mean: number;
  /** Within the group; 0 where all have nothing. */
  readonly gini: number;
}

/** The Gini coefficient and Dagum's decomposition of it. */
export interface Gini {
  readonly units: number;
  readonly population: number;
  readonly mean: number;
  /** From 0 to 1 − the smallest population share. */
  readonly gini: number;
  /** By the outermost groups; absent where units have none. The three parts sum to the Gini coefficient. */
  readonly dagum?: {
    /** G_w, within groups. */
    readonly within: number;
    /** G_nb, net between groups. */
    readonly between: number;
    /** G_t, transvariation: the overlap of groups. */
    readonly transvariation: number;
    readonly groups: readonly GiniGroup[];
    readonly pairs: readonly GiniPair[];
  };
}

/**
 * Gini = ΣΣ qᵢ qⱼ |yᵢ − yⱼ| ÷ 2μ with population shares q: the n² form, not n(n−1), so a small set is not corrected upwards. With groups also Dagum's
 * decomposition G = G_w + G_nb + G_t by the first of them: G_w = Σ G_jj p_j s_j, G_nb = Σ G_jh (p_j s_h + p_h s_j) D_jh, G_t with 1 − D_jh.
 *
 * Source: Dagum 1997, Empirical Economics 22:515.
 *
 * Throws `EduplanError` for units that cannot be measured (negative values, no population …), naming the unit.
 */
export function gini(observed: readonly InequalityUnit[]): Gini {
  const units = unitsOf(observed);
  const { population, mean } = totalsOf(units);
  const base = { units: units.length, population: rounded(population), mean: rounded(mean) };
  const whole = rounded(distance(units, units) / (2 * mean));
  if ((units[0]?.groups.length ?? 0) === 0) return { ...base, gini: whole };
  return { ...base, gini: whole, dagum: dagum(units) };
}

function dagum(units: readonly Unit[]): NonNullable<Gini["dagum"]> {
  const { population, total } = totalsOf(units);
  const groups = [...groupedAt(units, 0)].map(([group, members]) => {
    const sums = totalsOf(members);
    const within = sums.mean > 0 ? distance(members, members) / (2 * sums.mean) : 0;
    return { group, members, mean: sums.mean, p: sums.population / population, s: sums.total / total, gini: within };
  });
  let between = 0;
  let transvariation = 0;
  const pairs = groups.flatMap((left, j) =>
    groups.slice(0, j).map((right): GiniPair => {
      const apart = distance(left.members, right.members);
      const sum = left.mean + right.mean;
      const ratio = sum > 0 ? apart / sum : 0;
      // d − p is the difference of the means, d + p the mean distance.
      const affluence = apart > 0 ? Math.abs(left.mean - right.mean) / apart : 0;
      const weight = left.p * right.s + right.p * left.s;
      between += ratio * weight * affluence;
      transvariation += ratio * weight * (1 - affluence);
      return { left: right.group, right: left.group, gini: rounded(ratio), relativeAffluence: rounded(affluence) };
    }),
  );
  return {
    within: rounded(groups.reduce((sum, { gini: g, p, s }) => sum + g * p * s, 0)),
    between: rounded(between),
    transvariation: rounded(transvariation),
    groups: groups.map(({ group, p, s, mean, gini: g }) => ({
      group,
      populationShare: rounded(p),
      totalShare: rounded(s),
      mean: rounded(mean),
      gini: rounded(g),
    })),
    pairs,
  };
}

/** The mean distance |y − y′| of a unit of one set from a unit of another, in one pass over both in order of value. */
function distance(left: readonly Unit[], right: readonly Unit[]): number {
  const a = totalsOf(left);
  const b = totalsOf(right);
  const order = [
    ...left.map(({ value, population }) => ({ value, a: population / a.population, b: 0 })),
    ...right.map(({ value, population }) => ({ value, a: 0, b: population / b.population })),
  ].sort((x, y) => x.value - y.value);
  // ∫ F_a (1 − F_b) + F_b (1 − F_a) over the values.
  let sum = 0;
  let belowA = 0;
  let belowB = 0;
  order.forEach((unit, i) => {
    belowA += unit.a;
    belowB += unit.b;
    const step = (order[i + 1]?.value ?? unit.value) - unit.value;
    if (step > 0) sum += step * (belowA * (1 - belowB) + belowB * (1 - belowA));
  });
  return Math.max(0, sum);
}
