import { schemeOf } from "eduplan/catalog";
import type { Scheme, ThresholdRule } from "eduplan/model";
import type { Observed, SchoolRecord } from "eduplan/score";

/** A bundled scheme; a missing one is a mistake of the test. */
function schemeNamed(id: string): Scheme {
  const scheme = schemeOf(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scheme;
}

export const preschool: Scheme = schemeNamed("universal-inclusive-preschool");
export const balance: Scheme = schemeNamed("quality-balance");

/** The seven standards of a stage, by the indicator's id. */
function standardsOf(stage: "primary" | "lower-secondary"): Readonly<Record<string, number>> {
  const seven = balance.rules.filter(
    (rule): rule is ThresholdRule =>
      rule.kind === "threshold" && rule.each === "school" && rule.indicator.startsWith(`${stage}.`),
  );
  return Object.fromEntries(seven.map(({ indicator, value }) => [indicator, value]));
}

/** A made primary school of 500 pupils that meets each of the seven standards just so, times a factor for each indicator. */
export function primarySchool(
  id: string,
  factors: Readonly<Record<string, number | null>> = {},
  more: Partial<SchoolRecord> = {},
): SchoolRecord {
  const values = Object.entries(standardsOf("primary")).map(([indicator, value]) => {
    const factor = factors[indicator.replace("primary.", "")];
    return [indicator, factor === null ? null : Number((value * (factor ?? 1)).toPrecision(12))] as const;
  });
  return { id, stage: "ED1", pupils: 500, values: Object.fromEntries(values), ...more };
}

/** A made county with the given schools. */
export const countyOf = (...schools: readonly SchoolRecord[]): Observed => ({ id: "某县", region: "620722", schools });

/** Two primary schools, one of which falls short of one standard below the floor. */
export const twoSchools: Observed = countyOf(
  primarySchool("甲"),
  primarySchool("乙", { "sports-area-per-pupil": 0.8 }, { name: "第二小学" }),
);
