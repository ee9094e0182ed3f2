import type { Token } from "./lineRows.ts";
import { proseCells } from "./proseCells.ts";
import type { Place } from "./rows.ts";
import type { Stretch } from "./tableEntry.ts";

const LONGEST_NAME = 24;

/**
 * Cells one a line below headers of times, when they are sentences and no values: a name, and what is to be done for it in each year. Read as
 * far as a name of the right look begins each row; undefined when fewer than two rows do, or none holds a figure.
 */
export function sentencesBelow(text: string, headers: readonly Token[], below: readonly Token[]): Place | undefined {
  const width = headers.length;
  const rows: (readonly Stretch[])[] = [];
  let last = headers.at(-1)?.line ?? 0;
  for (let at = 0; at + width <= below.length; at += width) {
    const row = below.slice(at, at + width);
    if (!isName(row[0]) || !row.slice(1).every(({ kind }) => kind === "text" || kind === "word" || kind === "none"))
      break;
    rows.push(row.map((token) => token.at));
    last = row.at(-1)?.line ?? last;
  }
  if (rows.length < 2) return undefined;
  const prose = proseCells(text, [headers.map(({ at }) => at), ...rows]);
  return prose.length === 0 ? undefined : { from: headers[0]?.line ?? 0, to: last, prose };
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.at.text.length <= LONGEST_NAME && !/[\d,;。]/.test(token.at.text);
}
