import { convertUnit } from "../../model/units.ts";
import type { AuditRule } from "../rule.ts";

/** Indicators the catalogue does not have, and units that are not the indicator's. */
export const catalogue: AuditRule = {
  code: "audit.catalogue",
  about: "Every indicator is in the catalogue, and the unit of the figure converts to the indicator's.",
  findings: {
    "audit.catalogue.unknown-indicator": {
      severity: "error",
      about: { zh: "所标指标不在目录中", en: "coded as an indicator that the catalogue does not have" },
    },
    "audit.catalogue.unit": {
      severity: "error",
      about: { zh: "单位与指标不符", en: "in a unit that is not the indicator's" },
    },
  },
  check: (plan, catalog, { finding }) =>
    [...plan.targets, ...plan.observations].flatMap((record) => {
      if (record.indicator === undefined) return [];
      const indicator = catalog.byId.get(record.indicator);
      if (!indicator) {
        return [finding(record, "audit.catalogue.unknown-indicator", { indicator: record.indicator })];
      }
      const { unit, kind } = unitAndKind(record);
      if (unit === undefined || convertUnit(1, unit, indicator.unit) !== undefined) return [];
      // A change of a share is in percentage points, which is not the unit of the share.
      if (kind === "change" && unit === "percentagePoint") return [];
      return [
        finding(record, "audit.catalogue.unit", { indicator: indicator.name, expected: indicator.unit, found: unit }),
      ];
    }),
};

type Plan = Parameters<AuditRule["check"]>[0];
type Record = Plan["targets"][number] | Plan["observations"][number];

function unitAndKind(record: Record): { unit?: Parameters<typeof convertUnit>[1]; kind?: string } {
  if (!("goal" in record)) return { unit: record.unit, kind: "level" };
  return "unit" in record.goal ? { unit: record.goal.unit, kind: record.goal.kind } : {};
}
