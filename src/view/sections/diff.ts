import type { DiffEntry } from "../../diff/changes.ts";
import type { Diff } from "../../diff/diffResult.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { incomparableTable } from "./incomparable.ts";
import { writeTarget } from "./writeTarget.ts";

/** A diff: what changed, a line each; what moved; what does not compare, by reason; then what only one side has. */
export function diffSections(diff: Diff, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(diff.plans, locale);
  const [left = "", right = ""] = diff.plans.map(({ id }) => names.get(id) ?? id);
  const both = diff.entries.filter((entry) => entry.parts || (entry.left && entry.right));
  const compared = both.filter(({ reasons }) => reasons.length === 0);
  const rows = [
    ...compared.map((entry) => [
      cell((entry.left ?? entry.right)?.label ?? ""),
      side(entry, "left", locale),
      side(entry, "right", locale),
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
  const refused = both.filter(({ reasons }) => reasons.length > 0);
  const pairs = refused.map((entry) => ({ ...entry, label: (entry.left ?? entry.right)?.label ?? "" }));
  const shown = (list: TextCell[]): TextCell[] => (brief ? [countCell(texts.omitted, list.length)] : list);
  const { unchanged, pairing, moves } = diff;
  const remarks = [
    ...(unchanged > 0 ? [countCell(texts.unchangedPairs, unchanged)] : []),
    ...(pairing.likeness > 0 ? [countCell(texts.pairedAlike, pairing.likeness)] : []),
    ...(pairing.greedy > 0 ? [countCell(texts.pairedGreedy, pairing.greedy)] : []),
  ];
  return [
    {
      title: `${texts.changes}: ${left} → ${right}`,
      table: { columns: [texts.indicator, left, right, texts.change], rows },
      ...(remarks.length > 0 && { list: remarks }),
    },
    ...(moves.length === 0 ? [] : [{ title: texts.moves, list: moves.map((move) => writeMove(move, locale)) }]),
    ...(pairs.length === 0
      ? []
      : [{ title: texts.notCompared, table: incomparableTable(pairs, [left, right], locale) }]),
    { title: `${texts.onlyLeft}: ${left}`, list: shown(alone(diff, "left", locale)) },
    { title: `${texts.onlyRight}: ${right}`, list: shown(alone(diff, "right", locale)) },
  ];
}

function alone(diff: Diff, which: "left" | "right", locale: Locale): TextCell[] {
  return [
    ...diff.entries.flatMap((entry) => {
      const target = entry[which];
      if (!target || entry.parts || (entry.left && entry.right)) return [];
      return [cell(`${target.label} ${writeTarget(target, locale)}`, { title: quote(target.evidence, locale) })];
    }),
    ...diff.events.flatMap((event) => {
      const milestone = event[which];
      if (!milestone || (event.left && event.right)) return [];
      return [cell(`${milestone.label} ${milestone.year ?? ""}`, { title: quote(milestone.evidence, locale) })];
    }),
  ];
}

function writeMove({ change, left }: Diff["moves"][number], locale: Locale): TextCell {
  const { exact } = left.first;
  return cell(`“${exact}”${locale === "zh" ? "起 " : ": "}${describe(change, locale)}`, {
    title: quote(left.first, locale),
  });
}

/** A side of an entry; the parts where it is several. */
function side(entry: DiffEntry, which: "left" | "right", locale: Locale): TextCell {
  const target = entry[which];
  const targets = target ? [target] : (entry.parts ?? []);
  if (targets.length === 0) return cell("—");
  return cell(targets.map((each) => writeTarget(each, locale)).join("; "), {
    title: targets.map(({ evidence }) => quote(evidence, locale)).join("\n"),
  });
}

function said({ changes, assumed, cautions }: DiffEntry, locale: Locale): string {
  const list = (coded: readonly Parameters<typeof describe>[0][]): string =>
    coded.map((each) => describe(each, locale)).join("; ");
  // That years differ is said by the change of the deadline.
  const others = assumed.filter(({ code }) => !changes.some(({ code: own }) => OF_YEARS.has(code) && DATES.has(own)));
  const under = others.length === 0 ? "" : ` (${TEXTS[locale].assumed}: ${list(others)})`;
  const care = cautions.length === 0 ? "" : ` ! ${list(cautions)}`;
  return `${list(changes)}${under}${care}`;
}

const OF_YEARS: ReadonlySet<string> = new Set(["reason.year", "reason.year-unstated", "reason.standing"]);
const DATES: ReadonlySet<string> = new Set(["change.earlier", "change.later", "change.deadline"]);

function tone({ changes }: DiffEntry): Pick<TextCell, "tone"> {
  const ambition = changes.find((change) => change.ambition)?.ambition;
  return ambition ? { tone: ambition } : {};
}
