import { type BenchmarkRelation, benchmarksFor } from "../catalog/benchmarksFor.ts";
import type { Benchmark } from "../model/benchmark.ts";
import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";

/** A benchmark on a row's indicator, and for which of a plan's years it is in force. */
export interface RowBenchmark {
  readonly benchmark: Benchmark;
  readonly years: readonly number[];
}

/** The benchmarks that a row's indicator has in one plan's region, kept apart by what they are to it (`benchmarksFor`). */
export interface PlanBenchmarks {
  readonly plan: string;
  /** Set for this very region. */
  readonly own: readonly RowBenchmark[];
  /** Asked by an area around it of each unit within. */
  readonly inherited: readonly RowBenchmark[];
  /** The total of an area around it: to read beside the plan, never to hold it to. */
  readonly context: readonly RowBenchmark[];
  /** Why none were looked up: nobody knows whose plan it is. */
  readonly withheld?: Reason;
}

/** Looks up the benchmarks of a row, for each plan; `yearsOf` gives the years to look in, none for those of the plan's horizons. */
export type BenchmarkLookup = (
  indicator: string | undefined,
  yearsOf: (column: number) => readonly number[],
) => readonly PlanBenchmarks[];

/**
 * Benchmarks on a row's indicator, plan by plan. A plan of doubtful or unidentified attribution has none unless `doubtful`.
 * A row without an indicator has none.
 */
export function benchmarkLookup(
  plans: readonly Plan[],
  benchmarks: readonly Benchmark[],
  doubtful: boolean,
): BenchmarkLookup {
  const byIndicator = new Map<string, Benchmark[]>();
  for (const each of benchmarks) {
    const known = byIndicator.get(each.indicator);
    if (known) known.push(each);
    else byIndicator.set(each.indicator, [each]);
  }
  const none = plans.map((plan) => without(plan, doubtful));
  return (indicator, yearsOf) => {
    const among = indicator === undefined ? undefined : byIndicator.get(indicator);
    if (indicator === undefined || !among) return none;
    return plans.map((plan, column) => {
      const empty = none[column] as PlanBenchmarks;
      if (empty.withheld) return empty;
      const stated = yearsOf(column);
      return inForce(plan, indicator, among, stated.length > 0 ? stated : plan.horizons.map(({ year }) => year), empty);
    });
  };
}

function without(plan: Plan, doubtful: boolean): PlanBenchmarks {
  const { grade } = plan.attribution;
  const unsure = grade === "doubtful" || grade === "unidentified";
  const none = { plan: plan.id, own: [], inherited: [], context: [] };
  if (doubtful || !unsure) return none;
  return { ...none, withheld: reason("reason.plan-attribution", { plan: plan.title, grade }) };
}

function inForce(
  plan: Plan,
  indicator: string,
  among: readonly Benchmark[],
  years: readonly number[],
  empty: PlanBenchmarks,
): PlanBenchmarks {
  const found = new Map<Benchmark, { relation: BenchmarkRelation; years: number[] }>();
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    for (const { benchmark, relation } of benchmarksFor(indicator, plan.region, year, { benchmarks: among })) {
      const known = found.get(benchmark);
      if (known) known.years.push(year);
      else found.set(benchmark, { relation, years: [year] });
    }
  }
  if (found.size === 0) return empty;
  const of = (relation: BenchmarkRelation): RowBenchmark[] =>
    [...found].flatMap(([benchmark, each]) => (each.relation === relation ? [{ benchmark, years: each.years }] : []));
  return { plan: plan.id, own: of("own"), inherited: of("inherited"), context: of("context") };
}
