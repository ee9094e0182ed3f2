import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { rounded } from "../../model/rounded.ts";
import { VERSION } from "../../model/version.ts";
import { hierarchyOf } from "../hierarchy.ts";
import { labelOf } from "../listLabels.ts";
import { warning } from "../notes.ts";
import type { Functions, Recipe, ResolvedRecipe } from "../recipe.ts";
import type { RegionTable, TableRow } from "../table.ts";
import { replicatesOf } from "./replicates.ts";

/** What to leave out, one at a time. */
export interface RemovalOptions {
  /** `indicators` (when absent) or `aggregates`; or these ids. */
  readonly of?: "indicators" | "aggregates" | readonly string[];
  readonly functions?: Functions;
}

/** The index without one of its elements. */
export interface RemovedElement {
  readonly id: string;
  readonly name?: TableRow["name"];
  /** Mean number of places that regions move; null when the index cannot be computed without it. */
  readonly meanRankChange: number | null;
  readonly largestRankChange: number | null;
  /** For each row the rank without the element less the nominal one: negative for a better place; null where a rank is missing. */
  readonly rankChanges: readonly (number | null)[] | null;
}

/** How an index rankChanges when one element goes. */
export interface Removal
  extends Result<
    "removal",
    { readonly recipe: ResolvedRecipe; readonly of: "indicators" | "aggregates" | readonly string[] }
  > {
  readonly rows: readonly TableRow[];
  /** Ranks with everything in. */
  readonly nominal: readonly (number | null)[];
  /** Those that move ranks most first. */
  readonly elements: readonly RemovedElement[];
  readonly warnings: readonly Finding[];
}

/**
 * Leaves out each indicator, or each aggregate with all below it, and builds the index again from the table on: which regions owe their rank to it? An element whose
 * removal rankChanges little need not be superfluous: it may say what others say.
 *
 * @throws EduplanError what `compositeIndex` throws for the recipe; `unknown-option` for an id that the table does not have.
 */
export function removal(
  table: RegionTable,
  recipe: Recipe,
  { of = "indicators", functions }: RemovalOptions = {},
): Removal {
  // The last of the hierarchy is the index itself.
  const aggregates = hierarchyOf(table).slice(0, -1);
  const all = [...table.indicators, ...aggregates];
  const elements = of === "indicators" ? table.indicators : of === "aggregates" ? aggregates : named(of, all);
  const given = new Set(recipe.without);
  const ids = elements.map(({ id }) => id).filter((id) => !given.has(id));
  const factors = ids.length === 0 ? [] : [{ remove: ids }];
  const replicates = replicatesOf(table, recipe, factors, { seed: 1, functions, verb: "removal" });
  const { nominal } = replicates;
  const warnings: Finding[] = [...replicates.warnings];
  const removed = ids.map((id, place): RemovedElement => {
    const { name } = all.find((each) => each.id === id) ?? {};
    const head = { id, ...(name !== undefined && { name }) };
    const outcome = replicates.run(Float64Array.of((place + 0.5) / ids.length));
    if ("code" in outcome) {
      warnings.push(warning("composite.not-removable", { element: labelOf(head), code: outcome.code }));
      return { ...head, meanRankChange: null, largestRankChange: null, rankChanges: null };
    }
    const rankChanges = Array.from(nominal.ranks, (before, row) => {
      const after = outcome.ranks[row] ?? 0;
      return before === 0 || after === 0 ? null : after - before;
    });
    const sizes = rankChanges.flatMap((change) => (change === null ? [] : [Math.abs(change)]));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return sizes.length === 0
      ? { ...head, meanRankChange: null, largestRankChange: null, rankChanges }
      : { ...head, meanRankChange: rounded(mean), largestRankChange: Math.max(...sizes), rankChanges };
  });
  return {
    type: "removal",
    version: VERSION,
    plans: table.plans ?? [],
    options: { recipe: replicates.recipe, of },
    rows: table.rows,
    nominal: Array.from(nominal.ranks, (rank) => (rank === 0 ? null : rank)),
    elements: removed.sort((a, b) => (b.meanRankChange ?? -1) - (a.meanRankChange ?? -1)),
    warnings,
  };
}

function named<Element extends { readonly id: string }>(
  ids: readonly string[],
  all: readonly Element[],
): readonly Element[] {
  return ids.map((id) => {
    const found = all.find((each) => each.id === id);
    if (found) return found;
    throw new EduplanError("unknown-option", `removal: the table has no indicator or aggregate ${id}.`);
  });
}
