import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Run } from "../compileRecipe.ts";
import type { HierarchyNode } from "../hierarchy.ts";
import { rowLabel } from "../labels.ts";
import { listLabels } from "../listLabels.ts";
import { warning } from "../notes.ts";
import { oneOf } from "../options.ts";
import { ranksOf } from "../ranksOf.ts";
import { ruleFor } from "../steps/climb.ts";
import type { RegionTable, TableRow } from "../table.ts";
import { columnOf, isAdditive, productsOf } from "./effectiveWeights.ts";

/** Rows whose order is that of Σ w x over the columns. */
export interface Weighted {
  readonly ids: readonly string[];
  /** They sum to 1. */
  readonly weights: Float64Array;
  readonly rows: readonly TableRow[];
  /** One for each id, without gaps; differences within a column are at most 1. */
  readonly columns: readonly Float64Array[];
  /** Ranks by the weights as they are. */
  readonly places: readonly number[];
  readonly warnings: readonly Finding[];
}

/** Which weights are looked at. */
export interface WeightedChoice {
  readonly over: "children" | "indicators";
  readonly aggregate: string | null;
  readonly year: number | null;
}

/**
 * Takes from a run what stands in the order of a weighted sum.
 *
 * @throws EduplanError `unknown-option` where there is no such sum, no such aggregate, or no year for a panel; `nothing-left` without two complete rows.
 */
export function weightedRows(table: RegionTable, run: Run, { over, aggregate, year }: WeightedChoice): Weighted {
  oneOf("rankStability.over", over, ["children", "indicators"]);
  const node = nodeOf(run, aggregate);
  const { ids, weights, columns } = over === "indicators" ? allIndicators(run, node) : childrenOf(run, node);
  const inYear = rowsOfYear(table, year);
  const complete = inYear.filter((row) => columns.every((column) => !Number.isNaN(column[row] ?? Number.NaN)));
  if (complete.length < 2) {
    throw new EduplanError(
      "nothing-left",
      "rankStability: fewer than two rows have a value in every child; impute them first.",
    );
  }
  const left = inYear.filter((row) => !complete.includes(row)).flatMap((row) => table.rows.slice(row, row + 1));
  const plain = columns.map((column) => Float64Array.from(complete, (row) => column[row] ?? 0));
  const range = Math.max(...plain.map((column) => Math.max(...column) - Math.min(...column))) || 1;
  const scaled = plain.map((column) => column.map((value) => (value - (column[0] ?? 0)) / range));
  const scores = new Float64Array(complete.length).map((_, row) =>
    scaled.reduce((sum, column, child) => sum + (weights[child] ?? 0) * (column[row] ?? 0), 0),
  );
  return {
    ids,
    weights,
    rows: complete.flatMap((row) => table.rows.slice(row, row + 1)),
    columns: scaled,
    places: [...ranksOf(scores)],
    warnings:
      left.length === 0
        ? []
        : [warning("composite.incomplete-rows", { regions: listLabels(left.map(rowLabel)), count: left.length })],
  };
}

function nodeOf({ hierarchy }: Run, id: string | null): HierarchyNode {
  const node = id === null ? hierarchy.at(-1) : hierarchy.find((each) => each.id === id);
  if (node) return node;
  const known = hierarchy.map((each) => each.id).join(", ");
  throw new EduplanError("unknown-option", `rankStability: there is no aggregate ${id}; there are: ${known}.`);
}

function childrenOf(run: Run, node: HierarchyNode) {
  const { method, power } = ruleFor(node, run.recipe.aggregate);
  const transform = transformOf(method, power);
  if (transform === null) {
    const which = typeof method === "string" ? method : method.custom;
    const remedy = "use uncertainty with noise on the weights, or another aggregate";
    throw new EduplanError(
      "unknown-option",
      `rankStability: ${node.id} is aggregated by ${which}, which has no order of a weighted sum; ${remedy}.`,
    );
  }
  const within = run.weights.find((each) => each.aggregate === node.id)?.weights ?? {};
  const rows = run.scores.at(-1)?.length ?? 0;
  return {
    ids: node.children.map(({ id }) => id),
    weights: Float64Array.from(node.children, ({ id }) => within[id] ?? 0),
    columns: node.children.map(({ kind, position }) =>
      (kind === "indicator" ? columnOf(run, position, rows) : (run.scores[position] ?? new Float64Array(rows))).map(
        transform,
      ),
    ),
  };
}

function allIndicators(run: Run, node: HierarchyNode) {
  if (node !== run.hierarchy.at(-1) || !isAdditive(run)) {
    const remedy = 'use over: "children"';
    throw new EduplanError(
      "unknown-option",
      `rankStability: over indicators needs the index, arithmetic means throughout and no value missing; ${remedy}.`,
    );
  }
  const products = productsOf(run);
  const indicators = run.hierarchy.flatMap(({ children }) => children.filter(({ kind }) => kind === "indicator"));
  return {
    ids: indicators.map(({ id }) => id),
    weights: Float64Array.from(indicators, ({ id }) => products.get(id) ?? 0),
    columns: indicators.map(({ position }) => columnOf(run, position, run.scores.at(-1)?.length ?? 0)),
  };
}

/** What makes a mean a sum, in an order-preserving way; not a number where the mean is not defined. Null for what is no such mean. */
function transformOf(method: unknown, power: number): ((value: number) => number) | null {
  const positive = (value: number, transformed: number) => (value > 0 ? transformed : Number.NaN);
  if (method === "arithmetic") return (value) => value;
  if (method === "geometric") return (value) => positive(value, Math.log(value));
  if (method === "harmonic") return (value) => positive(value, -1 / value);
  if (method !== "generalised") return null;
  if (power === 0) return transformOf("geometric", 0);
  if (power === 1) return transformOf("arithmetic", 1);
  return (value) => (power > 0 && value === 0 ? 0 : positive(value, Math.sign(power) * value ** power));
}

function rowsOfYear({ rows }: RegionTable, year: number | null): readonly number[] {
  const years = [...new Set(rows.flatMap((row) => (row.year === undefined ? [] : [row.year])))].sort((a, b) => a - b);
  if (years.length === 0 ? year !== null : year === null || !years.includes(year)) {
    const remedy =
      years.length === 0 ? "leave year out: the table has none" : `say which of its years: ${years.join(", ")}`;
    throw new EduplanError("unknown-option", `rankStability: ${remedy}.`);
  }
  return rows.flatMap((row, place) => (year === null || row.year === year ? [place] : []));
}
