import { regions } from "../catalog/regions.ts";
import type { Finding, Params } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";

/** A plan under the nearest one above it. */
export interface PlanLink {
  readonly upper: Plan;
  readonly lower: Plan;
  /** Codes of the levels between that have no plan. */
  readonly bridged: readonly string[];
}

/** Which plan stands under which, and what is to be said about it. */
export interface Hierarchy {
  readonly links: readonly PlanLink[];
  readonly findings: readonly Finding[];
}

/** Provinces whose counties have no city between. */
const MUNICIPALITIES = ["11", "12", "31", "50"];

/**
 * The region a region lies in: by the table, else by the digits of its GB/T 2260 code, of which two each are for province,
 * city and county. Districts of a municipality, and counties that a province holds directly (third and fourth digit 90), lie in the province;
 * a place not identified (`44xxxx`) lies in what its digits name. `undefined` for the nation and for what is no code.
 */
function parentOf(code: string): string | undefined {
  const known = regions.get(code)?.parent;
  if (known !== undefined || code === "000000") return known;
  const parts = /^(\d\d)(\d\d|xx)(\d\d|xx)$/.exec(code);
  if (!parts) return undefined;
  const [, province = "", city = "", county = ""] = parts;
  if (city === "00" && county === "00") return "000000";
  const direct = city === "xx" || city === "90" || MUNICIPALITIES.includes(province) || county === "00";
  return direct ? `${province}0000` : `${province}${city}00`;
}

/**
 * Puts each plan under the nearest level above that has one. Of several plans of a region those that share a horizon with the lower are
 * taken, else all. Nothing is left out unsaid: what stands apart, what is there several times and what was bridged are findings.
 */
export function hierarchyOf(plans: readonly Plan[]): Hierarchy {
  const byRegion = new Map<string, Plan[]>();
  for (const plan of plans) byRegion.set(plan.region, [...(byRegion.get(plan.region) ?? []), plan]);
  const findings: Finding[] = [];
  const note = (code: string, severity: Finding["severity"], plan: Plan, params: Params): void => {
    findings.push({ code, severity, path: ["plans", plans.indexOf(plan)], params });
  };
  for (const [region, own] of byRegion) {
    if (own.length < 2 || region.includes("x")) continue;
    for (const [index, plan] of own.entries()) {
      const twice = own.slice(index + 1).find((other) => shareHorizon(plan, other));
      if (twice) note("cascade.same-region", "warning", twice, { plan: twice.title, other: plan.title, region });
    }
  }
  const links = plans.flatMap((lower): PlanLink[] => {
    const bridged: string[] = [];
    for (let code = parentOf(lower.region); code !== undefined; code = parentOf(code)) {
      const above = byRegion.get(code);
      if (above) {
        const same = above.filter((upper) => shareHorizon(upper, lower));
        if (same.length === 0)
          note("cascade.other-period", "warning", lower, { plan: lower.title, upper: titles(above) });
        if (bridged.length > 0) note("cascade.bridged", "info", lower, { plan: lower.title, levels: names(bridged) });
        return (same.length > 0 ? same : above).map((upper) => ({ upper, lower, bridged }));
      }
      bridged.push(code);
    }
    if (parentOf(lower.region) === undefined && lower.region !== "000000") {
      note("cascade.no-region", "warning", lower, { plan: lower.title, region: lower.region });
    }
    return [];
  });
  for (const plan of plans) {
    if (links.some(({ upper, lower }) => upper === plan || lower === plan)) continue;
    note("cascade.apart", "warning", plan, { plan: plan.title, region: plan.region });
  }
  const depth = ({ upper }: PlanLink): number => depthOf(upper.region);
  return { links: links.sort((a, b) => depth(a) - depth(b)), findings };
}

function depthOf(code: string): number {
  let depth = 0;
  for (let at = parentOf(code); at !== undefined; at = parentOf(at)) depth += 1;
  return depth;
}

function shareHorizon(a: Plan, b: Plan): boolean {
  const years = new Set(a.horizons.map(({ year }) => year));
  return b.horizons.some(({ year }) => years.has(year));
}

const titles = (plans: readonly Plan[]): { readonly zh: string; readonly en: string } => ({
  zh: plans.map(({ title }) => title.zh).join("、"),
  en: plans.map(({ title }) => title.en).join(", "),
});

const names = (codes: readonly string[]): { readonly zh: string; readonly en: string } => {
  const name = (code: string, locale: "zh" | "en"): string => regions.get(code)?.name[locale] ?? code;
  return { zh: codes.map((code) => name(code, "zh")).join("、"), en: codes.map((code) => name(code, "en")).join(", ") };
};
