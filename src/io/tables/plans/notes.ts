import type { Finding, Params } from "../../../model/finding.ts";
import type { Bilingual } from "../../../model/text.ts";
import { wordsWithin } from "../../faults.ts";
import { faultIn, type PlaceOf, type Spot } from "../spots.ts";
import type { Table } from "../table.ts";

/** What is found wrong while tables are read, with the rows that are not to be looked at any further. */
export interface Notes {
  /** Notes an error, by which its row counts as wrong; with a `message` where the code's own has no `{place}`. */
  readonly error: (spot: Spot, code: string, params?: Params, message?: Bilingual) => void;
  /** Notes something a person should look at. */
  readonly warning: (spot: Spot, code: string, params?: Params) => void;
  /** Notes a finding that has its place already. */
  readonly add: (finding: Finding) => void;
  /** Counts a row as wrong for a reason that was told already. */
  readonly markWrong: (table: string, row: number) => void;
  readonly isWrong: (table: string, row: number) => boolean;
  /** The spot of a column in a row, with its place among the table's columns. */
  readonly spot: (table: string, row: number | undefined, column?: string) => Spot;
  /** A spot in words within a sentence. */
  readonly wordsOf: (spot: Spot) => Bilingual;
  /** Everything noted, table by table from the first row on; what has no row in a table comes last. */
  readonly findings: () => readonly Finding[];
}

/** Begins to note what is wrong with some tables. */
export function takeNotes(tables: readonly Table[], placeOf: PlaceOf): Notes {
  const order = new Map(tables.map(({ name }, index) => [name, index]));
  const columns = new Map(
    tables.map(({ name, columns: all }) => [name, new Map(all.map((each, index) => [each.name, index]))]),
  );
  const noted: { readonly finding: Finding; readonly rank: readonly [number, number, number] }[] = [];
  const wrong = new Map<string, Set<number>>(tables.map(({ name }) => [name, new Set()]));
  const note = (spot: Spot, finding: Finding): void => {
    const { table, row = -1, at = -1 } = spot;
    noted.push({ finding, rank: [order.get(table) ?? order.size, row, at] });
    if (finding.severity === "error" && row >= 0) wrong.get(table)?.add(row);
  };
  return {
    error: (spot, code, params, message) =>
      note(spot, { ...faultIn(placeOf, spot, code, params), ...(message && { message }) }),
    warning: (spot, code, params) => note(spot, { ...faultIn(placeOf, spot, code, params), severity: "warning" }),
    add: (finding) => void noted.push({ finding, rank: [order.size, 0, 0] }),
    markWrong: (table, row) => void wrong.get(table)?.add(row),
    isWrong: (table, row) => wrong.get(table)?.has(row) ?? false,
    spot: (table, row, column) => {
      const at = column === undefined ? undefined : columns.get(table)?.get(column);
      return {
        table,
        ...(row !== undefined && { row }),
        ...(column !== undefined && { column }),
        ...(at !== undefined && { at }),
      };
    },
    wordsOf: (spot) => wordsWithin(placeOf(spot)),
    findings: () =>
      noted
        .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
        .map((each) => each.finding),
  };
}
