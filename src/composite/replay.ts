import { EduplanError } from "../model/error.ts";
import { VERSION } from "../model/version.ts";
import { changeRecipe, type RecipeChange } from "./changeRecipe.ts";
import { type Composite, type CompositeOptions, compositeIndex } from "./compositeIndex.ts";
import { hashTable } from "./hashTable.ts";
import { warning } from "./notes.ts";
import type { RegionTable } from "./table.ts";

/** How an index is computed again. */
export interface ReplayOptions extends CompositeOptions {
  /** What is different this time, see `changeRecipe`. */
  readonly change?: RecipeChange;
  /** Whether the table may be another one than the result was computed from; false when absent. */
  readonly otherTable?: boolean;
}

/**
 * Computes an index again by the recipe a result records, with a change if one is given. Functions of one's own are not part of a result: hand
 * them in again under the names it records. Made by another version of the library, the result is a warning.
 *
 * @throws EduplanError `other-table` when the table's hash is not the recorded one, unless `otherTable` allows it; and what
 * `compositeIndex` throws (`function-missing`).
 * @example
 * replay(result, table, { change: { normalise: { method: "zscore" } } });
 */
export function replay(result: Composite, table: RegionTable, options: ReplayOptions = {}): Composite {
  const { change = {}, otherTable = false, ...others } = options;
  const found = hashTable(table);
  if (found !== result.input.sha256 && !otherTable) {
    const remedy = "hand in the table it was computed from, or set otherTable to true";
    const hashes = `${result.input.sha256.slice(0, 12)}…, not ${found.slice(0, 12)}…`;
    throw new EduplanError("other-table", `replay: the result was computed from the table ${hashes}; ${remedy}`);
  }
  const again = compositeIndex(table, changeRecipe(result.options, change), others);
  if (result.version === VERSION) return again;
  const other = warning("composite.other-version", { before: result.version, now: VERSION });
  return { ...again, warnings: [other, ...again.warnings] };
}
