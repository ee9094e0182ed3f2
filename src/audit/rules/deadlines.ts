import { deadlineDate } from "../../model/deadline.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { PlanRecord } from "../context.ts";
import type { AuditRule } from "../rule.ts";

/** Deadlines before the plan was issued or what it observed, after its last horizon, or before their own baseline. */
export const deadlines: AuditRule = {
  code: "audit.deadlines",
  about: "A date lies within the plan's period, and after the baseline.",
  findings: {
    "audit.deadlines.before-period": {
      severity: "error",
      about: { zh: "期限早于规划开始", en: "due before the plan begins" },
    },
    "audit.deadlines.before-observed": {
      severity: "warning",
      about: { zh: "期限早于规划所述现状的年份", en: "due before the year the plan looks back on" },
    },
    "audit.deadlines.before-baseline": {
      severity: "warning",
      about: { zh: "期限不晚于基期", en: "due no later than its baseline" },
    },
    "audit.deadlines.observed-late": {
      severity: "warning",
      about: { zh: "所述现状晚于规划的最后目标年", en: "observed after the plan's last horizon" },
    },
    "audit.deadlines.after-period": {
      severity: "warning",
      about: { zh: "期限晚于规划的最后目标年", en: "due after the plan's last horizon" },
    },
  },
  check: (plan, _catalog, { finding }) => {
    const begin = beginOf(plan);
    const end = plan.horizons.reduce((last, { year }) => Math.max(last, year), Number.NEGATIVE_INFINITY);
    const seen = lastSeen(plan, end);
    const records: readonly Exclude<PlanRecord, Plan["observations"][number]>[] = [
      ...plan.targets,
      ...plan.milestones,
      ...plan.actions,
    ];
    const observed = plan.observations.flatMap((record) => {
      const { status, date } = record;
      const late = status !== "F" && date !== undefined && Number.isFinite(end) && Number(date.slice(0, 4)) > end;
      return late ? [finding(record, "audit.deadlines.observed-late", { date, end })] : [];
    });
    const promised = records.flatMap((record): readonly Finding[] => {
      const task = "taskDeadline" in record ? record.taskDeadline : undefined;
      const date = deadlineDate(record.deadline) ?? (task && deadlineDate(task));
      if (date === undefined) return [];
      const year = Number(date.slice(0, 4));
      if (begin !== undefined && date < begin)
        return [finding(record, "audit.deadlines.before-period", { date, begin })];
      if (begin === undefined && seen !== undefined && year < seen) {
        return [finding(record, "audit.deadlines.before-observed", { date, seen })];
      }
      if (Number.isFinite(end) && year > end) return [finding(record, "audit.deadlines.after-period", { date, end })];
      const from = "baseline" in record ? record.baseline?.date : undefined;
      if (from === undefined || from.slice(0, 4) < date.slice(0, 4)) return [];
      return [finding(record, "audit.deadlines.before-baseline", { date, from })];
    });
    return [...promised, ...observed];
  },
};

/** The first day from which a deadline makes sense: when the plan was issued or came into force. */
function beginOf({ issuedOn, inForce }: Plan): string | undefined {
  return [issuedOn, inForce?.from].filter((date) => date !== undefined).sort()[0];
}

/** The last year of which the plan says what was, leaving out what lies beyond its own horizons. */
function lastSeen({ observations }: Plan, end: number): number | undefined {
  const years = observations.flatMap(({ status, date }) =>
    status === "F" || date === undefined ? [] : Number(date.slice(0, 4)),
  );
  const within = years.filter((year) => year <= end || end === Number.NEGATIVE_INFINITY);
  return within.length > 0 ? within.reduce((last, year) => Math.max(last, year)) : undefined;
}
