import type { Finding } from "../../model/finding.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Target } from "../../model/target.ts";
import { writeQuantity } from "../../model/writeGoal.ts";
import type { AuditRule } from "../rule.ts";

/**
 * Figures whose value is not the number quoted as printed: a slip in recording. Only numbers in digits are held against the
 * value; figures read with a correction or inferred are told by `audit.readings`.
 */
export const printed: AuditRule = {
  code: "audit.printed",
  about: "The value recorded is the number that is quoted as printed.",
  findings: {
    "audit.printed": {
      severity: "error",
      about: { zh: "录入的数值与所引原文不符", en: "the value recorded is not the number quoted" },
    },
  },
  check: (plan, _catalog, { finding }) =>
    [...plan.targets, ...plan.observations].flatMap((record): readonly Finding[] => {
      const quantity = quantityOf(record);
      const { value: quoted, reading } = record.evidence;
      if (!quantity || quoted === undefined || reading === "ocr-corrected" || reading === "inferred") return [];
      const numbers = (quoted.normalize("NFKC").match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
      const { value, scale = 1 } = quantity;
      const values = typeof value === "number" ? [value] : value;
      // 25000 may be recorded as 2.5万, and the other way round.
      const stands = (each: number): boolean =>
        numbers.some((number) => near(number, each) || near(number, each * scale));
      if (numbers.length === 0 || values.every(stands)) return [];
      return [finding(record, "audit.printed", { value: writeQuantity(quantity), quoted })];
    }),
};

const near = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-9 * Math.abs(left);

/** The figure of a record where it is one to be found in digits; a universal without a digit is not. */
function quantityOf(record: Target | Observation) {
  if (!("goal" in record)) return record.value === null ? undefined : { ...record, value: record.value };
  const { goal } = record;
  if (!isNumeric(goal) || goal.value === null || goal.implicit) return undefined;
  return { ...goal, value: goal.value };
}
