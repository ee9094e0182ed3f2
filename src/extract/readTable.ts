import type { Deadline } from "../model/deadline.ts";
import type { StageCode } from "../model/stages.ts";
import type { UnitId } from "../model/units.ts";
import { counterAt } from "./counters.ts";
import type { Draft, LeftOut, ObservationDraft, TargetDraft } from "./draft.ts";
import { englishUnit, englishUnitOf } from "./english/englishUnit.ts";
import { isEnglish } from "./english/isEnglish.ts";
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
  const beside = table.title ? [table.title, ...table.rest] : table.rest;
  const leftOut: LeftOut[] = beside.map(({ start, end }) => ({ start, end, reason: "table-header" }));
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
  const figures = withinPeriod(row);
  const known = figures.filter(({ role }) => role === "baseline").map((figure) => readFigure(row, figure));
  const baseline = known.find((each) => each !== undefined && each.value !== null);
  const observed = known.flatMap((cell) => (cell && cell.value !== null ? [observationOf(row, cell)] : []));
  drafts.push(...observed);
  const before = baseline && observed[0];
  for (const figure of figures) {
    if (figure.role === "baseline") continue;
    if (figure.role === "required") {
      leftOut.push({ start: figure.cell.start, end: figure.cell.end, reason: "other-authority" });
      continue;
    }
    const cell = readFigure(row, figure);
    if (cell) drafts.push(targetOf(row, cell, before));
    else if (/\d/.test(figure.cell.text)) leftOut.push({ ...figure.cell, reason: "no-unit" });
  }
}

/**
 * The figures with the plan's period taken into account, where the headers give years alone: what lies before it is how things
 * stood, what lies within it is aimed at; but its first year only where the next year has a column as well.
 */
function withinPeriod({ entry, context }: Row): readonly TableFigure[] {
  const { period } = context;
  if (period === undefined) return entry.figures;
  const years = entry.figures.map(({ year }) => year);
  return entry.figures.map((figure): TableFigure => {
    const { role, year, header } = figure;
    const isWorded = header !== undefined && /[\u4e00-\u9fff]/.test(header.text.replace(/年(?:底|末)?/g, ""));
    if (year === undefined || isWorded) return figure;
    const isWithin = year > period[0] || (year === period[0] && years.includes(year + 1));
    if (role === "baseline" && isWithin) return { ...figure, role: "target" };
    return role === "target" && year < period[0] && years.some((other) => (other ?? 0) >= period[0])
      ? { ...figure, role: "baseline" }
      : figure;
  });
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

/** What is a percentage when no unit is printed: 公办率, 小学专任教师本科以上学历, 音乐教师占比(乡村). */
const SHARE = /(?:率|比例|占比|比重|百分比)(?:\([^()]{1,12}\))?$|学历$/;
const EMPTY = /^(?:-+|—+|\/|无|空)$/;

function readFigure({ entry }: Row, figure: TableFigure): Cell | undefined {
  const text = figure.cell.text.trim();
  const label = measureOf(entry);
  const printed = unitText(figure.unit?.text ?? entry.unit?.text ?? "");
  const unit = printed.unit ?? (SHARE.test(label) ? "percent" : undefined);
  if (EMPTY.test(text)) {
    const { scale } = printed;
    const own = pupilUnit(unit, label, NO_QUANTITY);
    return { figure, value: null, bound: "exactly", unit: own ?? guessed(label), ...(scale && { scale }) };
  }
  if (/^(?:消除|清零|基本消除|无)$/.test(text))
    return { figure, value: 0, bound: "exactly", unit: unit ?? "percent", implicit: true };
  if (/^(?:全覆盖|全部|实现全覆盖|100%覆盖)$/.test(text))
    return { figure, value: 100, bound: "exactly", unit: "percent", implicit: true };
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

const NO_QUANTITY: Quantity = { start: 0, end: 0, numberStart: 0, numberEnd: 0, value: 0, bound: "exactly" };

/** What a count without any unit is of. */
function guessed(label: string): UnitId {
  if (/课程/.test(label)) return "course";
  if (isEnglish(label)) return englishUnitOf(label) ?? "item";
  return /班级?数?(?:量)?$/.test(label) ? "class" : "item";
}

/** A unit as printed: 万人 is people by ten thousands. */
function unitText(written: string): { readonly unit?: UnitId; readonly scale?: number } {
  const text = written.replace(/^(?:单位)?[::]/, "").trim();
  if (isEnglish(text)) return englishUnit(text);
  const scale = /^[十百千]?[万亿]/.exec(text)?.[0] ?? "";
  const rest = text.slice(scale.length);
  const counter = counterAt(rest, 0);
  const unit = counter && counter.word.length === rest.length ? counter.unit : undefined;
  const size = [...scale].reduce(
    (product, sign) => product * ({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }[sign] ?? 1),
    1,
  );
  return { ...(unit && { unit }), ...(size !== 1 && { scale: size }) };
}

/** The name with what the rows above supply, without a verb that only says that so many are to be made: 创建省示范园. */
function labelOf({ label, wholeLabel }: TableEntry): string {
  const name = wholeLabel ?? label.text;
  const verb = MAKES.exec(name)?.[0] ?? "";
  return name.length > verb.length + 1 ? name.slice(verb.length) : name;
}

/** What is counted: in a table of projects the column, else the name. */
const measureOf = (entry: TableEntry) => entry.measure?.text ?? labelOf(entry);

const MAKES =
  /^(?:新建成|新建|新增|新改扩建|改扩建|新创|创建|创成|建成|扩建|改建|迁建|培育|打造|培养|引进|招聘|补充|培训|轮训|认定|评选|遴选|建设|建立|组建|设立|增设|增加|购置|配备|资助)(?:完成)?(?!率|比例|标准|面积|资金|投资|规模|经费|人次|人数|项目|用地|内容|任务|周期|年限|覆盖|期|费|劳动力|量)/;
/** Names of what adds up over the years. */
const ADDS_UP =
  /^(?:新增|新建|累计|改扩建|培训|引进|招聘)|(?:新增|新建|改扩建|扩建|迁建|计划|总)(?:投资|学位|班级|面积|建筑面积)/;
/** Titles of tables of what is to be built, hired or spent. */
const BUILDS = /新增|新建|扩建|建设|任务|资金|投资|经费安排|投入|招聘|培训计划|引进/;

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

const asSupport = (stretch: Stretch, role: Draft["support"][number]["role"]) => ({
  start: stretch.start,
  end: stretch.end,
  role,
});

function common(row: Row, { figure }: Cell) {
  const { entry, item } = row;
  const unit = figure.unit ?? entry.unit;
  const time = figure.dated ?? figure.header;
  return {
    item,
    label: labelOf(entry),
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
    reading: "table-pairing" as const,
    fields: {
      label: { rule: "table.label", confidence: entry.wholeLabel ? 0.85 : 0.95 },
      value: { rule: "table.cell", confidence: 0.95 },
      unit: { rule: unit ? "table.unit" : "unit.from-label", confidence: unit ? 0.97 : 0.75 },
      deadline: {
        rule: figure.inferred ? "table.column-order" : "table.header",
        confidence: figure.inferred ? 0.7 : 0.95,
      },
    },
  };
}

const outside = (inner: Stretch, outer: Stretch) => inner.end <= outer.start || inner.start >= outer.end;

function observationOf(row: Row, cell: Cell): ObservationDraft {
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

function targetOf(row: Row, cell: Cell, before: ObservationDraft | undefined): TargetDraft {
  const { value, bound, boundWord, unit, scale, implicit } = cell;
  const kind = kindOf(row, cell);
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
    deadline: deadlineOf(row, cell.figure),
    ...(row.entry.formalType && { formalType: row.entry.formalType.value }),
  };
}

/** Whether a value is reached, added up over the years, or a change. */
function kindOf({ entry, table }: Row, { figure, unit, cumulative }: Cell): "level" | "flow" | "change" {
  if (figure.role === "change") return unit === "percent" ? "change" : "flow";
  if (unit === "percent" || unit === "year") return "level";
  const name = entry.wholeLabel ?? entry.label.text;
  if (cumulative || /累计|新增/.test(figure.header?.text ?? "")) return "flow";
  if (MAKES.test(name) || ADDS_UP.test(entry.measure?.text ?? name)) return "flow";
  if (unit === "yuan" && !/生均|每生|人均|标准|工资|收入|学费|定额/.test(name)) return "flow";
  const isOfAreas = table.entries[0]?.area !== undefined;
  const isBuilt = entry.measure !== undefined || (isOfAreas && BUILDS.test(table.title?.text ?? ""));
  return isBuilt && !entry.figures.some(({ role }) => role === "baseline") ? "flow" : "level";
}

function deadlineOf({ context }: Row, { year, header, dated }: TableFigure): Deadline {
  if (year !== undefined) {
    const written = (dated ?? header)?.text;
    return { kind: "by", date: `${year}-12-31`, precision: "year", ...(written && { written }) };
  }
  const end = context.period?.[1];
  return end === undefined
    ? { kind: "unstated" }
    : { kind: "by", date: `${end}-12-31`, precision: "year", basis: "inferred" };
}
