import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { VERSION } from "../model/version.ts";
import { checkTable } from "./checkTable.ts";
import { type CompiledTable, compileRecipe, type Run, type StepName } from "./compileRecipe.ts";
import { hashTable } from "./hashTable.ts";
import { rowLabel } from "./labels.ts";
import { listLabels } from "./listLabels.ts";
import { type NodeScores, nodeScores } from "./nodeScores.ts";
import { warning } from "./notes.ts";
import type { Functions, Recipe, ResolvedRecipe } from "./recipe.ts";
import { refusalsOf } from "./refusalsOf.ts";
import { tableOf } from "./stage.ts";
import type { NodeWeights } from "./steps/climb.ts";
import type { WeightsById } from "./steps/weighOptions.ts";
import type { RegionTable, TableRow } from "./table.ts";

/** What beside table and recipe an index may be given. */
export interface CompositeOptions {
  /** Functions that the recipe refers to as `{ custom: name }`. */
  readonly functions?: Functions;
  /** Whether the result holds the table after each step; false when absent. */
  readonly tables?: boolean;
}

/** A composite index, with all that is needed to compute it again from the same table. */
export interface Composite extends Result<"composite", ResolvedRecipe> {
  /** What it was computed from. */
  readonly input: { readonly sha256: string; readonly rows: number; readonly indicators: number };
  /** `refused` when the table knows too little for the recipe's requirements: then all scores are null. */
  readonly state: "computed" | "refused";
  /** Why it was refused. */
  readonly refusals: readonly Finding[];
  readonly rows: readonly TableRow[];
  /** Id of the node that is the index. */
  readonly index: string;
  /** Scores and ranks of every aggregate, each after those below it, the index last; row by row. */
  readonly nodes: readonly NodeScores[];
  /** Weight within its parent, by indicator and aggregate. */
  readonly weights: WeightsById;
  /** The same by aggregate, with what the method of weighing found. */
  readonly nodeWeights: readonly NodeWeights[];
  /** What each step did, in the order the steps were done. */
  readonly steps: readonly CompositeStep[];
  /** What was noticed in the table and by the steps. */
  readonly warnings: readonly Finding[];
}

/** What one step of an index did. */
export interface CompositeStep {
  readonly name: StepName;
  /** As the step's own function gives it. */
  readonly account: unknown;
  /** The table after it, if asked for. */
  readonly table?: RegionTable;
}

/**
 * Computes an index from a region × indicator table: denominate, screen, impute, treat, normalise, weigh, aggregate, as far as the
 * recipe asks for each. The result holds every choice, the hash of its input, what each step did, and scores (to twelve
 * digits) and ranks for every aggregate. A table that knows too little (see `Requirements`) is refused: scores are null,
 * `refusals` say why.
 *
 * OECD/JRC, Handbook on Constructing Composite Indicators (2008), ISBN 978-92-64-04345-9.
 *
 * @throws EduplanError `invalid-table` (see `checkTable`), `unknown-option` naming the place in the recipe, `function-missing`,
 * `composite.not-positive` for values a mean is not defined for, `nothing-left` when no row or indicator remains.
 * @example
 * compositeIndex(table, { impute: {}, treat: {}, normalise: { range: [1, 100] }, aggregate: { method: "geometric" } });
 */
export function compositeIndex(table: RegionTable, recipe: Recipe = {}, options: CompositeOptions = {}): Composite {
  const compiled = compileRecipe(table, "compositeIndex");
  const recipeUsed = compiled.resolve(recipe, options.functions);
  const refusals = refusalsOf(table, recipeUsed);
  const run = refusals.length > 0 ? notRun(compiled, recipeUsed) : compiled.run(recipe, options.functions);
  return {
    type: "composite",
    version: VERSION,
    plans: table.plans ?? [],
    options: recipeUsed,
    input: { sha256: hashTable(table), rows: table.rows.length, indicators: table.indicators.length },
    state: refusals.length > 0 ? "refused" : "computed",
    refusals,
    rows: table.rows,
    index: run.hierarchy.at(-1)?.id ?? "",
    nodes: nodeScores(run.hierarchy, run.scores, table.rows),
    weights: Object.assign({}, ...run.weights.map(({ weights }) => weights)),
    nodeWeights: run.weights,
    steps: run.steps.map(({ name, account, stage }) => ({
      name,
      account,
      ...(options.tables && { table: tableOf(stage) }),
    })),
    warnings: [...checkTable(table).findings, ...thinScores(run, table), ...run.warnings],
  };
}

/** The run of an index that was refused: the hierarchy, and nothing else. */
const notRun = ({ hierarchy }: CompiledTable, recipe: ResolvedRecipe): Run => ({
  recipe,
  hierarchy,
  scores: [],
  weights: [],
  steps: [],
  warnings: [],
});

/** A warning that names the rows whose index rests on less than two thirds of the indicators. */
function thinScores({ steps, scores }: Run, { rows }: RegionTable): readonly Finding[] {
  const index = scores.at(-1);
  const stage = steps.at(-1)?.stage;
  if (index === undefined || stage === undefined) return [];
  const { columns } = stage.frame;
  const thin = stage.origin.flatMap((place, row) => {
    const known = columns.filter((column) => !Number.isNaN(column[row] ?? Number.NaN)).length;
    const isThin = !Number.isNaN(index[place] ?? Number.NaN) && known * 3 < columns.length * 2;
    return isThin ? rows.slice(place, place + 1) : [];
  });
  return thin.length > 0
    ? [warning("composite.thin-score", { regions: listLabels(thin.map(rowLabel)), count: thin.length })]
    : [];
}
