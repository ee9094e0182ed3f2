import { deadlineDate } from "../../model/deadline.ts";
import { evidenceRef } from "../../model/evidence.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { StatementRule } from "../../model/scheme.ts";
import type { UsedRecord } from "./assessment.ts";
import { whenOf } from "./claims.ts";
import type { Context } from "./context.ts";
import { decideClaims } from "./decideClaims.ts";
import { dateReasons, forceReasons, judgeRelative, setAside } from "./judgeClaim.ts";
import { because, type Outcome, outcome, unknown } from "./outcome.ts";

/**
 * A yes or no. Of what was observed the caller answers it; without an answer it is unknown. A plan promises it by a milestone
 * with one of the rule's events, or by a goal of at least another series on the rule's indicator; else it is unknown,
 * since a plan need not repeat what it keeps to.
 */
export function decideStatement(rule: StatementRule, context: Context): Outcome {
  const { plan } = context;
  if (plan === undefined) return answered(rule, context);
  const promised = context.milestones.filter(({ event }) => rule.events?.includes(event));
  const outcomes = promised.map((each) => ofMilestone(each, plan, context)).sort(firstMet);
  const [milestone] = outcomes;
  if (milestone?.verdict === "pass") return milestone;
  const relative = judgeRelative(rule, context);
  if (relative.length > 0) return decideClaims(relative, because("scheme.not-promised"));
  return milestone ?? unknown(because("scheme.not-promised"));
}

function answered({ code }: StatementRule, { answers }: Context): Outcome {
  const answer: unknown = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (typeof answer !== "boolean") return unknown(because("scheme.not-answered"));
  const written = answer ? { zh: "做到", en: "yes" } : { zh: "未做到", en: "no" };
  const used = [{ record: code, label: code, written }];
  if (answer) return outcome("pass", { used, when: "" });
  return outcome("fail", { used, reasons: [because("scheme.answered-no")] });
}

function ofMilestone(milestone: Milestone, plan: string, context: Context): Outcome {
  const when = whenOf(milestone.deadline);
  const date = deadlineDate(milestone.deadline);
  const found = [...dateReasons(milestone.label, when, context), ...forceReasons(date, context.scheme)];
  const { obstacles, assumed } = setAside(found, context);
  const used = [usedMilestone(milestone, plan)];
  if (obstacles.length > 0) return outcome("unknown", { reasons: obstacles, assumed, used });
  return outcome("pass", { assumed, used, ...(when !== undefined && { when }) });
}

/** How a milestone is shown as what a verdict rests on. */
function usedMilestone(milestone: Milestone, plan: string): UsedRecord {
  const date = deadlineDate(milestone.deadline);
  return {
    record: milestone.id,
    label: milestone.label,
    ...(date !== undefined && { date }),
    evidence: evidenceRef(plan, milestone),
  };
}

/** Passes first, of these the earliest, of these by the record's id. */
function firstMet(a: Outcome, b: Outcome): number {
  const key = ({ verdict, when = "9999", used }: Outcome): string =>
    `${verdict === "pass" ? 0 : 1} ${when} ${used[0]?.record}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
