import type { Deadline } from "../model/deadline.ts";
import type { Goal } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { Bilingual } from "../model/text.ts";
import type { Draft, LeftOut, ObservationDraft, TargetDraft } from "./draft.ts";
import { flowMeasure } from "./flowMeasure.ts";
import type { Item } from "./items.ts";
import { partedByVerbs } from "./partedByVerbs.ts";
import { AIMS, plannedFigures, type TableRow } from "./plannedFigures.ts";
import type { PlanContext } from "./reading.ts";
import { type Cell, readFigure } from "./tableFigure.ts";
import { makingVerb, tableKind } from "./tableKind.ts";
import type { FoundTable, Stretch, TableEntry, TableFigure } from "./tables/tableEntry.ts";
import { readWords } from "./tableWords.ts";
import { stageAround, stageOf, stagesIn } from "./words.ts";

/** What was read of a table. */
export interface TableResult {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the rows of a table: a target for each target column, an observation for each column that says how things stood. `source` is the text as
 * copied, for the signs of names.
 */
export function readTable(table: FoundTable, item: Item, context: PlanContext, source: string): TableResult {
  const drafts: Draft[] = [];
  const beside = table.title ? [table.title, ...table.rest] : table.rest;
  const leftOut: LeftOut[] = beside.map(({ start, end }) => ({ start, end, reason: "table-header" }));
  const entries = table.entries.flatMap(partedByVerbs);
  const shared = sharedBy(entries);
  for (const entry of entries)
    readEntry({ table, entry: asSigned(entry, source), item, context, source, shared }, drafts, leftOut);
  return { drafts, leftOut };
}

/** The names that several verbs of one table share. */
function sharedBy(entries: readonly TableEntry[]): ReadonlySet<string> {
  const verbs = new Map<string, Set<string>>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const verb = makingVerb(name);
    const thing = name.slice(verb.length);
    verbs.set(thing, (verbs.get(thing) ?? new Set()).add(verb));
  }
  return new Set([...verbs].flatMap(([thing, of]) => (of.size > 1 ? [thing] : [])));
}

/** An entry whose name has the dashes that the source prints: 3—6岁. */
function asSigned(entry: TableEntry, source: string): TableEntry {
  const { label, wholeLabel } = entry;
  if (!label.text.includes("-") || label.end - label.start !== label.text.length) return entry;
  const text = [...label.text].map((sign, at) => (sign === "-" ? source.charAt(label.start + at) : sign)).join("");
  const whole = wholeLabel?.replace(label.text, () => text);
  return { ...entry, label: { ...label, text }, ...(whole !== undefined && { wholeLabel: whole }) };
}

function readEntry(given: TableRow, drafts: Draft[], leftOut: LeftOut[]): void {
  const figures = plannedFigures(given);
  const row: TableRow = { ...given, entry: { ...given.entry, figures } };
  const read = (figure: TableFigure) => {
    const cell = readFigure(row.entry, figure, measureOf(row.entry), row.table.title?.text);
    if (cell?.rest) leftOut.push({ start: cell.rest.start, end: cell.rest.end, reason: "no-subject" });
    return cell;
  };
  const observedOf = (wanted: TableFigure["role"]) =>
    figures
      .filter(({ role }) => role === wanted)
      .map(read)
      .flatMap((cell) => (cell && cell.value !== null ? [observationOf(row, cell, statusOf(row, cell.figure))] : []));
  const observed = observedOf("baseline");
  drafts.push(...observed, ...observedOf("done"));
  const before = latest(observed.filter(({ status }) => status !== "F"));
  for (const figure of figures) {
    if (figure.role === "baseline" || figure.role === "done") continue;
    const isDifference = figure.role === "moved" || saysDifference(figure, figures);
    const reason = figure.role === "required" ? "other-authority" : isDifference ? "difference" : undefined;
    if (reason !== undefined) {
      leftOut.push({ start: figure.cell.start, end: figure.cell.end, reason });
      continue;
    }
    const cell = read(figure);
    const words = cell === undefined && figure.role === "target" ? readWords(figure.cell.text) : undefined;
    if (cell && cell.value !== null && statusOf(row, figure) === "F") drafts.push(observationOf(row, cell, "F"));
    else if (cell) drafts.push(targetOf(row, cell, before));
    else if (words) drafts.push(inWords(row, figure, words));
    else if (/\d/.test(figure.cell.text)) leftOut.push({ ...figure.cell, reason: "no-unit" });
  }
}

const FORETELLS = /预测|推算|预判|预估|变化趋势/;

/** Forecast where a table or a column tells what is expected to be, 学龄人口预测表, and neither it nor the row what somebody makes or plans. */
function statusOf({ table, entry, item }: TableRow, { header, role, total }: TableFigure): ObservationDraft["status"] {
  const [name, title, column] = [nameOf(entry), table.title?.text ?? item.titles.at(-1) ?? "", header?.text ?? ""];
  const isOfTable = role !== "baseline" && !total && FORETELLS.test(title) && !AIMS.test(title + column);
  return (isOfTable || FORETELLS.test(column)) && makingVerb(name) === "" && !AIMS.test(name) ? "F" : "A";
}

/** Where the targets of a row start from: the last year that was, else the first column. */
function latest(observed: readonly ObservationDraft[]): ObservationDraft | undefined {
  return observed.reduce<ObservationDraft | undefined>(
    (last, each) => (last === undefined || (each.date ?? "") > (last.date ?? "") ? each : last),
    undefined,
  );
}

/** Headers of what lies between the columns of two years, and no rate nor sum of what is made. */
const BETWEEN = /^(?:增加|提高|增减|变化|提升|净增|下降|降低|减少|增幅|增长)(?:值|量|数|幅度|额|情况)?(?:\([^()]*\))?$/;

/** Whether a figure says again by how much the target of its row differs from where it starts: 增加(百分点) beside 54.1 and 61. */
function saysDifference({ role, header, cell }: TableFigure, figures: readonly TableFigure[]): boolean {
  if (role !== "change" || !header || !BETWEEN.test(header.text.replace(/\s/g, ""))) return false;
  const [from, to] = ["baseline", "target"].map((wanted) => figures.find((each) => each.role === wanted)?.cell.text);
  const [start, end, moved] = [from, to, cell.text].map((text) => Number(/\d+(?:\.\d+)?/.exec(text ?? "")?.[0]));
  return Math.abs(Math.abs(Number(end) - Number(start)) - Number(moved)) < 1e-6;
}

/** The verb of a name that its values complete: 毛入园率达到 | 90%. */
const REACHES = /(?<=.{2})(?:达到(?:目标值|预[计期]值|指标值|要求)?|提高到|保持在)$/;

/** The name with what the rows above supply. */
const nameOf = ({ label, wholeLabel }: TableEntry): string => (wholeLabel ?? label.text).replace(REACHES, "");

/** The same without a verb that only says that so many are to be made: 创建省示范园. */
function labelOf(entry: TableEntry): string {
  const name = nameOf(entry);
  const verb = makingVerb(name);
  return name.length > verb.length + 1 ? name.slice(verb.length) : name;
}

/** The label of a row: its verb stays where it tells two rows apart. */
const shownLabel = ({ entry, shared }: TableRow): string => {
  const name = nameOf(entry);
  return shared.has(name.slice(makingVerb(name).length)) ? name : labelOf(entry);
};

/** What is counted: in a table of projects the column, else the name. */
const measureOf = (entry: TableEntry) => entry.measure?.text ?? labelOf(entry);

/** The stage of the name, else of the nearest group above, the table's title, the section. */
function stageFor({ entry, table, item }: TableRow): { stage?: StageCode } {
  const texts = [labelOf(entry), ...entry.groups.map(({ text }) => text).toReversed()];
  for (const text of texts) {
    const stage = stageOf(text);
    if (stage) return { stage };
    if (stagesIn(text).length > 1) return {};
    if (text === "特殊教育") return {};
  }
  const stage = stageAround(labelOf(entry), stageOf(table.title?.text ?? "") ?? item.stage);
  return stage ? { stage } : {};
}

const asSupport = (stretch: Stretch, role: Draft["support"][number]["role"]) => ({
  start: stretch.start,
  end: stretch.end,
  role,
});

/** Whether more figures stand behind a value with nothing between: 2100 of 210010. */
const isParted = (source: string, { end }: Stretch): boolean => /\d\d/.test(source.slice(end - 1, end + 1));
const PARTED: Bilingual = {
  zh: "数字与其后的分值连写,按表头分开。",
  en: "The figure and the points behind it are run together; parted as the header says.",
};

function common(row: TableRow, figure: TableFigure) {
  const { entry, item } = row;
  const unit = figure.unit ?? entry.unit;
  const time = figure.dated ?? figure.header;
  const parted = isParted(row.source, figure.cell);
  return {
    item,
    label: shownLabel(row),
    ...stageFor(row),
    ...(entry.area && { scope: { area: entry.area.text } }),
    clause: { start: entry.label.start, end: entry.label.end },
    figure: { start: figure.cell.start, end: figure.cell.end },
    support: [
      ...entry.groups.map((group) => asSupport(group, "group")),
      ...(entry.head ? [asSupport(entry.head, "label")] : []),
      ...(entry.measure ? [asSupport(entry.measure, "label")] : []),
      ...(entry.area ? [asSupport(entry.area, "scope")] : []),
      ...(unit && outside(unit, entry.label) ? [asSupport(unit, "unit")] : []),
      ...(time ? [asSupport(time, figure.role === "baseline" ? "baseline" : "deadline")] : []),
      ...(entry.formalType ? [asSupport(entry.formalType.at, "formalType")] : []),
    ],
    reading: parted ? ("inferred" as const) : ("table-pairing" as const),
    ...(parted && { note: PARTED }),
    fields: {
      label: { rule: "table.label", confidence: entry.wholeLabel ? 0.85 : 0.95 },
      value: parted ? { rule: "table.parted", confidence: 0.6 } : { rule: "table.cell", confidence: 0.95 },
      unit: { rule: unit ? "table.unit" : "unit.from-label", confidence: unit ? 0.97 : 0.75 },
      deadline: {
        rule: figure.inferred ? "table.column-order" : "table.header",
        confidence: figure.inferred ? 0.7 : 0.95,
      },
    },
  };
}

const outside = (inner: Stretch, outer: Stretch) => inner.end <= outer.start || inner.start >= outer.end;

function observationOf(row: TableRow, cell: Cell, status: ObservationDraft["status"] = "A"): ObservationDraft {
  const { figure, bound, unit, scale, per } = cell;
  const { period } = row.context;
  const before = figure.role !== "done" && period ? period[0] - 1 : undefined;
  const date = figure.year ?? before;
  const shared = common(row, cell.figure);
  const foretold = status === "F" && { type: { rule: "type.forecast", confidence: 0.85 } };
  return {
    ...shared,
    ...(foretold && { fields: { ...shared.fields, ...foretold } }),
    type: "observation",
    status,
    value: { bound, value: cell.value, unit, ...(scale && { scale }), ...(per && { per }) },
    ...(date !== undefined && { date: String(date) }),
    ...(figure.year === undefined && date !== undefined && { dateInferred: true as const }),
  };
}

function targetOf(row: TableRow, cell: Cell, before: ObservationDraft | undefined): TargetDraft {
  const { value, bound, boundWord, unit, scale, per, implicit, from } = cell;
  const { table, entry } = row;
  const name = entry.wholeLabel ?? entry.label.text;
  const kind = tableKind(table, entry, cell, name);
  const starts =
    kind !== "change" &&
    cell.figure.role !== "change" &&
    !cell.figure.total &&
    !cell.cumulative &&
    before?.value.unit === unit;
  const base = starts && typeof before?.value.value === "number" ? before : undefined;
  const own = typeof from === "number" ? { value: from, unit, ...(scale && { scale }) } : undefined;
  const shared = common(row, cell.figure);
  const measure = flowMeasure({ kind, label: shared.label, unit, verb: makingVerb(name) });
  return {
    ...shared,
    ...(measure && { measure }),
    type: "target",
    goal: {
      kind,
      bound,
      value,
      ...(value === null && { missing: "noValue" as const }),
      unit,
      ...(scale && { scale }),
      ...(per && { per }),
      ...(boundWord && { boundWord }),
      ...(implicit && { implicit }),
    },
    ...(own ? { baseline: own } : base && { baselineDraft: base }),
    deadline: deadlineOf(row, cell.figure),
    ...(entry.formalType && { formalType: entry.formalType.value }),
  };
}

/** What a cell aims at without a number. */
function inWords(row: TableRow, figure: TableFigure, goal: Goal): TargetDraft {
  return {
    ...common(row, figure),
    type: "target",
    goal,
    deadline: deadlineOf(row, figure),
    ...(row.entry.formalType && { formalType: row.entry.formalType.value }),
  };
}

/** The year by which the headings over a table set goals: 2025年目标. */
function headingYear({ titles }: Item): number | undefined {
  const title = titles.findLast((each) => /(?:19|20)\d\d年/.test(each) && AIMS.test(each));
  const year = title?.match(/(?:19|20)\d\d(?=年)/g)?.at(-1);
  return year === undefined ? undefined : Number(year);
}

function deadlineOf({ context, item, entry }: TableRow, { role, year, header, dated }: TableFigure): Deadline {
  if (year !== undefined) {
    const written = (dated ?? header)?.text;
    return { kind: "by", date: `${year}-12-31`, precision: "year", ...(written && { written }) };
  }
  const last = role === "change" ? Math.max(0, ...entry.figures.flatMap((each) => each.year ?? [])) : 0;
  if (last > 0) return { kind: "by", date: `${last}-12-31`, precision: "year", basis: "inferred" };
  // Of several columns without a header none can be told to be the one of the period's end.
  if (role === "unknown" && entry.figures.length > 2) return { kind: "unstated" };
  const named = headingYear(item);
  if (named !== undefined) return { kind: "by", date: `${named}-12-31`, precision: "year", basis: "inferred" };
  const end = context.period?.[1];
  return end === undefined
    ? { kind: "unstated" }
    : { kind: "by", date: `${end}-12-31`, precision: "year", basis: "inferred" };
}
