import type { Finding } from "../model/finding.ts";
import { frameOf } from "./frame.ts";
import { type HierarchyNode, hierarchyOf } from "./hierarchy.ts";
import { register } from "./options.ts";
import {
  emptyRegistries,
  type Functions,
  type Recipe,
  type Registries,
  type ResolvedRecipe,
  resolveRecipe,
} from "./recipe.ts";
import { type Stage, type Step, stageOf } from "./stage.ts";
import { climb, type NodeWeights } from "./steps/climb.ts";
import { denominateStage } from "./steps/denominate.ts";
import { imputeStage } from "./steps/impute.ts";
import { normaliseStage } from "./steps/normalise.ts";
import { screenStage } from "./steps/screen.ts";
import { treatStage } from "./steps/treat.ts";
import type { RegionTable } from "./table.ts";
import { tableWithout } from "./tableWithout.ts";

/** One run of a recipe. */
export interface Run {
  readonly recipe: ResolvedRecipe;
  /** The aggregates of this run, the index last; without those the recipe leaves out. */
  readonly hierarchy: readonly HierarchyNode[];
  /** Scores by node, one for each row of the table that was compiled; `NaN` where missing or screened out. */
  readonly scores: readonly Float64Array[];
  readonly weights: readonly NodeWeights[];
  /** What each step up to normalisation made, in the order they were done. */
  readonly steps: readonly RunStep[];
  readonly warnings: readonly Finding[];
}

/** A step of a run. */
interface RunStep extends Step<unknown> {
  readonly name: StepName;
}

/** A step up to normalisation. */
export type StepName = "denominate" | "screen" | "impute" | "treat" | "normalise";

/** A table on which recipes can be run again and again. */
export interface CompiledTable {
  readonly table: RegionTable;
  /** The aggregates of the whole table, the index last. */
  readonly hierarchy: readonly HierarchyNode[];
  /** A recipe with its defaults, checked against the table; throws what `resolveRecipe` throws. */
  resolve(recipe: Recipe, functions?: Functions): ResolvedRecipe;
  /**
   * Runs a recipe. Steps whose choices, and those before them, are as in an earlier run are not done again.
   *
   * @throws EduplanError what `resolveRecipe` and the steps throw.
   */
  run(recipe: Recipe, functions?: Functions): Run;
}

/** How many steps' outcomes are kept: enough for the choices of a few factors, and flat however many runs there are. */
const KEPT = 64;

/**
 * Makes a table ready for many recipes that differ in little: each step's outcome is kept under the choices that led to it.
 *
 * @throws EduplanError `invalid-table`.
 */
export function compileRecipe(table: RegionTable, verb: string = "compileRecipe"): CompiledTable {
  const whole = stageOf(table, verb);
  const wholeHierarchy = hierarchyOf(table);
  const kept = new Map<string, Step<unknown>>();
  const registries = emptyRegistries();
  let reduced: { key: string; stage: Stage; hierarchy: readonly HierarchyNode[] } | undefined;

  /** The table without what the recipe leaves out; the last one is kept. */
  const startOf = (without: readonly string[]) => {
    if (without.length === 0) return { key: "", stage: whole, hierarchy: wholeHierarchy };
    const key = JSON.stringify(without);
    if (reduced?.key !== key) {
      const left = tableWithout(table, without);
      reduced = {
        key,
        stage: { ...whole, table: left, frame: frameOf(left) },
        hierarchy: hierarchyOf(left, wholeHierarchy.at(-1)?.id),
      };
    }
    return reduced;
  };

  const remember = (key: string, make: () => Step<unknown>): Step<unknown> => {
    const found = kept.get(key);
    // Put back at the end, so that what was not used for longest stands first.
    if (found) kept.delete(key);
    const step = found ?? make();
    kept.set(key, step);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return step;
  };

  const resolve = (recipe: Recipe, functions: Functions = {}) => {
    addFunctions(registries, functions);
    return resolveRecipe(recipe, table, registries, wholeHierarchy);
  };

  const run = (recipe: Recipe, functions: Functions = {}): Run => {
    const resolved = resolve(recipe, functions);
    const { key: startKey, stage: start, hierarchy } = startOf(resolved.without);
    const steps: RunStep[] = [];
    let stage = start;
    let key = startKey;
    for (const name of [...resolved.order, "normalise"] as const) {
      const choices = resolved[name];
      if (choices === null) continue;
      key += `|${name}${JSON.stringify(choices)}`;
      const before = stage;
      const step = remember(key, () => take(name, before, resolved, registries));
      steps.push({ ...step, name });
      stage = step.stage;
    }
    const { scores, nodes, warnings } = climb(
      stage,
      resolved.weigh,
      resolved.aggregate,
      registries.aggregate,
      hierarchy,
    );
    return {
      recipe: resolved,
      hierarchy,
      scores: atOrigin(scores, stage, table.rows.length),
      weights: nodes,
      steps,
      warnings: [...steps.flatMap((step) => step.warnings), ...warnings],
    };
  };
  return { table, hierarchy: wholeHierarchy, resolve, run };
}

function take(name: StepName, stage: Stage, recipe: ResolvedRecipe, registries: Registries): Step<unknown> {
  const { denominate, screen, impute, treat, normalise } = recipe;
  if (name === "denominate" && denominate) return denominateStage(stage, denominate);
  if (name === "screen" && screen) return screenStage(stage, screen);
  if (name === "impute" && impute) return imputeStage(stage, impute, registries.impute);
  if (name === "treat" && treat) return treatStage(stage, treat);
  return normaliseStage(stage, normalise, registries.normalise);
}

/** Adds the functions of a run to those of earlier ones. A name stands for one function only: the outcomes kept rest on it. */
function addFunctions(known: Registries, { impute = {}, normalise = {}, aggregate = {} }: Functions): void {
  for (const [name, own] of Object.entries(impute)) register("functions.impute", known.impute, name, own);
  for (const [name, own] of Object.entries(normalise)) register("functions.normalise", known.normalise, name, own);
  for (const [name, own] of Object.entries(aggregate)) register("functions.aggregate", known.aggregate, name, own);
}

/** Scores at the rows of the table that was compiled. */
function atOrigin(scores: readonly Float64Array[], { origin }: Stage, rows: number): readonly Float64Array[] {
  if (origin.length === rows) return scores;
  return scores.map((values) => {
    const whole = new Float64Array(rows).fill(Number.NaN);
    for (const [row, place] of origin.entries()) whole[place] = values[row] ?? Number.NaN;
    return whole;
  });
}
