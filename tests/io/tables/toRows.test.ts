import { align } from "eduplan/align";
import { jizhou, plans } from "eduplan/data";
import { planTables, type Tabular, tablesOf, toRows } from "eduplan/io";
import { EduplanError } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlan, smallTarget } from "../../smallPlan.ts";
import { resultsOf } from "../../view/results.ts";
import { danglingIn, faultsOf } from "./faultsOf.ts";
import { tabulars } from "./tabulars.ts";

function codeOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof EduplanError) return error;
    throw error;
  }
  throw new Error("nothing thrown");
}

describe("toRows", () => {
  it("gives the main table, or the one named", () => {
    const alignment = align(plans);
    expect(toRows(alignment).name).toBe("cells");
    expect(toRows(alignment, { table: "rows" }).rows).toHaveLength(alignment.rows.length);
    expect(toRows(plans).name).toBe("targets");
    expect(toRows(jizhou).rows).toHaveLength(jizhou.targets.length);
  });

  it("refuses a name that no table has, and says which there are", () => {
    const { code, message } = codeOf(() => toRows(align(plans), { table: "cell" }));
    expect(code).toBe("unknown-table");
    expect(message).toMatch(/no table cell; there are cells, rows, conflicts, .*plans, about/);
  });
});

describe("tablesOf", () => {
  it("gives the tables of plans, one plan as a list of one", () => {
    const names = tablesOf(plans).map(({ name }) => name);
    expect(names).toEqual(["targets", "plans", "observations", "milestones", "actions", "set_aside"]);
    expect(new Set(tablesOf(jizhou))).toEqual(new Set(planTables([jizhou])));
  });

  it("gives tables back as they are", () => {
    const tables = tablesOf(align(plans));
    expect(tablesOf(tables)).toBe(tables);
    expect(toRows(toRows(align(plans)))).toEqual(tables[0]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "cells"],
    ["a number", 3],
    ["an object of no verb", { type: "constructor" }],
    ["a list of results", [align([jizhou])]],
    ["a list of plans and something else", [jizhou, {}]],
    ["a function", () => undefined],
  ])("refuses %s", (_, value) => {
    expect(codeOf(() => tablesOf(value as unknown as Tabular)).code).toBe("unknown-result");
  });

  it("gives one type of result always the same tables with the same columns", () => {
    const shapes = new Map<string, string>();
    for (const [what, tabular] of tabulars) {
      if (!("type" in tabular)) continue;
      const shape = tablesOf(tabular).map(({ columns, name }) => `${name}(${columns.map((each) => each.name)})`);
      expect(shapes.get(tabular.type) ?? shape.join(), what).toBe(shape.join());
      shapes.set(tabular.type, shape.join());
    }
  });

  it("calls a column by one title wherever it stands", () => {
    const titles = new Map<string, string>();
    for (const [what, tabular] of tabulars) {
      // The columns of mappings have the names that SSSOM gives them.
      if (!("type" in tabular) || tabular.type === "mapping-set") continue;
      for (const { name, title, type } of tablesOf(tabular).flatMap(({ columns }) => columns)) {
        const said = JSON.stringify([name, title]);
        expect(titles.get(name) ?? said, `${what} ${type}`).toBe(said);
        titles.set(name, said);
      }
    }
  });
});

describe("a label that is", () => {
  const plansSaying = (text: string) =>
    ["one", "two"].map((id) =>
      smallPlan([smallTarget({ label: text }), smallTarget({ id: "b", label: `${text}乙` })], {
        id,
        title: { zh: text, en: text },
      }),
    );
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 12 })
    .map((units) => String.fromCharCode(...units));
  const labelsIn = (of: Tabular): readonly unknown[] => toRows(of).rows.map(({ label }) => label);

  it.each(["__proto__", "constructor", "=1+1", "\u202e%\u0000", "a;b\\", '"><script>', "\ud800", "NaN", "null"])(
    "%j stays as it was written, and no table breaks",
    (text) => {
      const [one, two] = plansSaying(text);
      if (!one || !two) throw new Error("no plans");
      for (const result of resultsOf(one, two)) {
        const tables = tablesOf(result);
        expect(tables.flatMap(faultsOf)).toEqual([]);
        expect(danglingIn(tables)).toEqual([]);
      }
      expect(labelsIn(align([one, two]))).toContain(text);
    },
  );

  it("any other text does so too", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const alignment = align(plansSaying(text));
        expect(tablesOf(alignment).flatMap(faultsOf)).toEqual([]);
        expect(labelsIn(alignment)).toContain(text);
      }),
      { numRuns: 50 },
    );
  });
});
