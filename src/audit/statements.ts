import type { Catalog } from "../catalog/catalog.ts";
import { deadlineYear } from "../model/deadline.ts";
import { isNumeric, type NumericGoal } from "../model/goal.ts";
import type { Direction, Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import { goalInUnit } from "../model/promise.ts";
import type { Scope, Target } from "../model/target.ts";
import { byPlace } from "./groups.ts";

/** A figure that a plan states on an indicator, be it promised or observed. */
export interface Statement {
  readonly record: Target | Observation;
  readonly indicator: Indicator;
  /** The figure in the indicator's unit. */
  readonly goal: NumericGoal;
  /** Which way the figure is read: what was observed is a point, whatever is better. */
  readonly direction: Direction;
  /** What two figures must share besides the indicator, the scope and the total: promised or observed, kind, `per`, condition, year. */
  readonly terms: string;
  readonly scope: Scope | undefined;
  readonly partOf: string | undefined;
}

/**
 * Every figure of a plan that has an indicator of the catalogue and a unit that converts to the indicator's; what is stated
 * again is left out, and what has no value. In the order of the text.
 */
export function statementsOf(plan: Plan, catalog: Catalog): readonly Statement[] {
  const found: Statement[] = [];
  const note = (
    record: Target | Observation,
    goal: NumericGoal,
    terms: readonly unknown[],
    partOf: string | undefined,
  ): void => {
    const indicator = catalog.byId.get(record.indicator ?? "");
    if (!indicator || goal.value === null) return;
    const own = goalInUnit(goal, indicator.unit);
    if ("code" in own) return;
    const direction = "goal" in record ? indicator.direction : "neutral";
    found.push({ record, indicator, goal: own, direction, terms: JSON.stringify(terms), scope: record.scope, partOf });
  };
  for (const target of plan.targets) {
    const { goal, deadline, restates, partOf } = target;
    if (restates !== undefined || !isNumeric(goal)) continue;
    note(target, goal, ["promised", goal.kind, goal.per, goal.condition, deadlineYear(deadline)], partOf);
  }
  for (const observation of plan.observations) {
    const { status, date, per } = observation;
    note(observation, levelOf(observation), [status, "level", per, undefined, date], undefined);
  }
  return found.sort((a, b) => byPlace(a.record, b.record));
}

/** What was observed, as a level. */
export function levelOf({ bound, value, unit, scale = 1, per = [] }: Observation): NumericGoal {
  return { kind: "level", bound, value, unit, scale, per };
}

/** The lower of a figure's values. */
export function lowOf({ value }: NumericGoal): number {
  return typeof value === "number" ? value : (value?.[0] ?? 0);
}
