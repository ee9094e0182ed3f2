import type { Catalog } from "../catalog/catalog.ts";
import type { Benchmark } from "../model/benchmark.ts";
import type { Coding } from "../model/coding.ts";
import { type Deadline, deadlineDate } from "../model/deadline.ts";
import { type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import type { Goal } from "../model/goal.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";
import type { Baseline, Scope, Target } from "../model/target.ts";
import { beginningOf, endOf, lastDay } from "./instants.ts";

/** A target of one's own, without a plan and its clauses. */
export interface OwnTarget {
  readonly id: string;
  /** What to call it; the indicator's name when absent. */
  readonly label?: string;
  readonly indicator: IndicatorId;
  /** GB/T 2260 code of the place it is for. */
  readonly region: string;
  readonly goal: Goal;
  readonly deadline: Deadline;
  readonly baseline?: Baseline;
  /** First day or year of the period it is for. */
  readonly since?: string;
  readonly scope?: Scope;
}

/** What can be tracked: all targets of a plan, a benchmark, a target of one's own. */
export type Trackable = Plan | Benchmark | OwnTarget;

/** A target as it is tracked, wherever it comes from. */
export interface Claim {
  /** Id of the plan; empty for what is none. */
  readonly plan: string;
  readonly attribution?: Plan["attribution"];
  readonly planTitle?: Plan["title"];
  readonly benchmark?: true;
  readonly target: string;
  readonly label: string;
  readonly indicator?: string;
  readonly coding?: Coding;
  readonly region: string;
  readonly goal: Goal;
  /** The last day of the deadline. */
  readonly deadline?: string;
  readonly baseline?: Baseline;
  readonly scope?: Scope;
  /** The instant at which its period begins, where known. */
  readonly start?: number;
  readonly evidence?: EvidenceRef;
  readonly source?: string;
  /** Why it cannot be tracked, whatever was observed. */
  readonly refused?: Reason;
}

/** The targets to track. One that restates another counts once. */
export function claimsOf(targets: Trackable | readonly Trackable[], catalog: Catalog): readonly Claim[] {
  return listOf(targets).flatMap((each) => {
    if ("targets" in each)
      return each.targets.filter(({ restates }) => !restates).map((target) => ofPlan(each, target));
    return ["appliesTo" in each ? ofBenchmark(each, catalog) : ofOwn(each, catalog)];
  });
}

/** One or several, as a list. */
export const listOf = <Each>(value: Each | readonly Each[]): readonly Each[] =>
  Array.isArray(value) ? value : [value as Each];

function ofPlan(plan: Plan, target: Target): Claim {
  const { goal, deadline, baseline, scope, coding, indicator, label, id } = target;
  const due = deadlineDate(deadline);
  const start = startOf(deadline, baseline, plan.inForce?.from);
  return {
    plan: plan.id,
    planTitle: plan.title,
    attribution: plan.attribution,
    target: id,
    label,
    ...(indicator !== undefined && { indicator }),
    ...(coding && { coding }),
    region: plan.region,
    goal,
    ...(due !== undefined && { deadline: due }),
    ...(baseline && { baseline }),
    ...(scope && { scope }),
    ...(start !== undefined && { start }),
    evidence: evidenceRef(plan.id, target),
  };
}

function ofBenchmark(benchmark: Benchmark, catalog: Catalog): Claim {
  const { id, indicator, area, appliesTo, each, kind, validFrom, validTo, bound, value, unit, source } = benchmark;
  const known = catalog.byId.get(indicator);
  const adds = known !== undefined && isAddition(known);
  const start = startOf(undefined, undefined, validFrom);
  const standing = kind !== "target";
  return {
    plan: "",
    benchmark: true,
    target: id,
    label: known?.name.zh ?? indicator,
    indicator,
    region: area,
    goal: { kind: adds ? "flow" : "level", bound, value, unit, ...(standing && { standing }) },
    // Of a standard the last day in force is no day by which to reach it.
    ...(validTo !== undefined && !standing && { deadline: lastDay(validTo) }),
    ...(start !== undefined && { start }),
    source,
    ...(appliesTo === "each-unit" && { refused: reason("reason.each-unit", { each: each ?? "county" }) }),
  };
}

function ofOwn(target: OwnTarget, catalog: Catalog): Claim {
  const { id, indicator, region, goal, deadline, baseline, since, scope } = target;
  const due = deadlineDate(deadline);
  const start = startOf(deadline, baseline, since);
  return {
    plan: "",
    target: id,
    label: target.label ?? catalog.byId.get(indicator)?.name.zh ?? indicator,
    indicator,
    region,
    goal,
    ...(due !== undefined && { deadline: due }),
    ...(baseline && { baseline }),
    ...(scope && { scope }),
    ...(start !== undefined && { start }),
  };
}

/** What holds from a date on begins there; else a dated baseline is where the way begins, or the first day of the period. */
function startOf(
  deadline: Deadline | undefined,
  baseline: Baseline | undefined,
  from: string | undefined,
): number | undefined {
  const ruled = deadline?.kind === "from" ? beginningOf(deadline.date) : undefined;
  const dated = baseline?.date === undefined ? undefined : endOf(baseline.date);
  return ruled ?? dated ?? (from === undefined ? undefined : beginningOf(from));
}

/** Whether an indicator counts what is added, so that its values add up over time. Benchmarks do not say what kind of goal they are. */
function isAddition({ extensive, facets }: Indicator): boolean {
  return extensive && /^new-|-built$/.test(facets.measure);
}
