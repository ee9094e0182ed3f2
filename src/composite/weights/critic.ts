import { correlate } from "../correlation.ts";
import { indicatorAt } from "../labels.ts";
import { type DeviationKind, deviationOf, momentsOf } from "../moments.ts";
import { refusal } from "../notes.ts";
import { silentColumns } from "./entropy.ts";
import { shares, type Weigher } from "./weigher.ts";

/** Weights from spread and conflict: CRITIC (criteria importance through intercriteria correlation). */
export interface CriticWeights {
  readonly method: "critic";
}

/** Weights from the coefficient of variation 变异系数法. */
export interface VariationWeights {
  readonly method: "variation";
  /** Of the standard deviation; `population` when absent. It matters only where columns miss different numbers of values. */
  readonly deviation?: DeviationKind;
}

/** Correlations nearer to 1 than this are 1: what is left is binary noise, and would be all the weight there is. */
const noise = 1e-12;

/**
 * Cⱼ = sⱼ Σₖ (1 − ρⱼₖ), w = C/ΣC, with Pearson's ρ over rows that have both values. The columns must point the same way already, since a
 * correlation knows no direction: of a lower-is-better indicator as measured, agreement counts as conflict. They must also share a scale.
 * `details`: `deviation` and `conflict` of each column. A constant column gets 0 (`composite.weight-constant`) and counts in no other's conflict;
 * when all columns run parallel nothing is left to go by, and weights are equal (`composite.weights-undetermined`). One column has weight 1.
 *
 * Source: Diakoulaki, Mavrotas and Papayannakis 1995, Computers & Operations Research 22:763.
 */
export const criticWeights: Weigher<CriticWeights> = (columns, _, labels) => {
  const deviations = columns.map((column) => deviationOf(momentsOf(column), "sample"));
  const constant = deviations.map((deviation) => !(deviation > 0));
  const conflicts = columns.map((column) =>
    columns.reduce((sum, other) => {
      const apart = 1 - correlate(column, other).value;
      return apart > noise ? sum + apart : sum;
    }, 0),
  );
  const amounts = deviations.map((deviation, j) => (constant[j] ? 0 : deviation * (conflicts[j] ?? 0)));
  return {
    weights: shares(amounts),
    warnings: columns.length > 1 ? silentColumns(constant, labels, amounts) : [],
    details: { deviation: deviations.map((each) => (each > 0 ? each : 0)), conflict: conflicts },
  };
};

/**
 * w ∝ s/x̄. It means something only for values on a ratio scale: as measured, or divided by a maximum, not moved as by min-max or z-scores.
 * `details`: `variation` of each column. A constant column gets 0 (`composite.weight-constant`).
 *
 * Throws `EduplanError` (`composite.variation-mean`) where a mean is not above 0, naming the indicator.
 */
export const variationWeights: Weigher<VariationWeights> = (columns, { deviation = "population" }, labels) => {
  const variations = columns.map((column, j) => {
    const moments = momentsOf(column);
    if (moments.count === 0) return 0;
    if (!(moments.mean > 0)) {
      const params = { indicator: indicatorAt(labels, j), value: moments.mean };
      throw refusal("composite.variation-mean", params, [labels.ids[j] ?? j]);
    }
    return moments.max > moments.min ? deviationOf(moments, deviation) / moments.mean : 0;
  });
  const constant = variations.map((variation) => variation === 0);
  return {
    weights: shares(variations),
    warnings: silentColumns(constant, labels, variations),
    details: { variation: variations },
  };
};
