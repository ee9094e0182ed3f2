import type { DiffEntry } from "../../diff/changes.ts";
import type { Diff } from "../../diff/diffResult.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { writeTarget } from "./writeTarget.ts";

/** A diff: what both sides speak of, then what only one does. */
export function diffSections(diff: Diff, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(diff.plans, locale);
  const [left = "", right = ""] = diff.plans.map(({ id }) => names.get(id) ?? id);
  const both = diff.entries.filter((entry) => entry.left && entry.right);
  const rows = [
    ...both.map((entry) => [
      cell(entry.left?.label ?? ""),
      side(entry.left, locale),
      side(entry.right, locale),
      cell(said(entry, locale), tone(entry)),
    ]),
    ...diff.events
      .filter((event) => event.left && event.right)
      .map((event) => [
        cell(event.left?.label ?? event.event),
        cell(String(event.left?.year ?? "—")),
        cell(String(event.right?.year ?? "—")),
        cell(event.changes.map((change) => describe(change, locale)).join("; ")),
      ]),
  ];
  const alone = (which: "left" | "right"): TextCell[] => [
    ...diff.entries.flatMap((entry) => {
      const target = entry[which];
      if (!target || (entry.left && entry.right)) return [];
      return [cell(`${target.label} ${writeTarget(target, locale)}`, { title: quote(target.evidence, locale) })];
    }),
    ...diff.events.flatMap((event) => {
      const milestone = event[which];
      if (!milestone || (event.left && event.right)) return [];
      return [cell(`${milestone.label} ${milestone.year ?? ""}`, { title: quote(milestone.evidence, locale) })];
    }),
  ];
  const shown = (list: TextCell[]): TextCell[] => (brief ? [countCell(texts.omitted, list.length)] : list);
  return [
    {
      title: `${texts.changes}: ${left} → ${right}`,
      table: { columns: [texts.indicator, left, right, texts.change], rows },
    },
    { title: `${texts.onlyLeft}: ${left}`, list: shown(alone("left")) },
    { title: `${texts.onlyRight}: ${right}`, list: shown(alone("right")) },
  ];
}

function side(target: DiffEntry["left"], locale: Locale): TextCell {
  return target ? cell(writeTarget(target, locale), { title: quote(target.evidence, locale) }) : cell("—");
}

function said({ changes, reasons, assumed, cautions }: DiffEntry, locale: Locale): string {
  const list = (coded: Parameters<typeof describe>[0][]): string =>
    coded.map((each) => describe(each, locale)).join("; ");
  const why = reasons.length === 0 ? "" : ` (${list([...reasons])})`;
  const under = assumed.length === 0 || reasons.length > 0 ? "" : ` (${TEXTS[locale].assumed}: ${list([...assumed])})`;
  const care = cautions.length === 0 ? "" : ` ! ${list([...cautions])}`;
  return `${list([...changes])}${why}${under}${care}`;
}

function tone({ changes }: DiffEntry): Pick<TextCell, "tone"> {
  const ambition = changes.find((change) => change.ambition)?.ambition;
  return ambition ? { tone: ambition } : {};
}
