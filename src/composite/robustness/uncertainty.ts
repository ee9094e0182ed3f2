import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { rounded } from "../../model/rounded.ts";
import { VERSION } from "../../model/version.ts";
import { checkKeys } from "../options.ts";
import type { Functions, Recipe, ResolvedRecipe } from "../recipe.ts";
import type { RegionTable, TableRow } from "../table.ts";
import { checkCount, checkSeed } from "./checkRobustness.ts";
import type { Factor } from "./factor.ts";
import { failureFindings } from "./failureFindings.ts";
import { failureTally, type ReplicateFailures } from "./failureTally.ts";
import { type RankDistribution, rankTally } from "./rankTally.ts";
import { type Replicates, replicatesOf } from "./replicates.ts";
import { type Sampling, samplePoints } from "./samplePoints.ts";
import { type ScoreDistribution, scoreTally } from "./scoreTally.ts";

/** How to vary an index. */
export interface UncertaintyOptions {
  readonly factors: readonly Factor[];
  /** How many times the index is built; 1,000 by default. */
  readonly replications?: number;
  /** A whole number; 1 by default. The same seed gives the same replicates. */
  readonly seed?: number;
  /** Scrambled Sobol' points (`sobol`, the default), or independent pseudo-random ones. */
  readonly sampling?: Sampling;
  /** Whether to tell how often each row took each rank; by default up to 500 rows. */
  readonly histogram?: boolean;
  /** Functions that recipe or factors refer to as `{ custom: name }`; not part of the result. */
  readonly functions?: Functions;
}

/** How one row's rank and score spread over the replicates. */
export interface RowUncertainty extends TableRow {
  /** In the index as the recipe has it; null where it has no score. */
  readonly nominal: { readonly rank: number; readonly score: number } | null;
  /** Null when the row had a rank in no replicate. In a panel ranks are within the year. */
  readonly ranks: RankDistribution | null;
  /** Only of meaning where all replicates have one scale. */
  readonly scores: ScoreDistribution | null;
  /** How often it took each rank, ranks it never took left out. */
  readonly histogram?: readonly (readonly [rank: number, count: number])[];
}

/** Ranks of regions over many defensible versions of one index. */
export interface Uncertainty
  extends Result<"uncertainty", Required<Omit<UncertaintyOptions, "functions">> & { readonly recipe: ResolvedRecipe }> {
  readonly rows: readonly RowUncertainty[];
  readonly failures: ReplicateFailures;
  readonly warnings: readonly Finding[];
}

/**
 * Builds an index many times with its uncertain choices drawn at random, and tells for each region how its rank and score spread (OECD/JRC Handbook 2008,
 * step 7; Saisana, Saltelli & Tarantola 2005). Memory does not grow with the number of replications; any of them can be looked at again with `replicateAt`.
 * Replicates that the data do not allow (a zero in a geometric mean) are counted and told.
 *
 * @throws EduplanError what `compositeIndex` throws for the recipe itself; `unknown-option` for an impossible factor or option; `composite.all-failed` when no replicate can be
 * computed.
 * @example
 * uncertainty(table, recipe, { factors: [{ path: "aggregate.method", values: ["arithmetic", "geometric"] }], seed: 7 });
 */
export function uncertainty(table: RegionTable, recipe: Recipe, options: UncertaintyOptions): Uncertainty {
  const { factors, replications = 1000, seed = 1, sampling = "sobol", functions } = options;
  const { histogram = table.rows?.length <= 500 } = options;
  checkKeys("uncertainty", options, ["factors", "replications", "seed", "sampling", "histogram", "functions"]);
  checkCount("replications", replications, 1);
  checkSeed(seed);
  const replicates = replicatesOf(table, recipe, factors, { seed, functions, verb: "uncertainty" });
  const places = placesOf(table.rows);
  const [ranks, scores] = [rankTally(table.rows.length, places), scoreTally(table.rows.length, replications)];
  const failures = failureTally(replicates);
  const points = samplePoints(replicates.coordinates, seed, sampling);
  const point = new Float64Array(replicates.coordinates);
  for (let index = 0; index < replications; index++) {
    points.write(index, point);
    const outcome = replicates.run(point);
    failures.add(point, "code" in outcome ? outcome : null);
    if ("code" in outcome) continue;
    ranks.add(outcome.ranks);
    scores.add(outcome.scores);
  }
  const failed = failures.result();
  if (failed.count === replications) throw allFailed(failed);
  return {
    type: "uncertainty",
    version: VERSION,
    plans: table.plans ?? [],
    options: { recipe: replicates.recipe, factors, replications, seed, sampling, histogram },
    rows: table.rows.map((row, place) => ({
      ...row,
      nominal: nominalOf(replicates, place),
      ranks: ranks.of(place),
      scores: scores.of(place),
      ...(histogram && { histogram: ranks.histogramOf(place) }),
    })),
    failures: failed,
    warnings: [...replicates.warnings, ...failureFindings(failed, replications)],
  };
}

/** The rank and score of a row in the nominal index. */
function nominalOf({ nominal }: Replicates, row: number): RowUncertainty["nominal"] {
  const rank = nominal.ranks[row] ?? 0;
  return rank === 0 ? null : { rank, score: rounded(nominal.scores[row] ?? 0) };
}

/** The error of a run in which no replicate could be computed. */
export function allFailed({ causes }: ReplicateFailures): EduplanError {
  const [first] = causes;
  return new EduplanError("composite.all-failed", "No replicate could be computed; the first says:", first?.findings);
}

/** How many ranks there are: the rows, or the most rows of one year. */
function placesOf(rows: readonly TableRow[]): number {
  const counts = new Map<number | undefined, number>();
  for (const { year } of rows) counts.set(year, (counts.get(year) ?? 0) + 1);
  return Math.max(...counts.values());
}
