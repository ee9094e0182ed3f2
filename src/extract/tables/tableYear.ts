import { stretchOf } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import { type NamedYear, yearIn } from "./years.ts";

const REACH = 100;
/** A sentence that leads to a table, and one that says something of all of it. */
const LEADS = /(?:如下|见下|下表|下列|附表|如表)[^。]{0,12}$|[::]$/;
const SUMS_UP = /^(?:以上|上述|上表|本表|表中|各(?:县|区|市|校)|注[::])/;
const SUMMED = /(?:目标|任务|指标|数据?|以上|上述)[^。;]{0,16}累计/;
const PROMISES = /完成|建成|达到|实现|投用|落实|前|目标/;
const REPORTS = /现状|情况|统计|概况|分布|数据|回顾/;
const AIMS = /目标|规划|计划|任务|预期|需求|预测|安排|新建|新增|改扩建|拟|项目|布局/;

/**
 * Entries with the year that the title, a sentence leading to the table or one below it names for all of it, where neither
 * header nor row says one. Of a table that its title calls one of how things stand the figures are the baseline.
 */
export function tableYear(
  text: string,
  entries: readonly TableEntry[],
  title: Stretch | undefined,
  start: number,
  end: number,
): readonly TableEntry[] {
  if (title && LOOKS_BACK.test(title.text) && REPORTS.test(title.text) && !AIMS.test(title.text))
    return reported(entries);
  if (!entries.some(({ figures }) => figures.some(isUndated))) return entries;
  const named = (title && yearIn(text, title)) ?? beside(text, start, end);
  const reports = title !== undefined && REPORTS.test(title.text) && !AIMS.test(title.text);
  if (named === undefined && !reports) return entries;
  return entries.map((entry) => ({
    ...entry,
    figures: entry.figures.map((figure): TableFigure => {
      if (!isUndated(figure)) return figure;
      const role = reports && figure.header === undefined ? "baseline" : figure.role;
      return { ...figure, role, ...(named && { year: named.year, dated: named.at }) };
    }),
  }));
}

/** 2016-2020年…发展情况, “十三五”时期…基本情况: all its years are past. */
const LOOKS_BACK = /(?:19|20)\d\d ?年? ?[-~至] ?(?:19|20)\d\d|“?十[一二三]五”?|历年|近[三四五]年/;

function reported(entries: readonly TableEntry[]): readonly TableEntry[] {
  const back = (figure: TableFigure): TableFigure =>
    figure.role === "target" && !AIMS.test(figure.header?.text ?? "") ? { ...figure, role: "baseline" } : figure;
  return entries.map((entry) => ({ ...entry, figures: entry.figures.map(back) }));
}

/** Whether a note below the table says that its counts are added up over the years. */
export function sumsUp(text: string, end: number): boolean {
  const below =
    text
      .slice(end, end + REACH)
      .trimStart()
      .split("\n", 1)[0] ?? "";
  return /^(?:[(]?(?:说明|备注|注)\d?[::、.]|以上|上述|上表|本表|表中)/.test(below) && SUMMED.test(below);
}

function isUndated({ role, year }: TableFigure): boolean {
  return year === undefined && role === "target";
}

/** The year in the sentence that leads to the table, else in the one below it. */
function beside(text: string, start: number, end: number): NamedYear | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const sentence = line.slice(line.lastIndexOf("。", line.length - 2) + 1);
  const from = Math.max(0, start - REACH) + before.length - sentence.length;
  const lead = LEADS.test(sentence.trim()) ? stretchOf(text, from, from + sentence.length) : undefined;
  const found = lead && yearIn(text, lead);
  if (found !== undefined) return found;
  const after = text.slice(end, end + REACH);
  const skipped = after.length - after.trimStart().length;
  const next = after.slice(skipped).split(/[\n。]/, 1)[0] ?? "";
  if (!SUMS_UP.test(next) || !PROMISES.test(next)) return undefined;
  const below = stretchOf(text, end + skipped, end + skipped + next.length);
  return below && yearIn(text, below);
}
