import { jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import { describe as describeCoded, EduplanError } from "eduplan/model";
import { describe, expect, test } from "vitest";

describe("Shuozhou and Jizhou", () => {
  const result = diff(shuozhou, jizhou);
  const both = result.entries.filter(({ left, right }) => left && right);

  test("retention falls from 100 to at least 99: one percentage point, and less ambitious", () => {
    const entry = both.find(({ indicator }) => indicator === "compulsory.retention-rate");
    expect(entry?.reasons).toEqual([]);
    expect(entry?.changes).toEqual([
      {
        code: "change.lower",
        ambition: "less",
        amount: -1,
        unit: "percent",
        params: {
          left: { zh: "100%", en: "100 %" },
          right: { zh: "≥99%", en: "≥99 %" },
          amount: { zh: "1个百分点", en: "1 pp" },
        },
      },
      { code: "change.wording-firmer", params: { left: "unstated", right: ["确保"] } },
      { code: "change.formal-type", params: { left: "binding", right: "unstated" } },
    ]);
    const [lower] = entry?.changes ?? [];
    expect(lower && describeCoded(lower, "zh")).toBe("由 100% 降为 ≥99%,相差 1个百分点");
  });

  test("most other pairs do not compare, and each says why and nothing else", () => {
    const refused = both.filter(({ reasons }) => reasons.length > 0);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(refused.length).toBeGreaterThan(both.length / 2);
    for (const { changes } of refused) expect(changes.map(({ code }) => code)).toEqual(["change.not-comparable"]);
    const compared = both.filter(({ reasons }) => reasons.length === 0);
    expect(compared.flatMap(({ changes }) => changes).filter(({ code }) => code === "change.not-comparable")).toEqual(
      [],
    );
  });

  test("入园率 99 against 毛入园率 93 is not called higher: the one says neither gross nor net", () => {
    const entry = both.find(({ left }) => left?.target === "shuozhou-preschool-enrolment-2025");
    expect(entry?.right?.target).toBe("jizhou-preschool-gross-enrolment-2025");
    expect(entry?.reasons.map(({ params }) => params.facet)).toEqual(expect.arrayContaining(["counting", "span"]));
  });

  test("普惠率 88 against 普惠性幼儿园覆盖率 85 is not called higher: the denominator is not stated", () => {
    const entry = both.find(({ left }) => left?.target === "shuozhou-preschool-inclusive-share-2025");
    expect(entry?.right?.target).toBe("jizhou-preschool-inclusive-share-2025");
    expect(entry?.reasons).toMatchObject([
      { code: "reason.unstated-facet", params: { facet: "basis", left: "unstated", right: "children" } },
    ]);
  });

  test("they do compare when the caller assumes what is not stated, and the entry says what was assumed", () => {
    const assumed = diff(shuozhou, jizhou, { assume: ["reason.unstated-facet"] }).entries.find(
      ({ left }) => left?.target === "shuozhou-preschool-inclusive-share-2025",
    );
    expect(assumed?.changes[0]).toMatchObject({ code: "change.lower", amount: -3, ambition: "less" });
    expect(assumed?.assumed.map(({ code }) => code)).toEqual(["reason.unstated-facet"]);
  });
});

describe("Xining and Minle", () => {
  const result = diff(xining, minle);

  test("national certification comes a year later in Minle", () => {
    const event = result.events.find((each) => each.event === "national-quality-balance-certification");
    expect(event).toMatchObject({
      left: { year: 2026 },
      right: { year: 2027 },
      changes: [{ code: "change.later", ambition: "less", params: { left: "2026-12-31", right: "2027-12-31" } }],
    });
  });

  test("the doubt about whose plan the Xining copy is travels in the result", () => {
    const caveats = result.plans.flatMap((plan) => plan.caveats);
    expect(caveats).toContainEqual(expect.objectContaining({ plan: "xining", code: "caveat.attribution-doubtful" }));
  });

  test("what only one of them says has the reason why the other does not", () => {
    const alone = result.entries.filter(({ left, right }) => !left || !right);
    expect(alone.length).toBeGreaterThan(40);
    const codes = new Set(alone.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    // Xining's copy is whole, Minle's lacks its annex.
    expect(codes).toContain("reason.missing-part");
    expect(codes).toContain("reason.not-stated");
  });
});

describe("any two bundled plans", () => {
  const results = plans.flatMap((left) => plans.map((right) => diff(left, right)));

  test("every change and reason is a sentence in both languages", () => {
    const coded = results.flatMap(({ entries, events }) => [
      ...entries.flatMap(({ changes, reasons, assumed, cautions }) => [
        ...changes,
        ...reasons,
        ...assumed,
        ...cautions,
      ]),
      ...events.flatMap(({ changes }) => changes),
    ]);
    const sentences = coded.flatMap((each) => [describeCoded(each, "zh"), describeCoded(each, "en")]);
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((text) => /\b(change|reason)\.|undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test("a reason that cannot be assumed away is refused", () => {
    expect(() => diff(shuozhou, jizhou, { assume: ["reason.unit"] })).toThrow(
      expect.objectContaining({ name: EduplanError.name, code: "unknown-option" }),
    );
  });
});
