// Which of twelve counties stands first on an education index, and what has to be asked before anybody believes the ranks?
// Data: MADE UP, every number and every name (data/madeUpCounties.ts).
//
//   npx tsx examples/county-index.ts          in Chinese
//   npx tsx examples/county-index.ts --en     in English
import {
  compositeIndex,
  couplingCoordination,
  displayWidth,
  type Factor,
  type Locale,
  obstacleDegree,
  type Recipe,
  type RegionTable,
  removal,
  sensitivity,
  theil,
  toText,
  trends,
  uncertainty,
  type Viewable,
  variationCoefficient,
  whatIf,
} from "eduplan";
import { madeUpCounties as counties } from "./data/madeUpCounties.ts";

const locale: Locale = process.argv.includes("--en") ? "en" : "zh";
const words = (zh: string, en: string): string => (locale === "zh" ? zh : en);
const LATEST = 2025;

/** The rows of the latest year alone. */
const latest = <Row extends { readonly year?: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ year }) => year === LATEST);

const name = ({ region }: { readonly region: string }): string => {
  const found = counties.rows.find((row) => row.region === region)?.name ?? region;
  return typeof found === "string" ? found : found[locale];
};
const indicatorName = (id: string): string => {
  const found = counties.indicators.find((each) => each.id === id)?.name ?? id;
  return typeof found === "string" ? found : found[locale];
};

function print(title: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const texts = rows.map((row) =>
    row.map((value) =>
      value === null ? "—" : typeof value === "number" ? String(Number(value.toPrecision(3))) : value,
    ),
  );
  const widths = texts[0]?.map((_, column) => Math.max(...texts.map((row) => displayWidth(row[column] ?? "")))) ?? [];
  const pad = (text: string, column: number): string => text + " ".repeat((widths[column] ?? 0) - displayWidth(text));
  console.log(`## ${title}\n`);
  for (const row of texts) console.log(row.map(pad).join("  ").trimEnd());
  console.log();
}
const show = (result: Viewable): void => console.log(toText(result, { locale, detail: "brief" }));

console.log(`${words("以下数据全系虚构,仅为示例。", "ALL DATA BELOW ARE MADE UP, for the example only.")}\n`);

// The index: gaps filled from the city's median, min–max over both years, entropy weights over all indicators, geometric means.
const entropy = { method: "entropy", values: "minmax", scope: "all" } as const;
const recipe: Recipe = {
  impute: { method: "group-median", group: "city" },
  normalise: { method: "minmax", range: [1, 100] },
  weigh: entropy,
  aggregate: { method: "geometric" },
};
const index = compositeIndex(counties, recipe, { tables: true });
const equal = compositeIndex(counties, { ...recipe, weigh: { method: "equal" } });
const [nodes, equalNodes] = [index.nodes, equal.nodes].map((all) => all.at(-1));
const byRank = [...index.rows.keys()].sort(
  (a, b) => (index.rows[a]?.year ?? 0) - (index.rows[b]?.year ?? 0) || (nodes?.ranks[a] ?? 0) - (nodes?.ranks[b] ?? 0),
);
print(words("指数:熵权与等权", "Index: entropy weights and equal weights"), [
  [
    words("年份", "year"),
    words("县", "county"),
    words("熵权", "entropy"),
    words("名次", "rank"),
    words("等权", "equal"),
    words("名次", "rank"),
  ],
  ...byRank.map((at) => {
    const { year = 0, region = "" } = index.rows[at] ?? {};
    return [
      String(year),
      name({ region }),
      nodes?.scores[at] ?? null,
      nodes?.ranks[at] ?? null,
      equalNodes?.scores[at] ?? null,
      equalNodes?.ranks[at] ?? null,
    ];
  }),
]);
print(words("权重(在各自上级之内)", "Weights within the parent"), [
  [words("指标", "indicator"), words("熵权", "entropy"), words("等权", "equal")],
  ...counties.indicators.map(({ id }) => [indicatorName(id), index.weights[id] ?? null, equal.weights[id] ?? null]),
]);

// Would other choices have put others first? Four choices, of which each can be defended.
const factors: readonly Factor[] = [
  {
    name: words("无量纲化", "normalisation"),
    path: "normalise",
    values: [
      { method: "minmax", range: [1, 100] },
      { method: "percentile-rank", range: [1, 100] },
    ],
  },
  { name: words("赋权", "weights"), path: "weigh", values: [entropy, { method: "equal" }] },
  { name: words("合成", "aggregation"), path: "aggregate.method", values: ["arithmetic", "geometric"] },
  { name: words("去除一项", "removal"), remove: [null, "equipment", "large-classes"] },
];
const spread = uncertainty(counties, recipe, { factors, replications: 512, seed: 7 });
show({ ...spread, rows: latest(spread.rows) });
show(sensitivity(counties, recipe, { factors }));
show(removal(counties, recipe));
show(whatIf(counties, recipe, [{ normalise: { method: "percentile-rank" } }, { aggregate: { method: "arithmetic" } }]));

// How unequal are the counties, and is it between or within cities?
const heads = counties.denominators?.pupils ?? [];
const equipment = counties.indicators.find(({ id }) => id === "equipment")?.values ?? [];
const unitsIn = (of: number) =>
  counties.rows.flatMap(({ region, year, groups }, at) => {
    const value = equipment[at] ?? null;
    return year === of && value !== null
      ? [{ id: region, value, population: heads[at] ?? 0, groups: [groups?.city ?? ""] }]
      : [];
  });
print(words("生均教学设备值的县际差距(按学生数加权)", "Inequality of equipment per pupil, weighed by pupils"), [
  [
    words("年份", "year"),
    words("差异系数", "variation"),
    "Theil T",
    words("城市之间", "between cities"),
    words("城市之内", "within cities"),
  ],
  ...[2020, LATEST].map((year) => {
    const { t, levels } = theil(unitsIn(year));
    const [between, within] = levels.map(({ share }) => share.t);
    return [String(year), variationCoefficient(unitsIn(year)).coefficient, t, between ?? null, within ?? null];
  }),
]);

// Do the three dimensions develop together, and what holds each county back? Both look at the scores, on [1, 100] as the recipe has it.
const range = [1, 100] as const;
const dimensions: RegionTable = {
  rows: index.rows,
  indicators: index.nodes.slice(0, -1).map(({ id, scores }) => ({ id, direction: "higher", values: scores })),
};
const coupling = couplingCoordination(dimensions, { range });
const scored = index.steps.at(-1)?.table ?? counties;
const obstacles = obstacleDegree(scored, { weights: index.weights, range });
print(words(`${LATEST} 年耦合协调度与主要障碍`, `Coupling coordination and main obstacles, ${LATEST}`), [
  [
    words("县", "county"),
    "C",
    "D",
    words("等级", "grade"),
    words("首要障碍", "first obstacle"),
    words("障碍度", "degree"),
  ],
  ...latest(coupling.rows).map((row) => {
    const found = obstacles.rows.find(({ region, year }) => region === row.region && year === row.year);
    const [first] = Object.entries(found?.indicators ?? {}).sort(([, a], [, b]) => b - a);
    return [
      name(row),
      row.coupling,
      row.coordination,
      row.name?.[locale] ?? null,
      first ? indicatorName(first[0]) : null,
      first?.[1] ?? null,
    ];
  }),
]);

// What moved: growth a year of what money buys.
print(words("生均教学设备值的年均增长率", "Growth of equipment per pupil, a year"), [
  [words("县", "county"), words("变化", "change"), words("年均增长率", "growth")],
  ...trends(counties)
    .trends.filter(({ indicator }) => indicator === "equipment")
    .map((trend) => [name(trend), trend.change, trend.growth]),
]);
console.log(
  words(
    "名次区间只反映所列选择;数据误差、指标是否测到所要测的,不在其中。",
    "Ranges of ranks tell of the choices listed, not of errors in the data, nor of whether the indicators measure what is meant.",
  ),
);
