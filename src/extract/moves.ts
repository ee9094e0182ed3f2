import { touching } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { subjectBefore } from "./subject.ts";

const MOVE_TO =
  /^(?:的)?[^,;。\d]{0,10}(?:提高|增加|上升|增长|扩大|下降|降低|减少|提升|缩小|发展|调整|压减|提|扩|压|缩|撤并|整合|精简|合并|拓展|延长|缩短|扩充|攀升|增|升|降|减)(?:到|至|为)/;

/** Whether a figure is opened by 由 or 从 and followed by a verb of moving. */
export function opensMove({ text }: Sentence, quantity: Quantity, from: number): boolean {
  return (
    /[由从](?:[^,;。]{0,16})$/.test(text.slice(from, quantity.start)) &&
    MOVE_TO.test(text.slice(quantity.end, quantity.end + 24).replace(/(?:19|20)\d\d年底?/, ""))
  );
}

/** The subject of a move stands before 由 or 从. */
export function moveSubject(
  sentence: Sentence,
  from: number,
  quantity: Quantity,
): { readonly label: string; readonly start: number; readonly end: number } | undefined {
  const stem = sentence.text.slice(from, quantity.start);
  const at = from + Math.max(stem.lastIndexOf("由"), stem.lastIndexOf("从"));
  if (at < from) return undefined;
  const subject = subjectBefore(sentence, from, at);
  return subject && subject.text !== "" ? { label: subject.text, start: subject.start, end: subject.end } : undefined;
}

/** Whether a figure stands in brackets right behind another one of the same unit, with an earlier year. */
export function isAside({ text, times }: Sentence, quantity: Quantity, from: number, before: Statement): boolean {
  if (text[from - 1] !== "(" || before.quantity.end !== from - 1 || before.quantity.unit !== quantity.unit)
    return false;
  if (text.startsWith("其中", from)) return false;
  const time = touching(times, from, quantity.start).at(-1);
  return time?.year !== undefined && (before.time?.year === undefined || time.year < before.time.year);
}
