import { align, compareAll } from "eduplan/align";
import { accountForQuantities, agreement, verifyEvidence } from "eduplan/audit";
import { benchmarks, nationalObservations } from "eduplan/catalog";
import {
  aggregate,
  checkTable,
  compositeIndex,
  denominate,
  effectiveWeights,
  impute,
  normalise,
  type RegionTable,
  rankStability,
  screen,
  sensitivity,
  toTable,
  treat,
  uncertainty,
  weigh,
} from "eduplan/composite";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { cascade, diff } from "eduplan/diff";
import { extractPlan } from "eduplan/extract";
import { mappingSetOf, type Tabular } from "eduplan/io";
import type { Target } from "eduplan/model";
import { score } from "eduplan/score";
import { track } from "eduplan/track";
import { percent } from "../../plans.ts";
import { smallPlan, smallTarget } from "../../smallPlan.ts";
import { LARGE_CLASSES, level, own, series, stat } from "../../track/made.ts";
import { results } from "../../view/results.ts";

/** A made-up panel with everything that a table of regions can have, and gaps. */
const panel: RegionTable = {
  rows: ["a", "b", "c", "d"].flatMap((region, place) =>
    [2020, 2021].map((year) => ({
      region,
      year,
      name: { zh: `${region}县`, en: region },
      groups: { area: place < 2 ? "east" : "west" },
    })),
  ),
  indicators: ["i0", "i1", "i2"].map((id, column) => ({
    id,
    name: `指标${column}`,
    direction: column === 1 ? "lower" : "higher",
    unit: "%",
    parent: column === 0 ? "left" : "right",
    ...(column === 2 && { denominator: "pupils" }),
    values: Array.from({ length: 8 }, (_, row) =>
      row === 3 && column === 0 ? null : 10 + ((row * 37 + column * 53) % 89),
    ),
  })),
  aggregates: [{ id: "left", name: { zh: "投入", en: "input" } }, { id: "right" }],
  denominators: { pupils: [100, 110, 200, 210, 150, 160, 90, 95] },
};

const national = benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target");
const madeRule = own({ ...level(5, "atMost"), standing: true }, { id: "rule", indicator: LARGE_CLASSES });
const raised = (target: Target): Target =>
  target.goal.kind === "level" && typeof target.goal.value === "number"
    ? { ...target, goal: { ...target.goal, value: target.goal.value / 2 } }
    : target;

const places = (id: string, value: number, area?: string): Target =>
  smallTarget({
    id,
    label: "学位",
    indicator: "compulsory.places",
    goal: { kind: "level", bound: "exactly", value, unit: "place" },
    ...(area !== undefined && { scope: { area } }),
  });
const whole = places("total", 30000);
const parts = [places("town", 18000, "城区"), places("village", 12000, "农村")];

const text = "到2025年,学前教育三年毛入园率达到93%以上,九年义务教育巩固率达到99%。2020年有幼儿园12所。";
const rest = align([shuozhou, jizhou], { groupBy: "theme", benchmarks: true, year: { to: 2024, rule: "linear" } });

/** One of everything that has tables, by what it is. */
export const tabulars: readonly (readonly [what: string, tabular: Tabular])[] = [
  ...results.map(([type, result], index) => [`${type} ${index}`, result] as const),
  ["alignment with groups, benchmarks and a year", rest],
  ["alignment of filled cells", align(plans, { cells: "filled" })],
  ["diff of two versions", diff(jizhou, { ...jizhou, targets: jizhou.targets.slice(2).toReversed() })],
  ["scores refused a ranking", score(plans, { weights: { specificity: 1 } })],
  [
    "scores ranked",
    score([shuozhou, jizhou], {
      weights: { specificity: 1 },
      assume: [
        "reason.plan-level",
        "reason.plan-genre",
        "reason.plan-horizon",
        "reason.plan-remit",
        "reason.plan-incomplete",
        "reason.plan-attribution",
      ],
    }),
  ],
  [
    "comparisons on an assumption, at one year",
    compareAll(rest, { assume: ["reason.unstated-facet", "reason.scope"] }),
  ],
  ["diff with a split", diff(smallPlan([whole]), smallPlan(parts))],
  [
    "diff of two values",
    diff(smallPlan([smallTarget()]), smallPlan([smallTarget({ goal: percent(97) })], { id: "later" })),
  ],
  [
    "cascade with differences",
    cascade([
      { ...shuozhou, id: "shanxi", region: "140000", level: "province", targets: shuozhou.targets.map(raised) },
      shuozhou,
    ]),
  ],
  ["tracking of national targets", track(national, nationalObservations(), { scheme: "open-sdg" })],
  ["tracking by a function of one's own", track(national, nationalObservations(), { scheme: () => "mine" })],
  [
    "tracking of a rule, a range and a forecast",
    track(
      [madeRule, own(level(95))],
      [
        ...series({ 2021: 3, 2022: 6 }, { indicator: LARGE_CLASSES }),
        stat("2021", [90, 92], { bound: "between" }),
        stat("2023", 93, { status: "E" }),
        stat("2022", 94, { region: "630000" }),
      ],
    ),
  ],
  ["scores to a given limit", score([shuozhou, jizhou], { ceiling: "benchmark", assume: ["reason.unstated-facet"] })],
  [
    "uncertainty with failures",
    uncertainty(
      panel,
      { impute: {} },
      {
        factors: [
          { path: "aggregate.method", values: ["arithmetic", "geometric"] },
          {
            path: "normalise.range",
            values: [
              [0, 100],
              [1, 100],
            ],
          },
        ],
        replications: 16,
      },
    ),
  ],
  [
    "sensitivity with interactions",
    sensitivity(
      panel,
      { impute: {}, normalise: { range: [1, 100] } },
      {
        target: { score: { region: "b", year: 2021 } },
        factors: [
          { path: "aggregate.method", values: ["arithmetic", "geometric"] },
          { remove: [null, "i2"] },
          {
            path: "normalise.range",
            values: [
              [1, 100],
              [10, 100],
            ],
          },
        ],
      },
    ),
  ],
  ["extraction", extractPlan(text, { region: "120119" })],
  ["verification", verifyEvidence(jizhou, text)],
  ["quantity account", accountForQuantities(jizhou, text)],
  [
    "agreement",
    agreement(shuozhou, {
      ...shuozhou,
      targets: shuozhou.targets.slice(3),
      actions: shuozhou.actions.map((each, index) => (index === 0 ? { ...each, themes: ["finance"] } : each)),
    }),
  ],
  ["table of plans", toTable(align(plans), { doubtful: true })],
  ["region table", panel],
  ["table check", checkTable({ ...panel, indicators: [] })],
  ["composite with tables", compositeIndex(panel, { impute: {}, treat: {} }, { tables: true })],
  ["effective weights", effectiveWeights(panel, { impute: {} })],
  ["rank stability of a year", rankStability(panel, { impute: {} }, { year: 2021 })],
  ["denominated", denominate(panel)],
  ["screened", screen(panel, { availability: 0.9 })],
  ["imputed", impute(panel)],
  ["treated", treat(panel)],
  ["normalised", normalise(panel)],
  ["weighed", weigh(normalise(panel).table)],
  ["aggregated", aggregate(normalise(panel).table)],
  ["mapping set", mappingSetOf(plans)],
  ["plans", plans],
  ["plan", jizhou],
];
