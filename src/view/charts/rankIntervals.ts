import type { RowUncertainty, Uncertainty } from "../../composite/robustness/uncertainty.ts";
import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import { rowNames } from "../sections/composite/rowNames.ts";
import { writeNumber } from "../sections/composite/writeNumber.ts";
import { TEXTS } from "../texts.ts";
import { type ChartOptions, distinct, emptyChart, framed, type VegaLiteSpec } from "./chart.ts";
import { doubtfulPlans } from "./fit.ts";
import { type RankRow, rankPanels } from "./rankRows.ts";

/** How far the rank of each region spreads when the choices of an index vary: best to worst, 5 % to 95 %, median, and the rank as the recipe has it. A panel for each year. */
export function rankIntervals(uncertainty: Uncertainty, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const { failures, options: used, plans } = uncertainty;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const ranked = uncertainty.rows.filter(({ ranks }) => ranks !== null);
  const rows = rankRows(ranked, plans, locale);
  const run = texts.uncertaintyRun
    .replace("{runs}", String(used.replications - failures.count))
    .replace("{seed}", String(used.seed));
  const missing = uncertainty.rows.length - ranked.length;
  const notes = [words.reading, run, ...(missing > 0 ? [words.missing.replace("{n}", String(missing))] : [])];
  const title = texts.uncertainty;
  if (rows.length === 0) return emptyChart({ title, notes, locale });
  const { view, width } = rankPanels(rows, locale);
  return framed({ title, notes, drawn: words.drawn.replace("{n}", String(rows.length)), width, locale }, view);
}

/** By year, and by nominal rank within it. */
function rankRows(rows: readonly RowUncertainty[], plans: readonly PlanRef[], locale: Locale): readonly RankRow[] {
  const words = WORDS[locale];
  const nameOf = rowNames(plans, locale);
  const rankOf = ({ nominal, ranks }: RowUncertainty): number => nominal?.rank ?? ranks?.median ?? 0;
  const sorted = [...rows].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || rankOf(a) - rankOf(b));
  const doubtful = doubtfulPlans(plans);
  // The panel says the year.
  const labels = sorted.map(({ year: _, ...row }) => nameOf(row));
  const years = [...new Set(sorted.map(({ year }) => year))];
  const names = years.flatMap((year) => distinct(labels.filter((_, index) => sorted[index]?.year === year)));
  return sorted.flatMap((row, index): RankRow[] => {
    const { nominal, ranks, region, year } = row;
    if (ranks === null) return [];
    const said = [
      nominal ? `${words.nominal} ${nominal.rank}` : "",
      `${words.median} ${writeNumber(ranks.median)}`,
      `5–95 %: ${writeNumber(ranks.q5)}–${writeNumber(ranks.q95)}`,
      `${words.extremes} ${ranks.best}–${ranks.worst}`,
    ];
    return [
      {
        panel: year === undefined ? "" : String(year),
        name: names[index] ?? "",
        outer: [ranks.best, ranks.worst],
        inner: [ranks.q5, ranks.q95],
        median: ranks.median,
        ...(nominal && { nominal: nominal.rank }),
        hollow: plans.some((plan) => doubtful.has(plan.id) && (plan.id === region || plan.region === region)),
        said: said.filter((part) => part !== "").join("; "),
      },
    ];
  });
}

const WORDS = {
  zh: {
    reading: "圆点:现行名次;竖短线:中位名次;粗条:5%–95%;细线:最好–最差。空心、浅色:归属存疑(※)。",
    missing: "未画 {n} 个地区:各次均无名次。",
    drawn: "{n} 行,每行为一个地区的名次区间",
    nominal: "现行",
    median: "中位",
    extremes: "最好–最差",
  },
  en: {
    reading:
      "Point: rank as it is; tick: median; thick: 5–95 %; thin: best to worst. Hollow and pale: attribution doubtful (※).",
    missing: "Not drawn: {n} regions that never had a rank.",
    drawn: "{n} rows, the range of ranks of a region each",
    nominal: "as it is",
    median: "median",
    extremes: "best–worst",
  },
} as const;
