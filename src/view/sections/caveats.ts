import { describe } from "../../model/describe.ts";
import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { cell, countCell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** What a reader must know about the copies: printed by every view of every result. */
export function caveatSections(plans: readonly PlanRef[], locale: Locale, brief = false): readonly Section[] {
  const all = plans.flatMap(({ caveats }) => caveats);
  const shown = brief ? all.filter(({ code }) => weighty(code)) : all;
  const list = shown.map((caveat) =>
    cell(describe(caveat, locale), caveat.code.startsWith("caveat.attribution") ? { tone: "doubt" } : {}),
  );
  const left = all.length - shown.length;
  if (left > 0) list.push(countCell(TEXTS[locale].remarks, left));
  return list.length === 0 ? [] : [{ title: TEXTS[locale].caveats, list }];
}

/** Whose plan it is and what is missing bears on every figure; the rest on some. */
const weighty = (code: string): boolean => code.startsWith("caveat.attribution") || code === "caveat.incomplete-copy";
