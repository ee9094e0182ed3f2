import { rounded } from "../../model/rounded.ts";
import { weightedVariation } from "../../model/variation.ts";

/** One school's pupils and its value per pupil. */
export interface WeighedValue {
  /** Pupils enrolled, above 0. */
  readonly pupils: number;
  /** The value per pupil or per hundred pupils. */
  readonly value: number;
}

/**
 * The coefficient of variation between schools (校际差异系数) as the national evaluation computes it, each school weighed by its
 * pupils: with pupils Pᵢ, values Xᵢ and N the sum of the Pᵢ, the mean is X̄ = Σ PᵢXᵢ ÷ N, the deviation
 * S = √(Σ (Pᵢ ÷ N)(Xᵢ − X̄)²), and the coefficient S ÷ X̄. It has no unit; multiplying every value or all pupils by a number
 * changes nothing.
 *
 * `undefined` where there is none: no school, pupils that are not above zero, a value that is not finite or is below zero, a mean of zero.
 *
 * Source: 县域义务教育校际均衡指标计算方法, an instruction with a worked example of five schools and their books (0.52), as copied
 * at m.777doc.com/doc-2019910.html.
 *
 * @example
 * betweenSchoolVariation([{ pupils: 100, value: 4 }, { pupils: 100, value: 6 }]); // => 0.2
 */
export function betweenSchoolVariation(schools: readonly WeighedValue[]): number | undefined {
  const sound = ({ pupils, value }: WeighedValue): boolean =>
    Number.isFinite(pupils) && pupils > 0 && Number.isFinite(value) && value >= 0;
  if (schools.length === 0 || !schools.every(sound)) return undefined;
  const variation = weightedVariation(
    schools.map(({ value }) => value),
    schools.map(({ pupils }) => pupils),
  );
  return Number.isNaN(variation) ? undefined : rounded(variation);
}
