import type { Finding } from "../../model/finding.ts";
import type { Result } from "../../model/result.ts";
import { rounded } from "../../model/rounded.ts";
import { VERSION } from "../../model/version.ts";
import { compileRecipe } from "../compileRecipe.ts";
import { checkKeys } from "../options.ts";
import type { Functions, Recipe, ResolvedRecipe } from "../recipe.ts";
import type { WeightsById } from "../steps/weighOptions.ts";
import type { RegionTable, TableRow } from "../table.ts";
import { checkCount, checkSeed } from "./checkRobustness.ts";
import { weightsForFirst } from "./firstPlace.ts";
import { overtaking } from "./overtaking.ts";
import type { RowRef } from "./sensitivityTarget.ts";
import { type Reach, weightsForTop } from "./topPlaces.ts";
import { resolveBounds, type StabilityBounds } from "./weightBounds.ts";
import { type Weighted, weightedRows } from "./weightedRows.ts";

/** Which places are asked about, and which weights are allowed. */
export interface StabilityOptions {
  /** The first `top` places; 1 when absent. */
  readonly top?: number;
  /** Whose weights move: those of an aggregate's children (`children`, when absent), or of all indicators in the index at once. */
  readonly over?: "children" | "indicators";
  /** Id of the aggregate whose children are weighed and whose ranks are asked about; the index when absent. */
  readonly aggregate?: string | null;
  /** Which weights are allowed; any that are not negative when absent. */
  readonly bounds?: StabilityBounds;
  /** The year to look at; a panel needs one. */
  readonly year?: number | null;
  /** Weights drawn for `top` above 1; 4,096 when absent. */
  readonly samples?: number;
  readonly seed?: number;
  readonly functions?: Functions;
}

/** What weights can do for one row. */
export interface RowStability extends TableRow {
  readonly rank: number;
  /** Whether some allowed weights bring it among the first `top`; `not-found`: neither found nor ruled out, only for `top` above 1. Shared places count. */
  readonly reach: "yes" | "no" | "not-found";
  /** Weights that do it, summing to 1. */
  readonly weights: WeightsById | null;
  /** Smallest relative change of weights with which it draws level with the leader: 0.1 when no weight need change by more than 10 %; null when even 100 % do not do. */
  readonly relative: number | null;
  /** Smallest share of all weight that has to move from child to child for it to draw level; null when no weights do it. */
  readonly moved: number | null;
}

/** Who can come first when weights move, and how far they have to. */
export interface RankStability
  extends Result<
    "rank-stability",
    Required<Omit<StabilityOptions, "functions">> & { readonly recipe: ResolvedRecipe }
  > {
  /** `exact`: linear programmes; `sampled`: `yes` and `no` are certain, `not-found` is not. */
  readonly method: "exact" | "sampled";
  /** The weights as they are. */
  readonly nominal: WeightsById;
  /** The first by these weights (one of them), and the least change of weights after which it need no longer be. */
  readonly leader: RowRef & {
    readonly relative: number | null;
    readonly moved: number | null;
    /** Who draws level first by relative change; null when nobody can. */
    readonly rival: RowRef | null;
  };
  readonly rows: readonly RowStability[];
  readonly warnings: readonly Finding[];
}

/**
 * Who can be first under any weights within bounds, and how much weights must move before the leader loses its place. Where the aggregate is an arithmetic,
 * geometric, harmonic or generalised mean its order is that of a weighted sum (of x, ln x, −1/x, ±x^p), so the answer for the first place is exact: one linear programme a row.
 * `relative` and `moved` heed no bounds; see `overtaking`. Rows that lack a child are left out, with a warning. Two scores tie when they differ by less than 1e-9 of the range.
 *
 * @throws EduplanError what `compositeIndex` throws; `unknown-option` for another aggregate than a mean, bounds that no weights keep, a panel without `year`.
 * @example
 * rankStability(table, recipe, { bounds: { min: 0.1 } }).rows.filter(({ reach }) => reach === "yes");
 */
export function rankStability(table: RegionTable, recipe: Recipe = {}, options: StabilityOptions = {}): RankStability {
  const {
    top = 1,
    over = "children",
    aggregate = null,
    bounds = {},
    year = null,
    samples = 4096,
    seed = 1,
    functions,
  } = options;
  checkKeys("rankStability", options, OPTIONS);
  checkCount("top", top, 1);
  checkCount("samples", samples, 1);
  checkSeed(seed);
  const run = compileRecipe(table, "rankStability").run(recipe, functions);
  const weighted = weightedRows(table, run, { over, aggregate, year });
  const { ids, weights, rows, places } = weighted;
  const allowed = resolveBounds(bounds, ids, weights);
  const leader = places.indexOf(1);
  const reachable =
    top === 1
      ? exactly(weighted, (row, rivals) => weightsForFirst(weighted.columns, row, rivals, allowed))
      : weightsForTop(weighted, top, allowed, { samples, seed });
  const refOf = ({ region, year: of }: TableRow): RowRef => ({ region, ...(of !== undefined && { year: of }) });
  const stability = rows.map((row, place): RowStability => {
    const gains = Float64Array.from(weighted.columns, (column) => (column[place] ?? 0) - (column[leader] ?? 0));
    const { relative, moved } = overtaking(gains, weights);
    const { reach, weights: found } = reachable[place] ?? { reach: "not-found", weights: null };
    return {
      ...row,
      rank: places[place] ?? 0,
      reach,
      weights: found && byId(ids, found),
      relative: relative === null ? null : rounded(relative),
      moved: moved === null ? null : rounded(moved),
    };
  });
  const others = stability.filter((_, place) => place !== leader);
  const rival = least(others, ({ relative }) => relative);
  const mover = least(others, ({ moved }) => moved);
  return {
    type: "rank-stability",
    version: VERSION,
    plans: table.plans ?? [],
    options: { recipe: run.recipe, top, over, aggregate, bounds, year, samples, seed },
    method: top === 1 ? "exact" : "sampled",
    nominal: byId(ids, weights),
    leader: {
      ...(rows[leader] ? refOf(rows[leader]) : { region: "" }),
      relative: rival?.relative ?? null,
      moved: mover?.moved ?? null,
      rival: rival ? refOf(rival) : null,
    },
    rows: stability,
    warnings: [...run.warnings, ...weighted.warnings],
  };
}

const OPTIONS = ["top", "over", "aggregate", "bounds", "year", "samples", "seed", "functions"];

/** For the first place everything is known. The rivals looked at first are the leader and the best in each child: they rule out most. */
function exactly(
  { columns, rows, places }: Weighted,
  find: (row: number, rivals: ReadonlySet<number>) => Float64Array | null,
): readonly Reach[] {
  const rivals = new Set([places.indexOf(1), ...columns.map((column) => column.indexOf(Math.max(...column)))]);
  return rows.map((_, row) => {
    const weights = find(row, rivals);
    return { reach: weights ? "yes" : "no", weights };
  });
}

/** The item with the smallest value, nulls aside. */
function least<Item>(items: readonly Item[], measure: (item: Item) => number | null): Item | undefined {
  let best: Item | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = measure(item);
    if (value === null || value >= smallest) continue;
    smallest = value;
    best = item;
  }
  return best;
}

function byId(ids: readonly string[], weights: Float64Array): WeightsById {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(ids.map((id, child) => [id, rounded((weights[child] ?? 0) / sum)]));
}
