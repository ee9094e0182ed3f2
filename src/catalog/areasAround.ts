import { ancestorsOf, regions } from "./regions.ts";

/**
 * The areas a region lies in, nearest first, itself included unless it is not identified (`44xxxx`): no two such places are the
 * same. A region that the table does not have is placed by its digits; what is no region code lies in none but itself.
 */
export function areasAround(region: string): readonly string[] {
  const above = regions.has(region) ? ancestorsOf(region).map(({ code }) => code) : areasByDigits(region);
  return region.includes("x") ? above : [...new Set([region, ...above])];
}

/** The areas that the digits of a GB/T 2260 code name: four for the city, two for the province. */
function areasByDigits(code: string): readonly string[] {
  if (!/^(\d{6}|\d{4}xx|\d{2}xxxx)$/.test(code)) return [];
  const province = `${code.slice(0, 2)}0000`;
  return /^\d{4}/.test(code) ? [`${code.slice(0, 4)}00`, province, "000000"] : [province, "000000"];
}
