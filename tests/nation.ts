import type { Plan, Target } from "eduplan/model";

/**
 * Many plans, each of `size` targets, made by dealing out the targets of the given plans and varying their figures. With
 * `distinct`, no two plans call what is outside the catalogue by the same label.
 */
export function nation(plans: readonly Plan[], count: number, size: number, distinct = false): Plan[] {
  const pool = plans.flatMap(({ targets }) => targets);
  return Array.from({ length: count }, (_, at) => ({
    ...(plans[at % plans.length] as Plan),
    id: `plan-${at}`,
    region: String(110000 + at),
    targets: Array.from({ length: size }, (_, index): Target => {
      const { restates: __, ...target } = pool[(at * 7 + index * 5) % pool.length] as Target;
      const label = distinct && target.indicator === undefined ? `${target.label}${at}` : target.label;
      return { ...target, id: `target-${at}-${index}`, label, goal: varied(target.goal, at) };
    }),
  }));
}

function varied(goal: Target["goal"], by: number): Target["goal"] {
  return "value" in goal && typeof goal.value === "number"
    ? { ...goal, value: goal.value * (1 - (by % 17) / 100) }
    : goal;
}
