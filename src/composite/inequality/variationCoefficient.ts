import { rounded } from "../../model/rounded.ts";
import { weightedVariation } from "../../model/variation.ts";
import type { DeviationKind } from "../moments.ts";
import { refusal } from "../notes.ts";
import { type InequalityUnit, totalsOf, unitsOf } from "./population.ts";

/** The coefficient of variation and what it is made of. */
export interface VariationCoefficient {
  readonly units: number;
  /** Sum of the populations. */
  readonly population: number;
  /** Weighed by population, in the unit of the values. */
  readonly mean: number;
  /** Standard deviation, in the unit of the values. */
  readonly deviation: number;
  /** Deviation ÷ mean: no unit, 0 is equality. */
  readonly coefficient: number;
}

/**
 * The coefficient of variation 差异系数 S ÷ X̄. With the pupils of each school as `population` and values per pupil it is the form of the national
 * evaluation of counties: X̄ = Σ PᵢXᵢ ÷ P, S = √Σ (Pᵢ/P)(Xᵢ − X̄)². Without populations every unit counts the same; then `deviation: "sample"` divides by n − 1.
 *
 * Source: 县域义务教育校际均衡指标计算方法; see also `betweenSchoolVariation` in `eduplan/score`, which shares the arithmetic.
 *
 * Throws `EduplanError` for units that cannot be measured, and (`composite.variation-sample`) for a sample form with populations or of one unit.
 */
export function variationCoefficient(
  observed: readonly InequalityUnit[],
  { deviation = "population" }: { readonly deviation?: DeviationKind } = {},
): VariationCoefficient {
  const units = unitsOf(observed);
  const count = units.length;
  if (deviation === "sample" && (count < 2 || observed.some(({ population }) => population !== undefined))) {
    throw refusal("composite.variation-sample", { count });
  }
  const { population, mean } = totalsOf(units);
  const plain = weightedVariation(
    units.map(({ value }) => value),
    units.map((unit) => unit.population),
  );
  const coefficient = deviation === "sample" ? plain * Math.sqrt(count / (count - 1)) : plain;
  return {
    units: count,
    population: rounded(population),
    mean: rounded(mean),
    deviation: rounded(coefficient * mean),
    coefficient: rounded(coefficient),
  };
}
