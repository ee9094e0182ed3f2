import { isFigure } from "./cellKind.ts";
import { type CrossedBy, type Crossing, crossedBy } from "./crossHeader.ts";
import { crossTable } from "./crossTable.ts";
import type { PrintedRow } from "./infer.ts";
import { isStageName } from "./joinLabels.ts";
import type { Token } from "./lineRows.ts";
import type { Place } from "./rows.ts";
import { squeezed } from "./stretch.ts";

const MOST_COLUMNS = 12;

/** A matrix in cells that stand one a line, and which of them it takes, `to` exclusive. */
export interface Matrix {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

/**
 * The next matrix from `start` on among cells that stand one a line: headers, then rows of a name and as many values each as there are headers
 * of columns. Over the names stands 县(区), 学校名称 or the like, or nothing where the columns are stages.
 */
export function findMatrix(text: string, tokens: readonly Token[], start: number): Matrix | undefined {
  for (let at = start; at < tokens.length; ) {
    if (!isFigureToken(tokens[at])) {
      at++;
      continue;
    }
    let end = at;
    while (isFigureToken(tokens[end])) end++;
    const found = end - at >= 2 && end - at <= MOST_COLUMNS ? matrixAt(text, tokens, at, end - at) : undefined;
    if (found !== undefined) return found;
    at = end;
  }
  return undefined;
}

/** The matrix whose first row has its `width` values from `first` on. */
function matrixAt(text: string, tokens: readonly Token[], first: number, width: number): Matrix | undefined {
  const headers = tokens.slice(Math.max(0, first - 1 - width), first - 1);
  if (headers.length < width || tokens[first - 1]?.kind !== "text") return undefined;
  const corner = tokens[first - 2 - width];
  const header: PrintedRow = [corner?.at, ...headers.map((token) => token.at)];
  const crossed: CrossedBy | undefined = corner && crossedBy(text, header)?.of;
  const hasCorner = crossed === "area" || crossed === "project";
  if (!hasCorner && !headers.every((token) => isStageName(squeezed(token.at)))) return undefined;
  const rows: PrintedRow[] = [];
  let to = first - 1;
  while (isRow(tokens, to, width)) {
    rows.push(tokens.slice(to, to + width + 1).map((token) => token.at));
    to += width + 1;
  }
  if (rows.length < 2) return undefined;
  const known: Crossing | undefined = hasCorner ? undefined : { of: "measure", at: 0 };
  const cross = crossTable(text, [hasCorner ? header : [undefined, ...header.slice(1)], ...rows], known);
  const from = hasCorner ? first - 2 - width : first - 1 - width;
  const [start, last] = [tokens[from], tokens[to - 1]];
  if (cross === undefined || start === undefined || last === undefined) return undefined;
  return { place: { from: start.line, to: last.line, cross }, from, to };
}

/** Whether a name with `width` values, and no more, stands at `at`. */
function isRow(tokens: readonly Token[], at: number, width: number): boolean {
  if (tokens[at]?.kind !== "text" || isFigureToken(tokens[at + width + 1])) return false;
  for (let next = at + 1; next <= at + width; next++) if (!isFigureToken(tokens[next])) return false;
  return true;
}

function isFigureToken(token: Token | undefined): boolean {
  return token !== undefined && isFigure(token.kind);
}
