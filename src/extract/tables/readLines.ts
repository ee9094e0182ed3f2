import { cellKind, isFigure } from "./cellKind.ts";
import { isMeasure } from "./crossHeader.ts";
import { findMatrix } from "./findMatrix.ts";
import { type Column, type ColumnKind, columnOf, headerKind, unitIn, withRoles } from "./headers.ts";
import { hasMeasure, nameParts } from "./labels.ts";
import type { Line } from "./line.ts";
import { oneLanguageLines } from "./lineLanguages.ts";
import { evenRows, type LineLayout, type LineRow, lineRows, type Token } from "./lineRows.ts";
import { isPageMark } from "./pageMarks.ts";
import type { Cell, Place, Row } from "./rows.ts";
import { headersOf } from "./splitCells.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";
import { usedHeaders } from "./usedHeaders.ts";

interface Header {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const MOST_NAMES = 4;
const TITLE = /指标|目标值?表|^附?表\s*[\d一二三四五六七八九十]|目标(?:值)?\((?:19|20)\d\d年/;
const MOST_HEADERS = 20;

/** Finds the tables in lines that hold one cell each: after a row of headers, or by the regularity of their rows. */
export function readLines(text: string, lines: readonly Line[]): readonly Place[] {
  const printedTokens = lines.flatMap((printed, line): Token[] => {
    const { whole } = printed;
    if (whole === undefined || isPageMark(whole) || isAside(whole)) return [];
    const cells = headersOf(printed) === undefined ? [whole] : printed.cells;
    return cells.flatMap((at) => (at === undefined ? [] : [{ at, kind: cellKind(at), line }]));
  });
  const tokens = oneLanguageLines(withUnits(text, printedTokens));
  if (tokens.filter(({ kind }) => isFigure(kind) || kind === "formal" || kind === "word").length < 2) return [];
  const headers = findHeaders(text, tokens);
  const places: Place[] = [];
  let done = 0;
  for (let index = 0; index < headers.length; ) {
    const header = headers[index];
    if (header === undefined) break;
    places.push(...readUnheaded(text, tokens.slice(done, header.from)));
    const { rows, next } = rowsUnder(tokens, headers, index);
    const place = readHeaded(text, tokens.slice(header.from, header.to), rows);
    places.push(...present(place));
    done = place === undefined ? header.from : header.to;
    while (place !== undefined && done < tokens.length && (tokens[done]?.line ?? 0) <= place.to) done++;
    if (place !== undefined) done = Math.max(done, headers[next - 1]?.to ?? 0);
    index = next;
  }
  places.push(...readUnheaded(text, tokens.slice(done)));
  return places;
}

/** Headers whose unit stands on a line of its own below them, with it: 总投资 and (万元). */
function withUnits(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const unit = /^\(([^()]{1,6})\)$/.exec(squeezed(token.at))?.[1];
    const isBelow = last?.kind === "text" && token.line === last.line + 1 && !/[)。]$/.test(last.at.text);
    const whole =
      isBelow && unit !== undefined && isUnit(unit) ? stretchOf(text, last.at.start, token.at.end) : undefined;
    if (whole === undefined) joined.push(token);
    else joined[joined.length - 1] = { at: whole, kind: cellKind(whole), line: last?.line ?? token.line };
  }
  return joined;
}

/** The end of a header that is wrapped: 〔累计〕 under 年均增长. */
function isAside({ text }: Stretch): boolean {
  return /^[[〔【](?:累计|累计数|累计值|五年累计)[\]〕】](?:\([^()]{1,4}\))?$/.test(text);
}

/** What stands under no header of times: a matrix of areas or stages by measures, or else rows that are regular by themselves. */
function readUnheaded(text: string, tokens: readonly Token[]): readonly Place[] {
  const places: Place[] = [];
  let done = 0;
  for (;;) {
    const matrix = findMatrix(text, tokens, done);
    places.push(...present(readBare(text, tokens.slice(done, matrix?.from))));
    if (matrix === undefined) return places;
    places.push(matrix.place);
    done = matrix.to;
  }
}

/** The rows under a header and under the same one printed again, as far as nothing else comes between; and the next header. */
function rowsUnder(
  tokens: readonly Token[],
  headers: readonly Header[],
  index: number,
): { rows: readonly LineRow[]; next: number } {
  const { key } = headers[index] ?? {};
  const pieces: (readonly LineRow[])[] = [];
  let next = index;
  for (let isWhole = true; isWhole && headers[next]?.key === key && next < headers.length; next++) {
    const printed = tokens.slice(headers[next]?.to, headers[next + 1]?.from);
    const over = tokens.slice(headers[next]?.from, headers[next]?.to);
    const isReversed = headerKind(over[0]?.at) === "value" && headerKind(over.at(-1)?.at) === "name";
    const kinds = over.map(({ at }) => headerKind(at) ?? "other");
    const rows = evenRows(printed, kinds) ?? rowsOf(isReversed ? nameFirst(printed) : printed, over);
    const kept = upToBreak(rows);
    isWhole = rows.length - kept.length <= 1;
    pieces.push(kept);
  }
  return { rows: pieces.flat(), next };
}

/** Rows under headers, of which some may stand over no values. */
function rowsOf(tokens: readonly Token[], headers: readonly Token[]): readonly LineRow[] {
  const rows = lineRows(tokens, layoutOf(headers));
  const used = usedHeaders(headers, usualCount(rows));
  return used.length < headers.length ? lineRows(tokens, layoutOf(used)) : rows;
}

function layoutOf(headers: readonly Token[]): LineLayout {
  const kinds = headers.map(({ at }) => headerKind(at) ?? "other");
  return {
    counts: kinds.includes("number"),
    units: kinds.includes("unit") && kinds.indexOf("unit") < kinds.indexOf("value"),
    values: kinds.filter((kind) => kind === "value").length,
    textAfter: kinds.slice(kinds.indexOf("value")).filter((kind) => kind === "responsible" || kind === "other").length,
  };
}

function present(reading: Place | undefined): readonly Place[] {
  return reading === undefined ? [] : [reading];
}

/** Whether headers of values run up to one of names, and a value follows: the columns stand in reverse order. */
function endsInName(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < MOST_HEADERS && headerKind(tokens[at]?.at) === "value") at++;
  const kind = tokens[at + 1]?.kind;
  return at - from >= 2 && headerKind(tokens[at]?.at) === "name" && kind !== undefined && isFigure(kind);
}

/** Rows that are printed with the values first, with the name first. */
function nameFirst(tokens: readonly Token[]): readonly Token[] {
  const turned: Token[] = [];
  let values: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "text") values.push(token);
    else {
      turned.push(token, ...values);
      values = [];
    }
  }
  return [...turned, ...values];
}

/** The rows of headers: from the first that names rows on, at least one of values. */
function findHeaders(text: string, tokens: readonly Token[]): readonly Header[] {
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

function readHeaded(text: string, headers: readonly Token[], rows: readonly LineRow[]): Place | undefined {
  const columns = withRoles(usedHeaders(headers, usualCount(rows)).map(({ at }) => columnOf(text, at)));
  const width = columns.filter(({ kind }) => kind === "value").length;
  if (
    rows.length === 0 ||
    rows.filter(({ values }) => values.length > 0 && values.length % width === 0).length * 2 < rows.length
  )
    return undefined;
  const last = rows.at(-1)?.last ?? 0;
  return {
    grid: { columns: named(columns), rows: rows.map((row) => rowOf(row, named(columns), width)) },
    from: headers[0]?.line ?? 0,
    to: last,
  };
}

/** A table without a header: rows with formal types, or with as many values each and names of measures. */
function readBare(text: string, tokens: readonly Token[]): Place | undefined {
  const rows = longestRegular(lineRows(tokens, { counts: false, values: 0, textAfter: 0 }));
  const width = usualCount(rows);
  if (width === 0) return undefined;
  const regular = rows.filter(
    ({ values, names }) => values.length > 0 && values.length % width === 0 && names.length > 0,
  );
  const formal = regular.filter(({ formals }) => formals.length > 0).length;
  const measured = regular.filter(({ names }) =>
    names.some((name) => {
      const { label, unit } = nameParts(text, name);
      return unit !== undefined || hasMeasure(label.text);
    }),
  ).length;
  const titled = rows[0]?.names.findLastIndex(({ text: line }) => TITLE.test(line) && line.length <= 40) ?? -1;
  const isListed = titled >= 0 && regular.length >= 3 && measured * 4 >= regular.length * 3;
  const isTable = formal >= 2 || (width >= 2 && regular.length >= 3 && measured * 2 >= regular.length) || isListed;
  if (!isTable || regular.length * 5 < rows.length * 3) return undefined;
  const columns = withRoles([
    { kind: "name" },
    { kind: "unit" },
    { kind: "formal" },
    ...Array.from({ length: width }, (): Column => ({ kind: "value" })),
  ]);
  const first = rows[0];
  if (first === undefined) return undefined;
  const stack = Math.max(1, Math.floor(first.values.length / width));
  const kept = {
    ...first,
    names:
      titled >= 0 && first.names.length - titled > stack ? first.names.slice(titled + 1) : first.names.slice(-stack),
  };
  const from = kept.numberLine ?? kept.nameLines.at(-kept.names.length) ?? 0;
  return {
    grid: { columns, rows: [kept, ...rows.slice(1)].map((row) => rowOf(row, columns, width)) },
    from,
    to: rows.at(-1)?.last ?? from,
  };
}

/** Cuts rows where too many names follow one another: the table is over, and headings or a list come. */
function upToBreak(rows: readonly LineRow[]): readonly LineRow[] {
  const stop = rows.findIndex(({ names, values }, index) => index > 0 && names.length > MOST_NAMES + values.length / 2);
  const kept = stop < 0 ? rows : rows.slice(0, stop);
  const last = kept.findLastIndex(({ values, formals }) => values.length > 0 || formals.length > 0);
  return kept.slice(0, last + 1);
}

/** Of the pieces between breaks the one with the most rows that have values. */
function longestRegular(rows: readonly LineRow[]): readonly LineRow[] {
  let best: readonly LineRow[] = [];
  let start = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    const breaks =
      row === undefined || row.names.length > MOST_NAMES || (row.values.length === 0 && row.formals.length === 0);
    if (!breaks) continue;
    if (at - start > best.length) best = rows.slice(start, at);
    start = row !== undefined && row.values.length > 0 ? at : at + 1;
  }
  return best;
}

/** How many values most rows with one name have. */
function usualCount(rows: readonly LineRow[]): number {
  const counts = new Map<number, number>();
  for (const { names, values } of rows) {
    if (names.length === 0 || values.length === 0) continue;
    const each = values.length % names.length === 0 ? values.length / names.length : values.length;
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  let usual = 0;
  for (const [count, times] of counts) if (times > (counts.get(usual) ?? 0)) usual = count;
  return usual;
}

/** The first column of groups is that of the names when there is no other. */
function named(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ kind }) => kind === "name")) {
    const last = columns.findLastIndex(({ kind }) => kind === "name");
    return columns.map(
      (column, index): Column => (column.kind === "name" && index !== last ? { ...column, kind: "group" } : column),
    );
  }
  const first = columns.findIndex(({ kind }) => kind === "group");
  return columns.map((column, index): Column => (index === first ? { ...column, kind: "name" } : column));
}

/** A row under its columns. Values that are stacked in one cell's place are printed cell by cell. */
function rowOf({ names, units, values, formals, texts }: LineRow, columns: readonly Column[], width: number): Row {
  const stack = values.length % width === 0 ? values.length / width : 0;
  let value = 0;
  let next = 0;
  const cells = columns.map(({ kind }): Cell => {
    if (kind === "name") return names;
    if (kind === "unit") return units;
    if (kind === "formal") return formals;
    if (kind === "responsible" || kind === "other") return texts.slice(next, ++next);
    if (kind !== "value") return [];
    const at = value++;
    return stack === 0 ? values.slice(at, at + 1) : values.slice(at * stack, (at + 1) * stack);
  });
  return stack === 0 && values.length > 0 ? { cells, unplaced: true } : { cells };
}
