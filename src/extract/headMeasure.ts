import type { UnitId } from "../model/units.ts";
import type { Series, State } from "./figureSeries.ts";
import { areGrades, lessonIn, ofWhichPupils } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { MEASURE } from "./words.ts";

/** 每百名学生拥有教学用终端数,小学18台,初中22台: a measure with no figure of its own, before parts that only say whose. */
export function headMeasure({ sentence, from, before, last }: Series): State["last"] {
  if (!before || before.text === "" || !ofWhichPupils(before.text)) return undefined;
  const course = last.unit === "lesson" ? courseBefore(sentence, from) : undefined;
  if (course) return course;
  const head = subjectOfPartBefore(sentence, from, true);
  // 开足体育课,小学每周4课时,初中每周3课时.
  const lesson = head && lessonIn(head.text);
  if (head && lesson) return { label: lesson, start: head.end - lesson.length, end: head.end };
  if (areGrades(before.text)) return undefined;
  return head &&
    head.text.length > 3 &&
    !(last.unit && MEASURES_OTHER[last.unit]?.test(head.text)) &&
    (MEASURE.test(head.text) || /容量(?:\(学位\))?$/.test(head.text)) &&
    !/方面$/.test(head.text) &&
    !KEPT_TO.test(head.text)
    ? { label: head.text.replace(/^(?:学校|规范(?!化))(?=.{2})/, ""), start: head.start, end: head.end }
    : undefined;
}

const RATES = "率|比例|占比|比重|水平|程度|度|经费|投入|支出|年限|系数";
/** 普及普惠水平不断提升,新建幼儿园36所: what no number of schools, pupils or places can measure. */
const MEASURES_OTHER: Readonly<Partial<Record<UnitId, RegExp>>> = {
  school: new RegExp(`(?:${RATES}|规模|面积|标准|学位|班额|时间|差距)$`),
  class: new RegExp(`(?:${RATES}|面积|学位|时间)$`),
  county: new RegExp(`(?:${RATES}|规模|面积|学位)$`),
  person: new RegExp(`(?:${RATES}|面积)$`),
  place: new RegExp(`(?:${RATES}|面积)$`),
};

/** 新建学校严格执行省定标准: what is kept to measures nothing. */
const KEPT_TO = /(?:执行|落实|符合|达到).*标准$/;

/** 开齐体育课程,配齐体育教师,确保小学每周4课时: the lessons are of the course that was named before. */
function courseBefore({ text, cuts, quantities }: Series["sentence"], from: number): State["last"] {
  const begin = Math.max(0, from - COURSE_REACH);
  const { 0: written = "", 1: name } = COURSE.exec(text.slice(begin, from)) ?? [];
  if (!name) return undefined;
  const start = begin + written.lastIndexOf(name);
  const end = start + name.length;
  return touching(quantities, lastCut(cuts, start), from).length > 0 ? undefined : { label: name, start, end };
}

const COURSE_REACH = 60;
const COURSE =
  /^.*((?:体育与健康|体育|劳动教育|劳动|艺术|音乐|美术|书法|心理健康教育|心理健康|思政|科学|阅读|信息科技|综合实践活动|法治)课程?)(?!时)[^;。]*$/;
