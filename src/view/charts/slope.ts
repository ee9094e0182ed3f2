import type { Diff } from "../../diff/diffResult.ts";
import { rounded } from "../../model/rounded.ts";
import type { Locale } from "../../model/text.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  COLOURS,
  emptyChart,
  extent,
  framed,
  textWidth,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";
import { doubtfulPlans } from "./fit.ts";
import { type SlopeLine, type SlopeLines, slopeLines, type Trend } from "./slopeLines.ts";
import { SLOPE_WORDS } from "./slopeWords.ts";
import { spread } from "./spread.ts";

/** One end of a line; `labelAt` is where its label stands on the axis of the values, so that no two overlap. */
interface End extends Omit<SlopeLine, "unit" | "left" | "right" | "trend"> {
  readonly panel: number;
  readonly line: number;
  readonly side: string;
  readonly end: "left" | "right";
  readonly value: number;
  readonly trend: string;
  readonly label: string;
  readonly labelAt: number;
}

/**
 * A slope chart of a diff: a line for each pair of targets that compares, from the left value to the right one, told apart by what became of the promise. Shares and
 * each other unit stand in panels of their own. What does not compare, has no number or stands on one side only is not drawn but counted.
 */
export function slope(diff: Diff, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const words = SLOPE_WORDS[locale];
  const found = slopeLines(diff, locale);
  const { lines, sides } = found;
  const title = `${words.title}: ${sides[0]} → ${sides[1]}`;
  const notes = notesOf(diff, found, locale);
  if (lines.length === 0) return emptyChart({ title, notes, locale });
  const units = [...new Set(lines.map(({ unit }) => unit))].sort((a, b) => rankOf(a) - rankOf(b));
  const width = Math.max(240, (textWidth(sides[0], 12) + textWidth(sides[1], 12)) / 2 + 40);
  const panels = units.map((unit, panel) => panelOf(unit, panel, found, locale));
  const ends = panels.flatMap(({ values }) => values);
  const room = (end: End["end"]): number =>
    widest(
      ends.filter((each) => each.end === end).map(({ label }) => label),
      11,
    );
  const views = panels.map((panel) => viewOf(panel, found, width, locale));
  const drawn = words.drawn.replace("{n}", String(lines.length));
  return framed(
    { title, notes, drawn, width: width + room("left") + room("right") + 160, locale },
    { data: { values: ends }, vconcat: views, spacing: 24 },
  );
}

/** Shares first. */
const rankOf = (unit: UnitId): number => (unit === "percent" ? 0 : 1);

/** The room a label needs. */
const LINE = 15;

interface Panel {
  readonly unit: UnitId;
  readonly panel: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly values: readonly End[];
}

function panelOf(unit: UnitId, panel: number, { lines, sides }: SlopeLines, locale: Locale): Panel {
  // Labels of equal values stand in the order of the other end, so that fewer lines cross.
  const own = lines.filter((line) => line.unit === unit).sort((a, b) => b.left - a.left || b.right - a.right);
  const all = own.flatMap(({ left, right }) => [left, right]);
  const [least, most] = extent(all, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  const height = own.length * LINE + 40;
  const pad = most === least ? Math.abs(most) * 0.1 || 1 : (most - least) * 0.04;
  const [low, high] = [least - pad, most + pad];
  const labelsAt = (end: "left" | "right"): readonly number[] =>
    spread(
      own.map((line) => ((high - line[end]) / (high - low)) * height),
      LINE,
      height,
    ).map((pixel) => rounded(high - (pixel / height) * (high - low)));
  const places = { left: labelsAt("left"), right: labelsAt("right") };
  const values = own.flatMap(({ unit: _, left, right, trend, ...line }, index) =>
    (["left", "right"] as const).map(
      (end): End => ({
        ...line,
        panel,
        line: index,
        end,
        side: sides[end === "left" ? 0 : 1],
        value: end === "left" ? left : right,
        trend: SLOPE_WORDS[locale].trends[trend],
        label: end === "left" ? line.leftSaid : `${line.rightSaid}  ${line.name}`,
        labelAt: places[end][index] ?? 0,
      }),
    ),
  );
  return { unit, panel, height, domain: [low, high], values };
}

const TRENDS: readonly Trend[] = ["more", "less", "same", "open"];
const LOOKS: Readonly<Record<Trend, { readonly colour: string; readonly dash: readonly number[] }>> = {
  more: { colour: COLOURS.blue, dash: [1, 0] },
  less: { colour: COLOURS.vermilion, dash: [7, 3] },
  same: { colour: COLOURS.grey, dash: [2, 2] },
  open: { colour: COLOURS.purple, dash: [7, 3, 2, 3] },
};

function viewOf(panel: Panel, { lines, sides }: SlopeLines, width: number, locale: Locale): object {
  const words = SLOPE_WORDS[locale];
  const texts = TEXTS[locale];
  const shown = TRENDS.filter((trend) => lines.some((line) => line.trend === trend));
  const ofTrend = (range: readonly unknown[]): object => ({
    field: "trend",
    type: "nominal",
    title: words.trend,
    scale: { domain: shown.map((trend) => words.trends[trend]), range },
    legend: { symbolType: "stroke", symbolSize: 400 },
  });
  const color = ofTrend(shown.map((trend) => LOOKS[trend].colour));
  const strokeDash = ofTrend(shown.map((trend) => LOOKS[trend].dash));
  const x = {
    field: "side",
    type: "nominal",
    title: null,
    scale: { type: "point", domain: sides, padding: 0 },
    axis: {
      orient: "top",
      labelAngle: 0,
      labelFontSize: 12,
      labelFontWeight: "bold",
      labelFlush: false,
      domain: false,
      ticks: false,
      labelPadding: 8,
      grid: true,
      gridColor: "#c9cdd3",
    },
  };
  const y = (field: string): object => ({
    field,
    type: "quantitative",
    title: null,
    axis: null,
    scale: { domain: panel.domain, nice: false, zero: false },
  });
  const hover = tooltip({
    name: texts.target,
    leftSaid: texts.left,
    leftClause: words.leftClause,
    rightSaid: texts.right,
    rightClause: words.rightClause,
    trend: words.trend,
  });
  const only = (test: string): object[] => [{ filter: `datum.panel === ${panel.panel}${test}` }];
  const label = (end: "left" | "right", from: number, to: number, align: "left" | "right"): readonly object[] => [
    {
      transform: only(` && datum.end === '${end}'`),
      mark: { type: "rule", color: "#b9bec6", strokeWidth: 0.7 },
      encoding: { x: { value: from }, x2: { value: to }, y: y("value"), y2: { field: "labelAt" } },
    },
    {
      transform: only(` && datum.end === '${end}'`),
      mark: { type: "text", align, baseline: "middle", fontSize: 11, dx: align === "left" ? 3 : -3 },
      encoding: { x: { value: to }, y: y("labelAt"), text: { field: "label", type: "nominal" }, tooltip: hover },
    },
  ];
  const point = (hollow: boolean): object => ({
    transform: only(` && datum.hollow === ${hollow}`),
    mark: { type: "point", size: 45, filled: !hollow, strokeWidth: 1.5, opacity: 1, ...(hollow && { fill: "#fff" }) },
    encoding: { x, y: y("value"), color, tooltip: hover },
  });
  return {
    title: { text: UNITS[panel.unit].name[locale], anchor: "middle", fontSize: 12, offset: 4 },
    width,
    height: panel.height,
    layer: [
      {
        transform: only(""),
        mark: { type: "line", strokeWidth: 2 },
        encoding: { x, y: y("value"), detail: { field: "line", type: "nominal" }, color, strokeDash, tooltip: hover },
      },
      point(false),
      point(true),
      ...label("left", -4, -22, "right"),
      ...label("right", width + 4, width + 22, "left"),
    ],
  };
}

function notesOf(diff: Diff, found: SlopeLines, locale: Locale): readonly string[] {
  const words = SLOPE_WORDS[locale];
  const { lines, incomparable, numberless, onlyLeft, onlyRight } = found;
  const counts = { incomparable, numberless, onlyLeft, onlyRight, unchanged: diff.unchanged };
  const left = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((why) =>
    counts[why] > 0 ? [words.left[why].replace("{n}", String(counts[why]))] : [],
  );
  return [
    ...(lines.length > 0 ? [words.reading] : []),
    ...(lines.some(({ hollow }) => hollow) ? [words.hollow] : []),
    ...(lines.some(({ range }) => range) ? [words.range] : []),
    ...(left.length > 0 ? [`${words.notDrawn}${left.join("; ")}${words.stop}`] : []),
    ...(doubtfulPlans(diff.plans).size > 0 ? [words.doubtful] : []),
  ];
}
