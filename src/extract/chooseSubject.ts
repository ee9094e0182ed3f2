import type { UnitId } from "../model/units.ts";
import type { Series, State } from "./figureSeries.ts";
import { isWhoseAlone } from "./lists.ts";
import { measureBefore } from "./measureBefore.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { isSummedUp, prefersBehind } from "./prefersBehind.ts";
import { ofPlan, progressOf } from "./progressOf.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { sharedBehind } from "./sharedBehind.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { subjectBehind } from "./subjectBehind.ts";
import {
  amongWhom,
  byRatio,
  byShare,
  byStandard,
  countedNoun,
  ratioNoun,
  sharedNoun,
  shareSpent,
  spent,
} from "./subjectNouns.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { BARE_TRAINING } from "./trainees.ts";
import { shareOfWhole, wholeInBrackets } from "./wholeInBrackets.ts";

/** The subject before the figures, behind them, or carried on from the figures before. */
export function chosenSubject(series: Series, state: State, moved: boolean): Subject | undefined {
  const { sentence, last, from, to, before } = series;
  // 大班额46个,其中小学31个、初中15个,2022年化解30个: of the whole.
  const isOfWhole = (state.parts ?? 0) > 1 && sentence.text[from - 1] === ",";
  // 重大项目86个、总投资127亿元,2023年启动28个: of the projects.
  const things = last.unit === "item" && state.lastUnit === "yuan" ? state.counted : undefined;
  const gone = things ?? ((isOfWhole && state.whole) || state.last);
  if (moved && gone) return carriedOn(gone, last);
  const rule = quotedRule(series);
  if (rule) return rule;
  const inBrackets = wholeInBrackets(series) ?? shareOfWhole(series);
  if (inBrackets) return inBrackets;
  const laidOut =
    last.unit !== "percent" &&
    !last.ratio &&
    LAID_OUT.test(sentence.text.slice(Math.max(0, last.start - 2), last.start))
      ? (countedNoun(sentence.text, last) ?? subjectBehind(sentence, last, to))
      : undefined;
  if (laidOut) return laidOut;
  const ratio = ratioNoun(sentence.text, last);
  if (ratio) return ratio;
  const progress = ofPlan(series) ?? progressOf(series, state.last?.label);
  if (progress) return progress;
  const forWhat = shareSpent(series, before) ?? byStandard(series);
  if (forWhat) return forWhat;
  const named = before && before.text !== "" && last.unit === "percent" ? amongWhom(sentence, before, from) : before;
  const own =
    named &&
    (named.text !== ""
      ? withWhole(sentence, byShare(byRatio(named, last)), from, partBefore(sentence, state, from) ?? state.last)
      : spent(series, named));
  const shared = own && isWhoseAlone(own.text) ? sharedNoun(sentence.text, last) : "";
  if (own && shared) return { ...own, text: own.text + shared };
  if (!own || prefersBehind(sentence.text, last, own, before?.flowVerb)) {
    const behind = isSummedUp(sentence.text, last) ? undefined : subjectBehind(sentence, last, to);
    if (behind) {
      state.consumed = behind.through ?? behind.end;
      return (BARE_TRAINING.test(behind.text) && measureBefore(series, state)) || behind;
    }
  }
  const counted = countedNoun(sentence.text, last);
  if (counted && !own) return counted;
  const joint = own || !before?.flowVerb ? undefined : sharedBehind(sentence, last);
  if (joint) return { ...joint, side: "before" };
  if (counted && own && counted.text.length > 1 && isWhoseAlone(own.text) && last.unit !== state.lastUnit)
    return { ...own, text: own.text + counted.text };
  const done = state.last && sentence.text.slice(state.last.end, from).includes(";") ? doneBefore(series) : undefined;
  return (
    own ??
    measureBefore(series, state) ??
    done ??
    (gone && carriedOn(gone, last)) ??
    doneBefore(series) ??
    goneOnWith(series, state)
  );
}

/** 落实“一周一课时”: a rule that is called by what it says. */
function quotedRule({ sentence: { text }, from, last }: Series): Subject | undefined {
  if (text[from - 1] !== "“" || text[last.end] !== "”") return undefined;
  return { start: from, end: last.end, text: text.slice(from, last.end), side: "before" };
}

/** 项目按照24个教学班规模设计: what the counter brings is laid out for. */
const LAID_OUT = /按照?$/;

const carriedOn = ({ label, start, end }: NonNullable<State["last"]>, quantity: Quantity): Subject => ({
  start,
  end,
  text: carriedLabel(label, quantity),
  side: "carried",
});

/** What is carried on of a label: of a share what it is a share of, to a count the thing, to hours the training. */
function carriedLabel(label: string, { unit }: Quantity): string {
  if (unit === "studyHour") return label.replace(/培训率$/, "培训");
  if (unit === "person" && /与(?:在校)?学生(?:之)?比$/.test(label))
    return label.replace(/与(?:在校)?学生(?:之)?比$/, "");
  return unit === "percent" || unit === undefined ? label : label.replace(/(.{3,})占[^占]{2,}(?:总数|总量)$/, "$1");
}

/** Units of what is done so many times or for so long. */
const DONE: ReadonlySet<UnitId> = new Set(["occurrence", "studyHour", "hour", "lesson"]);

/** 安排专职教师送教: what they do is done so often. */
const PEOPLE_WHO =
  /^[^,;。的]{0,6}?(?:教师|专家|医生|人员|志愿者|校长|名师|教研员|干部|民警)(?=送教|巡|走|下|赴|进|到|上门|开展|进行|指导|授课|听)/;

/** 对重度残疾儿童送教上门,每月不少于2次: what is done, the part before has said. */
function doneBefore({ sentence, from, last: { unit } }: Series): Subject | undefined {
  const before = unit && DONE.has(unit) ? subjectOfPartBefore(sentence, from) : undefined;
  if (!before) return undefined;
  const of = before.text.includes("的")
    ? before.text.lastIndexOf("的") + 1
    : (/^(?:对|为|面向)/.exec(before.text)?.[0].length ?? 0);
  const text = before.text.slice(of).replace(PEOPLE_WHO, "");
  return text.length < 3 && text === before.text ? undefined : { ...before, start: before.start + of, text };
}

/** 毛入学率2016年为78.4%。要确保2018年达到83%: what the sentence before was about, when the same is counted. */
function goneOnWith({ first, last, figures, sentence }: Series, { before = [] }: State): Subject | undefined {
  if (last.unit === undefined || figures.length > 1 || first.ratio) return undefined;
  // 89.62% on a line of its own, as a picture prints it: of nothing that was said.
  if (first.start === 0 && last.end === sentence.text.length) return undefined;
  const same = before.findLast(({ unit }) => unit === last.unit);
  const { start } = first;
  return same && { start, end: start, text: same.label, side: "carried", saidAt: same.at };
}

/** What a share is of: 教师占教职工 said before, 占专业课教师 is of 教师 again. */
const SHARE_OF = /(?<=.{2})占(?![地比]).*$/;

/** 完成投资3212万元,占年度计划: of what was counted, what was done. */
function doneOf({ text }: Sentence, { label, start }: { readonly label: string; readonly start: number }): string {
  const done = /完成$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
  return done + label.replace(SHARE_OF, "").replace(/总[量数]$/, "");
}

/** 幼儿园1000所(包括公办园838所,占比83.8%): of the part that was counted right before. */
function partBefore({ text }: Sentence, { lastStatement }: State, from: number): State["last"] {
  if (!lastStatement || text.slice(lastStatement.quantity.end, from) !== ",") return undefined;
  const { label, labelStart: start, labelEnd: end } = lastStatement;
  return { label, start, end };
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
    return { ...subject, start: last.start, text: doneOf(sentence, last) + subject.text };
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  if (!before || before.text === "") return subject;
  return { ...subject, start: before.start, text: before.text + subject.text };
}
