import { cue, mayStand } from "./cues.ts";
import type { Sentence } from "./sentence.ts";
import { intends } from "./tellsAll.ts";
import type { Time } from "./times.ts";

/** 比2010年增加了45万人: how far one has come since a year. */
const COME = cue(
  /[比较](?:19|20)\d\d年(?:底|末)?[^,;。\d]{0,4}(?:增[加长]|提[高升]|上升|扩大|下降|降低|减少|缩小)了\d/,
);

/** 到2012年底,有幼儿园6177所,在园幼儿116万人,比2010年增加了45万人: by when something was reached, as what it is compared with tells. */
export function isReached(sentence: Sentence, time: Time, begins: number = Number.POSITIVE_INFINITY): boolean {
  const { text, times, cues } = sentence;
  const { kind, year = 0, end } = time;
  if (kind !== "by" || year > begins || !mayStand(COME, cues) || !COME.pattern.test(text.slice(end))) return false;
  return (
    times.every((each) => each === time || (each.kind === "than" && (each.year ?? 0) < year)) &&
    !intendsBehind(sentence, end)
  );
}

const intendsBehind = (sentence: Sentence, at: number): boolean =>
  intends({ ...sentence, text: sentence.text.slice(at) });

/** 如某省2023年安排经费52亿元: an example of what others have done. */
const EXAMPLE = cue(/(?:^|[,;。])(?:例如|比如|如)[^,;。:\d]{1,10}(?:[省市县区州旗]|大学|学院|中学)(?:19|20)\d\d年/);

/** Whether a figure tells what somebody has done who is only an example. */
export function isOfExample(sentence: Sentence, time: Time | undefined, at: number): boolean {
  if (time?.kind !== "at" || !mayStand(EXAMPLE, sentence.cues)) return false;
  const part = sentence.text.lastIndexOf(";", at) + 1;
  return EXAMPLE.pattern.test(sentence.text.slice(part, at)) && !intends(sentence);
}
