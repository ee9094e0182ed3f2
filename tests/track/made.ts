import type { Goal, NumericGoal, Statistic } from "eduplan/model";
import {
  type Compliance,
  type NotEnoughData,
  type OwnTarget,
  type Progress,
  type TrackedTarget,
  type TrackOptions,
  track,
} from "eduplan/track";

export const RETENTION = "compulsory.retention-rate";
export const LARGE_CLASSES = "compulsory.large-class-share";
export const PLACES = "preschool.inclusive-places-added";

/** A level in percent. */
export const level = (value: NumericGoal["value"], bound: NumericGoal["bound"] = "atLeast"): NumericGoal => ({
  kind: "level",
  bound,
  value,
  unit: "percent",
});

/** A target of one's own for 朔州: 九年义务教育巩固率 by the end of 2025, unless something else is said. */
export const own = (goal: Goal, more: Partial<OwnTarget> = {}): OwnTarget => ({
  id: "own",
  indicator: RETENTION,
  region: "140600",
  goal,
  deadline: { kind: "by", date: "2025-12-31", precision: "year" },
  ...more,
});

/** A published value of 朔州's 九年义务教育巩固率, unless something else is said. */
export const stat = (date: string, value: Statistic["value"], more: Partial<Statistic> = {}): Statistic => ({
  indicator: RETENTION,
  region: "140600",
  date,
  value,
  unit: "percent",
  source: "a yearbook",
  ...more,
});

/** A series by year. */
export const series = (values: Readonly<Record<string, number>>, more: Partial<Statistic> = {}): Statistic[] =>
  Object.entries(values).map(([date, value]) => stat(date, value, more));

/** The only tracked target. */
export function one(target: OwnTarget, observations: readonly Statistic[], options: TrackOptions = {}): TrackedTarget {
  const [first] = track(target, observations, options).targets;
  if (!first) throw new Error("nothing tracked");
  return first;
}

function asState<State extends TrackedTarget["state"]>(
  each: TrackedTarget,
  state: State,
): Extract<TrackedTarget, { readonly state: State }> {
  if (each.state !== state) throw new Error(`${each.state}: ${JSON.stringify(each)}`);
  return each as Extract<TrackedTarget, { readonly state: State }>;
}

export const progress = (...args: Parameters<typeof one>): Progress => asState(one(...args), "tracked");
export const rule = (...args: Parameters<typeof one>): Compliance => asState(one(...args), "standing");
export const noData = (...args: Parameters<typeof one>): NotEnoughData => asState(one(...args), "not-enough-data");

/** Why nothing can be said. */
export const codes = (...args: Parameters<typeof one>): string[] => noData(...args).reasons.map(({ code }) => code);
