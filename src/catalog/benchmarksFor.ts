import type { Benchmark } from "../model/benchmark.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { areasAround } from "./areasAround.ts";
import { bundledBenchmarks } from "./bundledBenchmarks.ts";

/**
 * What a benchmark is to a region. `own`: set for this very region; `appliesTo` says whether for its total or for each unit in
 * it. `inherited`: an area around it asks this of each unit within, so it binds here too; `each` says whether each county or
 * each school. `context`: the total of an area around it, to read beside a plan but never to hold it to.
 */
export type BenchmarkRelation = "own" | "inherited" | "context";

/** A benchmark in force, and what it is to the region asked for. */
export interface BenchmarkInForce {
  readonly benchmark: Benchmark;
  readonly relation: BenchmarkRelation;
}

/** Options of `benchmarksFor`. */
export interface BenchmarkOptions {
  /** The benchmarks to look among; the bundled ones when absent. */
  readonly benchmarks?: readonly Benchmark[];
}

/**
 * The benchmarks on an indicator that are in force in a region and year, from the nearest area to the farthest and as
 * listed within one: a county's own, then its city's, its province's, the nation's.
 *
 * In force is what begins no later than the year and ends no earlier; an absent end is open. A target is in force until the
 * year in which it is due, so those of a plan to 2025 answer for 2021 to 2025. The indicator is taken as it is: what
 * holds for a gross rate is not returned for one that leaves open whether it is gross. Values stay as published, in the benchmark's unit.
 *
 * A place that is not identified (`44xxxx`) has none of its own, as no two such places are the same. A region that the table
 * does not have is placed by its digits; what is no region code has none. Unknown indicators have none.
 *
 * @example
 * benchmarksFor("preschool.gross-enrolment-rate.three-year", "620722", 2025).map(
 *   ({ benchmark, relation }) => `${benchmark.value} ${relation}`,
 * ); // => ["90 context", "85 inherited"]
 */
export function benchmarksFor(
  indicator: IndicatorId,
  region: string,
  year: number,
  options: BenchmarkOptions = {},
): readonly BenchmarkInForce[] {
  const among = (options.benchmarks ?? bundledBenchmarks()).filter(
    (each) => each.indicator === indicator && isInForce(each, year),
  );
  return areasAround(region).flatMap((area) =>
    among
      .filter((benchmark) => benchmark.area === area)
      .map((benchmark) => ({ benchmark, relation: relationTo(region, benchmark) })),
  );
}

function isInForce({ validFrom, validTo }: Benchmark, year: number): boolean {
  // A bare year and a date both begin with the year.
  const [from, to] = [validFrom, validTo].map((end) => (end === undefined ? undefined : Number(end.slice(0, 4))));
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}

function relationTo(region: string, { area, appliesTo }: Benchmark): BenchmarkRelation {
  if (area === region) return "own";
  return appliesTo === "each-unit" ? "inherited" : "context";
}
