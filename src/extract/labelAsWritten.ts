import escapeRegExp from "lodash-es/escapeRegExp.js";
import type { Draft } from "./draft.ts";

/** How far before the clause a label may stand. */
const REACH = 400;

/** A label with its dashes as the source has them: the grammar reads 0—3岁 as 0-3岁. */
export function labelAsWritten({ label, clause }: Draft, text: string): string {
  if (!label.includes("-")) return label;
  const stretch = text.slice(Math.max(0, clause.start - REACH), clause.end);
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
