import { areasAround } from "../catalog/areasAround.ts";

/**
 * What one plan's region is to another's. `above`: the other lies around it (its city, its province, the nation); `below`: within
 * it; `same`: one region; `peer`: neither contains the other, so that they can be ranked.
 */
export type RegionRelation = "above" | "below" | "same" | "peer";

/** What the right plan's region is to the left's. Two places that cannot be identified are never the same. */
export function regionRelation(left: Placed, right: Placed): RegionRelation {
  if (left.region === right.region) return left.region.includes("x") && left.plan !== right.plan ? "peer" : "same";
  if (areasAround(left.region).includes(right.region)) return "above";
  return areasAround(right.region).includes(left.region) ? "below" : "peer";
}

interface Placed {
  readonly plan: string;
  readonly region: string;
}
