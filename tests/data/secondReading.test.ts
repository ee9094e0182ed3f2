import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { secondReading, writeAgreement } from "../../data/tools/secondReading.ts";

const manual = readFileSync(new URL("../../data/CODING.md", import.meta.url), "utf8");
const result = secondReading();
const alphaOf = (field: string): number => result.fields.find((each) => each.field === field)?.alpha ?? 0;

describe("the second reading", () => {
  it("is reported in the manual as the two codings give it", () => {
    const reported = manual.match(/<!-- agreement -->\n([\s\S]*?)\n<!-- \/agreement -->/)?.[1];
    expect(reported).toBe(writeAgreement(result));
  });

  it("found no figure, unit or bound in doubt", () => {
    expect(Math.min(...["value", "unit", "bound", "kind"].map(alphaOf))).toBeGreaterThan(0.95);
    expect(result.matched).toBeGreaterThan(280);
  });

  it("matches no clause of one plan with one of another", () => {
    const paired = new Set(result.fields.flatMap(({ differences }) => differences.map(({ exact }) => exact)));
    expect(paired.size).toBeGreaterThan(10);
    expect(result.onlyLeft.every((id) => id.includes("/"))).toBe(true);
  });
});
