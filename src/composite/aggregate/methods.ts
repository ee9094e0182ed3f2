import type { Aggregator } from "./aggregator.ts";
import { copeland } from "./copeland.ts";
import { arithmetic, generalised, geometric, harmonic, median } from "./means.ts";
import { type AmpiOptions, ampi, type MpiOptions, mpi } from "./mpi.ts";
import { type TopsisOptions, topsis } from "./topsis.ts";

/** What values a method is defined for. */
export type Domain = "any" | "positive" | "not-negative";

/** A method of aggregation as the recipe's rule makes it. */
export interface AggregateMethodEntry {
  readonly domain: Domain;
  readonly aggregator: Aggregator;
}

/** What of a rule a method may depend on. */
export interface AggregateParameters extends TopsisOptions, MpiOptions, AmpiOptions {
  /** Exponent of the generalised mean. */
  readonly power: number;
}

/** The names of the methods, as errors list them. */
export const AGGREGATE_METHODS: readonly AggregateMethod[] = [
  "arithmetic",
  "geometric",
  "harmonic",
  "generalised",
  "median",
  "copeland",
  "topsis",
  "mpi",
  "ampi",
];

/** How the children of an aggregate become its score; `data/COMPOSITE.md` has the formulas. */
export type AggregateMethod =
  | "arithmetic"
  | "geometric"
  | "harmonic"
  | "generalised"
  | "median"
  | "copeland"
  | "topsis"
  | "mpi"
  | "ampi";

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
    copeland: (options) => ({ domain: "any", aggregator: copeland(options) }),
    topsis: (options) => ({ domain: "any", aggregator: topsis(options) }),
    mpi: (options) => ({ domain: "any", aggregator: mpi(options) }),
    ampi: (options) => ({ domain: "any", aggregator: ampi(options) }),
  };
