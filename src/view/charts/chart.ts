import type { Locale } from "../../model/text.ts";
import { displayWidth, wrapToWidth } from "../displayWidth.ts";

/** A Vega-Lite specification: plain JSON, of no dependency. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** The charts there are, over all results. */
export type ChartName =
  | "by-plan"
  | "dots"
  | "dumbbell"
  | "heat-map"
  | "intervals"
  | "places"
  | "removal"
  | "scores"
  | "sensitivity"
  | "slope"
  | "trajectories"
  | "weights";

/** What a chart shows. */
export interface ChartOptions {
  /** The language; Chinese when absent. */
  readonly locale?: Locale;
  /** Which of the charts that the result has; the first one that `toVegaLite` lists for it when absent. */
  readonly chart?: ChartName;
  /** Of an alignment: draw only rows that so many plans fill; 2 when absent. */
  readonly minPlans?: number;
}

/** What is said of a chart around its marks. */
export interface Frame {
  readonly title: string;
  /** What a reader has to know, a line each; written below the title. */
  readonly notes: readonly string[];
  /** What is drawn, for those who cannot see it. */
  readonly drawn: string;
  /** About how many pixels the picture is wide: title and notes are wrapped to it. */
  readonly width: number;
  readonly locale: Locale;
}

/** Colours that stay apart for the colour-blind and on white (Okabe & Ito 2008); for more than eight things no colours would. */
export const COLOURS = {
  blue: "#0072b2",
  vermilion: "#d55e00",
  green: "#009e73",
  purple: "#cc79a7",
  orange: "#e69f00",
  sky: "#56b4e9",
  ink: "#1c1e21",
  grey: "#7d838c",
} as const;

/** The same in the order in which series get them. */
export const SERIES_COLOURS: readonly string[] = Object.values(COLOURS);

/** A whole specification: a view with its title, notes and description. */
export function framed({ title, notes, drawn, width, locale }: Frame, view: object): VegaLiteSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: [title, drawn, ...notes]
      .map((line) => line.replace(/[.。;]$/, ""))
      .join(locale === "zh" ? "。" : ". "),
    config: {
      font: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
      background: "#fff",
      view: { stroke: null },
      axis: { labelLimit: 0, titleLimit: 0 },
      header: { labelLimit: 0 },
      legend: { labelLimit: 0, titleLimit: 0 },
    },
    title: {
      text: wrapped(title, width, TITLE_SIZE),
      subtitle: notes.flatMap((line) => wrapped(line, width, NOTE_SIZE)),
      anchor: "start",
      frame: "bounds",
      fontSize: TITLE_SIZE,
      subtitleFontSize: NOTE_SIZE,
      subtitlePadding: 4,
      offset: 12,
    },
    ...view,
  };
}

/** A chart without a mark that says that there is nothing to draw, and why. */
export function emptyChart(frame: Omit<Frame, "drawn" | "width">, reasons: readonly string[] = []): VegaLiteSpec {
  const drawn = NOTHING[frame.locale];
  return framed(
    { ...frame, drawn, width: 560, notes: [drawn, ...reasons, ...frame.notes] },
    { data: { values: [] }, width: 560, height: 8, mark: "point" },
  );
}

const NOTHING = { zh: "没有可画的。", en: "There is nothing to draw." } as const;
const TITLE_SIZE = 14;
const NOTE_SIZE = 12;
/** Pixels to which texts are wrapped at least: below a narrow chart they may stand out. */
const NARROWEST = 560;

/** How wide a text is drawn, in pixels: a full-width character takes its size, another little more than half of it. */
export const textWidth = (text: string, fontSize = 10): number => Math.ceil(displayWidth(text) * 0.55 * fontSize);

/** The widest of some texts, in pixels. */
export const widest = (texts: readonly string[], fontSize = 10): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, fontSize)), 0);

function wrapped(text: string, width: number, fontSize: number): readonly string[] {
  return wrapToWidth(text, Math.floor(Math.max(NARROWEST, width) / (0.55 * fontSize)));
}

/** The least and the greatest of some numbers and those given first; of any number of them. */
export function extent(values: readonly number[], least: number, most: number): readonly [least: number, most: number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [least, most],
  );
}

/** Makes texts different: the second of the same words becomes `words (2)`. */
export function distinct(texts: readonly string[]): readonly string[] {
  const given = new Set(texts);
  const seen = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let count = 2; seen.has(name); count++) {
      const next = `${text} (${count})`;
      if (!given.has(next)) name = next;
    }
    seen.add(name);
    return name;
  });
}

/** What is shown on hover: fields with what they are called, in the library's own words only: the compiler writes them into an expression. */
export const tooltip = (names: Readonly<Record<string, string>>): readonly object[] =>
  Object.entries(names).map(([field, title]) => ({ field, type: "nominal", title }));

/** Rows from top to bottom as they are given, each with a name of its own. */
export const rowsInOrder = (field: string, names: readonly string[], axis: object = {}): object => ({
  field,
  type: "nominal",
  scale: { domain: names },
  title: null,
  axis: { domain: false, ticks: false, labelPadding: 6, ...axis },
});
