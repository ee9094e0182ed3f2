/** Agreement of two coders on a nominal variable. */
export interface Reliability {
  /** Units that both coded. */
  readonly units: number;
  /** Share of units coded alike, 0 to 1; absent without units. */
  readonly percent?: number;
  /** Cohen's kappa; absent without units, and where both coders used one and the same category only. */
  readonly kappa?: number;
  /** Krippendorff's alpha for nominal data; absent as kappa is. */
  readonly alpha?: number;
}

/**
 * Percent agreement, Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20:37) and Krippendorff's alpha for
 * nominal data, two coders and no missing values (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). Kappa
 * takes each coder's own distribution for chance, alpha the pooled one corrected for sample size. When everything falls
 * into one category there is nothing to tell apart, and both are absent rather than 1 or 0.
 */
export function reliability(pairs: readonly (readonly [string, string])[]): Reliability {
  const units = pairs.length;
  if (units === 0) return { units };
  const percent = pairs.filter(([left, right]) => left === right).length / units;
  const left = counts(pairs.map(([value]) => value));
  const right = counts(pairs.map(([, value]) => value));
  const pooled = counts(pairs.flat());
  if (pooled.size === 1) return { units, percent };
  const chance = sum([...left].map(([value, count]) => (count / units) * ((right.get(value) ?? 0) / units)));
  const values = 2 * units;
  const expected = 1 - sum([...pooled.values()].map((count) => (count * (count - 1)) / (values * (values - 1))));
  return {
    units,
    percent,
    ...(chance < 1 && { kappa: (percent - chance) / (1 - chance) }),
    alpha: 1 - (1 - percent) / expected,
  };
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
