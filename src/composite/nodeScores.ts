import { rounded } from "../model/rounded.ts";
import type { HierarchyNode } from "./hierarchy.ts";
import { ranksOf } from "./ranksOf.ts";
import type { RegionTable, TableAggregate } from "./table.ts";

/** What an aggregate comes to, row by row. */
export interface NodeScores {
  readonly id: string;
  readonly name?: TableAggregate["name"];
  /** Null for the index. */
  readonly parent: string | null;
  /** 1 above indicators only, else one more than the highest aggregate below. */
  readonly height: number;
  /** One for each row, null where missing. */
  readonly scores: readonly (number | null)[];
  /** 1 is the best; in a panel within the year. Null where the score is. */
  readonly ranks: readonly (number | null)[];
}

/** Scores as results give them: to twelve digits, with their ranks. */
export function nodeScores(
  hierarchy: readonly HierarchyNode[],
  scores: readonly Float64Array[],
  rows: RegionTable["rows"],
): readonly NodeScores[] {
  const years = rows[0]?.year === undefined ? undefined : Int32Array.from(rows, ({ year = 0 }) => year);
  return hierarchy.map(({ id, name, parent, height }, place) => {
    const values = scores[place] ?? new Float64Array(rows.length).fill(Number.NaN);
    return {
      id,
      ...(name !== undefined && { name }),
      parent,
      height,
      scores: Array.from(values, (value) => (Number.isNaN(value) ? null : rounded(value))),
      ranks: Array.from(ranksOf(values, years), (rank) => (rank === 0 ? null : rank)),
    };
  });
}
