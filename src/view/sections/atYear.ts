import type { Alignment, AlignmentRow, CellTarget } from "../../align/alignment.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { quote, word } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { rowName, writeAtYear } from "./writeTarget.ts";

/** The values at the common year, and why targets have none there; nothing where years stay as stated. */
export function atYearSections(
  { options, plans }: Alignment,
  shown: readonly AlignmentRow[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): readonly Section[] {
  if (!options.year) return [];
  const { to, rule } = options.year;
  const texts = TEXTS[locale];
  const name = typeof rule === "object" ? rule.custom : word(rule, locale);
  const all = shown.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets));
  const rows = shown.flatMap((row) => {
    const byPlan = new Map(row.cells.map(({ plan, targets }) => [plan, targets]));
    const cells = plans.map(({ id }) => writeValues(byPlan.get(id) ?? [], locale));
    return cells.every(({ text }) => text === "") ? [] : [[rowName(row, locale), ...cells]];
  });
  return [
    {
      title: locale === "zh" ? `${to} 年的数值(${name})` : `Values at ${to} (${name})`,
      table: {
        columns: [texts.indicator, ...plans.map(({ id }) => names.get(id) ?? id)],
        rows,
        plans: plans.map(({ id }) => id),
      },
      list: [cell(texts.legendAtYear, { tone: "muted" })],
    },
    withoutValue(all, locale),
  ];
}

function writeValues(targets: readonly CellTarget[], locale: Locale): TextCell {
  const having = targets.filter(({ atYear }) => atYear && "value" in atYear);
  const interpolated = having.some(({ atYear }) => atYear && "between" in atYear);
  return cell(
    having
      .map((target) => `${writeAtYear(target, locale)}${target.atYear && "between" in target.atYear ? "*" : ""}`)
      .join("; "),
    {
      ...(having.length > 0 && { title: having.map(({ evidence }) => quote(evidence, locale)).join("\n") }),
      ...(interpolated && { tone: "doubt" }),
    },
  );
}

/** How many targets have no value at the year, by reason. */
function withoutValue(targets: readonly CellTarget[], locale: Locale): Section {
  const texts = TEXTS[locale];
  const counts = new Map<string, number>();
  for (const { atYear } of targets) {
    if (!atYear || !("reason" in atYear)) continue;
    const why = describe(atYear.reason, locale);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([why, count]) => [cell(why), cell(String(count))]);
  return { title: texts.noValueAtYear, table: { columns: [texts.reason, texts.number], rows } };
}
