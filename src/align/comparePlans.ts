import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";
import { stagesOverlap } from "../model/stages.ts";
import type { Contrast, PlanPair } from "./alignment.ts";

/**
 * Whether two plans are documents of a kind: tier, genre, horizons, remit, completeness of the copies, attribution. The
 * reasons do not forbid comparing a target with a target; they forbid comparing plan with plan as wholes.
 */
export function comparePlans(left: Plan, right: Plan): PlanPair {
  const reasons: Reason[] = [];
  if (left.level !== right.level) reasons.push(reason("reason.plan-level", { left: left.level, right: right.level }));
  if (left.genre !== right.genre) reasons.push(reason("reason.plan-genre", { left: left.genre, right: right.genre }));
  const years = new Set(left.horizons.map(({ year }) => year));
  if (!right.horizons.some(({ year }) => years.has(year))) {
    reasons.push(
      reason("reason.plan-horizon", {
        left: left.horizons.map(({ year }) => year),
        right: right.horizons.map(({ year }) => year),
      }),
    );
  }
  const common = left.remit.stages.some((a) => right.remit.stages.some((b) => stagesOverlap(a, b)));
  if (!common) reasons.push(reason("reason.plan-remit"));
  for (const plan of [left, right]) {
    if (plan.parts.some(({ inCopy }) => inCopy !== "complete")) {
      reasons.push(reason("reason.plan-incomplete", { plan: plan.title }));
    }
  }
  for (const plan of [left, right]) {
    const { grade } = plan.attribution;
    if (grade === "doubtful" || grade === "unidentified") {
      reasons.push(reason("reason.plan-attribution", { plan: plan.title, grade }));
    }
  }
  return { left: left.id, right: right.id, reasons };
}

/** The respects in which plans as documents are alike or differ, each with the plans that share a value. Linear in the plans. */
export function contrastsOf(plans: readonly Plan[]): readonly Contrast[] {
  const by = (respect: Contrast["respect"], values: (plan: Plan) => readonly string[]): Contrast => {
    const groups = new Map<string, string[]>();
    for (const plan of plans) {
      for (const value of values(plan)) {
        const group = groups.get(value);
        if (group) group.push(plan.id);
        else groups.set(value, [plan.id]);
      }
    }
    return { respect, groups: [...groups].sort().map(([value, ids]) => ({ value, plans: ids })) };
  };
  return [
    by("tier", ({ level }) => [level]),
    by("genre", ({ genre }) => [genre]),
    by("horizon", ({ horizons }) => horizons.map(({ year }) => String(year))),
    by("stage", ({ remit }) => remit.stages),
    by("completeness", ({ parts }) => [parts.every(({ inCopy }) => inCopy === "complete") ? "complete" : "incomplete"]),
    by("attribution", ({ attribution }) => [attribution.grade]),
  ];
}
