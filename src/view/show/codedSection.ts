import { describe } from "../../model/describe.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Coded, Finding } from "../../model/finding.ts";
import type { Locale } from "../../model/text.ts";
import { quote } from "../names.ts";
import { cell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { SHOW_WORDS } from "./words.ts";

/** Findings in a table with their severity; what has none, reasons and sentences, in a list. Clauses show on hover. */
export function codedSection(all: readonly Coded[], locale: Locale): Section {
  const texts = TEXTS[locale];
  const sentences = all.map((each) => cell(describe(each, locale), clauses(each, locale)));
  if (!all.some(isFinding)) return { title: SHOW_WORDS[locale].sentences, list: sentences };
  const rows = all.map((each, place) => [
    isFinding(each)
      ? cell(texts[each.severity], { tone: each.severity === "info" ? "muted" : "doubt" })
      : cell("—", { tone: "muted" }),
    sentences[place] ?? cell(""),
  ]);
  return { title: texts.findings, table: { columns: [texts.severity, texts.finding], rows } };
}

const isFinding = (each: Coded): each is Finding => "severity" in each;

function clauses(each: Coded & { readonly evidence?: readonly EvidenceRef[] }, locale: Locale): { title?: string } {
  const { evidence = [] } = each;
  return evidence.length > 0 ? { title: evidence.map((clause) => quote(clause, locale)).join("\n") } : {};
}
