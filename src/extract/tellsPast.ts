import { cue, mayStand } from "./cues.ts";
import type { Span } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { PAST_WORDS, promises, STARTING_FROM } from "./tense.ts";

/** 持续加大投入,先后新建了120所: what came of it is told. */
const IN_TURN = cue(/^,?[^;。]{0,4}(?:先后|累计)[^,;。]{2,20}了\d/);
/** 近日,市政府印发《…规划》: the plan itself, as papers report it. */
const REPORTED = cue(
  /(?:近日|日前|昨[日天]|今[日天])[^;。]{0,32}(?:出台|印发|发布|公布|下发|颁布|启动)(?!的)|(?:网站|官网|官微|公众号)(?:上|日前|近日)?(?:发布|公布|刊发|刊登|印发)了?《/,
);
const REPORTED_REACH = 36;

/** How far before a commitment without a number a word of the past tells on it. */
const REACH = 64;

/** Whether a commitment without a number only tells what was: a word of the past governs it, and none of the future comes between. */
export function tellsPast({ item, sentence, governing }: Reading, { start, end }: Span): boolean {
  if (governing.tellsAll || (governing.reports && item.role !== "tasks")) return true;
  // 2020年毛入学率为84.7%,各项指标均达到全省平均水平.
  if (governing.ofYear && item.role !== "tasks" && /[均都]达到/.test(sentence.text.slice(start, end))) return true;
  if (/(?:近日|(?<!\d)日前|昨[日天])[^;]{0,12}$/.test(sentence.text.slice(Math.max(0, start - 20), start))) return true;
  // 学位压力有所缓解: nobody promises that.
  if (sentence.text.slice(start, end).includes("有所") && !promises(sentence)) return true;
  if (mayStand(IN_TURN, sentence.cues) && IN_TURN.pattern.test(sentence.text.slice(end))) return true;
  if (
    mayStand(REPORTED, sentence.cues) &&
    REPORTED.pattern.test(sentence.text.slice(Math.max(0, start - REPORTED_REACH), start + 4))
  )
    return true;
  if (!sentence.text.includes("已") && !mayStand(PAST_WORDS, sentence.cues)) return false;
  if (/已经?(?:全面|基本|全部)?$/.test(sentence.text.slice(Math.max(0, start - 6), start))) return true;
  const before = sentence.text.slice(Math.max(0, start - REACH), end + 2).replace(/^.*;/, "");
  const since = before.split(/力争|确保|争取|到“?(?:20|十[一二三四五])/).at(-1) ?? "";
  return PAST_WORDS.pattern.test(since.replace(STARTING_FROM, ""));
}
