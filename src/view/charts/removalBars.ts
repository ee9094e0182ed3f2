import { labelOf } from "../../composite/listLabels.ts";
import type { Removal } from "../../composite/robustness/removal.ts";
import { labelText } from "../sections/composite/rowNames.ts";
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

/** How far ranks move when one element goes: the mean over the regions as a bar, the largest as a diamond. */
export function removalBars(removal: Removal, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const elements = removal.elements.filter(({ meanRankChange }) => meanRankChange !== null);
  const missing = removal.elements.length - elements.length;
  const notes = [words.reading, ...(missing > 0 ? [words.missing.replace("{n}", String(missing))] : [])];
  const title = texts.removal;
  if (elements.length === 0) return emptyChart({ title, notes, locale });
  const names = distinct(elements.map((element) => labelText(labelOf(element), locale)));
  const values = elements.map(({ meanRankChange, largestRankChange }, index) => ({
    name: names[index] ?? "",
    mean: meanRankChange,
    largest: largestRankChange,
    said: writeNumber(meanRankChange),
  }));
  const changes = elements.map(({ largestRankChange }) => largestRankChange ?? 0);
  const [, most] = extent(changes, 1, 1);
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: words.axis,
    scale: { domain: [0, most * 1.04], nice: false },
    axis: { grid: true, gridColor: "#e4e6ea", domain: false, labelFlush: false, tickMinStep: 0.5, tickCount: 6 },
  });
  const labels = widest(names) + 16;
  return framed(
    { title, notes, drawn: words.drawn.replace("{n}", String(elements.length)), width: labels + WIDTH, locale },
    {
      width: WIDTH,
      height: { step: 22 },
      data: { values },
      encoding: {
        y: rowsInOrder("name", names),
        tooltip: tooltip({ name: texts.removed, said: texts.meanRankChange, largest: texts.largestRankChange }),
      },
      layer: [
        { mark: { type: "bar", color: COLOURS.sky, height: 12 }, encoding: { x: x("mean") } },
        {
          mark: { type: "point", shape: "diamond", filled: true, size: 60, opacity: 1, color: COLOURS.vermilion },
          encoding: { x: x("largest") },
        },
      ],
    },
  );
}

const WIDTH = 400;

const WORDS = {
  zh: {
    reading: "条:各地区名次变动的平均位数;菱形:变动最大者的位数。变动小的未必多余:别的指标可能说着同样的事。",
    missing: "未画 {n} 项:去除后无法合成指数。",
    axis: "名次变动的位数",
    drawn: "{n} 项,各有平均和最大的名次变动",
  },
  en: {
    reading:
      "Bar: mean number of places that regions move; diamond: the most that one moves. What moves little need not be superfluous: others may say the same.",
    missing: "{n} not drawn: without them there is no index.",
    axis: "places moved",
    drawn: "{n} elements with the mean and the largest rank change",
  },
} as const;
