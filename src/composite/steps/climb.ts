import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Aggregator } from "../aggregate/aggregator.ts";
import { AGGREGATORS } from "../aggregate/methods.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import { labelsOf } from "../labels.ts";
import { labelOf } from "../listLabels.ts";
import { warning } from "../notes.ts";
import type { Registry } from "../options.ts";
import type { Stage } from "../stage.ts";
import type { WeighingDetails } from "../weights/weigher.ts";
import type { AggregateFunction, ResolvedAggregate } from "./aggregateOptions.ts";
import { guardDomain } from "./guardDomain.ts";
import { isNominal, type WeighingSpec, weighColumns } from "./weighing.ts";
import { nominalWeights, type ResolvedWeigh, type WeightsById } from "./weighOptions.ts";

/** The weights of one aggregate's children. */
export interface NodeWeights {
  readonly aggregate: string;
  /** By child; they sum to 1. */
  readonly weights: WeightsById;
  readonly details?: WeighingDetails;
}

/** What stands at the top of a hierarchy, and on the way there. */
export interface Climb {
  /** Scores by node, in the order of the hierarchy; `NaN` is missing. */
  readonly scores: readonly Float64Array[];
  readonly nodes: readonly NodeWeights[];
  readonly warnings: readonly Finding[];
}

/** Weighs and aggregates node by node from the bottom, since weights found by a method may depend on the scores below. */
export function climb(
  stage: Stage,
  weigh: ResolvedWeigh,
  aggregate: ResolvedAggregate,
  registry: Registry<AggregateFunction>,
  hierarchy: readonly HierarchyNode[],
): Climb {
  const { table, frame } = stage;
  const warnings: Finding[] = [];
  const scores: Float64Array[] = [];
  const nodes: NodeWeights[] = [];
  const years = table.rows[0]?.year === undefined ? undefined : Int32Array.from(table.rows, ({ year = 0 }) => year);
  const everywhere =
    weigh.scope === "all" && !isNominal(weigh) ? weighAll(stage, weigh, hierarchy, warnings) : undefined;
  for (const [place, node] of hierarchy.entries()) {
    const columns = node.children.map(
      ({ kind, position }) => (kind === "indicator" ? frame.columns : scores)[position] ?? new Float64Array(frame.rows),
    );
    const spec = weigh.aggregates[node.id] ?? weigh;
    const found =
      everywhere && spec === weigh
        ? { weights: everywhere[place] }
        : weighNode(stage, node, columns, spec, weigh, warnings);
    const weights = found.weights ?? new Float64Array(columns.length);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights.map((weight) => (total > 0 ? weight / total : 0));
    const byId = Object.fromEntries(node.children.map(({ id }, child) => [id, shares[child] ?? 0]));
    nodes.push({
      aggregate: node.id,
      weights: byId,
      ...("details" in found && found.details && { details: found.details }),
    });
    if (!(total > 0)) {
      warnings.push(warning("composite.zero-weights", { id: labelOf(node) }));
      scores.push(new Float64Array(frame.rows).fill(Number.NaN));
      continue;
    }
    const rule = ruleFor(node, aggregate);
    const { domain, aggregator } =
      typeof rule.method === "string"
        ? AGGREGATORS[rule.method](rule)
        : { domain: "any" as const, aggregator: own(registry.get(rule.method.custom), node.id) };
    const barred = guardDomain(stage, node, columns, shares, domain, rule.nonPositive, warnings);
    const directions = node.children.map(({ kind, position }) =>
      kind === "aggregate" || stage.normalised ? "higher" : (table.indicators[position]?.direction ?? "higher"),
    );
    const result = aggregator(columns, shares, { directions, rows: frame.rows, ...(years && { years }) });
    scores.push(withoutGaps(result, columns, shares, rule.availability, barred));
  }
  return { scores, nodes, warnings };
}

/** The rule of an aggregate: its own, else that of its level, else the general one. */
export function ruleFor(
  node: HierarchyNode,
  { levels, aggregates, ...general }: ResolvedAggregate,
): Omit<ResolvedAggregate, "levels" | "aggregates"> {
  return { ...general, ...levels[node.height - 1], ...aggregates[node.id] };
}

function weighNode(
  { table }: Stage,
  node: HierarchyNode,
  columns: readonly Float64Array[],
  spec: WeighingSpec,
  weigh: ResolvedWeigh,
  warnings: Finding[],
) {
  if (isNominal(spec)) return { weights: nominalWeights(node, weigh) };
  const { regions } = labelsOf(table);
  const names = new Map([...table.indicators, ...(table.aggregates ?? [])].map((each) => [each.id, labelOf(each)]));
  const ids = node.children.map(({ id }) => id);
  const weighing = weighColumns(spec, columns, { ids, indicators: ids.map((id) => names.get(id) ?? id), regions });
  warnings.push(...weighing.warnings);
  return weighing;
}

/** Weights over all indicators at once, and for aggregates the sum of those below, by node. */
function weighAll(
  { table, frame }: Stage,
  weigh: Exclude<ResolvedWeigh, { method: "given" }>,
  hierarchy: readonly HierarchyNode[],
  warnings: Finding[],
): readonly Float64Array[] {
  const weighing = weighColumns(weigh, frame.columns, labelsOf(table));
  warnings.push(...weighing.warnings);
  const totals: number[] = [];
  return hierarchy.map(({ children }) => {
    const weights = Float64Array.from(
      children,
      ({ kind, position }) => (kind === "indicator" ? weighing.weights : totals)[position] ?? 0,
    );
    totals.push(weights.reduce((sum, weight) => sum + weight, 0));
    return weights;
  });
}

/** A function of one's own, called once a row. */
function own(given: AggregateFunction | undefined, id: string): Aggregator {
  return (children, weights, { rows }) =>
    new Float64Array(rows).map((_, row) => {
      const known = children.flatMap((child, place) => {
        const value = child[row] ?? Number.NaN;
        const weight = weights[place] ?? 0;
        return Number.isNaN(value) || weight === 0 ? [] : [{ value, weight }];
      });
      if (known.length === 0) return Number.NaN;
      const total = known.reduce((sum, { weight }) => sum + weight, 0);
      const score = given?.(
        known.map(({ value }) => value),
        known.map(({ weight }) => weight / total),
      );
      if (score === null) return Number.NaN;
      if (score !== undefined && Number.isFinite(score)) return score;
      throw new EduplanError(
        "invalid-function",
        `aggregate: the function for ${id} must return a finite number or null, not ${score}`,
      );
    });
}

/** Takes out, in place, the scores of rows that lack too many children, or that the method is not defined for. */
function withoutGaps(
  scores: Float64Array,
  columns: readonly Float64Array[],
  shares: Float64Array,
  availability: number,
  barred: Uint8Array | null,
): Float64Array {
  const counted = columns.filter((_, child) => (shares[child] ?? 0) > 0);
  const least = Math.max(1, Math.ceil(availability * counted.length - 1e-9));
  for (let row = 0; row < scores.length; row++) {
    let known = 0;
    for (const column of counted) if (!Number.isNaN(column[row] ?? Number.NaN)) known++;
    if (known < least || barred?.[row] === 1) scores[row] = Number.NaN;
  }
  return scores;
}
