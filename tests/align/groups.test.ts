import { align } from "eduplan/align";
import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import { STAGES, THEMES } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const inOrder = (keys: readonly string[], table: object): boolean => {
  const places = keys.map((key) => Object.keys(table).indexOf(key)).map((place) => (place < 0 ? 99 : place));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

describe("rows by stage", () => {
  const { rows, groups = [], options } = align(plans, { groupBy: "stage" });

  it("stand in the group of their stage, in the order of the stages, each once", () => {
    expect(options.groupBy).toBe("stage");
    expect(
      inOrder(
        groups.map(({ key }) => key),
        STAGES,
      ),
    ).toBe(true);
    expect(groups.flatMap((group) => group.rows)).toEqual(rows.map((_, index) => index));
    expect(groups.every(({ key, rows: own }) => own.every((index) => (rows[index]?.stage ?? "none") === key))).toBe(
      true,
    );
  });

  it("are named in both languages", () => {
    expect(groups.find(({ key }) => key === "ED02")?.name).toEqual(STAGES.ED02.name);
  });
});

describe("rows by theme", () => {
  const { rows, groups = [] } = align(plans, { groupBy: "theme" });

  it("stand in the group of each of their themes, in the order of the themes", () => {
    expect(
      inOrder(
        groups.map(({ key }) => key),
        THEMES,
      ),
    ).toBe(true);
    rows.forEach((row, index) => {
      const found = groups.filter((group) => group.rows.includes(index)).map(({ key }) => key);
      expect([row.name.zh, found]).toEqual([row.name.zh, row.groups]);
      expect(found.length).toBeGreaterThan(0);
    });
  });

  it("are ordered by the first of them", () => {
    const firsts = rows.map(({ groups: own = [] }) => Object.keys(THEMES).indexOf(own[0] ?? ""));
    const places = firsts.map((place) => (place < 0 ? 99 : place));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("have the indicator's themes, else those of their targets, else none", () => {
    const catalog = extendCatalog(defaultCatalog, {
      overrides: { "compulsory.retention-rate": { themes: ["access", "equity"] } },
    });
    const targets = [
      madeTarget("a", { themes: ["finance"] }),
      uncodedTarget("b", percent(80), { label: "甲", themes: ["digital"] }),
      uncodedTarget("c", percent(80), { label: "乙" }),
    ];
    const made = align([madePlan("p", { targets })], { groupBy: "theme", catalog });
    expect(made.rows.map(({ groups: own }) => own)).toEqual([["access", "equity"], ["digital"], ["none"]]);
    expect(made.groups?.map(({ key }) => key)).toEqual(["access", "equity", "digital", "none"]);
  });
});

describe("grouping", () => {
  it("changes the order of the rows and nothing in them", () => {
    const sorted = (rows: ReturnType<typeof align>["rows"]): string[] =>
      rows.map(({ groups: _, ...row }) => JSON.stringify(row)).sort();
    const plain = sorted(align(plans).rows);
    for (const groupBy of ["stage", "theme"] as const) expect(sorted(align(plans, { groupBy }).rows)).toEqual(plain);
    expect(align(plans).groups).toBeUndefined();
    expect(align(plans).rows.filter(({ groups }) => groups)).toEqual([]);
  });

  it("does not depend on the order of the plans", () => {
    const expected = align(plans, { groupBy: "theme" });
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: plans.length }), (shuffled) => {
        const got = align(shuffled, { groupBy: "theme" });
        expect(got.groups).toEqual(expected.groups);
        expect(got.rows.map(({ cells: _, ...row }) => row)).toEqual(expected.rows.map(({ cells: _, ...row }) => row));
      }),
      { numRuns: 10 },
    );
  });

  it.each(["region", "toString", "", null, 1])("by %s is refused, with what there is", (groupBy) => {
    expect(() => align(plans, { groupBy: groupBy as never })).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringContaining('"stage" or "theme"') }),
    );
  });
});
