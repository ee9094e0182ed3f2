import { closest } from "fastest-levenshtein";
import { type Plan, SCHEMA_VERSION } from "../../../model/plan.ts";
import type { Bilingual } from "../../../model/text.ts";
import { verbatim } from "../../faults.ts";
import { PLAN_TABLES, type RecordList } from "./definitions.ts";
import type { Notes } from "./notes.ts";
import type { ReadRow } from "./readRows.ts";

/** A plan put together from rows, with the rows its parts came from. */
export interface Assembled {
  readonly id: string;
  /** Whether any row had a part in it. */
  readonly touched: boolean;
  /** What is to pass the first door. */
  readonly plan: object;
  readonly row?: ReadRow;
  /** The rows of its records; lists that stayed as they were are absent. */
  readonly rows: ReadonlyMap<RecordList, readonly ReadRow[]>;
}

/**
 * Puts rows together to plans: those that are there already in their order, then those that only the rows have. A table that
 * names a plan replaces its records of that kind. Rows of no plan and ids used twice are noted.
 *
 * @param given The rows of each table there is, by its name.
 */
export function assemble(
  given: ReadonlyMap<string, readonly ReadRow[]>,
  existing: readonly Plan[],
  notes: Notes,
): readonly Assembled[] {
  const planRows = firstOfEach(given.get("plans") ?? [], notes);
  const known = new Map<string, Plan | undefined>([
    ...[...planRows.keys()].map((id) => [id, undefined] as const),
    ...existing.map((plan) => [plan.id, plan] as const),
  ]);
  const byPlan = new Map<RecordList, ReadonlyMap<string, readonly ReadRow[]>>();
  const seen = new Map<string, ReadRow>();
  for (const { name, list } of PLAN_TABLES) {
    const rows = list && given.get(name);
    if (!rows) continue;
    for (const row of rows) checkRow(row, known, seen, notes);
    byPlan.set(list, groupByPlan(rows));
  }
  const order = [...existing.map(({ id }) => id), ...[...planRows.keys()].filter((id) => !known.get(id))];
  return order.map((id) => assembleOne(id, known.get(id), planRows.get(id), byPlan));
}

function assembleOne(
  id: string,
  existing: Plan | undefined,
  row: ReadRow | undefined,
  byPlan: ReadonlyMap<RecordList, ReadonlyMap<string, readonly ReadRow[]>>,
): Assembled {
  const rows = new Map<RecordList, readonly ReadRow[]>();
  const lists: Partial<Record<RecordList, readonly object[]>> = {};
  for (const { list } of PLAN_TABLES) {
    if (!list) continue;
    const table = byPlan.get(list);
    const named = table?.get(id) ?? (table && row ? [] : undefined);
    if (named) rows.set(list, named);
    lists[list] = named ? named.map(({ record }) => record) : (existing?.[list] ?? []);
  }
  if (existing && !row && rows.size === 0) return { id, touched: false, plan: existing, rows };
  const own = row ? { schemaVersion: SCHEMA_VERSION, ...row.record } : existing;
  return { id, touched: true, plan: { ...own, ...lists }, rows, ...(row && { row }) };
}

/** The plans' own rows by id; an id that comes again is noted. */
function firstOfEach(rows: readonly ReadRow[], notes: Notes): ReadonlyMap<string, ReadRow> {
  const found = new Map<string, ReadRow>();
  for (const row of rows) {
    if (row.plan === null) continue;
    const first = found.get(row.plan);
    if (first) duplicate(row, row.plan, first, notes);
    else found.set(row.plan, row);
  }
  return found;
}

/** Notes a record whose plan is not there, or whose id another record of its plan has. */
function checkRow(row: ReadRow, known: ReadonlyMap<string, unknown>, seen: Map<string, ReadRow>, notes: Notes): void {
  const { plan, table, index } = row;
  if (plan === null) return;
  if (!known.has(plan)) {
    notes.error(notes.spot(table, index, "plan"), "io.unknown-plan", {
      plan: verbatim(plan),
      nearest: nearestTo(plan, known.keys()),
    });
    return;
  }
  const id = "id" in row.record && typeof row.record.id === "string" ? row.record.id : undefined;
  if (id === undefined) return;
  const key = JSON.stringify([plan, id]);
  const first = seen.get(key);
  if (first) duplicate(row, id, first, notes);
  else seen.set(key, row);
}

/** Of many plans only the first are looked through, so that the time taken stays linear in the rows. */
const MOST = 200;

function nearestTo(id: string, known: Iterable<string>): Bilingual {
  const some = [...take(known, MOST)];
  if (some.length === 0) return { zh: "没有任何规划", en: "there are no plans" };
  const nearest = closest(id.slice(0, 60), some);
  return { zh: `最接近的是 ${nearest}`, en: `${nearest} comes nearest` };
}

function* take<Item>(items: Iterable<Item>, most: number): Iterable<Item> {
  let count = 0;
  for (const item of items) {
    if (count === most) return;
    count += 1;
    yield item;
  }
}

function duplicate({ table, index }: ReadRow, id: string, first: ReadRow, notes: Notes): void {
  notes.error(notes.spot(table, index, "id"), "io.duplicate-id", {
    id: verbatim(id),
    firstTable: verbatim(first.table),
    first: notes.wordsOf(notes.spot(first.table, first.index, "id")),
  });
}

function groupByPlan(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.plan === null) continue;
    const group = groups.get(row.plan);
    if (group) group.push(row);
    else groups.set(row.plan, [row]);
  }
  return groups;
}
