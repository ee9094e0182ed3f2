import type { Finding } from "../../model/finding.ts";
import { rounded } from "../../model/rounded.ts";
import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { labelsOf } from "../labels.ts";
import type { RegionTable } from "../table.ts";
import { type WeightMethod, weighColumns } from "./weighColumns.ts";
import type { WeighingDetails } from "./weigher.ts";

/** Weights of the indicators of a table. */
export interface IndicatorWeights {
  readonly spec: WeightMethod;
  /** By id, not negative, summing to 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** What the method found on the way, as its own description says; lists are in the order of the indicators. */
  readonly details: WeighingDetails;
  readonly warnings: readonly Finding[];
}

/**
 * Weights of all indicators of a table at once, by a method in JSON. In a panel all region-years are one set. The table is taken as it stands:
 * `direction` is not looked at, so methods that read the values (entropy, CRITIC, PCA, benefit of the doubt, optimised) want it normalised first, more
 * being better. A table in which an indicator with `direction: "lower"` still has its measured values gets the warning
 * `composite.weights-direction` from them.
 *
 * Throws `EduplanError` when the method cannot be carried out on this table; each method's own description says when.
 *
 * @example
 * const table = {
 *   rows: [{ region: "a" }, { region: "b" }],
 *   indicators: [
 *     { id: "x", direction: "higher", values: [0, 1] },
 *     { id: "y", direction: "higher", values: [1, 0] },
 *   ],
 * } as const;
 * indicatorWeights(table, { method: "critic" }).weights; // => { x: 0.5, y: 0.5 }
 */
export function indicatorWeights(table: RegionTable, spec: WeightMethod): IndicatorWeights {
  assertTable(table, "indicatorWeights");
  const { weights, warnings, details = {} } = weighColumns(frameOf(table).columns, spec, labelsOf(table));
  return {
    spec,
    weights: Object.fromEntries(table.indicators.map(({ id }, j) => [id, rounded(weights[j] ?? 0)])),
    details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, roundedDetail(value)])),
    warnings,
  };
}

function roundedDetail(value: WeighingDetails[string]): WeighingDetails[string] {
  if (typeof value === "number") return rounded(value);
  if (value === null || typeof value === "boolean") return value;
  return value.map((each) => each && rounded(each));
}
