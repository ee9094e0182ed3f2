import countBy from "lodash-es/countBy.js";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { EduplanError } from "../model/error.ts";
import { type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import { DEFAULT_SCHEME } from "../model/instruments.ts";
import type { Plan } from "../model/plan.ts";
import { envelope } from "../model/result.ts";
import { checkDistinct } from "./checkDistinct.ts";
import { categoryKey, classifier } from "./crosstabDimensions.ts";
import { emptyReason } from "./crosstabEmpty.ts";
import type {
  CountedList,
  CountedRecord,
  Crosstab,
  CrosstabCategory,
  CrosstabCell,
  CrosstabDimension,
  CrosstabFunction,
  CrosstabMargin,
} from "./crosstabResult.ts";

/** What is counted, and by what. */
export interface CrosstabOptions {
  readonly rows: CrosstabDimension | CrosstabFunction;
  readonly columns: CrosstabDimension | CrosstabFunction;
  /** Which records are counted; targets and actions when absent. */
  readonly of?: readonly CountedList[];
  /** The typology of instruments; `rothwell-zegveld-1985` when absent. A scheme of your own needs no registering. */
  readonly scheme?: string;
  /** `leaveOut` (default): a figure the plan states again is one target. `count`: every statement counts. */
  readonly restatements?: "leaveOut" | "count";
  /**
   * `found` (default): the stages and themes that have records. `remit`: besides, every stage and theme that a plan's remit
   * names, so that what a plan set out to cover and left empty is seen.
   */
  readonly categories?: "found" | "remit";
  /** The catalogue that has the stages and themes of indicators; the bundled one when absent. */
  readonly catalog?: Catalog;
}

/**
 * Counts records by two respects: stage 学段, theme, policy instrument, region, plan, kind, or a function of the record. Each
 * cell has its count, its shares and the evidence of every record in it.
 *
 * A record with several stages or themes stands in each of its cells once, so cells may add up to more than their margin:
 * margins, totals and shares rest on distinct records, and `several` says how many stand in more than one row or column. A
 * record without a code is counted as `uncoded`, one that cannot have any (the instrument of a target) as
 * `notApplicable`. Stages are counted as they are coded: 高中阶段教育 and 普通高中 are two rows, although one contains the other.
 * A target without a stage or themes of its own has those of its indicator. Records are counted, not amounts: a
 * part (`partOf`) counts beside its whole.
 *
 * Categories stand in the order of `STAGES`, `THEMES` and the scheme, plans and regions as given, codes of a function by
 * their text. Where one respect is stage or theme an empty cell says whether the remits explain it (outside all of them that
 * could fill it), or not: counted under an overlapping stage, possibly in a part a copy lacks, or not stated. Remits do
 * not speak of instruments or kinds, so a cell of these is judged by its stage or theme alone.
 *
 * @throws EduplanError `unknown-option` for an unknown dimension, list, treatment of restatements or choice of categories, `duplicate-plan` when two
 * plans share an id, `invalid-dimension` when a function gives no code but something else.
 *
 * @example
 * crosstab(plans, { rows: "stage", columns: "instrument", of: ["actions"] }).total;
 */
export function crosstab(plans: readonly Plan[], options: CrosstabOptions): Crosstab {
  const {
    rows,
    columns,
    scheme = DEFAULT_SCHEME,
    restatements = "leaveOut",
    categories = "found",
    catalog = defaultCatalog,
  } = options;
  const of = [...new Set(options.of ?? (["targets", "actions"] as const))];
  checkOptions(of, restatements, categories);
  checkDistinct("crosstab", plans);
  const context = { plans, catalog, scheme, ofRemit: categories === "remit" };
  const [byRow, byColumn] = [classifier(rows, context), classifier(columns, context)];

  const all = plans.flatMap((plan) => recordsOf(plan, of));
  const isLeftOut = ({ kind, record }: CountedRecord): boolean =>
    restatements === "leaveOut" && kind === "target" && record.restates !== undefined;
  const placed = all
    .filter((each) => !isLeftOut(each))
    .map((each) => ({ at: refOf(each), rows: byRow.categoriesOf(each), columns: byColumn.categoriesOf(each) }));

  const table = tally(placed);
  const margin = (category: CrosstabCategory, records: readonly EvidenceRef[] = []): CrosstabMargin => ({
    ...category,
    count: records.length,
    ...shareOf("share", records.length, placed.length),
  });
  const rowMargins = byRow
    .inOrder(placed.flatMap((each) => each.rows))
    .map((each) => margin(each, table.rows.get(categoryKey(each))));
  const columnMargins = byColumn
    .inOrder(placed.flatMap((each) => each.columns))
    .map((each) => margin(each, table.columns.get(categoryKey(each))));
  const absent = emptyReason(rows, columns, plans, (row, column) => table.cells.has(cellKey(row, column)));
  const cells = rowMargins.map((row) =>
    columnMargins.map((column): CrosstabCell => {
      const evidence = table.cells.get(cellKey(row, column)) ?? [];
      const why = evidence.length === 0 ? absent(row, column) : undefined;
      return {
        count: evidence.length,
        shares: {
          ...shareOf("row", evidence.length, row.count),
          ...shareOf("column", evidence.length, column.count),
          ...shareOf("total", evidence.length, placed.length),
        },
        evidence,
        ...(why && { absent: why }),
      };
    }),
  );
  return {
    ...envelope("crosstab", plans, {
      rows: recorded(rows),
      columns: recorded(columns),
      of,
      scheme,
      restatements,
      categories,
      catalog: catalogRef(catalog),
    }),
    rows: rowMargins,
    columns: columnMargins,
    cells,
    total: placed.length,
    several: {
      rows: placed.filter((each) => each.rows.length > 1).length,
      columns: placed.filter((each) => each.columns.length > 1).length,
    },
    empty: countBy(
      cells
        .flat()
        .filter(({ count }) => count === 0)
        .map((each) => each.absent?.code ?? "none"),
    ),
    leftOut: all.filter(isLeftOut).map(refOf),
  };
}

const LISTS: readonly CountedList[] = ["targets", "milestones", "actions"];

function checkOptions(of: readonly string[], restatements: string, categories: string): void {
  if (categories !== "found" && categories !== "remit") {
    throw new EduplanError(
      "unknown-option",
      `crosstab: unknown categories: ${String(categories)}; use "found" or "remit"`,
    );
  }
  const list = of.find((each) => !(LISTS as readonly string[]).includes(each));
  if (list !== undefined) {
    throw new EduplanError("unknown-option", `crosstab: cannot count ${list}; use of: ${LISTS.join(", ")}`);
  }
  if (restatements !== "leaveOut" && restatements !== "count") {
    throw new EduplanError(
      "unknown-option",
      `crosstab: unknown restatements: ${String(restatements)}; use "leaveOut" or "count"`,
    );
  }
}

function recordsOf(plan: Plan, of: readonly CountedList[]): readonly CountedRecord[] {
  return LISTS.filter((list) => of.includes(list)).flatMap((list): readonly CountedRecord[] => {
    if (list === "targets") return plan.targets.map((record) => ({ plan, kind: "target", record }));
    if (list === "milestones") return plan.milestones.map((record) => ({ plan, kind: "milestone", record }));
    return plan.actions.map((record) => ({ plan, kind: "action", record }));
  });
}

const refOf = ({ plan, record }: CountedRecord): EvidenceRef => evidenceRef(plan.id, record);

const recorded = (respect: CrosstabDimension | CrosstabFunction): Crosstab["options"]["rows"] =>
  typeof respect === "function" ? { custom: respect.name || "anonymous" } : respect;

/** A record with its categories. */
interface Placed {
  readonly at: EvidenceRef;
  readonly rows: readonly CrosstabCategory[];
  readonly columns: readonly CrosstabCategory[];
}

const cellKey = (row: CrosstabCategory, column: CrosstabCategory): string =>
  JSON.stringify([categoryKey(row), categoryKey(column)]);

/** The records of every row, column and cell. */
function tally(placed: readonly Placed[]): Readonly<Record<"rows" | "columns" | "cells", Map<string, EvidenceRef[]>>> {
  const found = { rows: new Map(), columns: new Map(), cells: new Map() };
  const add = (into: Map<string, EvidenceRef[]>, key: string, at: EvidenceRef): void => {
    const list = into.get(key);
    if (list) list.push(at);
    else into.set(key, [at]);
  };
  for (const { at, rows, columns } of placed) {
    for (const row of rows) add(found.rows, categoryKey(row), at);
    for (const column of columns) add(found.columns, categoryKey(column), at);
    for (const row of rows) for (const column of columns) add(found.cells, cellKey(row, column), at);
  }
  return found;
}

const shareOf = <Name extends string>(name: Name, count: number, base: number): Partial<Record<Name, number>> =>
  base === 0 ? {} : ({ [name]: count / base } as Partial<Record<Name, number>>);
