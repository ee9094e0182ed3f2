import { relate } from "../catalog/relate.ts";
import type { Indicator } from "../model/indicator.ts";

/**
 * In whose row each indicator stands. An indicator that leaves a facet open is folded into the one indicator in use that it
 * may mean; when it may mean several, or none is in use, it keeps its own row. So no choice between meanings is made here.
 */
export function hostIndicators(
  indicators: readonly Indicator[],
  fold: "compatible" | "none",
): ReadonlyMap<string, Indicator> {
  const hosts = new Map(indicators.map((each) => [each.id, each]));
  if (fold === "none") return hosts;
  const byMeasure = new Map<string, Indicator[]>();
  for (const each of indicators) {
    const family = byMeasure.get(each.facets.measure);
    if (family) family.push(each);
    else byMeasure.set(each.facets.measure, [each]);
  }
  for (const open of indicators) {
    const meant = (byMeasure.get(open.facets.measure) ?? []).filter((other) => {
      if (other === open) return false;
      const { compatible, predicate } = relate(open, other);
      // `open` contains `other`: open is what the other states more narrowly.
      return compatible && predicate === "skos:narrowMatch";
    });
    const [only] = meant;
    if (only && meant.length === 1) hosts.set(open.id, only);
  }
  return hosts;
}
