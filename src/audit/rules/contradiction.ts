import { comparePromises } from "../../model/compare.ts";
import { contradictionsAmong, disagreement, termsKey } from "../../model/contradiction.ts";
import type { Finding } from "../../model/finding.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Target } from "../../model/target.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { groupsOf, MANY, pairsOf } from "../groups.ts";
import type { AuditRule } from "../rule.ts";
import { levelOf, lowOf } from "../statements.ts";

/**
 * Figures of one plan that cannot both hold: one indicator, one year, different values. Only possibly so when the labels
 * differ, a coding is unsure or the indicator leaves a facet open, since the figures may then mean different things.
 */
export const contradiction: AuditRule = {
  code: "audit.contradiction",
  about: "One indicator has one value a year.",
  findings: {
    "audit.contradiction.certain": { severity: "warning", about: { zh: "前后矛盾", en: "contradicts itself" } },
    "audit.contradiction.possible": { severity: "warning", about: { zh: "可能矛盾", en: "possibly contradictory" } },
    "audit.contradiction.observations": {
      severity: "warning",
      about: { zh: "所述现状不一致", en: "what was observed differs" },
    },
    "audit.contradiction.many": {
      severity: "warning",
      about: { zh: "同一指标数值众多且不一", en: "many different figures on one indicator" },
    },
  },
  check: (plan, catalog, { finding }) => {
    const findings: Finding[] = [];
    const many = (records: readonly (Target | Observation)[], goalOf: (record: never) => NumericGoal | undefined) => {
      const figures = records.flatMap((record) => {
        const goal = goalOf(record as never);
        return goal && goal.value !== null ? [{ record, goal, low: lowOf(goal) * (goal.scale ?? 1) }] : [];
      });
      figures.sort((a, b) => a.low - b.low || (a.record.id < b.record.id ? -1 : 1));
      const [least, most] = [figures[0], figures.at(-1)];
      if (!least || !most || disagreement(least.goal, most.goal) === undefined) return;
      const others = figures.slice(1).map(({ record }) => record);
      const params = { count: figures.length, left: writeGoal(least.goal), right: writeGoal(most.goal) };
      findings.push(finding(least.record, "audit.contradiction.many", params, others));
    };
    const few: Target[] = [];
    const stated = plan.targets.filter(({ indicator, restates }) => indicator !== undefined && restates === undefined);
    for (const group of groupsOf(stated, termsKey).values()) {
      if (group.length > MANY) many(group, ({ goal }: Target) => (isNumeric(goal) ? goal : undefined));
      else few.push(...group);
    }
    for (const { left, right, certainty } of contradictionsAmong(few, catalog.byId)) {
      const code = certainty === "certain" ? "audit.contradiction.certain" : "audit.contradiction.possible";
      const params = { left: writeGoal(left.goal), right: writeGoal(right.goal), other: right.label };
      findings.push(finding(left, code, params, [right]));
    }
    for (const group of groupsOf(plan.observations, observationKey).values()) {
      if (group.length > MANY) {
        many(group, levelOf);
        continue;
      }
      for (const [left, right] of pairsOf(group)) {
        if (left.value === null || right.value === null) continue;
        const [a, b] = [writeQuantity(left), writeQuantity(right)];
        if (a.zh === b.zh || comparePromises(levelOf(left), levelOf(right)).answer === "equal") continue;
        const params = { left: a, right: b, other: right.label };
        findings.push(finding(left, "audit.contradiction.observations", params, [right]));
      }
    }
    return findings;
  },
};

const observationKey = ({ indicator, label, unit, per, date, scope, status }: Observation): string =>
  JSON.stringify([indicator ?? label, unit, per, date, scope, status]);
