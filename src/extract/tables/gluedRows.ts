import { cellKind, isFigure } from "./cellKind.ts";
import type { ColumnKind } from "./headers.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { UNIT_AFTER_NUMBER } from "./units.ts";

/** The columns of a table of performance targets, from the one that names what is measured. */
export interface GluedHeader {
  readonly cells: readonly (Stretch | undefined)[];
  /** Which column names what is measured; the classes stand before it, the value behind. */
  readonly name: number;
  /** What stands behind the value: the points it is worth (分值) or words on it. */
  readonly behind?: "points" | "words";
}

const LONGEST = 60;
/** A line whose value is not its end. */
const LONGEST_ROW = 160;
/** 绩效指标一级指标二级指标三级指标指标值: headers with nothing between them. */
const HEADERS =
  /(?:绩效|评价)指标|评价内容|[一二三]级指标|指标值(?:内容|类型|说明)|指标(?:名称|内容|说明|解释)|(?:年度|目标|绩效)?指标值|(?:年度)?目标值|(?:标准)?分值|得分|权重|评分标准|评\(?扣?分标准\)?|(?:度量|计量)单位|备注/g;
const VALUES = /^(?:(?:年度|目标|绩效)?指标值|(?:年度)?目标值)$/;
const POINTS = /^(?:标准)?分值|^得分|^权重/;
const NAMES = /^(?:[一二三]级指标|指标(?:名称|内容))$/;
/** 产出指标, 服务对象满意度指标: what class of performance is measured, as such tables part it everywhere. */
const CLASS =
  /^(?:产出|效益)?(?:产出|效益|成本|满意度|数量|质量|时效|(?:经济|社会|生态|生态环境)(?:效益|成本)|可持续(?:发展)?影响|(?:社会公众或)?(?:服务对象|社会公众)满意度)指标/;
/** The same in tables that call an indicator a value: 产出值, 经济效益值. */
export const CLASS_OF_VALUES: RegExp =
  /^(?:产出|效益|成本|满意度|数量|质量|时效|(?:经济|社会|生态)效益|可持续影响|服务对象满意度)值$/;
const FIGURE = new RegExp(
  `(?:[≥≤<>=]|不低于|不少于|不高于|不超过|达到?|大于|小于)?\\d[\\d,]*(?:\\.\\d+)?${UNIT_AFTER_NUMBER}?(?:及?以上|及?以下|以内)?$`,
);
const FIRST_FIGURE = new RegExp(FIGURE.source.slice(0, -1));
/** Points behind a bare number, from which they can be told only where they end in a zero: 2100 and 10. */
const AND_POINTS = /^(\d+?)[1-9]0$/;
const MOVES =
  /(?:持续|稳步|逐步|逐年|不断|明显|显著|进一步|有所|有效|大幅)(?:提高|提升|改善|增长|增加|优化|下降|降低|减少|扩大)$/;

/** The headers of a table of performance targets whose cells a copy has run together; undefined for any other line. */
export function gluedHeader(text: string, whole: Stretch): GluedHeader | undefined {
  if (whole.text.length > LONGEST || !/[值注准位重分型]$/.test(whole.text)) return undefined;
  const found = [...whole.text.matchAll(HEADERS)];
  if (found.length < 3 || found.map(([word]) => word).join("") !== whole.text.replaceAll(" ", "")) return undefined;
  const value = found.findIndex(([word]) => VALUES.test(word));
  const name = found.slice(0, Math.max(0, value)).findLastIndex(([word]) => NAMES.test(word));
  const isBeside = value - name === 1 || /(?:说明|解释)$/.test(found[name + 1]?.[0] ?? "");
  if (name < 0 || value - name > 2 || !isBeside) return undefined;
  const kept = found.slice(0, value + 1).filter((_, at) => at <= name || at === value);
  const cells = kept.map(({ index, 0: word }) => pieceOf(text, whole, index, index + word.length));
  const next = found[value + 1];
  if (next === undefined) return { cells, name };
  const rest = pieceOf(text, whole, next.index, whole.text.length);
  return { cells: [...cells, rest], name, behind: POINTS.test(next[0]) ? "points" : "words" };
}

/** A line under such headers as its cells: the classes, what is measured, the value; undefined when it ends in no value. */
export function gluedRow(
  text: string,
  whole: Stretch,
  { cells, name, behind }: GluedHeader,
): GluedHeader["cells"] | undefined {
  if (whole.text.length > LONGEST_ROW) return undefined;
  const classes: Stretch[] = [];
  let at = 0;
  for (;;) {
    const length = classes.length < name ? (CLASS.exec(whole.text.slice(at))?.[0].length ?? 0) : 0;
    const piece = length > 0 ? pieceOf(text, whole, at, at + length) : undefined;
    if (piece === undefined) break;
    classes.push(piece);
    at += length;
  }
  const { length } = whole.text;
  const [from, to] = behind === undefined ? [valueStart(whole.text), length] : valueWithin(whole.text, at, behind);
  const label = from > at + 1 ? pieceOf(text, whole, at, from) : undefined;
  const value = pieceOf(text, whole, from, to);
  if (label === undefined || value === undefined) return undefined;
  const more = behind === undefined ? [] : [pieceOf(text, whole, to, length)];
  const none = Array.from({ length: cells.length - 2 - more.length - classes.length }, () => undefined);
  return [...none, ...classes, label, value, ...more];
}

/** Whether a line under headers with more than a value is of nothing but classes, or tells only that a value is in words. */
export function isEmptyRow({ text }: Stretch): boolean {
  return text.length <= 20 && !/\d/.test(text);
}

/** Where the first value of a line begins and ends, at its end where there is none that can be told from the points behind it. */
function valueWithin(line: string, from: number, behind: GluedHeader["behind"]): readonly [number, number] {
  const found = FIRST_FIGURE.exec(line.slice(from));
  const start = from + (found?.index ?? line.length - from);
  const value = found?.[0] ?? "";
  const end = start + value.length;
  const isBare = behind === "points" && end === line.length && /^\d+$/.test(value);
  const own = isBare ? (AND_POINTS.exec(value)?.[1] ?? "") : value;
  return isFigure(cellKind(stretchOf(own, 0, own.length))) ? [start, start + own.length] : [line.length, line.length];
}

/** Whether a cell only says what class of performance is measured: 时效指标. */
export function isClass({ text }: Stretch): boolean {
  return CLASS.exec(text)?.[0].length === text.length || CLASS_OF_VALUES.test(text);
}

/** The words of a line under headers that end in a name and a value, where it lacks the classes that it shares with the line above. */
export function classedRow(
  words: readonly Stretch[],
  headers: readonly ColumnKind[],
): GluedHeader["cells"] | undefined {
  const [name, value] = words.slice(-2);
  const classes = words.slice(0, -2);
  const missing = headers.length - words.length;
  if (name === undefined || value === undefined || missing < 1 || classes.length === 0) return undefined;
  if (headers.at(-1) !== "value" || headers.at(-2) !== "name") return undefined;
  if (!classes.every(isClass)) return undefined;
  const kind = cellKind(value);
  return isFigure(kind) || kind === "word"
    ? [...Array.from({ length: missing }, () => undefined), ...words]
    : undefined;
}

/** Where the value at the end of a line begins; its end when there is none. */
function valueStart(line: string): number {
  const figure = FIGURE.exec(line)?.index;
  const start = figure ?? MOVES.exec(line)?.index ?? line.length;
  const value = stretchOf(line, start, line.length);
  return figure === undefined || isFigure(cellKind(value)) ? start : line.length;
}

/** A piece of a line by where it stands in what the line reads as, which has as many characters as the line. */
function pieceOf(text: string, { text: line, start, end }: Stretch, from: number, to: number): Stretch | undefined {
  return line.length === end - start ? stretchOf(text, start + from, start + to) : undefined;
}
