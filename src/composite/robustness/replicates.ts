import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Json } from "../../model/json.ts";
import { compileRecipe, type Run } from "../compileRecipe.ts";
import { ranksOf } from "../ranksOf.ts";
import { type Functions, PREPARATIONS, type Recipe, type ResolvedRecipe } from "../recipe.ts";
import { refusalsOf } from "../refusalsOf.ts";
import type { RegionTable } from "../table.ts";
import { withAddress } from "./address.ts";
import { type CompiledFactor, compileFactors } from "./compileFactors.ts";
import type { Factor } from "./factor.ts";

/** What the index comes to: scores (`NaN` is missing) and ranks (0 is none), one for each row. */
export interface Standing {
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
}

/** Why a replicate could not be computed. */
export interface Refusal {
  readonly code: string;
  readonly findings: readonly Finding[];
}

/** An index whose factors wait for their values: a point of the unit cube gives each of them one. */
export interface Replicates {
  /** The index as the recipe has it. */
  readonly nominal: Standing;
  readonly recipe: ResolvedRecipe;
  /** What the nominal run noticed. */
  readonly warnings: readonly Finding[];
  readonly factors: readonly CompiledFactor[];
  readonly coordinates: number;
  /** The recipe as the point has it; what the factors leave alone is as the caller wrote it. */
  readonly recipeAt: (point: Float64Array) => Recipe;
  /** What each factor takes at the point, by its name. */
  readonly valuesAt: (point: Float64Array) => Readonly<Record<string, Json>>;
  readonly run: (point: Float64Array) => Standing | Refusal;
  /** Where the coordinates of a factor begin, in the order of the factors. */
  readonly starts: readonly number[];
}

/** Mistakes in the recipe or the factors; any other error of a run is about the data, and one of the things replicates are to find out. */
const MISTAKES = ["unknown-option", "function-missing", "function-twice", "invalid-function", "invalid-table"];

/**
 * Makes an index ready to be built again and again.
 *
 * @throws EduplanError what the nominal index throws, `composite.refused` where it is refused; `unknown-option` for a factor that does not fit table or recipe.
 */
export function replicatesOf(
  table: RegionTable,
  recipe: Recipe,
  factors: readonly Factor[],
  { seed, functions = {}, verb }: { readonly seed: number; readonly functions?: Functions; readonly verb: string },
): Replicates {
  const compiled = compileRecipe(table, verb);
  const years = table.rows[0]?.year === undefined ? undefined : Int32Array.from(table.rows, ({ year = 0 }) => year);
  const standingOf = ({ scores }: Run): Standing => {
    const index = scores.at(-1) ?? new Float64Array(table.rows.length).fill(Number.NaN);
    return { scores: index, ranks: ranksOf(index, years) };
  };
  const run = compiled.run(recipe, functions);
  const refusals = refusalsOf(table, run.recipe);
  if (refusals.length > 0)
    throw new EduplanError("composite.refused", `${verb}: no index is computed from this table`, refusals);
  const weights = weightsOf(run);
  const ready = compileFactors(factors, {
    recipe: run.recipe,
    steps: [...PREPARATIONS, "normalise", "weigh", "aggregate", "require"],
    indicators: table.indicators.map(({ id }) => id).filter((id) => weights.has(id)),
    aggregates: (table.aggregates ?? []).map(({ id }) => id).filter((id) => weights.has(id)),
    seed,
  });
  const starts = startsOf(ready);
  const coordinates = ready.reduce((sum, factor) => sum + factor.coordinates, 0);
  const partOf = (point: Float64Array, place: number) => {
    const start = starts[place] ?? 0;
    return point.subarray(start, start + (ready[place]?.coordinates ?? 0));
  };

  const recipeAt = (point: Float64Array): Recipe => {
    let varied: Recipe = recipe;
    const multipliers = new Map<string, number>();
    const removed: string[] = [];
    ready.forEach((factor, place) => {
      const change = factor.change(partOf(point, place));
      // What leads nowhere in a recipe was refused when the factors were compiled.
      for (const { keys, value } of change.settings ?? []) varied = withAddress(varied, keys, value ?? undefined);
      for (const [id, multiplier] of change.multipliers ?? []) multipliers.set(id, multiplier);
      removed.push(...(change.removed ?? []));
    });
    if (removed.length > 0) varied = { ...varied, without: [...(varied.without ?? []), ...removed] };
    if (multipliers.size === 0) return varied;
    const noisy = Object.fromEntries([...weights].map(([id, weight]) => [id, weight * (multipliers.get(id) ?? 1)]));
    return { ...varied, weigh: { method: "given", weights: noisy } };
  };
  const valuesAt = (point: Float64Array) =>
    Object.fromEntries(ready.map((factor, place) => [factor.name, factor.valueAt(partOf(point, place))]));

  const runAt = (point: Float64Array): Standing | Refusal => {
    try {
      return standingOf(compiled.run(recipeAt(point), functions));
    } catch (error) {
      if (!(error instanceof EduplanError)) throw error;
      if (!MISTAKES.includes(error.code)) return { code: error.code, findings: error.findings };
      throw new EduplanError(error.code, `with ${JSON.stringify(valuesAt(point))}: ${error.message}`, error.findings);
    }
  };
  return {
    nominal: standingOf(run),
    recipe: run.recipe,
    warnings: run.warnings,
    factors: ready,
    coordinates,
    starts,
    recipeAt,
    valuesAt,
    run: runAt,
  };
}

/** The weights of the nominal index within their parents, by id. */
function weightsOf({ weights }: Run): ReadonlyMap<string, number> {
  return new Map(weights.flatMap((node) => Object.entries(node.weights)));
}

/** Factors of one coordinate first: the first coordinates of the points are the best. */
function startsOf(factors: readonly CompiledFactor[]): readonly number[] {
  const order = [...factors.keys()].sort((a, b) => (factors[a]?.coordinates ?? 0) - (factors[b]?.coordinates ?? 0));
  const starts: number[] = [];
  let start = 0;
  for (const place of order) {
    starts[place] = start;
    start += factors[place]?.coordinates ?? 0;
  }
  return starts;
}
