import type { Plan } from "eduplan/model";
import set from "lodash-es/set.js";
import unset from "lodash-es/unset.js";

export type Path = readonly (string | number)[];

/** Stands for a key taken away. */
export const REMOVED: unique symbol = Symbol("removed");

/** A place in a plan and what to put there. */
export type Edit = readonly [path: Path, value: unknown];

/** A copy of a plan with something else in some places: no longer known to be a plan. */
export function changed(plan: Plan, ...edits: readonly Edit[]): unknown {
  const copy = structuredClone(plan);
  for (const [path, value] of edits) {
    if (value === REMOVED) unset(copy, path);
    else set(copy, path, value);
  }
  return copy;
}

/** Where a record stands in its plan. */
export function place(
  plan: Plan,
  kind: "targets" | "observations" | "milestones",
  id: string,
): readonly [string, number] {
  const index = plan[kind].findIndex((each) => each.id === id);
  if (index < 0) throw new Error(`${plan.id} has no ${id} among its ${kind}`);
  return [kind, index];
}
