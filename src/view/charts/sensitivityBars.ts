import type { Sensitivity } from "../../composite/robustness/sensitivity.ts";
import { describe } from "../../model/describe.ts";
import { targetText } from "../sections/composite/sensitivity.ts";
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
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";

/** Which choices an index hangs on: of the variance of the target the share of each alone and with its interactions, with their intervals where they are estimated. */
export function sensitivityBars(sensitivity: Sensitivity, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const { indices, method, runs, warnings } = sensitivity;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const title = `${texts.sensitivity}: ${targetText(sensitivity, locale)}`;
  const how = method === "enumeration" ? texts.sensitivityExact : texts.sensitivityEstimated;
  const estimated = indices?.some(({ firstInterval, totalInterval }) => firstInterval ?? totalInterval) ?? false;
  const notes = [`${words.reading}${estimated ? words.lines : ""}`, how.replace("{runs}", String(runs))];
  if (indices === null || indices.length === 0) {
    return emptyChart(
      { title, notes: notes.slice(1), locale },
      warnings.map((each) => describe(each, locale)),
    );
  }
  const sorted = [...indices].sort((a, b) => b.total - a.total);
  const names = distinct(sorted.map(({ factor }) => factor));
  const orders = [texts.firstOrder, texts.totalOrder];
  const values = sorted.flatMap(({ first, firstInterval, total, totalInterval }, index) =>
    [
      { order: orders[0], value: first, interval: firstInterval },
      { order: orders[1], value: total, interval: totalInterval },
    ].map(({ interval, ...each }) => ({
      factor: names[index] ?? "",
      ...each,
      ...(interval && { low: interval[0], high: interval[1] }),
      said: `${writeNumber(each.value)}${interval ? ` (${interval.map(writeNumber).join("–")})` : ""}`,
    })),
  );
  const all = values.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: words.share,
    scale: { domain: extent(all, 0, 1), nice: false },
    axis: { grid: true, gridColor: "#e4e6ea", domain: false, labelFlush: false, tickCount: 6 },
  });
  const labels = widest(names) + 16;
  return framed(
    { title, notes, drawn: words.drawn.replace("{n}", String(indices.length)), width: labels + WIDTH + 90, locale },
    {
      width: WIDTH,
      height: { step: 15 },
      data: { values },
      encoding: {
        y: rowsInOrder("factor", names),
        yOffset: { field: "order", type: "nominal", scale: { domain: orders }, sort: "ascending" },
        tooltip: tooltip({ factor: texts.factor, order: words.order, said: words.share }),
      },
      layer: [
        {
          mark: { type: "bar" },
          encoding: {
            x: x("value"),
            color: {
              field: "order",
              type: "nominal",
              title: null,
              scale: { domain: orders, range: [COLOURS.blue, COLOURS.sky] },
            },
          },
        },
        {
          transform: [{ filter: "isValid(datum.low)" }],
          mark: { type: "rule", strokeWidth: 1.5, color: COLOURS.ink },
          encoding: { x: x("low"), x2: { field: "high" } },
        },
        {
          mark: { type: "text", align: "left", baseline: "middle", dx: 5, fontSize: 10, color: COLOURS.ink },
          encoding: {
            x: { ...x("value"), field: "end" },
            text: { field: "said", type: "nominal" },
          },
          transform: [{ calculate: "max(0, datum.value, isValid(datum.high) ? datum.high : 0)", as: "end" }],
        },
      ],
    },
  );
}

const WIDTH = 420;

const WORDS = {
  zh: {
    reading: "一阶:该项选择单独解释的份额;总效应:连同与其他选择的交互。",
    lines: "细线:5%–95%。",
    share: "占方差的份额",
    order: "阶",
    drawn: "{n} 项选择,各有一阶和总效应两条",
  },
  en: {
    reading: "First order: what a choice explains alone; total order: with its interactions.",
    lines: " Lines: 5–95%.",
    share: "share of the variance",
    order: "order",
    drawn: "{n} choices with a bar for first and one for total order",
  },
} as const;
