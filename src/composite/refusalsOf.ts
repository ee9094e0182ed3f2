import type { Finding } from "../model/finding.ts";
import type { ResolvedRecipe } from "./recipe.ts";
import type { RegionTable } from "./table.ts";
import { tableWithout } from "./tableWithout.ts";

/** Why a table knows too little for an index under the recipe's requirements; empty when it does not. */
export function refusalsOf(table: RegionTable, { require, without }: ResolvedRecipe): readonly Finding[] {
  const { rows, indicators } = tableWithout(table, without);
  const known = indicators.map(({ values }) => values.filter((value) => value !== null).length);
  const cells = rows.length * indicators.length;
  const filled = known.reduce((sum, count) => sum + count, 0);
  const common = known.filter((count) => count * 3 >= rows.length * 2).length;
  const refusals: Finding[] = [];
  if (filled < require.availability * cells - 1e-9) {
    const params = { filled, cells, share: percent(filled / cells), least: percent(require.availability) };
    refusals.push({ code: "composite.refused-availability", severity: "error", path: ["indicators"], params });
  }
  if (common < require.indicators) {
    const params = { common, indicators: indicators.length, least: require.indicators };
    refusals.push({ code: "composite.refused-indicators", severity: "error", path: ["indicators"], params });
  }
  return refusals;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
