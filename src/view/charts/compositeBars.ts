import type { Composite } from "../../composite/compositeIndex.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { nodeName } from "../sections/composite/composite.ts";
import { rowNames } from "../sections/composite/rowNames.ts";
import { writeNumber } from "../sections/composite/writeNumber.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  COLOURS,
  distinct,
  emptyChart,
  extent,
  framed,
  rowsInOrder,
  SERIES_COLOURS,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";
import { contributions, type Part } from "./contributions.ts";

/**
 * The scores of an index, a panel for each year, the best first. Where the index is the weighted sum of its parts and none is negative, a bar is stacked of what each part
 * contributes; else a point stands at the score, since a bar from zero would say what such a score does not.
 */
export function compositeBars(composite: Composite, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const title = texts.compositeScores;
  if (composite.state === "refused") {
    const why = composite.refusals.map(({ code, params }) => describe({ code, params }, locale));
    return emptyChart({ title: texts.compositeRefused, notes: [], locale }, why);
  }
  const places = placesByRank(composite);
  const missing = composite.rows.length - places.length;
  const parts = contributions(composite, places);
  const notes = [
    parts ? words.stacked : words.points,
    ...(missing > 0 ? [words.missing.replace("{n}", String(missing))] : []),
  ];
  if (places.length === 0) return emptyChart({ title, notes, locale });
  const years = [...new Set(places.map((place) => composite.rows[place]?.year))];
  const names = years.flatMap((year) =>
    distinct(places.filter((place) => composite.rows[place]?.year === year).map(nameAt(composite, locale))),
  );
  const labels = widest(names) + 16;
  const values = valuesOf(composite, places, names, parts, locale);
  const views = years.map((year) => {
    const own = names.filter((_, index) => composite.rows[places[index] ?? 0]?.year === year);
    return viewOf(composite, year, own, labels, values, parts, locale);
  });
  return framed(
    { title, notes, drawn: words.drawn.replace("{n}", String(places.length)), width: labels + WIDTH + 120, locale },
    { data: { values }, vconcat: views, spacing: 16 },
  );
}

const WIDTH = 420;

/** Rows that have a score, by year and rank. */
function placesByRank({ index, nodes, rows }: Composite): readonly number[] {
  const whole = nodes.find(({ id }) => id === index);
  return [...rows.keys()]
    .filter((place) => (whole?.scores[place] ?? null) !== null)
    .sort((a, b) => (rows[a]?.year ?? 0) - (rows[b]?.year ?? 0) || (whole?.ranks[a] ?? 0) - (whole?.ranks[b] ?? 0));
}

function nameAt(composite: Composite, locale: Locale): (place: number) => string {
  const { index, nodes, plans, rows } = composite;
  const whole = nodes.find(({ id }) => id === index);
  const nameOf = rowNames(plans, locale);
  return (place) => {
    // The panel says the year.
    const { year: _, ...row } = rows[place] ?? { region: "" };
    return `${whole?.ranks[place] ?? ""}  ${nameOf(row)}`;
  };
}

interface Bar {
  readonly name: string;
  readonly year: number | null;
  readonly score: number;
  readonly said: string;
  /** Of a stacked bar only: which part, where it begins and ends, and how wide it is. */
  readonly part?: string;
  readonly contribution?: number;
  readonly from?: number;
  readonly to?: number;
}

function valuesOf(
  { index, nodes, rows }: Composite,
  places: readonly number[],
  names: readonly string[],
  parts: readonly Part[] | undefined,
  locale: Locale,
): readonly Bar[] {
  const whole = nodes.find(({ id }) => id === index);
  return places.flatMap((place, at) => {
    const score = whole?.scores[place] ?? 0;
    const common = { name: names[at] ?? "", year: rows[place]?.year ?? null, score, said: writeNumber(score) };
    if (!parts) return [common];
    let end = 0;
    return parts.map(({ id, values }) => {
      const from = end;
      const contribution = values[at] ?? 0;
      end += contribution;
      return { ...common, part: partName(id, nodes, index, locale), contribution, from, to: end };
    });
  });
}

function partName(id: string, nodes: Composite["nodes"], index: string, locale: Locale): string {
  const node = nodes.find((each) => each.id === id);
  return node ? nodeName(node, index, locale) : id;
}

function viewOf(
  { index, nodes }: Composite,
  year: number | undefined,
  names: readonly string[],
  labels: number,
  values: readonly Bar[],
  parts: readonly Part[] | undefined,
  locale: Locale,
): object {
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const scores = values.map(({ score }) => score);
  const [least, most] = extent(scores, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  const pad = (most - least) * 0.05 || 1;
  const domain = parts ? [0, most * 1.02] : [least - pad, most + pad];
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: texts.compositeScore,
    scale: { domain, nice: false, zero: false },
    axis: { grid: true, gridColor: "#e4e6ea", domain: false, labelFlush: false, tickCount: 6 },
  });
  const hover = tooltip({
    name: texts.region,
    said: texts.compositeScore,
    ...(parts && { part: words.part, contribution: words.contribution }),
  });
  const domainOfParts = parts?.map(({ id }) => partName(id, nodes, index, locale)) ?? [];
  return {
    ...(year !== undefined && {
      title: { text: String(year), anchor: "start", frame: "group", fontSize: 12, offset: 4 },
    }),
    transform: [{ filter: `datum.year === ${year ?? null}` }],
    width: WIDTH,
    height: { step: 20 },
    encoding: { y: rowsInOrder("name", names, { minExtent: labels, maxExtent: labels }), tooltip: hover },
    layer: parts
      ? [
          {
            mark: { type: "bar", height: 13, stroke: "#fff", strokeWidth: 0.5 },
            encoding: {
              x: x("from"),
              x2: { field: "to" },
              color: {
                field: "part",
                type: "nominal",
                title: words.part,
                scale: { domain: domainOfParts, range: SERIES_COLOURS.slice(0, domainOfParts.length) },
              },
            },
          },
        ]
      : [
          {
            mark: { type: "point", filled: true, size: 70, opacity: 1, color: COLOURS.blue },
            encoding: { x: x("score") },
          },
        ],
  };
}

const WORDS = {
  zh: {
    stacked: "指数为各部分的加权和:每段为一个部分的贡献(权重 × 得分)。数字在前者为名次。",
    points: "横轴不从零起;各部分之和不等于指数(或有负值),故不分段。数字在前者为名次。",
    missing: "未画 {n} 个地区:没有得分。",
    drawn: "{n} 行,每行为一个地区的得分",
    part: "部分",
    contribution: "贡献",
  },
  en: {
    stacked:
      "The index is the weighted sum of its parts: each piece is what a part contributes (weight × score). Ranks stand before the names.",
    points:
      "The axis does not start at zero. Parts do not add up to the index, or are negative or not known, so bars are not stacked. Ranks stand before the names.",
    missing: "Not drawn: {n} regions without a score.",
    drawn: "{n} rows, the score of a region each",
    part: "part",
    contribution: "contribution",
  },
} as const;
