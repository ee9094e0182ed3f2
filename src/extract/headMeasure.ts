import type { Series, State } from "./figureSeries.ts";
import { areGrades, isWhoseAlone, lessonIn } from "./lists.ts";
import { subjectOfPartBefore } from "./subjectOfPartBefore.ts";
import { MEASURE } from "./words.ts";

/** 每百名学生拥有教学用终端数,小学18台,初中22台: a measure with no figure of its own, before parts that only say whose. */
export function headMeasure({ sentence, from, before }: Series): State["last"] {
  if (!before || before.text === "") return undefined;
  const grades = areGrades(before.text);
  if (!grades && !before.text.split(/[、和与及]/).every(isWhoseAlone)) return undefined;
  const head = subjectOfPartBefore(sentence, from, true);
  // 开足体育课,小学每周4课时,初中每周3课时.
  const lesson = head && lessonIn(head.text);
  if (head && lesson) return { label: lesson, start: head.end - lesson.length, end: head.end };
  if (grades) return undefined;
  return head && head.text.length > 3 && MEASURE.test(head.text) && !KEPT_TO.test(head.text)
    ? { label: head.text.replace(/^学校(?=.{2})/, ""), start: head.start, end: head.end }
    : undefined;
}

/** 新建学校严格执行省定标准: what is kept to measures nothing. */
const KEPT_TO = /(?:执行|落实|符合|达到).*标准$/;
