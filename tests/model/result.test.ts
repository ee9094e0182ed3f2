import { guangdongCity, jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { type Caveat, caveatsOf, type Plan, planRef, describe as sentence } from "eduplan/model";
import { describe, expect, it } from "vitest";

const codesOf = (plan: Plan): string[] => caveatsOf(plan).map(({ code }) => code);
const find = (plan: Plan, code: string): Caveat => {
  const found = caveatsOf(plan).find((caveat) => caveat.code === code);
  if (!found) throw new Error(`${plan.id} has no ${code}`);
  return found;
};

describe("caveatsOf", () => {
  it("says of Xining, and of no other, that its attribution is doubtful, and why", () => {
    expect(plans.filter((plan) => codesOf(plan).includes("caveat.attribution-doubtful"))).toEqual([xining]);
    const caveat = find(xining, "caveat.attribution-doubtful");
    expect(caveat.plan).toBe("xining");
    expect(sentence(caveat, "zh")).toMatch(/西宁.*存疑.*宁夏.*银川/);
    expect(sentence(caveat, "en")).toMatch(/Xining.*may not be.*Ningxia.*Yinchuan/);
  });

  it("says of the city in Guangdong, and of no other, that it is not identified", () => {
    expect(plans.filter((plan) => codesOf(plan).includes("caveat.attribution-unidentified"))).toEqual([guangdongCity]);
    expect(sentence(find(guangdongCity, "caveat.attribution-unidentified"), "en")).toContain("name was removed");
  });

  it("says that no reason is given where a plan gives none", () => {
    const plan: Plan = { ...jizhou, attribution: { claimed: jizhou.region, grade: "unidentified" } };
    expect(sentence(find(plan, "caveat.attribution-unidentified"), "zh")).toMatch(/地区不能确定:未说明理由$/);
    expect(sentence(find(plan, "caveat.attribution-unidentified"), "en")).toMatch(
      /cannot be identified: no reason is given$/,
    );
  });

  it("names the parts that a copy lacks", () => {
    const incomplete = plans.filter((plan) => codesOf(plan).includes("caveat.incomplete-copy"));
    expect(incomplete).toEqual([shuozhou, minle, guangdongCity]);
    expect(find(minle, "caveat.incomplete-copy").params.parts).toEqual(["学有优教标准要求"]);
    expect(find(guangdongCity, "caveat.incomplete-copy").params.parts).toHaveLength(4);
    expect(sentence(find(minle, "caveat.incomplete-copy"), "en")).toContain("学有优教标准要求");
  });

  it("tells damage to the copy: Shuozhou's table has no head row, page marks stand in Jizhou's sentences", () => {
    const kinds = (plan: Plan) =>
      caveatsOf(plan)
        .filter(({ code }) => code === "caveat.integrity")
        .map(({ params }) => params.kind);
    expect(kinds(shuozhou)).toContain("missing-header");
    expect(kinds(jizhou)).toContain("page-marks");
    expect(kinds(xining)).toContain("foreign-names");
    expect(kinds(guangdongCity)).toContain("name-removed");
  });

  it("tells a repost from the publisher's own copy: only Minle's comes from its publisher", () => {
    expect(plans.filter((plan) => !codesOf(plan).includes("caveat.repost"))).toEqual([minle]);
    expect(sentence(find(xining, "caveat.repost"), "en")).toContain("damishu.cn");
  });

  it("has nothing to say of a whole, official, well attributed copy", () => {
    const clean: Plan = {
      ...jizhou,
      attribution: { claimed: "120119", grade: "confirmed" },
      source: { ...jizhou.source, kind: "official", integrity: [] },
      parts: jizhou.parts.map((part) => ({ ...part, inCopy: "complete" })),
    };
    expect(caveatsOf(clean)).toEqual([]);
  });

  it("makes a sentence in both languages of each, naming the plan", () => {
    for (const plan of plans) {
      for (const caveat of caveatsOf(plan)) {
        expect(sentence(caveat, "zh")).toContain(plan.title.zh);
        expect(sentence(caveat, "en")).toContain(plan.title.en);
        expect(sentence(caveat, "en") + sentence(caveat, "zh")).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });
});

describe("planRef", () => {
  it("points to a plan, its text and what to know before believing it", () => {
    expect(planRef(xining)).toEqual({
      id: "xining",
      title: xining.title,
      region: "630100",
      level: "city",
      horizons: [2022, 2023, 2025, 2026],
      attribution: "doubtful",
      sha256: xining.source.sha256,
      caveats: caveatsOf(xining),
    });
  });

  it("is JSON", () => {
    for (const plan of plans) expect(JSON.parse(JSON.stringify(planRef(plan)))).toEqual(planRef(plan));
  });

  it("does not guess the region of the city in Guangdong", () => {
    expect(planRef(guangdongCity)).toMatchObject({ region: "44xxxx", attribution: "unidentified" });
  });
});
