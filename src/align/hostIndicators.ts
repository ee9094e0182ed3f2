import { type Relation, relate } from "../catalog/relate.ts";
import type { Indicator } from "../model/indicator.ts";

/** Which indicators share a row. */
export type Fold = "compatible" | "narrower" | "none";

/**
 * In whose row each indicator stands; of the ways to fold see `AlignOptions.fold`. Whatever may stand in several rows keeps
 * its own, so no choice between meanings is made here. The order of `indicators` decides only which of two that are a close match is the host.
 */
export function hostIndicators(indicators: readonly Indicator[], fold: Fold): ReadonlyMap<string, Indicator> {
  const hosts = new Map(indicators.map((each) => [each.id, each]));
  if (fold === "none") return hosts;
  for (const family of families(indicators)) {
    const rows = fold === "narrower" ? foldClose(family, hosts) : family;
    foldOpen(rows, hosts);
    if (fold === "narrower") foldNarrower(rows, hosts);
  }
  return new Map(indicators.map(({ id }) => [id, lastHost(id, hosts)]));
}

/** Indicators of one measure: others are never folded together. */
function families(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const byMeasure = new Map<string, Indicator[]>();
  for (const each of indicators) {
    const family = byMeasure.get(each.facets.measure);
    if (family) family.push(each);
    else byMeasure.set(each.facets.measure, [each]);
  }
  return [...byMeasure.values()].filter(({ length }) => length > 1);
}

/** Of those that a change of unit joins, the first stands for all. */
function foldClose(family: readonly Indicator[], hosts: Map<string, Indicator>): readonly Indicator[] {
  const rows: Indicator[] = [];
  for (const each of family) {
    const host = rows.find((other) => relate(each, other).predicate === "skos:closeMatch");
    if (host) hosts.set(each.id, host);
    else rows.push(each);
  }
  return rows;
}

/** What leaves a facet open goes to the one it may mean. */
function foldOpen(rows: readonly Indicator[], hosts: Map<string, Indicator>): void {
  for (const open of rows) {
    // `open` contains `other`: open is what the other states more narrowly.
    const [only, ...more] = rows.filter((other) => contains(relate(open, other), "compatible"));
    if (only && more.length === 0) hosts.set(open.id, only);
  }
}

/** What is narrower than one row goes to it, and with that row wherever it goes. */
function foldNarrower(family: readonly Indicator[], hosts: Map<string, Indicator>): void {
  const rows = family.filter(({ id }) => hosts.get(id)?.id === id);
  const wider = new Map(rows.map((each) => [each, rows.filter((other) => contains(relate(other, each), "any"))]));
  const found = new Map<Indicator, Indicator>();
  const hostOf = (each: Indicator): Indicator => {
    const known = found.get(each);
    if (known) return known;
    // An indicator contains others only downwards, so the way up ends; should it not, it ends here.
    found.set(each, each);
    const [only, ...more] = new Set((wider.get(each) ?? []).map(hostOf));
    const host = only && more.length === 0 ? only : each;
    found.set(each, host);
    return host;
  };
  for (const each of rows) hosts.set(each.id, hostOf(each));
}

const contains = ({ predicate, compatible }: Relation, which: "compatible" | "any"): boolean =>
  predicate === "skos:narrowMatch" && (which === "any" || compatible);

function lastHost(id: string, hosts: ReadonlyMap<string, Indicator>): Indicator {
  const host = hosts.get(id) as Indicator;
  const next = hosts.get(host.id);
  return next && next !== host ? lastHost(host.id, hosts) : host;
}
