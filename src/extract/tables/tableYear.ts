import { areBareYears, areOfThePast } from "./pastYears.ts";
import { stretchOf } from "./stretch.ts";
import type { TableEntry, TableFigure } from "./tableEntry.ts";
import type { Above } from "./titleAbove.ts";
import { type NamedYear, yearIn } from "./years.ts";

const REACH = 100;
/** How far before a table the paragraph that leads to it may begin. */
const PARAGRAPH = 300;
/** A sentence that leads to a table, and one that says something of all of it. */
const LEADS = /(?:如下|见下|下表|下列|以下|附表|如表)[^。]{0,12}。?$|[::]$/;
/** What opens a sentence or a paragraph with the time of all it says. */
const OPENS =
  /^(?:\((?=[到至]|力争)|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.])?(?:力争|预计|计划)?(?:[到至](?:19|20)\d\d年|(?:到|至)?“?十[一二三四五]五”?(?:规划)?(?:末|期间|时期|期末))/;
/** What the words say without doubt, though of a plan or projects: 中小学布局现状表. */
const AS_IT_IS = /现状|基本情况|统计表/;
const AND_AIMS = /[和与及、][^,。]{0,10}(?:规划|目标|计划|预测|需求|预期)/;
/** Titles of what became of an earlier plan. */
const LOOKS_BACK =
  /(?:完成|达成|实现|执行|落实)情况(?:一览|统计|对照|汇总)?表?$|^[^与和及、,。]{0,24}(?:成就|成效|成绩|回顾)(?:一览|统计)?表?$/;
const AIMED = /目标|规划|计划|任务|预期/;
const DONE = /完成|实际|达到|实现/;
const NOW = /截[至止]|目前|现有|现状/;
const SUMS_UP = /^(?:以上|上述|上表|本表|表中|各(?:县|区|市|校)|注[::])/;
const SUMMED = /(?:目标|任务|指标|数据?|以上|上述)[^。;]{0,16}累计/;
const PROMISES = /完成|建成|达到|实现|投用|落实|前|目标/;
const REPORTS = /^(?:附[::])?(?:目前|.{0,4}现有)|现状|情况|统计|概况|分布|数据|回顾/;
const AIMS = /目标|规划|计划|任务|预期|需求|预测|安排|新建|新增|改扩建|拟|项目|布局/;

/**
 * Entries with the year that the title, a sentence leading to the table or one below it names for all of it, where neither
 * header nor row says one. Of a table that its title calls one of how things stand the figures are the baseline.
 */
export function tableYear(
  text: string,
  entries: readonly TableEntry[],
  { title, dated }: Pick<Above, "title" | "dated">,
  start: number,
  end: number,
): readonly TableEntry[] {
  if (title !== undefined && LOOKS_BACK.test(title.text)) return asPast(entries, yearIn(text, title));
  if (title && PAST_YEARS.test(title.text) && REPORTS.test(title.text) && !AIMS.test(title.text))
    return reported(entries);
  if (
    title &&
    (saysHowItIs(title.text) || (YEARBOOK.test(title.text) && !AIMS.test(title.text))) &&
    areBareYears(entries)
  )
    return reported(entries);
  if (areOfThePast(text, entries, title, start, end)) return reported(entries);
  if (!entries.some(({ figures }) => figures.some(isUndated))) return entries;
  const sides = sidesBelow(text, end);
  if (sides !== undefined && entries.every(({ figures }) => figures.every(({ header }) => header === undefined)))
    return entries.map((entry) => onSides(entry, sides));
  const lead = leadTo(text, start);
  const named = (title && yearIn(text, title)) ?? (dated && yearIn(text, dated)) ?? lead.named ?? below(text, end);
  const reports =
    title !== undefined && (REPORTS.test(title.text) || AIMS.test(title.text)) ? saysHowItIs(title.text) : lead.reports;
  if (named === undefined && !reports) return entries;
  return entries.map((entry) => ({
    ...entry,
    figures: entry.figures.map((figure): TableFigure => {
      if (!isUndated(figure)) return figure;
      const role =
        reports && figure.role !== "done" && !(figure.header && AIMS.test(figure.header.text))
          ? "baseline"
          : figure.role;
      return { ...figure, role, ...(named && { year: named.year, dated: named.at }) };
    }),
  }));
}

const SIDES = /(左|前)[^,;。\d]{0,6}((?:19|20)\d\d)年[^,;。]{0,8}[,;、](右|后)[^,;。\d]{0,6}((?:19|20)\d\d)年/;

/** The years of the left and the right column of a table without a header, in a note below it: 左为2020年数,右为2025年目标. */
function sidesBelow(text: string, end: number): readonly NamedYear[] | undefined {
  const note = SIDES.exec(text.slice(end, end + REACH));
  if (note === null) return undefined;
  const from = end + note.index;
  const years = [note[2], note[4]].flatMap((written = "", side) => {
    const at = from + (side === 0 ? note[0].indexOf(written) : note[0].lastIndexOf(written));
    const stretch = stretchOf(text, at, at + written.length + 1);
    return stretch === undefined ? [] : [{ year: Number(written), at: stretch }];
  });
  return years.length === 2 ? years : undefined;
}

function onSides(entry: TableEntry, sides: readonly NamedYear[]): TableEntry {
  if (entry.figures.length !== sides.length) return entry;
  const figures = entry.figures.map((figure, side): TableFigure => {
    const { year, at } = sides[side] ?? {};
    return year === undefined || at === undefined || figure.year !== undefined
      ? figure
      : { ...figure, year, dated: at };
  });
  return { ...entry, figures };
}

/** The figures of a table that says what became of a plan: what that plan required, and how things stand. */
function asPast(entries: readonly TableEntry[], named: NamedYear | undefined): readonly TableEntry[] {
  return entries.map((entry) => ({
    ...entry,
    figures: entry.figures.map((figure): TableFigure => {
      const words = figure.header?.text ?? "";
      if (figure.role === "required") return figure;
      if (figure.role === "change") return { ...figure, role: "moved" };
      if (AIMED.test(words) && !DONE.test(words)) return { ...figure, role: "required" };
      const dated = figure.year === undefined && named ? { year: named.year, dated: named.at } : {};
      return { ...figure, ...dated, role: "baseline" };
    }),
  }));
}

/** Whether words over a table say that it is of how things stand. */
export function saysHowItIs(words: string): boolean {
  return REPORTS.test(words) && (!AIMS.test(words) || (AS_IT_IS.test(words) && !AND_AIMS.test(words)));
}

/** 2016-2020年…发展情况, “十三五”时期…基本情况: all its years are past. */
const PAST_YEARS = /(?:19|20)\d\d ?年? ?[-~至] ?(?:19|20)\d\d|“?十[一二三]五”?|历年|近[三四五]年/;

/** 17-8 各类学校数: as the tables of yearbooks are numbered. */
const YEARBOOK = /^\d{1,2}[-—–]\d{1,2} +[\u4e00-\u9fff]/;

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
  return year === undefined && (role === "target" || role === "done");
}

/** What the sentence that leads to a table says of it: the year, else that of its paragraph's opening, and whether that is how things stood. */
function leadTo(text: string, start: number): { readonly named?: NamedYear; readonly reports: boolean } {
  const before = text.slice(Math.max(0, start - PARAGRAPH), start).trimEnd();
  const end = Math.max(0, start - PARAGRAPH) + before.length;
  const paragraph = stretchOf(text, end - (before.length - before.lastIndexOf("\n") - 1), end);
  const last =
    paragraph &&
    stretchOf(text, paragraph.start + paragraph.text.lastIndexOf("。", paragraph.text.length - 2) + 1, end);
  if (paragraph === undefined || last === undefined || last.text.length > REACH) return { reports: false };
  const leads = LEADS.test(last.text);
  const opens = OPENS.test(last.text);
  if (!leads && !opens) return { reports: false };
  const reports = leads && !opens && (NOW.test(last.text) || saysHowItIs(last.text));
  const opening = OPENS.exec(paragraph.text)?.[0].length ?? 0;
  const named =
    yearIn(text, last) ?? (reports ? undefined : yearIn(text, { ...paragraph, end: paragraph.start + opening }));
  return { ...(named && { named }), reports };
}

/** The year in the sentence below a table that sums it up. */
function below(text: string, end: number): NamedYear | undefined {
  const after = text.slice(end, end + REACH);
  const skipped = after.length - after.trimStart().length;
  const next = after.slice(skipped).split(/[\n。]/, 1)[0] ?? "";
  if (!SUMS_UP.test(next) || !PROMISES.test(next)) return undefined;
  const sentence = stretchOf(text, end + skipped, end + skipped + next.length);
  return sentence && yearIn(text, sentence);
}
