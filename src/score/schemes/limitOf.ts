import type { Catalog } from "../../catalog/catalog.ts";
import { EduplanError } from "../../model/error.ts";
import type { RuleBound } from "../../model/scheme.ts";
import type { UnitId } from "../../model/units.ts";
import type { Limit } from "./judgeClaim.ts";

/** What a rule with a level asks. */
export interface Level {
  readonly code: string;
  readonly indicator?: string;
  readonly bound: RuleBound;
  readonly value: number;
  readonly unit: UnitId;
  readonly each?: "school" | "class";
}

/**
 * The level as a goal, with its indicator.
 *
 * @throws EduplanError `unknown-indicator`; a checked scheme names none that the catalogue lacks.
 */
export function limitOf({ code, indicator: id, bound, value, unit, each }: Level, catalog: Catalog): Limit {
  const indicator = catalog.byId.get(id ?? "");
  if (!indicator) throw new EduplanError("unknown-indicator", `assess: rule ${code}: no indicator ${id}`);
  return { indicator, goal: { kind: "level", bound, value, unit }, ...(each && { each }) };
}
