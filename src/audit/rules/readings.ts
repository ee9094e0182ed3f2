import { isNumeric } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { AlternativeReading, Target } from "../../model/target.ts";
import type { Bilingual, Locale } from "../../model/text.ts";
import type { AuditRule } from "../rule.ts";

/** Figures that were not simply read: corrected, unreadable, or with other possible readings. */
export const readings: AuditRule = {
  code: "audit.readings",
  about: "Figures whose reading is doubtful are shown, with the other readings.",
  findings: {
    "audit.readings.unreadable": { severity: "warning", about: { zh: "数值无法辨认", en: "cannot be read" } },
    "audit.readings.corrected": {
      severity: "warning",
      about: { zh: "按改正后的读法录入", en: "read with a correction" },
    },
    "audit.readings.ambiguous": { severity: "warning", about: { zh: "另有读法", en: "can be read otherwise" } },
  },
  check: (plan, _catalog, { finding }) =>
    [...plan.targets, ...plan.observations].flatMap((record) => {
      const { value, exact, reading, note } = record.evidence;
      const others = ("readings" in record && record.readings) || [];
      const params = { value: value ?? exact, note: note ?? null, readings: writeReadings(others) };
      if (missingOf(record) === "unreadable") return [finding(record, "audit.readings.unreadable", params)];
      if (reading === "ocr-corrected") return [finding(record, "audit.readings.corrected", params)];
      return others.length > 0 ? [finding(record, "audit.readings.ambiguous", params)] : [];
    }),
};

function missingOf(record: Target | Observation): Observation["missing"] {
  if (!("goal" in record)) return record.missing;
  return isNumeric(record.goal) ? record.goal.missing : undefined;
}

/** The other readings in both languages, with what speaks for or against each. */
function writeReadings(others: readonly AlternativeReading[]): Bilingual {
  const write = (locale: Locale): string =>
    others
      .map(({ value, reason }) => (value === undefined ? reason[locale] : `${JSON.stringify(value)}:${reason[locale]}`))
      .join(" ");
  return { zh: write("zh"), en: write("en") };
}
