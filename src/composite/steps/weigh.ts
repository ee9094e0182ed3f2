import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { VERSION } from "../../model/version.ts";
import { hierarchyOf } from "../hierarchy.ts";
import type { Registry } from "../options.ts";
import { stageOf } from "../stage.ts";
import type { RegionTable } from "../table.ts";
import { type AggregateFunction, type AggregateOptions, resolveAggregate } from "./aggregateOptions.ts";
import { climb, type NodeWeights } from "./climb.ts";
import { type ResolvedWeigh, resolveWeigh, type WeighOptions, type WeightsById } from "./weighOptions.ts";

/** Weights throughout a hierarchy. */
export interface Weighed extends Result<"weigh", ResolvedWeigh> {
  /** By the id of indicator or aggregate: its weight within its parent. */
  readonly weights: WeightsById;
  /** The same by aggregate, from the bottom, with what the method found. */
  readonly nodes: readonly NodeWeights[];
  readonly warnings: readonly Finding[];
}

/**
 * The weights within each aggregate of a normalised table (higher better: see `normalise`). Where a method looks at the
 * values, aggregates are weighed by the scores below them, so these are aggregated as `aggregation` says.
 *
 * @throws EduplanError `invalid-table`; `unknown-option` for an option, id or set there is none of, or a negative weight;
 * and what the method throws.
 */
export function weigh(
  table: RegionTable,
  options: WeighOptions = { method: "given" },
  aggregation: AggregateOptions = {},
): Weighed {
  const stage = stageOf(table, "weigh");
  const hierarchy = hierarchyOf(table);
  const resolved = resolveWeigh(options, table, hierarchy);
  const registry: Registry<AggregateFunction> = new Map();
  const aggregate = resolveAggregate(aggregation, hierarchy, registry);
  const { nodes, warnings } = climb(stage, resolved, aggregate, registry, hierarchy);
  return {
    type: "weigh",
    version: VERSION,
    plans: table.plans ?? [],
    options: resolved,
    weights: Object.assign({}, ...nodes.map(({ weights }) => weights)),
    nodes,
    warnings,
  };
}
