import type { Alignment, AlignmentRow, CellTarget } from "../../align/alignment.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import { rounded } from "../../model/rounded.ts";
import type { Locale } from "../../model/text.ts";
import { convertUnit } from "../../model/units.ts";
import { planNames } from "../names.ts";
import { writeTarget } from "../sections/writeTarget.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  distinct,
  emptyChart,
  extent,
  framed,
  SERIES_COLOURS,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";
import { doubtfulPlans, FIT, fitOf } from "./fit.ts";

/** One point pair of the chart. */
interface Mark {
  readonly indicator: string;
  readonly plan: string;
  readonly target: number;
  readonly baseline: number | null;
  readonly fit: string;
  readonly said: string;
  readonly clause: string;
}

/**
 * A dumbbell chart of the shares in an alignment: per indicator and plan, from the baseline to what is promised. A target that is not quite the row's indicator, or of a plan of doubtful attribution, is
 * drawn hollow, so that standing in one row is not taken for being comparable. Ranges are drawn at their lower end.
 */
export function dumbbell(alignment: Alignment, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh", minPlans = 2 } = options;
  const names = planNames(alignment.plans, locale);
  const doubtful = doubtfulPlans(alignment.plans);
  const words = WORDS[locale];
  const texts = TEXTS[locale];
  const rows = alignment.rows.filter(
    (row) => row.cells.filter(({ targets }) => targets.some(isShare)).length >= minPlans,
  );
  const indicators = distinct(rows.map(({ name }) => name[locale]));
  const values = rows.flatMap((row, index) => marksOf(row, indicators[index] ?? "", names, doubtful, locale));
  const frame = { title: words.title, notes: words.notes, locale };
  if (values.length === 0) return emptyChart(frame);
  // A gross rate may pass 100.
  const shown = values.flatMap(({ target, baseline }) => [target, baseline ?? 0]);
  // Every plan, so that one without a mark is seen to have none.
  const plans = [...new Set(names.values())];
  const y = {
    field: "indicator",
    type: "nominal",
    scale: { domain: indicators, paddingInner: 0.25 },
    title: null,
    axis: { domain: false, ticks: false, labelPadding: 6 },
  };
  // With no order of its own the compiler would write the names of the colours into an expression, which not every name survives.
  const yOffset = { field: "plan", type: "nominal", scale: { domain: plans }, sort: "ascending" };
  const color = {
    field: "plan",
    type: "nominal",
    title: texts.plan,
    scale: { domain: plans, range: SERIES_COLOURS },
    legend: { symbolType: "circle", symbolOpacity: 1 },
  };
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: "%",
    scale: { domain: extent(shown, 0, 105) },
    axis: { domain: false, gridColor: "#e4e6ea" },
  });
  const hover = tooltip({
    plan: texts.plan,
    indicator: texts.indicator,
    said: words.said,
    fit: words.fit,
    clause: words.clause,
  });
  const targets = (fit: string, look: object): object => ({
    transform: [{ filter: { field: "fit", equal: fit } }],
    mark: { type: "point", size: 70, strokeWidth: 2, opacity: 1, ...look },
    encoding: { x: x("target"), color, tooltip: hover },
  });
  const drawn = words.drawn
    .replace("{n}", String(values.length))
    .replace("{rows}", String(indicators.length))
    .replace("{plans}", () => plans.join(locale === "zh" ? "、" : ", "));
  return framed(
    { ...frame, drawn, width: widest(indicators) + WIDTH + 30 + widest(plans) },
    {
      width: WIDTH,
      height: { step: 14 },
      data: { values },
      encoding: { y, yOffset },
      layer: [
        {
          mark: { type: "rule", strokeWidth: 2, opacity: 0.5 },
          encoding: { x: x("baseline"), x2: { field: "target" }, color },
        },
        { mark: { type: "tick", thickness: 2, size: 10, opacity: 1 }, encoding: { x: x("baseline"), color } },
        targets(FIT[locale].exact, { shape: "circle", filled: true }),
        targets(FIT[locale].loose, { shape: "diamond", filled: false }),
      ],
    },
  );
}

const WIDTH = 520;

const WORDS = {
  zh: {
    title: "各规划的比例类目标:基期值 → 目标值",
    notes: [
      "短线:基期值;圆点或菱形:目标值。同一行不等于可比。",
      "空心菱形:口径不尽相同、读法存疑或归属存疑(※)。区间画在低端。",
    ],
    drawn: "{rows} 项指标上的 {n} 个目标,规划为{plans}",
    said: "目标值",
    fit: "口径",
    clause: "依据",
  },
  en: {
    title: "Shares promised: baseline → target",
    notes: [
      "Tick: baseline; circle or diamond: target. One row does not mean comparable.",
      "Hollow diamonds: not quite the indicator, doubtful reading or attribution (※). Ranges are drawn at their lower end.",
    ],
    drawn: "{n} targets on {rows} indicators, of {plans}",
    said: "target",
    fit: "fit",
    clause: "evidence",
  },
} as const;

function inPercent(value: number, { scale = 1, unit }: Pick<NumericGoal, "scale" | "unit">): number | undefined {
  const share = convertUnit(value * scale, unit, "percent");
  return share === undefined ? undefined : rounded(share);
}

function isShare({ goal }: CellTarget): boolean {
  return (
    isNumeric(goal) &&
    goal.kind === "level" &&
    goal.value !== null &&
    convertUnit(1, goal.unit, "percent") !== undefined
  );
}

function marksOf(
  row: AlignmentRow,
  indicator: string,
  names: ReadonlyMap<string, string>,
  doubtful: ReadonlySet<string>,
  locale: Locale,
): Mark[] {
  return row.cells.flatMap(({ plan, targets }) =>
    targets.filter(isShare).map((target) => {
      const { goal, baseline, evidence } = target;
      const value = isNumeric(goal) ? goal.value : null;
      const low = typeof value === "number" ? value : (value?.[0] ?? 0);
      return {
        indicator,
        plan: names.get(plan) ?? plan,
        target: isNumeric(goal) ? (inPercent(low, goal) ?? 0) : 0,
        baseline: baseline ? (inPercent(baseline.value, baseline) ?? null) : null,
        fit: fitOf(target, doubtful, locale),
        said: writeTarget(target, locale),
        clause: evidence.exact,
      };
    }),
  );
}
