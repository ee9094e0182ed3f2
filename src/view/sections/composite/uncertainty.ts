import type { Factor } from "../../../composite/robustness/factor.ts";
import type { RankDistribution } from "../../../composite/robustness/rankTally.ts";
import type { RowUncertainty, Uncertainty } from "../../../composite/robustness/uncertainty.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, type Section, type TextCell } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { rowNames } from "./rowNames.ts";
import { writeNumber } from "./writeNumber.ts";

/** Each region's rank in the index and how far it spreads, with the choices that were varied. */
export function uncertaintySections(uncertainty: Uncertainty, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const { failures, options, plans, warnings } = uncertainty;
  const nameOf = rowNames(plans, locale);
  const rankOf = ({ nominal }: { nominal: { rank: number } | null }) => nominal?.rank ?? Number.POSITIVE_INFINITY;
  const rows = [...uncertainty.rows].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || rankOf(a) - rankOf(b));
  const last = Math.max(1, ...rows.map(({ ranks }) => ranks?.worst ?? 1));
  const run = texts.uncertaintyRun
    .replace("{runs}", String(options.replications - failures.count))
    .replace("{seed}", String(options.seed));
  return [
    {
      title: texts.uncertainty,
      table: {
        columns: [
          texts.region,
          texts.compositeRank,
          texts.rankMedian,
          texts.rankInterval,
          texts.rankExtremes,
          texts.rankMean,
        ],
        rows: rows.map((row) => [
          cell(nameOf(row)),
          cell(writeNumber(row.nominal?.rank)),
          cell(writeNumber(row.ranks?.median)),
          cell(row.ranks === null ? "—" : `${writeNumber(row.ranks.q5)}–${writeNumber(row.ranks.q95)}`),
          row.ranks === null ? cell("—") : extremes(row, row.ranks, last),
          cell(writeNumber(row.ranks?.mean)),
        ]),
      },
      list: [
        cell(run, { tone: "muted" }),
        cell(`${texts.factors}${options.factors.map(factorName).join(", ")}`, { tone: "muted" }),
      ],
    },
    ...noticed(warnings, locale, brief),
  ];
}

/** From the best rank to the worst, to be drawn with where nine tenths of the ranks lie and the rank in the index itself. */
function extremes({ nominal }: RowUncertainty, { best, worst, q5, q95 }: RankDistribution, last: number): TextCell {
  const interval = { scale: [1, last], low: best, high: worst, inner: [q5, q95] } as const;
  return cell(`${best}–${worst}`, { interval: { ...interval, ...(nominal && { point: nominal.rank }) } });
}

/** What results call a factor. */
function factorName(factor: Factor): string {
  if (factor.name !== undefined) return factor.name;
  if ("path" in factor) return [factor.path].flat().join(".");
  return "weights" in factor ? "weights" : "remove";
}
