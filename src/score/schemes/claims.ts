import isEqual from "lodash-es/isEqual.js";
import { cellTarget } from "../../align/cells.ts";
import type { Coding } from "../../model/coding.ts";
import { type Deadline, deadlineDate } from "../../model/deadline.ts";
import type { EvidenceRef } from "../../model/evidence.ts";
import type { Goal } from "../../model/goal.ts";
import type { Plan } from "../../model/plan.ts";
import type { Reason } from "../../model/reason.ts";
import type { Scope } from "../../model/target.ts";
import type { Bilingual } from "../../model/text.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { evidenceOf, type Observed, type ObservedValue } from "./observed.ts";

/** The clause of a record, where there is one. */
export interface ReadyEvidence {
  readonly evidence?: EvidenceRef;
}

/** What a plan promises or an observation says of one indicator, in the terms in which rules are held against it. */
export interface Claim extends ReadyEvidence {
  readonly plan: string;
  readonly region: string;
  readonly record: string;
  readonly label: string;
  readonly indicator?: string;
  readonly coding?: Coding;
  readonly scope?: Scope;
  readonly goal: Goal;
  /** An observed value is what it is; a promise without a bound word is read by the indicator's direction. */
  readonly observed: boolean;
  /** The day from which it holds; empty when it holds already, absent when no date is stated. */
  readonly when?: string;
  /** The year or day, as shown. */
  readonly date?: string;
  readonly doubt?: Reason;
  readonly written: Bilingual;
}

/** What a plan promises; what it states again counts once. */
export function claimsOfPlan(plan: Plan): Claim[] {
  return plan.targets
    .filter(({ restates }) => restates === undefined)
    .map((target): Claim => {
      const { label, indicator, coding, scope, goal, doubt, evidence } = cellTarget(
        plan,
        target,
        undefined,
        [],
        undefined,
      );
      const when = goal.standing ? "" : whenOf(target.deadline);
      return {
        plan: plan.id,
        region: plan.region,
        record: target.id,
        label,
        ...(indicator !== undefined && { indicator }),
        ...(coding && { coding }),
        ...(scope && { scope }),
        goal,
        observed: false,
        ...(when !== undefined && { when }),
        ...(when && { date: when }),
        ...(doubt && { doubt }),
        written: writeGoal(goal),
        evidence,
      };
    });
}

/** The day from which a commitment holds: its end, its beginning (从2022年起), at once for what is held on to. */
export function whenOf(deadline: Deadline): string | undefined {
  if (deadline.kind === "from") return deadline.date;
  return deadline.kind === "ongoing" ? "" : deadlineDate(deadline);
}

/** What was observed of a region; without a year asked for, the latest value of each indicator. */
export function claimsOfObserved(observed: Observed): Claim[] {
  const values = observed.values ?? [];
  const chosen = observed.year === undefined ? values.filter((each) => isLatest(each, values)) : values;
  return chosen.map((each, index): Claim => {
    const { label = each.indicator ?? each.id ?? String(index), indicator, coding, scope, date, unit } = each;
    const { value, missing, scale, per, bound = "exactly" } = each;
    const more = { ...(missing && { missing }), ...(scale !== undefined && { scale }), ...(per && { per }) };
    return {
      plan: observed.readIn?.id ?? observed.id,
      region: observed.region,
      record: each.id ?? `values.${index}`,
      label,
      ...(indicator !== undefined && { indicator }),
      ...(coding && { coding }),
      ...(scope && { scope }),
      goal: { kind: "level", bound, value, unit, ...more },
      observed: true,
      when: "",
      ...(date !== undefined && { date }),
      written: writeQuantity({ bound, value, unit, ...more }),
      ...evidenceOf(observed, each),
    };
  });
}

function isLatest(value: ObservedValue, values: readonly ObservedValue[]): boolean {
  return !values.some(
    (other) =>
      other.indicator === value.indicator &&
      isEqual(other.scope, value.scope) &&
      other.date !== undefined &&
      (value.date === undefined || other.date.slice(0, 4) > value.date.slice(0, 4)),
  );
}
