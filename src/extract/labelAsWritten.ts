import escapeRegExp from "lodash-es/escapeRegExp.js";
import type { Draft } from "./draft.ts";

/** How far before the clause a label may stand. */
const REACH = 400;

/** A label with its dashes as the source has them: the grammar reads 0—3岁 as 0-3岁. */
export function labelAsWritten({ label, clause }: Draft, text: string): string {
  if (!label.includes("-")) return label;
  const pattern = escapeRegExp(label).replaceAll(/\\x2d|-/g, "[-‐‑‒–—―−－]");
  return new RegExp(pattern).exec(text.slice(Math.max(0, clause.start - REACH), clause.end))?.[0] ?? label;
}
