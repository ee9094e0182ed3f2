import { plans } from "eduplan/data";
import { fromTables, planTables, type Table } from "eduplan/io";
import { safeParsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCellText } from "../../../../src/io/tables/cellText.ts";
import { anyPlan, anyPlans } from "./anyPlan.ts";

/** The table as a text file has it: every cell text. */
const asText = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, writeCellText(row[column.name] ?? null, column)])),
  ),
});
const read = (tables: readonly Table[]) => {
  const result = fromTables(tables);
  return result.success ? result.data : result.findings;
};

describe("plans as tables", () => {
  it("are made of any plans, and the plans of them again", () => {
    fc.assert(
      fc.property(anyPlans, (any) => {
        expect(read(planTables(any))).toEqual(any);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("lose nothing where every cell becomes text", () => {
    fc.assert(
      fc.property(anyPlans, (any) => {
        expect(read(planTables(any).map(asText))).toEqual(any);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("are the bundled plans again, without a finding", () => {
    for (const form of [planTables(plans), planTables(plans).map(asText), [...planTables(plans)].reverse()]) {
      expect(fromTables(form)).toEqual({ success: true, data: plans, findings: [] });
    }
  });

  it("are JSON, typed as their columns say", () => {
    fc.assert(
      fc.property(anyPlans, (any) => {
        const tables = planTables(any);
        expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
        for (const { columns, rows, key } of tables) {
          expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...key]));
          for (const row of rows) {
            expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
            for (const { name, type, codes, required } of columns) {
              const cell = row[name] ?? null;
              if (cell === null) expect(required, name).toBeUndefined();
              else if (type === "number") expect(typeof cell, name).toBe("number");
              else if (type === "integer" || type === "year") expect(cell, name).toSatisfy(Number.isInteger);
              else if (type === "list") expect(cell, name).toSatisfy(Array.isArray);
              else if (type !== "json") expect(typeof cell, name).toBe(type === "boolean" ? "boolean" : "string");
              if (codes && cell !== null) {
                const known: unknown[] = codes.map(({ value }) => value);
                expect((Array.isArray(cell) ? cell : [cell]).filter((each: unknown) => !known.includes(each))).toEqual(
                  [],
                );
              }
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

it("the plans made here are plans", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => safeParsePlan(plan).success),
    { numRuns: 100 },
  );
});
