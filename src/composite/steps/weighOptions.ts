import { EduplanError } from "../../model/error.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import { checkIds, checkKeys, checkNumber, indicatorIds, oneOf } from "../options.ts";
import type { RegionTable } from "../table.ts";
import { isNominal, METHODS_OF_WEIGHING, type WeighingSpec } from "./weighing.ts";

/** Weights by id of indicator or aggregate. */
export type WeightsById = Readonly<Record<string, number>>;

/** How the children of each aggregate are weighed. */
export type WeighOptions = WeighingSpec & {
  /**
   * Whether a method weighs the children of each aggregate among themselves (`siblings`, when absent; those of upper levels by
   * the scores below) or all indicators at once (`all`): an aggregate then weighs as much as its indicators together.
   */
  readonly scope?: "siblings" | "all";
  /** Weights of one's own by id, in place of those of the table and of the set; only with `method: "given"`. */
  readonly weights?: WeightsById;
  /** Named sets of weights, of which `set` chooses one. */
  readonly sets?: Readonly<Record<string, WeightsById>>;
  readonly set?: string | null;
  /** Other ways for the children of single aggregates, by the aggregate's id. */
  readonly aggregates?: Readonly<Record<string, WeighingSpec>>;
};

/** Every option of weighing with its value. */
export type ResolvedWeigh = WeighingSpec & {
  readonly scope: "siblings" | "all";
  readonly weights: WeightsById;
  readonly sets: Readonly<Record<string, WeightsById>>;
  readonly set: string | null;
  readonly aggregates: Readonly<Record<string, WeighingSpec>>;
};

const KEYS = ["scope", "weights", "sets", "set", "aggregates"];

/** Fills in what is not given, and checks what is. */
export function resolveWeigh(
  options: WeighOptions,
  table: RegionTable,
  hierarchy: readonly HierarchyNode[],
): ResolvedWeigh {
  const { scope = "siblings", weights = {}, sets = {}, set = null, aggregates = {}, ...spec } = options;
  checkSpec("weigh", spec);
  const nodes = hierarchy.map(({ id }) => id);
  const ids = [...indicatorIds(table), ...nodes];
  oneOf("weigh.scope", scope, ["siblings", "all"]);
  checkWeights("weigh.weights", weights, ids);
  for (const [name, each] of Object.entries(sets)) checkWeights(`weigh.sets.${name}`, each, ids);
  if (set !== null) oneOf("weigh.set", set, Object.keys(sets));
  checkIds("weigh.aggregates", aggregates, nodes);
  for (const [id, each] of Object.entries(aggregates)) checkSpec(`weigh.aggregates.${id}`, each);
  if (!isNominal(spec) && (set !== null || Object.keys(weights).length > 0)) {
    throw new EduplanError(
      "unknown-option",
      `weigh: weights and set go with method "given", not with "${spec.method}"`,
    );
  }
  return { ...spec, scope, weights, sets, set, aggregates };
}

function checkSpec(place: string, spec: WeighingSpec): void {
  checkKeys(place, spec, [...Object.keys(spec), ...KEYS]);
  oneOf(`${place}.method`, spec.method, METHODS_OF_WEIGHING);
}

function checkWeights(place: string, weights: WeightsById, ids: readonly string[]): void {
  checkIds(place, weights, ids);
  for (const [id, weight] of Object.entries(weights))
    checkNumber(`${place}.${id}`, weight, 0, Number.POSITIVE_INFINITY);
}

/** The nominal weights of a node's children: of one's own, of the set chosen, of the table, in this order. */
export function nominalWeights({ children }: HierarchyNode, { weights, sets, set }: ResolvedWeigh): Float64Array {
  const chosen = set === null ? undefined : sets[set];
  return Float64Array.from(children, ({ id, weight }) => weights[id] ?? chosen?.[id] ?? weight);
}
