/** How a cell is to be seen: `muted` for what is absent, `doubt` for what is not certain, `more`/`less` for ambition. */
export type Tone = "muted" | "doubt" | "more" | "less";

/** A range on a scale, that a view may draw beside the text which tells it. */
export interface TextInterval {
  /** Where the scale begins and ends, in the order in which it is drawn. */
  readonly scale: readonly [start: number, end: number];
  readonly low: number;
  readonly high: number;
  /** The part of the range in which most lies. */
  readonly inner?: readonly [low: number, high: number];
  /** The value that is singled out, such as the rank in the index as it is. */
  readonly point?: number;
}

/** One cell of a table, in one language. `title` is shown on hover where a view can: the evidence. */
export interface TextCell {
  readonly text: string;
  readonly title?: string;
  readonly tone?: Tone;
  readonly interval?: TextInterval;
}

/** A table in one language. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Ids of the plans for which the columns after the first stand, where each stands for one. */
  readonly plans?: readonly string[];
}

/** One part of what a result has to say: every view writes the same sections. */
export interface Section {
  readonly title: string;
  readonly table?: TextTable;
  readonly list?: readonly TextCell[];
}

/** A sentence about how many were left out, with `{n}` filled in. */
export const countCell = (template: string, count: number): TextCell => ({
  text: template.replace("{n}", String(count)),
  tone: "muted",
});

export const cell = (text: string, more: Omit<TextCell, "text"> = {}): TextCell => ({ text, ...more });
