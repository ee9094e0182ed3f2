import type { Plan } from "../../model/plan.ts";
import type { Table } from "../tables/table.ts";

/** How JSON is written. */
export interface ToJsonOptions {
  /** Blanks by which each level is indented; 0 writes one line. Default 2. */
  readonly indent?: number;
}

/**
 * Writes plans as JSON: one plan as an object, several as an array. `fromJson` gives the same plans again. Results are JSON
 * themselves and need no function.
 */
export function toJson(plans: Plan | readonly Plan[], options: ToJsonOptions = {}): string {
  return `${JSON.stringify(plans, null, options.indent ?? 2)}\n`;
}

/**
 * Writes JSON Lines: each plan on a line of its own, or each row of a table, so that a long file can be read line by line.
 * `fromJsonLines` reads plans back.
 */
export function toJsonLines(x: readonly Plan[] | Table): string {
  const items: readonly unknown[] = "rows" in x ? x.rows : x;
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}
