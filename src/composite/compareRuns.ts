import isEqual from "lodash-es/isEqual.js";
import { EduplanError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { rounded } from "../model/rounded.ts";
import { VERSION } from "../model/version.ts";
import type { Composite } from "./compositeIndex.ts";
import { correlate } from "./correlation.ts";
import { warning } from "./notes.ts";
import type { TableRow } from "./table.ts";

/** Which scores are compared. */
export interface CompareRunsOptions {
  /** Id of an aggregate; the index when absent. */
  readonly node?: string;
}

/** A choice in which runs differ. */
export interface ChoiceDifference {
  /** Its place in the recipe: `normalise.method`. */
  readonly choice: string;
  /** What each run has there; null where it has nothing. */
  readonly values: readonly unknown[];
}

/** One region (and year) in all runs. */
export interface ComparedRow extends Pick<TableRow, "region" | "year" | "name"> {
  /** One for each run; null where it has none. */
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  /** Rank in the run less rank in the first: negative for a better place. 0 for the first run. */
  readonly rankChanges: readonly (number | null)[];
}

/** One run held against the first. */
export interface RunAgainstFirst {
  /** Rows that have a rank in both. */
  readonly compared: number;
  /** How many of them have another rank. */
  readonly moved: number;
  /** Mean of the absolute rank changes; null of none. */
  readonly meanRankChange: number | null;
  readonly largestRankChange: number | null;
  /** Correlation of the ranks (Spearman) over all rows; null where it is not defined. */
  readonly rankCorrelation: number | null;
}

/** Several runs of an index, side by side. */
export interface RunComparison extends Result<"run-comparison", { readonly nodes: readonly string[] }> {
  readonly differences: readonly ChoiceDifference[];
  readonly rows: readonly ComparedRow[];
  /** One for each run, the first against itself. */
  readonly runs: readonly RunAgainstFirst[];
  readonly warnings: readonly Finding[];
}

/**
 * Lays runs side by side: scores, ranks, and in which choices the recipes differ. Each is held against the first. Scores of
 * different normalisations do not have one scale; ranks do. Rows are matched by region and year.
 *
 * @throws EduplanError `unknown-option` with fewer than two runs or an aggregate that a run does not have.
 * @example
 * compareRuns([nominal, replay(nominal, table, { change: { aggregate: { method: "geometric" } } })]).runs[1]?.meanRankChange;
 */
export function compareRuns(runs: readonly Composite[], options: CompareRunsOptions = {}): RunComparison {
  const [first] = runs;
  if (first === undefined || runs.length < 2) {
    throw new EduplanError("unknown-option", "compareRuns: hand in a list of at least two results of compositeIndex");
  }
  const nodes = runs.map((run) => nodeOf(run, options.node));
  const found = nodes.map(({ scores, ranks }, run) => {
    const rows = runs[run]?.rows ?? [];
    return new Map(rows.map((row, at) => [keyOf(row), { row, score: scores[at] ?? null, rank: ranks[at] ?? null }]));
  });
  const keys = new Map(found.flatMap((run) => [...run].map(([key, { row }]) => [key, row] as const)));
  const rows = [...keys].map(([key, { region, year, name }]): ComparedRow => {
    const ranks = found.map((run) => run.get(key)?.rank ?? null);
    const [before = null] = ranks;
    return {
      region,
      ...(year !== undefined && { year }),
      ...(name !== undefined && { name }),
      scores: found.map((run) => run.get(key)?.score ?? null),
      ranks,
      rankChanges: ranks.map((rank) => (rank === null || before === null ? null : rank - before)),
    };
  });
  const others = new Set(runs.map(({ input }) => input.sha256)).size > 1;
  return {
    type: "run-comparison",
    version: VERSION,
    plans: first.plans,
    options: { nodes: nodes.map(({ id }) => id) },
    differences: differencesOf(runs),
    rows,
    runs: runs.map((_, run) => againstFirst(rows, run)),
    warnings: others ? [warning("composite.other-tables", {})] : [],
  };
}

function nodeOf({ nodes, index }: Composite, id = index) {
  const node = nodes.find((each) => each.id === id);
  if (node) return node;
  const known = nodes.map((each) => each.id).join(", ");
  throw new EduplanError("unknown-option", `compareRuns: a run has no aggregate ${id}; it has ${known}`);
}

const keyOf = ({ region, year }: TableRow) => JSON.stringify([region, year ?? null]);

function againstFirst(rows: readonly ComparedRow[], run: number): RunAgainstFirst {
  const changes = rows.flatMap(({ rankChanges }) => rankChanges[run] ?? []).map(Math.abs);
  const ranksIn = (which: number) => Float64Array.from(rows, ({ ranks }) => ranks[which] ?? Number.NaN);
  const { value } = correlate(ranksIn(0), ranksIn(run), "spearman");
  const sum = changes.reduce((total, change) => total + change, 0);
  return {
    compared: changes.length,
    moved: changes.filter((change) => change > 0).length,
    meanRankChange: changes.length > 0 ? rounded(sum / changes.length) : null,
    largestRankChange: changes.length > 0 ? changes.reduce((largest, change) => Math.max(largest, change), 0) : null,
    rankCorrelation: Number.isNaN(value) ? null : rounded(value),
  };
}

function differencesOf(runs: readonly Composite[]): readonly ChoiceDifference[] {
  const flat = runs.map(({ options }) => new Map(choices(options, "")));
  const names = new Set(flat.flatMap((run) => [...run.keys()]));
  return [...names].flatMap((choice) => {
    const values = flat.map((run) => run.get(choice) ?? null);
    return values.every((value) => isEqual(value, values[0])) ? [] : [{ choice, values }];
  });
}

/** Every choice of a recipe with its place. */
function choices(part: object, place: string): readonly (readonly [string, unknown])[] {
  return Object.entries(part).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const name = place === "" ? key : `${place}.${key}`;
    const isBranch = typeof value === "object" && value !== null && !Array.isArray(value) && !("custom" in value);
    return isBranch ? choices(value, name) : [[name, value]];
  });
}
