import { compiled } from "../compiled.ts";
import { isOfCountedVerbs } from "./countedVerbs.ts";
import { remarked } from "./remark.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit, UNIT_AFTER_NUMBER } from "./units.ts";

/**
 * What a cell looks like by itself. `number` is an integer that may count rows as well as be a value; `word` is a value
 * in words (全覆盖, 持续提高); `year` is a date.
 */
export type CellKind = "empty" | "value" | "none" | "number" | "word" | "year" | "unit" | "formal" | "text";

const COMPARATOR =
  "(?:力争|预计|基本|达到|达|约|近|超过|大于|小于|不低于|不少于|不小于|不大于|不高于|不超过|不得低于|不得少于|不得高于|不得超过|高于|低于|至少|保持在?|稳定在|控制在|[提升增]至|降至|提高[到至]?|提升[到至]?|增加[到至]?|扩大[到至]|下降[到至]|降低?[到至]|减少[到至]|压减[到至]|新增|累计|年均|增长|下降|[≥≤<>=≈~±+-])";
const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
const QUANTITY = `[+-]?${NUMBER}${UNIT_AFTER_NUMBER}?`;
const value = compiled(
  new RegExp(
    `^(?:[到至]?(?:19|20)\\d\\d年(?:底|末|前)?:?|[比较](?:19|20)\\d\\d年(?:底|末)?(?=提高|提升|增加|增长|上升|下降|降低|减少)|[由从])?(?:平均)?(?:每(?:生|人|校|班|县|年|学年|学期|周)){0,2}(?:[\u4e00-\u9fff]{2,8}总(?:数|量|额|人数)的)?${COMPARATOR}*[\\[(【〔]?${COMPARATOR}?${QUANTITY}(?:(?:[-~—–－至到:/→]|[-=]>|(?:提高|提升|增加|扩大|下降|降低|减少)[到至]|[增升降]至)${QUANTITY})?[\\])】〕]?(?:%|‰)?(?:及?以上|及?以下|以内|之内|左右|余|多)?(?:/(?:学?年|月))?(?:[*①-⑳↑↓]|\\[\\d{1,2}\\]|\\((?:预计|预期|预测|目标|实际)\\))?$`,
  ),
);
/** Figures that are no value together, and stand where one would: 1000+200, 300、400、500. */
const TOGETHER = /^\d[\d.]*(?:[、+]\d[\d.]*){1,5}$/;
const NONE = /^(?:n\/?a|TB[DC]|-{1,5}|[—–―─－]{1,4}|\/|\\|…{1,2}|\.{3})$/i;
const WORD =
  /^(?:全覆盖|全部|基本|巩固提[高升]|持续|逐步|逐年|稳步|进一步|明显|显著|保持|达到|大幅|不断|完成|提高|提升|下降|增长|普及|达标|有效(?=$)|良好(?=$)|优于|高于|低于|不低于|不高于|控制)[^,;:，；：]{0,12}$/;
const YEAR = /^(?:19|20)\d\d(?:年(?:底|末|初|前|\d{1,2}月(?:底|\d{1,2}日)?)?(?:前)?|\.\d{1,2}|-(?:19|20)\d\d年?)$/;
const FORMAL =
  /^(?:(约束|binding|obligatory|mandatory|compulsory)|预期|anticipat(?:ory|ed)|expected|indicative)(?:性|型)?(?:指标)?$/i;
const ENGLISH_VALUE =
  /^(?:(?:at (?:least|most)|over|above|below|under|(?:more|less|fewer|no (?:more|less|fewer|lower|higher)) than|not exceeding|within|about|around|approximately|nearly|up to|min\.?|max\.?|[≥≤<>~]) ?)?\d[\d,]*(?:\.\d+)?(?: ?[-–] ?\d[\d,]*(?:\.\d+)?)?(?: ?(?:thousand|million|billion))?(?: ?(?:%|per ?cent|percentage points?|points|years?|hours?|persons?|people|students?|pupils?|teachers?|schools?|places?|yuan|books?|volumes?))?(?: (?:or|and) (?:more|above|over|less|below|fewer))?(?: (?:a|per) year| annually)?$/i;

/** What a cell looks like. `text` has been made half-width. */
export function cellKind(cell: Stretch | undefined): CellKind {
  if (cell === undefined) return "empty";
  return hasRemark(cell) ? "value" : kindOf(cell);
}

/** Whether a cell holds a value and what is to be said of it: 98%以上(2023年达到97%). */
export function hasRemark(cell: Stretch): boolean {
  if (cell.text.length > 90) return false;
  const parts = remarked(squeezed(cell));
  if (parts === undefined || YEAR.test(parts.value) || /^(?:19|20)\d\d年/.test(parts.value)) return false;
  // 3-5岁(在园): of whom.
  if (/(?:岁|年级?)$/.test(parts.value)) return false;
  const kind = kindOf({ ...cell, text: parts.value });
  return kind === "value" || kind === "number";
}

function kindOf(cell: Stretch): CellKind {
  if (cell.text.length > 40) return "text";
  if (/[a-z]{3}/i.test(cell.text) && ENGLISH_VALUE.test(cell.text)) return isUnit(cell.text) ? "unit" : "value";
  const text = squeezed(cell);
  if (text.length > 24) return "text";
  if (FORMAL.test(text)) return "formal";
  if (NONE.test(text)) return "none";
  if (/^\d{1,3}$/.test(text)) return "number";
  if (YEAR.test(text)) return "year";
  if (value(text).test(text) || isOfCountedVerbs(text) || TOGETHER.test(text)) return "value";
  if (isUnit(text)) return "unit";
  return WORD.test(text) ? "word" : "text";
}

/** 新建小学1所: what is made stands in the cell. */
const MAKES = /^(?:新建|改扩建|扩建|改建|迁建|新增|招聘|补充|培训|引进)[\u4e00-\u9fff]{2}/;

/** Whether a cell holds a sentence or the name of what it counts before its figure, and not the bare value of a column: 新建公办园3所. */
export function isSentence(cell: Stretch): boolean {
  const kind = cellKind(cell);
  if ((kind !== "text" && kind !== "value") || !/\d/.test(cell.text)) return false;
  if (MAKES.test(squeezed(cell))) return true;
  return kind === "text" && (/^[^\d]{5}/.test(cell.text) || /[,;。].*\d/.test(cell.text));
}

/** Whether a cell of this kind can be the value of an indicator, whatever its column says. */
export function isFigure(kind: CellKind): boolean {
  return kind === "value" || kind === "number" || kind === "none";
}

/** Whether the plan binds itself by the row or only expects it, as the cell says; undefined when it says neither. */
export function formalTypeOf(cell: Stretch): "binding" | "anticipatory" | undefined {
  const match = FORMAL.exec(squeezed(cell));
  if (match === null) return undefined;
  return match[1] === undefined ? "anticipatory" : "binding";
}
