import { byContent } from "./byContent.ts";
import { correlate } from "./correlation.ts";
import { eigenPairs } from "./eigen.ts";
import { deviationOf, momentsOf } from "./moments.ts";

/**
 * The columns over the rows in which none of them is missing, the rows ordered by what they hold: sums of the same numbers in another order differ in the last bit, and
 * where several answers are equally good that bit would choose.
 */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const rows = Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row] ?? Number.NaN))
    .filter((row) => !row.some(Number.isNaN))
    .sort(byContent);
  return columns.map((_, j) => Float64Array.from(rows, (row) => row[j] ?? Number.NaN));
}

/** The correlation matrix of complete columns of which none is constant. */
export function correlationMatrix(complete: readonly Float64Array[]): number[][] {
  const matrix = complete.map(() => new Array<number>(complete.length).fill(1));
  complete.forEach((left, i) => {
    for (let j = 0; j < i; j++) {
      const { value } = correlate(left, complete[j] ?? left);
      (matrix[i] ?? [])[j] = value;
      (matrix[j] ?? [])[i] = value;
    }
  });
  return matrix;
}

/** One principal component. */
interface Component {
  /** Its variance; never below 0. */
  readonly eigenvalue: number;
  /** Of the total variance. */
  readonly share: number;
  /** Its direction, an entry for each varying column, of length 1 together. */
  readonly vector: readonly number[];
}

/** The principal components of columns, and what they rest on. */
export interface Components {
  /** Rows without a missing value, which alone are used. */
  readonly rows: number;
  /** Which columns vary over these rows; the others take no part. */
  readonly varying: readonly number[];
  /** Largest first; none below two rows or when no column varies. */
  readonly components: readonly Component[];
}

/** Principal components of the correlation or covariance matrix over complete rows. */
export function componentsOf(columns: readonly Float64Array[], matrix: "correlation" | "covariance"): Components {
  const complete = completeRows(columns);
  const deviations = complete.map((column) => deviationOf(momentsOf(column), "sample"));
  const varying = deviations.flatMap((deviation, j) => (deviation > 0 ? [j] : []));
  const rows = complete[0]?.length ?? 0;
  if (rows < 2 || varying.length === 0) return { rows, varying: [], components: [] };
  const scales = varying.map((j) => (matrix === "covariance" ? (deviations[j] ?? 1) : 1));
  const correlations = correlationMatrix(varying.flatMap((j) => complete[j] ?? []));
  const pairs = eigenPairs(correlations.map((row, i) => row.map((r, j) => r * (scales[i] ?? 1) * (scales[j] ?? 1))));
  const total = scales.reduce((sum, scale) => sum + scale * scale, 0);
  const components = pairs.map(({ value, vector }) => {
    const eigenvalue = Math.max(0, value);
    return { eigenvalue, share: eigenvalue / total, vector };
  });
  return { rows, varying, components };
}
