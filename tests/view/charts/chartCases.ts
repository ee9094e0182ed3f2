import { align, crosstab } from "eduplan/align";
import { benchmarks, nationalObservations } from "eduplan/catalog";
import { jizhou, plans, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import type { Plan } from "eduplan/model";
import { score } from "eduplan/score";
import { track } from "eduplan/track";
import { type Chartable, type ChartName, toVegaLite, type VegaLiteSpec } from "eduplan/view";
import * as vegaLite from "vega-lite";
import { results } from "../results.ts";

/** What a test looks at in a chart, whatever its kind. */
export type Values = readonly Readonly<Record<string, unknown>>[];
export const valuesOf = (spec: VegaLiteSpec): Values => (spec.data as { readonly values: Values }).values;

/** The lines below the title. */
export const notesOf = (spec: VegaLiteSpec): string =>
  (spec.title as { readonly subtitle: readonly string[] }).subtitle.join("\n");

/** What is written in a picture, without its marks. */
export const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );

/** What the compiler has to say against a specification. */
export function complaints(spec: VegaLiteSpec): readonly unknown[] {
  const said: unknown[] = [];
  const note = (...words: unknown[]) => {
    said.push(words);
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: quiet, error: note, warn: note, info: quiet, debug: quiet };
  vegaLite.compile(spec as never, { logger: logger as never });
  return said;
}

/** The charts of each type of result. */
export const CHARTS: Readonly<Record<Chartable["type"], readonly ChartName[]>> = {
  alignment: ["dumbbell", "dots"],
  crosstab: ["heat-map", "by-plan"],
  diff: ["slope"],
  track: ["trajectories"],
  scores: ["places", "intervals"],
  composite: ["scores"],
  uncertainty: ["intervals"],
  sensitivity: ["sensitivity"],
  removal: ["removal"],
  "rank-stability": ["weights"],
};

export const isChartable = (result: { readonly type: string }): result is Chartable =>
  Object.hasOwn(CHARTS, result.type);

/** A later version of a plan: some figures raised, some lowered. */
const laterVersion = (plan: Plan): Plan => ({
  ...plan,
  id: `${plan.id}-2`,
  targets: plan.targets.map((target, index) => {
    const { goal } = target;
    if (!("value" in goal) || typeof goal.value !== "number" || index % 2 === 1) return target;
    return { ...target, goal: { ...goal, value: Math.round(goal.value * (index % 3 === 0 ? 0.9 : 1.01)) } };
  }),
});

const PLAN_REASONS = ["level", "genre", "horizon", "remit", "incomplete", "attribution"] as const;

/** Results of the bundled plans and of made-up tables that have something to draw. */
const full: readonly Chartable[] = [
  align(plans, { benchmarks: true }),
  align(plans, { year: { to: 2023, rule: "linear" } }),
  crosstab(plans, { rows: "stage", columns: "theme" }),
  diff(shuozhou, jizhou),
  diff(shuozhou, laterVersion(shuozhou)),
  track(
    benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target"),
    nationalObservations(),
  ),
  score(plans, {
    weights: { gapClosure: 0.5, coverage: 0.5 },
    assume: [...PLAN_REASONS.map((each) => `reason.plan-${each}` as const), "reason.unstated-facet"],
  }),
  ...results.map(([, result]) => result).filter(isChartable),
];

/** The same where there is nothing to draw. */
const empty: readonly Chartable[] = [
  align([xining]),
  crosstab([], { rows: "stage", columns: "theme" }),
  diff(xining, xining),
  track([xining]),
  score([xining]),
];

const casesOf = (among: readonly Chartable[]): readonly (readonly [chart: ChartName, result: Chartable])[] =>
  among.flatMap((result) => CHARTS[result.type].map((chart) => [chart, result] as const));

export const fullCharts: ReturnType<typeof casesOf> = casesOf(full);
export const emptyCharts: ReturnType<typeof casesOf> = casesOf(empty);

/** Every specification, in both languages. */
export const specsOf = (cases: typeof fullCharts): readonly VegaLiteSpec[] =>
  cases.flatMap(([chart, result]) => (["zh", "en"] as const).map((locale) => toVegaLite(result, { chart, locale })));
