import { assertTable } from "../checkTable.ts";
import { frameOf } from "../frame.ts";
import { indicatorAt, labelsOf, regionAt } from "../labels.ts";
import { refusal } from "../notes.ts";
import type { RegionTable } from "../table.ts";

/**
 * The columns of a normalised table brought from `range` to [0, 1].
 *
 * Throws `EduplanError` (`composite.outside-range`, naming indicator and region) for a value outside it; a distance of 1e-9 of the range is put
 * down to arithmetic.
 */
export function unitScale(table: RegionTable, [low, high]: readonly [number, number]): readonly Float64Array[] {
  assertTable(table, "scores on a scale");
  const labels = labelsOf(table);
  return frameOf(table).columns.map((column, j) =>
    column.map((value, row) => {
      const scaled = (value - low) / (high - low);
      if (Number.isNaN(value)) return value;
      if (!(scaled >= -1e-9 && scaled <= 1 + 1e-9)) {
        const params = { indicator: indicatorAt(labels, j), region: regionAt(labels, row), value, low, high };
        throw refusal("composite.outside-range", params, ["indicators", j, "values", row]);
      }
      return Math.min(1, Math.max(0, scaled));
    }),
  );
}
