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
}

const LONGEST = 60;
/** 绩效指标一级指标二级指标三级指标指标值: headers with nothing between them. */
const HEADERS = /绩效指标|[一二三]级指标|指标(?:名称|内容)|(?:年度|目标|绩效)?指标值|(?:年度)?目标值/g;
const NAMES = /^(?:[一二三]级指标|指标(?:名称|内容))$/;
/** 产出指标, 服务对象满意度指标: what class of performance is measured, as such tables part it everywhere. */
const CLASS =
  /^(?:产出|效益|成本|满意度|数量|质量|时效|(?:经济|社会|生态|生态环境)(?:效益|成本)|可持续(?:发展)?影响|(?:社会公众或)?(?:服务对象|社会公众)满意度)指标/;
const FIGURE = new RegExp(
  `(?:[≥≤<>=]|不低于|不少于|不高于|不超过|达到?|大于|小于)?\\d[\\d,]*(?:\\.\\d+)?${UNIT_AFTER_NUMBER}?(?:及?以上|及?以下|以内)?$`,
);
const MOVES =
  /(?:持续|稳步|逐步|逐年|不断|明显|显著|进一步|有所|有效|大幅)(?:提高|提升|改善|增长|增加|优化|下降|降低|减少|扩大)$/;

/** The headers of a table of performance targets whose cells a copy has run together; undefined for any other line. */
export function gluedHeader(text: string, whole: Stretch): GluedHeader | undefined {
  if (whole.text.length > LONGEST || !whole.text.endsWith("值")) return undefined;
  const found = [...whole.text.matchAll(HEADERS)];
  if (found.length < 3 || found.map(([word]) => word).join("") !== whole.text) return undefined;
  const name = found.findLastIndex(([word]) => NAMES.test(word));
  const cells = found.map(({ index, 0: word }) => pieceOf(text, whole, index, index + word.length));
  return name === found.length - 2 ? { cells, name } : undefined;
}

/** A line under such headers as its cells: the classes, what is measured, the value; undefined when it ends in no value. */
export function gluedRow(text: string, whole: Stretch, { cells, name }: GluedHeader): GluedHeader["cells"] | undefined {
  const classes: Stretch[] = [];
  let at = 0;
  for (;;) {
    const length = classes.length < name ? (CLASS.exec(whole.text.slice(at))?.[0].length ?? 0) : 0;
    const piece = length > 0 ? pieceOf(text, whole, at, at + length) : undefined;
    if (piece === undefined) break;
    classes.push(piece);
    at += length;
  }
  const from = valueStart(whole.text);
  const label = from > at + 1 ? pieceOf(text, whole, at, from) : undefined;
  const value = pieceOf(text, whole, from, whole.text.length);
  if (label === undefined || value === undefined) return undefined;
  const none = Array.from({ length: cells.length - 2 - classes.length }, () => undefined);
  return [...none, ...classes, label, value];
}

/** Whether a cell only says what class of performance is measured: 时效指标. */
export function isClass({ text }: Stretch): boolean {
  return CLASS.exec(text)?.[0].length === text.length;
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
