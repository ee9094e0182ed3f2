import { ASSUMABLE, align, compareAll, compareCells } from "eduplan/align";
import { plans } from "eduplan/data";
import type { ReasonCode, Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareMade } from "./compareMade.ts";
import { cellBy } from "./rowsBy.ts";

const alignment = align(plans);
const by2027: Partial<Target> = { deadline: { kind: "by", date: "2027-12-31", precision: "year" } };

describe("assume", () => {
  it("sets a reason aside, compares, and says what was assumed", () => {
    const refused = compareMade({}, by2027);
    const assumed = compareMade({}, by2027, { assume: ["reason.year"] });
    expect([refused.comparable, refused.assumed]).toEqual([false, []]);
    expect(assumed).toMatchObject({
      comparable: true,
      reasons: [],
      assumed: [{ code: "reason.year", params: { left: 2025, right: 2027 } }],
      promise: { answer: "equal", difference: 0 },
    });
  });

  it("sets aside what it names and leaves the rest standing", () => {
    const other = compareMade({}, { ...by2027, scope: { area: "城区" } }, { assume: ["reason.year"] });
    expect(other.comparable).toBe(false);
    expect(other.reasons.map(({ code }) => code)).toEqual(["reason.scope"]);
    expect(other.assumed.map(({ code }) => code)).toEqual(["reason.year"]);
  });

  it("assumes nothing that does not stand in the way", () => {
    expect(compareMade({}, {}, { assume: ASSUMABLE }).assumed).toEqual([]);
  });

  it("compares 朔州's 入园率 with 蓟州's gross rate on the reader's own responsibility", () => {
    const [left, right] = ["shuozhou", "jizhou"].map((plan) =>
      cellBy(alignment, "preschool.gross-enrolment-rate.three-year", plan),
    ) as [never, never];
    const { comparable, pairs } = compareCells(left, right, { assume: ["reason.unstated-facet"] });
    expect(comparable).toBe(true);
    expect(pairs[0]?.assumed.map(({ params }) => params.facet)).toEqual(["counting", "span"]);
    expect(pairs[0]?.promise).toMatchObject({ answer: "certainly", difference: 6 });
  });

  it("never changes what stands in the way, only where it is named", () => {
    fc.assert(
      fc.property(fc.subarray([...ASSUMABLE]), (assume) => {
        const strict = compareAll(alignment);
        const lenient = compareAll(alignment, { assume });
        strict.rows.forEach((row, at) => {
          row.pairs.forEach(({ left, right }, index) => {
            const all = (of: typeof strict) =>
              (of.rows[at]?.pairs[index]?.comparison.pairs ?? [])
                .map((pair) => [
                  pair.left.target,
                  pair.right.target,
                  [...pair.reasons, ...pair.assumed]
                    .map(({ code }) => code)
                    .sort()
                    .join(),
                ])
                .sort();
            expect([left, right, all(lenient)]).toEqual([left, right, all(strict)]);
          });
        });
        const assumed = lenient.rows.flatMap(({ pairs }) => pairs.flatMap(({ comparison }) => comparison.pairs));
        const wrong = assumed.filter(
          (pair) =>
            pair.assumed.some(({ code }) => !assume.includes(code)) ||
            pair.reasons.some(({ code }) => assume.includes(code)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what cannot be assumed away", () => {
  it.each<ReasonCode>([
    "reason.unit",
    "reason.kind",
    "reason.facet",
    "reason.indicator",
    "reason.unreadable",
    "reason.no-number",
    "reason.bound-side",
    "reason.unknown-indicator",
    "reason.not-stated",
    "reason.plan-attribution",
  ])("%s", (code) => {
    expect(() => compareMade({}, {}, { assume: ["reason.year", code] })).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringContaining(code) }),
    );
  });

  it("a code that is none", () => {
    expect(() => compareMade({}, {}, { assume: ["year" as never] })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
    expect(() => compareAll(alignment, { assume: ["year" as never] })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
  });
});
