import escapeRegExp from "lodash-es/escapeRegExp.js";
import type { Draft } from "./draft.ts";
import { NOTHING } from "./nothing.ts";
import { withSameSigns } from "./sameSign.ts";
import { simplified, withoutSounds } from "./simplified.ts";

/** How far before the clause a label may stand. */
const REACH = 400;

/** A label with its dashes as the source has them, and its characters: the grammar reads 0—3岁 as 0-3岁, 學位 as 学位. */
export function labelAsWritten({ label, clause }: Draft, text: string, traditional: boolean): string {
  if (!traditional && !label.includes("-")) return label;
  const stretch = text.slice(Math.max(0, clause.start - REACH), clause.end);
  if (traditional) return inItsCharacters(label, stretch);
  return (
    written(label, stretch) ??
    label.replaceAll(/\S+/g, (word) => (word.includes("-") && written(word, stretch)) || word)
  );
}

/** A stretch as the source has it, dashes of any kind among them; a label that is put together is found word by word. */
function written(label: string, stretch: string): string | undefined {
  const pattern = escapeRegExp(label).replaceAll(/\\x2d|-/g, "[-‐‑‒–—―−－]");
  return new RegExp(pattern).exec(stretch)?.[0];
}

const GAPS = new RegExp(`[\\s${NOTHING}]+`, "g");

/** A label in the characters of the source; one that is put together stays as it was read. */
function inItsCharacters(label: string, stretch: string): string {
  const plain = simplified(withSameSigns(stretch));
  const places = [...plain].flatMap((sign, at) => (/[\s\u200b]/.test(sign) ? [] : [at]));
  const bare = plain.replace(GAPS, "");
  const at = bare.lastIndexOf(label.replace(GAPS, ""));
  if (at < 0) return label;
  const last = at + label.replace(GAPS, "").length - 1;
  return withoutSounds(stretch)
    .slice(places[at], (places[last] ?? 0) + 1)
    .replace(GAPS, "");
}
