import { isNumeric } from "../../model/goal.ts";
import { convertUnit } from "../../model/units.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Values an indicator cannot have: a share of more than everything, a count below zero. Gross rates may pass 100. */
export const bounds: AuditRule = {
  code: "audit.bounds",
  about: "Levels lie within the natural bounds of their indicator.",
  check: (plan, catalog) =>
    [...plan.targets, ...plan.observations].flatMap((record) => {
      const indicator = record.indicator === undefined ? undefined : catalog.byId.get(record.indicator);
      const quantity = "goal" in record ? record.goal : { ...record, kind: "level" as const };
      if (!indicator || !isNumeric(quantity) || quantity.kind !== "level" || quantity.value === null) return [];
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = indicator.bounds;
      const values = typeof quantity.value === "number" ? [quantity.value] : quantity.value;
      const outside = values.some((value) => {
        const converted = convertUnit(value * (quantity.scale ?? 1), quantity.unit, indicator.unit);
        return converted !== undefined && (converted < min || converted > max);
      });
      if (!outside) return [];
      return [
        recordFinding(plan, record, "audit.bounds", "error", {
          value: writeQuantity(quantity),
          indicator: indicator.name,
          min: indicator.bounds.min ?? "−∞",
          max: indicator.bounds.max ?? "∞",
        }),
      ];
    }),
};
