/** How a cell is to be seen: `muted` for what is absent, `doubt` for what is not certain, `more`/`less` for ambition. */
export type Tone = "muted" | "doubt" | "more" | "less";

/** One cell of a table, in one language. `title` is shown on hover where a view can: the evidence. */
export interface TextCell {
  readonly text: string;
  readonly title?: string;
  readonly tone?: Tone;
}

/** A table in one language. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
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
