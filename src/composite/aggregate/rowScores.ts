import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { labelsOf, regionAt } from "../labels.ts";
import { refusal, warning } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { givenWeights } from "../weights/equal.ts";
import type { Aggregator } from "./aggregator.ts";
import { copeland } from "./copeland.ts";
import { type AmpiOptions, ampi, type MpiOptions, mpi } from "./mpi.ts";
import { outranking } from "./outranking.ts";
import type { Pool } from "./pools.ts";
import { type TopsisOptions, topsis } from "./topsis.ts";

/** Weights by id; the table's own (1 where it has none) when absent. */
export interface WeightedBy {
  readonly weights?: Readonly<Record<string, number>>;
}

/** The score of one row by a method that sees all rows. */
export interface RowScore {
  readonly region: string;
  readonly year?: number;
  /** Null where it is not defined. */
  readonly score: number | null;
}

/** Scores row by row, in the order of the table. */
export interface RowScores {
  readonly scores: readonly RowScore[];
  readonly warnings: readonly Finding[];
}

/** How often each row is at least as good as each other. */
export interface OutrankingMatrix {
  /** The regions (with their year, in a panel) that rows and columns stand for. */
  readonly rows: readonly { readonly region: string; readonly year?: number }[];
  /**
   * `matrix[a][b]`: the weight of the indicators in which a is better than b, ties counting half, over the weight of those both have; null where they
   * have none in common, 0 on the diagonal.
   */
  readonly matrix: readonly (readonly (number | null)[])[];
  /** Share of pairs in which one row is better in every indicator both have. */
  readonly dominance: number;
}

/** Copeland scores of a table's rows over all indicators, by their direction; formula at `copeland`. */
export function copelandScores(table: RegionTable, options: WeightedBy & { readonly pool?: Pool } = {}): RowScores {
  return rowScores(table, options, copeland(options));
}

/** TOPSIS closeness of a table's rows over all indicators, measured or normalised, by their direction; formula at `topsis`. */
export function topsisScores(table: RegionTable, options: WeightedBy & TopsisOptions = {}): RowScores {
  return rowScores(table, options, topsis(options));
}

/** Mazziotta–Pareto index of a table's rows over all indicators as measured, by their direction; formula at `mpi`. */
export function mpiScores(table: RegionTable, options: WeightedBy & MpiOptions = {}): RowScores {
  return rowScores(table, options, mpi(options));
}

/**
 * Adjusted Mazziotta–Pareto index of a table's rows over all indicators as measured, by their direction; formula at `ampi`.
 *
 * Throws `EduplanError` (`composite.reference-year`) for a reference year that no row has.
 */
export function ampiScores(table: RegionTable, options: WeightedBy & AmpiOptions = {}): RowScores {
  const { referenceYear } = options;
  if (referenceYear !== undefined && !table.rows.some(({ year }) => year === referenceYear)) {
    throw refusal("composite.reference-year", { year: referenceYear }, ["referenceYear"]);
  }
  return rowScores(table, options, ampi(options));
}

/** The outranking matrix of a table's rows over all indicators, by their direction; in a panel all region-years meet. */
export function outrankingMatrix(table: RegionTable, options: WeightedBy = {}): OutrankingMatrix {
  assertTable(table, "outrankingMatrix");
  const rows = table.rows.map(({ region, year }) => ({ region, ...(year === undefined ? {} : { year }) }));
  const matrix = rows.map(() => new Array<number | null>(rows.length).fill(0));
  const directions = table.indicators.map(({ direction }) => direction);
  let dominant = 0;
  outranking(frameOf(table).columns, weightsOf(table, options), directions, rows.length, (a, b, balance) => {
    if (Math.abs(balance) >= 1 - 1e-12) dominant++;
    const missing = Number.isNaN(balance);
    (matrix[a] ?? [])[b] = missing ? null : rounded((1 + balance) / 2);
    (matrix[b] ?? [])[a] = missing ? null : rounded((1 - balance) / 2);
  });
  const pairs = (rows.length * (rows.length - 1)) / 2;
  return { rows, matrix, dominance: pairs === 0 ? 0 : rounded(dominant / pairs) };
}

function rowScores(table: RegionTable, options: WeightedBy, aggregator: Aggregator): RowScores {
  assertTable(table, "scores");
  const { rows, columns } = frameOf(table);
  const years = table.rows.every(({ year }) => year !== undefined)
    ? Int32Array.from(table.rows, ({ year = 0 }) => year)
    : undefined;
  const directions = table.indicators.map(({ direction }) => direction);
  const found = aggregator(columns, weightsOf(table, options), { directions, rows, ...(years && { years }) });
  const labels = labelsOf(table);
  return {
    scores: table.rows.map(({ region, year }, row) => {
      const score = found[row] ?? Number.NaN;
      return { region, ...(year === undefined ? {} : { year }), score: Number.isNaN(score) ? null : rounded(score) };
    }),
    warnings: table.rows.flatMap((_, row) =>
      Number.isNaN(found[row]) ? [warning("composite.no-score", { region: regionAt(labels, row) }, ["rows", row])] : [],
    ),
  };
}

function weightsOf(table: RegionTable, { weights }: WeightedBy): Float64Array {
  const nominal = Object.fromEntries(table.indicators.map(({ id, weight = 1 }) => [id, weight]));
  return givenWeights([], { method: "given", weights: weights ?? nominal }, labelsOf(table)).weights;
}
