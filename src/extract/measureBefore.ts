import type { UnitId } from "../model/units.ts";
import type { Series, State } from "./figureSeries.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { MEASURE } from "./words.ts";

/** The part of the sentence before a figure without a subject of its own. */
interface PartBefore {
  /** What it says, up to its comma or semicolon. */
  readonly said: string;
  readonly start: number;
  readonly ends: string;
  readonly subject: Subject;
  readonly unit: UnitId | undefined;
  /** No figure stands in it, nor was anything counted before it. */
  readonly isOpen: boolean;
  /** Something was counted before, and a semicolon has ended that. */
  readonly startsAnew: boolean;
  /** What is counted has a verb of making. */
  readonly isMade: boolean;
}

type Rule = (part: PartBefore) => Subject | undefined;

/** 满意度稳步提升,2025年达到90%: what the part before says the figure is of, when no figure was between. */
export function measureBefore(series: Series, state: State): Subject | undefined {
  const part = partBefore(series, state);
  if (!part) return undefined;
  const { isOpen, unit, subject } = part;
  const goesOn = state.last !== undefined && (!isOpen || (unit === state.lastUnit && !RATE.test(subject.text)));
  return firstOf(OF_ITS_OWN, part) ?? (goesOn ? undefined : firstOf(NAMED, part));
}

function partBefore({ sentence, from, before, last: { unit } }: Series, { last }: State): PartBefore | undefined {
  if (from === 0) return undefined;
  const { text, cuts, quantities } = sentence;
  const start = lastCut(cuts, from - 1);
  const isOpen = !last || (last.end < start && touching(quantities, start, from).length === 0);
  if (!isOpen && unit !== "studyHour") return undefined;
  const subject = subjectBefore(sentence, start, from - 1);
  return (
    subject && {
      said: text.slice(start, from - 1),
      start,
      ends: text.charAt(from - 1),
      subject,
      unit,
      isOpen,
      startsAnew: !last || text.slice(last.end, start).includes(";"),
      isMade: before?.flowVerb !== undefined,
    }
  );
}

const firstOf = (rules: readonly Rule[], part: PartBefore): Subject | undefined => {
  for (const rule of rules) {
    const found = rule(part);
    if (found) return found;
  }
  return undefined;
};

const opening = ({ subject, start }: PartBefore, text: string | undefined): Subject | undefined =>
  text === undefined ? undefined : { ...subject, start, end: start + text.length, text };

const without = ({ subject }: PartBefore, tail: string | undefined): Subject | undefined =>
  tail ? { ...subject, end: subject.end - tail.length, text: subject.text.slice(0, -tail.length) } : undefined;

/** What holds whatever was counted before. */
const OF_ITS_OWN: readonly Rule[] = [
  // 特岗计划补充一批,每年60名.
  (part) => (part.ends === "," ? opening(part, /^([^,;:。\d]{2,16})一批$/.exec(part.said)?.[1]) : undefined),
  // 公布幼儿园建设项目名单,共有33所.
  (part) =>
    part.isOpen && part.ends === "," ? without(part, /(?<=.{2})名单$/.exec(part.subject.text)?.[0]) : undefined,
  // 落实教师全员培训制度,五年不少于360学时: what the hours are of.
  ({ unit, subject }) =>
    unit === "studyHour" && TRAINING.test(subject.text)
      ? { ...subject, text: subject.text.replace(RULE_OF_TRAINING, "") }
      : undefined,
  // 教师素养培训五年一轮全覆盖,每人不少于30学时.
  (part) => (part.unit === "studyHour" ? opening(part, COVERED.exec(part.said)?.[1]) : undefined),
  ({ isOpen, startsAnew, subject }) => (isOpen && startsAnew && COUNTED.test(subject.text) ? subject : undefined),
];

/** What holds where nothing of the kind was counted before. */
const NAMED: readonly Rule[] = [
  // 实施乡村温馨校园建设工程,2022年完成15所.
  (part) =>
    part.isOpen && part.isMade && part.unit && BUILT.has(part.unit)
      ? without(part, /(?<=.{3})(?:工程|计划|项目|行动)$/.exec(part.subject.text)?.[0])
      : undefined,
  // 建立生均公用经费制度,2023年每生每年300元.
  (part) => (part.unit === "yuan" && part.isOpen ? without(part, RULE.exec(part.subject.text)?.[0]) : undefined),
  // 升学率已提前完成规划目标,达到67%.
  (part) =>
    part.unit === "percent" && AIM.test(part.subject.text) ? opening(part, SAID_OF.exec(part.said)?.[1]) : undefined,
  // 本科上线率连续五年位居全省前三,2020年达到61.2%.
  ({ unit, subject }) => {
    const measure = unit === "percent" ? SAID_OF.exec(subject.text)?.[1] : undefined;
    return measure ? { ...subject, end: subject.start + measure.length, text: measure } : undefined;
  },
  ({ subject }) => (MEASURE.test(subject.text) ? subject : undefined),
  // 设立专项资金,首年1000万元.
  ({ unit, subject }) =>
    unit === "yuan" && /(?:资金|基金|专项|[助学奖]金|补助|补贴|津贴)$/.test(subject.text) ? subject : undefined,
];

const TRAINING = /(?:培训|轮训|研修)(?:制度|工作|任务|计划)?$/;
const RULE_OF_TRAINING = /^(?:落实|实行|完善|执行|\d+[次期场])|(?:制度|工作|任务|计划)$/g;
const COVERED =
  /^([^,;:。()\d]{2,24}?(?:培训|轮训|研修))(?:[一二三四五六]年(?:一轮|一周期)|全员|实现|做到)*(?:全覆盖|轮训)$/;
/** What is counted itself. */
const COUNTED = /.(?:[生师校园班]|幼儿|学位|人员)$/;
/** What is built or made over, by a project that the part before names. */
const BUILT: ReadonlySet<UnitId> = new Set(["school", "class", "item"]);
const RULE = /(?<=经费|补[助贴]|津贴|奖[励补]|资助|拨款|助学金)(?:制度|机制|政策|办法|标准)$/;
const AIM = /^(?:[省市县国]定|规划|预期|既定|年度|阶段)?(?:目标|任务|指标)(?:值|要求)?$/;
const SAID_OF =
  /^([^,;。]{2,20}?(?:率|比例|占比|满意度))(?:已|均|如期|提前|超额|顺利|连续|逐年|稳步|持续|大幅|明显|不断|位[居列]|居|一直|始终|显著|快速|稳居)/;
/** What has a figure of its own kind: it begins anew where another of the same unit went before. */
const RATE = /(?:率|比例|占比|比重|系数|班额)$/;
