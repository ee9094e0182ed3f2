import { EduplanError } from "../../model/error.ts";
import type { RegionTable } from "../table.ts";
import type { Standing } from "./replicates.ts";

/** A row of the table; in a panel with its year. */
export interface RowRef {
  readonly region: string;
  readonly year?: number;
}

/** What is explained: by how many places regions move on average against the nominal index, or one row's rank or score. */
export type SensitivityTarget = "mean-rank-change" | { readonly rank: RowRef } | { readonly score: RowRef };

/** The number that a run comes to; `NaN` when it has none. */
export type Output = (standing: Standing) => number;

/**
 * What to take from each run.
 *
 * @throws EduplanError `unknown-option` for a row that the table does not have.
 */
export function targetOf(table: RegionTable, target: SensitivityTarget, nominal: Standing): Output {
  if (target === "mean-rank-change") return ({ ranks }) => meanChange(ranks, nominal.ranks);
  if (typeof target === "object" && target !== null && "rank" in target) {
    const row = rowOf(table, target.rank);
    return ({ ranks }) => (ranks[row] ? (ranks[row] ?? 0) : Number.NaN);
  }
  if (typeof target === "object" && target !== null && "score" in target) {
    const row = rowOf(table, target.score);
    return ({ scores }) => scores[row] ?? Number.NaN;
  }
  throw new EduplanError("unknown-option", `target must be "mean-rank-change", { rank: row } or { score: row }.`);
}

/** Over the rows that have a rank in both. */
function meanChange(ranks: Int32Array, nominal: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < ranks.length; row++) {
    const [now, before] = [ranks[row] ?? 0, nominal[row] ?? 0];
    if (now === 0 || before === 0) continue;
    sum += Math.abs(now - before);
    count++;
  }
  return sum / count;
}

/**
 * The place of a row.
 *
 * @throws EduplanError `unknown-option` when there is none, or no single one.
 */
function rowOf({ rows }: RegionTable, { region, year }: RowRef): number {
  const found = rows.flatMap((row, place) =>
    row.region === region && (year === undefined || row.year === year) ? [place] : [],
  );
  const [place] = found;
  if (place !== undefined && found.length === 1) return place;
  const which = year === undefined ? region : `${region}, ${year}`;
  const remedy = found.length === 0 ? "take the region of one of its rows" : "say the year too";
  throw new EduplanError("unknown-option", `target: the table has ${found.length} rows of ${which}; ${remedy}.`);
}
