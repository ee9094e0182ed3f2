import type { Alignment } from "../../align/alignment.ts";
import type { Bound } from "../../model/goal.ts";
import { rounded } from "../../model/rounded.ts";
import type { Locale } from "../../model/text.ts";
import { planNames } from "../names.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  COLOURS,
  emptyChart,
  framed,
  rowsInOrder,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";
import { type DotPanels, dotPanels } from "./dotPanels.ts";
import { FIT } from "./fit.ts";

/**
 * A dot plot of an alignment: a panel for each indicator, a row for each promise, beside it the benchmarks where the alignment was made with them. Shares stand
 * on one axis, values of another unit in panels with their own; counts of several regions have no common base and are left out, with their number. A triangle
 * points to where a floor or ceiling leaves room; hollow is what is not quite the indicator, or doubtful. At a common year the values of that year are drawn.
 */
export function dotPlot(alignment: Alignment, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh", minPlans = 2 } = options;
  const words = WORDS[locale];
  const found = dotPanels(alignment, minPlans, locale);
  const { panels, dots, crossings } = found;
  const title = words.title;
  const notes = notesOf(alignment, found, locale);
  if (dots.length === 0) return emptyChart({ title, notes, locale });
  const labels = widest(dots.map(({ row }) => row)) + 16;
  const views = panels.map((name, at) => panelView(name, at, found, labels, locale));
  return framed(
    { title, notes, drawn: drawnText(alignment, found, locale), width: labels + WIDTH + 150, locale },
    { data: { values: [...dots, ...crossings] }, vconcat: views, spacing: 10 },
  );
}

const WIDTH = 460;
const STEP = 18;

/** Shapes whose straight edge stands at the value, by bound. */
const SHAPES: Readonly<Record<Bound, string>> = {
  exactly: "circle",
  atLeast: "M0,-1L1.4,0L0,1Z",
  moreThan: "M0,-1L1.4,0L0,1Z",
  atMost: "M0,-1L-1.4,0L0,1Z",
  lessThan: "M0,-1L-1.4,0L0,1Z",
  about: "diamond",
  between: "M-1.4,-0.5L1.4,-0.5L1.4,0.5L-1.4,0.5Z",
};

const RELATIONS = ["own", "inherited", "context"] as const;

function panelView(name: string, at: number, found: DotPanels, labels: number, locale: Locale): object {
  const words = WORDS[locale];
  const texts = TEXTS[locale];
  const own = found.dots.filter(({ panel }) => panel === at);
  const share = own.some((dot) => dot.share);
  const last = !share || at === found.dots.reduce((most, dot) => (dot.share ? Math.max(most, dot.panel) : most), 0);
  const x = {
    field: "value",
    type: "quantitative",
    title: share && last ? "%" : null,
    scale: { domain: domainOf(found, share ? undefined : at), nice: false, zero: false },
    axis: {
      grid: true,
      gridColor: "#e4e6ea",
      domain: false,
      labelFlush: false,
      tickCount: share ? 8 : 5,
      ...(!last && { labels: false, ticks: false }),
    },
  };
  const y = rowsInOrder(
    "row",
    own.map(({ row }) => row),
    { minExtent: labels, maxExtent: labels },
  );
  const relations = RELATIONS.filter((relation) => found.dots.some((dot) => dot.relation === relation));
  const ofRelation = (range: readonly unknown[]): object => ({
    field: "relation",
    type: "nominal",
    title: texts.benchmark,
    scale: { domain: relations, range },
    legend: { labelExpr: labelExpr(relations.map((relation) => [relation, words[relation]])), symbolType: "stroke" },
  });
  const color = ofRelation(relations.map((relation) => LOOKS[relation].colour));
  const strokeDash = ofRelation(relations.map((relation) => LOOKS[relation].dash));
  const bounds = [...new Set(found.dots.map(({ bound }) => bound))];
  const shape = {
    field: "bound",
    type: "nominal",
    title: words.bound,
    scale: { domain: bounds, range: bounds.map((bound) => SHAPES[bound]) },
    legend: { labelExpr: labelExpr(bounds.map((bound) => [bound, words.bounds[bound]])), symbolFillColor: COLOURS.ink },
  };
  const fill = {
    field: "fit",
    type: "nominal",
    title: words.fit,
    scale: { domain: [FIT[locale].exact, FIT[locale].loose], range: [COLOURS.ink, "#fff"] },
    legend: { symbolType: "circle", symbolStrokeColor: COLOURS.ink, symbolStrokeWidth: 1.5 },
  };
  const shown = tooltip({
    name: texts.indicator,
    row: words.row,
    said: words.said,
    fit: words.fit,
    clause: words.clause,
  });
  const only = (test: string): object[] => [{ filter: `datum.panel === ${at} && ${test}` }];
  const bar = (test: string, look: object, more: object): object => ({
    transform: only(`isValid(datum.high) && ${test}`),
    mark: { type: "bar", height: 7, strokeWidth: 1.5, ...look },
    encoding: { x, x2: { field: "high" }, tooltip: shown, ...more },
  });
  const point = (test: string, look: object, more: object): object => ({
    transform: only(`isValid(datum.value) && !isValid(datum.high) && ${test}`),
    mark: { type: "point", size: 70, strokeWidth: 1.5, opacity: 1, ...look },
    encoding: { x, shape, tooltip: shown, ...more },
  });
  return {
    title: { text: name, anchor: "start", frame: "group", fontSize: 12, offset: 4 },
    width: WIDTH,
    height: { step: STEP },
    encoding: { y },
    layer: [
      ...(relations.length === 0
        ? []
        : [
            {
              transform: only("isValid(datum.crossed)"),
              mark: { type: "rule", strokeWidth: 2 },
              encoding: {
                y: { ...y, bandPosition: 0 },
                y2: { field: "row", bandPosition: 1 },
                x: { ...x, field: "crossed" },
                color,
                strokeDash,
              },
            },
            bar("isValid(datum.relation)", {}, { color }),
            point("isValid(datum.relation)", { filled: true }, { color }),
          ]),
      bar("isValid(datum.fit)", { stroke: COLOURS.ink }, { fill }),
      point("isValid(datum.fit)", { stroke: COLOURS.ink }, { fill }),
    ],
  };
}

const LOOKS = {
  own: { colour: COLOURS.green, dash: [1, 0] },
  inherited: { colour: COLOURS.vermilion, dash: [6, 2] },
  context: { colour: COLOURS.blue, dash: [2, 2] },
} as const;

/** Names the codes of a legend. */
const labelExpr = (names: readonly (readonly [code: string, name: string])[]): string =>
  names.reduceRight(
    (rest, [code, name]) => `datum.label === ${JSON.stringify(code)} ? ${JSON.stringify(name)} : ${rest}`,
    "datum.label",
  );

/** Of shares from the ten below the least to the greatest or 100, of a panel with another unit from zero; with room for a triangle at either end. */
function domainOf({ dots, crossings }: DotPanels, panel?: number): readonly [number, number] {
  const isIn = (each: { readonly panel: number; readonly share: boolean }): boolean =>
    panel === undefined ? each.share : each.panel === panel;
  const values = [
    ...dots.filter(isIn).flatMap(({ value, high }) => [value, high ?? value]),
    ...crossings.filter(isIn).map(({ crossed }) => crossed),
  ];
  const least = Math.min(90, ...values);
  if (panel === undefined) return [Math.max(0, Math.floor((least - 2) / 10) * 10), Math.max(100, ...values) + 2];
  return [Math.min(0, ...values), rounded(Math.max(0, ...values) * 1.1) || 1];
}

function notesOf(alignment: Alignment, found: DotPanels, locale: Locale): readonly string[] {
  const words = WORDS[locale];
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
  return WORDS[locale].drawn.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]));
}

const WORDS = {
  zh: {
    title: "各规划的目标值,按指标",
    drawn: "{plans} 个规划在 {panels} 项指标上的 {promises} 个目标和 {benchmarks} 个基准,每行一个",
    reading: "同列一图不等于可比。▷ 至少,◁ 至多,尖角指向留有余地的一侧;[ ] 基期值。",
    hollow: "空心:口径不尽相同(~)、读法存疑(!)或归属存疑(※)。",
    lines: "竖线:对该规划有效的基准;上级的总体目标不是对本地区的要求。",
    atYear: "按共同年份作图:→ 后为该年的推算值,其余为规划原有数值;该年没有数值的不画。",
    from: "百分比横轴从 {n}% 起,不从零起。",
    left: "未画的目标:",
    baseless: "{n} 个为绝对数,没有共同基数,地区之间不可同轴",
    numberless: "{n} 个没有数值或只提变化量",
    alone: "{n} 个所用单位的规划数不足",
    stop: "。",
    bound: "目标值",
    bounds: {
      exactly: "未加限定",
      atLeast: "至少(以上)",
      moreThan: "超过",
      atMost: "至多(以内)",
      lessThan: "低于",
      about: "约",
      between: "区间",
    },
    fit: "口径",
    row: "规划或基准",
    said: "数值",
    clause: "依据",
    own: "本地区的",
    inherited: "上级对每个单位的要求",
    context: "上级自身的总体目标",
  },
  en: {
    title: "Targets by indicator",
    drawn: "{promises} targets of {plans} plans on {panels} indicators, with {benchmarks} benchmarks, a row each",
    reading:
      "One panel does not mean comparable. ▷ at least, ◁ at most: the tip points to where there is room. [ ] baseline.",
    hollow: "Hollow: not quite the indicator (~), doubtful reading (!) or attribution (※).",
    lines: "Lines: benchmarks in force for that plan; a total from above asks nothing of this region.",
    atYear:
      "At a common year: behind → the value interpolated for it, all else as stated; what has no value then is not drawn.",
    from: "The axis of shares begins at {n} %, not at zero.",
    left: "Targets not drawn: ",
    baseless: "{n} counts without a common base, which do not share an axis between regions",
    numberless: "{n} without a number or with a change only",
    alone: "{n} in a unit that too few plans use",
    stop: ".",
    bound: "value",
    bounds: {
      exactly: "no bound word",
      atLeast: "at least",
      moreThan: "more than",
      atMost: "at most",
      lessThan: "less than",
      about: "about",
      between: "range",
    },
    fit: "fit",
    row: "plan or benchmark",
    said: "value",
    clause: "evidence",
    own: "the region's own",
    inherited: "asked of each unit from above",
    context: "a total from above",
  },
} as const;
