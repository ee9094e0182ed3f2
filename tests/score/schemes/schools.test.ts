import { assess, betweenSchoolVariation } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { reasonsOf, schemeOfRules, threshold, verdictOn } from "./rulesOf.ts";
import { balance, countyOf, preschool, primarySchool, twoSchools } from "./schools.ts";

describe("the coefficient of variation between schools", () => {
  test("is that of the published worked example: five primary schools and their books, printed as 0.52", () => {
    const books = [
      [45, 279],
      [37, 137],
      [89, 935],
      [76, 160],
      [55, 402],
    ] as const;
    const schools = books.map(([pupils, number]) => ({ pupils, value: number / pupils }));
    const value = betweenSchoolVariation(schools);
    expect(value).toBeCloseTo(0.5153, 4);
    expect(value?.toFixed(2)).toBe("0.52");
  });

  test("is none without schools, pupils, values or a mean above zero", () => {
    const one = { pupils: 100, value: 4 };
    for (const bad of [
      { pupils: 0, value: 1 },
      { pupils: -1, value: 1 },
      { pupils: 100, value: Number.NaN },
      { pupils: 100, value: -1 },
    ]) {
      expect(betweenSchoolVariation([one, bad])).toBeUndefined();
    }
    expect(betweenSchoolVariation([])).toBeUndefined();
    expect(betweenSchoolVariation([{ pupils: 100, value: 0 }])).toBeUndefined();
    expect(betweenSchoolVariation([one])).toBe(0);
  });
});

describe("six of seven, and 85 % of the other", () => {
  const of = (factors: Parameters<typeof primarySchool>[1]) =>
    verdictOn("1.primary", balance, countyOf(primarySchool("a"), primarySchool("b", factors)));

  test("a school may fall short of one, not below 85 % of it, and of no second", () => {
    expect(of({ "sports-area-per-pupil": 0.85 }).verdict).toBe("pass");
    expect(of({ "sports-area-per-pupil": 0.84 })).toMatchObject({
      verdict: "fail",
      schools: { pass: 1, fail: 1, unknown: 0 },
    });
    expect(of({ "sports-area-per-pupil": 0.9, "teaching-area-per-pupil": 0.9 }).verdict).toBe("fail");
  });

  test("a missing value is unknown, unless it cannot matter any more", () => {
    expect(of({ "sports-area-per-pupil": null }).verdict).toBe("unknown");
    expect(of({ "sports-area-per-pupil": null, "teaching-area-per-pupil": 0.9 }).verdict).toBe("unknown");
    expect(
      of({ "sports-area-per-pupil": null, "teaching-area-per-pupil": 0.9, "equipment-value-per-pupil": 0.9 }).verdict,
    ).toBe("fail");
  });

  test("which school and what it lacks is named", () => {
    const { schools } = verdictOn("1.primary", balance, twoSchools);
    expect(schools?.notPassed).toMatchObject([{ school: "乙", name: "第二小学", met: 6, of: 7 }]);
    expect(schools?.notPassed[0]?.reasons.map(({ code }) => code)).toEqual(["scheme.short", "scheme.below-floor"]);
  });

  test("without schools by school, or with some of them only, it is not known; one that fails is one too many", () => {
    expect(reasonsOf(verdictOn("1.primary", balance, { id: "x", region: "620722" }))).toEqual(["scheme.no-schools"]);
    const some = { ...countyOf(primarySchool("a")), sample: true } as const;
    expect(reasonsOf(verdictOn("1.primary", balance, some))).toEqual(["scheme.sample"]);
    expect(verdictOn("1.primary", balance, { ...twoSchools, sample: true }).verdict).toBe("fail");
    expect(reasonsOf(verdictOn("1.primary-variation", balance, some))).toEqual(["scheme.sample"]);
  });

  test("a mean of the county's schools is no answer to what each must have", () => {
    const values = [{ indicator: "primary.sports-area-per-pupil", value: 9, unit: "squareMetrePerPupil" }] as const;
    expect(reasonsOf(verdictOn("1.5-primary", balance, { id: "x", region: "620722", values }))).toEqual([
      "scheme.each-unit",
    ]);
  });
});

describe("limits on the variation", () => {
  const unequal = (more: Parameters<typeof primarySchool>[2] = {}) =>
    countyOf(primarySchool("a", { "sports-area-per-pupil": 5 }), primarySchool("b", {}, more));

  test("hold for the coefficient of each of the seven", () => {
    const found = verdictOn("1.primary-variation", balance, unequal());
    expect(found.verdict).toBe("fail");
    const [sports] = found.variations?.filter(({ verdict }) => verdict !== "pass") ?? [];
    // Means 5 and 1 times the standard, equally weighed: deviation 2, mean 3.
    expect([sports?.indicator, sports?.value]).toEqual(["primary.sports-area-per-pupil", 0.666666666667]);
    expect(verdictOn("1.primary-variation", balance, countyOf(primarySchool("a"), primarySchool("b"))).verdict).toBe(
      "pass",
    );
  });

  test("are unknown when one school has no pupils stated", () => {
    const found = verdictOn("1.primary-variation", balance, unequal({ pupils: Number.NaN }));
    expect([found.verdict, new Set(reasonsOf(found))]).toEqual(["unknown", new Set(["scheme.no-variation"])]);
  });

  test("are held against the coefficient itself where it is stated", () => {
    const of = (value: number) =>
      verdictOn("1.primary-variation", balance, {
        id: "x",
        region: "620722",
        values: [{ indicator: "primary.between-school-variation", value, unit: "coefficient" }],
      });
    expect([of(0.5).verdict, of(0.51).verdict]).toEqual(["pass", "fail"]);
  });
});

describe("what is asked of some schools only", () => {
  const kindergarten = (id: string, area: number, groups?: readonly string[]) => ({
    id,
    stage: "ED02" as const,
    values: { "preschool.outdoor-area-per-child": area },
    ...(groups && { groups }),
  });
  const [later, earlier] = [["planned-after-2017"], ["planned-before"]];

  test("of the later kindergartens all, of the earlier ones half", () => {
    const county = countyOf(kindergarten("a", 4, later), kindergarten("b", 3, earlier), kindergarten("c", 5, earlier));
    expect(verdictOn("3.outdoor-new", preschool, county).verdict).toBe("pass");
    expect(verdictOn("3.outdoor-old", preschool, county).verdict).toBe("pass");
    const worse = countyOf(kindergarten("a", 3, later), kindergarten("b", 3, earlier));
    expect(verdictOn("3.outdoor-new", preschool, worse).verdict).toBe("fail");
    expect(verdictOn("3.outdoor-old", preschool, worse).verdict).toBe("fail");
  });

  test("a kindergarten of unknown age is unknown, none of an age is met by none", () => {
    expect(verdictOn("3.outdoor-new", preschool, countyOf(kindergarten("a", 3))).verdict).toBe("unknown");
    const none = verdictOn("3.outdoor-new", preschool, countyOf(kindergarten("a", 3, earlier)));
    expect([none.verdict, reasonsOf(none)]).toEqual(["pass", ["scheme.none-concerned"]]);
  });
});

test("several counties at once, each by itself", () => {
  const good = { ...countyOf(primarySchool("a")), id: "甲县" };
  const bad = { ...countyOf(primarySchool("a", { "backbone-teachers-per-hundred": 0 })), id: "乙县" };
  const found = assess(balance, [good, bad]).subjects.map(({ subject, rules }) => [
    subject,
    rules.find(({ code }) => code === "1.primary")?.verdict,
  ]);
  expect(found).toEqual([
    ["甲县", "pass"],
    ["乙县", "fail"],
  ]);
});

describe("bad input", () => {
  test("one school twice at a stage, two subjects of one id", () => {
    const twice = countyOf(primarySchool("a"), primarySchool("a"));
    expect(() => assess(balance, [twice])).toThrow(expect.objectContaining({ code: "duplicate-school" }));
    expect(() => assess(balance, [twoSchools, twoSchools])).toThrow(
      expect.objectContaining({ code: "duplicate-plan" }),
    );
  });

  test("a value in a unit that does not convert is unknown, with that reason", () => {
    const school = primarySchool(
      "a",
      {},
      { values: { "primary.sports-area-per-pupil": { value: 9, unit: "yuanPerPupil" } } },
    );
    const rule = threshold({
      indicator: "primary.sports-area-per-pupil",
      value: 7.5,
      unit: "squareMetrePerPupil",
      each: "school",
    });
    const found = verdictOn("a", schemeOfRules([rule]), countyOf(school));
    expect(found).toMatchObject({
      verdict: "unknown",
      schools: { notPassed: [{ reasons: [{ code: "reason.unit" }] }] },
    });
  });

  test("options that are none", () => {
    for (const options of [
      { by: 20.5 },
      { by: 3000 },
      { assume: ["reason.facet"] },
      { assume: ["scheme.each-unit"] },
    ]) {
      expect(() => assess(balance, [], options)).toThrow(expect.objectContaining({ code: "unknown-option" }));
    }
  });
});
