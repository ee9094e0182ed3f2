import type { Finding } from "../../model/finding.ts";
import { byContent } from "../byContent.ts";
import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { indicatorAt, type Labels, labelsOf, regionAt } from "../labels.ts";
import { maximise, type Optimum } from "../maximise.ts";
import { momentsOf } from "../moments.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import type { Weigher } from "./weigher.ts";

/** Limits on what an indicator may contribute to a region's score, as shares from 0 to 1: one for all, or by id. */
export interface ShareBounds {
  readonly lower?: number | Readonly<Record<string, number>>;
  readonly upper?: number | Readonly<Record<string, number>>;
}

/** The mean over regions of the shares that each region's most favourable weights give. */
export interface BenefitOfTheDoubtWeights extends ShareBounds {
  readonly method: "benefit-of-the-doubt";
}

/** A region in the light of the weights that favour it most. */
export interface FavourableScore {
  readonly region: string;
  readonly year?: number;
  /** From 0 to 1; 1 when no region does better at the region's own weights; null where a value is missing. */
  readonly score: number | null;
  /** By id, for values as in the table: Σ weight · value is the score. Null with the score. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** By id: what each indicator contributes to the score, summing to 1. Null with the score, and for a score of 0. */
  readonly shares: Readonly<Record<string, number>> | null;
}

/** Scores by the benefit of the doubt. */
export interface FavourableScores {
  readonly scores: readonly FavourableScore[];
  readonly warnings: readonly Finding[];
}

/**
 * The benefit of the doubt: each region c is scored with the weights that favour it most, max Σ wⱼ y_cj under Σ wⱼ y_ij ≤ 1 for every region i, w ≥ 0
 * and, with bounds, L ≤ wⱼ y_cj / Σₖ wₖ y_ck ≤ U. Values are normalised, more is better, none is negative. A region with a missing value gets no
 * score and is no peer of others (`composite.region-incomplete`). Weights need not be unique where a region scores 1.
 *
 * Source: Melyn and Moesen 1991; Cherchye, Moesen, Rogge and Van Puyenbroeck 2007, Social Indicators Research 82:111.
 *
 * Throws `EduplanError`: `composite.doubt-negative` (naming region and indicator), `composite.bounds` (a bound that is no share, or lower above upper),
 * `composite.bounds-infeasible` (the bounds leave no shares, for all or for a region with a zero).
 */
export function benefitOfTheDoubt(table: RegionTable, bounds: ShareBounds = {}): FavourableScores {
  assertTable(table, "benefitOfTheDoubt");
  const labels = labelsOf(table);
  const { columns } = frameOf(table);
  const { found, warnings } = favourable(columns, bounds, labels);
  const byId = (values: Float64Array) => Object.fromEntries(labels.ids.map((id, j) => [id, solved(values[j] ?? 0)]));
  const scores = table.rows.map(({ region, year }, i): FavourableScore => {
    const at = found[i] ?? null;
    return {
      region,
      ...(year === undefined ? {} : { year }),
      score: at && solved(at.score),
      weights: at && byId(at.weights),
      shares: at && at.score > 0 ? byId(at.shares) : null,
    };
  });
  return { scores, warnings };
}

/** The weigher of the same name: the mean of the shares over regions with a score above 0. */
export const benefitOfTheDoubtWeights: Weigher<BenefitOfTheDoubtWeights> = (columns, spec, labels) => {
  const { found, warnings } = favourable(columns, spec, labels);
  const scored = found.filter((each) => each !== null && each.score > 0);
  const weights = Float64Array.from(columns, (_, j) =>
    scored.length === 0
      ? 1 / columns.length
      : scored.reduce((sum, each) => sum + (each?.shares[j] ?? 0), 0) / scored.length,
  );
  const undetermined = scored.length === 0 ? [warning("composite.weights-undetermined", {})] : [];
  return {
    weights,
    warnings: [...warnings, ...undetermined],
    details: { scores: found.map((each) => (each === null ? null : each.score)) },
  };
};

/** As many digits as the solver answers for. */
const solved = (value: number): number => Number(value.toPrecision(10));

interface Favoured {
  readonly score: number;
  readonly weights: Float64Array;
  readonly shares: Float64Array;
}

function favourable(
  columns: readonly Float64Array[],
  bounds: ShareBounds,
  labels: Labels,
): { found: readonly (Favoured | null)[]; warnings: readonly Finding[] } {
  const { lower, upper } = resolvedBounds(bounds, labels);
  const tops = columns.map((column) => momentsOf(column).max || 1);
  const rows = Array.from(columns[0] ?? [], (_, i) =>
    Float64Array.from(columns, (column, j) => (column[i] ?? Number.NaN) / (tops[j] ?? 1)),
  );
  rows.forEach((row, i) => {
    const j = row.findIndex((value) => value < 0);
    if (j < 0) return;
    const params = { indicator: indicatorAt(labels, j), region: regionAt(labels, i), value: columns[j]?.[i] ?? null };
    throw refusal("composite.doubt-negative", params, [labels.ids[j] ?? j, i]);
  });
  const isComplete = (row: Float64Array) => !row.some(Number.isNaN);
  // In an order of their own, since among weights that are equally favourable the solver's choice hangs on it.
  const peers = undominated(rows.filter(isComplete)).toSorted(byContent);
  const bounded = lower.some((low) => low > 0) || upper.some((high) => high < 1);
  const found = rows.map((row, i): Favoured | null => {
    if (!isComplete(row)) return null;
    const optimum = bounded ? withinBounds(row, peers, lower, upper, i, labels) : freely(row, peers);
    if (optimum.status !== "optimal") throw refusal("composite.doubt-unsolved", { region: regionAt(labels, i) }, [i]);
    const parts = optimum.at.map((weight, j) => weight * (row[j] ?? 0));
    const score = Math.min(
      1,
      parts.reduce((sum, part) => sum + part, 0),
    );
    return {
      score,
      weights: optimum.at.map((weight, j) => weight / (tops[j] ?? 1)),
      shares: parts.map((part) => (score > 0 ? part / score : 0)),
    };
  });
  const incomplete = rows.flatMap((row, i) => {
    const missing = labels.ids.filter((_, j) => Number.isNaN(row[j])).map((_, j) => indicatorAt(labels, j));
    return missing.length > 0
      ? [warning("composite.region-incomplete", { region: regionAt(labels, i), count: missing.length }, [i])]
      : [];
  });
  return { found, warnings: incomplete };
}

const freely = (row: Float64Array, peers: readonly Float64Array[]): Optimum =>
  maximise(
    row,
    peers.map((coefficients) => ({ coefficients, atMost: 1 })),
  );

/**
 * With contributions sⱼ = wⱼ y_cj, which sum to the score T, bounds say Lⱼ T ≤ sⱼ ≤ Uⱼ T. Put as sⱼ = Lⱼ T + qⱼ with T = Σq/(1 − ΣL), only q ≥ 0 is left to solve
 * for, and q = 0 is a place to start from.
 */
function withinBounds(
  row: Float64Array,
  peers: readonly Float64Array[],
  lower: readonly number[],
  upper: readonly number[],
  i: number,
  labels: Labels,
): Optimum {
  if (!row.some((value) => value > 0)) return { status: "optimal", value: 0, at: new Float64Array(row.length) };
  const room = upper.map((high, j) => (row[j] === 0 ? 0 : high) - (lower[j] ?? 0));
  const spare = 1 - sumOf(lower);
  const stuck = room.findIndex((each) => each < 0);
  if (stuck >= 0 || sumOf(room) < spare - 1e-12) {
    const indicator = indicatorAt(labels, stuck >= 0 ? stuck : row.indexOf(0));
    throw refusal("composite.bounds-infeasible-region", { region: regionAt(labels, i), indicator }, [i]);
  }
  const ratios = peers.map((peer) => peer.map((value, j) => (row[j] === 0 ? 0 : value / (row[j] ?? 1))));
  const fixed = ratios.map((ratio) => sumOf(ratio.map((each, j) => each * (lower[j] ?? 0))));
  let shares = Float64Array.from(lower);
  if (spare > 1e-12) {
    const answer = maximise(
      row.map(() => 1 / spare),
      [
        ...ratios.map((ratio, at) => ({
          coefficients: ratio.map((each) => each + (fixed[at] ?? 0) / spare),
          atMost: 1,
        })),
        ...room.flatMap((each, j) =>
          each < spare ? [{ coefficients: row.map((_, k) => (k === j ? 1 : 0) - each / spare), atMost: 0 }] : [],
        ),
      ],
    );
    if (answer.status !== "optimal") return answer;
    const total = sumOf(answer.at);
    shares = shares.map((low, j) => low + (spare * (answer.at[j] ?? 0)) / total);
  }
  const worst = Math.max(...ratios.map((ratio) => sumOf(ratio.map((each, j) => each * (shares[j] ?? 0)))));
  const at = shares.map((share, j) => (row[j] === 0 ? 0 : share / worst / (row[j] ?? 1)));
  return { status: "optimal", value: 1 / worst, at };
}

/** The rows that no other row equals or exceeds in every column, equal ones once: only these bind. */
function undominated(rows: readonly Float64Array[]): readonly Float64Array[] {
  const covers = (a: Float64Array, b: Float64Array) => a.every((value, j) => value >= (b[j] ?? 0));
  return rows.filter(
    (row, i) => !rows.some((other, k) => k !== i && covers(other, row) && (k < i || !covers(row, other))),
  );
}

function resolvedBounds({ lower = 0, upper = 1 }: ShareBounds, { ids }: Labels): { lower: number[]; upper: number[] } {
  const each = (bound: number | Readonly<Record<string, number>>, otherwise: number) =>
    ids.map((id) => (typeof bound === "number" ? bound : (bound[id] ?? otherwise)));
  const resolved = { lower: each(lower, 0), upper: each(upper, 1) };
  ids.forEach((id, j) => {
    const [low, high] = [resolved.lower[j] ?? 0, resolved.upper[j] ?? 1];
    if (!(low >= 0 && low <= high && high <= 1)) throw refusal("composite.bounds", { indicator: id, low, high }, [id]);
  });
  const [least, most] = [sumOf(resolved.lower), sumOf(resolved.upper)];
  if (least > 1 + 1e-12 || most < 1 - 1e-12) throw refusal("composite.bounds-infeasible", { least, most }, ["bounds"]);
  return resolved;
}

const sumOf = (numbers: ArrayLike<number>): number => Array.from(numbers).reduce((total, number) => total + number, 0);
