import type { Alignment, AlignmentRow, Cell } from "../../align/alignment.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote, word } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { atYearSections } from "./atYear.ts";
import { benchmarkSections } from "./benchmarks.ts";
import { conflictSections } from "./conflicts.ts";
import { eventSections } from "./events.ts";
import { rowName, signsOf, writeTarget } from "./writeTarget.ts";

/** An alignment: the documents compared, the targets, what was asked for beside them, the milestones. */
export function alignmentSections(alignment: Alignment, locale: Locale, brief: boolean): readonly Section[] {
  const names = planNames(alignment.plans, locale);
  const shown = alignment.rows.filter((row) => !brief || isShared(row));
  return [
    contrastSection(alignment, names, locale),
    ...targetSections(alignment, shown, names, locale),
    ...besideTargets(alignment, shown, names, locale, brief),
  ];
}

/** How the documents differ, before any target does. */
export function contrastSection({ contrasts }: Alignment, names: ReadonlyMap<string, string>, locale: Locale): Section {
  const texts = TEXTS[locale];
  const rows = contrasts.map(({ respect, groups }) => [
    cell(word(respect, locale)),
    cell(
      groups
        .map(
          ({ value, plans }) =>
            `${word(value, locale)}: ${plans.map((id) => names.get(id) ?? id).join(locale === "zh" ? "、" : ", ")}`,
        )
        .join("; "),
    ),
  ]);
  return { title: texts.documents, table: { columns: [texts.respect, texts.groups], rows } };
}

/** What was asked for beside the targets, and the milestones. */
export const besideTargets = (
  alignment: Alignment,
  shown: readonly AlignmentRow[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
  brief: boolean,
): readonly Section[] => [
  ...atYearSections(alignment, shown, names, locale),
  ...benchmarkSections(alignment, shown, names, locale),
  ...conflictSections(alignment, names, locale),
  ...eventSections(alignment, names, locale, brief),
];

const isShared = ({ cells }: AlignmentRow): boolean => cells.filter(({ targets }) => targets.length > 0).length > 1;

/** The targets in one table, or in one a group; the signs are explained below the last. */
function targetSections(
  alignment: Alignment,
  shown: readonly AlignmentRow[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): Section[] {
  const texts = TEXTS[locale];
  const plans = alignment.plans.map(({ id }) => id);
  const columns = [texts.indicator, ...alignment.plans.map(({ id }) => names.get(id) ?? id)];
  const rowsOf = (rows: readonly AlignmentRow[]): TextCell[][] =>
    rows.map((row) => {
      const byPlan = new Map(row.cells.map((each) => [each.plan, each]));
      return [rowName(row, locale), ...alignment.plans.map(({ id }) => writeCell(byPlan.get(id), locale))];
    });
  const left = alignment.rows.length - shown.length;
  const several = alignment.groups && shown.some(({ groups = [] }) => groups.length > 1);
  const list = [
    cell(texts.legend, { tone: "muted" }),
    ...(shown.some(({ joined }) => joined === "facets") ? [cell(texts.legendFacets, { tone: "muted" })] : []),
    ...(shown.some(({ cells }) => cells.some(({ conflicts }) => conflicts))
      ? [cell(texts.legendConflicts, { tone: "muted" })]
      : []),
    ...(several ? [cell(texts.legendGroups, { tone: "muted" })] : []),
    ...(left > 0 ? [countCell(texts.singleRows, left)] : []),
  ];
  if (!alignment.groups) return [{ title: texts.targets, table: { columns, rows: rowsOf(shown), plans }, list }];
  const isShown = new Set(shown);
  const sections = alignment.groups.flatMap(({ name, rows }): Section[] => {
    const own = rows.flatMap((index) => alignment.rows[index] ?? []).filter((row) => isShown.has(row));
    if (own.length === 0) return [];
    const title = locale === "zh" ? `${texts.targets}:${name.zh}` : `${texts.targets}: ${name.en}`;
    return [{ title, table: { columns, rows: rowsOf(own), plans } }];
  });
  return [...sections.slice(0, -1), { ...(sections.at(-1) ?? { title: texts.targets }), list }];
}

const absentSigns: Readonly<Record<string, string>> = { "reason.outside-remit": "○", "reason.missing-part": "?" };

function writeCell(given: Cell | undefined, locale: Locale): TextCell {
  // Only filled cells were asked for: why this one is empty is not said.
  if (!given) return cell("");
  const { targets, absent, conflicts = [] } = given;
  if (absent) return cell(absentSigns[absent.code] ?? "—", { tone: "muted", title: describe(absent, locale) });
  const doubtful = conflicts.length > 0 || targets.some((target) => signsOf(target) !== "");
  const contradicted = new Set(conflicts.flatMap(({ left, right }) => [left, right]));
  return cell(
    targets.map((target) => `${contradicted.has(target.target) ? "‡" : ""}${writeTarget(target, locale)}`).join("; "),
    {
      title: targets.map(({ evidence }) => quote(evidence, locale)).join("\n"),
      ...(doubtful && { tone: "doubt" }),
    },
  );
}
