import type { NamedYear } from "./years.ts";

/**
 * A stretch of the source text: UTF-16 positions, and its text with full-width characters made half-width and, where a
 * cell is wrapped over several lines, without the line breaks.
 */
export interface Stretch {
  /** What stands there, half-width and on one line. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units of the source text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/**
 * What a figure of a table is: where things stood, what is aimed at, by how much it is to move or has moved, what another
 * authority or an earlier plan requires (国家要求), what came of the target beside it, or not to be told.
 */
export type FigureRole = "baseline" | "target" | "change" | "moved" | "required" | "done" | "unknown";

/** One value cell of an indicator's row. */
export interface TableFigure {
  /** The cell as printed, with its comparator, brackets and unit: `≥95`, `[120]`, `95%以上`, `--`. */
  readonly cell: Stretch;
  /** What the column's header makes of it. */
  readonly role: FigureRole;
  /** The year of the column's header; the last year of a five-year period named there; or that of `dated`. */
  readonly year?: number;
  /** Where the year stands when no header names it: before the indicator's name, in a column of times, in the title, in a sentence beside the table. */
  readonly dated?: Stretch;
  /** Its cell says that it sums up the years: 1200(五年累计). */
  readonly summed?: true;
  /** Its cell names another year than its header does: 85%(2021年) under 2020年. */
  readonly twiceDated?: true;
  /** The header the role was read from. */
  readonly header?: Stretch;
  /** The unit in that header, which holds for this column only: `年均增长(%)`. */
  readonly unit?: Stretch;
  /** It sums up the years of the row, or is what is done over all of them. */
  readonly total?: true;
  /** The role follows from the order of the columns, no header being printed. */
  readonly inferred?: true;
}

/** One row of a table of indicators: a name with its figures. */
export interface TableEntry {
  /** The indicator's name, without the number of its row, 其中 and the unit in brackets: 学前三年毛入园率. */
  readonly label: Stretch;
  /**
   * The name with the half that another row supplies: 小学 under 义务教育标准班额比例 is 小学义务教育标准班额比例. A name without a measure
   * is put before that of its head or group; one with a measure of its own follows the subject of its head (幼儿教师 …).
   */
  readonly wholeLabel?: string;
  /** The row of which this one is a part, printed as 其中. */
  readonly head?: Stretch;
  /** In a table of areas by indicators: the area of the row, 东城区; absent in the row that sums them up. */
  readonly area?: Stretch;
  /** In a table of projects by measures: the measure the figure is of (班数), the label being the project. */
  readonly measure?: Stretch;
  /** Group rows and merged cells that stand over the row, outermost first. */
  readonly groups: readonly Stretch[];
  /** The unit: in brackets after the name, in a column of its own, of the head row, of a column's header or of the table. */
  readonly unit?: Stretch;
  /** 约束性 or 预期性, where it is printed in the row. */
  readonly formalType?: { readonly value: "binding" | "anticipatory"; readonly at: Stretch };
  /** The values in the order of the columns. Empty cells have none; `--`, `—` and `/` do. */
  readonly figures: readonly TableFigure[];
  /** Who is responsible, from a column of that name. */
  readonly responsible?: Stretch;
}

/** A cell that holds sentences, with what its row says of all it does. */
export interface ProseCell {
  readonly cell: Stretch;
  /** The name of the row: the project. */
  readonly name?: Stretch;
  /** The header of its column. */
  readonly header?: Stretch;
  /** The time in the row's column of times. */
  readonly dated?: NamedYear;
  /** Its column says what has been done. */
  readonly reports?: true;
}

/** A table found in a text, with what could be read from it. */
export interface FoundTable {
  /** Where it begins, its title included. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The line above that names it. */
  readonly title?: Stretch;
  /** Its rows with figures, top to bottom; empty for a table that has none (a list of tasks). */
  readonly entries: readonly TableEntry[];
  /** Its cells of sentences with figures: 新建幼儿园14所,新增学位4320个. */
  readonly prose: readonly ProseCell[];
  /** A note says that its counts are added up over the years: 以上均为三年累计数. */
  readonly sumsUp?: true;
  /** Every other piece with a letter or a digit, in the order of the text: headers, numbers of rows, page marks, remarks. */
  readonly rest: readonly Stretch[];
}
