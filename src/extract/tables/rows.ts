import type { CrossTable } from "./crossTable.ts";
import type { Column } from "./headers.ts";
import type { ProseCell, Stretch } from "./tableEntry.ts";

/** A cell by its lines; empty when nothing stands in it. */
export type Cell = readonly Stretch[];

/** A row with a cell for each column. */
export interface Row {
  readonly cells: readonly Cell[];
  /** The row has fewer values than the table, and which are missing cannot be told. */
  readonly unplaced?: true;
  /** The end of its name, which a wrapped cell prints below its values. */
  readonly tail?: Stretch;
}

/** A table as columns and rows, whatever way it was printed. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Where a table stands in its run of lines, first and last inclusive, and its grid when it is one of indicators. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly grid?: Grid;
  /** Or its cells when its rows are areas or projects, its columns measures. */
  readonly cross?: CrossTable;
  /** Its cells of sentences. */
  readonly prose?: readonly ProseCell[];
  /** Its rows are tasks with what has been done of them. */
  readonly isOfTasks?: true;
}
