import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { type CorrelationMethod, correlate, pairsOf } from "../correlation.ts";
import { frameOf } from "../frame.ts";
import { INDEX } from "../hierarchy.ts";
import { refusal } from "../notes.ts";
import type { RegionTable } from "../table.ts";
import { columnWarnings } from "./columnWarnings.ts";
import { normalP, studentP } from "./significance.ts";

/** Scores of an aggregate, as a composite index gives them. */
export interface ScoredAggregate {
  readonly id: string;
  /** One for each row of the table. */
  readonly scores: readonly (number | null)[];
}

/** Which correlations. */
export interface CorrelationOptions {
  /** `pearson` when absent. */
  readonly method?: CorrelationMethod;
  /** `all` pairs of indicators (the default), those of one parent (`family`), or each indicator with every aggregate above it (`parents`, needs `scores`). */
  readonly pairs?: "all" | "family" | "parents";
  readonly scores?: readonly ScoredAggregate[];
}

/** One correlation. */
export interface CorrelatedPair {
  readonly left: string;
  readonly right: string;
  /** Rows in which both have a value. */
  readonly count: number;
  /** In [−1, 1]; null below two rows or where one does not vary. */
  readonly value: number | null;
  /** Two-sided, of no correlation; null below three rows (Kendall: two) or with `value`. */
  readonly p: number | null;
}

/** Correlations of a table. */
export interface Correlations {
  readonly method: CorrelationMethod;
  readonly pairs: readonly CorrelatedPair[];
  readonly warnings: readonly Finding[];
}

/**
 * Correlations between the indicators of a table, or with the aggregates above them, over the rows that have both. Directions are not looked at: normalise
 * first. p-values: Student's t with n − 2 degrees of freedom for Pearson and (an approximation, good from about ten rows on) Spearman; for Kendall's tau-b the normal
 * approximation with the variance corrected for ties. Where many pairs are tested some will be small by chance.
 *
 * Throws `EduplanError`: `composite.scores-needed` for `parents` without scores; `composite.scores-length` for scores that do not fit the table.
 */
export function correlations(table: RegionTable, options: CorrelationOptions = {}): Correlations {
  const { method = "pearson", pairs = "all" } = options;
  const warnings = columnWarnings(table, "correlations");
  const found = pairs === "parents" ? withAncestors(table, options.scores) : withinTable(table, pairs);
  return {
    method,
    pairs: found.map(({ left, right, a, b }) => {
      const { count, value } = correlate(a, b, method);
      const p = method === "kendall" ? kendallP(...pairsOf(a, b)) : productP(value, count);
      const known = !Number.isNaN(value);
      return {
        left,
        right,
        count,
        value: known ? rounded(value) : null,
        p: known && !Number.isNaN(p) ? rounded(p) : null,
      };
    }),
    warnings,
  };
}

interface NamedPair {
  readonly left: string;
  readonly right: string;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function withinTable({ rows, indicators }: RegionTable, pairs: "all" | "family"): readonly NamedPair[] {
  const { columns } = frameOf({ rows, indicators });
  return indicators.flatMap((left, i) =>
    indicators.slice(i + 1).flatMap((right, k) => {
      const [a, b] = [columns[i], columns[i + 1 + k]];
      if (a === undefined || b === undefined || (pairs === "family" && left.parent !== right.parent)) return [];
      return [{ left: left.id, right: right.id, a, b }];
    }),
  );
}

function withAncestors(table: RegionTable, scores: CorrelationOptions["scores"]): readonly NamedPair[] {
  if (scores === undefined) throw refusal("composite.scores-needed", {}, ["scores"]);
  const byId = new Map(
    scores.map(({ id, scores: values }) => {
      if (values.length !== table.rows.length) {
        throw refusal("composite.scores-length", { id, count: values.length, rows: table.rows.length }, ["scores"]);
      }
      return [id, Float64Array.from(values, (value) => value ?? Number.NaN)];
    }),
  );
  const { columns } = frameOf(table);
  return table.indicators.flatMap(({ id, parent }, j) =>
    ancestorsOf(table, parent).flatMap((above) => {
      const [a, b] = [columns[j], byId.get(above)];
      return a === undefined || b === undefined ? [] : [{ left: id, right: above, a, b }];
    }),
  );
}

/** The aggregates above, from the nearest to the index. */
export function ancestorsOf({ aggregates = [] }: RegionTable, parent: string | undefined): readonly string[] {
  const above: string[] = [];
  for (let at = parent; at !== undefined && !above.includes(at); ) {
    above.push(at);
    const id: string = at;
    at = aggregates.find((each) => each.id === id)?.parent;
  }
  return above.includes(INDEX) ? above : [...above, INDEX];
}

const productP = (value: number, count: number): number =>
  count < 3 ? Number.NaN : studentP(value * Math.sqrt((count - 2) / (1 - value * value)), count - 2);

/** From the sum of concordances S and its variance with ties (Kendall, Rank Correlation Methods, ch. 4). */
function kendallP(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let balance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) balance += Math.sign((a[i] ?? 0) - (a[j] ?? 0)) * Math.sign((b[i] ?? 0) - (b[j] ?? 0));
  }
  const [left, right] = [tiesOf(a), tiesOf(b)];
  const sum = (ties: readonly number[], part: (t: number) => number) => ties.reduce((total, t) => total + part(t), 0);
  const pairs = (t: number) => t * (t - 1);
  const full = (t: number) => pairs(t) * (2 * t + 5);
  const triples = (t: number) => pairs(t) * (t - 2);
  const variance =
    (full(n) - sum(left, full) - sum(right, full)) / 18 +
    (sum(left, pairs) * sum(right, pairs)) / (2 * pairs(n)) +
    (n > 2 ? (sum(left, triples) * sum(right, triples)) / (9 * triples(n)) : 0);
  return normalP(balance / Math.sqrt(variance));
}

function tiesOf(values: Float64Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}
