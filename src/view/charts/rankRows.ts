import type { Locale } from "../../model/text.ts";
import { COLOURS, extent, rowsInOrder, tooltip, widest } from "./chart.ts";

/** One row of an interval chart; every number is a rank, 1 the best. */
export interface RankRow {
  /** What the panel is called; rows of one panel stand together. */
  readonly panel: string;
  /** Different within the panel. */
  readonly name: string;
  /** Drawn thin. */
  readonly outer: readonly [best: number, worst: number];
  /** Drawn thick. */
  readonly inner?: readonly [number, number];
  readonly median?: number;
  /** A filled point. */
  readonly nominal?: number;
  /** Doubtful: its point is hollow, its bars are pale. */
  readonly hollow?: boolean;
  readonly said: string;
}

/** The panels of an interval chart below each other, ranks from left to right. */
export function rankPanels(
  rows: readonly RankRow[],
  locale: Locale,
): { readonly view: object; readonly width: number } {
  const words = WORDS[locale];
  const panels = [...new Set(rows.map(({ panel }) => panel))];
  const labels = widest(rows.map(({ name }) => name)) + 16;
  const ranks = rows.flatMap(({ outer, nominal = 1 }) => [outer[1], nominal]);
  const [, most] = extent(ranks, 2, 2);
  const width = Math.min(520, Math.max(240, most * 40));
  const values = rows.map(({ outer, inner, panel, ...row }) => ({
    ...row,
    panel: panels.indexOf(panel),
    best: outer[0],
    worst: outer[1],
    ...(inner && { from: inner[0], to: inner[1] }),
  }));
  const x = (field: string, at: number): object => ({
    field,
    type: "quantitative",
    title: at === 0 ? words.rank : null,
    scale: { domain: [0.5, most + 0.5], nice: false, zero: false },
    axis: {
      orient: "top",
      format: "d",
      tickMinStep: 1,
      grid: true,
      gridColor: "#e4e6ea",
      domain: false,
      labelFlush: false,
    },
  });
  const opacity = { condition: { test: "datum.hollow === true", value: 0.45 }, value: 1 };
  const views = panels.map((panel, at) => {
    const names = rows.filter((row) => row.panel === panel).map(({ name }) => name);
    const y = rowsInOrder("name", names, { minExtent: labels, maxExtent: labels });
    const hover = tooltip({ name: words.row, said: words.said });
    const layer = (test: string, mark: object, encoding: object): object => ({
      transform: [{ filter: `datum.panel === ${at} && ${test}` }],
      mark,
      encoding: { y, tooltip: hover, ...encoding },
    });
    return {
      ...(panel !== "" && { title: { text: panel, anchor: "start", frame: "group", fontSize: 12, offset: 4 } }),
      width,
      height: { step: 20 },
      layer: [
        layer(
          "isValid(datum.best)",
          { type: "rule", strokeWidth: 2.5, color: COLOURS.sky, strokeCap: "round" },
          { x: x("best", at), x2: { field: "worst" }, opacity },
        ),
        layer(
          "isValid(datum.from)",
          { type: "rule", strokeWidth: 9, color: COLOURS.sky, strokeCap: "round" },
          { x: x("from", at), x2: { field: "to" }, opacity },
        ),
        layer(
          "isValid(datum.median)",
          { type: "tick", thickness: 2.5, size: 15, color: COLOURS.ink },
          { x: x("median", at) },
        ),
        ...[false, true].map((hollow) =>
          layer(
            `isValid(datum.nominal) && (datum.hollow === true) === ${hollow}`,
            {
              type: "point",
              size: 40,
              opacity: 1,
              color: COLOURS.vermilion,
              strokeWidth: 1.5,
              filled: !hollow,
              ...(hollow && { fill: "#fff" }),
            },
            { x: x("nominal", at) },
          ),
        ),
      ],
    };
  });
  return { view: { data: { values }, vconcat: views, spacing: 16 }, width: labels + width };
}

const WORDS = {
  zh: { rank: "名次(1 为最好)", row: "地区", said: "名次" },
  en: { rank: "rank (1 is best)", row: "region", said: "ranks" },
} as const;
