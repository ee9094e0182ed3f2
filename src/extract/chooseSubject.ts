import { withMeasure } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { MEASURE } from "./words.ts";

/** A share of something named behind it (80%以上的学校), or a count with a verb before and its thing behind (新建2所幼儿园). */
export function prefersBehind(text: string, quantity: Quantity, subject: Subject, verb: string | undefined): boolean {
  const after = text.slice(quantity.end, quantity.end + 2);
  if (/^\)的/.test(after)) return true;
  if (BY_SHARE.test(text.slice(Math.max(0, subject.start - 4), subject.end))) return true;
  if (SUMMED_UP.test(text.slice(quantity.end, quantity.end + 20))) return false;
  if (MEASURE.test(subject.text)) return false;
  if (/^的[^,;。)]/.test(after)) return true;
  const thingBehind = /^[^,;。、)(和与及]/.test(after) && quantity.unit !== "percent";
  if (
    thingBehind &&
    (/等$/.test(subject.text) || listsAll(subject.text, quantity) || POSSESSES.test(subject.levelVerb ?? ""))
  )
    return true;
  if (verb !== undefined)
    return thingBehind && (subject.text === verb || PLACE.test(subject.text) || WHO.test(subject.text));
  return (
    /[在对为从向给让使]$/.test(text.slice(subject.start, quantity.start)) ||
    (/^[^,;。、)(和]/.test(after) && quantity.unit !== "percent" && subject.levelVerb === undefined)
  );
}

/** 达到26.8万人的峰值, 不低于60%的水平: a noun that only repeats that there is a figure. */
const SUMMED_UP =
  /^的?(?:峰值|高峰|水平|目标|规模|标准|要求|比例|比率|速度|幅度|增速|总量|总规模|最低标准|省定标准|国家标准)(?=[,;。、)]|$|[^,;。]{0,10}(?:分配|核定|配置|执行|落实|保障))/;

/** 汽车应用、旅游服务、学前教育3个专业: as many names as the figure counts. */
function listsAll(text: string, { value, ratio }: Quantity): boolean {
  const names = text.split(/[、和与及]/).length;
  return names > 2 && names === value && ratio === undefined;
}

/** What has so many of the thing behind. */
const POSSESSES = /^(?:建有|设有|配有|拥有|有|掌握|具备)$/;

/** 按教师总数的5%: a share of that, for what stands behind. */
const BY_SHARE = /(?:按照|按|依据|以).*(?:总数|总额|数量|总量|编制|收入|经费|预算|基数|标准)$/;
/** A place alone is no subject of a count that has its thing behind it. */
const PLACE = /^.{0,6}(?:城区|市区|县城|市本级|主城区|农村|乡镇|全市|全县)$|^(?:在|向|为|对).{1,8}$/;

/** Whom something is done with is no subject of it either: 组织学生参加1次实践活动. */
const WHO = /^(?:中小学|在校|全体)?(?:学生|教师|校长|园长|教研员|幼儿|班主任)$/;

/** 满意度稳步提升,2025年达到90%: the measure of the part before, when no figure was between. */
export function measureBefore(sentence: Sentence, from: number): Subject | undefined {
  if (from === 0) return undefined;
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  return before && MEASURE.test(before.text) ? before : undefined;
}

/** 占专业课教师总数 goes with what stands before it: “双师型”教师占专业课教师总数. */
export function withWhole(
  sentence: Sentence,
  subject: Subject,
  from: number,
  last: { readonly label: string; readonly start: number; readonly end: number } | undefined,
): Subject {
  if (!/^占(?!地)/.test(subject.text) || from === 0) return subject;
  // 特色学校达到80所,占学校总数的20%: the part before has a figure of its own.
  const part = lastCut(sentence.cuts, from - 1);
  if (last && touching(sentence.quantities, part, from).length > 0)
    return { ...subject, start: last.start, text: last.label + subject.text };
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  if (!before || before.text === "") return subject;
  return { ...subject, start: before.start, text: before.text + subject.text };
}

/** Brackets that only explain the name before them. */
const EXPLAINED = /\((?:指|即|含|不含|包括)[^()]*\)$/;
/** What a figure in brackets is a part of: 幼儿园173所(81所民办). */
const PART = /^(?:其中)?(?:公办|民办|城区|农村|乡镇|寄宿|女)$/;

/** The label a subject gives: with the measure or the thing it leaves to the one before. */
export function labelFor(
  text: string,
  side: Subject["side"],
  inBrackets: boolean,
  last: string | undefined,
  isPart: boolean,
): string {
  if (inBrackets && last !== undefined && PART.test(text)) return text.replace("其中", "") + last;
  return side === "before" ? withMeasure(text.replace(EXPLAINED, ""), last, isPart) : text;
}

/** The noun a counter brings with it: 学位 of 2000个学位, 课程 of 12门课程. */
export function countedNoun(text: string, { counter = "", numberEnd, end }: Quantity): Subject | undefined {
  const noun = /^[个所门册座节本]([\u4e00-\u9fff]{1,})$/.exec(counter)?.[1] ?? "";
  const start = noun === "" || noun === "百分点" ? -1 : text.indexOf(noun, numberEnd);
  return start < 0 || start >= end ? undefined : { start, end: start + noun.length, text: noun, side: "behind" };
}

/** 专任教师中,研究生学历占8%: the part before says of whom. */
export function amongWhom(sentence: Sentence, subject: Subject, from: number): Subject {
  const before = AMONG.exec(sentence.text.slice(Math.max(0, from - AMONG_REACH), from));
  const whom = before?.[1];
  if (!whom) return subject;
  return { ...subject, start: from - 1 - whom.length, text: whom + subject.text };
}

const AMONG = /(?:^|[,;:。])(?:全[县市区省])?([^,;:。、()\d]{2,12}中),$/;
const AMONG_REACH = 20;

/** 按1:15的师生比配备教师: the measure behind a ratio. */
export function ratioNoun(text: string, { ratio, end }: Quantity): Subject | undefined {
  const noun = ratio && /^的?((?:师生|生师|师幼|员生|教师与幼儿|教职工与幼儿)比例?)/.exec(text.slice(end, end + 10));
  if (!noun?.[1]) return undefined;
  const start = end + noun[0].length - noun[1].length;
  return { start, end: start + noun[1].length, text: noun[1], side: "behind" };
}
