import type { Concept } from "./vocabulary.ts";

// Lists of what names say are short and asked about very often. A loop that looks at no more than the references is several times faster
// than `includes` and `some` are for a handful.

/** Whether a concept is among some. */
export function has(concepts: readonly Concept[], sought: Concept): boolean {
  for (let index = 0; index < concepts.length; index += 1) if (concepts[index] === sought) return true;
  return false;
}

/** Whether a concept of some is among others. */
export function haveCommon(some: readonly Concept[], others: readonly Concept[]): boolean {
  for (let index = 0; index < some.length; index += 1) if (has(others, some[index] as Concept)) return true;
  return false;
}

/** Whether one of some concepts is a value of a facet. */
export function speaksOf(concepts: readonly Concept[], facet: string): boolean {
  for (let index = 0; index < concepts.length; index += 1)
    if ((concepts[index] as Concept).facet === facet) return true;
  return false;
}

/** Whether a concept makes another measure of whatever it stands with. */
export const isDecisive = ({ weight }: Concept): boolean => weight === "decisive" || weight === "absorbing";
