import { describe } from "../../model/describe.ts";
import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { cell, countCell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** What a reader must know about the copies, the weightiest first: printed by every view of every result. */
export function caveatSections(plans: readonly PlanRef[], locale: Locale, brief = false): readonly Section[] {
  const all = plans.flatMap(({ caveats }) => caveats);
  const heavy = all.filter(({ code }) => weighty(code));
  const light = all.filter(({ code }) => !weighty(code));
  // Two versions of one plan share most of what is to be said about their copies.
  const said = new Map([...heavy, ...(brief ? [] : light)].map((each) => [describe(each, locale), each.code]));
  const list = [...said].map(([text, code]) =>
    cell(text, code.startsWith("caveat.attribution") ? { tone: "doubt" } : {}),
  );
  if (brief && light.length > 0) list.push(countCell(TEXTS[locale].remarks, light.length));
  return list.length === 0 ? [] : [{ title: TEXTS[locale].caveats, list }];
}

/** Whose plan it is and what is missing bears on every figure; the rest on some. */
const weighty = (code: string): boolean => code.startsWith("caveat.attribution") || code === "caveat.incomplete-copy";
