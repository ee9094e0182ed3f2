import type { Alignment, AlignmentRow, CellTarget } from "../../align/alignment.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import { rounded } from "../../model/rounded.ts";
import type { Locale } from "../../model/text.ts";
import { convertUnit } from "../../model/units.ts";
import { planNames } from "../names.ts";
import { writeTarget } from "../sections/writeTarget.ts";
import { CHART_BASE, type ChartOptions, type VegaLiteSpec } from "./chart.ts";

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
  const doubtful = new Set(
    alignment.plans
      .filter(({ attribution }) => attribution !== "confirmed" && attribution !== "plausible")
      .map(({ id }) => id),
  );
  const words = WORDS[locale];
  const values = alignment.rows
    .filter((row) => row.cells.filter(({ targets }) => targets.some(isShare)).length >= minPlans)
    .flatMap((row) => marksOf(row, names, doubtful, locale));
  // A gross rate may pass 100.
  const shown = values.flatMap(({ target, baseline }) => [target, baseline ?? 0]);
  const order = [...new Set(values.map(({ indicator }) => indicator))];
  const y = { field: "indicator", type: "nominal", sort: order, title: null, axis: { labelLimit: 0 } };
  const yOffset = { field: "plan", type: "nominal" };
  const color = {
    field: "plan",
    type: "nominal",
    title: words.plan,
    // Every plan, so that one without a mark is seen to have none.
    scale: { domain: [...new Set(names.values())] },
    legend: { labelLimit: 0 },
  };
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: words.axis,
    scale: { domain: [0, Math.max(105, ...shown)] },
  });
  const tooltip = ["plan", "indicator", "said", "fit", "clause"].map((field) => ({ field }));
  const targets = (fit: string, look: object): object => ({
    transform: [{ filter: { field: "fit", equal: fit } }],
    mark: { type: "point", size: 70, strokeWidth: 2, opacity: 1, ...look },
    encoding: { x: x("target"), color, tooltip },
  });
  return {
    ...CHART_BASE,
    title: { text: words.title, subtitle: words.subtitle, anchor: "start" },
    width: 520,
    height: { step: 14 },
    data: { values },
    encoding: { y, yOffset },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 2, opacity: 0.5 },
        encoding: { x: x("baseline"), x2: { field: "target" }, color },
      },
      { mark: { type: "tick", thickness: 2, size: 10 }, encoding: { x: x("baseline"), color } },
      targets(words.exact, { shape: "circle", filled: true }),
      targets(words.loose, { shape: "diamond", filled: false }),
    ],
  };
}

const WORDS = {
  zh: {
    title: "各规划的比例类目标:基期值 → 目标值",
    subtitle: "同一行不等于可比;空心菱形:口径不尽相同、读法存疑或归属存疑",
    axis: "%",
    plan: "规划",
    exact: "与本行指标一致",
    loose: "不尽一致或存疑",
  },
  en: {
    title: "Shares promised: baseline → target",
    subtitle:
      "One row does not mean comparable; hollow diamonds: not quite the indicator, doubtful reading or attribution",
    axis: "%",
    plan: "plan",
    exact: "as the row's indicator",
    loose: "not quite, or doubtful",
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
  names: ReadonlyMap<string, string>,
  doubtful: ReadonlySet<string>,
  locale: Locale,
): Mark[] {
  return row.cells.flatMap(({ plan, targets }) =>
    targets.filter(isShare).map((target) => {
      const { goal, baseline, predicate, coding, doubt, evidence } = target;
      const value = isNumeric(goal) ? goal.value : null;
      const low = typeof value === "number" ? value : (value?.[0] ?? 0);
      const exact = predicate === "skos:exactMatch" && (coding?.predicate ?? predicate) === "skos:exactMatch";
      return {
        indicator: row.name[locale],
        plan: names.get(plan) ?? plan,
        target: isNumeric(goal) ? (inPercent(low, goal) ?? 0) : 0,
        baseline: baseline ? (inPercent(baseline.value, baseline) ?? null) : null,
        fit: exact && !doubt && !doubtful.has(plan) ? WORDS[locale].exact : WORDS[locale].loose,
        said: writeTarget(target, locale),
        clause: evidence.exact,
      };
    }),
  );
}
