import type { Aggregator } from "./aggregator.ts";
import { arithmetic, generalised, geometric, harmonic, median } from "./means.ts";

/** What values a method is defined for. */
export type Domain = "any" | "positive" | "not-negative";

/** A method of aggregation as the recipe's rule makes it. */
export interface AggregateMethodEntry {
  readonly domain: Domain;
  readonly aggregator: Aggregator;
}

/** What of a rule a method may depend on. */
export interface AggregateParameters {
  /** Exponent of the generalised mean. */
  readonly power: number;
}

/** The names of the methods, as errors list them. */
export const AGGREGATE_METHODS = ["arithmetic", "geometric", "harmonic", "generalised", "median"] as const;

/** How the children of an aggregate become its score; `data/COMPOSITE.md` has the formulas. */
export type AggregateMethod = (typeof AGGREGATE_METHODS)[number];

/** Every method of aggregation by its name. */
export const AGGREGATORS: Readonly<Record<AggregateMethod, (parameters: AggregateParameters) => AggregateMethodEntry>> =
  {
    arithmetic: () => ({ domain: "any", aggregator: arithmetic }),
    geometric: () => ({ domain: "positive", aggregator: geometric }),
    harmonic: () => ({ domain: "positive", aggregator: harmonic }),
    generalised: ({ power }) => ({
      domain: power === 1 ? "any" : power > 0 ? "not-negative" : "positive",
      aggregator: generalised(power),
    }),
    median: () => ({ domain: "any", aggregator: median }),
  };
