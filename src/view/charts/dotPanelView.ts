import type { Bound } from "../../model/goal.ts";
import { rounded } from "../../model/rounded.ts";
import type { Locale } from "../../model/text.ts";
import { TEXTS } from "../texts.ts";
import { COLOURS, extent, rowsInOrder, tooltip } from "./chart.ts";
import type { DotPanels } from "./dotPanels.ts";
import { DOT_WORDS } from "./dotWords.ts";
import { FIT } from "./fit.ts";

/** How wide a panel is, in pixels. */
export const DOT_WIDTH = 460;

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

/** One panel: benchmarks across the rows for which they are in force, and a mark in each row. */
export function dotPanelView(name: string, at: number, found: DotPanels, labels: number, locale: Locale): object {
  const words = DOT_WORDS[locale];
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
    scale: { domain: relations.map((relation) => words[relation]), range },
    legend: { symbolType: "stroke" },
  });
  const color = ofRelation(relations.map((relation) => LOOKS[relation].colour));
  const strokeDash = ofRelation(relations.map((relation) => LOOKS[relation].dash));
  const bounds = [...new Set(found.dots.map(({ bound }) => bound))];
  const shape = {
    field: "bound",
    type: "nominal",
    title: words.bound,
    scale: { domain: bounds.map((bound) => words.bounds[bound]), range: bounds.map((bound) => SHAPES[bound]) },
    legend: { symbolFillColor: COLOURS.ink },
  };
  const fill = {
    field: "fit",
    type: "nominal",
    title: words.fit,
    scale: { domain: [FIT[locale].exact, FIT[locale].loose], range: [COLOURS.ink, "#fff"] },
    legend: { symbolType: "circle", symbolStrokeColor: COLOURS.ink, symbolStrokeWidth: 1.5 },
  };
  const hover = (fit: boolean): readonly object[] =>
    tooltip({
      name: texts.indicator,
      row: words.row,
      said: words.said,
      ...(fit ? { fit: words.fit } : { relation: texts.benchmarkKind }),
      clause: words.clause,
    });
  const only = (test: string): object[] => [{ filter: `datum.panel === ${at} && ${test}` }];
  const bar = (test: string, look: object, more: object): object => ({
    transform: only(`isValid(datum.high) && ${test}`),
    mark: { type: "bar", height: 7, strokeWidth: 1.5, ...look },
    encoding: { x, x2: { field: "high" }, ...more },
  });
  const point = (test: string, look: object, more: object): object => ({
    transform: only(`isValid(datum.value) && !isValid(datum.high) && ${test}`),
    mark: { type: "point", size: 70, strokeWidth: 1.5, opacity: 1, ...look },
    encoding: { x, shape, ...more },
  });
  return {
    title: { text: name, anchor: "start", frame: "group", fontSize: 12, offset: 4 },
    width: DOT_WIDTH,
    height: { step: 18 },
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
            bar("isValid(datum.relation)", {}, { color, tooltip: hover(false) }),
            point("isValid(datum.relation)", { filled: true }, { color, tooltip: hover(false) }),
          ]),
      bar("isValid(datum.fit)", { stroke: COLOURS.ink }, { fill, tooltip: hover(true) }),
      point("isValid(datum.fit)", { stroke: COLOURS.ink }, { fill, tooltip: hover(true) }),
    ],
  };
}

const LOOKS = {
  own: { colour: COLOURS.green, dash: [1, 0] },
  inherited: { colour: COLOURS.vermilion, dash: [6, 2] },
  context: { colour: COLOURS.blue, dash: [2, 2] },
} as const;

/** Of shares from the ten below the least to the greatest or 100, of a panel with another unit from zero; with room for a triangle at either end. */
export function domainOf({ dots, crossings }: DotPanels, panel?: number): readonly [number, number] {
  const isIn = (each: { readonly panel: number; readonly share: boolean }): boolean =>
    panel === undefined ? each.share : each.panel === panel;
  const values = [
    ...dots.filter(isIn).flatMap(({ value, high }) => [value, high ?? value]),
    ...crossings.filter(isIn).map(({ crossed }) => crossed),
  ];
  if (panel === undefined) {
    const [least, most] = extent(values, 90, 100);
    return [Math.max(0, Math.floor((least - 2) / 10) * 10), most + 2];
  }
  const [least, most] = extent(values, 0, 0);
  return [least, rounded(most * 1.1) || 1];
}
