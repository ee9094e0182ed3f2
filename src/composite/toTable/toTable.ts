import type { Alignment } from "../../align/alignment.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../../catalog/catalog.ts";
import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { ReasonCode } from "../../model/reason.ts";
import type { CatalogRef, PlanRef, Result } from "../../model/result.ts";
import { VERSION } from "../../model/version.ts";
import { checkKeys, oneOf } from "../options.ts";
import type { RegionTable, TableAggregate } from "../table.ts";
import { fromAlignment } from "./fromAlignment.ts";
import { fromEntries, type TableEntry } from "./fromEntries.ts";
import { BOUND_RULES, type BoundRule } from "./numberFor.ts";

/** How a table is made. */
export interface ToTableOptions {
  /** Which number stands for a range; `owed` (of a range the end that is owed at least) when absent. */
  readonly bound?: BoundRule;
  /**
   * Of plans: targets due in this year only; whenever due when absent, though never two years in one column unless `assume` has
   * `reason.year`. Of entries: values of this year; `latest`: the last of each region; `all` (when absent): a panel, if they have years.
   */
  readonly year?: number | "latest" | "all";
  /** Reasons to set aside when targets are compared, see `compareCells`; none when absent. */
  readonly assume?: readonly ReasonCode[];
  /** Whether plans of doubtful attribution enter; false when absent. */
  readonly doubtful?: boolean;
  /** Which way is better, by indicator id, where the catalogue does not say or is to be overruled. */
  readonly directions?: Readonly<Record<string, "higher" | "lower">>;
  /** The indicators to take, by id, in this order; all when absent. */
  readonly indicators?: readonly string[];
  /** Id of the aggregate each indicator stands under. */
  readonly parents?: Readonly<Record<string, string>>;
  readonly aggregates?: readonly TableAggregate[];
  readonly catalog?: Catalog;
}

/** The options with their values; a catalogue by its version and hash. */
export interface ResolvedToTable extends Omit<Required<ToTableOptions>, "catalog" | "indicators"> {
  readonly catalog: CatalogRef;
  readonly indicators: readonly string[] | null;
}

/** A value that did not enter, and why. */
export interface LeftOut {
  readonly region: string;
  readonly year?: number;
  readonly indicator: string;
  /** The target it is of, with its plan; absent for entries. */
  readonly plan?: string;
  readonly target?: string;
  readonly reasons: readonly Pick<Finding, "code" | "params">[];
}

/** A table with an account of what it was made from. */
export interface TableFrom extends Result<"table", ResolvedToTable> {
  readonly table: RegionTable;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Finding[];
}

/** What of a source becomes a table. */
export interface Extract extends Omit<TableFrom, "type" | "version" | "options" | "plans"> {
  readonly plans: readonly PlanRef[];
}

/** What both kinds of source are read by. */
export interface ToTableRules extends Required<Omit<ToTableOptions, "indicators" | "catalog">> {
  readonly indicators: readonly string[] | null;
  readonly catalog: Catalog;
}

const KEYS = ["bound", "year", "assume", "doubtful", "directions", "indicators", "parents", "aggregates", "catalog"];

/**
 * Makes a region × indicator table of an alignment's targets, or of observations and statistics. Comparability comes first: of
 * the targets on one indicator only those enter that `compareCells` would compare with each other; entries are brought to one
 * unit. What is not stated is missing, never zero. `leftOut` names every value that did not enter, and why.
 *
 * In an alignment each plan is a row: its region, or its id where two plans are of one region. An indicator that no two plans
 * share keeps its column, so that an index over the table sees how little there is in common.
 *
 * @throws EduplanError `unknown-option` for an option or value there is none of, or a source that is neither.
 * @example
 * compositeIndex(toTable(align(plans)).table).refusals;
 */
export function toTable(source: Alignment | readonly TableEntry[], options: ToTableOptions = {}): TableFrom {
  checkKeys("toTable", options, KEYS);
  const rules: ToTableRules = {
    bound: oneOf("toTable.bound", options.bound ?? "owed", BOUND_RULES),
    year: options.year ?? "all",
    assume: options.assume ?? [],
    doubtful: options.doubtful ?? false,
    directions: options.directions ?? {},
    indicators: options.indicators ?? null,
    parents: options.parents ?? {},
    aggregates: options.aggregates ?? [],
    catalog: options.catalog ?? defaultCatalog,
  };
  const { year } = rules;
  if (!(year === "latest" || year === "all" || Number.isInteger(year))) {
    throw new EduplanError("unknown-option", `toTable.year must be a year, "latest" or "all", not ${String(year)}`);
  }
  const { plans, table, leftOut, warnings } = isAlignment(source)
    ? fromAlignment(source, rules)
    : fromEntries(source, rules);
  return {
    type: "table",
    version: VERSION,
    plans,
    options: { ...rules, catalog: catalogRef(rules.catalog) },
    table: { ...table, ...(plans.length > 0 && { plans }) },
    leftOut,
    warnings,
  };
}

function isAlignment(source: Alignment | readonly TableEntry[]): source is Alignment {
  if (Array.isArray(source)) return false;
  if ("type" in source && source.type === "alignment") return true;
  throw new EduplanError(
    "unknown-option",
    "toTable: hand in the result of align(), or a list of {region, indicator, value}",
  );
}
