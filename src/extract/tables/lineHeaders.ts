import { cellKind, isFigure } from "./cellKind.ts";
import { isMeasure } from "./crossHeader.ts";
import { type ColumnKind, headerKind, unitIn } from "./headers.ts";
import type { Token } from "./lineRows.ts";
import { squeezed } from "./stretch.ts";

/** A row of headers that stand one a line: which cells, `to` exclusive, and what they say. */
export interface Header {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const MOST_HEADERS = 20;

/** The rows of headers: from the first that names rows on, at least one of values. */
export function findHeaders(text: string, tokens: readonly Token[]): readonly Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = headerKind(tokens[at]?.at);
    const isReversed = first === "value" && cellKind(tokens[at]?.at) !== "value" && endsInName(tokens, at);
    const starts = first === "name" || first === "number" || first === "group" || first === "formal";
    if (!starts && !isReversed) continue;
    const kinds: ColumnKind[] = [];
    let to = at;
    for (; to < tokens.length && to - at < MOST_HEADERS; to++) {
      const kind = headerKind(tokens[to]?.at);
      // 预期性 under the headers is the first cell of a row.
      if (kind === undefined || tokens[to]?.kind === "formal") break;
      kinds.push(kind);
    }
    const areMeasures = isMeasureAt(text, tokens[to]) && isMeasureAt(text, tokens[to - 1]);
    if (
      !areMeasures &&
      !standsOverParts(tokens, to, kinds) &&
      kinds.includes("value") &&
      (kinds.includes("name") || kinds.includes("group"))
    ) {
      headers.push({
        from: at,
        to,
        key: tokens
          .slice(at, to)
          .map((token) => squeezed(token.at))
          .join("|"),
      });
    }
    at = to - 1;
  }
  return headers;
}

/** Whether headers of times are followed by others that repeat themselves under each: 公办 民办 公办 民办. */
function standsOverParts(tokens: readonly Token[], from: number, kinds: readonly ColumnKind[]): boolean {
  const times = kinds.filter((kind) => kind === "value").length;
  const parts: string[] = [];
  while (tokens[from + parts.length]?.kind === "text" && parts.length < MOST_HEADERS) {
    const part = tokens[from + parts.length]?.at;
    parts.push(part === undefined ? "" : squeezed(part));
  }
  const each = (parts.length - 1) / times;
  return (
    times > 1 &&
    each >= 2 &&
    Number.isInteger(each) &&
    parts.every((part, at) => at < each || at === parts.length - 1 || part === parts[at - each])
  );
}

/** Whether a cell heads what is measured, and no time: 现有学校数(所). */
function isMeasureAt(text: string, token: Token | undefined): boolean {
  return token?.kind === "text" && unitIn(text, token.at) !== undefined && isMeasure(text, token.at);
}

/** Whether headers of values run up to one of names, and a value follows: the columns stand in reverse order. */
function endsInName(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < MOST_HEADERS && headerKind(tokens[at]?.at) === "value") at++;
  const kind = tokens[at + 1]?.kind;
  return at - from >= 2 && headerKind(tokens[at]?.at) === "name" && kind !== undefined && isFigure(kind);
}
