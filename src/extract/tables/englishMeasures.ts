import { beginsInEnglish, ENGLISH_CELL, linesOf, percentIn, titleOf } from "./englishLines.ts";
import { restOf } from "./restOf.ts";
import { stretchOf } from "./stretch.ts";
import type { FoundTable, Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import { yearIn } from "./years.ts";

/** Headers of years, of what is aimed at and of what is no figure: such tables are read elsewhere. */
const NO_MEASURE =
  /\b(?:19|20)\d\d\b|\b(?:baseline|targets?|goals?|actual|current|status|unit|source|responsib\w*|remarks?|notes?|no\.|plan|projections?|budget|costs?)\b/i;
const AIMS = /\b(?:targets?|goals?|projections?|projected|plan(?:s|ned)?|needs?|requirements?|forecasts?)\b/i;
/** Figures in a unit of money that the model has not, and sums of the rows. */
const UNREAD = /[$€£]|\b(?:dollars?|USD|million|billion)\b/i;
const LEAST_ROWS = 2;

/** What heads a column of places. */
const PLACES = /^(?:province|district|county|region|country|state|city|area|municipality|governorate)s?$/i;

/** Tables of an English text between bars or tabs that tell how places or levels stand: a column for each measure, without a year, and nothing aimed at. */
export function englishMeasures(text: string): readonly FoundTable[] {
  if (!/[|\t]/.test(text) || !beginsInEnglish(text)) return [];
  const lines = linesOf(text);
  const tables: FoundTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const header = cellsOf(text, lines[at]);
    if (header === undefined || !areMeasures(header)) continue;
    const rows: (readonly Stretch[])[] = [];
    let next = at + 1;
    for (; next < lines.length; next++) {
      if (/^[\s|:-]+$/.test(lines[next]?.text ?? "")) continue;
      const row = cellsOf(text, lines[next]);
      if (row?.length !== header.length || !isRow(row)) break;
      rows.push(row);
    }
    const isAimed = AIMS.test(titleOf(lines[at - 1])?.text ?? "");
    if (rows.length >= LEAST_ROWS && !isAimed)
      tables.push(tableOf(text, header, rows, lines.slice(at, next), lines[at - 1]));
    at = next - 1;
  }
  return tables;
}

/** The cells of a line, none of them empty. */
function cellsOf(text: string, line: Stretch | undefined): readonly Stretch[] | undefined {
  if (line === undefined || !/[|\t]/.test(line.text)) return undefined;
  const cells: Stretch[] = [];
  let from = line.start;
  const sign = line.text.includes("|") ? "|" : "\t";
  for (let at = from; at <= line.end; at++) {
    if (at < line.end && text[at] !== sign) continue;
    const cell = stretchOf(text, from, at);
    if (cell) cells.push(cell);
    else if (from > line.start && at < line.end) return undefined;
    from = at + 1;
  }
  return cells;
}

const areMeasures = (cells: readonly Stretch[]): boolean =>
  cells.length >= 2 && cells.every(({ text }) => /[a-z]{3}/i.test(text) && text.length <= 80 && !NO_MEASURE.test(text));

const isRow = ([name, ...cells]: readonly Stretch[]): boolean =>
  name !== undefined && /[a-z]{2}/i.test(name.text) && cells.every(({ text }) => ENGLISH_CELL.test(text));

function tableOf(
  text: string,
  header: readonly Stretch[],
  rows: readonly (readonly Stretch[])[],
  lines: readonly Stretch[],
  above: Stretch | undefined,
): FoundTable {
  const title = titleOf(above);
  const dated = title && yearIn(text, title);
  const isOfPlaces = PLACES.test(header[0]?.text ?? "");
  const entries = rows.flatMap(([name, ...cells]) =>
    cells.flatMap((cell, index): readonly TableEntry[] => {
      const measure = header[index + 1];
      if (!name || !measure || UNREAD.test(measure.text) || !/\d/.test(cell.text)) return [];
      const unit = percentIn(text, [measure]);
      const figure: TableFigure = {
        cell,
        role: "done",
        header: measure,
        ...(dated && { year: dated.year, dated: dated.at }),
      };
      const plain = measure.text.replace(/ \(%\)$/, "");
      const named = isOfPlaces
        ? { label: measure, wholeLabel: plain, area: name }
        : { label: name, wholeLabel: `${name.text} ${plain}` };
      return [{ ...named, groups: [], ...(unit && { unit }), figures: [figure] }];
    }),
  );
  return {
    start: title?.start ?? lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    ...(title && { title }),
    entries,
    prose: [],
    rest: restOf(text, title ? [title, ...lines] : lines, entries, [], title),
  };
}
