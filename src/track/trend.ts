import { rounded } from "../model/rounded.ts";

/** A value at an instant, in decimal years. */
export interface Dated {
  readonly instant: number;
  readonly value: number;
}

/** How a series is summed up as a line: by its first and last value, or by least squares over all. */
export type TrendMethod = "endpoints" | "regression";

/** The line: its values at the first and the last date of the series, and the change a year. */
export interface Trend {
  readonly from: Dated;
  readonly to: Dated;
  readonly slope: number;
}

/** The trend of a series in order of time; `undefined` where it has fewer than two dates. */
export function trendOf(series: readonly Dated[], method: TrendMethod): Trend | undefined {
  const [first, last] = [series[0], series[series.length - 1]];
  if (!first || !last || first.instant === last.instant) return undefined;
  const years = last.instant - first.instant;
  if (method === "endpoints" || series.length === 2) {
    return { from: first, to: last, slope: (last.value - first.value) / years };
  }
  // From the first date on, so that nothing is lost to the size of the year numbers.
  const xs = series.map(({ instant }) => instant - first.instant);
  const [meanX, meanY] = [mean(xs), mean(series.map(({ value }) => value))];
  const around = xs.map((x) => x - meanX);
  const slope =
    sum(around.map((x, index) => x * ((series[index] as Dated).value - meanY))) / sum(around.map((x) => x * x));
  // A value on the line must be found there, without the last digits that sums leave behind.
  const largest = Math.max(...series.map(({ value }) => Math.abs(value)));
  const grain = 10 ** (Math.floor(Math.log10(largest)) - 9);
  const exact = (value: number): number => (grain > 0 ? rounded(Math.round(value / grain) * grain) : value);
  const at = (x: number): number => exact(meanY + slope * (x - meanX));
  const [from, to] = [at(0), at(years)];
  return {
    from: { instant: first.instant, value: from },
    to: { instant: last.instant, value: to },
    slope: (to - from) / years,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
