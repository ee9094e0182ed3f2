import type { RegionTable } from "eduplan/composite";

/** A made-up table: regions × two pillars of three indicators each, of no pattern, all values positive. */
export function counties(regions = 12): RegionTable {
  const values = (column: number) =>
    Array.from({ length: regions }, (_, row) => 10 + ((row * 37 + column * 53 + row * row * (column + 3)) % 89));
  const ids = ["a", "b", "c", "d", "e", "f"];
  return {
    rows: Array.from({ length: regions }, (_, row) => ({ region: `r${row + 1}` })),
    indicators: ids.map((id, column) => ({
      id,
      direction: id === "c" ? "lower" : "higher",
      parent: column < 3 ? "access" : "quality",
      values: values(column),
    })),
    aggregates: [{ id: "access" }, { id: "quality", weight: 2 }],
  };
}
