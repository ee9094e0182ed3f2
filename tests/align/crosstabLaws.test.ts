import { type Crosstab, type CrosstabDimension, crosstab } from "eduplan/align";
import { plans } from "eduplan/data";
import { type Plan, STAGES, type StageCode, THEMES, type Theme } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeAction, madeMilestone, madePlan, madeTarget } from "../plans.ts";

const stage = fc.constantFrom(...(Object.keys(STAGES) as StageCode[]));
const themes = fc.subarray(Object.keys(THEMES) as Theme[], { maxLength: 4 });
const instruments = fc
  .subarray(["supply", "environment", "demand", "other"])
  .map((codes) => codes.map((code) => ({ scheme: "rothwell-zegveld-1985", code })));
const dimension = fc.constantFrom<CrosstabDimension>("stage", "theme", "instrument", "region", "plan", "kind");
const of = fc.subarray(["targets", "milestones", "actions"] as const);

/** A plan with some records of every kind. */
const anyPlan = (id: string): fc.Arbitrary<Plan> =>
  fc
    .record({
      region: fc.constantFrom("140600", "620722", "44xxxx"),
      remit: fc.uniqueArray(stage, { maxLength: 4 }),
      actions: fc.array(fc.record({ stages: fc.uniqueArray(stage, { maxLength: 3 }), themes, instruments }), {
        maxLength: 6,
      }),
      targets: fc.array(fc.record({ stage: fc.option(stage, { nil: undefined }), themes, again: fc.boolean() }), {
        maxLength: 6,
      }),
      milestones: fc.array(fc.record({ themes }), { maxLength: 3 }),
    })
    .map(({ region, remit, actions, targets, milestones }) =>
      madePlan(id, {
        region,
        remit: { stages: remit },
        actions: actions.map((each, index) => madeAction(`${id}-a${index}`, each)),
        targets: targets.map(({ stage, themes, again }, index) =>
          madeTarget(`${id}-t${index}`, {
            ...(stage && { stage }),
            ...(themes.length > 1 && { themes }),
            ...(again && { restates: "first" }),
          }),
        ),
        milestones: milestones.map((each, index) => madeMilestone(`${id}-m${index}`, each)),
      }),
    );

const anyPlans = fc.tuple(anyPlan("a"), anyPlan("b"), anyPlan("c"));

/** Counts by the codes of row and column, whatever their place. */
function counts({ rows, columns, cells }: Crosstab): ReadonlyMap<string, number> {
  const key = (each: Crosstab["rows"][number]): string => `${each.status} ${each.code ?? ""}`;
  return new Map(
    rows.flatMap((row, r) =>
      columns.map((column, c) => [`${key(row)} / ${key(column)}`, cells[r]?.[c]?.count ?? 0] as const),
    ),
  );
}

const filled = (table: Crosstab) => Object.fromEntries([...counts(table)].filter(([, count]) => count > 0).sort());

/** A table with its records named, whatever their order. */
const sorted = (table: Crosstab) =>
  table.cells.flat().map(({ evidence }) => evidence.map(({ record }) => record).sort());

describe("the laws of crosstab", () => {
  it("the total is the number of distinct records, and every record stands in a cell", () => {
    fc.assert(
      fc.property(anyPlans, dimension, dimension, of, (given, rows, columns, lists) => {
        const table = crosstab(given, { rows, columns, of: lists });
        const records = given.flatMap((plan) =>
          lists.flatMap((list) => plan[list].filter((each) => !("restates" in each)).map(({ id }) => id)),
        );
        expect(table.total).toBe(records.length);
        expect([...new Set(sorted(table).flat())].sort()).toEqual([...records].sort());
      }),
    );
  });

  it("margins are distinct records: at least each cell, at most the sum of the cells and the total", () => {
    fc.assert(
      fc.property(anyPlans, dimension, dimension, (given, rows, columns) => {
        const table = crosstab(given, { rows, columns });
        for (const [r, { count }] of table.rows.entries()) {
          const own = (table.cells[r] ?? []).map((cell) => cell.count);
          expect(count).toBeGreaterThanOrEqual(Math.max(0, ...own));
          expect(count).toBeLessThanOrEqual(own.reduce((sum, each) => sum + each, 0));
          expect(count).toBeLessThanOrEqual(table.total);
        }
        const sum = table.rows.reduce((all, { count }) => all + count, 0);
        expect(sum >= table.total).toBe(true);
        if (table.several.rows === 0) expect(sum).toBe(table.total);
      }),
    );
  });

  it("turning rows and columns round turns the table round", () => {
    fc.assert(
      fc.property(anyPlans, dimension, dimension, (given, rows, columns) => {
        const [there, back] = [crosstab(given, { rows, columns }), crosstab(given, { rows: columns, columns: rows })];
        expect(back.rows).toEqual(there.columns);
        expect(back.several).toEqual({ rows: there.several.columns, columns: there.several.rows });
        const turned = there.columns.map((_, c) =>
          there.cells.map((row) => {
            const { row: ofRow, column, ...shares } = row[c]?.shares ?? {};
            const swapped = {
              ...(column !== undefined && { row: column }),
              ...(ofRow !== undefined && { column: ofRow }),
            };
            return { ...row[c], shares: { ...swapped, ...shares } };
          }),
        );
        expect(back.cells).toEqual(turned);
      }),
    );
  });

  it("the counts of several plans are the sums of each plan's", () => {
    fc.assert(
      fc.property(anyPlans, dimension, dimension, of, (given, rows, columns, lists) => {
        const options = { rows, columns, of: lists };
        const sums: Record<string, number> = {};
        for (const plan of given) {
          for (const [key, count] of Object.entries(filled(crosstab([plan], options)))) {
            sums[key] = (sums[key] ?? 0) + count;
          }
        }
        expect(filled(crosstab(given, options))).toEqual(Object.fromEntries(Object.entries(sums).sort()));
      }),
    );
  });

  it("the order of the plans changes no count, and no order but that of plans and regions", () => {
    fc.assert(
      fc.property(anyPlans, dimension, dimension, (given, rows, columns) => {
        const [there, back] = [given, given.toReversed()].map((order) => crosstab(order, { rows, columns }));
        if (!there || !back) throw new Error("no table");
        expect(filled(back)).toEqual(filled(there));
        if (rows === "plan" || rows === "region") return;
        expect(back.rows).toEqual(there.rows);
      }),
    );
  });

  it("leaves the plans as they were", () => {
    const before = JSON.stringify(plans);
    crosstab(plans, { rows: "stage", columns: "theme", of: ["actions", "targets", "milestones"] });
    expect(JSON.stringify(plans)).toBe(before);
  });
});
