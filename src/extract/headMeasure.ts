import type { Series, State } from "./figureSeries.ts";
import { isWhoseAlone } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { MEASURE } from "./words.ts";

/** 每百名学生拥有教学用终端数,小学18台,初中22台: a measure with no figure of its own, before parts that only say whose. */
export function headMeasure({ sentence, from, before }: Series): State["last"] {
  if (!before || from === 0 || sentence.text[from - 1] !== ",") return undefined;
  if (before.text === "" || !before.text.split(/[、和与及]/).every(isWhoseAlone)) return undefined;
  const part = lastCut(sentence.cuts, from - 1);
  if (touching(sentence.quantities, part, from).length > 0) return undefined;
  const head = subjectBefore(sentence, part, from - 1);
  return head && head.text.length > 3 && MEASURE.test(head.text)
    ? { label: head.text.replace(/^学校(?=办学)/, ""), start: head.start, end: head.end }
    : undefined;
}
