import { type EnglishColumn, englishHeader } from "./englishHeader.ts";
import { beginsInEnglish, ENGLISH_CELL, isShort, linesOf, percentIn, titleOf } from "./englishLines.ts";
import { restOf } from "./restOf.ts";
import { stretchOf } from "./stretch.ts";
import type { FoundTable, Stretch, TableEntry } from "./tableEntry.ts";

const HEADER_LINES = 6;
const LONGEST_HEADER = 4000;
/** No table has more lines, so that what is looked through below a header costs little. */
const MOST_LINES = 400;
/** Lines over a header that may say what its years are: Baseline, Targets. */
const LINES_OVER = 3;
/** Lines of a name over its values, and lines that are no row, before a table has ended. */
const MOST_NAMES = 4;
/** Lines of boys and girls of nothing named. */
const MOST_NAMELESS = 8;
const LONGEST_NAME = 240;
const MAY_HEAD = /\b(?:19|20)\d\d\b|[A-Z]Y ?(?:19|20)\d\d\b|\b(?:baseline|target|actual|goal)\b/i;
/** What may stand before the columns of a header, and behind them. */
const BEFORE = /^[^\d.;]{0,80}$/;
const BEHIND = /^[^\d;:]{0,60}$/;
/** Other tables, other languages, items of a list. */
const ENDS_TABLE = /[|\t\u3400-\u9fff]|^[-•▪●*] /;
const GOES_ON = /^[a-z(&]/;
const IS_TORN = /(?:[,&(/-]|\b(?:of|and|or|in|for|the|with|to|by|at|on|who|that|are|from))$/i;
/** Rows of which the one before says what they are about. */
const SEX = /^(?:M|F|Male|Female|Boys|Girls|Men|Women|Total)$/i;
const SEX_BEHIND = /[\s(,-]+(?:M|F|Male|Female|Boys|Girls|Men|Women|Total)\)?$/i;

interface Row {
  readonly label: Stretch;
  readonly wholeLabel?: string;
  readonly cells: readonly Stretch[];
}

/**
 * Tables of an English text whose cells nothing but blanks and line ends part: under a header of years, or of where things stand and
 * what is aimed at, rows of a name and as many values.
 */
export function englishRows(text: string): readonly FoundTable[] {
  if (!beginsInEnglish(text)) return [];
  const lines = linesOf(text);
  const tables: FoundTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(text, lines, at);
    if (table) tables.push(table.found);
    at = table ? table.next : at + 1;
  }
  return tables;
}

function tableAt(
  text: string,
  lines: readonly Stretch[],
  first: number,
): { found: FoundTable; next: number } | undefined {
  if (!mayHead(lines[first])) return undefined;
  for (let count = HEADER_LINES; count > 0; count--) {
    const last = lines[first + count - 1];
    if (!last) continue;
    const start = lines[first]?.start ?? 0;
    if (last.end - start > LONGEST_HEADER) continue;
    const written = text.slice(start, last.end);
    const at = (from: number, to: number) => stretchOf(text, start + from, start + to) as Stretch;
    const over = lines.slice(Math.max(0, first - LINES_OVER), first).filter(isShort);
    const header = englishHeader(written, at, over.map((line) => line.text).join(" "));
    if (!header || start + header.to <= last.start) continue;
    const behind = written.slice(header.to);
    const isAlone = BEHIND.test(behind);
    if (!BEFORE.test(written.slice(0, header.from).replace(/\s+/g, " ")) || !(isAlone || header.columns.length > 2))
      continue;
    const below = lines.slice(first + count, first + count + MOST_LINES);
    const body = isAlone ? below : [at(header.to, written.length), ...below];
    const { rows, used } = rowsOf(text, body, header.columns.length);
    const isTold = header.columns.some(({ role, year }) => role === "target" && year !== undefined);
    if (rows.length < (isTold ? 1 : 2)) continue;
    const next = first + count + used - (isAlone ? 0 : 1);
    const title = titleOf(lines[first - 1]);
    const whole = lines.slice(first, next);
    const unit = rows.every(({ cells }) => cells.every(({ text: cell }) => /^\d[\d.]*$/.test(cell)))
      ? percentIn(text, [title, ...lines.slice(first, first + count)])
      : undefined;
    const entries = rows.map((row) => entryOf(row, header.columns, unit));
    const rest = restOf(text, title ? [title, ...whole] : whole, entries, [], title);
    const found: FoundTable = {
      start: title?.start ?? start,
      end: whole.at(-1)?.end ?? last.end,
      ...(title && { title }),
      entries,
      prose: [],
      rest,
    };
    return { found, next };
  }
  return undefined;
}

const mayHead = (line: Stretch | undefined): boolean =>
  line !== undefined && MAY_HEAD.test(line.text) && !/[|\t\u3400-\u9fff]/.test(line.text);

const SHARE = /^(?:[\d.]+:? )?(?:%|(?:percentage|per ?cent|proportion|share) of)\b/i;

/** Qualified teachers (%). */
const IN_PERCENT = /,? \((?:%|per ?cent)\)$/i;

function entryOf(row: Row, columns: readonly EnglishColumn[], ofTable: Stretch | undefined): TableEntry {
  const { wholeLabel = row.label.text } = row;
  const name = wholeLabel.replace(IN_PERCENT, "");
  const isShare = name !== wholeLabel || SHARE.test(name);
  const unit = ofTable ?? (isShare ? { ...row.label, text: "%" } : undefined);
  return {
    label: row.label,
    ...(name !== row.label.text && { wholeLabel: name }),
    groups: [],
    ...(unit && { unit }),
    figures: row.cells.flatMap((cell, index) => {
      const { header, role, year } = columns[index] as EnglishColumn;
      // Not known, or not yet measured.
      if (!/\d/.test(cell.text)) return [];
      return [{ cell, role, header, ...(year !== undefined && { year }) }];
    }),
  };
}

const isNamed = ({ label, wholeLabel = label.text }: Row): boolean => !SEX.test(wholeLabel);

/** The rows below a header, and how many lines they take. */
function rowsOf(text: string, lines: readonly Stretch[], width: number): { rows: readonly Row[]; used: number } {
  const rows: Row[] = [];
  let names: Stretch[] = [];
  let values: Stretch[] = [];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    if (ENDS_TABLE.test(line.text) || (index > MOST_NAMELESS && !rows.some(isNamed))) break;
    const pieces = piecesOf(text, line, width);
    const [first] = pieces;
    if (pieces.length === 0 && isValues(text, line) && names.length > 0) {
      values.push(...wordsOf(text, line));
      if (values.length > width) break;
      if (values.length < width) continue;
      rows.push(rowOf(text, names, values, rows.at(-1)));
    } else if (first) {
      if (values.length > 0) break;
      for (const { name, cells } of pieces) {
        const own = name ? [...names, name] : names;
        names = [];
        if (own.length > 0) rows.push(rowOf(text, own, cells, rows.at(-1)));
      }
    } else {
      if (values.length > 0 || names.length === MOST_NAMES || /[a-z][.;]$/.test(line.text)) break;
      names.push(line);
      continue;
    }
    names = [];
    values = [];
    used = index + 1;
  }
  return { rows: rows.filter(isNamed), used };
}

const wordsOf = (text: string, { start, end }: Stretch): readonly Stretch[] =>
  [...text.slice(start, end).matchAll(/\d %|\S+/g)].flatMap(
    (match) => stretchOf(text, start + match.index, start + match.index + match[0].length) ?? [],
  );

const isValues = (text: string, line: Stretch): boolean =>
  wordsOf(text, line).every((word) => ENGLISH_CELL.test(word.text));

/** The names of a line with as many values behind them as there are columns. */
function piecesOf(
  text: string,
  line: Stretch,
  width: number,
): readonly { readonly name?: Stretch; readonly cells: readonly Stretch[] }[] {
  const words = wordsOf(text, line);
  const pieces: { name?: Stretch; cells: readonly Stretch[] }[] = [];
  let from = line.start;
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && ENGLISH_CELL.test(words[end]?.text ?? "")) end++;
    const run = words.slice(at, end);
    const cells = isOfName(run, width) ? run.slice(-width) : run;
    const [first, last] = [cells[0], cells.at(-1)];
    if (cells.length === width && first && last) {
      const none = run.find(({ text: word }) => /^n/i.test(word));
      const name = stretchOf(text, from, none && cells !== run ? none.start : first.start);
      pieces.push({ ...(name && { name }), cells });
      from = last.end;
    }
    at = Math.max(end, at + 1);
  }
  return pieces;
}

/** Whether what stands before the last values of a run is none of them: Form 4 30% 14%; n/a where it is not told of boys or girls. */
function isOfName(run: readonly Stretch[], width: number): boolean {
  const before = run.slice(0, -width);
  const areNone = before.every(({ text }) => /^n/i.test(text));
  const areShares = run.slice(-width).every(({ text }) => text.endsWith("%"));
  return before.length > 0 && (areNone || (areShares && !before.some(({ text }) => text.endsWith("%"))));
}

/** What the name of a measure begins with: the lines below go on with it. */
const OPENS_NAME = /^(?:[\d.]+ )?(?:%|Number|Percentage|Per ?cent|Proportion|Share|Average)\b|^%/i;

/** Whether a line goes on with the name that the lines above it begin. */
const isOneName = (names: readonly Stretch[], { text }: Stretch): boolean =>
  GOES_ON.test(text) || SEX.test(text) || IS_TORN.test(names.at(-1)?.text ?? "");

function rowOf(text: string, names: readonly Stretch[], cells: readonly Stretch[], before: Row | undefined): Row {
  const last = names.at(-1) as Stretch;
  let first = names.length - 1;
  while (first > 0 && isOneName(names.slice(0, first), names[first] as Stretch)) first--;
  const opens = names.findLastIndex(({ text: name }) => OPENS_NAME.test(name));
  if (opens >= 0) first = Math.min(first, opens);
  const start = names[first]?.start ?? last.start;
  const whole = text
    .slice(start, last.end)
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_NAME)
    .replace(/[\s:.]+$/, "");
  const label = stretchOf(text, start, last.end) ?? last;
  const of = (before?.wholeLabel ?? before?.label.text ?? "").replace(SEX_BEHIND, "");
  if (SEX.test(whole) && of !== "" && !SEX.test(of)) {
    return { label: last, wholeLabel: `${of} ${whole}`, cells };
  }
  return { label: { ...label, text: whole }, ...(whole !== label.text && { wholeLabel: whole }), cells };
}
