import type { ProgressMeasure } from "./schemes.ts";
import type { Trend } from "./trend.ts";

/** The way from where the trend begins to what is promised. */
export interface Course {
  readonly trend: Trend;
  readonly promised: number;
  /** 1 where more is owed, -1 where less is, 0 where nothing is to change. */
  readonly toward: number;
  /** Decimal year. */
  readonly deadline: number;
}

/** Growth rates a year, as shares of one. */
interface Growth {
  readonly required: number;
  readonly actual: number;
}

/** How fast it goes and how fast it would have to. */
export interface Pacing {
  /** Change a year that leads from the start to what is promised by the deadline. */
  readonly required: number;
  readonly growth?: Growth;
  /** The measure that could be used. */
  readonly measure: ProgressMeasure;
  /** 1 where progress just suffices. */
  readonly ratio: number;
  /** The value at the deadline if it goes on so. */
  readonly expected: number;
}

/**
 * The pace of a course. Linear is slope over (promised − start) ÷ years. Growth is CAGR = (latest ÷ start)^(1 ÷ years) − 1
 * over the CAGR that leads to the target, in the direction wanted: R = d · CAGR / |CAGR required| (Open SDG). The
 * projected share is (expected − start) ÷ (promised − start), with the latest value growing on until the deadline (UN
 * Progress Chart). A growth rate needs positive values throughout; with a start, latest value or target of zero or less the
 * linear measure takes its place, whereas Open SDG would put 0.001 for zero, and the result would hang on that number.
 */
export function pacingOf({ trend, promised, toward, deadline }: Course, wanted: ProgressMeasure): Pacing {
  const { from, to, slope } = trend;
  const [total, elapsed, left] = [deadline - from.instant, to.instant - from.instant, deadline - to.instant];
  const required = (promised - from.value) / total;
  const linear = { required, measure: "linear", expected: to.value + slope * left } as const;
  const distance = Math.abs(required);
  if (from.value <= 0 || to.value <= 0 || promised <= 0) return { ...linear, ratio: (slope * toward) / distance };
  const growth = {
    required: (promised / from.value) ** (1 / total) - 1,
    actual: (to.value / from.value) ** (1 / elapsed) - 1,
  };
  if (wanted === "linear") return { ...linear, growth, ratio: (slope * toward) / distance };
  const expected = to.value * (1 + growth.actual) ** left;
  const ratio =
    wanted === "growth"
      ? (growth.actual * toward) / Math.abs(growth.required)
      : (expected - from.value) / (promised - from.value);
  return { required, growth, measure: wanted, ratio, expected };
}
