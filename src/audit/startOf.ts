import sortedIndexBy from "lodash-es/sortedIndexBy.js";
import type { Catalog } from "../catalog/catalog.ts";
import { relate } from "../catalog/relate.ts";
import { deadlineYear } from "../model/deadline.ts";
import { isNumeric } from "../model/goal.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Plan } from "../model/plan.ts";
import type { Baseline, Target } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import { convertUnit } from "../model/units.ts";
import { writeQuantity } from "../model/writeGoal.ts";
import { byPlace, groupsOf } from "./groups.ts";

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
  const seen = seriesOf(plan, catalog);
  const mayBeOne = compatibility();
  return (target) => {
    const indicator = catalog.byId.get(target.indicator ?? "");
    if (!indicator) return undefined;
    const { baseline } = target;
    if (baseline) {
      const rest = baseline.observation === undefined ? undefined : byId.get(baseline.observation);
      const alike = !rest || rest.indicator === target.indicator;
      return startAt(baseline, baseline.value, indicator, {
        basis: "stated",
        alike,
        ...(rest && { observation: rest }),
      });
    }
    const series = seen.get(termsOf(target, catalog) ?? "") ?? [];
    const own = series.find((each) => each.indicator === indicator);
    const same = own && latestBefore(own, deadlineYear(target.deadline));
    // The first by name of those that may be the same, so that the order of the observations does not matter.
    const found =
      same ??
      series
        .filter((each) => each.indicator !== indicator && mayBeOne(indicator, each.indicator))
        .map((each) => latestBefore(each, deadlineYear(target.deadline)))
        .find((each) => each !== undefined);
    if (!found) return undefined;
    // A range that was observed stands for its lower end.
    const value = typeof found.value === "number" ? found.value : (found.value?.[0] ?? 0);
    return startAt(found, value, indicator, { basis: "observed", alike: found === same, observation: found });
  };
}

function startAt(
  quantity: Baseline | Observation,
  value: number,
  { unit }: Indicator,
  rest: Pick<Start, "basis" | "alike" | "observation">,
): Start | undefined {
  const own = convertUnit(value * (quantity.scale ?? 1), quantity.unit, unit);
  if (own === undefined) return undefined;
  const { date } = quantity;
  return { value: own, written: writeQuantity(quantity), ...(date !== undefined && { year: yearOf(date) }), ...rest };
}

/** What was observed on one indicator, one for each year, the undated first. */
interface Series {
  readonly indicator: Indicator;
  readonly points: readonly { readonly year: number; readonly observation: Observation }[];
}

function seriesOf(plan: Plan, catalog: Catalog): ReadonlyMap<string, readonly Series[]> {
  const seen = plan.observations.filter(({ value, status }) => value !== null && status !== "F").sort(byDate);
  const series = new Map<string, readonly Series[]>();
  for (const [key, group] of groupsOf(seen, (each) => termsOf(each, catalog))) {
    const all = [...groupsOf(group, ({ indicator }) => indicator)].flatMap(([id, observations]): readonly Series[] => {
      const indicator = catalog.byId.get(id);
      if (!indicator) return [];
      const points = observations.map((observation) => ({ year: yearOf(observation.date), observation }));
      // Of one year, the last of the text.
      return [{ indicator, points: [...new Map(points.map((point) => [point.year, point])).values()] }];
    });
    series.set(
      key,
      all.sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1)),
    );
  }
  return series;
}

const yearOf = (date: string | undefined): number =>
  date === undefined ? Number.NEGATIVE_INFINITY : Number(date.slice(0, 4));

function latestBefore({ points }: Series, year = Number.POSITIVE_INFINITY): Observation | undefined {
  const at = sortedIndexBy<{ readonly year: number }>(points, { year }, "year");
  return points[at - 1]?.observation;
}

/** Whether two indicators may be one; each pair is looked at once. */
function compatibility(): (left: Indicator, right: Indicator) => boolean {
  const known = new Map<string, boolean>();
  return (left, right) => {
    const key = `${left.id} ${right.id}`;
    const answer = known.get(key) ?? relate(left, right).compatible;
    known.set(key, answer);
    return answer;
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
  return byPlace(a, b);
}
