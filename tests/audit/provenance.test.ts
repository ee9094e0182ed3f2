import { guangdongCity, jizhou, plans, xining } from "eduplan/data";
import { describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan } from "../plans.ts";
import { foundIn } from "./found.ts";

const RULE = "caveat";
const codes = (plan: Parameters<typeof foundIn>[0]): string[] => foundIn(plan, RULE).map(({ code }) => code);

describe("whose plan it is", () => {
  it("is doubtful of the 西宁 copy, which names 宁夏 and 银川", () => {
    const [finding] = foundIn(xining, RULE);
    expect(finding).toMatchObject({ code: "caveat.attribution-doubtful", severity: "warning", path: ["attribution"] });
    const sentence = finding ? say(finding, "zh") : "";
    expect(sentence).toContain("归属存疑");
    expect(sentence).toMatch(/宁夏.*银川/);
  });

  it("is not known of the Guangdong city, whose name was removed", () => {
    expect(foundIn(guangdongCity, RULE)[0]).toMatchObject({
      code: "caveat.attribution-unidentified",
      severity: "warning",
    });
  });

  it("is doubted of no other", () => {
    const doubted = plans.filter((plan) => codes(plan).some((code) => code.startsWith("caveat.attribution")));
    expect(doubted.map(({ id }) => id)).toEqual(["xining", "guangdong-city"]);
  });
});

describe("what is wrong with the copy", () => {
  it("is a remark for each thing, at the source", () => {
    const findings = foundIn(jizhou, RULE);
    expect(new Set(findings.map(({ severity, path }) => `${severity} ${path}`))).toEqual(new Set(["info source"]));
    expect(codes(jizhou).filter((code) => code === "caveat.integrity").length).toBe(jizhou.source.integrity.length);
    expect(codes(jizhou)).toContain("caveat.repost");
  });

  it("names the parts that are missing", () => {
    const incomplete = foundIn(guangdongCity, "caveat.incomplete-copy");
    expect(incomplete[0]?.params.parts).toContain("市增加中小学幼儿园公办优质学位供给实施方案");
    expect(codes(jizhou)).not.toContain("caveat.incomplete-copy");
  });

  it("is nothing of a whole copy from its publisher", () => {
    expect(codes(madePlan("made"))).toEqual([]);
    expect(codes(madePlan("made", { attribution: { claimed: "140600", grade: "plausible" } }))).toEqual([]);
  });
});
