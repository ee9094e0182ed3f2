import type { Json } from "../../model/json.ts";
import type { RecipeAddress } from "./address.ts";

/** One choice of an index that could as well have been made otherwise. All its possibilities are equally likely, and independent of other factors. */
export type Factor = ChoiceFactor | RangeFactor | WeightsFactor | RemovalFactor;

/** What factors have in common. */
export interface NamedFactor {
  /** What results call it; the address, `weights` or `remove` when absent. */
  readonly name?: string;
}

/** Any part of the recipe, taking one of several values: a method, a parameter, a whole step. */
export interface ChoiceFactor extends NamedFactor {
  readonly path: RecipeAddress;
  /** What is put there, one value as likely as another; null takes the step or option away, so that its default holds. */
  readonly values: readonly Json[];
}

/** A number of the recipe, uniform between two bounds. */
export interface RangeFactor extends NamedFactor {
  readonly path: RecipeAddress;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only, both bounds included. */
  readonly integer?: boolean;
}

/** Noise on the weights of the nominal index: each becomes w (1 + noise · u), u uniform in (−1, 1), before they are divided by their sum. */
export interface WeightsFactor extends NamedFactor {
  readonly weights: {
    /** Largest relative change: above 0, at most 1. */
    readonly noise: number;
    /** Which weights: all (when absent), those of indicators, of aggregates, or by id. */
    readonly of?: "all" | "indicators" | "aggregates" | readonly string[];
    /** Takes one of so many fixed sets of noisy weights instead, so that the factor has few values and can be enumerated. */
    readonly sets?: number;
  };
}

/** Indicators or aggregates, one of which is left out (an aggregate with all below it); null leaves out none. */
export interface RemovalFactor extends NamedFactor {
  readonly remove: readonly (string | null)[];
}
