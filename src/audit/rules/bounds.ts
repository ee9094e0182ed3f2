import { isNumeric } from "../../model/goal.ts";
import { convertUnit } from "../../model/units.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import type { AuditRule } from "../rule.ts";

/** Values an indicator cannot have: a share of more than everything, a count below zero. Gross rates may pass 100. */
export const bounds: AuditRule = {
  code: "audit.bounds",
  about: "Levels lie within the natural bounds of their indicator; gross rates may pass 100 %.",
  findings: {
    "audit.bounds": { severity: "error", about: { zh: "超出自然界限", en: "outside the natural bounds" } },
  },
  check: (plan, catalog, { finding }) =>
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
        finding(record, "audit.bounds", {
          value: writeQuantity(quantity),
          indicator: indicator.name,
          min: indicator.bounds.min ?? "−∞",
          max: indicator.bounds.max ?? "∞",
        }),
      ];
    }),
};
