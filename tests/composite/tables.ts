import type { RegionTable, TableIndicator } from "eduplan/composite";

/** A table of bare columns: regions a, b, c …, indicators by name, higher better unless the name ends in a minus. */
export function tableOf(columns: Readonly<Record<string, readonly (number | null)[]>>): RegionTable {
  const indicators = Object.entries(columns).map(([name, values]): TableIndicator => {
    return { id: name.replace(/-$/, ""), direction: name.endsWith("-") ? "lower" : "higher", values };
  });
  const rows = (indicators[0]?.values ?? []).map((_, row) => ({ region: String.fromCharCode(97 + row) }));
  return { rows, indicators };
}

/** A panel of one indicator: the values of each region, from a first year on. */
export function panelOf(first: number, series: Readonly<Record<string, readonly (number | null)[]>>): RegionTable {
  const points = Object.entries(series).flatMap(([region, values]) =>
    values.map((value, at) => ({ region, year: first + at, value })),
  );
  return {
    rows: points.map(({ region, year }) => ({ region, year })),
    indicators: [{ id: "x", direction: "higher", values: points.map(({ value }) => value) }],
  };
}
