import { jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { assess, observedIn } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { reasonsOf, verdictOn } from "./rulesOf.ts";
import { balance, preschool } from "./schools.ts";

describe("the five plans against 县域学前教育普及普惠 (85/80/50)", () => {
  test("Jizhou promises two of three by 2025; its 公办占比 does not say of what it is a share", () => {
    const [enrolment, inclusive, open] = ["1.1", "1.2", "1.3"].map((code) => verdictOn(code, preschool, jizhou));
    expect([enrolment?.verdict, enrolment?.due]).toEqual(["pass", "2025-12-31"]);
    expect([inclusive?.verdict, inclusive?.due]).toEqual(["pass", "2025-12-31"]);
    expect(open?.verdict).toBe("unknown");
    expect(open?.reasons).toEqual([
      { code: "reason.unstated-facet", params: { facet: "basis", left: "children", right: "unstated" } },
    ]);
    expect(open?.used[0]?.evidence?.record).toBe("jizhou-preschool-public-share-2025");
    expect(verdictOn("1", preschool, jizhou).members).toMatchObject({ pass: 2, fail: 0, unknown: 1 });
  });

  test("taken for the share of children, Jizhou's three meet the level by the end of 2025, and the result says so", () => {
    const level = verdictOn("1", preschool, jizhou, { assume: ["reason.unstated-facet"] });
    expect([level.verdict, level.due]).toEqual(["pass", "2025-12-31"]);
    expect(level.assumed.map(({ code }) => code)).toEqual(["reason.unstated-facet"]);
  });

  test("Minle says 公办园在园幼儿园占比, which is only nearly the indicator; enrolment and inclusive share it does not state", () => {
    expect(reasonsOf(verdictOn("1.3", preschool, minle))).toEqual(["reason.coding-doubt"]);
    const assumed = verdictOn("1.3", preschool, minle, { assume: ["reason.coding-doubt"] });
    expect([assumed.verdict, assumed.due]).toEqual(["pass", "2027-12-31"]);
    // Its annex is missing in the copy, so that the two are not there is no statement of the plan.
    for (const code of ["1.1", "1.2"])
      expect(reasonsOf(verdictOn(code, preschool, minle))).toEqual(["reason.missing-part"]);
  });

  test("a city's figures tell nothing of each county, unless the caller takes them so", () => {
    const [city] = assess(preschool, [shuozhou]).subjects;
    expect(city?.counts).toEqual({ pass: 0, fail: 0, unknown: 20 });
    expect(city?.reasons[0]).toEqual({ code: "scheme.level", params: { level: "city", of: "county" } });
    const gross = verdictOn("1.1", preschool, shuozhou, { assume: ["scheme.level"] });
    expect(reasonsOf(gross)).toEqual(["reason.unstated-facet", "reason.unstated-facet"]);
  });

  test("no plan passes as a whole: nothing is said of most rules, and the scheme itself is not complete here", () => {
    for (const scheme of [preschool, balance]) {
      for (const { verdict, reasons, counts } of assess(scheme, plans).subjects) {
        expect(verdict).toBe("unknown");
        expect(reasons.map(({ code }) => code)).toContain("scheme.omitted");
        expect(counts.fail).toBe(0);
      }
    }
  });
});

describe("the five plans against 县域义务教育优质均衡", () => {
  test("Minle and Xining commit themselves to be certified, and back none of the seven resources by a target", () => {
    const [a, b] = assess(balance, [minle, xining]).subjects;
    expect(a?.commitments).toMatchObject([{ milestone: "minle-milestone-quality-balance-2027", due: "2027-12-31" }]);
    expect(b?.commitments).toMatchObject([{ due: "2026-12-31" }]);
    for (const subject of [a, b]) {
      const seven = subject?.rules.filter(({ partOf }) => partOf.includes("1.primary")) ?? [];
      expect(seven.map(({ verdict, used }) => [verdict, used.length])).toEqual(Array(7).fill(["unknown", 0]));
    }
  });

  test("nine years' retention is not that of three, and no annual figure either", () => {
    const retention = verdictOn("3.1", balance, jizhou);
    expect(reasonsOf(retention)).toEqual(["reason.facet", "reason.facet"]);
    expect(retention.used[0]?.label).toBe("义务教育巩固率");
  });

  test("a promise of pay not below that of civil servants is the rule's promise", () => {
    const pay = verdictOn("2.8", balance, shuozhou, { assume: ["scheme.level"] });
    expect([pay.verdict, pay.used[0]?.record]).toEqual(["pass", "shuozhou-compulsory-teacher-pay"]);
    expect(pay.due ?? pay.undated).toBeUndefined();
    expect(reasonsOf(verdictOn("2.8", balance, xining, { assume: ["scheme.level"] }))).toEqual(["reason.facet"]);
  });
});

describe("what the plans observe", () => {
  test("Jizhou had 51.13 % of children in public kindergartens in 2020", () => {
    const share = verdictOn("1.3", preschool, observedIn(jizhou));
    expect(share).toMatchObject({ verdict: "pass", used: [{ date: "2020", written: { en: "51.13 %" } }] });
    expect(share.used[0]?.evidence?.exact).toBe("公办园在园幼儿占百分比51.13%");
    expect(reasonsOf(verdictOn("1.3", preschool, observedIn(jizhou, 2021)))).toEqual(["reason.year"]);
  });

  test("the caveats of the copy go with them", () => {
    const { plans: refs } = assess(preschool, [observedIn(xining), xining]);
    expect(refs.map(({ id, attribution }) => [id, attribution])).toEqual([["xining", "doubtful"]]);
  });
});

test("results are plain JSON", () => {
  const result = assess(balance, [...plans, observedIn(jizhou)], { by: 2025, assume: ["scheme.level"] });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
