import { momentsOf } from "../moments.ts";
import type { Aggregator } from "./aggregator.ts";
import { type Pool, pooled } from "./pools.ts";

/** The variants of TOPSIS that papers use without saying so. */
export interface TopsisOptions {
  /** `vector` (the default): x/√Σx², as the authors have it. `minmax`: (x − min)/(max − min). `none`: values as they are. */
  readonly scale?: "vector" | "minmax" | "none";
  /** `values` (the default): distances between weighted values, √Σ w²d². `distances`: weights within the distance, √Σ w d². */
  readonly weighting?: "values" | "distances";
  /** In a panel: ideals over all region-years (`all`, the default), or for each year. */
  readonly pool?: Pool;
}

/**
 * TOPSIS: C = D⁻/(D⁺ + D⁻), from 0 (worst in all) to 1 (best in all), with the Euclidean distances to the ideal (the best value of each child) and the
 * anti-ideal (the worst). With entropy weights it is 熵权TOPSIS. A row with missing values is measured over the children it has, its weights
 * rescaled to them. Without any distance (all rows alike) there is no score.
 *
 * Adding or removing a row moves the ideals and may reverse the ranks of others. Source: Hwang and Yoon 1981.
 */
export function topsis({ scale = "vector", weighting = "values", pool = "all" }: TopsisOptions = {}): Aggregator {
  return pooled(pool, (children, weights, { rows, directions }) => {
    const scaled = children.map((child) => rescaled(child, scale));
    const ideals = scaled.map((child, j) => {
      const { min, max } = momentsOf(child);
      return directions[j] === "lower" ? { best: min, worst: max } : { best: max, worst: min };
    });
    return Float64Array.from({ length: rows }, (_, row) => {
      let toBest = 0;
      let toWorst = 0;
      scaled.forEach((child, j) => {
        const value = child[row] ?? Number.NaN;
        const { best, worst } = ideals[j] ?? { best: Number.NaN, worst: Number.NaN };
        const weight = weights[j] ?? 0;
        if (Number.isNaN(value)) return;
        const factor = weighting === "values" ? weight * weight : weight;
        toBest += factor * (value - best) ** 2;
        toWorst += factor * (value - worst) ** 2;
      });
      // Rescaling the weights would multiply both distances alike, so the ratio needs none.
      const distance = Math.sqrt(toBest) + Math.sqrt(toWorst);
      return distance > 0 ? Math.sqrt(toWorst) / distance : Number.NaN;
    });
  });
}

function rescaled(child: Float64Array, scale: "vector" | "minmax" | "none"): Float64Array {
  if (scale === "none") return child;
  if (scale === "minmax") {
    const { min, max } = momentsOf(child);
    return child.map((value) => (max > min ? (value - min) / (max - min) : value - min));
  }
  const length = Math.sqrt(child.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0));
  return child.map((value) => (length > 0 ? value / length : value));
}
