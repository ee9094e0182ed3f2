import { align } from "eduplan/align";
import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "../catalog/madeIndicator.ts";
import { madePlan, madeTarget } from "../plans.ts";
import { cellBy, rowBy, targetBy } from "./rowsBy.ts";

const OPEN = "preschool.enrolment-rate";
const GROSS = "preschool.gross-enrolment-rate.three-year";
const indicatorsOf = (alignment: ReturnType<typeof align>) => alignment.rows.map(({ indicator }) => indicator);

describe("a wording that leaves a facet open", () => {
  it("stands in the row of the one indicator it may mean: 朔州's 入园率 with 学前三年毛入园率", () => {
    const alignment = align(plans);
    expect(indicatorsOf(alignment)).not.toContain(OPEN);
    const [target] = cellBy(alignment, GROSS, "shuozhou").targets;
    expect(target).toMatchObject({
      target: "shuozhou-preschool-enrolment-2025",
      indicator: OPEN,
      // The row's indicator is narrower than what the label says.
      predicate: "skos:narrowMatch",
      differences: [
        { facet: "counting", left: "unstated", right: "gross" },
        { facet: "span", left: "unstated", right: "three-year" },
      ],
    });
    expect(cellBy(alignment, GROSS, "jizhou").targets[0]).toMatchObject({
      predicate: "skos:exactMatch",
      differences: [],
    });
  });

  it("names a difference wherever a target's indicator is not the row's, and nowhere else", () => {
    for (const row of align(plans).rows) {
      for (const target of row.cells.flatMap(({ targets }) => targets)) {
        const same = target.indicator === row.indicator;
        expect([target.target, target.predicate === "skos:exactMatch"]).toEqual([target.target, same]);
        expect([target.target, target.differences.length === 0]).toEqual([target.target, same]);
      }
    }
  });

  it("keeps its own row when no other plan says it more exactly", () => {
    expect(rowBy(align([shuozhou]), OPEN).cells[0]?.targets[0]?.predicate).toBe("skos:exactMatch");
  });

  it("does not gather what states a facet otherwise: 公办园占比 by kindergartens and by children", () => {
    const plan = madePlan("one", {
      targets: [
        madeTarget("a", { indicator: "preschool.public-share.kindergartens" }),
        madeTarget("b", { indicator: "preschool.public-share.children" }),
      ],
    });
    expect(align([plan]).rows.length).toBe(2);
  });
});

describe("a rate of all and a rate of some", () => {
  it("keep a row each: 入学率 says nothing of 随迁子女", () => {
    const ids = ["compulsory.enrolment-rate", "compulsory.enrolment-rate.migrant-children"];
    const targets = ids.map((indicator, index) => madeTarget(`t${index}`, { indicator }));
    expect(indicatorsOf(align([madePlan("one", { targets })]))).toEqual(ids);
  });

  it("keep a row each when one stage contains the other: 职业教育 and 高职", () => {
    const ids = ["vocational.employment-rate", "higher-vocational.employment-rate"];
    const targets = ids.map((indicator, index) => madeTarget(`t${index}`, { indicator }));
    expect(indicatorsOf(align([madePlan("one", { targets })])).sort()).toEqual([...ids].sort());
  });
});

describe("a wording that may mean several indicators in use", () => {
  const targets = (...ids: string[]) => ids.map((indicator, index) => madeTarget(`t${index}`, { indicator }));

  it("keeps its own row: 公办率 between children and kindergartens", () => {
    const ids = ["preschool.public-share", "preschool.public-share.children", "preschool.public-share.kindergartens"];
    const alignment = align([madePlan("one", { targets: targets(...ids) })]);
    expect(indicatorsOf(alignment)).toEqual(ids);
    expect(targetBy(alignment, "t0").differences).toEqual([]);
  });

  it("keeps its own row among indicators that a user added", () => {
    const catalog = extendCatalog(defaultCatalog, {
      indicators: [madeIndicator("preschool.net-enrolment-rate.one-year", netOfOneYear)],
    });
    const other = madePlan("other", { targets: targets("preschool.net-enrolment-rate.one-year") });
    const withNet = align([shuozhou, jizhou, other], { catalog });
    expect(rowBy(withNet, OPEN).cells.map((cell) => cell.targets.length)).toEqual([1, 0, 0]);
    expect(cellBy(withNet, GROSS, "shuozhou").targets).toEqual([]);
    // With the net rate alone in use there is only one that it may mean.
    const alone = align([shuozhou, other], { catalog });
    expect(cellBy(alone, "preschool.net-enrolment-rate.one-year", "shuozhou").targets.length).toBe(1);
  });
});

const netOfOneYear = {
  measure: "enrolment-rate",
  stage: "ED02",
  qualifiers: { counting: "net", span: "one-year" },
} as const;

describe('fold "none"', () => {
  it("gives every indicator a row of its own", () => {
    const alignment = align(plans, { fold: "none" });
    expect(rowBy(alignment, OPEN).cells.map((cell) => cell.targets.length)).toEqual([1, 0, 0, 0, 0]);
    expect(rowBy(alignment, GROSS).cells.map((cell) => cell.targets.length)).toEqual([0, 0, 0, 1, 0]);
    const used = new Set(plans.flatMap((plan) => plan.targets.flatMap(({ indicator }) => indicator ?? [])));
    const rows = indicatorsOf(alignment).filter((id) => id !== undefined);
    expect(rows.sort()).toEqual([...used].sort());
  });

  it("leaves no difference to name", () => {
    const targets = align(plans, { fold: "none" }).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets));
    expect(targets.filter(({ predicate }) => predicate !== "skos:exactMatch")).toEqual([]);
    expect(targets.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it("is recorded among the options", () => {
    expect(align(plans, { fold: "none" }).options.fold).toBe("none");
    expect(align(plans).options.fold).toBe("compatible");
  });
});
