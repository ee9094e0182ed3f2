import type { RegionTable } from "eduplan";
import * as eduplan from "eduplan";
import { plans } from "eduplan/data";
import { madeUpCounties } from "../../../examples/data/madeUpCounties.ts";
import { print, printAll } from "../print.ts";

const rows = Array.from({ length: 40 }, (_, row) => ({ region: `r${row}` }));
const indicators = Array.from({ length: 9 }, (_, place) => ({
  id: `i${place}`,
  direction: place % 3 === 0 ? ("lower" as const) : ("higher" as const),
  parent: `p${place % 3}`,
  values: rows.map((_, row) => ((row * 7919 + place * 104729) % 997) ** 2 / 7),
}));
const table: RegionTable = { rows, indicators, aggregates: [{ id: "p0" }, { id: "p1", weight: 2 }, { id: "p2" }] };
const units = rows.map(({ region }, row) => ({
  id: region,
  value: indicators[1]?.values[row] ?? 0,
  population: 1 + (row % 5),
  groups: [`g${row % 3}`],
}));

/** Indices of a made-up table: every step and method, diagnostics, inequality and robustness. */
export function printIndices(): void {
  for (const method of ["arithmetic", "geometric", "harmonic", "generalised", "copeland", "topsis", "mpi"] as const)
    print(
      `compositeIndex ${method}`,
      eduplan.compositeIndex(table, {
        treat: { winsorise: 1, skewness: 0.2, kurtosis: 0 },
        normalise: { range: [1, 100] },
        aggregate: { method },
      }),
    );
  for (const by of [
    { method: "entropy", values: "minmax" },
    { method: "critic" },
    { method: "variation" },
    { method: "pca" },
  ] as const)
    print(`indicatorWeights ${by.method}`, eduplan.indicatorWeights(table, by));

  const recipe: eduplan.Recipe = {
    impute: { method: "group-median", group: "city" },
    normalise: { method: "minmax", range: [1, 100] },
    aggregate: { method: "geometric" },
  };
  const factors: readonly eduplan.Factor[] = [
    { path: "aggregate.method", values: ["arithmetic", "geometric"] },
    { weights: { noise: 0.25 } },
  ];
  const index = eduplan.compositeIndex(madeUpCounties, recipe);
  printAll({
    toTable: eduplan.toTable(eduplan.align(plans), { doubtful: true }),
    replay: eduplan.replay(index, madeUpCounties),
    uncertainty: eduplan.uncertainty(madeUpCounties, recipe, { factors, replications: 64, seed: 7 }),
    sensitivity: eduplan.sensitivity(madeUpCounties, recipe, { factors, n: 16, seed: 7 }),
    removal: eduplan.removal(madeUpCounties, recipe),
    whatIf: eduplan.whatIf(madeUpCounties, recipe, [{ normalise: { method: "percentile-rank" } }]),
    rankStability: eduplan.rankStability(table, {}, { samples: 128 }),
    effectiveWeights: eduplan.effectiveWeights(table),
    benefitOfTheDoubt: eduplan.benefitOfTheDoubt(table),
    principalComponents: eduplan.principalComponents(table),
    correlations: eduplan.correlations(table),
    cronbachAlpha: eduplan.cronbachAlpha(table),
    columnStatistics: eduplan.columnStatistics(table),
    trends: eduplan.trends(madeUpCounties),
    couplingCoordination: eduplan.couplingCoordination(eduplan.normalise(table, { range: [0.1, 1] }).table, {
      range: [0, 1],
    }),
    obstacleDegree: eduplan.obstacleDegree(eduplan.normalise(table, { range: [0, 1] }).table, { range: [0, 1] }),
    theil: eduplan.theil(units),
    gini: eduplan.gini(units),
    variationCoefficient: eduplan.variationCoefficient(units),
  });
}
