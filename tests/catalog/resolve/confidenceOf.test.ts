import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveIndicator } from "../../../src/catalog/index.ts";
import { confidenceBy, DIRECTIONS, type Evidence } from "../../../src/catalog/resolve/confidenceOf.ts";
import { confidenceWeights } from "../../../src/catalog/resolve/confidenceWeights.ts";

const flag = fc.integer({ min: 0, max: 1 });
const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    fit: fc.double({ min: 0, max: 1, noNaN: true }),
    understood: fc.double({ min: 0, max: 3, noNaN: true }),
    sameWording: flag,
    leftOpen: fc.integer({ min: 0, max: 6 }),
    populationOpen: flag,
    stageOpen: flag,
    otherUnit: flag,
    guessed: flag,
  })
  .map((each) => ({ ...each, fitSquared: each.fit ** 2 }));
const parts = Object.keys(DIRECTIONS) as (keyof Evidence)[];

const nothing: Evidence = {
  fit: 0,
  fitSquared: 0,
  understood: 0,
  sameWording: 0,
  leftOpen: 0,
  populationOpen: 0,
  stageOpen: 0,
  otherUnit: 0,
  guessed: 0,
};

describe("confidenceBy", () => {
  it("begins near nothing and ends near certainty, never at it", () => {
    expect(confidenceBy(nothing)).toBeLessThan(0.03);
    const all = confidenceBy({ ...nothing, fit: 1, fitSquared: 1, understood: 3, sameWording: 1 });
    expect(all).toBeGreaterThan(0.98);
    expect(all).toBeLessThan(1);
  });

  it("moves with each part of the evidence the way it says", () => {
    fc.assert(
      fc.property(
        evidence,
        fc.constantFrom(...parts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (each, part, more) => {
          const [less, after] = [confidenceBy(each), confidenceBy({ ...each, [part]: each[part] + more })];
          expect((after - less) * DIRECTIONS[part]).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("lies between 0 and 1, in four decimals, whatever the runtime's last bit", () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const confidence = confidenceBy(each);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(Number(confidence.toFixed(4))).toBe(confidence);
      }),
    );
  });

  it("has a weight for every part, of the right sign", () => {
    expect(Object.keys(confidenceWeights).sort()).toEqual([...parts, "base"].sort());
    for (const part of parts) expect(confidenceWeights[part] * DIRECTIONS[part]).toBeGreaterThanOrEqual(0);
  });
});

describe("the confidence of a name", () => {
  const sure = (label: string, stage?: string): number =>
    resolveIndicator(label, stage === undefined ? {} : { stage }, { cutOff: 0 }).confidence;

  it("is less where a misprint is only guessed than where characters look alike", () => {
    expect(sure("普惠性幼儿园覆盖率")).toBeGreaterThan(sure("普惠性幼儿某覆盖率"));
    expect(sure("普惠性幼儿圆覆盖率")).toBe(sure("普惠性幼儿园覆盖率"));
  });

  it("is less where the stage is not said, or heavy parts are left open", () => {
    expect(sure("巩固率")).toBeLessThan(sure("九年义务教育巩固率"));
    expect(sure("寄宿生占比", "义务教育")).toBeLessThan(sure("寄宿生一人一床率", "义务教育"));
  });
});
