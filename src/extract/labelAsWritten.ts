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
  // Of 40% of those aged 30–34 the clause is the figure.
  const behind = text.slice(clause.start, clause.end + REACH);
  if (script) return inItsCharacters(label, stretch, script);
  return (
    written(label, stretch) ??
    label.replaceAll(
      /\S+/g,
      (word) => (word.includes("-") && (written(word, stretch) ?? written(word, behind))) || word,
    )
  );
}

/** A stretch as the source has it, dashes of any kind among them; a label that is put together is found word by word. */
function written(label: string, stretch: string): string | undefined {
  const pattern = escapeRegExp(label).replaceAll(/\\x2d|-/g, "[-‐‑‒–—―−－]");
  return new RegExp(pattern).exec(stretch)?.[0];
}

/** All but what takes no part in a label. */
const SIGNS = new RegExp(`[^\\s${NOTHING}]`, "g");

/** A label in the characters of the source; one that is put together is found piece by piece. */
function inItsCharacters(label: string, stretch: string, script: Script): string {
  const signs = matchesIn(SIGNS, inSimplified(withSameSigns(stretch), script));
  const plain = signs.map(([sign]) => sign).join("");
  const own: string[] = [];
  for (let rest = label.replaceAll(/\s/g, ""); rest !== ""; ) {
    const { at, length } = longestIn(rest, plain);
    own.push(
      at < 0
        ? rest.slice(0, length)
        : signs
            .slice(at, at + length)
            .map(({ index }) => stretch.charAt(index))
            .join(""),
    );
    rest = rest.slice(length);
  }
  return own.join("");
}

/** Where the longest beginning of a label stands last; of one character, none. */
function longestIn(label: string, plain: string): { readonly at: number; readonly length: number } {
  for (let { length } = label; length > 1; length--) {
    const at = plain.lastIndexOf(label.slice(0, length));
    if (at >= 0) return { at, length };
  }
  return { at: -1, length: 1 };
}
