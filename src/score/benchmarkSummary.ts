import countBy from "lodash-es/countBy.js";
import type { BenchmarkRelation } from "../catalog/benchmarksFor.ts";
import type { Reason } from "../model/reason.ts";
import type { BenchmarkGap } from "./benchmarkGaps.ts";
import type { TargetScore } from "./targetScore.ts";

/** How many comparisons with benchmarks came out how. A target may stand in several, one a benchmark. */
export interface BenchmarkCounts {
  /** The promise goes beyond the benchmark. */
  readonly beyond: number;
  readonly equal: number;
  /** The promise falls short of it. */
  readonly short: number;
  /** The bounds leave it open. */
  readonly possibly: number;
}

/** A plan's targets against the benchmarks in force, kept apart by what these are to its region. */
export interface BenchmarkSummary extends Readonly<Record<BenchmarkRelation, BenchmarkCounts>> {
  /** Why a pair does not compare: how many pairs by their first reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Why none were looked up: nobody knows whose plan it is. */
  readonly withheld?: Reason;
}

/** Counts the gaps of a plan's targets. */
export function benchmarkSummary(scores: readonly TargetScore[], withheld: Reason | undefined): BenchmarkSummary {
  const gaps = scores.flatMap(({ benchmarks }) => benchmarks);
  const of = (relation: BenchmarkRelation): BenchmarkCounts => {
    const own = gaps.filter((each) => each.comparable && each.relation === relation);
    const count = (answer: BenchmarkGap["answer"]): number => own.filter((each) => each.answer === answer).length;
    return { beyond: count("certainly"), equal: count("equal"), short: count("no"), possibly: count("possibly") };
  };
  return {
    own: of("own"),
    inherited: of("inherited"),
    context: of("context"),
    refused: countBy(gaps.flatMap(({ comparable, reasons: [why] }) => (comparable || !why ? [] : [why.code]))),
    ...(withheld && { withheld }),
  };
}
