import { ascendingOrder } from "../ascendingOrder.ts";
import { deviationOf, momentsOf } from "../moments.ts";
import type { NormaliseMethod, NormaliseRule, Ties } from "./normalise.ts";

/** What a column is put on its scale with: the rule, and what of it is the indicator's own. */
export interface ColumnRule extends Required<Omit<NormaliseRule, "method">> {
  readonly method: NormaliseMethod;
  readonly lower: boolean;
  readonly goalposts?: readonly [number, number] | undefined;
  readonly target?: number | undefined;
  /** The reference region's value. */
  readonly reference?: number | undefined;
}

/** Why a column has no scores. */
export type NormaliseProblem =
  | "below-zero"
  | "constant"
  | "no-scale"
  | "reference-worst"
  | "target-worst"
  | "zero-best";

/**
 * Puts values on the scale of a method, so that higher is better. `NaN` stays `NaN`. Says why where the method is not
 * defined for these values: all scores are then missing. `below-zero` and `zero-best` are doubts only, with scores.
 */
export function normaliseColumn(values: Float64Array, rule: ColumnRule): [Float64Array, NormaliseProblem?] {
  const { method, lower } = rule;
  // The steps below think of higher as better; the sign comes off at the one place where the sign of a value matters.
  const x = lower ? linear(values, -1, 0) : values;
  switch (method) {
    case "none":
      return [x];
    case "zscore":
      return zscore(x, rule);
    case "rank":
      return [ranksAscending(x, rule.ties)];
    case "borda":
      return [linear(ranksAscending(x, rule.ties), 1, -1)];
    case "percentile-rank": {
      const count = x.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0);
      if (count < 2) return [missing(x), "constant"];
      return [spread(ranksAscending(x, rule.ties), 1, count, rule)];
    }
    case "goalposts":
    case "scaled": {
      const [low, high] = rule.goalposts ?? [0, 1];
      const scores = lower ? spread(x, -high, -low, rule) : spread(x, low, high, rule);
      return [method === "goalposts" && rule.truncate ? clamp(scores, rule.range) : scores];
    }
    case "fraction-of-max":
      return fractionOfBest(values, rule);
    default:
      return betweenWorstAndBest(x, rule);
  }
}

function betweenWorstAndBest(x: Float64Array, rule: ColumnRule): [Float64Array, NormaliseProblem?] {
  const [worst, best] = extremes(x);
  if (!(worst < best)) return [missing(x), "constant"];
  const sign = rule.lower ? -1 : 1;
  if (rule.method === "distance-to-target")
    return toGoal(x, worst, sign * (rule.target ?? Number.NaN), rule, "target-worst");
  if (rule.method === "distance-to-reference") {
    return toGoal(x, worst, sign * (rule.reference ?? Number.NaN), rule, "reference-worst");
  }
  return [spread(x, worst, best, rule)];
}

/**
 * The way gone from the worst value to a goal. Where the goal is the worst value itself there is none: what is beyond it has reached
 * the range's end if scores are capped, all else is missing.
 */
function toGoal(
  x: Float64Array,
  worst: number,
  goal: number,
  rule: ColumnRule,
  problem: NormaliseProblem,
): [Float64Array, NormaliseProblem?] {
  const [, end] = rule.range;
  if (goal > worst) {
    const scores = spread(x, worst, goal, rule);
    return [rule.cap ? scores.map((score) => Math.min(score, end)) : scores];
  }
  const reached = rule.cap && goal === worst;
  return [x.map((value) => (reached && value > worst ? end : Number.NaN)), problem];
}

/** The range's low end at `low`, its high end at `high`. */
function spread(x: Float64Array, low: number, high: number, { range: [from, to] }: ColumnRule): Float64Array {
  const scores = new Float64Array(x.length);
  for (let row = 0; row < x.length; row++) scores[row] = (((x[row] ?? 0) - low) / (high - low)) * (to - from) + from;
  return scores;
}

/** factor · x + constant, in a loop since this is where replications spend their time. */
function linear(x: Float64Array, factor: number, constant: number): Float64Array {
  const y = new Float64Array(x.length);
  for (let row = 0; row < x.length; row++) y[row] = factor * (x[row] ?? 0) + constant;
  return y;
}

const clamp = (scores: Float64Array, [low, high]: readonly [number, number]): Float64Array =>
  scores.map((score) => Math.min(Math.max(score, low), high));

const missing = (x: Float64Array): Float64Array => new Float64Array(x.length).fill(Number.NaN);

function zscore(x: Float64Array, { mean, sd, deviation }: ColumnRule): [Float64Array, NormaliseProblem?] {
  const [worst, best] = extremes(x);
  if (!(worst < best)) return [missing(x), "constant"];
  const moments = momentsOf(x);
  const scores = new Float64Array(x.length);
  const centre = moments.mean;
  const width = deviationOf(moments, deviation);
  for (let row = 0; row < x.length; row++) scores[row] = (((x[row] ?? 0) - centre) / width) * sd + mean;
  return [scores];
}

/**
 * The share of the best value: x / max where higher is better, min / x where lower is. Needs a scale with a true zero: values
 * below it are no share of anything, though x / max still keeps their order.
 */
function fractionOfBest(values: Float64Array, rule: ColumnRule): [Float64Array, NormaliseProblem?] {
  const [low, high] = extremes(values);
  const [from, to] = rule.range;
  if (!(high > 0) || (low < 0 && rule.lower)) return [missing(values), "no-scale"];
  if (!rule.lower) {
    const shares = values.map((value) => (value / high) * (to - from) + from);
    return low < 0 ? [shares, "below-zero"] : [shares];
  }
  const scores = values.map((value) => (value === low ? to : (low / value) * (to - from) + from));
  return low === 0 ? [scores, "zero-best"] : [scores];
}

/** The smallest and the largest of the values present. */
function extremes(x: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < x.length; row++) {
    const value = x[row] ?? Number.NaN;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Ranks from 1 for the smallest; equal values share the first, the last or the mean of their places. */
function ranksAscending(x: Float64Array, ties: Ties): Float64Array {
  const order = ascendingOrder(x);
  const valueAt = (place: number) => x[order[place] ?? 0] ?? 0;
  const ranks = missing(x);
  for (let first = 0, end = 1; first < order.length; first = end) {
    for (end = first + 1; end < order.length && valueAt(end) === valueAt(first); ) end++;
    const rank = ties === "min" ? first + 1 : ties === "max" ? end : (first + 1 + end) / 2;
    for (let place = first; place < end; place++) ranks[order[place] ?? 0] = rank;
  }
  return ranks;
}
