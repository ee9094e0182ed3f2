import type { RunComparison } from "../../../composite/compareRuns.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, countCell, type Section, type TextCell } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { rowNames } from "./rowNames.ts";
import { writeChange, writeNumber } from "./writeNumber.ts";

/** Runs side by side: in which choices they differ, how far ranks move, region by region. In brief only regions that move. */
export function runComparisonSections(comparison: RunComparison, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const runs = comparison.runs.map((_, run) => `${texts.run} ${run + 1}`);
  return [
    {
      title: texts.runDifferences,
      table: {
        columns: [texts.compositeChoice, ...runs],
        rows: comparison.differences.map(({ choice, values }) => [
          cell(choice),
          ...values.map((value) => cell(typeof value === "string" ? value : JSON.stringify(value))),
        ]),
      },
    },
    {
      title: texts.againstFirst,
      table: {
        columns: [texts.run, texts.movedRows, texts.meanRankChange, texts.largestRankChange, texts.rankCorrelation],
        rows: comparison.runs.map((each, run) => [
          cell(runs[run] ?? ""),
          cell(`${each.moved}/${each.compared}`),
          cell(writeNumber(each.meanRankChange)),
          cell(writeNumber(each.largestRankChange)),
          cell(writeNumber(each.rankCorrelation)),
        ]),
      },
    },
    ranksSection(comparison, runs, locale, brief),
    ...noticed(comparison.warnings, locale, brief),
  ];
}

function ranksSection(
  { plans, rows }: RunComparison,
  runs: readonly string[],
  locale: Locale,
  brief: boolean,
): Section {
  const texts = TEXTS[locale];
  const nameOf = rowNames(plans, locale);
  const shown = brief ? rows.filter(({ rankChanges }) => rankChanges.some((change) => change !== 0)) : rows;
  const rank = (value: number | null, change: number | null): TextCell =>
    cell(change ? `${writeNumber(value)} (${writeChange(change)})` : writeNumber(value));
  return {
    title: texts.runRanks,
    table: {
      columns: [texts.region, ...runs],
      rows: shown.map((row) => [
        cell(nameOf(row)),
        ...row.ranks.map((value, run) => rank(value, row.rankChanges[run] ?? null)),
      ]),
    },
    list: [
      cell(texts.changeSign, { tone: "muted" }),
      ...(shown.length < rows.length ? [countCell(texts.unmovedRows, rows.length - shown.length)] : []),
    ],
  };
}
