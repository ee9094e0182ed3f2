import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";

/**
 * The subject of the part of the sentence before a comma, when that part has no figure of its own: 在校生稳步增长,由82万人增至95万人.
 * A colon too where a measure may stand before it: 生均面积:小学4平方米.
 */
export function subjectOfPartBefore(sentence: Sentence, from: number, colon = false): Subject | undefined {
  const sign = sentence.text[from - 1];
  if (sign !== "," && !(colon && sign === ":")) return undefined;
  const part = lastCut(sentence.cuts, from - 1);
  if (touching(sentence.quantities, part, from).length > 0) return undefined;
  const subject = subjectBefore(sentence, part, from - 1);
  return subject && subject.text.length > 1 ? subject : undefined;
}
