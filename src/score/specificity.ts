import { isNumeric } from "../model/goal.ts";
import type { Target } from "../model/target.ts";

/** What makes a target one that can be held to: has it a number, a date, a baseline, a defined indicator, someone in charge? */
export interface Specificity {
  /** The share of the parts that hold, 0 to 1, all alike. */
  readonly value: number;
  readonly parts: {
    readonly quantified: boolean;
    readonly dated: boolean;
    readonly baseline: boolean;
    /** Coded as exactly one indicator of the catalogue. */
    readonly defined: boolean;
    readonly responsible: boolean;
  };
}

/**
 * Specificity of a target: the share of five parts that the plan states. After the S, M and T of SMART (Doran 1981) with
 * baseline and responsibility, as evaluation guides ask for; it says nothing about ambition. A date counts whether of
 * the clause or of its task; a standing rule counts as dated.
 */
export function specificity(target: Target): Specificity {
  const { goal, deadline, taskDeadline } = target;
  const parts = {
    quantified: isNumeric(goal) && goal.value !== null,
    dated: goal.standing === true || deadline.kind !== "unstated" || (taskDeadline?.kind ?? "unstated") !== "unstated",
    baseline: target.baseline !== undefined,
    defined: target.coding?.predicate === "skos:exactMatch",
    responsible: (target.lead?.length ?? 0) + (target.responsible?.length ?? 0) > 0,
  };
  const all = Object.values(parts);
  return { value: all.filter(Boolean).length / all.length, parts };
}
