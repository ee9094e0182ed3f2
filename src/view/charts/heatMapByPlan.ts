import type { Crosstab } from "../../align/crosstabResult.ts";
import { planNames } from "../names.ts";
import { crosstabTitle } from "../sections/crosstab.ts";
import { TEXTS } from "../texts.ts";
import { type ChartOptions, distinct, emptyChart, framed, type VegaLiteSpec, widest } from "./chart.ts";
import { doubtfulPlans } from "./fit.ts";
import { clausesOf, heatLabels, heatLayers, placeOf, tableSize } from "./heatTiles.ts";

/**
 * A heat map of a cross-tabulation for each plan, a panel each. The plans' counts come from the clauses of the cells; why a plan has none in a cell is not known from a table over several plans,
 * so a cell without records stays empty: a table of that plan alone says why.
 */
export function heatMapByPlan(crosstab: Crosstab, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const words = WORDS[locale];
  const texts = TEXTS[locale];
  const frame = {
    title: `${crosstabTitle(crosstab, locale)}${words.byPlan}`,
    notes: [words.reading, ...(doubtfulPlans(crosstab.plans).size > 0 ? [words.doubtful] : [])],
    locale,
  };
  const labels = heatLabels(crosstab, locale);
  const byId = planNames(crosstab.plans, locale);
  const plans = distinct(crosstab.plans.map(({ id }) => byId.get(id) ?? id));
  const tiles = crosstab.plans.flatMap(({ id }, index) =>
    crosstab.cells.flatMap((cells, r) =>
      cells.map(({ evidence }, c) => {
        const own = evidence.filter(({ plan }) => plan === id);
        return {
          ...placeOf(labels, r, c),
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
  const drawn = `${tableSize(crosstab, locale)} (${plans.join(locale === "zh" ? "、" : ", ")})`;
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
        ...heatLayers(crosstab, tiles, labels, false, locale, { plan: texts.plan }),
      })),
    },
  );
}

const NARROW = 27;

const WORDS = {
  zh: {
    byPlan: ",按规划",
    reading: "格内为记录数;空白:该规划在此没有记录,原因见该规划自己的交叉表。",
    doubtful: "※ 归属存疑或无法确定。",
  },
  en: {
    byPlan: ", by plan",
    reading: "Numbers are records; a blank cell has none of that plan, and a table of that plan alone says why.",
    doubtful: "※ attribution doubtful or unidentified.",
  },
} as const;
