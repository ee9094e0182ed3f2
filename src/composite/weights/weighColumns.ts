import { indicatorAt, type Labels } from "../labels.ts";
import { refusal } from "../notes.ts";
import { randomStream } from "../random.ts";
import { type AhpWeights, ahpWeights } from "./ahp.ts";
import { type BenefitOfTheDoubtWeights, benefitOfTheDoubtWeights } from "./benefitOfTheDoubt.ts";
import { type CombinationRule, combine } from "./combine.ts";
import { type CriticWeights, criticWeights, type VariationWeights, variationWeights } from "./critic.ts";
import { type EntropyWeights, entropyWeights } from "./entropy.ts";
import { type EqualWeights, equalWeights, type GivenWeights, givenWeights } from "./equal.ts";
import { type OptimisedWeights, optimisedWeights } from "./optimised.ts";
import { type PcaWeights, pcaWeights } from "./pca.ts";
import { shares, type Weighing } from "./weigher.ts";

/** Several methods made one. */
export interface CombinedWeights {
  readonly method: "combined";
  readonly of: readonly WeightMethod[];
  readonly rule: CombinationRule;
  /** For `linear`: the α of each method, divided by their sum; equal when absent. */
  readonly shares?: readonly number[];
}

/** Weights of another method with random noise, to see what depends on them. */
export interface NoisyWeights {
  readonly method: "noisy";
  readonly of: WeightMethod;
  /** From 0 to 1: 0.25 moves a weight by up to a quarter of itself, up or down, all equally likely. For all, or by id (0 when not named). */
  readonly noise: number | Readonly<Record<string, number>>;
  readonly seed: number;
}

/** How weights are found: plain JSON. */
export type WeightMethod =
  | EqualWeights
  | GivenWeights
  | AhpWeights
  | EntropyWeights
  | CriticWeights
  | VariationWeights
  | PcaWeights
  | BenefitOfTheDoubtWeights
  | OptimisedWeights
  | CombinedWeights
  | NoisyWeights;

/** Weighs columns of normalised values (more is better, `NaN` missing) by the method that is named. */
export function weighColumns(columns: readonly Float64Array[], spec: WeightMethod, labels: Labels): Weighing {
  if (columns.length === 0) throw refusal("composite.weights-no-column", {});
  switch (spec.method) {
    case "equal":
      return equalWeights(columns, spec, labels);
    case "given":
      return givenWeights(columns, spec, labels);
    case "ahp":
      return ahpWeights(columns, spec, labels);
    case "entropy":
      return entropyWeights(columns, spec, labels);
    case "critic":
      return criticWeights(columns, spec, labels);
    case "variation":
      return variationWeights(columns, spec, labels);
    case "pca":
      return pcaWeights(columns, spec, labels);
    case "benefit-of-the-doubt":
      return benefitOfTheDoubtWeights(columns, spec, labels);
    case "optimised":
      return optimisedWeights(columns, spec, labels);
    case "combined":
      return combinedWeights(columns, spec, labels);
    case "noisy":
      return noisyWeights(columns, spec, labels);
    default:
      throw unknownMethod(spec);
  }
}

const unknownMethod = (spec: never): Error => {
  const { method } = Object(spec) as { method?: unknown };
  return refusal("composite.weight-method", { value: String(method) }, ["method"]);
};

function combinedWeights(columns: readonly Float64Array[], spec: CombinedWeights, labels: Labels): Weighing {
  if (spec.of.length === 0) throw refusal("composite.combination-none", {}, ["of"]);
  const parts = spec.of.map((each) => weighColumns(columns, each, labels));
  const combined = combine(
    parts.map(({ weights }) => weights),
    spec.rule,
    spec.shares,
  );
  return { ...combined, warnings: [...parts.flatMap(({ warnings }) => warnings), ...combined.warnings] };
}

/** wⱼ (1 + f (2u − 1)), divided by their sum; u from the seed, one for each column in turn. */
function noisyWeights(columns: readonly Float64Array[], spec: NoisyWeights, labels: Labels): Weighing {
  const { weights, warnings } = weighColumns(columns, spec.of, labels);
  const next = randomStream(spec.seed);
  const noisy = weights.map((weight, j) => {
    const id = labels.ids[j] ?? "";
    const noise = typeof spec.noise === "number" ? spec.noise : (spec.noise[id] ?? 0);
    if (!(noise >= 0 && noise <= 1)) {
      throw refusal("composite.noise", { indicator: indicatorAt(labels, j), value: noise }, ["noise", id]);
    }
    return weight * (1 + noise * (2 * next() - 1));
  });
  return { weights: shares(noisy), warnings };
}
