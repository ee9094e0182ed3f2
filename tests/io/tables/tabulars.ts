import { align } from "eduplan/align";
import { accountForQuantities, agreement, verifyEvidence } from "eduplan/audit";
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
  toTable,
  treat,
  weigh,
} from "eduplan/composite";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { diff } from "eduplan/diff";
import { extractPlan } from "eduplan/extract";
import { mappingSetOf, type Tabular } from "eduplan/io";
import { score } from "eduplan/score";
import { results } from "../../view/results.ts";

/** A made-up panel with everything that a table of regions can have, and gaps. */
export const panel: RegionTable = {
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
