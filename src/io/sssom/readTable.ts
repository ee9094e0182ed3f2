/** A row of a table, with the line of the file on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface Table {
  readonly rows: readonly Row[];
  /** The line on which a quote opens that nothing closes; nothing behind it was read. */
  readonly unclosed?: number;
}

/**
 * Reads cells as SSSOM/TSV quotes them: a cell in double quotes may hold tabs, line breaks, and double quotes written twice.
 * What begins with a quote but does not end with one is taken as it stands, as a quote inside a cell is. Either line ending
 * is read; empty lines are left out. Cost is linear: of two cells that look far ahead for a quote, the first stops at the second.
 *
 * Own code and not Papa Parse, which reads CSV here: that takes a quote that does not end its cell for an error and reads on to the
 * next that does, over the ends of lines, and it does not say on which line a row begins.
 */
export function readTable(text: string, delimiter: string, firstLine: number): Table {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let begun = firstLine;
  let at = 0;
  for (;;) {
    const cell = cellAt(text, at, delimiter);
    if (!cell) return { rows, unclosed: line };
    cells.push(cell.value);
    line += lineFeeds(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line: begun });
    at += text[at] === "\r" ? 2 : 1;
    if (at >= text.length) return { rows };
    line += 1;
    begun = line;
    cells = [];
  }
}

/** The cell that begins at a place, and where it ends; `undefined` when its quote is not closed. */
function cellAt(text: string, start: number, delimiter: string): { value: string; end: number } | undefined {
  if (text[start] === '"') {
    const close = closingQuote(text, start);
    if (close < 0) return undefined;
    if (endsCell(text, close + 1, delimiter)) {
      return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
  }
  let end = start;
  while (!endsCell(text, end, delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

/** Whether a cell ends before a place: at a delimiter, a line ending, or the end of the text. */
function endsCell(text: string, at: number, delimiter: string): boolean {
  const next = text[at];
  if (next === "\r") return text[at + 1] === "\n" || at + 1 === text.length;
  return next === delimiter || next === "\n" || next === undefined;
}

/** The next quote that is not written twice. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lineFeeds(value: string): number {
  let count = 0;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) count += 1;
  return count;
}
