import type { FigureRole, Stretch } from "./tableEntry.ts";

/** A column of values of a table in English: where its header stands, when it is, and whether it is aimed at. */
export interface EnglishColumn {
  readonly header: Stretch;
  readonly year?: number;
  readonly role: FigureRole;
}

/** What heads the columns of a table, and where these words end. */
export interface EnglishHeader {
  readonly columns: readonly EnglishColumn[];
  /** Where the columns begin and end in the words they were read from. */
  readonly from: number;
  readonly to: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number;
  /** What it says of its column. */
  readonly says?: "baseline" | "target";
}

const MOST_COLUMNS = 12;
/** 2019, SY2022, 2015/16, 2019-2020; Baseline, Target, Actual. */
const WORD =
  /\b(?:(?:SY|FY|AY|CY) ?)?(?<first>(?:19|20)\d\d)(?: ?[-–/] ?(?<last>(?:19|20)\d\d|\d\d(?!\d)))?(?![\d.,%])|\b(?:(?<starts>baselines?|actuals?|final|audited|current|status|achieved|achievement|performance|estimate[ds]?|est\.|projected)|(?<aims>(?:medium[- ]term )?targets?|goals?|planned|milestones?))(?![a-z])/gi;
/** What may stand between the words of a header. */
const BETWEEN = /^[\s()%:,/|*-]*(?:(?:value|level|rate|year|data|school)[\s()%:,/|*-]*)?$/i;

/** The longest stretch of words that head columns, at least two of them; undefined where there is none. `over` are the words above it. */
export function englishHeader(
  line: string,
  at: (start: number, end: number) => Stretch,
  over: string,
): EnglishHeader | undefined {
  let best: readonly Word[] = [];
  let run: Word[] = [];
  for (const match of line.matchAll(WORD)) {
    const word = wordOf(match);
    const last = run.at(-1);
    if (last && !BETWEEN.test(line.slice(last.end, word.start))) run = [];
    run.push(word);
    if (run.length > best.length) best = [...run];
  }
  const [first, last] = [best[0], best.at(-1)];
  const columns = columnsOf(best, at);
  if (!first || !last || columns.length < 2 || columns.length > MOST_COLUMNS) return undefined;
  return { columns: withRoles(columns, `${over} ${line}`), from: first.start, to: last.end };
}

function wordOf(match: RegExpMatchArray): Word {
  const { first, last, starts } = match.groups ?? {};
  const start = match.index ?? 0;
  const place = { start, end: start + match[0].length, text: match[0] };
  if (first === undefined) return { ...place, says: starts === undefined ? "target" : "baseline" };
  const year = last === undefined ? Number(first) : Number(last.length === 2 ? first.slice(0, 2) + last : last);
  return { ...place, year };
}

interface Draft {
  readonly header: Stretch;
  readonly year?: number;
  readonly says?: Word["says"];
}

/** A word of a column's kind belongs to the year behind it, or, where a year stands first, to the year before it. */
function columnsOf(words: readonly Word[], at: (start: number, end: number) => Stretch): readonly Draft[] {
  const years = words.filter(({ year }) => year !== undefined).length;
  const isBehind = words[0]?.year !== undefined && years < words.length;
  const columns: Draft[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    if (word.year !== undefined) {
      const says = isBehind && next?.says !== undefined ? next.says : undefined;
      columns.push({ header: at(word.start, word.end), year: word.year, ...(says && { says }) });
      if (says) index++;
      continue;
    }
    // Audited/Actual Performance.
    if (next?.says !== undefined && next.says === word.says && years > 0) continue;
    const followed = words.slice(index + 1).findIndex(({ year }) => year === undefined);
    const under = isBehind ? 0 : followed < 0 ? words.length - index - 1 : followed;
    if (under === 0) columns.push({ header: at(word.start, word.end), ...(word.says && { says: word.says }) });
    for (const { start, end, year } of words.slice(index + 1, index + 1 + under)) {
      // A word over many years is of them all where they are aimed at, and of one where something starts.
      const says = under === 1 || word.says === "target" ? word.says : undefined;
      columns.push({ header: at(start, end), ...(year !== undefined && { year }), ...(says && { says }) });
    }
    index += under;
  }
  return columns;
}

const AIMS = /\b(?:targets?|goals?|projections?|projected|planned|forecasts?|milestones?|KPIs?)\b/i;

/** Years before one that is called a target are past; where nothing is aimed at, all are; else all but the first are aimed at. */
function withRoles(columns: readonly Draft[], told: string): readonly EnglishColumn[] {
  const aimsAt = columns.some(({ says }) => says === "target");
  const starts = columns.some(({ says }) => says === "baseline");
  return columns.map(({ says, ...column }, index): EnglishColumn => {
    if (says !== undefined) return { ...column, role: says };
    if (aimsAt) return { ...column, role: "done" };
    if (starts) return { ...column, role: "target" };
    return { ...column, role: !AIMS.test(told) ? "done" : index === 0 ? "baseline" : "target" };
  });
}
