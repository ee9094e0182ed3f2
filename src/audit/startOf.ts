import type { Catalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { deadlineYear } from "../model/deadline.ts";
import { isNumeric } from "../model/goal.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import { convertUnit } from "../model/units.ts";
import { writeQuantity } from "../model/writeGoal.ts";
import { groupsOf } from "./groups.ts";

/** Where a target starts from, as far as the plan tells. */
export interface Start {
  /** In the indicator's unit. */
  readonly value: number;
  readonly written: Bilingual;
  readonly year?: number;
  readonly observation?: Observation;
  /** `stated`: the target's own baseline. `observed`: an observation of the same plan, which the target does not name. */
  readonly basis: "stated" | "observed";
  /** Whether it is known to be counted as the target is: the same indicator. */
  readonly alike: boolean;
}

/**
 * Finds the start of any target of a plan: its own baseline, else the latest observation of the same scope whose indicator
 * is the same, or may be since nothing but open facets keeps them apart, dated before the deadline or not dated.
 */
export function startFinder(plan: Plan, catalog: Catalog): (target: Target) => Start | undefined {
  const byId = new Map(plan.observations.map((each) => [each.id, each]));
  const observed = new Map<string, readonly Observation[]>();
  const seen = plan.observations.filter(({ value, status }) => value !== null && status !== "F");
  for (const [key, group] of groupsOf(seen, (each) => termsOf(each, catalog))) {
    // By indicator, the oldest first and the undated before all.
    const latest = groupsOf(group, ({ indicator }) => indicator);
    observed.set(
      key,
      // Of one date, the last of the text.
      [...latest.values()].flatMap((each) => [
        ...new Map([...each].sort(byDate).map((one) => [one.date, one])).values(),
      ]),
    );
  }
  return (target) => {
    const indicator = catalog.byId.get(target.indicator ?? "");
    if (!indicator) return undefined;
    if (target.baseline) {
      const { value, scale = 1, unit, date, observation } = target.baseline;
      const own = convertUnit(value * scale, unit, indicator.unit);
      if (own === undefined) return undefined;
      const rest = observation === undefined ? undefined : byId.get(observation);
      return {
        value: own,
        written: writeQuantity(target.baseline),
        ...(date !== undefined && { year: Number(date.slice(0, 4)) }),
        ...(rest && { observation: rest }),
        basis: "stated",
        alike: !rest || rest.indicator === target.indicator,
      };
    }
    const by = deadlineYear(target.deadline);
    const open = (observed.get(termsOf(target, catalog) ?? "") ?? []).filter(
      ({ date }) => date === undefined || by === undefined || Number(date.slice(0, 4)) < by,
    );
    const same = open.findLast((each) => each.indicator === target.indicator);
    const found =
      same ??
      open.findLast((each) => {
        const other = catalog.byId.get(each.indicator ?? "");
        return other !== undefined && relate(indicator, other).compatible;
      });
    if (!found) return undefined;
    const { value, scale = 1, unit, date } = found;
    // A range that was observed stands for its lower end.
    const own = convertUnit((typeof value === "number" ? value : (value?.[0] ?? 0)) * scale, unit, indicator.unit);
    if (own === undefined) return undefined;
    return {
      value: own,
      written: writeQuantity(found),
      ...(date !== undefined && { year: Number(date.slice(0, 4)) }),
      observation: found,
      basis: "observed",
      alike: found === same,
    };
  };
}

/** What a target and an observation share where the one can be the start of the other. */
function termsOf(record: Target | Observation, catalog: Catalog): string | undefined {
  const indicator = catalog.byId.get(record.indicator ?? "");
  if (!indicator) return undefined;
  const per = "goal" in record ? isNumeric(record.goal) && record.goal.per : record.per;
  return JSON.stringify([indicator.facets.measure, per || [], record.scope ?? null]);
}

/** Oldest first; what is not dated comes before all that is, and equals keep the order of the text. */
function byDate(a: Observation, b: Observation): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1);
}
