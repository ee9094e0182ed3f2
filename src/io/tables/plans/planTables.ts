import type { Plan } from "../../../model/plan.ts";
import type { CellValue, Row, Table } from "../table.ts";
import { PLAN_TABLES, type PlanTable } from "./definitions.ts";

/**
 * Plans as six tidy tables: `plans`, `targets`, `observations`, `milestones`, `actions` and `set_aside`, a row a plan or record, in
 * the plans' order. Everything of a plan is in them: what no flat cell can hold stands in columns of JSON, and `fromTables` gives
 * the same plans back. A cell is `null` where the plan states nothing.
 *
 * Columns for convenience follow from others: `amount` and `amount_high` are the value times its scale, `deadline_year` the year a
 * deadline ends in, `candidates`, `other_readings`, `parts_not_in_copy` and `copy_faults` what the JSON beside them holds,
 * `region_name_zh` and `region_name_en` what the region is called, `number` a quantity's place. The column `empty` names lists and
 * groups that are there with nothing in them.
 *
 * @param plans Plans as `parsePlan` gives them; one id for two plans makes tables that `fromTables` refuses.
 *
 * @example
 * const [, targets] = planTables(plans);
 * targets?.rows.filter(({ unit }) => unit === "percent").map(({ label, value }) => [label, value]);
 */
export function planTables(plans: readonly Plan[]): readonly Table[] {
  return PLAN_TABLES.map((definition) => tableOf(definition, plans));
}

function tableOf({ name, title, key, fields, recordsOf }: PlanTable, plans: readonly Plan[]): Table {
  const rows = plans.flatMap((plan) =>
    recordsOf(plan).map((record, index): Row => {
      const place = { plan: plan.id, number: index + 1 };
      const row: Record<string, CellValue> = {};
      for (const { column, read } of fields) row[column.name] = read(record, place);
      return row;
    }),
  );
  return { name, title, columns: fields.map(({ column }) => column), key, rows };
}
