import type { Stretch } from "./tableEntry.ts";

/** How the cells of a line are told apart; a line without is one cell, or a part of one. */
export type Delimiter = "pipe" | "tab" | "space";

/** A line of the text that can be part of a table. */
export interface Line {
  /** The whole line without the white space around it; undefined for a blank one. */
  readonly whole: Stretch | undefined;
  readonly delimiter?: Delimiter;
  /** Its cells, `undefined` for an empty one; without a delimiter the line itself. */
  readonly cells: readonly (Stretch | undefined)[];
  /** The row of dashes under a Markdown header. */
  readonly isRule?: true;
}
