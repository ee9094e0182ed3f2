import { xining } from "eduplan/data";
import { type Finding, describe as sentence } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/model/messages/index.ts";
import { changed } from "./changed.ts";
import { findingsIn } from "./findingsIn.ts";

describe("something that is no plan", () => {
  it.each([
    ["null", null, "found null"],
    ["a list of plans", [xining], "found ["],
    ["a text", "xining.json", '"xining.json"'],
    ["a number", 2025, "found 2025"],
    ["a big integer", 1n, "found 1"],
    ["true", true, "found true"],
    ["a function", () => xining, "found function"],
  ])("is told what it is: %s", (_, input, found) => {
    const findings = findingsIn(input);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["schema.invalid", []]]);
    const [finding] = findings;
    expect(finding && sentence(finding, "en")).toContain("an object");
    expect(finding && sentence(finding, "en")).toContain(found);
  });

  it("is told when it is nothing at all", () => {
    expect(findingsIn(undefined).map(({ code, path }) => [code, path])).toEqual([["schema.missing-key", []]]);
  });

  it("is told all that it lacks", () => {
    const paths = findingsIn({}).map(({ code, path }) => [code, path.join(".")]);
    const required = [
      "id",
      "schemaVersion",
      "title",
      "region",
      "level",
      "genre",
      "status",
      "horizons",
      "remit",
      "parts",
    ];
    const lists = ["attribution", "source", "targets", "observations", "milestones", "actions", "setAside"];
    expect(paths).toEqual([...required, ...lists].map((key) => ["schema.missing-key", key]));
  });

  it("is told its version first and alone", () => {
    for (const schemaVersion of ["0", "2", 1, null, undefined, {}, Object.create(null)]) {
      const findings = findingsIn({ schemaVersion, anything: "else" });
      expect(findings.map(({ code, path }) => [code, path])).toEqual([["schema.version", ["schemaVersion"]]]);
    }
  });

  it("has a finding for each of a thousand bad targets", () => {
    const [target] = xining.targets;
    const targets = Array.from({ length: 1000 }, (_, index) => ({ ...target, id: `target-${index}`, label: index }));
    const findings = findingsIn(changed(xining, [["targets"], targets]));
    expect(findings).toHaveLength(1000);
    expect(findings[999]).toMatchObject({
      path: ["targets", 999, "label"],
      params: { record: "target-999", found: "999" },
    });
  });

  it("cuts a long value short", () => {
    const [finding] = findingsIn(changed(xining, [["title"], "长".repeat(10_000)]));
    expect(finding && sentence(finding, "zh").length).toBeLessThan(200);
  });
});

describe("safeParsePlan", () => {
  /** Every parameter that the sentence asks for is there. */
  const isFilled = ({ code, params }: Finding): boolean =>
    [...(messageOf(code)?.en.matchAll(/\{(\w+)\}/g) ?? [])].every(([, name = ""]) => Object.hasOwn(params, name));

  /** Whatever comes in, it returns, and each finding can be put into words. */
  const check = (input: unknown): void => {
    const result = safeParsePlan(input);
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) {
      expect(sentence(finding, "zh")).not.toBe("");
      expect(isFilled(finding)).toBe(true);
    }
  };

  it("never throws, whatever JSON it is given", () => {
    fc.assert(fc.property(fc.jsonValue(), check), { numRuns: 200 });
  });

  it("never throws, whatever it is given", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(anything, check), { numRuns: 300 });
  });

  it("never throws, whatever is put in a plan's place", () => {
    const keys = [
      "id",
      "title",
      "region",
      "horizons",
      "remit",
      "parts",
      "attribution",
      "source",
      "targets",
      "setAside",
    ];
    const parts = ["goal", "deadline", "evidence", "coding", "baseline", "readings", "label", "scope"];
    const places = [...keys.map((key) => [key]), ...parts.map((key) => ["targets", 0, key])];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        (path, value) => {
          for (const finding of findingsIn(changed(xining, [path, value]))) {
            expect(isFilled(finding)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never throws at what cannot be written as JSON", () => {
    const circle: Record<string, unknown> = { id: "circle" };
    circle.title = circle;
    check(circle);
    const sulking = {
      toJSON: () => {
        throw new Error("no");
      },
    };
    check(changed(xining, [["title", "zh"], sulking]));
  });
});
