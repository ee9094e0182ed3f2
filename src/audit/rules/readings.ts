import { isNumeric } from "../../model/goal.ts";
import type { AlternativeReading } from "../../model/target.ts";
import type { Bilingual, Locale } from "../../model/text.ts";
import { recordFinding } from "../finding.ts";
import type { AuditRule } from "../rule.ts";

/** Figures that were not simply read: corrected, inferred, unreadable, or with other possible readings. */
export const readings: AuditRule = {
  code: "audit.readings",
  about: "Figures whose reading is doubtful are shown, with the other readings.",
  check: (plan) =>
    plan.targets.flatMap((target) => {
      const { value, exact, reading, note } = target.evidence;
      const others = target.readings ?? [];
      const params = { value: value ?? exact, note: note ?? null, readings: writeReadings(others) };
      if (isNumeric(target.goal) && target.goal.missing === "unreadable") {
        return [recordFinding(plan, target, "audit.readings.unreadable", "warning", params)];
      }
      if (reading === "ocr-corrected")
        return [recordFinding(plan, target, "audit.readings.corrected", "warning", params)];
      if (others.length > 0) return [recordFinding(plan, target, "audit.readings.ambiguous", "warning", params)];
      return [];
    }),
};

/** The other readings in both languages, with what speaks for or against each. */
function writeReadings(others: readonly AlternativeReading[]): Bilingual {
  const write = (locale: Locale): string =>
    others
      .map(({ value, reason }) => (value === undefined ? reason[locale] : `${JSON.stringify(value)}:${reason[locale]}`))
      .join(" ");
  return { zh: write("zh"), en: write("en") };
}
