import type { Series } from "./figureSeries.ts";
import type { Subject } from "./subject.ts";

/** 占全国高中总数(15755所)的49.76%: the number in brackets is of the whole. */
export function wholeInBrackets({ sentence: { text }, before, first, last }: Series): Subject | undefined {
  if (text[first.start - 1] !== "(" || last.unit === "percent" || text[last.end] !== ")") return undefined;
  const { 0: said = "", 1: whole = "" } =
    OF_WHOLE.exec(text.slice(Math.max(0, first.start - WHOLE_REACH), first.start)) ?? [];
  if (whole === "") return undefined;
  const end = first.start - 1;
  return { flowVerb: before?.flowVerb, start: end - said.length + 2, end, text: whole, side: "before" };
}

/** The share behind those brackets is of what they explain. */
export function shareOfWhole({ sentence: { text }, first, last }: Series): Subject | undefined {
  if (last.unit !== "percent" || !text.startsWith(")的", first.start - 2)) return undefined;
  const open = text.lastIndexOf("(", first.start);
  if (open < 0 || first.start - open > WHOLE_REACH) return undefined;
  const { 0: said = "" } = OF_WHOLE.exec(text.slice(Math.max(0, open + 1 - WHOLE_REACH), open + 1)) ?? [];
  return said === ""
    ? undefined
    : { start: open + 1 - said.length, end: open, text: said.slice(0, -1), side: "before" };
}
const OF_WHOLE = /占((?!地)[^,;。()占\d]{3,24}(?:总数|总量|总额|人数|数))\($/;
const WHOLE_REACH = 36;
