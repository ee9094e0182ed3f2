import { refusal, warning } from "../notes.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Weights from pairwise judgements: the analytic hierarchy process 层次分析法. */
export interface AhpWeights {
  readonly method: "ahp";
  /** `matrix[i][j]` says how much more important i is than j (1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely; 1/3 … the other way). */
  readonly matrix: readonly (readonly number[])[];
  /** What the rows of the matrix stand for; the order of the columns when absent. */
  readonly ids?: readonly string[];
  /** `eigenvector` (the default) is Saaty's; `geometric-mean` takes the geometric mean of each row. */
  readonly solve?: "eigenvector" | "geometric-mean";
  /** Random index by size of the matrix, from 1 on; Saaty's (1980) when absent. */
  readonly randomIndex?: readonly number[];
  /** How far aᵢⱼ·aⱼᵢ may be from 1, since 1/3 is often written 0.33; 0.05 when absent. */
  readonly tolerance?: number;
}

/** Mean consistency index of random matrices of size 1, 2, 3 … 15 (Saaty 1980). Other tables circulate and change the ratio by some per cent. */
export const RANDOM_INDEX: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/** Above it Saaty would have the judgements revised. */
const consistencyLimit = 0.1;

/**
 * A w = λ w, by power iteration; CI = (λ − n)/(n − 1), CR = CI/RI. The matrix is used as written: nothing is put right from its other half. For
 * `geometric-mean` wᵢ ∝ (Πⱼ aᵢⱼ)^(1/n), and λ is the mean of (A w)ᵢ/wᵢ. `details`: `lambda`, `consistencyIndex`, `randomIndex`, `consistencyRatio`
 * (null where the table of random indices ends), `order` rows. A ratio of 0.1 or more is a warning (`composite.ahp-inconsistent`).
 *
 * Source: Saaty, The Analytic Hierarchy Process, 1980; for the geometric mean Crawford and Williams 1985.
 *
 * Throws `EduplanError`: `composite.ahp-shape` (not square, or not of the columns), `composite.ahp-entry` (not above 0),
 * `composite.ahp-reciprocal` (aᵢⱼ·aⱼᵢ is not 1, or the diagonal is not), naming the pair.
 */
export const ahpWeights: Weigher<AhpWeights> = (columns, spec, labels) => {
  const { matrix, solve = "eigenvector", randomIndex = RANDOM_INDEX } = spec;
  const ids = spec.ids ?? labels.ids;
  const size = columns.length;
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    throw refusal("composite.ahp-shape", { size, rows: matrix.length }, ["matrix"]);
  }
  const place = labels.ids.map((id) => ids.indexOf(id));
  if (ids.length !== size || place.includes(-1)) {
    const missing = labels.ids.filter((id) => !ids.includes(id));
    throw refusal("composite.ahp-ids", { indicators: missing, size }, ["ids"]);
  }
  checkJudgements(matrix, ids, spec.tolerance ?? 0.05);
  const priorities = solve === "eigenvector" ? principal(matrix) : rowMeans(matrix);
  const lambda = meanOf(times(matrix, priorities).map((each, i) => each / (priorities[i] ?? 1)));
  const consistencyIndex = size < 3 ? 0 : (lambda - size) / (size - 1);
  const random = randomIndex[size - 1] ?? null;
  const ratio = size < 3 ? 0 : random === null || random === 0 ? null : consistencyIndex / random;
  const inconsistent = ratio !== null && ratio >= consistencyLimit;
  return {
    weights: Float64Array.from(place, (row) => priorities[row] ?? 0),
    warnings: [
      ...(inconsistent
        ? [warning("composite.ahp-inconsistent", { value: shown(ratio), limit: consistencyLimit }, ["matrix"])]
        : []),
      ...(ratio === null
        ? [warning("composite.ahp-no-random-index", { size, known: randomIndex.length }, ["randomIndex"])]
        : []),
    ],
    details: { lambda, consistencyIndex, randomIndex: random, consistencyRatio: ratio },
  };
};

function checkJudgements(matrix: readonly (readonly number[])[], ids: readonly string[], tolerance: number): void {
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      const names = { left: ids[i] ?? i, right: ids[j] ?? j };
      if (!Number.isFinite(value) || value <= 0) {
        throw refusal("composite.ahp-entry", { ...names, value }, ["matrix", i, j]);
      }
      const back = matrix[j]?.[i] ?? Number.NaN;
      if (!(Math.abs(value * back - 1) <= tolerance)) {
        throw refusal("composite.ahp-reciprocal", { ...names, value, back }, ["matrix", i, j]);
      }
    });
  });
}

/** The eigenvector of the largest eigenvalue, summing to 1. A positive matrix has one, and iteration leads there (Perron and Frobenius). */
function principal(matrix: readonly (readonly number[])[]): Float64Array {
  let vector = shares(matrix.map(() => 1));
  for (let step = 0; step < 10_000; step++) {
    const next = shares(times(matrix, vector));
    const moved = Math.max(...next.map((each, i) => Math.abs(each - (vector[i] ?? 0))));
    vector = next;
    if (moved < 1e-15) break;
  }
  return vector;
}

const rowMeans = (matrix: readonly (readonly number[])[]): Float64Array =>
  shares(matrix.map((row) => row.reduce((product, each) => product * each ** (1 / row.length), 1)));

const times = (matrix: readonly (readonly number[])[], vector: Float64Array): number[] =>
  matrix.map((row) => row.reduce((sum, each, j) => sum + each * (vector[j] ?? 0), 0));

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const shown = (value: number): number => Number(value.toPrecision(4));
