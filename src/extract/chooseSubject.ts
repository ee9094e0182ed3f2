import type { UnitId } from "../model/units.ts";
import type { Series, State } from "./figureSeries.ts";
import { isWhoseAlone } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { isSummedUp, prefersBehind } from "./prefersBehind.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { subjectBehind } from "./subjectBehind.ts";
import { amongWhom, byRatio, byShare, countedNoun, ratioNoun, spent } from "./subjectNouns.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { MEASURE } from "./words.ts";

/** The subject before the figures, behind them, or carried on from the figures before. */
export function chosenSubject(series: Series, state: State, moved: boolean): Subject | undefined {
  const { sentence, last, from, to, before } = series;
  const carried: Subject | undefined = state.last && {
    ...state.last,
    text: carriedLabel(state.last.label, last),
    side: "carried",
  };
  if (moved && carried) return carried;
  const ratio = ratioNoun(sentence.text, last);
  if (ratio) return ratio;
  const named = before && before.text !== "" && last.unit === "percent" ? amongWhom(sentence, before, from) : before;
  const own =
    named &&
    (named.text !== "" ? withWhole(sentence, byShare(byRatio(named, last)), from, state.last) : spent(series, named));
  if (!own || prefersBehind(sentence.text, last, own, before?.flowVerb)) {
    const behind = isSummedUp(sentence.text, last) ? undefined : subjectBehind(sentence, last, to);
    if (behind) {
      state.consumed = behind.through ?? behind.end;
      return behind;
    }
  }
  const counted = countedNoun(sentence.text, last);
  if (counted && !own) return counted;
  if (counted && own && counted.text.length > 1 && isWhoseAlone(own.text) && last.unit !== state.lastUnit)
    return { ...own, text: own.text + counted.text };
  return own ?? measureBefore(series, state) ?? carried ?? doneBefore(series) ?? goneOnWith(series, state);
}

/** What is carried on of a label: of a share what it is a share of, to a count the thing, to hours the training. */
function carriedLabel(label: string, { unit }: Quantity): string {
  if (unit === "studyHour") return label.replace(/培训率$/, "培训");
  if (unit === "person" && /与(?:在校)?学生(?:之)?比$/.test(label))
    return label.replace(/与(?:在校)?学生(?:之)?比$/, "");
  return unit === "percent" || unit === undefined ? label : label.replace(/(.{3,})占[^占]{2,}(?:总数|总量)$/, "$1");
}

/** 落实教师全员培训制度,五年不少于360学时: what the hours are of. */
const TRAINING = /(?:培训|轮训|研修)(?:制度|工作|任务)?$/;

/** 满意度稳步提升,2025年达到90%: the measure of the part before, when no figure was between. */
function measureBefore({ sentence, from, last: { unit } }: Series, { last }: State): Subject | undefined {
  if (from === 0 || (last && unit !== "studyHour")) return undefined;
  const part = lastCut(sentence.cuts, from - 1);
  const before = subjectBefore(sentence, part, from - 1);
  if (!before) return undefined;
  if (unit === "studyHour") {
    if (TRAINING.test(before.text))
      return { ...before, text: before.text.replace(/^(?:落实|实行|完善|执行|\d+[次期场])|(?:制度|工作|任务)$/g, "") };
    const covered = COVERED.exec(sentence.text.slice(part, from - 1))?.[1];
    if (covered) return { ...before, start: part, end: part + covered.length, text: covered };
  }
  if (last !== undefined) return undefined;
  // 设立专项资金,首年1000万元.
  return MEASURE.test(before.text) || (unit === "yuan" && /(?:资金|基金|[助学奖]金|补助|补贴|津贴)$/.test(before.text))
    ? before
    : undefined;
}

/** 教师素养培训五年一轮全覆盖,每人不少于30学时. */
const COVERED =
  /^([^,;:。()\d]{2,24}?(?:培训|轮训|研修))(?:[一二三四五六]年(?:一轮|一周期)|全员|实现|做到)*(?:全覆盖|轮训)$/;

/** Units of what is done so many times or for so long. */
const DONE: ReadonlySet<UnitId> = new Set(["occurrence", "studyHour", "hour", "lesson"]);

/** 对重度残疾儿童送教上门,每月不少于2次: what is done, the part before has said. */
function doneBefore({ sentence, from, last: { unit } }: Series): Subject | undefined {
  const before = unit && DONE.has(unit) ? subjectOfPartBefore(sentence, from) : undefined;
  if (!before) return undefined;
  const of = before.text.includes("的")
    ? before.text.lastIndexOf("的") + 1
    : (/^(?:对|为|面向)/.exec(before.text)?.[0].length ?? 0);
  const text = before.text.slice(of);
  return text.length < 3 ? undefined : { ...before, start: before.start + of, text };
}

/** 毛入学率2016年为78.4%。要确保2018年达到83%: what the sentence before was about, when the same is counted. */
function goneOnWith({ first, last, figures }: Series, { before = [] }: State): Subject | undefined {
  if (last.unit === undefined || figures.length > 1 || first.ratio) return undefined;
  const same = before.findLast(({ unit }) => unit === last.unit);
  const { start } = first;
  return same && { start, end: start, text: same.label, side: "carried", saidAt: same.at };
}

/** 占专业课教师总数 goes with what stands before it: “双师型”教师占专业课教师总数. */
function withWhole(
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
