import { compareOutcomes, comparePromises } from "./compare.ts";
import { deadlineYear } from "./deadline.ts";
import type { Goal } from "./goal.ts";
import { type Direction, type Indicator, UNSTATED } from "./indicator.ts";
import type { Target } from "./target.ts";

/** Two targets of one plan that cannot both hold, or may not. */
export interface Contradiction {
  readonly left: Target;
  readonly right: Target;
  /** `possible` when they may speak of different things: other labels, an unsure coding, a facet left open, a vague figure. */
  readonly certainty: "certain" | "possible";
}

/**
 * The targets of one plan that contradict each other: one indicator, one year, one scope, and figures that no value keeps
 * both of. Restatements and targets without an indicator are left out. In the order of the targets; several on the same terms are all held
 * against one another.
 */
export function contradictionsAmong(
  targets: readonly Target[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Contradiction[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.restates !== undefined || target.indicator === undefined) continue;
    const key = termsKey(target);
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((left, index) =>
      group.slice(index + 1).flatMap((right) => {
        const certainty = contradict(left, right, indicators.get(left.indicator ?? ""));
        return certainty ? [{ left, right, certainty }] : [];
      }),
    ),
  );
}

/** What two targets must share to speak of the same thing, as a text: indicator, kind, `per`, condition, year, scope and total. */
export const termsKey = ({ indicator, goal, deadline, scope, partOf }: Target): string =>
  JSON.stringify([
    indicator,
    goal.kind,
    "per" in goal && goal.per,
    goal.condition,
    deadlineYear(deadline),
    scope,
    partOf,
  ]);

function contradict(
  left: Target,
  right: Target,
  indicator: Indicator | undefined,
): Contradiction["certainty"] | undefined {
  const direction = indicator?.direction ?? "neutral";
  const answer = disagreement(left.goal, right.goal, direction);
  if (answer === undefined) return undefined;
  const facets = Object.values(indicator?.facets.qualifiers ?? {});
  const unsure = [left, right].some(({ coding }) => coding?.predicate !== "skos:exactMatch");
  const certain = answer !== "possibly" && left.label === right.label && !facets.includes(UNSTATED) && !unsure;
  return certain ? "certain" : "possible";
}

/**
 * How two goals on the same terms disagree: one promises certainly more (or no value keeps both), or possibly; `undefined` when
 * they promise the same, leave each other room, or do not compare.
 */
export function disagreement(
  left: Goal,
  right: Goal,
  direction: Direction = "neutral",
): "certainly" | "possibly" | undefined {
  const { answer } = comparePromises(left, right, { direction });
  if (answer === "equal") return undefined;
  if (answer === "notComparable") return exclude(left, right, direction) ? "certainly" : undefined;
  return answer === "possibly" ? "possibly" : "certainly";
}

/** Whether no value keeps both promises: at least 93 and at most 90. */
export function exclude(left: Goal, right: Goal, direction: Direction = "neutral"): boolean {
  return [compareOutcomes(left, right, { direction }), compareOutcomes(right, left, { direction })].some(
    ({ answer }) => answer === "certainly",
  );
}
