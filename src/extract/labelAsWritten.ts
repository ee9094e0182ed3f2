import escapeRegExp from "lodash-es/escapeRegExp.js";
import type { Draft } from "./draft.ts";
import { matchesIn } from "./matches.ts";
import { NOTHING } from "./nothing.ts";
import { withSameSigns } from "./sameSign.ts";
import { inSimplified, type Script } from "./script.ts";

/** How far before the clause a label may stand. */
const REACH = 400;

/** A label with its dashes as the source has them, and its characters: the grammar reads 0—3岁 as 0-3岁, 學位 as 学位. */
export function labelAsWritten({ label, clause }: Draft, text: string, script: Script | undefined): string {
  if (!script && !label.includes("-")) return label;
  const stretch = text.slice(Math.max(0, clause.start - REACH), clause.end);
  if (script) return inItsCharacters(label, stretch, script);
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

/** All but what takes no part in a label. */
const SIGNS = new RegExp(`[^\\s${NOTHING}]`, "g");

/** A label in the characters of the source, one that is put together piece by piece. */
function inItsCharacters(label: string, stretch: string, script: Script): string {
  const signs = matchesIn(SIGNS, inSimplified(withSameSigns(stretch), script));
  const read = signs.map(([sign]) => sign).join("");
  let rest = label.replaceAll(/\s/g, "");
  let written = "";
  while (rest !== "") {
    const { length, at } = longestIn(read, rest);
    if (at < 0) return written === "" ? label : written + rest;
    for (const { index } of signs.slice(at, at + length)) written += stretch.charAt(index);
    rest = rest.slice(length);
  }
  return written;
}

/** The longest beginning of a label that stands in a text, and where it stands last. */
function longestIn(text: string, label: string): { readonly length: number; readonly at: number } {
  for (let { length } = label; length > 1; length--) {
    const at = text.lastIndexOf(label.slice(0, length));
    if (at >= 0) return { length, at };
  }
  return { length: 0, at: -1 };
}
