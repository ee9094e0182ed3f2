import { headerKind } from "./headers.ts";
import type { Token } from "./lineRows.ts";

/**
 * Headers of cells that stand one a line, without those of values under which the rows have none: those that stand over others with the years
 * (现状 over 2020年), or, of the same header for two terms (指标值(长期), 指标值(年度)), the first. `usual` is how many values most rows have.
 */
export function usedHeaders(headers: readonly Token[], usual: number): readonly Token[] {
  const values = headers.filter(({ at }) => headerKind(at) === "value");
  if (usual === 0 || usual >= values.length) return headers;
  const years = values.filter(({ at }) => /\d{4}/.test(at.text));
  const kept = years.length === usual ? years : areTerms(values) ? values.slice(-usual) : values;
  return headers.filter((header) => !values.includes(header) || kept.includes(header));
}

/** Whether headers differ in nothing but what stands in their brackets. */
function areTerms(values: readonly Token[]): boolean {
  const names = new Set(values.map(({ at }) => at.text.replace(/\((?:长期|中期|中长期|年度|当年)\)$/, "()")));
  return names.size === 1 && [...names][0]?.endsWith("()") === true;
}
