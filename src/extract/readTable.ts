import type { Deadline } from "../model/deadline.ts";
import type { StageCode } from "../model/stages.ts";
import type { UnitId } from "../model/units.ts";
import { counterAt } from "./counters.ts";
import type { Draft, LeftOut } from "./draft.ts";
import type { Item } from "./items.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import type { PlanContext } from "./reading.ts";
import type { FoundTable, Stretch, TableEntry, TableFigure } from "./tables/tableEntry.ts";
import { unitFor } from "./unitFor.ts";
import { stageOf, stagesIn } from "./words.ts";

/** What was read of a table. */
export interface TableResult {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads the rows of a table: a target for each target column, an observation for each column that says how things stood. */
export function readTable(table: FoundTable, item: Item, context: PlanContext): TableResult {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = table.rest.map(({ start, end }) => ({ start, end, reason: "table-header" }));
  for (const entry of table.entries) readEntry({ table, entry, item, context }, drafts, leftOut);
  return { drafts, leftOut };
}

interface Row {
  readonly table: FoundTable;
  readonly entry: TableEntry;
  readonly item: Item;
  readonly context: PlanContext;
}

function readEntry(row: Row, drafts: Draft[], leftOut: LeftOut[]): void {
  const { entry } = row;
  const known = entry.figures.filter(({ role }) => role === "baseline").map((figure) => readFigure(row, figure));
  const baseline = known.find((each) => each !== undefined && each.value !== null);
  const observed = known.flatMap((cell) => (cell && cell.value !== null ? [observationOf(row, cell)] : []));
  drafts.push(...observed);
  const before = baseline && observed[0];
  for (const figure of entry.figures) {
    if (figure.role === "baseline") continue;
    const cell = readFigure(row, figure);
    if (cell) drafts.push(targetOf(row, cell, before));
    else if (/\d/.test(figure.cell.text)) leftOut.push({ ...figure.cell, reason: "no-unit" });
  }
}

interface Cell {
  readonly figure: TableFigure;
  readonly value: Quantity["value"] | null;
  readonly bound: Quantity["bound"];
  readonly boundWord?: string;
  readonly unit: UnitId;
  readonly scale?: number;
  /** A universal in place of a number: 消除, 全覆盖. */
  readonly implicit?: true;
  /** `[120]`: in total over the period. */
  readonly cumulative?: true;
}

const EMPTY = /^(?:-+|—+|\/|无|空)$/;

function readFigure({ entry }: Row, figure: TableFigure): Cell | undefined {
  const text = figure.cell.text.trim();
  const label = labelOf(entry);
  const printed = unitText(figure.unit?.text ?? entry.unit?.text ?? "");
  const unit = printed.unit ?? (/(?:率|比例|占比|比重)$/.test(label) ? "percent" : undefined);
  if (EMPTY.test(text)) return { figure, value: null, bound: "exactly", unit: unit ?? guessed(label) };
  if (/^(?:消除|清零|基本消除|无)$/.test(text)) return { figure, value: 0, bound: "exactly", unit: unit ?? "percent", implicit: true };
  if (/^(?:全覆盖|全部|实现全覆盖|100%覆盖)$/.test(text)) return { figure, value: 100, bound: "exactly", unit: "percent", implicit: true };
  const bare = text.replace(/^[[〔(【]([^\])〕】]*)[\])〕】]$/, "$1");
  const quantity = quantitiesOf(bare, () => false)[0];
  if (!quantity) return undefined;
  const ownUnit = quantity.unit === undefined ? undefined : quantity;
  const found = ownUnit ? unitFor(quantity, label, undefined, "") : pupilUnit(unit, label, quantity);
  const scale = quantity.scale ?? (ownUnit ? undefined : printed.scale);
  return {
    figure,
    value: ratioValue(quantity),
    bound: quantity.bound,
    ...(quantity.boundWord && { boundWord: quantity.boundWord }),
    unit: found ?? guessed(label),
    ...(scale && { scale }),
    ...(bare !== text && { cumulative: true }),
  };
}

function ratioValue({ value, ratio }: Quantity) {
  if (!ratio) return value;
  return ratio[1] === 1 ? ratio[0] : ratio[1];
}

/** The unit of the column or the name, made more exact by the label. */
function pupilUnit(unit: UnitId | undefined, label: string, quantity: Quantity): UnitId | undefined {
  return unitFor(unit ? { ...quantity, unit } : quantity, label, undefined, "");
}

/** What a count without any unit is of. */
const guessed = (label: string): UnitId => (/课程/.test(label) ? "course" : "item");

/** A unit as printed: 万人 is people by ten thousands. */
function unitText(written: string): { readonly unit?: UnitId; readonly scale?: number } {
  const text = written.replace(/^(?:单位)?[::]/, "").trim();
  const scale = /^[十百千]?[万亿]/.exec(text)?.[0] ?? "";
  const rest = text.slice(scale.length);
  const counter = counterAt(rest, 0);
  const unit = counter && counter.word.length === rest.length ? counter.unit : undefined;
  const size = [...scale].reduce((product, sign) => product * ({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }[sign] ?? 1), 1);
  return { ...(unit && { unit }), ...(size !== 1 && { scale: size }) };
}

const labelOf = ({ label, wholeLabel }: TableEntry) => wholeLabel ?? label.text;

/** The stage of the name, else of the nearest group above, the table's title, the section. */
function stageFor({ entry, table, item }: Row): { stage?: StageCode } {
  const texts = [labelOf(entry), ...entry.groups.map(({ text }) => text).toReversed()];
  for (const text of texts) {
    const stage = stageOf(text);
    if (stage) return { stage };
    if (stagesIn(text).length > 1) return {};
    if (text === "特殊教育") return {};
  }
  const stage = stageOf(table.title?.text ?? "") ?? item.stage;
  return stage ? { stage } : {};
}

const asSupport = (stretch: Stretch, role: Draft["support"][number]["role"]) => ({ start: stretch.start, end: stretch.end, role });

function common(row: Row, { figure }: Cell) {
  const { entry, item } = row;
  const unit = figure.unit ?? entry.unit;
  return {
    item,
    label: labelOf(entry),
    ...stageFor(row),
    clause: { start: entry.label.start, end: entry.label.end },
    figure: { start: figure.cell.start, end: figure.cell.end },
    support: [
      ...entry.groups.map((group) => asSupport(group, "group")),
      ...(entry.head ? [asSupport(entry.head, "label")] : []),
      ...(unit && outside(unit, entry.label) ? [asSupport(unit, "unit")] : []),
      ...(figure.header ? [asSupport(figure.header, figure.role === "baseline" ? "baseline" : "deadline")] : []),
      ...(entry.formalType ? [asSupport(entry.formalType.at, "formalType")] : []),
    ],
    reading: "table-pairing" as const,
    fields: {
      label: { rule: "table.label", confidence: entry.wholeLabel ? 0.85 : 0.95 },
      value: { rule: "table.cell", confidence: 0.95 },
      unit: { rule: unit ? "table.unit" : "unit.from-label", confidence: unit ? 0.97 : 0.75 },
      deadline: { rule: figure.inferred ? "table.column-order" : "table.header", confidence: figure.inferred ? 0.7 : 0.95 },
    },
  };
}

const outside = (inner: Stretch, outer: Stretch) => inner.end <= outer.start || inner.start >= outer.end;

function observationOf(row: Row, cell: Cell): Draft {
  const { figure, bound, unit, scale } = cell;
  const { period } = row.context;
  const date = figure.year ?? (period ? period[0] - 1 : undefined);
  return {
    ...common(row, cell),
    type: "observation",
    status: "A",
    value: { bound, value: cell.value, unit, ...(scale && { scale }) },
    ...(date !== undefined && { date: String(date) }),
    ...(figure.year === undefined && date !== undefined && { dateInferred: true as const }),
  };
}

function targetOf(row: Row, cell: Cell, before: Draft | undefined): Draft {
  const { figure, value, bound, boundWord, unit, scale, implicit } = cell;
  const label = labelOf(row.entry);
  const isFlow = figure.role === "change" || cell.cumulative || /^(?:新增|新建|累计|改扩建|培训|引进|招聘)/.test(label) || /累计|新增/.test(figure.header?.text ?? "");
  const kind = figure.role === "change" && unit === "percent" ? "change" : isFlow ? "flow" : "level";
  const baseline = before?.value;
  const base = baseline && typeof baseline.value === "number" && kind === "level" ? before : undefined;
  return {
    ...common(row, cell),
    type: "target",
    goal: {
      kind,
      bound,
      value,
      ...(value === null && { missing: "noValue" as const }),
      unit,
      ...(scale && { scale }),
      ...(boundWord && { boundWord }),
      ...(implicit && { implicit }),
    },
    ...(base && { baselineDraft: base }),
    deadline: deadlineOf(row, figure),
    ...(row.entry.formalType && { formalType: row.entry.formalType.value }),
  };
}

function deadlineOf({ context }: Row, { year, header }: TableFigure): Deadline {
  if (year !== undefined) {
    const written = header?.text;
    return { kind: "by", date: `${year}-12-31`, precision: "year", ...(written && { written }) };
  }
  const end = context.period?.[1];
  return end === undefined ? { kind: "unstated" } : { kind: "by", date: `${end}-12-31`, precision: "year", basis: "inferred" };
}
