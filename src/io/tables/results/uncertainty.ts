import type { RankDistribution } from "../../../composite/robustness/rankTally.ts";
import type { ScoreDistribution } from "../../../composite/robustness/scoreTally.ts";
import type { RowUncertainty, Uncertainty } from "../../../composite/robustness/uncertainty.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { type Field, integer, number, REQUIRED, tableOf, through } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { factorTables } from "./factors.ts";
import { placeFields, type RowNamer, regionsTable, rowNamer } from "./regionTable.ts";

/**
 * `ranks`: one row a region, its rank as the recipe has it and how rank and score spread; `histogram`: one row a rank that a region took, with how often;
 * `factors`: what was varied; `failure_causes` and `failed_values`: what could not be computed; `warnings`. Nothing is left out.
 */
export function uncertaintyTables(uncertainty: Uncertainty): readonly Table[] {
  const { failures, options, plans, rows, warnings } = uncertainty;
  const nameOf = rowNamer(plans);
  return [
    ranksTable(rows, nameOf),
    histogramTable(rows, nameOf),
    regionsTable(rows, nameOf),
    ...factorTables(options.factors, failures),
    warningsTable(warnings),
    plansTable(plans),
    aboutTable(uncertainty, { failed: failures.count }),
  ];
}

const rankFields: readonly Field<RankDistribution>[] = [
  integer("replicates", ({ count }) => count),
  number("rank_mean", ({ mean }) => mean),
  number("rank_median", ({ median }) => median),
  number("rank_q5", ({ q5 }) => q5),
  number("rank_q95", ({ q95 }) => q95),
  integer("rank_best", ({ best }) => best),
  integer("rank_worst", ({ worst }) => worst),
];
const scoreFields: readonly Field<ScoreDistribution>[] = [
  number("score_mean", ({ mean }) => mean),
  number("score_sd", ({ sd }) => sd),
  number("score_q5", ({ q5 }) => q5),
  number("score_q95", ({ q95 }) => q95),
  number("score_min", ({ min }) => min),
  number("score_max", ({ max }) => max),
];

function ranksTable(rows: readonly RowUncertainty[], nameOf: RowNamer): Table {
  return tableOf<RowUncertainty>(
    {
      name: "ranks",
      title: ["一行一个地区的名次及其区间", "One row a region, its rank and how it spreads"],
      key: ["region", "year"],
    },
    [
      ...placeFields<RowUncertainty>((row) => row, nameOf),
      integer("nominal_rank", ({ nominal }) => nominal?.rank),
      number("nominal_score", ({ nominal }) => nominal?.score),
      ...through(rankFields, ({ ranks }: RowUncertainty) => ranks),
      ...through(scoreFields, ({ scores }: RowUncertainty) => scores),
    ],
    rows,
  );
}

interface Taken {
  readonly row: RowUncertainty;
  readonly rank: number;
  readonly count: number;
}

function histogramTable(rows: readonly RowUncertainty[], nameOf: RowNamer): Table {
  return tableOf<Taken>(
    {
      name: "histogram",
      title: ["一行一个地区得到过的一个名次", "One row a rank that a region took"],
      key: ["region", "year", "rank"],
    },
    [
      ...placeFields<Taken>(({ row }) => row, nameOf),
      integer("rank", ({ rank }) => rank, REQUIRED),
      integer("count", ({ count }) => count, REQUIRED),
    ],
    rows.flatMap((row) => (row.histogram ?? []).map(([rank, count]) => ({ row, rank, count }))),
  );
}
