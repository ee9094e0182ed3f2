import { AGGREGATE_METHODS, type AggregateMethod } from "../aggregate/methods.ts";
import type { AmpiOptions, MpiOptions } from "../aggregate/mpi.ts";
import type { TopsisOptions } from "../aggregate/topsis.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import {
  type CustomMethod,
  checkIds,
  checkKeys,
  checkNumber,
  type MethodOf,
  oneOf,
  type Registry,
  resolveMethod,
} from "../options.ts";

/** A method of one's own: one region's score from the values of the children that have one, and their weights, which sum to 1. */
export type AggregateFunction = (values: readonly number[], weights: readonly number[]) => number | null;

/** What the methods that see all rows may be told; what is absent is as each method's own description says. */
export interface RowMethodOptions extends TopsisOptions, MpiOptions, AmpiOptions {}

/** How the children of an aggregate become its score. */
export interface AggregateRule extends RowMethodOptions {
  /** `arithmetic` when absent. */
  readonly method?: MethodOf<AggregateMethod, AggregateFunction>;
  /** Exponent of the `generalised` mean; 0.5 when absent. */
  readonly power?: number;
  /** Least share of children with a value, else the score is missing; 0 (one child is enough) when absent. */
  readonly availability?: number;
  /**
   * What happens where a method meets a value it is not defined for: zero or less in a geometric or harmonic mean, less than zero in a
   * generalised one. `error`, when absent: nothing is computed, the error names the regions. `missing`: these scores are missing, with
   * a warning. `zero`: a zero makes the score 0, as the limit of these means is; below zero the score is missing.
   */
  readonly nonPositive?: "error" | "missing" | "zero";
}

/** How a hierarchy is aggregated: the rule of the aggregate, else of its level, else the general one. */
export interface AggregateOptions extends AggregateRule {
  /** Rules by level from the bottom: the first for aggregates of indicators, the next for aggregates of those … */
  readonly levels?: readonly AggregateRule[];
  /** Rules for single aggregates, by id; `index` is the index. */
  readonly aggregates?: Readonly<Record<string, AggregateRule>>;
}

/** A rule as recorded. */
export type ResolvedAggregateRule = Omit<AggregateRule, "method"> & {
  readonly method?: AggregateMethod | CustomMethod;
};

/** Every option of aggregation with its value. */
export interface ResolvedAggregate
  extends RowMethodOptions,
    Required<Omit<AggregateRule, "method" | keyof RowMethodOptions>> {
  readonly method: AggregateMethod | CustomMethod;
  readonly levels: readonly ResolvedAggregateRule[];
  readonly aggregates: Readonly<Record<string, ResolvedAggregateRule>>;
}

/** The options of the methods that see all rows, with what each may be. */
const WORDS = {
  pool: ["all", "year"],
  scale: ["vector", "minmax", "none"],
  weighting: ["values", "distances"],
  sense: ["positive", "negative"],
  deviation: ["population", "sample"],
} as const;

const RULE_KEYS = ["method", "power", "availability", "nonPositive", "referenceYear", ...Object.keys(WORDS)];

/** Fills in what is not given, and checks what is. */
export function resolveAggregate(
  options: AggregateOptions,
  hierarchy: readonly HierarchyNode[],
  registry: Registry<AggregateFunction>,
): ResolvedAggregate {
  checkKeys("aggregate", options, [...RULE_KEYS, "levels", "aggregates"]);
  const { levels = [], aggregates = {}, ...given } = options;
  checkIds(
    "aggregate.aggregates",
    aggregates,
    hierarchy.map(({ id }) => id),
  );
  const own = Object.entries(aggregates).map(([id, rule]) => [
    id,
    resolveRule(`aggregate.aggregates.${id}`, rule, registry),
  ]);
  const general = resolveRule("aggregate", given, registry);
  return {
    power: 0.5,
    availability: 0,
    nonPositive: "error",
    ...general,
    method: general.method ?? "arithmetic",
    levels: levels.map((rule, level) => resolveRule(`aggregate.levels.${level}`, rule, registry)),
    aggregates: Object.fromEntries(own),
  };
}

function resolveRule(place: string, rule: AggregateRule, registry: Registry<AggregateFunction>): ResolvedAggregateRule {
  checkKeys(place, rule, RULE_KEYS);
  const { method, power, availability, nonPositive } = rule;
  if (power !== undefined) checkNumber(`${place}.power`, power, -100, 100);
  if (availability !== undefined) checkNumber(`${place}.availability`, availability, 0, 1);
  if (nonPositive !== undefined) oneOf(`${place}.nonPositive`, nonPositive, ["error", "missing", "zero"]);
  if (rule.referenceYear !== undefined) checkNumber(`${place}.referenceYear`, rule.referenceYear, -9999, 9999);
  for (const [key, words] of Object.entries(WORDS)) {
    const given: unknown = Reflect.get(rule, key);
    if (given !== undefined) oneOf(`${place}.${key}`, given, words);
  }
  const { method: _, ...others } = rule;
  if (method === undefined) return others;
  return { ...others, method: resolveMethod(`${place}.method`, method, AGGREGATE_METHODS, registry) };
}
