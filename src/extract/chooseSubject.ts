import type { UnitId } from "../model/units.ts";
import type { Series, State } from "./figureSeries.ts";
import { isWhoseAlone } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { isSummedUp, prefersBehind } from "./prefersBehind.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { sharedBehind } from "./sharedBehind.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { subjectBehind } from "./subjectBehind.ts";
import { amongWhom, byRatio, byShare, countedNoun, ratioNoun, sharedNoun, spent } from "./subjectNouns.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { BARE_TRAINING } from "./trainees.ts";
import { MEASURE } from "./words.ts";

/** The subject before the figures, behind them, or carried on from the figures before. */
export function chosenSubject(series: Series, state: State, moved: boolean): Subject | undefined {
  const { sentence, last, from, to, before } = series;
  // 大班额46个,其中小学31个、初中15个,2022年化解30个: of the whole.
  const isOfWhole = (state.parts ?? 0) > 1 && sentence.text[from - 1] === ",";
  const gone = (isOfWhole && state.whole) || state.last;
  if (moved && gone) return carriedOn(gone, last);
  const rule = quotedRule(series);
  if (rule) return rule;
  const ratio = ratioNoun(sentence.text, last);
  if (ratio) return ratio;
  const named = before && before.text !== "" && last.unit === "percent" ? amongWhom(sentence, before, from) : before;
  const own =
    named &&
    (named.text !== "" ? withWhole(sentence, byShare(byRatio(named, last)), from, state.last) : spent(series, named));
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

/** 落实教师全员培训制度,五年不少于360学时: what the hours are of. */
const TRAINING = /(?:培训|轮训|研修)(?:制度|工作|任务|计划)?$/;

const LISTED = /^(.{2,30})名单$/;

/** 满意度稳步提升,2025年达到90%: the measure of the part before, when no figure was between. */
function measureBefore(
  { sentence, from, before: done, last: { unit } }: Series,
  { last, lastUnit }: State,
): Subject | undefined {
  if (from === 0) return undefined;
  const part = lastCut(sentence.cuts, from - 1);
  const begins = !last || (last.end < part && touching(sentence.quantities, part, from).length === 0);
  if (!begins && unit !== "studyHour") return undefined;
  const before = subjectBefore(sentence, part, from - 1);
  if (!before) return undefined;
  // 特岗计划补充一批,每年60名.
  const batch = sentence.text[from - 1] === "," ? BATCH.exec(sentence.text.slice(part, from - 1))?.[1] : undefined;
  if (batch) return { ...before, start: part, end: part + batch.length, text: batch };
  // 公布幼儿园建设项目名单,共有33所.
  const listed = begins && sentence.text[from - 1] === "," ? LISTED.exec(before.text)?.[1] : undefined;
  if (listed) return { ...before, end: before.start + listed.length, text: listed };
  if (unit === "studyHour") {
    if (TRAINING.test(before.text))
      return {
        ...before,
        text: before.text.replace(/^(?:落实|实行|完善|执行|\d+[次期场])|(?:制度|工作|任务|计划)$/g, ""),
      };
    const covered = COVERED.exec(sentence.text.slice(part, from - 1))?.[1];
    if (covered) return { ...before, start: part, end: part + covered.length, text: covered };
  }
  if (begins && COUNTED.test(before.text) && (!last || sentence.text.slice(last.end, part).includes(";")))
    return before;
  if (last !== undefined && (!begins || (unit === lastUnit && !RATE.test(before.text)))) return undefined;
  // 实施乡村温馨校园建设工程,2022年完成15所.
  const project = begins && unit && BUILT.has(unit) && done?.flowVerb ? PROJECT.exec(before.text)?.[0] : undefined;
  if (project) return { ...before, end: before.end - project.length, text: before.text.slice(0, -project.length) };
  // 建立生均公用经费制度,2023年每生每年300元.
  const rule = unit === "yuan" && begins ? RULE.exec(before.text)?.[0] : undefined;
  if (rule) return { ...before, end: before.end - rule.length, text: before.text.slice(0, -rule.length) };
  // 设立专项资金,首年1000万元.
  const said = AIM.test(before.text) ? sentence.text.slice(part, from - 1) : before.text;
  const measure = SAID_OF.exec(said)?.[1];
  if (measure && said !== before.text && unit === "percent")
    return { ...before, start: part, end: part + measure.length, text: measure };
  if (measure && unit === "percent") return { ...before, end: before.start + measure.length, text: measure };
  return MEASURE.test(before.text) ||
    (unit === "yuan" && /(?:资金|基金|专项|[助学奖]金|补助|补贴|津贴)$/.test(before.text))
    ? before
    : undefined;
}

/** 本科上线率连续五年位居全省前三,2020年达到61.2%. */
const SAID_OF =
  /^([^,;。]{2,20}?(?:率|比例|占比|满意度))(?:已|均|如期|提前|超额|顺利|连续|逐年|稳步|持续|大幅|明显|不断|位[居列]|居|一直|始终|显著|快速|稳居)/;

/** 升学率已提前完成规划目标,达到67%. */
const AIM = /^(?:[省市县国]定|规划|预期|既定|年度|阶段)?(?:目标|任务|指标)(?:值|要求)?$/;

/** What is counted itself, named behind a semicolon. */
const COUNTED = /.(?:[生师校园班]|幼儿|学位|人员)$/;
const RULE = /(?<=经费|补[助贴]|津贴|奖[励补]|资助|拨款|助学金)(?:制度|机制|政策|办法|标准)$/;
/** What is built or made over, by a project that the part before names. */
const BUILT: ReadonlySet<UnitId> = new Set(["school", "class", "item"]);
const PROJECT = /(?<=.{3})(?:工程|计划|项目|行动)$/;
const BATCH = /^([^,;:。\d]{2,16})一批$/;

/** What has a figure of its own kind: it begins anew where another of the same unit went before. */
const RATE = /(?:率|比例|占比|比重|系数|班额)$/;

/** 教师素养培训五年一轮全覆盖,每人不少于30学时. */
const COVERED =
  /^([^,;:。()\d]{2,24}?(?:培训|轮训|研修))(?:[一二三四五六]年(?:一轮|一周期)|全员|实现|做到)*(?:全覆盖|轮训)$/;

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
    return { ...subject, start: last.start, text: last.label.replace(/总[量数]$/, "") + subject.text };
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  if (!before || before.text === "") return subject;
  return { ...subject, start: before.start, text: before.text + subject.text };
}
