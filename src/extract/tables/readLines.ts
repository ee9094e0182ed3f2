import { isFigure } from "./cellKind.ts";
import { findMatrix } from "./findMatrix.ts";
import { type Column, columnOf, headerKind, withRoles } from "./headers.ts";
import { hasMeasure, nameParts } from "./labels.ts";
import type { Line } from "./line.ts";
import { findHeaders, type Header } from "./lineHeaders.ts";
import { evenRows, type LineLayout, type LineRow, lineRows, type Token } from "./lineRows.ts";
import { lineTokens } from "./lineTokens.ts";
import type { Cell, Place, Row } from "./rows.ts";
import { sentencesBelow } from "./sentencesBelow.ts";
import { usedHeaders } from "./usedHeaders.ts";

const MOST_NAMES = 4;
const TITLE = /指标|目标值?表|^附?表\s*[\d一二三四五六七八九十]|目标(?:值)?\((?:19|20)\d\d年/;

/** 2023年目标任务, as it heads a column. */
const OF_YEAR = /^(?:19|20)\d\d年[^\d,;。:]{0,8}$/;

/** Finds the tables in lines that hold one cell each: after a row of headers, or by the regularity of their rows. */
export function readLines(text: string, lines: readonly Line[]): readonly Place[] {
  const tokens = lineTokens(text, lines);
  const hold = (test: (token: Token) => boolean): boolean => tokens.filter(test).length >= 2;
  const haveValues = hold(({ kind }) => isFigure(kind) || kind === "formal" || kind === "word");
  if (!haveValues && !hold(({ at }) => OF_YEAR.test(at.text))) return [];
  const headers = findHeaders(text, tokens);
  const places: Place[] = [];
  let done = 0;
  for (let index = 0; index < headers.length; ) {
    const header = headers[index];
    if (header === undefined) break;
    places.push(...readUnheaded(text, tokens.slice(done, header.from)));
    const { rows, next } = rowsUnder(tokens, headers, index);
    const over = tokens.slice(header.from, header.to);
    const place =
      readHeaded(text, over, rows) ?? sentencesBelow(text, over, tokens.slice(header.to, headers[index + 1]?.from));
    places.push(...present(place));
    done = place === undefined ? header.from : header.to;
    while (place !== undefined && done < tokens.length && (tokens[done]?.line ?? 0) <= place.to) done++;
    if (place !== undefined) done = Math.max(done, headers[next - 1]?.to ?? 0);
    index = next;
  }
  places.push(...readUnheaded(text, tokens.slice(done)));
  return places;
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
