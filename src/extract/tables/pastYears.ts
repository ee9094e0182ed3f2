import { areBilingual } from "./oneLanguage.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";

/** No plan says where it starts from by a year so long before. */
const LONG_AGO = 20;
const LEAST_COUNTS = 3;
/** So many digits no plan aims at, but a count has. */
const EXACT_DIGITS = 4;
/** How far before a table the heading it stands under is looked for. */
const REACH = 80;
const BARE_YEAR = /^(?:19|20)\d\d年?(?:底|末)?$/;
const AIMS = /目标|规划|计划|任务|预[期测计]|安排|需求|指标/;

/**
 * Whether columns that say no more than a year are all of the past: the latest year stands first, as statistics print it; the earliest is long ago;
 * counts are given to the last child; or all is said in two languages. No heading or header says that anything is aimed at.
 */
export function areOfThePast(
  text: string,
  entries: readonly TableEntry[],
  title: Stretch | undefined,
  start: number,
  end: number,
): boolean {
  if (!(areBareYears(entries) || areUndated(entries)) || AIMS.test(title?.text ?? "")) return false;
  if (AIMS.test(text.slice(Math.max(0, start - REACH), start))) return false;
  if (areUndated(entries)) return areCounts(entries) && (areBilingual(text.slice(start, end)) || areCounted(entries));
  const years = yearsOf(entries);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (years.length < 2) return false;
  const isFalling = years.every((year, at) => at === 0 || year < (years[at - 1] ?? 0));
  return (
    isFalling ||
    (years.length > 2 && last - first >= LONG_AGO) ||
    areCounted(entries) ||
    areBilingual(text.slice(start, end))
  );
}

/** Whether no column says a time or that anything is aimed at. */
function areUndated(entries: readonly TableEntry[]): boolean {
  return entries.every(({ figures }) =>
    figures.every(({ role, year, header }) => role === "target" && year === undefined && header === undefined),
  );
}

/** What is made and paid for is counted to the last as well, before it is there. */
const MAKES = /新建|新增|扩建|改建|迁建|建设|项目|投资|资金|拟|缺口|需|招聘|补充|目标|规划|计划/;

function areCounts(entries: readonly TableEntry[]): boolean {
  return entries.every(
    ({ label, wholeLabel, measure, groups }) =>
      ![label.text, wholeLabel ?? "", measure?.text ?? "", ...groups.map(({ text }) => text)].some((name) =>
        MAKES.test(name),
      ),
  );
}

/** Whether the columns say no more than a year each. */
export function areBareYears(entries: readonly TableEntry[]): boolean {
  return entries.every(({ figures }) => figures.every(isOfBareYear));
}

/** The years of the row with the most of them, as they stand. */
function yearsOf(entries: readonly TableEntry[]): readonly number[] {
  const rows = entries.map(({ figures }) => figures.flatMap(({ year }) => year ?? []));
  return rows.reduce((most, years) => (years.length > most.length ? years : most), []);
}

function isOfBareYear({ role, header, year }: TableFigure): boolean {
  return (
    (role === "target" || role === "baseline") &&
    year !== undefined &&
    header !== undefined &&
    BARE_YEAR.test(squeezed(header))
  );
}

/** Whether most of the latest counts are given to the last digit: 38621, 2826.54. */
function areCounted(entries: readonly TableEntry[]): boolean {
  const counts = entries.flatMap(({ figures }) => {
    const cell = figures.at(-1)?.cell.text.replace(/[()]/g, "") ?? "";
    const digits = /^\d[\d,]*(?:\.\d+)?$/.test(cell) ? cell.replace(/[,.]/g, "").replace(/^0+/, "") : "";
    return digits.length >= EXACT_DIGITS ? [digits] : [];
  });
  const exact = counts.filter((digits) => !/00$/.test(digits) && digits.replace(/0$/, "").length >= EXACT_DIGITS);
  return exact.length >= LEAST_COUNTS && exact.length * 3 >= counts.length * 2;
}
