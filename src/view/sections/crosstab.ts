import type { CountedList, Crosstab, CrosstabCategory, CrosstabCell } from "../../align/crosstabResult.ts";
import { describe } from "../../model/describe.ts";
import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** A table of counts with its margins, and why the margins may be less than the sums. */
export function crosstabSections(crosstab: Crosstab, locale: Locale): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(crosstab.plans, locale);
  const { several, leftOut } = crosstab;
  const rows = categoryLabels(crosstab, "rows", locale);
  const columns = categoryLabels(crosstab, "columns", locale);
  const sum = (count: number, share: number | undefined): TextCell => cell(writeCount(count, share));
  return [
    {
      title: crosstabTitle(crosstab, locale),
      table: {
        columns: [dimensionName(crosstab.options.rows, locale), ...columns, texts.all],
        rows: [
          ...crosstab.rows.map((row, index) => [
            cell(rows[index] ?? "", row.status === "coded" ? {} : { tone: "muted" }),
            ...(crosstab.cells[index] ?? []).map((each) => writeCell(each, names, locale)),
            cell(String(row.count)),
          ]),
          [
            cell(texts.all),
            ...crosstab.columns.map(({ count, share }) => sum(count, share)),
            cell(String(crosstab.total)),
          ],
        ],
      },
      list: [
        ...crosstabLegend(crosstab, locale).map((line) => cell(line, { tone: "muted" })),
        ...emptySentence(crosstab, locale).map((line) => cell(line)),
        ...(several.rows > 0 ? [countCell(texts.severalRows, several.rows)] : []),
        ...(several.columns > 0 ? [countCell(texts.severalColumns, several.columns)] : []),
        ...(leftOut.length > 0 ? [countCell(texts.restatedLeftOut, leftOut.length)] : []),
      ],
    },
  ];
}

/** What is counted by what: “Cross-tabulation: stage × instrument (actions)”. */
export function crosstabTitle({ options }: Crosstab, locale: Locale): string {
  const texts = TEXTS[locale];
  const lists: Readonly<Record<CountedList, string>> = {
    targets: texts.targetRecords,
    milestones: texts.milestoneRecords,
    actions: texts.actionRecords,
  };
  const of = options.of.map((list) => lists[list]).join(locale === "zh" ? "、" : ", ");
  const [rows, columns] = [dimensionName(options.rows, locale), dimensionName(options.columns, locale)];
  return locale === "zh"
    ? `${texts.crosstab}:${rows} × ${columns}(${of})`
    : `${texts.crosstab}: ${rows} × ${columns} (${of})`;
}

/** How to read the cells: the signs stand only where an empty cell can have one. */
export function crosstabLegend({ options, empty }: Crosstab, locale: Locale): readonly string[] {
  const { crosstabLegend: counts, crosstabPlaces: signs } = TEXTS[locale];
  const places = [options.rows, options.columns].some((each) => each === "plan" || each === "region");
  const signed = Object.keys(empty).some((code) => code !== "none");
  return places || signed ? [counts, signs] : [counts];
}

/** How many cells are empty, and why: what the remits explain, and what they do not. */
function emptySentence({ empty }: Crosstab, locale: Locale): readonly string[] {
  const texts = TEXTS[locale];
  const of = (...codes: readonly string[]): number => codes.reduce((sum, code) => sum + (empty[code] ?? 0), 0);
  const all = of(...Object.keys(empty)) - of("none");
  if (all === 0) return [];
  const counts = {
    all,
    explained: of("reason.outside-remit", "reason.outside-theme-remit"),
    elsewhere: of("reason.overlapping-stage"),
    missing: of("reason.missing-part"),
    open: of("reason.not-stated"),
  };
  return [texts.emptyCells.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]))];
}

/** What a respect is called; a function by its own name. */
export function dimensionName(respect: Crosstab["options"]["rows"], locale: Locale): string {
  return typeof respect === "string" ? TEXTS[locale][respect] : respect.custom;
}

/** What rows or columns are called, each differently: plans and regions as everywhere, with a mark where attribution is doubtful. */
export function categoryLabels(crosstab: Crosstab, side: "rows" | "columns", locale: Locale): readonly string[] {
  const respect = crosstab.options[side];
  const names = planNames(crosstab.plans, locale);
  const labels = crosstab[side].map((category) => {
    if (respect !== "plan" && respect !== "region") return category.name[locale];
    const own = crosstab.plans.filter((plan) => isOf(category, plan));
    // A region is as doubtful as any of its plans.
    const shown = own.map(({ id }) => names.get(id) ?? id);
    return shown.find((name) => name.endsWith("※")) ?? shown[0] ?? category.name[locale];
  });
  return labels.map((label, index) => {
    const code = crosstab[side][index]?.code;
    const twice = labels.indexOf(label) !== labels.lastIndexOf(label);
    return twice && code !== undefined ? `${label} (${code})` : label;
  });
}

const isOf = ({ code }: CrosstabCategory, { id, region }: PlanRef): boolean =>
  code === id || code === region || code === `${region}/${id}`;

/** Signs for why a cell is empty: those of an alignment, and one for overlapping stages. */
const absentSigns: Readonly<Record<string, string>> = {
  "reason.outside-remit": "○",
  "reason.outside-theme-remit": "○",
  "reason.overlapping-stage": "≈",
  "reason.missing-part": "?",
  "reason.not-stated": "—",
};

/** A cell in short: its count and share of the row, or a sign for why it is empty. */
export function writeCount(count: number, share: number | undefined, absent?: CrosstabCell["absent"]): string {
  if (count === 0) return absentSigns[absent?.code ?? ""] ?? "0";
  const percent = Math.round((share ?? 0) * 100);
  return `${count} (${percent === 0 ? "<1" : percent}%)`;
}

function writeCell(each: CrosstabCell, names: ReadonlyMap<string, string>, locale: Locale): TextCell {
  const { count, shares, evidence, absent } = each;
  const text = writeCount(count, shares.row, absent);
  if (count === 0) return cell(text, { tone: "muted", ...(absent && { title: describe(absent, locale) }) });
  return cell(text, {
    title: evidence.map((at) => `${names.get(at.plan) ?? at.plan} ${quote(at, locale)}`).join("\n"),
  });
}
