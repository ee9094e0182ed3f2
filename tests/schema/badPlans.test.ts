import { describe as sentence } from "eduplan/model";
import get from "lodash-es/get.js";
import { describe, expect, it } from "vitest";
import { badPlans } from "./badPlans.ts";
import { findingsIn } from "./findingsIn.ts";

const before = structuredClone(badPlans.map(({ input }) => input));
const refused = badPlans.map((bad) => ({ ...bad, findings: findingsIn(bad.input) }));

describe("a real plan with one thing wrong", () => {
  it.each(refused)("is refused: $name", ({ findings, code, path, says }) => {
    expect(findings.map((each) => [each.code, each.path])).toEqual([[code, path]]);
    const [finding] = findings;
    expect(finding?.severity).toBe("error");
    for (const part of says) expect(finding && sentence(finding, "en")).toContain(part);
  });

  it("is told of in both languages, without a gap and without the schema library's words", () => {
    for (const { findings, name } of refused) {
      for (const finding of findings) {
        const [zh, en] = [sentence(finding, "zh"), sentence(finding, "en")];
        expect(zh, name).toMatch(/\p{Script=Han}/u);
        expect(zh, name).not.toBe(en);
        expect(`${zh} ${en}`, name).not.toMatch(
          /\{\w+\}|\[object|\(\?\)|\(none\)|zod|invalid_|too_(?:big|small)|\^\[|Invalid input/i,
        );
      }
    }
  });

  it("is left as it was", () => {
    expect(badPlans.map(({ input }) => input)).toEqual(before);
  });

  it("has findings that are JSON", () => {
    for (const { findings } of refused) {
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    }
  });

  it("has findings whose path leads to a place in it, or to what is missing there", () => {
    for (const { input, findings, name } of refused) {
      for (const { path } of findings) {
        expect(path.length === 1 || get(input, path.slice(0, -1)) !== undefined, name).toBe(true);
      }
    }
  });
});
