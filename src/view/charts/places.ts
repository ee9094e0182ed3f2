import type { PlanRef } from "../../model/result.ts";
import type { Locale } from "../../model/text.ts";
import type { Scores } from "../../score/score.ts";
import { planNames } from "../names.ts";
import { TEXTS } from "../texts.ts";
import { type ChartOptions, distinct, emptyChart, framed, type VegaLiteSpec } from "./chart.ts";
import { doubtfulPlans } from "./fit.ts";
import { type RankRow, rankPanels } from "./rankRows.ts";

/** The places of plans by indicator, as intervals: what bounds leave open, and the worst place if all that does not compare promised more. */
export function places(scores: Scores, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const words = WORDS[locale];
  const names = planNames(scores.plans, locale);
  const placed = scores.peers.filter(({ ranks }) => ranks.length > 0);
  const panels = distinct(placed.map(({ name }) => name[locale]));
  const hollow = doubtfulPlans(scores.plans);
  const rows = placed.flatMap(({ ranks }, index) => {
    const sorted = [...ranks].sort((a, b) => a.best - b.best || a.worst - b.worst);
    const labels = distinct(sorted.map(({ plan }) => names.get(plan) ?? plan));
    return sorted.map(
      ({ plan, best, worst, worstOfAll, among }, place): RankRow => ({
        panel: panels[index] ?? "",
        name: labels[place] ?? plan,
        outer: [best, worstOfAll],
        ...(best === worst ? { nominal: best } : { inner: [best, worst] as const }),
        hollow: hollow.has(plan),
        said: words.said
          .replace("{place}", span(best, worst))
          .replace("{among}", String(among))
          .replace("{worst}", String(worstOfAll)),
      }),
    );
  });
  const refused = scores.peers.length - placed.length;
  const notes = [words.reading, ...(refused > 0 ? [words.refused.replace("{n}", String(refused))] : [])];
  if (rows.length === 0) return emptyChart({ title: words.title, notes, locale });
  const { view, width } = rankPanels(rows, locale);
  return framed({ title: words.title, notes, drawn: drawnText(words.drawn, placed.length), width, locale }, view);
}

/** The rank intervals of plans by their weighted totals; where plans were not ranked, why not. */
export function totalPlaces(scores: Scores, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const { plans, ranking } = scores;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const title = words.totals;
  if (ranking.state !== "ranked") {
    const why = ranking.state === "refused" ? texts.refused : texts.notAsked;
    return emptyChart({ title, notes: [], locale }, [why]);
  }
  const rows = totalRows(ranking.ranks, plans, locale);
  if (rows.length === 0) return emptyChart({ title, notes: [], locale });
  const { view, width } = rankPanels(rows, locale);
  return framed(
    { title, notes: [words.totalsReading], drawn: drawnText(words.drawnTotals, rows.length), width, locale },
    view,
  );
}

function totalRows(
  ranks: Extract<Scores["ranking"], { readonly state: "ranked" }>["ranks"],
  plans: readonly PlanRef[],
  locale: Locale,
): readonly RankRow[] {
  const names = planNames(plans, locale);
  const doubtful = doubtfulPlans(plans);
  const sorted = [...ranks].sort((a, b) => a.best - b.best || a.worst - b.worst);
  const labels = distinct(sorted.map(({ plan }) => names.get(plan) ?? plan));
  const two = (value: number): string => String(Number(value.toFixed(2)));
  return sorted.map(({ plan, best, worst, total }, place) => ({
    panel: "",
    name: labels[place] ?? plan,
    outer: [best, worst] as const,
    ...(best === worst ? { nominal: best } : { inner: [best, worst] as const }),
    hollow: doubtful.has(plan),
    said: `${span(best, worst)} (${TEXTS[locale].total}: ${two(total.low)}–${two(total.high)})`,
  }));
}

const span = (best: number, worst: number): string => (best === worst ? String(best) : `${best}–${worst}`);
const drawnText = (template: string, count: number): string => template.replace("{n}", String(count));

const WORDS = {
  zh: {
    title: "各规划的名次区间,按指标",
    reading:
      "粗条:限定词所留余地内的名次;圆点:名次确定;细线:不可比和可能在缺失部分的规划全都要求更高时的最差名次。空心、浅色:归属存疑(※)。",
    refused: "另有 {n} 项指标,各规划均不可比,未画。",
    drawn: "{n} 项指标,每行为一个规划的名次区间",
    said: "第 {place} 名(可比者 {among} 个;最差第 {worst} 名)",
    totals: "各规划总分的名次区间",
    totalsReading: "粗条:总分为区间时可能的名次;圆点:名次确定。空心、浅色:归属存疑(※)。",
    drawnTotals: "{n} 行,每行为一个规划的名次区间",
  },
  en: {
    title: "Places of plans by indicator",
    reading:
      "Thick: places that bounds leave open; point: place settled; thin: down to the worst place if all plans that do not compare, or may say so in a missing part, promised more. Hollow and pale: attribution doubtful (※).",
    refused: "{n} more indicators on which no plans compare are not drawn.",
    drawn: "{n} indicators, the range of places of a plan a row",
    said: "place {place} of {among} that compare; {worst} at worst",
    totals: "Rank intervals by weighted total",
    totalsReading:
      "Thick: ranks that total intervals allow; point: rank settled. Hollow and pale: attribution doubtful (※).",
    drawnTotals: "{n} rows, the rank interval of a plan each",
  },
} as const;
