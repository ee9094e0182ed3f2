import type { LineEnding } from "./papa.ts";

/** The first quote that is not in order. */
export interface QuoteFault {
  readonly fault: "io.quote-not-closed" | "io.text-behind-quote";
  readonly at: number;
}

/** A text whose quotes are in order, its rows all ended alike; or what is wrong. */
export type QuoteScan = { readonly text: string; readonly newline: LineEnding } | QuoteFault;

/**
 * Looks at the quotes of a CSV text before it is taken apart: each that opens a cell must be closed, and the cell end there. A
 * quote inside a cell that does not begin with one is text. Where rows end in different ways the text is given with line feeds
 * instead, outside quotes only. Cost is linear in the text, whatever stands in it.
 */
export function scanQuotes(text: string, delimiter: string): QuoteScan {
  const endings = new Set<LineEnding>();
  const fault = eachUnquoted(text, delimiter, (start, end) => addLineEndings(endings, text, start, end));
  if (fault) return fault;
  if (endings.size < 2) return { text, newline: [...endings][0] ?? "\n" };
  const parts: string[] = [];
  let taken = 0;
  eachUnquoted(text, delimiter, (start, end) => {
    parts.push(text.slice(taken, start), text.slice(start, end).replace(/\r\n?/g, "\n"));
    taken = end;
  });
  return { text: parts.join(""), newline: "\n" };
}

/** Gives the stretches between quoted cells; stops at a quote that is not in order. */
function eachUnquoted(
  text: string,
  delimiter: string,
  take: (start: number, end: number) => void,
): QuoteFault | undefined {
  let begun = 0;
  let at = text.indexOf('"');
  while (at >= 0) {
    if (opensCell(text, at, delimiter)) {
      const close = closingQuote(text, at);
      if (close < 0) return { fault: "io.quote-not-closed", at };
      if (!endsCell(text, close + 1, delimiter)) return { fault: "io.text-behind-quote", at };
      take(begun, at);
      begun = close + 1;
      at = close;
    }
    at = text.indexOf('"', at + 1);
  }
  take(begun, text.length);
  return undefined;
}

function opensCell(text: string, at: number, delimiter: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === delimiter || before === "\n" || before === "\r";
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const next = text[at];
  return next === undefined || next === delimiter || next === "\n" || next === "\r";
}

/** The next quote that is not written twice. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function addLineEndings(endings: Set<LineEnding>, text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) endings.add("\n");
    else if (code === 13) {
      const both = text.charCodeAt(at + 1) === 10;
      endings.add(both ? "\r\n" : "\r");
      if (both) at += 1;
    }
  }
}
