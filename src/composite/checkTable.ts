import { EduplanError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { VERSION } from "../model/version.ts";
import { valueFindings } from "./checkValues.ts";
import { INDEX } from "./hierarchy.ts";
import { rowLabel } from "./labels.ts";
import { labelOf } from "./listLabels.ts";
import { warning } from "./notes.ts";
import type { RegionTable } from "./table.ts";

/** What is wrong with a table (errors) and what a reader should know of it (warnings). */
export interface TableCheck extends Result<"table-check", Record<never, never>> {
  /** Whether there is no error: only then do the steps take the table. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Looks a table over before anything is computed. Errors: columns of another length than the rows, two rows for one region
 * (and year), an id used twice, a parent that does not exist, a hierarchy that runs in a circle, a negative weight, a value
 * that is not a finite number, a panel in which some rows lack their year. Warnings: rows and columns without any value,
 * columns with one value only, aggregates without indicators, a single region.
 *
 * @example
 * checkTable({ rows: [{ region: "140600" }], indicators: [{ id: "a", direction: "higher", values: [1, 2] }] }).ok; // false
 */
export function checkTable(table: RegionTable): TableCheck {
  const findings = findingsOf(table);
  const ok = findings.every(({ severity }) => severity !== "error");
  return { type: "table-check", version: VERSION, plans: table.plans ?? [], options: {}, ok, findings };
}

/** @throws EduplanError `invalid-table` naming each error of the table and the verb that met it. */
export function assertTable(table: RegionTable, verb: string): void {
  const errors = findingsOf(table).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new EduplanError("invalid-table", `${verb}: the table cannot be used; mend these first`, errors);
}

function findingsOf(table: RegionTable): readonly Finding[] {
  const { rows, indicators } = table;
  if (!(Array.isArray(rows) && rows.length > 0)) return [error("composite.no-rows", {}, ["rows"])];
  if (!(Array.isArray(indicators) && indicators.length > 0)) {
    return [error("composite.no-indicators", {}, ["indicators"])];
  }
  return [...rowFindings(table), ...idFindings(table), ...hierarchyFindings(table), ...valueFindings(table)];
}

function rowFindings({ rows }: RegionTable): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const withYear = rows.filter(({ year }) => year !== undefined).length;
  rows.forEach((row, index) => {
    const path = ["rows", index];
    const region = rowLabel(row);
    const key = JSON.stringify([row.region, row.year ?? null]);
    const first = seen.get(key);
    if (typeof row.region !== "string" || row.region === "") findings.push(error("composite.no-region", {}, path));
    else if (first !== undefined) findings.push(error("composite.duplicate-row", { region, first: first + 1 }, path));
    else seen.set(key, index);
    if (row.year === undefined && withYear > 0) findings.push(error("composite.year-missing", { region }, path));
    if (row.year !== undefined && !Number.isInteger(row.year)) {
      findings.push(error("composite.year-invalid", { region, year: String(row.year) }, path));
    }
  });
  const [first] = rows;
  if (first !== undefined && rows.every(({ region }) => region === first.region)) {
    findings.push(warning("composite.single-region", { region: first.name ?? first.region }, ["rows"]));
  }
  return findings;
}

/** Every indicator and aggregate with its place, as the checks of ids, weights and parents go through them. */
function elements({ indicators, aggregates = [] }: RegionTable) {
  return [
    ...indicators.map((each, index) => ({ each, path: ["indicators", index] })),
    ...aggregates.map((each, index) => ({ each, path: ["aggregates", index] })),
  ];
}

function idFindings(table: RegionTable): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { each, path } of elements(table)) {
    const { id, weight } = each;
    if (typeof id !== "string" || id === "") findings.push(error("composite.no-id", {}, path));
    else if (seen.has(id)) findings.push(error("composite.duplicate-id", { id }, path));
    else if (id === INDEX) findings.push(error("composite.reserved-id", { id }, path));
    seen.add(id);
    if (weight !== undefined && !(Number.isFinite(weight) && weight >= 0)) {
      const label = labelOf(each);
      findings.push(error("composite.negative-weight", { id: label, weight: String(weight) }, [...path, "weight"]));
    }
  }
  table.indicators.forEach(({ direction, ...indicator }, index) => {
    if (direction === "higher" || direction === "lower") return;
    const params = { indicator: labelOf(indicator), direction: String(direction) };
    findings.push(error("composite.no-direction", params, ["indicators", index, "direction"]));
  });
  return findings;
}

function hierarchyFindings(table: RegionTable): readonly Finding[] {
  const { aggregates = [] } = table;
  const findings: Finding[] = [];
  const parents = new Map(aggregates.map(({ id, parent }) => [id, parent]));
  for (const { each, path } of elements(table)) {
    if (each.parent === undefined || parents.has(each.parent)) continue;
    const params = { id: labelOf(each), parent: each.parent };
    findings.push(error("composite.unknown-parent", params, [...path, "parent"]));
  }
  const inCircle = new Set<string>();
  aggregates.forEach(({ id }, index) => {
    const circle = circleFrom(id, parents);
    if (circle === undefined || inCircle.has(id)) return;
    for (const each of circle) inCircle.add(each);
    const params = { circle: [...circle, id].join(" → ") };
    findings.push(error("composite.circle", params, ["aggregates", index, "parent"]));
  });
  const used = new Set<string>();
  for (const { parent } of table.indicators) {
    for (let id = parent; id !== undefined && !used.has(id); id = parents.get(id)) used.add(id);
  }
  aggregates.forEach((aggregate, index) => {
    if (used.has(aggregate.id) || inCircle.has(aggregate.id)) return;
    findings.push(warning("composite.empty-aggregate", { id: labelOf(aggregate) }, ["aggregates", index]));
  });
  return findings;
}

/** The ids from an aggregate upwards until it is met again; nothing when it is not. */
function circleFrom(start: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const passed = [start];
  for (let id = parents.get(start); id !== undefined; id = parents.get(id)) {
    if (id === start) return passed;
    if (passed.includes(id)) return undefined;
    passed.push(id);
  }
  return undefined;
}

const error = (code: string, params: Finding["params"], path: Finding["path"]): Finding => ({
  code,
  severity: "error",
  path,
  params,
});
