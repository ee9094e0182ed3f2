import type { Crosstab } from "../../align/crosstabResult.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Locale } from "../../model/text.ts";
import { planNames } from "../names.ts";
import { categoryLabels, crosstabLegend, crosstabTitle, dimensionName, writeCount } from "../sections/crosstab.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  COLOURS,
  distinct,
  emptyChart,
  framed,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";

/** One rectangle of the map. */
interface Tile {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly shown: string;
  readonly clauses: string;
}

/** A heat map of a cross-tabulation: the darker, the more records; the number stands in each cell, or the sign why it is empty. */
export function heatMap(crosstab: Crosstab, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const frame = { title: crosstabTitle(crosstab, locale), notes: crosstabLegend(crosstab, locale), locale };
  const labels = labelsOf(crosstab, locale);
  const tiles = crosstab.cells.flatMap((cells, r) =>
    cells.map(
      ({ count, shares, evidence, absent }, c): Tile => ({
        ...at(labels, r, c),
        count,
        shown: writeCount(count, shares.row, absent),
        clauses: clausesOf(evidence, locale),
      }),
    ),
  );
  if (tiles.length === 0) return emptyChart(frame);
  const width = widest(labels.rows) + labels.columns.length * WIDE + 90;
  return framed(
    { ...frame, drawn: drawnText(crosstab, locale), width },
    {
      width: { step: WIDE },
      height: { step: 26 },
      data: { values: tiles },
      ...map(crosstab, tiles, labels, true, locale),
    },
  );
}

/**
 * The same for each plan, a panel each. The plans' counts come from the clauses of the cells; why a plan has none in a cell is not known from a table over several plans,
 * so a cell without records stays empty: a table of that plan alone says why.
 */
export function heatMapByPlan(crosstab: Crosstab, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const words = WORDS[locale];
  const texts = TEXTS[locale];
  const doubtful = crosstab.plans.some(
    ({ attribution }) => attribution === "doubtful" || attribution === "unidentified",
  );
  const frame = {
    title: `${crosstabTitle(crosstab, locale)}${words.byPlan}`,
    notes: [words.reading, ...(doubtful ? [words.doubtful] : [])],
    locale,
  };
  const labels = labelsOf(crosstab, locale);
  const byId = planNames(crosstab.plans, locale);
  const plans = distinct(crosstab.plans.map(({ id }) => byId.get(id) ?? id));
  const tiles = crosstab.plans.flatMap(({ id }, index) =>
    crosstab.cells.flatMap((cells, r) =>
      cells.map(({ evidence }, c) => {
        const own = evidence.filter(({ plan }) => plan === id);
        return {
          ...at(labels, r, c),
          panel: index,
          plan: plans[index] ?? id,
          count: own.length,
          shown: own.length === 0 ? "" : String(own.length),
          clauses: clausesOf(own, locale),
        };
      }),
    ),
  );
  if (tiles.length === 0) return emptyChart(frame);
  const room = widest(labels.rows) + 8;
  const width = 2 * (room + labels.columns.length * NARROW) + 120;
  const drawn = `${drawnText(crosstab, locale)} (${plans.join(locale === "zh" ? "、" : ", ")})`;
  return framed(
    { ...frame, drawn, width },
    {
      data: { values: tiles },
      columns: 2,
      spacing: { row: 24, column: 24 },
      concat: plans.map((plan, index) => ({
        title: { text: plan, anchor: "start", fontSize: 12 },
        transform: [{ filter: `datum.panel === ${index}` }],
        width: { step: NARROW },
        height: { step: 20 },
        ...map(crosstab, tiles, labels, false, locale, { plan: texts.plan }),
      })),
    },
  );
}

const WIDE = 64;
const NARROW = 27;

interface Labels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function labelsOf(crosstab: Crosstab, locale: Locale): Labels {
  return {
    rows: distinct(categoryLabels(crosstab, "rows", locale)),
    columns: distinct(categoryLabels(crosstab, "columns", locale)),
  };
}

const at = ({ rows, columns }: Labels, r: number, c: number): Pick<Tile, "row" | "column"> => ({
  row: rows[r] ?? "",
  column: columns[c] ?? "",
});

/** The rectangles with what stands in them. Shades go by the square root, or one full cell would leave all others white. */
function map(
  crosstab: Crosstab,
  tiles: readonly { readonly count: number }[],
  labels: Labels,
  titled: boolean,
  locale: Locale,
  more: Readonly<Record<string, string>> = {},
): object {
  const texts = TEXTS[locale];
  const most = tiles.reduce((greatest, { count }) => Math.max(greatest, count), 0);
  const [rows, columns] = [
    dimensionName(crosstab.options.rows, locale),
    dimensionName(crosstab.options.columns, locale),
  ];
  const axis = (field: string, domain: readonly string[], title: string, look: object): object => ({
    field,
    type: "nominal",
    scale: { domain },
    title: titled ? title : null,
    axis: { domain: false, ticks: false, ...look },
  });
  return {
    encoding: {
      y: axis("row", labels.rows, rows, {
        titleAngle: 0,
        titleAlign: "right",
        titleAnchor: "start",
        titleX: -8,
        titleY: -12,
      }),
      x: axis("column", labels.columns, columns, {
        orient: "top",
        labelAngle: -35,
        labelPadding: 4,
        titleAnchor: "start",
      }),
      tooltip: tooltip({ ...more, row: rows, column: columns, shown: texts.records, clauses: WORDS[locale].clauses }),
    },
    layer: [
      {
        mark: { type: "rect", stroke: "#e4e6ea", strokeWidth: 1 },
        encoding: {
          color: {
            condition: { test: "datum.count === 0", value: "#fff" },
            field: "count",
            type: "quantitative",
            title: texts.records,
            scale: { type: "sqrt", range: ["#e3eef9", "#08519c"], domain: [0, Math.max(1, most)] },
          },
        },
      },
      {
        mark: { type: "text", fontSize: 11 },
        encoding: {
          text: { field: "shown", type: "nominal" },
          color: {
            condition: [
              { test: "datum.count === 0", value: COLOURS.grey },
              { test: `datum.count > ${most / 2}`, value: "#fff" },
            ],
            value: COLOURS.ink,
          },
        },
      },
    ],
  };
}

/** How many clauses a tile shows on hover. */
const SHOWN = 5;

function clausesOf(evidence: readonly EvidenceRef[], locale: Locale): string {
  const more = evidence.length - SHOWN;
  const clauses = evidence.slice(0, SHOWN).map(({ exact }) => `“${exact}”`);
  return [...clauses, ...(more > 0 ? [`+${more}`] : [])].join(locale === "zh" ? ";" : "; ");
}

function drawnText({ rows, columns, total }: Crosstab, locale: Locale): string {
  const counts = { rows: rows.length, columns: columns.length, total };
  return WORDS[locale].drawn.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]));
}

const WORDS = {
  zh: {
    byPlan: ",按规划",
    reading: "格内为记录数;空白:该规划在此没有记录,原因见该规划自己的交叉表。",
    doubtful: "※ 归属存疑或无法确定。",
    drawn: "{rows} 行 {columns} 列,共 {total} 条记录",
    clauses: "依据",
  },
  en: {
    byPlan: ", by plan",
    reading: "Numbers are records; a blank cell has none of that plan, and a table of that plan alone says why.",
    doubtful: "※ attribution doubtful or unidentified.",
    drawn: "{rows} rows, {columns} columns, {total} records",
    clauses: "evidence",
  },
} as const;
