import { align, type CellComparison, compareCells } from "eduplan/align";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { cellBy } from "./rowsBy.ts";

const alignment = deepFreeze(align(plans));
const compared = (indicator: string, left: string, right: string): CellComparison =>
  compareCells(cellBy(alignment, indicator, left), cellBy(alignment, indicator, right));
const codes = (comparison: CellComparison): string[] => comparison.reasons.map(({ code }) => code);

describe("九年义务教育巩固率 of 朔州 and 蓟州", () => {
  const comparison = compared("compulsory.retention-rate", "shuozhou", "jizhou");

  it("compares, and 朔州 owes one point more: 100 % without a bound word is read as a floor", () => {
    expect(comparison).toMatchObject({ type: "cell-comparison", comparable: true, reasons: [] });
    expect(comparison.pairs.map(({ promise }) => promise)).toEqual([
      { answer: "certainly", difference: 1, unit: "percent", readAs: { left: "floor" }, reasons: [] },
    ]);
  });

  it("leaves open whose outcome will be the higher: 99 % or more may come to 100 % as well", () => {
    expect(comparison.pairs[0]?.outcome).toEqual({ answer: "possibly", reasons: [] });
  });

  it("is answered the other way round when the sides are swapped", () => {
    const swapped = compared("compulsory.retention-rate", "jizhou", "shuozhou");
    expect(swapped.pairs[0]?.promise).toMatchObject({
      answer: "no",
      difference: -1,
      readAs: { right: "floor" },
    });
  });
});

describe("what does not compare, and why", () => {
  it("朔州's 入园率 with 蓟州's gross rate: neither gross nor net nor the years are stated", () => {
    const { comparable, reasons } = compared("preschool.gross-enrolment-rate.three-year", "shuozhou", "jizhou");
    expect(comparable).toBe(false);
    expect(reasons).toEqual([
      { code: "reason.unstated-facet", params: { facet: "counting", left: "unstated", right: "gross" } },
      { code: "reason.unstated-facet", params: { facet: "span", left: "unstated", right: "three-year" } },
    ]);
  });

  it("普惠率 with 普惠性幼儿园覆盖率: the base is not stated", () => {
    const { reasons } = compared("preschool.inclusive-share.children", "shuozhou", "jizhou");
    expect(reasons).toEqual([
      { code: "reason.unstated-facet", params: { facet: "basis", left: "unstated", right: "children" } },
    ]);
  });

  it("民乐's 公办园占比 with 蓟州's: the label 公办园在园幼儿园占比 is doubtful, and 2027 is not 2025", () => {
    const comparison = compared("preschool.public-share.children", "minle", "jizhou");
    expect(codes(comparison)).toEqual(expect.arrayContaining(["reason.coding-doubt", "reason.year"]));
    expect(comparison.reasons[0]?.params).toMatchObject({
      label: "公办园在园幼儿园占比",
      predicate: "skos:closeMatch",
    });
    expect(comparison.reasons.at(-1)).toEqual({ code: "reason.year", params: { left: 2027, right: 2025 } });
  });

  it("studios of 西宁 and of the Guangdong city: counts without a common base, and undated", () => {
    expect(codes(compared("basic.principal-studios", "xining", "guangdong-city"))).toEqual(
      expect.arrayContaining(["reason.count-without-base", "reason.year-unstated"]),
    );
  });

  it("a figure that the copy has lost", () => {
    const comparison = compared("basic.teacher-training-funding-share", "xining", "guangdong-city");
    expect(codes(comparison)).toEqual(["reason.unreadable"]);
    expect(comparison.pairs[0]?.promise).toBeUndefined();
  });

  it("a direction with a level: one of them carries no number", () => {
    expect(codes(compared("preschool.quality-share.children", "shuozhou", "minle"))).toContain("reason.no-number");
  });

  it("an empty cell with anything: its absence is the reason", () => {
    const silent = compared("compulsory.retention-rate", "jizhou", "xining");
    expect(silent).toEqual({
      type: "cell-comparison",
      comparable: false,
      reasons: [{ code: "reason.not-stated", params: {} }],
      pairs: [],
    });
    expect(codes(compared("compulsory.retention-rate", "xining", "guangdong-city"))).toEqual([
      "reason.not-stated",
      "reason.missing-part",
    ]);
  });
});

describe("cells with several targets", () => {
  const comparison = compared("preschool.inclusive-share.children", "shuozhou", "jizhou");

  it("hold every target of the one against every target of the other", () => {
    expect(comparison.pairs.map(({ left, right }) => [left.target, right.target]).sort()).toEqual([
      ["shuozhou-preschool-inclusive-scale-2025", "jizhou-preschool-inclusive-share-2025"],
      ["shuozhou-preschool-inclusive-share-2025", "jizhou-preschool-inclusive-share-2025"],
      ["shuozhou-preschool-inclusive-share-rise", "jizhou-preschool-inclusive-share-2025"],
    ]);
  });

  it("put the pair with the fewest obstacles first, and answer by it", () => {
    expect(comparison.pairs[0]?.left.target).toBe("shuozhou-preschool-inclusive-share-2025");
    expect(comparison.reasons).toEqual(comparison.pairs[0]?.reasons);
    const obstacles = comparison.pairs.map(({ reasons }) => reasons.length);
    expect(obstacles).toEqual([...obstacles].sort((a, b) => a - b));
  });

  it("subtract nothing from a pair that does not compare", () => {
    for (const row of alignment.rows) {
      for (const left of row.cells) {
        for (const right of row.cells) {
          for (const pair of compareCells(left, right).pairs) {
            const both = [pair.promise !== undefined, pair.outcome !== undefined];
            expect(both).toEqual([pair.comparable, pair.comparable]);
            expect(pair.comparable).toBe(pair.reasons.length === 0);
          }
        }
      }
    }
  });
});
