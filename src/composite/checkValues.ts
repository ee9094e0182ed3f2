import type { Finding } from "../model/finding.ts";
import { rowLabel } from "./labels.ts";
import { labelOf } from "./listLabels.ts";
import type { RegionTable, TableRow } from "./table.ts";

/** What is wrong with the numbers of a table, and which rows and columns tell nothing. */
export function valueFindings(table: RegionTable): readonly Finding[] {
  const ragged = raggedFindings(table);
  return ragged.length > 0 ? ragged : [...columnFindings(table), ...rowFindings(table), ...denominatorFindings(table)];
}

function raggedFindings({ rows, indicators, denominators = {} }: RegionTable): readonly Finding[] {
  const columns = [
    ...indicators.map((each, index) => ({
      label: labelOf(each),
      values: each.values,
      path: ["indicators", index, "values"],
    })),
    ...Object.entries(denominators).map(([id, values]) => ({
      label: labelOf({ id }),
      values,
      path: ["denominators", id],
    })),
  ];
  return columns.flatMap(({ label, values, path }): Finding[] => {
    const count = Array.isArray(values) ? values.length : 0;
    if (Array.isArray(values) && count === rows.length) return [];
    const params = { indicator: label, count, rows: rows.length };
    return [{ code: "composite.ragged-column", severity: "error", path, params }];
  });
}

function columnFindings({ rows, indicators }: RegionTable): readonly Finding[] {
  return indicators.flatMap((each, index): Finding[] => {
    const indicator = labelOf(each);
    const path = ["indicators", index, "values"];
    const wrong = notFinite(rows, each.values, { indicator }, path);
    if (wrong.length > 0) return wrong;
    let first: number | undefined;
    let varies = false;
    for (const value of each.values) {
      if (value === null) continue;
      first ??= value;
      varies ||= value !== first;
    }
    const params = { indicator };
    if (first === undefined) return [{ code: "composite.empty-column", severity: "warning", path, params }];
    if (varies || rows.length === 1) return [];
    const constant = { ...params, value: first };
    return [{ code: "composite.constant-column", severity: "warning", path, params: constant }];
  });
}

function rowFindings({ rows, indicators }: RegionTable): readonly Finding[] {
  return rows.flatMap((row, index): Finding[] => {
    if (indicators.some(({ values }) => values[index] !== null)) return [];
    const params = { region: rowLabel(row) };
    return [{ code: "composite.empty-row", severity: "warning", path: ["rows", index], params }];
  });
}

function denominatorFindings({ rows, indicators, denominators = {} }: RegionTable): readonly Finding[] {
  const wrong = Object.entries(denominators).flatMap(([id, values]) =>
    notFinite(rows, values, { indicator: labelOf({ id }) }, ["denominators", id]),
  );
  const unknown = indicators.flatMap(({ denominator, ...each }, index): Finding[] => {
    if (denominator === undefined || Object.hasOwn(denominators, denominator)) return [];
    const params = { indicator: labelOf(each), denominator };
    const path = ["indicators", index, "denominator"];
    return [{ code: "composite.unknown-denominator", severity: "error", path, params }];
  });
  return [...wrong, ...unknown];
}

function notFinite(
  rows: readonly TableRow[],
  values: readonly (number | null)[],
  params: Finding["params"],
  path: Finding["path"],
): Finding[] {
  return values.flatMap((value, index): Finding[] => {
    const row = rows[index];
    if (value === null || Number.isFinite(value) || row === undefined) return [];
    const more = { ...params, region: rowLabel(row), value: String(value) };
    return [{ code: "composite.not-finite", severity: "error", path: [...path, index], params: more }];
  });
}
