import { bundledBenchmarks } from "../catalog/bundledBenchmarks.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import type { Benchmark } from "../model/benchmark.ts";
import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import { envelope } from "../model/result.ts";
import type { Alignment, AlignmentRow } from "./alignment.ts";
import { checkDistinct } from "./checkDistinct.ts";
import { contrastsOf } from "./comparePlans.ts";
import { eventsOf } from "./eventsOf.ts";
import type { Fold } from "./hostIndicators.ts";
import { benchmarkLookup } from "./rowBenchmarks.ts";
import { type GroupBy, rowGroups } from "./rowGroups.ts";
import { rowsOf } from "./rowsOf.ts";
import { checkYear, type YearOption, yearUsed } from "./yearRules.ts";

export { rowsOf };

/** How plans are laid side by side. */
export interface AlignOptions {
  /** The catalogue to read indicators by; the bundled one when absent. */
  readonly catalog?: Catalog;
  /**
   * Which indicators share a row; the differences are noted in each cell, and `compareCells` still refuses what does not compare.
   * `compatible` (default), to read plans side by side: a wording that leaves a facet open (入园率) stands in the row of the
   * one indicator it may mean. `narrower`, to survey what plans say on a subject at all: besides, an indicator narrower than
   * exactly one row (of migrant children, of one area) stands in it, and so does one that differs in nothing but a
   * convertible unit. `none`, to tabulate or count by indicator: every indicator has a row of its own.
   */
  readonly fold?: Fold;
  /**
   * `any` (default): a target stands in the row of its indicator, however sure its coding. `exact`, for tables that are to
   * rest on certain codings alone: a target whose coding is no `skos:exactMatch` stands by its label, as if it had no indicator.
   */
  readonly codings?: "any" | "exact";
  /** Orders rows by stage or theme and adds `groups`; by stage and catalogue, without groups, when absent. */
  readonly groupBy?: GroupBy;
  /**
   * Brings levels to a common year by a rule: `{ to: 2025, rule: "linear" }`. Each target then carries `atYear`, and
   * `compareCells` compares the values there and names every interpolation as assumed. Years stay as stated when absent.
   */
  readonly year?: YearOption;
  /**
   * Benchmarks to set beside each row, `true` for the bundled ones: those in force in a plan's region in the years of its targets
   * in the row, in those of its horizons where it has none, or in the common year. None when absent.
   */
  readonly benchmarks?: boolean | readonly Benchmark[];
  /** With `benchmarks`: look them up also for a plan whose attribution is doubtful or unidentified; not when absent. */
  readonly doubtful?: boolean;
  /**
   * `every` (default): each row has a cell for each plan, and an empty one says why it is empty. `filled`: only the cells that have targets,
   * for thousands of plans; cost and size then grow with the targets alone.
   */
  readonly cells?: "every" | "filled";
}

/**
 * Lays plans side by side: a row per indicator, a cell per plan. Plans are compared first as documents (`contrasts`). Targets
 * of one plan on one indicator share a cell, in the order of the text; a figure the plan states again is merged into its
 * first statement; targets that contradict each other stay, and the cell names them (`conflicts`). An empty cell says why it is
 * empty. Labels outside the catalogue share a row only when label, stage and unit are the same, or every part of both is
 * understood and says the same; the row tells which (`joined`).
 *
 * Rows are ordered by stage and catalogue, whatever the order of the plans; cells follow the plans. Nothing is compared or
 * converted here: `compareCells` does that on demand. Cost grows with the targets, and, unless `cells` is `filled`, with rows
 * times plans, since every row has a cell a plan.
 *
 * @throws EduplanError `duplicate-plan` when two plans share an id, `unknown-option` for an unknown value of an option,
 * `invalid-year` for a common year that is none.
 * @example
 * const { rows, groups } = align(plans, { groupBy: "theme", year: { to: 2025, rule: "linear" }, benchmarks: true });
 */
export function align(plans: readonly Plan[], options: AlignOptions = {}): Alignment {
  const {
    catalog = defaultCatalog,
    fold = "compatible",
    codings = "any",
    cells = "every",
    groupBy,
    doubtful,
  } = options;
  oneOf("fold", fold, ["compatible", "narrower", "none"]);
  oneOf("codings", codings, ["any", "exact"]);
  oneOf("cells", cells, ["every", "filled"]);
  if (groupBy !== undefined) oneOf("groupBy", groupBy, ["stage", "theme"]);
  const year = options.year === undefined ? undefined : checkYear(options.year);
  const benchmarks = benchmarksIn(options.benchmarks);
  if (doubtful !== undefined && typeof doubtful !== "boolean") oneOf("doubtful", doubtful, ["true", "false"]);
  checkDistinct("align", plans);
  const how = { codings, cells, ...(groupBy && { groupBy }) };
  const rows = rowsOf(plans, catalog, fold, { ...how, ...(year && { year }) });
  return {
    ...envelope("alignment", plans, {
      catalog: catalogRef(catalog),
      fold,
      ...how,
      ...(year && { year: yearUsed(year) }),
      ...(benchmarks && {
        benchmarks: options.benchmarks === true ? "bundled" : { given: benchmarks.length },
        doubtful: doubtful ?? false,
      }),
    }),
    contrasts: contrastsOf(plans),
    rows: benchmarks ? withBenchmarks(rows, plans, benchmarks, doubtful ?? false, year?.to) : rows,
    ...(groupBy && { groups: rowGroups(groupBy, rows) }),
    events: eventsOf(plans, cells),
  };
}

/** @throws EduplanError `unknown-option` for a value that is none of those there are. */
function oneOf(option: string, value: unknown, values: readonly string[]): void {
  if (typeof value === "string" && values.includes(value)) return;
  const known = values.map((each) => `"${each}"`).join(" or ");
  throw new EduplanError("unknown-option", `align: unknown ${option}: ${String(value)}; use ${known}`);
}

function benchmarksIn(given: AlignOptions["benchmarks"]): readonly Benchmark[] | undefined {
  if (given === undefined || given === false) return undefined;
  if (given === true) return bundledBenchmarks();
  if (Array.isArray(given)) return given as readonly Benchmark[];
  throw new EduplanError(
    "unknown-option",
    `align: unknown benchmarks: ${String(given)}; use true for the bundled ones, or a list of benchmarks`,
  );
}

function withBenchmarks(
  rows: readonly AlignmentRow[],
  plans: readonly Plan[],
  benchmarks: readonly Benchmark[],
  doubtful: boolean,
  year: number | undefined,
): AlignmentRow[] {
  const lookup = benchmarkLookup(plans, benchmarks, doubtful);
  const columns = new Map(plans.map(({ id }, column) => [id, column]));
  return rows.map((row) => {
    if (year !== undefined) return { ...row, benchmarks: lookup(row.indicator, () => [year]) };
    const years = new Map(
      row.cells.map(({ plan, targets }) => [columns.get(plan), targets.flatMap((target) => target.year ?? [])]),
    );
    return { ...row, benchmarks: lookup(row.indicator, (column) => years.get(column) ?? []) };
  });
}
