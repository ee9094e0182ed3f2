import { type CellKind, cellKind } from "./cellKind.ts";
import { type Column, headerKind, headsYears, isTotal, unitIn } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { isNarrowing, isStageName } from "./joinLabels.ts";
import { hasMeasure, nameParts } from "./labels.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";
import { periodEnd } from "./years.ts";

/** What the rows of a table are when its columns are measures or stages and not times. */
export type CrossedBy = "area" | "project" | "measure";

/** What the rows of a table are, and which column names them. */
export interface Crossing {
  readonly of: CrossedBy;
  readonly at: number;
}

/** A header that names a measure, perhaps with a year or a word for the time before or after it: 2025年公办率(%). */
export interface MeasureHeader extends Column {
  readonly label: Stretch;
  /** Printed after 其中: a part of the measure before it. */
  readonly isPart?: true;
}

const AREA =
  /^(?:各|所在|所属)?(?:(?:县级|县|市|区|旗|州|盟|省|镇|乡|街道|街|片|地|园|管委会|开发|功能|农场|[()、,/])+|(?:地区|区域|行政区划?|辖区|城市))(?:名称|名|别|单位)?$|^(?:county|district|city|province|region|prefecture|township|town|municipality)(?:name)?$/i;
const PROJECT =
  /^(?:建设|拟建|新建|规划|实施|项目|改扩建|主要|重点)*(?:学校|幼儿园|中小学|院校|校园|校|园|项目|工程)(?:、?(?:\((?:园|幼儿园|工程|项目)\)|幼儿园))?(?:名称?|全称)?$|^(?:project|school)(?:name)?$/i;
/** How many are built, and no names: 新建幼儿园. */
const MADE = /^(?:新建|改扩建)(?:学校|幼儿园|中小学|校园|园|校)$/;
const YEAR_BEFORE = /^(?:到|至|截至)?(?:19|20)\d\d(?:[-—~至]+(?:19|20)\d\d)?(?:年(?:底|末|度)?|(?=[^\d.]))/;
/** 2021年建设任务: what is to be done in the year, without of what. */
const YEARS_WORK = /^(?:19|20)\d\d年(?:度)?(?:拟|计划)?(?:新建|建设|实施|新增)(?=任务|计划|目标|数)/;
const PERIOD_BEFORE = /^“?十[一二三四五]五”?(?:期间|时期|末)?(?=.{3})/;
const YEAR_AFTER = /\(?(?:19|20)\d\d年?(?:底|末|度)?\)?$/;
const ROLE_BEFORE = /^(?:现状|现有|实有|实际|目前|已有|规划|目标|计划|预期|预计|预测)/;
const ROLE_AFTER = /\(?(?:现状|目标|规划|计划)(?:值|数)?\)?$/;
const NOW = /现状|现有|实有|实际|目前|已有/;
/** What is counted or measured of each kind of school. */
const COUNTS = /(?:数|人|生|师|班|校|园|比|率|面积|教职工|规模)$/;
const MONEY = /投资|资金|造价|概算|估算|预算/;
/** The name of an area, as it heads a column: 青石县. */
const AREA_NAME = /^[△▲*＊#]?[\u4e00-\u9fff]{1,7}(?:县|区|市|旗|州|盟|镇|乡|街道)$/;
const SUM = /^(?:计|合计|总计|小计|总和|全[省市县区州旗盟]|全[省市县区州旗盟](?:合计|总计))$/;

/** A header of values that does not say of what. */
export const SAYS_NOTHING: RegExp = /^(?:标准|要求|数量|数额|数值|金额)$/;
/** Headers that look like times and are none: what came of a project. */
const SAYS_NO_TIME = new RegExp(`${SAYS_NOTHING.source}|^(?:完成|建设|实施)(?:情况|进度)$`);
const BARE_YEAR = /^(?:19|20)\d\d$/;
const NO_HEADER: readonly CellKind[] = ["value", "number", "none", "formal"];

/**
 * What the rows under a header are when they are crossed by measures, stages or areas; undefined for the header of any other table. `under` is the
 * row below, where that parts the columns.
 */
export function crossedBy(text: string, cells: PrintedRow, under: PrintedRow = []): Crossing | undefined {
  const lead = cells.findIndex((cell) => cell !== undefined && headerKind(cell) !== "number");
  const at = lead + (isBeforeNames(cells[lead], cells[lead + 1]) ? 1 : 0);
  const first = cells[at];
  const rest = cells.slice(at + 1).filter((cell) => cell !== undefined);
  if (first === undefined || rest.length === 0 || first.text.length > 16) return undefined;
  if (rest.some((cell) => !BARE_YEAR.test(cell.text) && NO_HEADER.includes(cellKind(cell)))) return undefined;
  const key = squeezed(first);
  if (AREA.test(key)) return { of: "area", at };
  const read = rest.map((cell) => (columnKindOf(cell) === undefined ? measureIn(text, cell) : undefined));
  const isTimed = rest.some(
    (cell, index) => read[index] === undefined && columnKindOf(cell) === "value" && !SAYS_NO_TIME.test(squeezed(cell)),
  );
  // 单位 over the names of what the columns' areas have.
  if (headerKind(first) === "unit" && rest.length > 2 && rest.every((cell) => isAreaName(cell) || sumsUp(cell)))
    return { of: "measure", at };
  const stages = rest.filter((cell) => isStageName(squeezed(cell)));
  if (stages.length >= 2 && rest.every((cell) => stages.includes(cell) || sumsUp(cell))) return { of: "measure", at };
  if (PROJECT.test(key)) {
    const names = read.some(
      (each) =>
        each !== undefined &&
        !SAYS_NOTHING.test(squeezed(each.label)) &&
        (each.unit !== undefined || hasMeasure(squeezed(each.label)) || MONEY.test(each.label.text)),
    );
    return names && !isTimed ? { of: "project", at } : undefined;
  }
  return measuredBy(text, cells, at, read, under);
}

/** Whether years or areas stand before the names of projects: 建设年度 | 学校名称, or years before those of areas. */
function isBeforeNames(header: Stretch | undefined, next: Stretch | undefined): boolean {
  if (header === undefined || next === undefined) return false;
  const key = squeezed(next);
  return (
    (headsYears(header) && headsRows(next)) || (AREA.test(squeezed(header)) && PROJECT.test(key) && !MADE.test(key))
  );
}

/** Whether a header stands over names of areas or projects. */
export function headsRows(header: Stretch): boolean {
  const key = squeezed(header);
  return key.length <= 16 && (AREA.test(key) || PROJECT.test(key));
}

/** Whether rows under 指标 or 学段 are crossed by measures, areas or parts of the whole, perhaps over times or under them. */
function measuredBy(
  text: string,
  cells: PrintedRow,
  at: number,
  read: readonly (MeasureHeader | undefined)[],
  under: PrintedRow,
): Crossing | undefined {
  const last = cells.findLastIndex((cell) => ["name", "group"].includes(headerKind(cell) ?? ""));
  const kind = headerKind(cells[last]);
  if (last < at || (kind !== "name" && kind !== "group")) return undefined;
  const rest = cells.slice(last + 1).flatMap((cell) => cell ?? []);
  const own = rest.filter((cell) => columnKindOf(cell) === undefined);
  const below = under.flatMap((cell) => cell ?? []);
  if (below.length > 0) {
    const times = below.filter((cell) => columnKindOf(cell) === "value").length;
    const isTimed = rest.filter((cell) => columnKindOf(cell) === "value").length >= 2;
    if (below.every((cell) => isUnit(squeezed(cell).replace(/^\((.*)\)$/, "$1")))) return undefined;
    if (headsYears(cells[last]) && own.length >= 2 && below.every((cell) => isMeasure(text, cell)))
      return { of: "measure", at: last };
    if (own.length >= 2 && times === below.length) return { of: "measure", at: last };
    return isTimed && below.every((cell) => columnKindOf(cell) === undefined) ? { of: "measure", at: last } : undefined;
  }
  const parts = own.filter((cell) => isNarrowing(squeezed(cell)) || isAreaName(cell) || sumsUp(cell));
  const signs = rest.filter((cell) => ["unit", "formal"].includes(headerKind(cell) ?? "")).length;
  if (parts.length >= 2 && parts.length + signs === rest.length) return { of: "measure", at: last };
  if (kind === "name" && below.length === 0 && read.length >= 2 && read.slice(-rest.length).every(isCount))
    return { of: "measure", at: last };
  return kind === "group" && read.some((each) => each !== undefined && !isTotal(each.label))
    ? { of: "measure", at: last }
    : undefined;
}

/** Whether a header names a measure, by its unit or its last word. */
export function isMeasure(text: string, cell: Stretch): boolean {
  const measure = columnKindOf(cell) === undefined ? measureIn(text, cell) : undefined;
  return measure !== undefined && (measure.unit !== undefined || hasMeasure(measure.label.text));
}

/** Whether a header says what is counted of each row, and no sum: 招生数(人), 班级数. */
function isCount(read: MeasureHeader | undefined): boolean {
  return (
    read !== undefined &&
    !isTotal(read.label) &&
    (read.unit !== undefined || hasMeasure(read.label.text)) &&
    COUNTS.test(squeezed(read.label))
  );
}

/** Whether a header is the name of an area: 青石县. */
export function isAreaName(header: Stretch): boolean {
  const name = squeezed(header);
  return AREA_NAME.test(name) && !sumsUp(header) && !isNarrowing(name);
}

/** What else than a measure a header of such a table announces. */
export function columnKindOf(cell: Stretch): Column["kind"] | undefined {
  const kind = headerKind(cell);
  if (kind !== undefined && kind !== "value" && kind !== "name") return kind;
  return kind === "value" && bareTime(squeezed(cell)) ? kind : undefined;
}

/** Whether a header names a time or a role and no measure: 2025年, 2025年目标, 现状(%). */
function bareTime(key: string): boolean {
  if (BARE_YEAR.test(key)) return true;
  const left = key
    .replace(/\([^()]*\)$/, "")
    .replace(YEARS_WORK, "")
    .replace(YEAR_BEFORE, "")
    .replace(
      /^[年]?(?:现状|现有|实有|目标|规划|计划|预期|完成|实际|预计|预测|需求|需要|任务|数量)*(?:值|数|情况)?$/,
      "",
    )
    .replace(/^“?十[一二三四五]五”?(?:末|期末|时期|规划)?(?:目标|规划)?$/, "");
  return left === "" || /年均|增[长速幅]/.test(left);
}

/** The measure that a header names, with its time, role and unit; undefined when nothing is left for a measure. */
export function measureIn(text: string, header: Stretch): MeasureHeader | undefined {
  const parts = nameParts(text, header);
  const unit = parts.unit ?? unitIn(text, header);
  let label = parts.label;
  let year: number | undefined;
  let role: "baseline" | "target" | undefined;
  const cut = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(label.text);
    if (match === null || match[0].length >= label.text.length) return undefined;
    const { start, end } = label;
    const left =
      match.index === 0 ? stretchOf(text, start + match[0].length, end) : stretchOf(text, start, start + match.index);
    if (left === undefined) return undefined;
    label = left;
    return match[0];
  };
  for (const pattern of [YEAR_BEFORE, PERIOD_BEFORE, ROLE_BEFORE, ROLE_AFTER, YEAR_AFTER]) {
    const found = cut(pattern);
    if (found === undefined) continue;
    const named = found.match(/(?:19|20)\d\d/g)?.at(-1);
    const ended = named === undefined ? periodEnd(found) : Number(named);
    if (ended !== undefined) year = ended;
    else role ??= NOW.test(found) ? "baseline" : "target";
  }
  if (!/[\p{L}]/u.test(label.text)) return undefined;
  return {
    kind: "value",
    label,
    ...(parts.isPart && { isPart: true as const }),
    ...(year === undefined && role === undefined ? {} : { header }),
    ...(role === undefined ? {} : { role }),
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Whether a row sums up the others: 合计, 全县. */
export function sumsUp(name: Stretch): boolean {
  return SUM.test(squeezed(name));
}
