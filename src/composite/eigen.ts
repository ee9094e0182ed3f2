import { EigenvalueDecomposition } from "ml-matrix";

/** An eigenvalue with its vector of length 1. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

/**
 * The eigenvalues of a symmetric matrix, largest first, each with its vector. A vector may point either way; here the sum of its entries is
 * positive, and where that is 0 its first entry of note.
 */
export function eigenPairs(matrix: readonly (readonly number[])[]): readonly EigenPair[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    matrix.map((row) => [...row]),
    { assumeSymmetric: true },
  );
  return realEigenvalues
    .map((value, column) => ({ value, vector: oriented(eigenvectorMatrix.getColumn(column)) }))
    .sort((a, b) => b.value - a.value);
}

const ofNote = 1e-10;

function oriented(vector: readonly number[]): readonly number[] {
  const sum = vector.reduce((total, entry) => total + entry, 0);
  const lead = Math.abs(sum) > ofNote ? sum : (vector.find((entry) => Math.abs(entry) > ofNote) ?? 1);
  return lead < 0 ? vector.map((entry) => -entry) : vector;
}
