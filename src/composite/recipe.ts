import { EduplanError } from "../model/error.ts";
import type { HierarchyNode } from "./hierarchy.ts";
import { checkKeys, checkNumber, oneOf, type Registry } from "./options.ts";
import {
  type AggregateFunction,
  type AggregateOptions,
  type ResolvedAggregate,
  resolveAggregate,
} from "./steps/aggregateOptions.ts";
import { type DenominateOptions, resolveDenominate } from "./steps/denominate.ts";
import { type ImputeFunction, type ImputeOptions, type ResolvedImpute, resolveImpute } from "./steps/impute.ts";
import {
  type NormaliseFunction,
  type NormaliseOptions,
  type ResolvedNormalise,
  resolveNormalise,
} from "./steps/normalise.ts";
import { resolveScreen, type ScreenOptions } from "./steps/screen.ts";
import { type ResolvedTreat, resolveTreat, type TreatOptions } from "./steps/treat.ts";
import { type ResolvedWeigh, resolveWeigh, type WeighOptions } from "./steps/weighOptions.ts";
import type { RegionTable } from "./table.ts";

/** The steps before normalisation, in the order they take when none is given. */
export const PREPARATIONS: readonly Preparation[] = ["denominate", "screen", "impute", "treat"];

/** A step before normalisation. */
export type Preparation = "denominate" | "screen" | "impute" | "treat";

/** What a table must have for an index to be computed at all. */
export interface Requirements {
  /** Least share of the table's cells that have a value, before imputation; 0.5 when absent. */
  readonly availability?: number;
  /** Least number of indicators with a value in at least two thirds of the rows; 1 when absent. */
  readonly indicators?: number;
}

/**
 * An index as a list of choices. `screen`, `denominate`, `impute` and `treat` are done only when given ({} for their defaults);
 * `normalise`, `weigh` and `aggregate` always are, by default min–max to 0…100, the table's weights and arithmetic means.
 * It is JSON, unless a method is a function of one's own.
 */
export interface Recipe {
  /** Ids of indicators and aggregates (with all below) that are left out. */
  readonly without?: readonly string[];
  readonly require?: Requirements;
  readonly screen?: ScreenOptions | null;
  readonly denominate?: DenominateOptions | null;
  readonly impute?: ImputeOptions | null;
  readonly treat?: TreatOptions | null;
  readonly normalise?: NormaliseOptions;
  readonly weigh?: WeighOptions;
  readonly aggregate?: AggregateOptions;
  /** Another order of the steps before normalisation. */
  readonly order?: readonly Preparation[];
}

/** A recipe with every default written out, as results record it: JSON that can be handed in again. */
export interface ResolvedRecipe {
  readonly without: readonly string[];
  readonly require: Required<Requirements>;
  readonly order: readonly Preparation[];
  readonly denominate: Required<DenominateOptions> | null;
  readonly screen: Required<ScreenOptions> | null;
  readonly impute: ResolvedImpute | null;
  readonly treat: ResolvedTreat | null;
  readonly normalise: ResolvedNormalise;
  readonly weigh: ResolvedWeigh;
  readonly aggregate: ResolvedAggregate;
}

/** Functions of one's own by step and name, for a recipe that refers to them as `{ custom: name }`. */
export interface Functions {
  readonly impute?: Readonly<Record<string, ImputeFunction>>;
  readonly normalise?: Readonly<Record<string, NormaliseFunction>>;
  readonly aggregate?: Readonly<Record<string, AggregateFunction>>;
}

/** The functions a recipe uses, by step. */
export interface Registries {
  readonly impute: Registry<ImputeFunction>;
  readonly normalise: Registry<NormaliseFunction>;
  readonly aggregate: Registry<AggregateFunction>;
}

/** Registries without a function. */
export const emptyRegistries = (): Registries => ({ impute: new Map(), normalise: new Map(), aggregate: new Map() });

/**
 * Writes out all defaults of a recipe and checks it against the table.
 *
 * @throws EduplanError `unknown-option` naming the place in the recipe, `function-missing`, `function-twice`.
 */
export function resolveRecipe(
  recipe: Recipe,
  table: RegionTable,
  registries: Registries,
  hierarchy: readonly HierarchyNode[],
): ResolvedRecipe {
  checkKeys("recipe", recipe, [...PREPARATIONS, "without", "require", "normalise", "weigh", "aggregate", "order"]);
  const { screen, denominate, impute, treat, normalise = {}, weigh = { method: "given" }, aggregate = {} } = recipe;
  return {
    without: resolveWithout(recipe.without ?? [], table),
    require: resolveRequire(recipe.require ?? {}),
    order: resolveOrder(recipe.order ?? PREPARATIONS),
    denominate: denominate ? resolveDenominate(denominate, table) : null,
    screen: screen ? resolveScreen(screen, table) : null,
    impute: impute ? resolveImpute(impute, table, registries.impute) : null,
    treat: treat ? resolveTreat(treat, table) : null,
    normalise: resolveNormalise(normalise, table, registries.normalise),
    weigh: resolveWeigh(weigh, table, hierarchy),
    aggregate: resolveAggregate(aggregate, hierarchy, registries.aggregate),
  };
}

function resolveWithout(without: readonly string[], { indicators, aggregates = [] }: RegionTable): readonly string[] {
  if (without.length === 0) return [];
  const ids = [...indicators, ...aggregates].map(({ id }) => id);
  for (const id of without) oneOf("without", id, ids);
  return without;
}

function resolveRequire(given: Requirements): Required<Requirements> {
  checkKeys("require", given, ["availability", "indicators"]);
  const { availability = 0.5, indicators = 1 } = given;
  checkNumber("require.availability", availability, 0, 1);
  checkNumber("require.indicators", indicators, 0, Number.POSITIVE_INFINITY);
  return { availability, indicators };
}

function resolveOrder(order: readonly Preparation[]): readonly Preparation[] {
  for (const step of order) oneOf("order", step, PREPARATIONS);
  if (new Set(order).size === order.length && order.length === PREPARATIONS.length) return order;
  throw new EduplanError("unknown-option", `order must name each of ${PREPARATIONS.join(", ")} once`);
}
