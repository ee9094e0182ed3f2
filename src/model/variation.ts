/**
 * The coefficient of variation S ÷ X̄ in the population form, each value weighed: X̄ = Σ pᵢXᵢ, S² = Σ pᵢ(Xᵢ − X̄)² with p the weights as shares. Without
 * weights above 0 in sum, or a mean other than above 0, it is not defined: `NaN`.
 */
export function weightedVariation(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, i) => sum + ((weights[i] ?? 0) / total) * value, 0);
  if (!(mean > 0 && total > 0)) return Number.NaN;
  const square = values.reduce((sum, value, i) => sum + ((weights[i] ?? 0) / total) * (value / mean - 1) ** 2, 0);
  return Math.sqrt(square);
}
