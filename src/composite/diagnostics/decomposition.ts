import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { indicatorAt, labelsOf, regionAt } from "../labels.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { effectiveShares } from "./effectiveShares.ts";

/** How scores are taken apart. */
export interface DecompositionOptions {
  /** `arithmetic` (the default) or `geometric` means at every level of the hierarchy; other means do not fall into parts. */
  readonly mean?: "arithmetic" | "geometric";
  /** Weights within the parent, by id of indicator and aggregate; the table's own when absent. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** One indicator's part in one score. */
export interface Contribution {
  readonly id: string;
  readonly value: number;
  /** What it weighs in this score, all levels multiplied; those of a row sum to 1. */
  readonly weight: number;
  /** Arithmetic: weight × value; the contributions sum to the score. Geometric: weight × ln value; they sum to the logarithm of the score. */
  readonly contribution: number;
  /** The contribution less the mean contribution of all rows (of the same year) that have the indicator: what sets the row apart. */
  readonly advantage: number;
}

/** One score and its parts. */
export interface DecomposedScore {
  readonly region: string;
  readonly year?: number;
  /** Null for a row without a value. */
  readonly score: number | null;
  /** In the order of the table, without the indicators that are missing. */
  readonly contributions: readonly Contribution[];
}

/** Every score of a table taken apart. */
export interface Decomposition {
  readonly mean: "arithmetic" | "geometric";
  readonly scores: readonly DecomposedScore[];
  readonly warnings: readonly Finding[];
}

/**
 * Takes the scores of a normalised table apart into what each indicator contributes, through all levels of the hierarchy; missing values are left out and
 * the weights of their siblings rescaled, as an index of such means does.
 *
 * Throws `EduplanError` (`composite.log-of-nonpositive`, naming indicator and region) for a geometric mean of a value that is not above 0.
 */
export function decomposition(table: RegionTable, options: DecompositionOptions = {}): Decomposition {
  assertTable(table, "decomposition");
  const { mean = "arithmetic", weights } = options;
  const { columns } = frameOf(table);
  const labels = labelsOf(table);
  const shares = effectiveShares(table, columns, weights);
  const parts = columns.map((column, j) =>
    column.map((value, row) => {
      const share = shares[j]?.[row] ?? 0;
      if (mean === "arithmetic" || Number.isNaN(value)) return share * value;
      if (value <= 0) {
        const params = { indicator: indicatorAt(labels, j), region: regionAt(labels, row), value };
        throw refusal("composite.log-of-nonpositive", params, ["indicators", j, "values", row]);
      }
      return share * Math.log(value);
    }),
  );
  const means = parts.map((column) => meansByYear(table, column));
  const scores = table.rows.map(({ region, year }, row): DecomposedScore => {
    const contributions = table.indicators.flatMap(({ id }, j): Contribution[] => {
      const value = columns[j]?.[row] ?? Number.NaN;
      const contribution = parts[j]?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) return [];
      const advantage = contribution - (means[j]?.get(year) ?? 0);
      const weight = shares[j]?.[row] ?? 0;
      return [
        { id, value, weight: rounded(weight), contribution: rounded(contribution), advantage: rounded(advantage) },
      ];
    });
    const sum = parts.reduce((total, column) => total + (Number.isNaN(column[row]) ? 0 : (column[row] ?? 0)), 0);
    const score = mean === "geometric" ? Math.exp(sum) : sum;
    return {
      region,
      ...(year === undefined ? {} : { year }),
      score: contributions.some(({ weight }) => weight > 0) ? rounded(score) : null,
      contributions,
    };
  });
  return {
    mean,
    scores,
    warnings: scores.flatMap(({ score }, row) =>
      score === null ? [warning("composite.no-score", { region: regionAt(labels, row) }, ["rows", row])] : [],
    ),
  };
}

function meansByYear({ rows }: RegionTable, column: Float64Array): ReadonlyMap<number | undefined, number> {
  const sums = new Map<number | undefined, { sum: number; count: number }>();
  rows.forEach(({ year }, row) => {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    const { sum, count } = sums.get(year) ?? { sum: 0, count: 0 };
    sums.set(year, { sum: sum + value, count: count + 1 });
  });
  return new Map([...sums].map(([year, { sum, count }]) => [year, sum / count]));
}
