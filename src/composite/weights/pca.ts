import { componentsOf } from "../components.ts";
import { indicatorAt } from "../labels.ts";
import { warning } from "../notes.ts";
import { silentColumns } from "./entropy.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Weights from principal components 主成分分析法. */
export interface PcaWeights {
  readonly method: "pca";
  /** How many components count: those with an eigenvalue of at least so much (1, Kaiser's rule, when absent), enough for a share of the variance, or a number. */
  readonly components?: { readonly eigenvalue: number } | { readonly share: number } | { readonly count: number };
  /**
   * `squared-loadings` (the default): wⱼ ∝ Σₖ λₖ uⱼₖ², the variance of j that the components carry; never negative. `coefficients`: wⱼ ∝ Σₖ λₖ uⱼₖ, the
   * coefficients of the combined score as papers with SPSS compute them; where negative, 0 with a warning.
   */
  readonly rule?: "squared-loadings" | "coefficients";
}

/** An eigenvalue this near to the limit reaches it, so that the last bit of a runtime does not decide. */
const tolerance = 1e-9;

/**
 * Principal components of the correlation matrix over the rows without a missing value; uₖ has length 1, and its sign is such that its entries
 * sum to more than 0. Components are not rotated. At least one is used. `details`: `eigenvalues`, `used` (number of components), `rows`.
 *
 * Warnings: `composite.rows-incomplete` (rows left out), `composite.weight-constant`, `composite.weight-negative` (coefficients below 0).
 * Source: OECD/JRC Handbook 2008, step 6 (there with rotation), Nicoletti, Scarpetta and Boylaud 2000.
 */
export const pcaWeights: Weigher<PcaWeights> = (columns, spec, labels) => {
  const { components: limit = { eigenvalue: 1 }, rule = "squared-loadings" } = spec;
  const { rows, varying, components } = componentsOf(columns, "correlation");
  const used = components.slice(0, Math.max(1, countOf(components, limit)));
  const raw = columns.map((_, j) => {
    const at = varying.indexOf(j);
    if (at < 0) return 0;
    return used.reduce((sum, { eigenvalue, vector }) => {
      const entry = vector[at] ?? 0;
      return sum + eigenvalue * (rule === "squared-loadings" ? entry * entry : entry);
    }, 0);
  });
  const negative = raw.flatMap((each, j) =>
    each < -tolerance
      ? [warning("composite.weight-negative", { indicator: indicatorAt(labels, j) }, [labels.ids[j] ?? j])]
      : [],
  );
  const amounts = raw.map((each) => Math.max(0, each));
  const constant = columns.map((_, j) => !varying.includes(j));
  return {
    weights: shares(amounts),
    warnings: [...incomplete(columns, rows), ...silentColumns(constant, labels, amounts), ...negative],
    details: { eigenvalues: components.map(({ eigenvalue }) => eigenvalue), used: used.length, rows },
  };
};

/** A warning when rows with a missing value were left out. */
export function incomplete(columns: readonly Float64Array[], rows: number): ReturnType<typeof warning>[] {
  const all = columns[0]?.length ?? 0;
  return rows < all ? [warning("composite.rows-incomplete", { left: all - rows, rows: all })] : [];
}

function countOf(
  components: readonly { eigenvalue: number; share: number }[],
  limit: NonNullable<PcaWeights["components"]>,
): number {
  if ("count" in limit) return limit.count;
  if ("eigenvalue" in limit) {
    return components.filter(({ eigenvalue }) => eigenvalue >= limit.eigenvalue - tolerance).length;
  }
  let reached = 0;
  const last = components.findIndex(({ share }) => {
    reached += share;
    return reached >= limit.share - tolerance;
  });
  return last < 0 ? components.length : last + 1;
}
