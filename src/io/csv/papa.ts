import papa from "papaparse";

/** The parts of Papa Parse that are used, so that no type of the package is needed to read ours. */
interface Papa {
  parse(text: string, config: ParseConfig): unknown;
  unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string;
}

interface ParseConfig {
  readonly delimiter: string;
  readonly newline: LineEnding;
  readonly step: (result: { readonly data: readonly string[] }) => void;
}

interface UnparseConfig {
  readonly newline: string;
  readonly quotes: (text: string, column: number) => boolean;
}

const { parse, unparse } = papa as unknown as Papa;

export type LineEnding = "\n" | "\r\n" | "\r";

/** How cells and rows are parted. */
export interface Separators {
  readonly delimiter: string;
  readonly newline: LineEnding;
}

/** Gives the rows of a text one after the other, the empty one after a last line ending included. */
export function eachRow(
  text: string,
  { delimiter, newline }: Separators,
  take: (cells: readonly string[]) => void,
): void {
  if (text !== "") parse(text, { delimiter, newline, step: ({ data }) => take(data) });
}

/** Writes rows after RFC 4180, the last line ended like the others; `quotes` says which cells stand in quotes anyway. */
export function writeRows(rows: readonly (readonly string[])[], quotes: (text: string) => boolean): string {
  return `${unparse(rows, { newline: "\r\n", quotes })}\r\n`;
}
