import { closest } from "fastest-levenshtein";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Finding, Params } from "../../model/finding.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { GroupRule, RuleBound, Scheme, SchemeRule, ThresholdRule, VariationRule } from "../../model/scheme.ts";
import { convertUnit, UNITS, type UnitId } from "../../model/units.ts";
import { verbatim } from "./ruleFields.ts";

/** What is wrong with rules each of which has the form of one: what they name, and what they ask together. */
export function checkRules(scheme: Scheme, catalog: Catalog): Finding[] {
  const { rules, validFrom = "", validTo = "9999" } = scheme;
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const period = validFrom > validTo ? [error("scheme.period", ["validTo"], { from: validFrom, to: validTo })] : [];
  return [
    ...period,
    ...rules.flatMap((rule, index) => {
      const path = ["rules", index];
      const first = rules.findIndex(({ code }) => code === rule.code);
      const twice =
        first < index ? [error("scheme.duplicate-code", [...path, "code"], { code: verbatim(rule.code), first })] : [];
      return [...twice, ...checkOne(rule, path, byCode, catalog)];
    }),
  ];
}

type Path = readonly (string | number)[];

const error = (code: string, path: Path, params: Params): Finding => ({ code, severity: "error", path, params });

function checkOne(rule: SchemeRule, path: Path, byCode: ReadonlyMap<string, SchemeRule>, catalog: Catalog): Finding[] {
  switch (rule.kind) {
    case "threshold":
      return checkThreshold(rule, path, catalog);
    case "variation":
      return checkVariation(rule, path, catalog);
    case "statement":
      return rule.indicator === undefined ? [] : known(rule.indicator, [...path, "indicator"], catalog).findings;
    case "group":
      return checkGroup(rule, path, byCode);
  }
}

function checkThreshold(rule: ThresholdRule, path: Path, catalog: Catalog): Finding[] {
  const { indicator, findings } = known(rule.indicator, [...path, "indicator"], catalog);
  const idle = (["among", "share"] as const).filter((key) => rule[key] !== undefined && !rule.each);
  return [
    ...findings,
    ...(indicator ? checkLevel(rule, indicator, path) : []),
    ...idle.map((key) => error("scheme.needs-each", [...path, key], { key: verbatim(key) })),
  ];
}

function checkVariation(rule: VariationRule, path: Path, catalog: Catalog): Finding[] {
  const found = rule.indicators.map((id, index) => known(id, [...path, "indicators", index], catalog));
  const stages = new Set(found.flatMap(({ indicator }) => (indicator ? [indicator.facets.stage] : [])));
  const stated = rule.indicator === undefined ? undefined : known(rule.indicator, [...path, "indicator"], catalog);
  const unit = unitFinding(rule.unit, "coefficient", [...path, "unit"]);
  return [
    ...found.flatMap(({ findings }) => findings),
    ...(stages.size > 1 ? [error("scheme.stages", [...path, "indicators"], { stages: [...stages] })] : []),
    ...(stated?.findings ?? []),
    ...(stated?.indicator ? checkLevel(rule, stated.indicator, path) : unit),
  ];
}

function checkLevel(
  { bound, value, unit }: { readonly bound: RuleBound; readonly value: number; readonly unit: UnitId },
  indicator: Indicator,
  path: Path,
): Finding[] {
  const wrong = unitFinding(unit, indicator.unit, [...path, "unit"]);
  if (wrong.length > 0) return wrong;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = indicator.bounds;
  const own = convertUnit(value, unit, indicator.unit);
  const outside = own === undefined || own < min || own > max;
  // A unit turned round turns the side round too, so only what is asked in the indicator's own unit can be told.
  const worse = { higher: ["atMost", "lessThan"], lower: ["atLeast", "moreThan"], neutral: [] as string[] };
  const turned = unit === indicator.unit && worse[indicator.direction].includes(bound);
  const params = { indicator: indicator.name, value, bound: verbatim(bound) };
  return [
    ...(outside ? [error("scheme.outside-bounds", [...path, "value"], params)] : []),
    ...(turned ? [{ ...error("scheme.worse-side", [...path, "bound"], params), severity: "warning" as const }] : []),
  ];
}

function unitFinding(unit: UnitId, expected: UnitId, path: Path): Finding[] {
  if (UNITS[unit].dimension === UNITS[expected].dimension) return [];
  return [
    error("scheme.unit", path, { found: UNITS[unit].name, expected: UNITS[expected].name, unit: verbatim(expected) }),
  ];
}

function checkGroup(group: GroupRule, path: Path, byCode: ReadonlyMap<string, SchemeRule>): Finding[] {
  const findings = group.of.flatMap((code, index): Finding[] => {
    const place = [...path, "of", index];
    if (group.of.indexOf(code) < index) return [error("scheme.named-twice", place, { code: verbatim(code) })];
    if (!byCode.has(code)) {
      return [
        error("scheme.unknown-code", place, {
          code: verbatim(code),
          nearest: verbatim(closest(code, [...byCode.keys()])),
        }),
      ];
    }
    if (leadsTo(code, group.code, byCode))
      return [error("scheme.circular", place, { code: verbatim(code), group: verbatim(group.code) })];
    return memberFindings(group, byCode.get(code) as SchemeRule, place);
  });
  const { meet, of } = group;
  const many = typeof meet === "number" && meet > of.length;
  return many ? [...findings, error("scheme.too-many", [...path, "meet"], { meet, size: of.length })] : findings;
}

function memberFindings(group: GroupRule, member: SchemeRule, place: Path): Finding[] {
  const { code } = member;
  if (group.each && !(member.kind === "threshold" && member.each && !member.among && member.share === undefined)) {
    return [error("scheme.each-members", place, { code: verbatim(code) })];
  }
  if (group.floor === undefined) return [];
  const lower = member.kind === "threshold" && (member.bound === "atLeast" || member.bound === "moreThan");
  return lower ? [] : [error("scheme.floor-members", place, { code: verbatim(code) })];
}

/** Whether a rule names another, itself or by the groups it names. */
function leadsTo(from: string, to: string, byCode: ReadonlyMap<string, SchemeRule>): boolean {
  const visited = new Set<string>();
  const open = [from];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === to) return true;
    if (visited.has(code)) continue;
    visited.add(code);
    const rule = byCode.get(code);
    if (rule?.kind === "group") open.push(...rule.of);
  }
  return false;
}

function known(
  id: string,
  path: Path,
  catalog: Catalog,
): { readonly indicator?: Indicator; readonly findings: Finding[] } {
  const indicator = catalog.byId.get(id);
  if (indicator) return { indicator, findings: [] };
  return {
    findings: [
      error("scheme.unknown-indicator", path, {
        id: verbatim(id),
        nearest: verbatim(closest(id, [...catalog.byId.keys()])),
      }),
    ],
  };
}
