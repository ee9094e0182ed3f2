import groupBy from "lodash-es/groupBy.js";
import { comparePromises } from "../../model/compare.ts";
import { contradictionsAmong } from "../../model/contradiction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Goal } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/**
 * Figures of one plan that cannot both hold: one indicator, one year, different values. Only possibly so when the labels
 * differ, a coding is unsure or the indicator leaves a facet open, since the figures may then mean different things.
 */
export const contradiction: AuditRule = {
  code: "audit.contradiction",
  about: "One indicator has one value a year.",
  check: (plan, catalog) => {
    const findings: Finding[] = contradictionsAmong(plan.targets, catalog.byId).map(({ left, right, certainty }) =>
      recordFinding(
        plan,
        left,
        certainty === "certain" ? "audit.contradiction.certain" : "audit.contradiction.possible",
        "warning",
        { left: writeGoal(left.goal), right: writeGoal(right.goal), other: right.label },
        [right],
      ),
    );
    for (const group of Object.values(groupBy(plan.observations, observationKey))) {
      for (const [left, right] of pairs(group)) {
        if (left.value === null || right.value === null) continue;
        const [a, b] = [writeQuantity(left), writeQuantity(right)];
        if (a.zh === b.zh || comparePromises(levelOf(left), levelOf(right)).answer === "equal") continue;
        const params = { left: a, right: b, other: right.label };
        findings.push(recordFinding(plan, left, "audit.contradiction.observations", "warning", params, [right]));
      }
    }
    return findings;
  },
};

const observationKey = ({ indicator, label, unit, per, date, scope, status }: Observation): string =>
  JSON.stringify([indicator ?? label, unit, per, date, scope, status]);

const levelOf = ({ bound, value, unit, scale = 1, per = [] }: Observation): Goal => ({
  kind: "level",
  bound,
  value,
  unit,
  scale,
  per,
});

function pairs<Item>(group: readonly Item[]): (readonly [Item, Item])[] {
  return group.flatMap((left, index) => group.slice(index + 1).map((right) => [left, right] as const));
}
