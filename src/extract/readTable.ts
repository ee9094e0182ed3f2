import type { Deadline } from "../model/deadline.ts";
import type { Goal } from "../model/goal.ts";
import type { Draft, LeftOut, ObservationDraft, TargetDraft } from "./draft.ts";
import { flowMeasure } from "./flowMeasure.ts";
import type { Item } from "./items.ts";
import { partedByVerbs } from "./partedByVerbs.ts";
import { AIMS, plannedFigures, type TableRow } from "./plannedFigures.ts";
import type { PlanContext } from "./reading.ts";
import { remarkOf } from "./remarkOf.ts";
import { common } from "./tableBase.ts";
import { type Cell, isTime, readFigure } from "./tableFigure.ts";
import { makingVerb, tableKind } from "./tableKind.ts";
import { measureOf, nameOf } from "./tableNames.ts";
import type { FoundTable, TableEntry, TableFigure } from "./tables/tableEntry.ts";
import { readWords } from "./tableWords.ts";

/** What was read of a table. */
export interface TableResult {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

/** A text as copied, and as it is read; places are the same in both. */
export interface Copies {
  readonly text: string;
  readonly plain: string;
}

/**
 * Reads the rows of a table: a target for each target column, an observation for each column that says how things stood.
 */
export function readTable(
  table: FoundTable,
  item: Item,
  context: PlanContext,
  { text: source, plain }: Copies,
): TableResult {
  const drafts: Draft[] = [];
  const beside = table.title ? [table.title, ...table.rest] : table.rest;
  const leftOut: LeftOut[] = beside.map(({ start, end }) => ({ start, end, reason: "table-header" }));
  const entries = table.entries.flatMap(partedByVerbs);
  const shared = sharedBy(entries);
  for (const entry of entries)
    readEntry({ table, entry: asSigned(entry, source), item, context, source, plain, shared }, drafts, leftOut);
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
    const { plain, entry, table } = row;
    const remark = remarkOf(figure, plain);
    const cell = readFigure(entry, remark?.figure ?? figure, {
      label: measureOf(entry),
      title: table.title?.text,
      plain,
    });
    if (cell && remark) leftOut.push(remark.leftOut);
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
    else if (/\d/.test(figure.cell.text))
      leftOut.push({ ...figure.cell, reason: isTime(figure.cell.text) ? "date" : "no-unit" });
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

function observationOf(row: TableRow, cell: Cell, status: ObservationDraft["status"] = "A"): ObservationDraft {
  const { figure, bound, unit, scale, per } = cell;
  const { period } = row.context;
  const before = figure.role !== "done" && period ? period[0] - 1 : undefined;
  const date = figure.year ?? before;
  const shared = common(row, cell.figure, cell.saysUnit);
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
    before?.value.unit === unit &&
    // So many a year do not start from how many there were.
    (per === undefined) === (before.value.per === undefined);
  const base = starts && typeof before?.value.value === "number" ? before : undefined;
  const isTold = typeof from === "number" && from !== base?.value.value;
  const own = isTold ? { value: from, unit, ...(scale && { scale }) } : undefined;
  const shared = common(row, cell.figure, cell.saysUnit);
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
