import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { VERSION } from "../../model/version.ts";
import { hierarchyOf } from "../hierarchy.ts";
import { labelOf, listLabels } from "../listLabels.ts";
import { type NodeScores, nodeScores } from "../nodeScores.ts";
import { warning } from "../notes.ts";
import type { Registry } from "../options.ts";
import { stageOf } from "../stage.ts";
import type { RegionTable, TableRow } from "../table.ts";
import {
  type AggregateFunction,
  type AggregateOptions,
  type ResolvedAggregate,
  resolveAggregate,
} from "./aggregateOptions.ts";
import { climb } from "./climb.ts";
import { type ResolvedWeigh, resolveWeigh, type WeighOptions, type WeightsById } from "./weighOptions.ts";

/** Scores and ranks throughout a hierarchy. */
export interface Aggregated
  extends Result<"aggregate", { readonly aggregate: ResolvedAggregate; readonly weigh: ResolvedWeigh }> {
  readonly rows: readonly TableRow[];
  /** Every aggregate, each after those below it; the index last. */
  readonly nodes: readonly NodeScores[];
  readonly weights: WeightsById;
  readonly warnings: readonly Finding[];
}

/**
 * Scores of every aggregate of a normalised table, bottom up. Where a child has no value its weight is shared out over the
 * others in proportion; `availability` sets how many must be there. Scores are kept to twelve digits; ranks are as of `ranksOf`.
 *
 * OECD/JRC Handbook (2008), step 6.
 *
 * @throws EduplanError `invalid-table`; `unknown-option`; `composite.not-positive` for values a method is not defined for;
 * `invalid-function` when a function of one's own returns no score.
 */
export function aggregate(
  table: RegionTable,
  options: AggregateOptions = {},
  weighing: WeighOptions = { method: "given" },
): Aggregated {
  const registry: Registry<AggregateFunction> = new Map();
  const stage = stageOf(table, "aggregate");
  const hierarchy = hierarchyOf(table);
  const resolved = resolveAggregate(options, hierarchy, registry);
  const weigh = resolveWeigh(weighing, table, hierarchy);
  const { nodes, scores, warnings } = climb(stage, weigh, resolved, registry, hierarchy);
  const turned = table.indicators.filter(({ direction }) => direction === "lower").map(labelOf);
  return {
    type: "aggregate",
    version: VERSION,
    plans: table.plans ?? [],
    options: { aggregate: resolved, weigh },
    rows: table.rows,
    nodes: nodeScores(hierarchy, scores, table.rows),
    weights: Object.assign({}, ...nodes.map(({ weights }) => weights)),
    warnings:
      turned.length > 0
        ? [warning("composite.not-normalised", { indicators: listLabels(turned) }), ...warnings]
        : warnings,
  };
}
