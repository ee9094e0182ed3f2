import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { VERSION } from "../../model/version.ts";
import { warning } from "../notes.ts";
import { checkKeys } from "../options.ts";
import type { Functions, Recipe, ResolvedRecipe } from "../recipe.ts";
import type { RegionTable } from "../table.ts";
import { checkCount, checkSeed } from "./checkRobustness.ts";
import type { Factor } from "./factor.ts";
import { failureFindings } from "./failureFindings.ts";
import type { ReplicateFailures } from "./failureTally.ts";
import { type Replicates, replicatesOf } from "./replicates.ts";
import type { Sampling } from "./samplePoints.ts";
import { runGrid, runSample } from "./sensitivityRuns.ts";
import { type SensitivityTarget, targetOf } from "./sensitivityTarget.ts";
import type { SobolIndex } from "./sobolEstimate.ts";

/** How to ask which choice matters. */
export interface SensitivityOptions {
  readonly factors: readonly Factor[];
  /** What is explained; the mean absolute rank change by default. */
  readonly target?: SensitivityTarget;
  /** Up to so many combinations of the factors' values all are computed and indices are exact; 4,096 by default, 0 always samples. */
  readonly enumerate?: number;
  /** Points of each base sample, 1,024 by default; a power of two keeps Sobol' points even. n × (factors + 2) runs. */
  readonly n?: number;
  readonly seed?: number;
  readonly sampling?: Sampling;
  /** Draws of the bootstrap that gives the intervals; 200 by default. */
  readonly bootstrap?: number;
  readonly functions?: Functions;
}

/** The part of one factor in what varies. */
export interface FactorIndex extends SobolIndex {
  readonly factor: string;
}

/** Which choices an index hangs on. */
export interface Sensitivity
  extends Result<"sensitivity", Required<Omit<SensitivityOptions, "functions">> & { readonly recipe: ResolvedRecipe }> {
  /** `enumeration`: exact, over all combinations; `sampling`: estimated. */
  readonly method: "enumeration" | "sampling";
  /** How many times the index was built. */
  readonly runs: number;
  /** Mean and variance of the target; null when too few runs succeeded. */
  readonly mean: number | null;
  readonly variance: number | null;
  /** In the order of the factors; null when the target does not vary, or failed runs leave gaps in an enumeration. */
  readonly indices: readonly FactorIndex[] | null;
  /** Exact results only: what pairs of factors explain together; with `higher` and the first orders it makes 1. */
  readonly interactions?: readonly { readonly factors: readonly [string, string]; readonly share: number }[];
  /** Exact results only: what three factors and more explain together. */
  readonly higher?: number;
  readonly failures: ReplicateFailures;
  readonly warnings: readonly Finding[];
}

/**
 * Sobol' indices of an index's uncertain choices: of the variance of the target, which share goes back to which factor alone (first order) and with all its interactions
 * (total order). Exact when every factor has few values, else estimated with centred estimators at scrambled Sobol' points; formulas and sources at `exactIndices` and
 * `sobolEstimate`. Noise on weights is one factor, however many weights there are.
 *
 * @throws EduplanError as `uncertainty`; `unknown-option` also for a target row that the table does not have.
 */
export function sensitivity(table: RegionTable, recipe: Recipe, options: SensitivityOptions): Sensitivity {
  const {
    factors,
    target = "mean-rank-change",
    enumerate = 4096,
    n = 1024,
    seed = 1,
    sampling = "sobol",
    bootstrap = 200,
  } = options;
  checkKeys("sensitivity", options, OPTIONS);
  checkCount("n", n, 2);
  checkCount("enumerate", enumerate, 0);
  checkCount("bootstrap", bootstrap, 0);
  checkSeed(seed);
  if (factors?.length === 0)
    throw new EduplanError("unknown-option", "sensitivity: factors must list at least one factor.");
  const replicates = replicatesOf(table, recipe, factors, { seed, functions: options.functions, verb: "sensitivity" });
  const output = targetOf(table, target, replicates.nominal);
  const combinations = combinationsOf(replicates);
  const common = {
    type: "sensitivity",
    version: VERSION,
    plans: table.plans ?? [],
    options: { recipe: replicates.recipe, factors, target, enumerate, n, seed, sampling, bootstrap },
  } as const;
  const names = replicates.factors.map(({ name }) => name);
  const named = (indices: readonly SobolIndex[] | null) =>
    indices?.map((index, place) => ({ factor: names[place] ?? "", ...index })) ?? null;
  const notes = (failures: ReplicateFailures, runs: number, more: readonly Finding[]) => [
    ...replicates.warnings,
    ...failureFindings(failures, runs),
    ...more,
  ];

  if (combinations !== null && combinations <= enumerate) {
    const { exact, failures } = runGrid(replicates, output, combinations);
    const gaps =
      exact === null
        ? [warning("composite.incomplete-grid", { count: failures.count, of: combinations })]
        : flat(exact.indices);
    return {
      ...common,
      method: "enumeration",
      runs: combinations,
      mean: exact?.mean ?? null,
      variance: exact?.variance ?? null,
      indices: named(exact?.indices ?? null),
      ...(exact?.indices && {
        interactions: exact.interactions.map(({ factors: [a, b], share }) => ({
          factors: [names[a] ?? "", names[b] ?? ""] as const,
          share,
        })),
        higher: exact.higher,
      }),
      failures,
      warnings: notes(failures, combinations, gaps),
    };
  }
  const { estimate, failures, rows } = runSample(replicates, output, { n, seed, sampling, bootstrap });
  const runs = n * (factors.length + 2);
  const lost = rows < n ? [warning("composite.rows-lost", { count: n - rows, of: n })] : [];
  return {
    ...common,
    method: "sampling",
    runs,
    mean: estimate?.mean ?? null,
    variance: estimate?.variance ?? null,
    indices: named(estimate?.indices ?? null),
    failures,
    warnings: notes(failures, runs, [...lost, ...(estimate ? flat(estimate.indices) : [])]),
  };
}

const OPTIONS = ["factors", "target", "enumerate", "n", "seed", "sampling", "bootstrap", "functions"];

/** How many combinations the factors' values have; null when one of them cannot be counted. */
function combinationsOf({ factors }: Replicates): number | null {
  return factors.reduce<number | null>(
    (product, { values }) => (product === null || values === null ? null : product * values.length),
    1,
  );
}

function flat(indices: readonly SobolIndex[] | null): readonly Finding[] {
  return indices === null ? [warning("composite.nothing-varies", {})] : [];
}
