import { Matrix, solve } from "ml-matrix";
import type { Finding } from "../../model/finding.ts";
import { refusal, warning } from "../notes.ts";
import { shares, type WeighingDetails } from "./weigher.ts";

/**
 * How several sets of weights become one (组合赋权). `linear`: Σ αᵢ wᵢ. `multiplicative`: Πwᵢ/Σ. `square-root`: (Πwᵢ)^(1/k)/Σ, for two sets
 * √(ab)/Σ. `game` 博弈论: linear, with the αᵢ for which the result departs least from every set.
 */
export type CombinationRule = "linear" | "multiplicative" | "square-root" | "game";

/**
 * Combines sets of weights. For `game` the first-order conditions Σₖ αₖ wᵢ·wₖ = wᵢ·wᵢ are solved (least squares of least length where sets
 * coincide), and α* = |α|/Σ|α|; a negative α is noted (`composite.game-negative`). `details`: `shares`, the α used.
 *
 * Throws `EduplanError`: `composite.combination-shares` (not one for each set, or negative), `composite.combination-empty` (a product that is 0
 * throughout).
 */
export function combine(
  sets: readonly Float64Array[],
  rule: CombinationRule,
  given?: readonly number[],
): { weights: Float64Array; warnings: readonly Finding[]; details?: WeighingDetails } {
  if (rule === "multiplicative" || rule === "square-root") {
    const power = rule === "square-root" ? 1 / sets.length : 1;
    const products = Array.from(sets[0] ?? [], (_, j) =>
      sets.reduce((product, set) => product * (set[j] ?? 0) ** power, 1),
    );
    if (!products.some((each) => each > 0)) throw refusal("composite.combination-empty", { rule });
    return { weights: shares(products), warnings: [] };
  }
  const alphas = rule === "game" ? agreed(sets) : (given ?? sets.map(() => 1));
  if (alphas.length !== sets.length || (rule === "linear" && !alphas.every((alpha) => alpha >= 0))) {
    throw refusal("composite.combination-shares", { sets: sets.length, shares: [...alphas] }, ["shares"]);
  }
  const used = shares(alphas.map(Math.abs));
  const mixed = Array.from(sets[0] ?? [], (_, j) =>
    sets.reduce((sum, set, i) => sum + (used[i] ?? 0) * (set[j] ?? 0), 0),
  );
  const negative = alphas.some((alpha) => alpha < 0);
  return {
    weights: shares(mixed),
    warnings: negative
      ? [warning("composite.game-negative", { shares: alphas.map((a) => Number(a.toPrecision(4))) })]
      : [],
    details: { shares: [...used] },
  };
}

function agreed(sets: readonly Float64Array[]): number[] {
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, each, j) => sum + each * (b[j] ?? 0), 0);
  const system = new Matrix(sets.map((left) => sets.map((right) => product(left, right))));
  return solve(system, Matrix.columnVector(sets.map((set) => product(set, set))), true).to1DArray();
}
