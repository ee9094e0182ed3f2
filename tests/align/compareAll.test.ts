import { align, compareAll, compareCells } from "eduplan/align";
import { catalogRef, defaultCatalog } from "eduplan/catalog";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { VERSION } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { rowBy } from "./rowsBy.ts";

const alignment = deepFreeze(align(plans));
const comparisons = compareAll(alignment);

describe("compareAll", () => {
  it("has the rows that two plans fill at least, in the order of the alignment", () => {
    const shared = alignment.rows.filter(({ cells }) => cells.filter(({ absent }) => !absent).length >= 2);
    expect(comparisons.rows.map(({ name }) => name)).toEqual(shared.map(({ name }) => name));
    expect(shared.length).toBeGreaterThan(10);
  });

  it("holds every two plans of a row against each other once", () => {
    const row = comparisons.rows.find(({ indicator }) => indicator === "preschool.public-share.children");
    expect(row?.pairs.map(({ left, right }) => [left, right])).toEqual([
      ["shuozhou", "minle"],
      ["shuozhou", "jizhou"],
      ["minle", "jizhou"],
    ]);
  });

  it("finds that of the five plans' rates two alone compare as they stand", () => {
    const comparable = comparisons.rows.flatMap(({ indicator, pairs }) =>
      pairs.filter(({ comparison }) => comparison.comparable).map(({ left, right }) => [indicator, left, right]),
    );
    expect(comparable).toEqual([["compulsory.retention-rate", "shuozhou", "jizhou"]]);
  });

  it("answers as compareCells does", () => {
    const [left, , , right] = rowBy(alignment, "compulsory.retention-rate").cells as [never, never, never, never];
    const row = comparisons.rows.find(({ indicator }) => indicator === "compulsory.retention-rate");
    expect(row?.pairs[0]?.comparison).toEqual(compareCells(left, right));
  });

  it("comes in the envelope, with the plans' caveats and what was assumed", () => {
    expect(comparisons).toMatchObject({
      type: "comparisons",
      version: VERSION,
      plans: alignment.plans,
      options: { catalog: catalogRef(defaultCatalog), assume: [] },
    });
    expect(compareAll(alignment, { assume: ["reason.year"] }).options.assume).toEqual(["reason.year"]);
    expect(JSON.parse(JSON.stringify(comparisons))).toStrictEqual(comparisons);
  });

  it("has nothing to say of one plan, or of none", () => {
    expect(compareAll(align([shuozhou])).rows).toEqual([]);
    expect(compareAll(align([])).rows).toEqual([]);
  });

  it("does not depend on what else is laid beside two plans, where rows are not folded", () => {
    const two = compareAll(align([shuozhou, jizhou], { fold: "none" }));
    const five = compareAll(align(plans, { fold: "none" }));
    const between = five.rows.flatMap(({ pairs }) =>
      pairs.filter(({ left, right }) => left === "shuozhou" && right === "jizhou"),
    );
    expect(between).toEqual(two.rows.flatMap(({ pairs }) => pairs));
  });
});
