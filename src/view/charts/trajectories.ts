import { regionOf } from "../../catalog/regions.ts";
import type { Locale } from "../../model/text.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { endOf } from "../../track/instants.ts";
import type { Progress, Tracking } from "../../track/tracking.ts";
import { wrapToWidth } from "../displayWidth.ts";
import { planNames } from "../names.ts";
import { className, shortDate } from "../sections/trackClass.ts";
import { TEXTS } from "../texts.ts";
import { type ChartOptions, emptyChart, framed, tooltip, type VegaLiteSpec } from "./chart.ts";

/** One point of a panel. */
interface Spot {
  readonly panel: string;
  /** The panel's place among all. */
  readonly order: number;
  readonly series: string;
  /** A year stands for its end. */
  readonly year: number;
  readonly value: number;
  readonly said: string;
  readonly source: string;
}

/**
 * The course of every target that can be followed, a panel each: what was observed, the path that was required, and where the
 * trend leads. Panels have scales of their own, so that a small gap can be seen; they do not start at zero.
 */
export function trajectories(tracking: Tracking, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const texts = TEXTS[locale];
  const names = planNames(tracking.plans, locale);
  const followed = tracking.targets.filter((each): each is Progress => each.state === "tracked" && !!each.start);
  const panels = panelNames(followed, tracking, names, locale);
  const values = followed.flatMap((each, index) => spotsOf(each, panels[index] ?? "", index, locale));
  const series = [texts.observed, texts.requiredPath, texts.projectedPath, texts.aim];
  const color = {
    field: "series",
    type: "nominal",
    title: null,
    scale: { domain: series, range: ["#1f5fa8", "#8a8f98", "#d07a1f", "#0a6b3d"] },
    legend: { orient: "top", labelLimit: 0 },
  };
  const only = (...shown: readonly string[]): object[] => [{ filter: { field: "series", oneOf: shown } }];
  const hover = tooltip({ series: WORDS[locale].series, said: texts.values, source: texts.evidence });
  const frame = { title: texts.progress, notes: [texts.trajectoriesNote], locale };
  if (values.length === 0) return emptyChart(frame);
  const drawn = panels.map((panel) => panel.replaceAll("\n", " ")).join(locale === "zh" ? ";" : "; ");
  return framed(
    { ...frame, drawn, width: 660 },
    {
      data: { values },
      facet: {
        field: "panel",
        type: "nominal",
        // Not a list of names: the compiler would write them into an expression.
        sort: { field: "order", op: "min" },
        title: null,
        header: { labelAnchor: "start", labelExpr: "split(datum.label, '\\n')" },
      },
      columns: 2,
      resolve: { scale: { x: "independent", y: "independent" } },
      spec: {
        width: 300,
        height: 130,
        encoding: {
          x: {
            field: "year",
            type: "quantitative",
            title: null,
            scale: { zero: false },
            axis: { format: "d", tickMinStep: 1 },
          },
          y: { field: "value", type: "quantitative", title: null, scale: { zero: false, nice: true } },
          color,
          tooltip: hover,
        },
        layer: [
          { transform: only(texts.requiredPath), mark: { type: "line", strokeWidth: 1.5 } },
          { transform: only(texts.projectedPath), mark: { type: "line", strokeWidth: 2, strokeDash: [5, 4] } },
          {
            transform: only(texts.observed),
            mark: { type: "line", strokeWidth: 2, point: { filled: true, size: 45 } },
          },
          {
            transform: only(texts.aim),
            mark: { type: "point", shape: "diamond", size: 110, filled: true, opacity: 1 },
          },
        ],
      },
    },
  );
}

/** What each panel is called, no two alike; in lines of the panel's width. */
function panelNames(
  followed: readonly Progress[],
  tracking: Tracking,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): readonly string[] {
  const labels = followed.map((each) => {
    const owner = names.get(each.plan ?? "") ?? regionOf(each.region)?.name[locale] ?? each.region;
    const goal = `${writeGoal(each.goal)[locale]} ${shortDate(each.deadline ?? "")}`;
    return `${each.name[locale]} (${owner}) ${goal}: ${className(each.class, tracking, locale)}`;
  });
  const named = labels.map((label, index) => {
    const twice = labels.indexOf(label) !== labels.lastIndexOf(label);
    return twice ? `${label} (${followed[index]?.target ?? index})` : label;
  });
  return named.map((label) => wrapToWidth(label, HEAD).join("\n"));
}

function spotsOf(each: Progress, panel: string, order: number, locale: Locale): readonly Spot[] {
  const { start, latest, values, promised, projected, deadline = "", unit, goal, counts } = each;
  const texts = TEXTS[locale];
  const spot = (series: string, date: string, value: number, source = ""): Spot => ({
    panel,
    order,
    series,
    year: (endOf(date) ?? 1) - 1,
    value,
    said: `${writeQuantity({ value, unit })[locale]} (${shortDate(date)})`,
    source,
  });
  const begin = start ? [spot(texts.requiredPath, start.date, start.value)] : [];
  const origin = counts === "sum" && start ? [spot(texts.observed, start.date, start.value)] : [];
  return [
    ...begin,
    ...(begin.length > 0 ? [spot(texts.requiredPath, deadline, promised)] : []),
    ...(projected === undefined
      ? []
      : [spot(texts.projectedPath, latest.date, latest.value), spot(texts.projectedPath, deadline, projected)]),
    ...origin,
    ...values.map(({ date, value, ref }) =>
      spot(
        texts.observed,
        date,
        value,
        ref.evidence?.exact ?? [ref.source, ref.sourceGrade].filter(Boolean).join(" · "),
      ),
    ),
    { ...spot(texts.aim, deadline, promised), said: `${writeGoal(goal)[locale]} (${shortDate(deadline)})` },
  ];
}

/** How many columns fit above a panel. */
const HEAD = 52;

const WORDS = { zh: { series: "线" }, en: { series: "line" } } as const;
