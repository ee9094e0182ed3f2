import type { Aggregator } from "./aggregator.ts";
import { outranking } from "./outranking.ts";
import { type Pool, pooled } from "./pools.ts";

/**
 * Copeland's rule: a row's score is the number of rows it outranks less the number that outrank it. Row a outranks b when the weight of the
 * children in which it is better exceeds the weight of those in which it is worse, among the children both have. Weights that balance to
 * within 1e-10 of the compared weight tie, so that sums of floating-point weights do not break ties. A row without any value has no score.
 *
 * Scores are whole numbers from −(n−1) to n−1. In a panel `pool` says whom a row meets: the regions of its year (`year`, the default), or all
 * region-years.
 *
 * Source: Copeland 1951; Munda and Nardo 2009, Applied Economics 41:1513, for the outranking matrix.
 */
export function copeland({ pool = "year" }: { readonly pool?: Pool } = {}): Aggregator {
  return pooled(pool, (children, weights, { rows, directions }) => {
    const scores = new Float64Array(rows);
    outranking(children, weights, directions, rows, (a, b, balance) => {
      // Rows that have nothing in common do not meet.
      const result = Number.isNaN(balance) ? 0 : Math.sign(balance);
      scores[a] = (scores[a] ?? 0) + result;
      scores[b] = (scores[b] ?? 0) - result;
    });
    for (let row = 0; row < rows; row++) {
      if (children.every((child) => Number.isNaN(child[row]))) scores[row] = Number.NaN;
    }
    return scores;
  });
}
