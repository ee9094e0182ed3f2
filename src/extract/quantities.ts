import type { Bound, GoalValue } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";
import { mayBegin, mayEnd } from "./anchored.ts";
import { counterAt, PARTS_OF_UNIT } from "./counters.ts";
import { type Cues, cue, mayStand } from "./cues.ts";
import { numeralValue } from "./numerals.ts";

/** A figure as a text prints it. Positions are those of the text it was read in. */
export interface Quantity {
  /** With the bound words and the counter that touch it: 不低于93%以上. */
  readonly start: number;
  readonly end: number;
  /** The number alone, both ends of a range. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: GoalValue;
  readonly scale?: number;
  readonly unit?: UnitId;
  /** The counter as written; absent when no known one follows. */
  readonly counter?: string;
  readonly bound: Bound;
  /** 约, 左右, 近, 余: the word of an approximate figure. */
  readonly boundWord?: string;
  /** A ratio as printed, 1:15 or 15:1. */
  readonly ratio?: readonly [left: number, right: number];
  /** Written in Chinese characters. */
  readonly spelled?: true;
}

const DIGITS = "(?<!\\d)\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const HAN = "[零一二两三四五六七八九十百千]+";
/** Where a figure may begin. What it is depends on what follows. */
const CORE = new RegExp(
  [
    `(?<percent>百分之(?:${HAN}(?:点[零一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?))`,
    `(?<thousandth>千分之(?:${HAN}|\\d+(?:\\.\\d+)?))`,
    "(?<tenths>[一二两三四五六七八九十](?:成[一二三四五六七八九]?|成半)(?=以上|左右|以内|的|提|增|上升|下降|降|减|[,。;、)]|$))",
    `(?<below>${HAN.replace("+", "{1,6}")})分之(?<above>${HAN.replace("+", "{1,6}")})`,
    `(?<digits>${DIGITS})`,
    // Of a rate that is named right before, none is a commitment without a number.
    "(?<none>(?<=(?:小学|初中|高中|中职|%[^,;。]{0,2}降)[为至到])零(?=[,。;、)]|$))",
    "(?<half>(?:一半|半数)(?=以上|以下|左右|以内|的|[,。;、)]|$)|(?<![月间务程度年])过半(?=[,。;、)]|$))",
    "(?<halved>(?<![上下一二两三四五六七八九十大])半(?=年|天|个月|小时))",
    "(?<han>[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?)",
  ].join("|"),
  "g",
);
const RANGE: ReadonlySet<string> = new Set("-~至到—");
const SCALE = /^(?:万亿|[十百千]?[万亿]|千(?!兆|分|人计划)|百(?!分))/;
const SCALE_PARTS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const LEADING_BOUND =
  /(?:(?<atLeast>不(?:得|能|应|宜)?(?:低于|少于|小于|短于|亚于)|至少(?:要)?(?:达到|达|有|为|建成|配备|掌握|新建|培育|完成)?|最低(?:不低于)?|≥|>=|大于等于|下限为)|(?<moreThan>超过|超|突破|高于|大于|多于|>|逾)|(?<atMost>不(?:得|能|应|宜)?(?:超过|高于|多于|大于|超)|(?:严格控制|严控|控制)在|≤|<=|小于等于|最多|至多|最高不超过)|(?<lessThan>低于|少于|小于|不到|不足|<)|(?<about>大?约为|大?约占|大?约达到?|大约|(?<![签履])约|将近|接近|近))(?:了|到|为|在|全[县市区省]|总数的|平均|每[人生]每[年月]|每[人生年月])?$/;
/** 至少建成1所: the bound word has a verb between it and the figure, which stays with the subject. */
const AT_LEAST_VERB = /(?:至少|不少于)[^,;:。、()\d]{1,9}$/;
const ABOUT_BEHIND = /^(?:余|多|来)(?!媒|元化|样|种形|功|年)/;
const TRAILING_BOUND =
  /^(?:\((?:含|含本数)\)|\/ ?[班校园师生年])?(?:(?<atLeast>(?:及|或)?以上|及其以上|起步)|(?<atMost>(?:及|或)?以内|之内|以下)|(?<about>左右|上下|余))/;

const mayBeMany = mayBegin(ABOUT_BEHIND);
const mayScale = mayBegin(SCALE);
const mayLead = mayEnd(LEADING_BOUND);
const mayTrail = mayBegin(TRAILING_BOUND);

const NEEDED = cue(CORE);

/**
 * Every figure of a text with what belongs to it. `isTaken` tells what is read as something else: times, document numbers. With the
 * cues of the text many are not searched.
 */
export function quantitiesOf(
  text: string,
  isTaken: (start: number, end: number) => boolean,
  cues?: Cues,
): readonly Quantity[] {
  const found: Quantity[] = [];
  if (cues && !mayStand(NEEDED, cues)) return found;
  CORE.lastIndex = 0;
  for (let match = CORE.exec(text); match; match = CORE.exec(text)) {
    const { index } = match;
    const end = index + match[0].length;
    if (isTaken(index, end)) continue;
    const quantity = quantityAt(text, match, isTaken);
    if (!quantity) continue;
    found.push(quantity);
    CORE.lastIndex = Math.max(CORE.lastIndex, quantity.end);
  }
  return found;
}

function quantityAt(
  text: string,
  match: RegExpExecArray,
  isTaken: (start: number, end: number) => boolean,
): Quantity | undefined {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const numberStart = match.index;
  const core = coreValue(match[0], groups);
  if (core === undefined || !Number.isFinite(core)) return undefined;
  let at = numberStart + match[0].length;
  let value: GoalValue = core;
  const spelled = groups.digits === undefined;
  const ratio = groups.digits === undefined ? undefined : ratioAt(text, at, core);
  let scale = 1;
  // 100多万平方米
  const inHan = groups.han !== undefined;
  const within = (spelled && !inHan) || ratio ? null : /^[多余](?=[万亿])/.exec(text.slice(at, at + 2));
  if (within) at++;
  if (ratio) {
    at = ratio.end;
    if (ratio.high !== undefined) value = [ratio.sides[1], ratio.high];
  } else {
    const first = scaleAt(text, at, spelled && !within);
    const high = groups.below ? undefined : highEnd(text, at + first.length, isTaken);
    const second = high ? scaleAt(text, high.end, spelled) : "";
    // 8千-1万: ends of their own size.
    const low = first !== "" && second !== "" ? (core * scaleValue(first)) / scaleValue(second) : core;
    if (high && high.value >= low) {
      value = high.value > low ? [low, high.value] : low;
      at = high.end + second.length;
      scale = scaleValue(second || first);
    } else {
      scale = scaleValue(first);
      at += first.length;
    }
  }
  const numberEnd = at;
  const behind =
    ratio || groups.percent || within || !mayBeMany(text, at) ? null : ABOUT_BEHIND.exec(text.slice(at, at + 3));
  if (behind) at += behind[0].length;
  const many = within ?? behind;
  const fixed = unitOfCore(groups);
  const counter = fixed || ratio ? undefined : counterAt(text, at);
  if (counter) at += counter.word.length;
  const { start, end, bound, boundWord } = boundOf(text, numberStart, at, Array.isArray(value), many?.[0]);
  const unit = fixed ?? counter?.unit;
  if (spelled && !groups.none && !(unit && isDefinite(text, numberStart, numberEnd, match[0], unit, bound)))
    return undefined;
  return {
    start,
    end,
    numberStart,
    numberEnd,
    value: groups.below ? fraction(groups) : inUnit(value, counter?.word),
    scale: scale === 1 ? undefined : scale,
    unit,
    counter: counter?.word,
    bound: groups.half === "过半" ? "moreThan" : bound,
    boundWord,
    ratio: ratio?.sides,
    spelled: spelled || undefined,
  };
}

/** A value in the unit of which its counter is a part. */
function inUnit(value: GoalValue, counter: string | undefined): GoalValue {
  const parts = counter === undefined ? undefined : PARTS_OF_UNIT[counter];
  if (parts === undefined) return value;
  const whole = (each: number) => Math.round((each / parts) * 10_000) / 10_000;
  return typeof value === "number" ? whole(value) : [whole(value[0]), whole(value[1])];
}

/** Words behind which a single 一 counts: 每学期进行一次, 至少一所. */
const COUNTS_ONE =
  /(?:每|至少|不少于|[都均各]要?有|要有|进行|开展|举行|组织|召开|建成|建设|建好|[办创开兴举改]办|办好|[新改扩修兴筹将拟]建|设立|成立|组建|引进)[^,。;、]{0,6}$|一(?:学年|年|学期|季度|周)$/;

/** Whether a number in characters is a quantity: 百所 and 一批 are not, nor 三年 before a noun. */
function isDefinite(text: string, start: number, end: number, written: string, unit: UnitId, bound: Bound): boolean {
  if (/^[百千万亿]+$/.test(written) && bound === "exactly") return false;
  // 每周至少一天无作业日: only a bound makes a day or year a quantity.
  if (written === "一" && !/^[所名门次节课项个处间场栋幢座块]/.test(text.slice(end, end + 1)))
    return unit === "day" && bound !== "exactly" && COUNTS_ONE.test(text.slice(Math.max(0, start - 12), start));
  if (
    written === "一" &&
    /^次/.test(text.slice(end, end + 1)) &&
    /每年[^,。;、]{0,16}$/.test(text.slice(Math.max(0, start - 18), start))
  )
    return true;
  if (written === "一")
    return COUNTS_ONE.test(text.slice(Math.max(0, start - 12), start)) && !/^次?性/.test(text.slice(end, end + 2));
  if (unit === "year" || unit === "day")
    return bound !== "exactly" || /年限.{0,4}$/.test(text.slice(Math.max(0, start - 8), start));
  return true;
}

function coreValue(written: string, groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.digits) return Number(written.includes(",") ? written.replaceAll(",", "") : written);
  if (groups.percent || groups.thousandth) {
    const number = written.slice(3);
    return /^\d/.test(number) ? Number(number) : numeralValue(number);
  }
  if (groups.tenths) {
    const [whole = "", rest = ""] = written.split("成");
    return (numeralValue(whole) ?? 0) * 10 + (rest === "半" ? 5 : rest === "" ? 0 : (numeralValue(rest) ?? 0));
  }
  if (groups.below) return fraction(groups);
  if (groups.halved) return 0.5;
  return groups.half ? 50 : numeralValue(written);
}

/** 三分之二 as a percentage, to a hundredth. */
function fraction({ below = "", above = "" }: Readonly<Record<string, string | undefined>>): number {
  const [whole, part] = [numeralValue(below) ?? 0, numeralValue(above) ?? 0];
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

function unitOfCore(groups: Readonly<Record<string, string | undefined>>): UnitId | undefined {
  if (groups.percent || groups.tenths || groups.below || groups.half) return "percent";
  return groups.thousandth ? "perMille" : undefined;
}

const RATIO = /^[:比](\d{1,6}(?:\.\d{1,6})?)(?!\d|\.\d|,\d{3}(?!\d))/;
/** The high end of a ratio's second side: 1:6-8, 1:5至1:7. */
const RATIO_RANGE = /[-~至到]/;
const RATIO_HIGH = /^[-~至到](?:1:)?(\d{1,3}(?:\.\d{1,2})?)(?![\d:年月])/;
const mayRatio = mayBegin(RATIO);

/** The second side of 1:15. One side is 1, or both are small (6:4): 14:30 is a time of day. */
function ratioAt(text: string, at: number, left: number) {
  if (!mayRatio(text, at)) return undefined;
  const match = RATIO.exec(text.slice(at, at + 16));
  if (!match || text[at + match[0].length] === ":") return undefined;
  const right = Number(match[1]);
  if (left === 0 || right === 0) return undefined;
  if (left !== 1 && right !== 1 && (left > 10 || right > 10)) return undefined;
  const end = at + match[0].length;
  const range = left === 1 && RATIO_RANGE.test(text.charAt(end)) ? RATIO_HIGH.exec(text.slice(end, end + 10)) : null;
  const high = Number(range?.[1]);
  const sides = [left, right] as const;
  return range && high > right ? { sides, high, end: end + range[0].length } : { sides, end };
}

/** The scale behind a number in digits; numbers in characters carry it themselves. */
function scaleAt(text: string, at: number, spelled: boolean): string {
  return spelled || !mayScale(text, at) ? "" : (SCALE.exec(text.slice(at, at + 4))?.[0] ?? "");
}

const scaleValue = (written: string) =>
  written === "" ? 1 : [...written].reduce((product, sign) => product * (SCALE_PARTS[sign] ?? 1), 1);

/** The high end of a range: 3-5, 6000-7000, 90%-95%, 1至2. */
function highEnd(text: string, at: number, isTaken: (start: number, end: number) => boolean) {
  const first = counterAt(text, at)?.word ?? "";
  const sign = RANGE.has(text.charAt(at)) ? at : RANGE.has(text.charAt(at + first.length)) ? at + first.length : -1;
  if (sign < 0) return undefined;
  const number = HIGH.exec(text.slice(sign + 1, sign + 16))?.[0];
  if (!number || isTaken(sign + 1, sign + 1 + number.length)) return undefined;
  const value = /^\d/.test(number) ? Number(number.replaceAll(",", "")) : numeralValue(number);
  return value === undefined ? undefined : { value, end: sign + 1 + number.length };
}

const HIGH = /^(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[一二两三四五六七八九十]+)/;

/** The bounds that have words, as the groups of the two patterns are named. */
const BOUNDS = ["atLeast", "moreThan", "atMost", "lessThan", "about"] as const satisfies readonly Bound[];

const OVER = /^(?:|[^网线以之础路])上[百千万](?![一二三四五六七八九十百千万])/;

/** The bound words before and behind, and how far the figure reaches with them. */
function boundOf(text: string, numberStart: number, unitEnd: number, isRange: boolean, many: string | undefined) {
  const lead = text.slice(Math.max(0, numberStart - 12), numberStart);
  const leading = mayLead(text, numberStart) ? LEADING_BOUND.exec(lead) : null;
  const least = leading ? null : AT_LEAST_VERB.exec(lead);
  const trailing = mayTrail(text, unitEnd) ? TRAILING_BOUND.exec(text.slice(unitEnd, unitEnd + 10)) : null;
  // 上万所, 上千名: so many and more.
  const over =
    !leading && text[numberStart - 1] === "上" && OVER.test(text.slice(Math.max(0, numberStart - 2), numberStart + 2));
  const start = leading ? numberStart - leading[0].length : over ? numberStart - 1 : numberStart;
  const end = unitEnd + (trailing?.[0].length ?? 0);
  if (isRange) return { start: numberStart, end, bound: "between" as const, boundWord: undefined };
  const before = least || over ? "atLeast" : boundIn(leading?.groups);
  const behind = boundIn(trailing?.groups);
  // 控制在3%左右: 控制在 alone is a ceiling, but it gives way to what stands behind.
  const yields = before === "about" || (leading !== null && /^(?:严?控在|严?格?控制在|压减到|压缩到)/.test(leading[0]));
  const bound: Bound = yields ? (behind ?? before ?? "about") : (before ?? behind ?? (many ? "about" : "exactly"));
  const about = leading?.groups?.about?.replace(/(?<=约)达到?$/, "");
  const word = bound === "about" ? (many ?? (behind === "about" ? trailing?.[0] : about)) : undefined;
  return { start, end, bound, boundWord: word };
}

function boundIn(groups: Readonly<Partial<Record<Bound, string>>> | undefined): Bound | undefined {
  return groups && BOUNDS.find((bound) => groups[bound] !== undefined);
}
