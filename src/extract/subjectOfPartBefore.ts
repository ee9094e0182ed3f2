import { touching } from "./passage.ts";
import { lastCut } from "./positions.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";

/** The subject of the part of the sentence before a comma, when that part has no figure of its own: 在校生稳步增长,由82万人增至95万人. */
export function subjectOfPartBefore(sentence: Sentence, from: number): Subject | undefined {
  if (from === 0 || sentence.text[from - 1] !== ",") return undefined;
  const part = lastCut(sentence.cuts, from - 1);
  if (touching(sentence.quantities, part, from).length > 0) return undefined;
  const subject = subjectBefore(sentence, part, from - 1);
  return subject && subject.text.length > 1 ? subject : undefined;
}
