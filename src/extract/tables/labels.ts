import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";

/** How a line of a name column is numbered; the earlier in this list, the further out it stands. */
export type Numbering = "chapter" | "section" | "none" | "item";

/** The parts of a name cell. */
export interface NameParts {
  readonly label: Stretch;
  /** The unit in brackets at its end. */
  readonly unit?: Stretch;
  readonly numbering: Numbering;
  /** Printed after 其中 or a dash: a part of the row above. */
  readonly isPart: boolean;
}

const CHAPTER = /^(?:[一二三四五六七八九十]{1,3}[、.,]|第[一二三四五六七八九十]{1,3}[章节部分类]+)\s*/;
const SECTION = /^\([一二三四五六七八九十]{1,3}\)[、.]?\s*/;
const ITEM = /^(?:\d{1,3}(?:[、)]|\.(?!\d))|\(\d{1,3}\)[、.]?|[①-⑳])\s*/;
const PART = /^(?:其中\s*[:,、]?|[-—–]{1,2}(?=[^\d\s—–-])|#\s*(?=[\u4e00-\u9fff]))\s*/;
const FOOTNOTE = /(?:[①-⑳*＊★☆▲△]|\[\d{1,2}\]|［\d{1,2}］)$/;
const MARK = /^[*★☆▲△●◆■]\s*(?=[\u4e00-\u9fff])/;
const MEASURE =
  /(?:率|比例|占比|比重|比|数|量|规模|年限|面积|经费|投入|支出|标准|水平|度|覆盖面|指数|值|额|收入|时间|时长|人次|学位|次数|成绩|达标|总计|在校生)$/;

/** Reads a name cell: its numbering, 其中, the name itself and the unit in brackets at its end. */
export function nameParts(text: string, cell: Stretch): NameParts {
  let { start, end } = cell;
  let numbering: Numbering = "none";
  const drop = (pattern: RegExp): boolean => {
    const rest = stretchOf(text, start, end)?.text ?? "";
    const length = pattern.exec(rest)?.[0].length ?? 0;
    if (length === 0 || length >= rest.length) return false;
    start += length;
    start = stretchOf(text, start, end)?.start ?? start;
    return true;
  };
  drop(MARK);
  if (drop(ITEM)) numbering = "item";
  else if (SECTION.test(cell.text)) numbering = "section";
  else if (CHAPTER.test(cell.text)) numbering = "chapter";
  const isPart = drop(PART);
  if (isPart && numbering === "none") drop(ITEM);
  drop(MARK);
  const label = unbroken(unmarked(text, stretchOf(text, start, end) ?? cell));
  const bracket = unitBracket(text, label) ?? signBehind(text, label);
  return bracket === undefined
    ? { label, numbering, isPart }
    : { label: unbroken(unmarked(text, bracket.before)), unit: bracket.unit, numbering, isPart };
}

/** A short name whose characters are set apart to fill its cell: 小  学. */
const SPREAD = /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){1,3}$/;

/** A name that its cell breaks over lines or spreads out, on one and without gaps. */
function unbroken(name: Stretch): Stretch {
  if (SPREAD.test(name.text)) return { ...name, text: name.text.replace(/\s+/g, "") };
  return name.text.includes("<") ? { ...name, text: name.text.replace(/\s*<br ?\/?>\s*/gi, "") } : name;
}

/** The name in English behind the Chinese one: 小学 Primary Schools. */
const IN_ENGLISH = /(?<=[\u4e00-\u9fff)])\s+[A-Za-z][A-Za-z ,.:'´’&()-]{3,60}$/;

/** A name without the sign of a footnote behind it, or its translation. */
function unmarked(text: string, name: Stretch): Stretch {
  const english = /[a-z]{3}/.test(name.text) ? (IN_ENGLISH.exec(text.slice(name.start, name.end))?.[0].length ?? 0) : 0;
  if (english > 0) return stretchOf(text, name.start, name.end - english) ?? name;
  const length = FOOTNOTE.exec(text.slice(Math.max(name.start, name.end - 4), name.end))?.[0].length ?? 0;
  return (length > 0 && stretchOf(text, name.start, name.end - length)) || name;
}

/** A name without its numbering of chapters (一、, (一)), for a row that has figures itself. */
export function withoutNumbering(text: string, label: Stretch): Stretch {
  const length = (SECTION.exec(label.text) ?? CHAPTER.exec(label.text))?.[0].length ?? 0;
  return length === 0 ? label : (stretchOf(text, label.start + length, label.end) ?? label);
}

/** The fields by which plans of all sectors part their indicators, with a blank where their cell ended. */
const FIELD =
  /^(?:经济发展|创新驱动|科技创新|社会发展|社会事业|教育事业|教育发展|文化体育|医疗卫生|公共服务|社会保障|人民生活|民生(?:福祉|保障|改善|事业)|绿色(?:生态|发展)|资源环境|生态环境|安全保障|劳动就业) (?=.{3})/;

/** The stage whose cell stood before the name's. */
const STAGE_FIRST = /^(?:(?:学前|义务|职业|高等|特殊|终身|继续)教育|高中阶段(?:教育)?) (?=[^ ]{3})/;

/** A name without what heads it before a colon: 普及 of 普及:毛入园率. */
export function withoutTopic(text: string, label: Stretch): { readonly topic?: Stretch; readonly label: Stretch } {
  const at =
    (/^[\u4e00-\u9fff]{2,8}[:：](?=.{2})/.exec(label.text) ??
      FIELD.exec(label.text) ??
      STAGE_FIRST.exec(label.text))?.[0].length ?? 0;
  const topic = stretchOf(text, label.start, label.start + at - 1);
  const rest = stretchOf(text, label.start + at, label.end);
  return at > 0 && topic && rest ? { topic, label: rest } : { label };
}

/** The unit in brackets at the end of a stretch, and what stands before it; undefined when the brackets hold something else. */
function unitBracket(text: string, cell: Stretch): { before: Stretch; unit: Stretch } | undefined {
  const closing = text[cell.end - 1];
  if (closing !== ")" && closing !== "）") return undefined;
  const from = Math.max(cell.start, cell.end - 26);
  const near = text.slice(from, cell.end);
  const opening = from + Math.max(near.lastIndexOf("("), near.lastIndexOf("（"));
  if (opening <= cell.start) return undefined;
  const pause = /^[^,，、]{1,4}[,，](?=[含不])/.exec(text.slice(opening + 1, cell.end - 1))?.[0].length;
  const unit = stretchOf(text, opening + 1, pause === undefined ? cell.end - 1 : opening + pause);
  const before = stretchOf(text, cell.start, opening);
  return unit !== undefined &&
    before !== undefined &&
    [unit.text, unit.text.replace(/^单位:/, "").replace(/\s/g, "")].some(isUnit)
    ? { before, unit }
    : undefined;
}

/** The sign of a share that stands behind a name without brackets: 毛入学率%. */
function signBehind(text: string, name: Stretch): { before: Stretch; unit: Stretch } | undefined {
  if (!/[\u4e00-\u9fff)] ?[%‰]$/.test(name.text)) return undefined;
  const before = stretchOf(text, name.start, name.end - 1);
  const unit = stretchOf(text, name.end - 1, name.end);
  return before && unit && { before, unit };
}

/** Whether a name says what is measured (率, 比例, 数 …) and not only of whom. */
export function hasMeasure(label: string): boolean {
  return MEASURE.test(label.replace(/\([^()]{0,12}\)$/, ""));
}

/** Whether a line begins with a number as rows, sections and chapters do. */
export function isNumbered(line: string): boolean {
  return ITEM.test(line) || SECTION.test(line) || CHAPTER.test(line) || PART.test(line);
}
