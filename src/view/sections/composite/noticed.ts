import groupBy from "lodash-es/groupBy.js";
import { describe } from "../../../model/describe.ts";
import type { Finding } from "../../../model/finding.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, countCell, type Section } from "../../section.ts";
import { TEXTS } from "../../texts.ts";

/** How many of one kind are written out: a table of plans has a hundred indicators of which nothing can be told. */
const SHOWN = 5;

/** What a computation noticed, kind by kind; nothing where it noticed nothing. */
export function noticed(warnings: readonly Finding[], locale: Locale, brief: boolean): readonly Section[] {
  if (warnings.length === 0) return [];
  const texts = TEXTS[locale];
  // The messages name region and indicator, so that their places in the table would only be in the way.
  const kinds = Object.values(groupBy(warnings, ({ code }) => code)).map((kind) => [
    ...new Set(kind.map(({ code, params }) => describe({ code, params }, locale))),
  ]);
  const list = kinds.flatMap((said) => [
    ...said.slice(0, SHOWN).map((text) => cell(text)),
    ...(said.length > SHOWN ? [countCell(texts.noticedAlike, said.length - SHOWN)] : []),
  ]);
  return [{ title: texts.compositeNoticed, list: brief ? [countCell(texts.remarks, kinds.flat().length)] : list }];
}
