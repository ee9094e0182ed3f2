import type { Series } from "./figureSeries.ts";
import { touching } from "./passage.ts";

/** What moves a figure to the next. */
const TO =
  /^(?:统一|逐步|再|又)?(?:提高|提升|调整|上调|下调|增加|增长|上升|下降|降低|压减|缩小|[调提增涨升降减])(?:到|至|为)(?=[^,;。\d]{0,10}\d)/;
const REACH = 20;

/** 补助标准每月300元提高到500元, 二类标准200元调至400元: a start that neither 由 nor 从 opens. */
export function isBareMove({ sentence, figures, last, before }: Series): boolean {
  if (figures.length > 1 || last.bound !== "exactly" || !before || before.text.length < 2) return false;
  const to = TO.exec(sentence.text.slice(last.end, last.end + REACH))?.[0];
  const next = to && touching(sentence.quantities, last.end, last.end + REACH)[0];
  return !!next && next.unit === last.unit && next.value !== last.value;
}
