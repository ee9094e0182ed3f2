import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { rounded } from "../../model/rounded.ts";
import { VERSION } from "../../model/version.ts";
import { compileRecipe, type Run } from "../compileRecipe.ts";
import { correlate } from "../correlation.ts";
import { warning } from "../notes.ts";
import type { Functions, Recipe, ResolvedRecipe } from "../recipe.ts";
import { ruleFor } from "../steps/climb.ts";
import type { RegionTable, TableRow } from "../table.ts";

/** What one indicator or aggregate weighs in the index, by intention and in fact. */
export interface EffectiveWeight {
  readonly id: string;
  readonly name?: TableRow["name"];
  readonly kind: "indicator" | "aggregate";
  /** The product of the weights from the index down to it; those of all indicators sum to 1. */
  readonly nominal: number;
  /** Pearson correlation of its (normalised) values with the index; null when one of them does not vary. */
  readonly correlation: number | null;
  /** Its square: how much of the index's variance it goes with. Sums to more than 1 where indicators say the same. */
  readonly importance: number | null;
  /** Its part in the variance of the index, nominal × cov ÷ var; may be negative; the parts of all indicators sum to 1. Null unless all means are arithmetic and nothing is missing. */
  readonly share: number | null;
}

/** Nominal weights beside what they come to. */
export interface EffectiveWeights extends Result<"effective-weights", ResolvedRecipe> {
  /** Indicators and aggregates, each level from the top. */
  readonly elements: readonly EffectiveWeight[];
  readonly warnings: readonly Finding[];
}

/**
 * Nominal weights down the hierarchy, and how much each indicator and aggregate really moves the index: weights say how much of one value makes up for another, and are not
 * importances (Paruolo, Saisana & Saltelli 2013, J. R. Stat. Soc. A 176:609; here their linear form). In a panel over all years together.
 *
 * @throws EduplanError what `compositeIndex` throws.
 */
export function effectiveWeights(
  table: RegionTable,
  recipe: Recipe = {},
  { functions }: { readonly functions?: Functions } = {},
): EffectiveWeights {
  const run = compileRecipe(table, "effectiveWeights").run(recipe, functions);
  const products = productsOf(run);
  const index = run.scores.at(-1) ?? new Float64Array();
  const additive = isAdditive(run);
  const elements = run.hierarchy.toReversed().flatMap(({ children }) =>
    children.map(({ id, kind, position }): EffectiveWeight => {
      const values =
        kind === "aggregate" ? (run.scores[position] ?? new Float64Array()) : columnOf(run, position, index.length);
      const named = [...table.indicators, ...(table.aggregates ?? [])].find((each) => each.id === id);
      const nominal = products.get(id) ?? 0;
      const { value } = correlate(values, index);
      const correlation = Number.isNaN(value) ? null : value;
      return {
        id,
        ...(named?.name !== undefined && { name: named.name }),
        kind,
        nominal: rounded(nominal),
        correlation: correlation === null ? null : rounded(correlation),
        importance: correlation === null ? null : rounded(correlation ** 2),
        share: additive ? shareOf(nominal, values, index) : null,
      };
    }),
  );
  const constant = elements.every(({ correlation }) => correlation === null);
  return {
    type: "effective-weights",
    version: VERSION,
    plans: table.plans ?? [],
    options: run.recipe,
    elements,
    warnings: [...run.warnings, ...(constant ? [warning("composite.constant-index", {})] : [])],
  };
}

/** The product of the weights from the index down, by id. */
export function productsOf({ hierarchy, weights }: Run): ReadonlyMap<string, number> {
  const products = new Map<string, number>();
  const within = new Map(weights.map((node) => [node.aggregate, node.weights]));
  for (const { id, children } of hierarchy.toReversed()) {
    const above = products.get(id) ?? 1;
    for (const child of children) products.set(child.id, above * (within.get(id)?.[child.id] ?? 0));
  }
  return products;
}

/** Whether the index is Σ w x over its indicators: arithmetic means throughout, and no value missing. */
export function isAdditive({ hierarchy, recipe, steps, weights }: Run): boolean {
  const arithmetic = hierarchy.every((node) => {
    const { method, power } = ruleFor(node, recipe.aggregate);
    return method === "arithmetic" || (method === "generalised" && power === 1);
  });
  const counted = new Set(
    weights.flatMap((node) => Object.entries(node.weights)).flatMap(([id, weight]) => (weight > 0 ? [id] : [])),
  );
  const stage = steps.at(-1)?.stage;
  const columns = stage?.frame.columns.filter((_, place) => counted.has(stage.table.indicators[place]?.id ?? "")) ?? [];
  return arithmetic && columns.every((column) => !column.some(Number.isNaN));
}

/** The normalised values of an indicator at the rows of the table; `NaN` where missing or screened out. */
export function columnOf({ steps }: Run, position: number, rows: number): Float64Array {
  const whole = new Float64Array(rows).fill(Number.NaN);
  const stage = steps.at(-1)?.stage;
  stage?.frame.columns[position]?.forEach((value, row) => {
    whole[stage.origin[row] ?? row] = value;
  });
  return whole;
}

function shareOf(weight: number, values: Float64Array, index: Float64Array): number | null {
  const rows = [...index.keys()].filter((row) => !Number.isNaN(index[row] ?? Number.NaN));
  const meanOf = (numbers: Float64Array) => rows.reduce((sum, row) => sum + (numbers[row] ?? 0), 0) / rows.length;
  const [ofValues, ofIndex] = [meanOf(values), meanOf(index)];
  let together = 0;
  let alone = 0;
  for (const row of rows) {
    const off = (index[row] ?? 0) - ofIndex;
    together += ((values[row] ?? 0) - ofValues) * off;
    alone += off * off;
  }
  return alone > 0 ? rounded((weight * together) / alone) : null;
}
