import type { Coded } from "../../model/finding.ts";
import type { VariationRule } from "../../model/scheme.ts";
import { stagesOverlap } from "../../model/stages.ts";
import { convertUnit } from "../../model/units.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import type { IndicatorVariation } from "./assessment.ts";
import { betweenSchoolVariation, type WeighedValue } from "./betweenSchoolVariation.ts";
import type { Context } from "./context.ts";
import { decideClaims } from "./decideClaims.ts";
import { schoolValue } from "./decideSchools.ts";
import { holds } from "./holds.ts";
import { judgeClaims, stageOf } from "./judgeClaim.ts";
import { limitOf } from "./limitOf.ts";
import type { SchoolRecord } from "./observed.ts";
import { because, type Outcome, outcome, unknown } from "./outcome.ts";
import { all, type Verdict } from "./verdicts.ts";

/**
 * A limit on the variation between schools. With the schools of the stage at hand the coefficient of each indicator is computed
 * (`betweenSchoolVariation`), and one school without pupils or a value leaves its indicator unknown; else what is
 * stated of the coefficient itself is held against the limit.
 */
export function decideVariation(rule: VariationRule, context: Context): Outcome {
  const stage = stageOf(rule, context);
  const schools = (context.schools ?? []).filter((each) => stage === undefined || stagesOverlap(stage, each.stage));
  if (schools.length > 0) return ofSchools(rule, schools, context);
  if (rule.indicator === undefined) return unknown(because("scheme.no-schools"));
  return decideClaims(judgeClaims(limitOf(rule, context.catalog), context), context.absence(stage));
}

function ofSchools(rule: VariationRule, schools: readonly SchoolRecord[], context: Context): Outcome {
  if (context.sample) return unknown(because("scheme.sample"));
  const variations = rule.indicators.map((id) => variationOf(id, rule, schools, context));
  const verdict = all(variations.map((each) => each.verdict));
  const reasons = variations.filter((each) => each.verdict === verdict).flatMap((each) => each.reasons);
  return outcome(verdict, {
    variations,
    reasons: verdict === "pass" ? [] : reasons,
    ...(verdict === "pass" && { when: "" }),
  });
}

function variationOf(
  id: string,
  rule: VariationRule,
  schools: readonly SchoolRecord[],
  { catalog }: Context,
): IndicatorVariation {
  const indicator = catalog.byId.get(id);
  const name = indicator?.name ?? { zh: id, en: id };
  const make = (verdict: Verdict, reasons: readonly Coded[], value?: number): IndicatorVariation => ({
    indicator: id,
    name,
    verdict,
    ...(value !== undefined && { value }),
    schools: schools.length,
    reasons,
  });
  const values = schools.flatMap((school): WeighedValue[] => {
    const stated = schoolValue(school, id);
    const value = typeof stated === "object" && stated && indicator ? inUnit(stated, indicator.unit) : stated;
    if (typeof value !== "number" || !Number.isFinite(value) || !(Number(school.pupils) > 0)) return [];
    return [{ pupils: school.pupils as number, value }];
  });
  if (values.length < schools.length) {
    const params = { indicator: name, missing: schools.length - values.length, of: schools.length };
    return make("unknown", [because("scheme.no-variation", params)]);
  }
  const value = betweenSchoolVariation(values);
  if (value === undefined) {
    return make("unknown", [because("scheme.no-variation", { indicator: name, missing: 0, of: schools.length })]);
  }
  const limit = { kind: "level", bound: rule.bound, value: rule.value, unit: rule.unit } as const;
  const found = { kind: "level", bound: "exactly", value, unit: "coefficient" } as const;
  const held = holds(limit, found, { direction: "neutral", bounds: { min: 0 } });
  if ("reasons" in held) return make("unknown", held.reasons);
  if (held.verdict === "pass") return make("pass", [], value);
  const written = writeQuantity({ value: Number(value.toPrecision(3)), unit: "coefficient" });
  return make(held.verdict, [because("scheme.short", { label: name, written, threshold: writeGoal(limit) })], value);
}

const inUnit = (
  { value, unit, scale = 1 }: Exclude<SchoolRecord["values"][string], number | null>,
  to: Parameters<typeof convertUnit>[2],
): number | undefined => convertUnit(value * scale, unit, to);
