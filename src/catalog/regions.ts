import regionFile from "../../data/regions.json" with { type: "json" };
import type { Region } from "../model/region.ts";

/** The bundled regions, by GB/T 2260 code. */
export const regions: ReadonlyMap<string, Region> = /* @__PURE__ */ new Map(
  (regionFile.regions as unknown as Region[]).map((region) => [region.code, region]),
);

/** The region with this code; `undefined` when the table does not have it. */
export function regionOf(code: string): Region | undefined {
  return regions.get(code);
}

/** The regions a region lies in, from its parent up to the nation. */
export function ancestorsOf(code: string): readonly Region[] {
  const found: Region[] = [];
  let parent = regions.get(code)?.parent;
  while (parent !== undefined) {
    const region = regions.get(parent);
    if (!region) break;
    found.push(region);
    parent = region.parent;
  }
  return found;
}
