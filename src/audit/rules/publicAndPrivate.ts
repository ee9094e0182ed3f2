import type { Catalog } from "../../catalog/catalog.ts";
import { deadlineYear } from "../../model/deadline.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import { goalInUnit } from "../../model/promise.ts";
import type { Target } from "../../model/target.ts";
import { byPlace, groupsOf } from "../groups.ts";
import { levelOf, type Statement } from "../statements.ts";

/** A share of a whole: a figure in percent with its record. */
export type Share = Pick<Statement, "record" | "goal" | "direction">;

/**
 * Shares whose labels differ in nothing but 公办 and 民办, on the same terms: the two parts of one whole by their wording, where no
 * indicator says so. 普惠性民办 is no such part.
 */
export function publicAndPrivate(plan: Plan, catalog: Catalog): readonly (readonly [Share[], Share[]])[] {
  const records = [...plan.targets, ...plan.observations].filter(isShare).sort(byPlace);
  const groups = groupsOf(records, (record) => JSON.stringify([record.label, termsOf(record)]));
  return [...groups.values()].flatMap((ours): readonly (readonly [Share[], Share[]])[] => {
    const [first] = ours;
    if (!first?.label.includes("公办")) return [];
    const theirs = groups.get(JSON.stringify([first.label.replaceAll("公办", "民办"), termsOf(first)])) ?? [];
    const shares = (list: typeof ours): Share[] => list.flatMap((record) => shareOf(record, catalog));
    return theirs.length > 0 ? [[shares(ours), shares(theirs)]] : [];
  });
}

const isShare = (record: Target | Observation): boolean =>
  /公办|民办/.test(record.label) && !record.label.includes("普惠") && !("restates" in record && record.restates);

function termsOf(record: Target | Observation): unknown {
  if (!("goal" in record)) return ["observed", record.status, record.date, record.per, record.scope];
  const { goal, deadline, scope, partOf } = record;
  return ["promised", isNumeric(goal) && goal.per, goal.condition, deadlineYear(deadline), scope, partOf];
}

function shareOf(record: Target | Observation, catalog: Catalog): readonly Share[] {
  const given = "goal" in record ? record.goal : levelOf(record);
  if (!isNumeric(given) || given.kind !== "level" || given.value === null) return [];
  const goal: NumericGoal | { readonly code: string } = goalInUnit(given, "percent");
  if ("code" in goal) return [];
  const direction = "goal" in record ? catalog.byId.get(record.indicator ?? "")?.direction : undefined;
  return [{ record, goal, direction: direction ?? "neutral" }];
}
