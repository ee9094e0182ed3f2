import type { Item } from "./items.ts";
import type { PlanContext } from "./reading.ts";
import { isMade } from "./tableKind.ts";
import { saysBaseline } from "./tables/headers.ts";
import type { FoundTable, TableEntry, TableFigure } from "./tables/tableEntry.ts";
import { saysHowItIs } from "./tables/tableYear.ts";
import { periodEnd } from "./tables/years.ts";

/** Words of what is aimed at. */
export const AIMS: RegExp = /目标|规划|计划|预期|任务/;
/** The year in which most plans end and the later ones begin: where no period is named, it is aimed at as the years after it are. */
const OPEN_YEAR = 2025;
/** Titles of what is aimed at in each year. */
const YEAR_BY_YEAR = /(?:[分各逐]年度?|年度)(?:[^,。;]{0,6})(?:目标|任务|计划)/;

/** A school or financial year as tables in English head it. */
const SPLIT_YEAR = /^(?:[A-Z]Y ?)?\d{4} ?[-–/] ?\d\d$/;

/** A row of a table where it stands in the plan. */
export interface TableRow {
  readonly table: FoundTable;
  readonly entry: TableEntry;
  readonly item: Item;
  readonly context: PlanContext;
  /** The text as copied. */
  readonly source: string;
  /** The text as it is read. */
  readonly plain: string;
  /** What is counted under more than one verb in the table: 幼儿园 of 新建幼儿园 and 改扩建幼儿园. */
  readonly shared: ReadonlySet<string>;
}

/** The figures of a row as the plan's period, its part and the other years of the row let them be: what is aimed at and what was. */
export function plannedFigures(row: TableRow): readonly TableFigure[] {
  return asPlanned(row, withinPeriod(row));
}

/** Whether years that follow one another are those of a plan of three or five: 2021 to 2023, and not 2020 and the three after it. */
function areWholePlan(years: readonly (number | undefined)[]): boolean {
  const [first = 0] = years;
  return years.length === 3 ? first % 5 !== 0 : years.length === 5 && first % 5 === 1;
}

/** What is made year after year is aimed at in the first year as well: no year is where the others start from. */
function asPlanned({ table, entry, context }: TableRow, figures: readonly TableFigure[]): readonly TableFigure[] {
  const years = figures.filter(({ total }) => !total).map(({ year }) => year);
  const isAnnual = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  if (years.filter((year) => year !== undefined).length < 2) return figures;
  const isMeant =
    (context.period === undefined && areWholePlan(years) && !saysHowItIs(table.title?.text ?? "")) ||
    YEAR_BY_YEAR.test(table.title?.text ?? "") ||
    isMade(table, entry, entry.wholeLabel ?? entry.label.text);
  if (!isAnnual || !isMeant) return figures;
  const start = context.period?.[0] ?? (years.length === 6 && (years[0] ?? 1) % 5 === 0 ? (years[1] ?? 0) : 0);
  return figures.map((figure) =>
    figure.role === "baseline" && (figure.year ?? start) >= start && !(figure.header && saysBaseline(figure.header))
      ? { ...figure, role: "target" }
      : figure,
  );
}

/** Whether the header of a figure is a year and no more, but for the measure that the label is. */
function isBareYear({ year, header }: TableFigure, label: string): boolean {
  if (year === undefined || header === undefined) return false;
  return !/[\u4e00-\u9fff]|[a-z]{3}/i.test(header.text.replace(label, "").replace(/年(?:底|末)?/g, ""));
}

/**
 * The figures with the plan's period taken into account, where the headers give years alone: what lies before it is how things
 * stood, what lies within it is aimed at; but its first year only where the next year has a column as well. Where the plan looks
 * back, so do figures without a year.
 */
function withinPeriod({ table, entry, item, context: { period } }: TableRow): readonly TableFigure[] {
  const known = entry.figures.map(withOwnYear);
  const isBase = periodEnd(table.title?.text ?? "") === OPEN_YEAR + 5;
  const years = known.map(({ year }) => year);
  return known.map((figure): TableFigure => {
    const { role, year, header } = figure;
    const isPlanned = role !== "target" || AIMS.test(header?.text ?? "") || isOfRow(table, figure);
    // 2018/19 begins before a plan of 2019.
    const begins = year !== undefined && SPLIT_YEAR.test(header?.text ?? "") ? year - 1 : year;
    if (!isPlanned && (begins === undefined ? item.role === "past" : period !== undefined && begins < period[0]))
      return { ...figure, role: "baseline" };
    // What an earlier plan aimed at: “十三五”目标 beside what was reached.
    if (
      role === "target" &&
      period !== undefined &&
      year !== undefined &&
      year < period[0] &&
      AIMS.test(header?.text ?? "")
    )
      return { ...figure, role: "required" };
    const isBare = header === undefined ? figure.dated !== undefined : isBareYear(figure, entry.label.text);
    if (
      role === "baseline" &&
      period === undefined &&
      year !== undefined &&
      year >= OPEN_YEAR &&
      isBare &&
      !isBase &&
      item.role !== "past"
    )
      return { ...figure, role: "target" };
    if (role !== "baseline" || period === undefined || year === undefined) return figure;
    if (header !== undefined && !isOfRow(table, figure) && !isBareYear(figure, entry.label.text)) return figure;
    const isWithin = year > period[0] || (year === period[0] && years.includes(year + 1));
    return isWithin ? { ...figure, role: "target" } : figure;
  });
}

/** A figure with the year that its cell begins with, which counts more than one beside the table: 2025年95%. */
function withOwnYear(figure: TableFigure): TableFigure {
  const year = /^[到至]?((?:19|20)\d\d)年/.exec(figure.cell.text)?.[1];
  const isHeaded = figure.year !== undefined && figure.dated === undefined;
  return year === undefined || isHeaded ? figure : { ...figure, year: Number(year), dated: figure.cell };
}

/** Whether a row itself says when its figure is due, and not the title. */
function isOfRow({ start, title }: FoundTable, { dated }: TableFigure): boolean {
  return dated !== undefined && dated.start >= (title?.end ?? start);
}
