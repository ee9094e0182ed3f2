import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../../src/catalog/resolve/calibrate.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("calibrate", () => {
  it("begins at nothing and ends below certainty", () => {
    expect(calibrate(0)).toBe(0);
    expect(calibrate(1)).toBeGreaterThan(0.98);
    expect(calibrate(1)).toBeLessThanOrEqual(1);
  });

  it("rises with the match", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(calibrate(Math.min(a, b))).toBeLessThanOrEqual(calibrate(Math.max(a, b)));
      }),
    );
  });

  it("stays between 0 and 1, outside its range too", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (matched) => {
        expect(calibrate(matched)).toBeGreaterThanOrEqual(0);
        expect(calibrate(matched)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("has no jumps", () => {
    for (let at = 0; at < 1000; at += 1) expect(calibrate((at + 1) / 1000) - calibrate(at / 1000)).toBeLessThan(0.01);
  });
});
