import type { Alignment } from "../../align/alignment.ts";
import type { Locale } from "../../model/text.ts";
import { planNames } from "../names.ts";
import { TEXTS } from "../texts.ts";
import { type ChartOptions, emptyChart, framed, type VegaLiteSpec, widest } from "./chart.ts";
import { type DotPanels, dotPanels } from "./dotPanels.ts";
import { DOT_WIDTH, domainOf, dotPanelView } from "./dotPanelView.ts";
import { DOT_WORDS } from "./dotWords.ts";

/**
 * A dot plot of an alignment: a panel for each indicator, a row for each promise, beside it the benchmarks where the alignment was made with them. Shares stand
 * on one axis, values of another unit in panels with their own; counts of several regions have no common base and are left out, with their number. A triangle
 * points to where a floor or ceiling leaves room; hollow is what is not quite the indicator, or doubtful. At a common year the values of that year are drawn.
 */
export function dotPlot(alignment: Alignment, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh", minPlans = 2 } = options;
  const words = DOT_WORDS[locale];
  const found = dotPanels(alignment, minPlans, locale);
  const { panels, dots } = found;
  const title = words.title;
  const notes = notesOf(alignment, found, locale);
  if (dots.length === 0) return emptyChart({ title, notes, locale });
  const labels = widest(dots.map(({ row }) => row)) + 16;
  const views = panels.map((name, at) => dotPanelView(name, at, found, labels, locale));
  return framed(
    { title, notes, drawn: drawnText(alignment, found, locale), width: labels + DOT_WIDTH + 150, locale },
    { data: { values: inWords(found, locale) }, vconcat: views, spacing: 10 },
  );
}

/** The data of the chart, with words for codes. */
function inWords({ dots, crossings }: DotPanels, locale: Locale): readonly object[] {
  const words = DOT_WORDS[locale];
  return [
    ...dots.map((dot) => ({
      ...dot,
      bound: words.bounds[dot.bound],
      ...(dot.relation && { relation: words[dot.relation] }),
    })),
    ...crossings.map((crossing) => ({ ...crossing, relation: words[crossing.relation] })),
  ];
}

function notesOf(alignment: Alignment, found: DotPanels, locale: Locale): readonly string[] {
  const words = DOT_WORDS[locale];
  const { dots, crossings } = found;
  const [low] = domainOf(found);
  const withheld = new Set(
    alignment.rows.flatMap(({ benchmarks = [] }) =>
      benchmarks.flatMap(({ plan, withheld: why }) => (why ? [plan] : [])),
    ),
  );
  const names = planNames(alignment.plans, locale);
  const filled = (template: string, value: number | string): string => template.replace("{n}", () => String(value));
  const shares = dots.some(({ share }) => share);
  const left = (["baseless", "numberless", "alone"] as const).flatMap((why) =>
    found[why] > 0 ? [filled(words[why], found[why])] : [],
  );
  return [
    words.reading,
    words.hollow,
    ...(alignment.options.year === undefined ? [] : [words.atYear]),
    ...(crossings.length > 0 ? [words.lines] : []),
    ...(dots.some(({ relation, row }) => relation && row.includes("°")) ? [TEXTS[locale].legendThirdParty] : []),
    ...(withheld.size > 0
      ? [
          `${TEXTS[locale].withheld}${[...withheld].map((id) => names.get(id) ?? id).join(locale === "zh" ? "、" : ", ")}`,
        ]
      : []),
    ...(shares && low > 0 ? [filled(words.from, low)] : []),
    ...(left.length > 0 ? [`${words.left}${left.join("; ")}${words.stop}`] : []),
  ];
}

function drawnText({ plans }: Alignment, { panels, dots }: DotPanels, locale: Locale): string {
  const promises = dots.filter(({ fit }) => fit !== undefined).length;
  const counts = { plans: plans.length, panels: panels.length, promises, benchmarks: dots.length - promises };
  return DOT_WORDS[locale].drawn.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]));
}
