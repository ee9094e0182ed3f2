import { cellKind, formalTypeOf } from "./cellKind.ts";
import { isAreaName, SAYS_NOTHING, sumsUp } from "./crossHeader.ts";
import { type Measure, measuresOf } from "./crossMeasures.ts";
import type { CrossColumn, CrossTable } from "./crossTable.ts";
import { headsYears } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { isNarrowing, isStageName } from "./joinLabels.ts";
import { hasMeasure, nameParts, withoutNumbering } from "./labels.ts";
import { namedYear, pairYears } from "./rowYears.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import { type NamedYear, yearIn } from "./years.ts";

const LONGEST_FIGURE = 24;

/** A project that is no longer aimed at. */
const DONE = /^(?:已(?:经|全部)?(?:完工|完成|建成|竣工|投用|投入使用|交付使用?)|完工)$/;

/** What the title tells of all cells. */
interface Told {
  readonly unit?: Stretch;
  readonly measure?: string;
}

/** The cells of a table of areas, projects or measures as entries: one for each measure of a row, with its times as figures. */
export function crossEntries(text: string, table: CrossTable, told: Told): readonly TableEntry[] {
  const measures = measuresOf(table);
  const at = table.columns.findIndex(({ kind }) => kind === "row");
  const entries: TableEntry[] = [];
  const above: (Stretch | undefined)[] = [];
  const years = table.columns.findIndex(({ kind, header }) => kind === "deadline" && headsYears(header));
  let heading: Stretch | undefined;
  let last: PrintedRow = [];
  for (const printed of table.rows) {
    // Cells merged over several rows are printed in the first of them: the area of several years, the year of several areas.
    const isMerged = (cell: Stretch | undefined, index: number) =>
      years >= 0 && cell === undefined && (index === years || (index === at && printed[years] !== undefined));
    const row = printed.map((cell, index) => (isMerged(cell, index) ? last[index] : cell));
    last = row;
    const filled = row.filter((cell) => cell !== undefined);
    const name = row[at] ?? row.slice(0, at).find((cell) => cell !== undefined && sumsUp(cell));
    if (filled.length === 1 && filled[0] !== undefined && cellKind(filled[0]) === "text") heading = filled[0];
    table.columns.forEach(({ kind }, index) => {
      if (kind === "group" && row[index] !== undefined) above[index] = row[index];
    });
    if (name === undefined || filled.length < 2) continue;
    const groups = [heading, ...above].filter((group) => group !== undefined);
    for (const measure of measures) {
      const figures = figuresOf(text, table, row, measure);
      if (figures.length > 0) entries.push(entryOf(text, { table, row, name, measure, figures, groups, told }));
    }
  }
  return table.of === "measure" ? pairYears(entries) : entries;
}

function figuresOf(text: string, table: CrossTable, row: PrintedRow, { columns }: Measure): readonly TableFigure[] {
  const ended = row[table.columns.findIndex(({ kind }) => kind === "deadline")];
  const dated = ended && yearIn(text, ended);
  const isDone = row.some((cell, at) => table.columns[at]?.kind === "other" && cell && DONE.test(squeezed(cell)));
  return columns.flatMap(({ index, column }): readonly TableFigure[] => {
    const cell = row[index];
    if (cell === undefined || !mayBeFigure(cell)) return [];
    const { role: said = "target", year, header, total } = column;
    const role = isDone && said === "target" ? "baseline" : said;
    const own = year === undefined && said === "target" ? dated : undefined;
    return [
      {
        cell,
        role,
        ...(year === undefined ? {} : { year }),
        ...(own === undefined ? {} : { year: own.year, dated: own.at }),
        ...(header === undefined ? {} : { header }),
        ...(total && { total }),
      },
    ];
  });
}

/** Whether a cell under a measure holds its figure: a value, or a short text with one number. */
function mayBeFigure(cell: Stretch): boolean {
  const kind = cellKind(cell);
  if (kind !== "text") return kind !== "unit";
  return cell.text.length <= LONGEST_FIGURE && /^[^\d,;、。]*\d[\d.]*[^\d,;、。]*$/.test(cell.text);
}

const STAFF = /(?:教师|教职工)$/;
/** What covers several stages gives way to the one of the column. */
const OVER_STAGES = /^(?:义务教育|中小学|基础教育)(?:学校|阶段)?/;

/** Headers of what a project is made of, of which a bare 数量 says how much. */
const CONTENT = /内容|任务|事项|举措/;
const MADE = /^(?:新建|改扩建|扩建|改建|改造|迁建|维修|购置|配备|建设|新增|培训|培养)/;
/** What is done, without to what: 新建(所). */
const BARE_VERB =
  /^(?:需|拟|计划)?(新改扩建|新建改扩建|改扩建|新建|扩建|改建|迁建|改造|新增|补充|招聘)(?:总?数量?|个数)?$/;
/** A row that says only when. */
const PHASE = /^(?:第[一二三四五]阶段|[近中远]期|第[一二三四五]年)(?:\([^()]*\))?$/;

interface Place {
  readonly table: CrossTable;
  readonly row: PrintedRow;
  readonly name: Stretch;
  readonly measure: Measure;
  readonly figures: readonly TableFigure[];
  readonly groups: readonly Stretch[];
  readonly told: Told;
}

/** A bare 2021 under 年份. */
function isBareYear({ columns }: CrossTable, { text }: Stretch): boolean {
  return /^(?:19|20)\d\d$/.test(text) && headsYears(columns.find(({ kind }) => kind === "row")?.header);
}

/** What the title tells of a measure: that the table is of people says nothing of what counts schools or classes. */
function counts({ unit, measure }: Told, { text: name }: Stretch): Told {
  const isOther = unit !== undefined && /人$/.test(unit.text) && /(?:学校|院校|园|班|班级)(?:数|总数|数量)$/.test(name);
  return { ...(unit && !isOther && { unit }), ...(measure !== undefined && { measure }) };
}

function entryOf(text: string, { table, row, name, measure, figures, groups, told: toldOfAll }: Place): TableEntry {
  const parts = nameParts(text, name);
  const named = namedYear(text, withoutNumbering(text, parts.label));
  const own = named?.label ?? withoutNumbering(text, parts.label);
  const cellOf = (wanted: CrossColumn["kind"]) => row[table.columns.findIndex(({ kind }) => kind === wanted)];
  const told = counts(toldOfAll, measure.label ?? own);
  const unit = measure.unit ?? parts.unit ?? cellOf("unit") ?? told.unit;
  const responsible = cellOf("responsible");
  const formal = cellOf("formal");
  const value = formal && formalTypeOf(formal);
  const common = {
    ...(unit && { unit }),
    figures,
    ...(responsible && { responsible }),
    ...(formal && value && { formalType: { value, at: formal } }),
  };
  if (table.of === "measure") {
    const top = measure.label;
    const year =
      top === undefined || !(cellKind(own) === "year" || isBareYear(table, own)) ? undefined : yearIn(text, own);
    if (top !== undefined && year !== undefined) {
      const whole = measure.wholeLabel;
      const of = figures.map((figure) => withYear(figure, year));
      return { label: top, ...(whole && { wholeLabel: whole }), groups, ...common, figures: of };
    }
    const dated = named === undefined ? figures : figures.map((figure) => withYear(figure, named.year));
    if (top !== undefined && isAreaName(top)) return { label: own, area: top, groups, ...common, figures: dated };
    if (top !== undefined && (PHASE.test(own.text) || sumsUp(own))) {
      const isPart = isNarrowing(squeezed(top)) && told.measure !== undefined;
      const whole = measure.wholeLabel ?? (isPart ? wholeOf(top.text, told.measure ?? "") : undefined);
      return { label: top, ...(whole && { wholeLabel: whole }), groups: [...groups, own], ...common, figures: dated };
    }
    const whole = top === undefined ? ofRow(own, told.measure) : crossLabel(own, top, measure.wholeLabel, told.measure);
    return {
      label: own,
      ...(whole && { wholeLabel: whole }),
      groups: top ? [...groups, top] : groups,
      ...common,
      figures: dated,
    };
  }
  if (table.of === "project" && measure.label === undefined && !sumsUp(own)) {
    const content = row[table.columns.findIndex(({ header }) => header && CONTENT.test(squeezed(header)))];
    const isName = content !== undefined && content.text.length <= LONGEST_FIGURE && MADE.test(content.text);
    return isName ? { label: content, groups: [...groups, own], ...common } : { label: own, groups, ...common };
  }
  if (table.of === "project" && measure.label !== undefined && !sumsUp(own)) {
    const top = squeezed(measure.label);
    const whole = own.text.includes(top) || SAYS_NOTHING.test(top) ? undefined : own.text + top;
    return { label: own, ...(whole && { wholeLabel: whole }), measure: measure.label, groups, ...common };
  }
  const label = measure.label ?? own;
  const isVerb = measure.label !== undefined && BARE_VERB.test(measure.label.text);
  if (isVerb && told.measure !== undefined && measure.wholeLabel === undefined) {
    const whole = label.text + told.measure;
    return { label, wholeLabel: whole, ...(sumsUp(own) ? {} : { area: own }), groups, ...common };
  }
  const needs =
    measure.wholeLabel ??
    (measure.label === undefined || isStageName(squeezed(measure.label)) ? told.measure : undefined);
  const whole = measure.wholeLabel ?? (needs && measure.label ? wholeOf(measure.label.text, needs) : needs);
  return { label, ...(whole && { wholeLabel: whole }), ...(sumsUp(own) ? {} : { area: own }), groups, ...common };
}

function withYear(figure: TableFigure, { year, at }: NamedYear): TableFigure {
  return figure.year === undefined ? { ...figure, year, dated: at } : figure;
}

/** The name of a row and the measure of its column as one: 小学 and 学位 are 小学学位, 巩固率 of 农村 is 农村巩固率. */
function crossLabel(
  row: Stretch,
  top: Stretch,
  whole: string | undefined,
  told: string | undefined,
): string | undefined {
  if (whole !== undefined) return narrowedBy(row.text, whole);
  if (isNarrowing(squeezed(top)) && BARE_VERB.test(row.text)) return row.text + top.text;
  const verb = isStageName(row.text) ? BARE_VERB.exec(squeezed(top))?.[1] : undefined;
  if (verb !== undefined) return verb + (told === undefined ? row.text : narrowedBy(row.text, told));
  if (sumsUp(top) || row.text.includes(top.text)) return undefined;
  if (isNarrowing(squeezed(top)))
    return narrowedBy(
      squeezed(top),
      isStageName(squeezed(top)) ? row.text : (stageMeasure(row.text, told) ?? row.text),
    );
  return hasMeasure(row.text) && !hasMeasure(top.text) ? top.text + row.text : row.text + top.text;
}

/** The measure of the title for a row that says whose it is, or that sums all up. */
function ofRow(row: Stretch, measure: string | undefined): string | undefined {
  return sumsUp(row) ? measure : stageMeasure(row.text, measure);
}

function stageMeasure(row: string, measure: string | undefined): string | undefined {
  return measure !== undefined && isStageName(row) ? wholeOf(row, measure) : undefined;
}

/** 小学 before 专任教师本科以上学历占比, unless that names its stage itself. */
function wholeOf(stage: string, measure: string): string {
  return hasMeasure(measure) || STAFF.test(measure) ? narrowedBy(stage, measure) : measure;
}

function narrowedBy(stage: string, measure: string): string {
  if (measure.includes(stage)) return measure;
  return stage + (isStageName(stage) ? measure.replace(OVER_STAGES, "") : measure);
}
