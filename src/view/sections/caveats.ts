import { describe } from "../../model/describe.ts";
import type { Caveat, PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { cell, countCell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** What a reader must know about the copies, the weightiest first: printed by every view of every result. */
export function caveatSections(plans: readonly PlanRef[], locale: Locale, brief = false): readonly Section[] {
  const all = plans.flatMap(({ caveats }) => caveats);
  const heavy = all.filter(({ code }) => isWeighty(code));
  const light = all.filter(({ code }) => !isWeighty(code));
  const list = [...saidOnce([...heavy, ...(brief ? [] : light)], locale)].map(([text, code]) =>
    cell(text, isAttribution(code) ? { tone: "doubt" } : {}),
  );
  if (brief && light.length > 0) list.push(countCell(TEXTS[locale].remarks, light.length));
  return list.length === 0 ? [] : [{ title: TEXTS[locale].caveats, list }];
}

/** Caveats as sentences, by what they bear on. */
export interface SaidCaveats {
  /** Whose plan it is: bears on every figure. */
  readonly attribution: readonly string[];
  /** What is missing of the copy: bears on every empty cell. */
  readonly incomplete: readonly string[];
  readonly others: readonly string[];
}

export function caveatsSaid(plans: readonly PlanRef[], locale: Locale): SaidCaveats {
  const said = [
    ...saidOnce(
      plans.flatMap(({ caveats }) => caveats),
      locale,
    ),
  ];
  const those = (isSo: (code: string) => boolean): string[] =>
    said.filter(([, code]) => isSo(code)).map(([text]) => text);
  return {
    attribution: those(isAttribution),
    incomplete: those((code) => code === INCOMPLETE),
    others: those((code) => !isWeighty(code)),
  };
}

/** Codes by sentence: two versions of one plan share most of what is to be said about their copies. */
const saidOnce = (caveats: readonly Caveat[], locale: Locale): ReadonlyMap<string, string> =>
  new Map(caveats.map((each) => [describe(each, locale), each.code]));

const INCOMPLETE = "caveat.incomplete-copy";

const isAttribution = (code: string): boolean => code.startsWith("caveat.attribution");

/** Whose plan it is and what is missing bears on every figure; the rest on some. */
const isWeighty = (code: string): boolean => isAttribution(code) || code === INCOMPLETE;
