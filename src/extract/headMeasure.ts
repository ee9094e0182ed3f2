import type { Series, State } from "./figureSeries.ts";
import { isWhoseAlone } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { MEASURE } from "./words.ts";

/** 每百名学生拥有教学用终端数,小学18台,初中22台: a measure with no figure of its own, before parts that only say whose. */
export function headMeasure(series: Series): State["last"] {
  const { sentence, from, before } = series;
  if (!before || before.text === "" || !before.text.split(/[、和与及]/).every(isWhoseAlone)) return undefined;
  const head = subjectOfPartBefore(sentence, from);
  const course = series.last.unit === "lesson" ? courseBefore(sentence, from) : undefined;
  if (course) return course;
  return head && head.text.length > 3 && MEASURE.test(head.text)
    ? { label: head.text.replace(/^学校(?=办学)/, ""), start: head.start, end: head.end }
    : undefined;
}

/** 开齐体育课程,配齐体育教师,确保小学每周4课时: the lessons are of the course that was named before. */
function courseBefore({ text, cuts, quantities }: Series["sentence"], from: number): State["last"] {
  const found = COURSE.exec(text.slice(Math.max(0, from - COURSE_REACH), from));
  const name = found?.groups?.name;
  if (!found || !name) return undefined;
  const end = Math.max(0, from - COURSE_REACH) + found.index + found[0].lastIndexOf(name) + name.length;
  const start = end - name.length;
  return touching(quantities, lastCut(cuts, start), from).length > 0 ? undefined : { label: name, start, end };
}

const COURSE_REACH = 60;
const COURSE =
  /.*(?<name>(?:体育与健康|体育|劳动教育|劳动|艺术|音乐|美术|书法|心理健康教育|心理健康|思政|科学|阅读|信息科技|综合实践活动|法治)课程?)(?!时)[^;。]*$/;
