import { schemes } from "eduplan/catalog";
import { describe as write } from "eduplan/model";
import { assess, checkScheme } from "eduplan/score";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { group, schemeOfRules, statement, threshold } from "./rulesOf.ts";

const found = (scheme: unknown) => checkScheme(scheme).map(({ code, path }) => [code, path.join(".")]);
const each = threshold({ code: "e", each: "school" });

describe("checkScheme", () => {
  test("the bundled schemes are some, without a remark", () => {
    for (const scheme of schemes) expect(checkScheme(scheme)).toEqual([]);
  });

  test.each<[string, unknown, [string, string][]]>([
    ["a list", [], [["scheme.no-scheme", ""]]],
    ["nothing", null, [["scheme.no-scheme", ""]]],
    [
      "rules that are none",
      schemeOfRules(["a", null] as never),
      [
        ["scheme.no-rule", "rules.0"],
        ["scheme.no-rule", "rules.1"],
      ],
    ],
    ["no rules", schemeOfRules([]), [["scheme.invalid", "rules"]]],
    ["a misspelt key", { ...schemeOfRules([threshold()]), autority: "x" }, [["scheme.unknown-key", "autority"]]],
    [
      "a misspelt kind",
      schemeOfRules([{ ...threshold(), kind: "treshold" } as never]),
      [["scheme.not-one-of", "rules.0.kind"]],
    ],
    [
      "a misspelt bound",
      schemeOfRules([threshold({ bound: "exactly" as never })]),
      [["scheme.not-one-of", "rules.0.bound"]],
    ],
    ["a missing name", schemeOfRules([{ ...threshold(), name: undefined } as never]), [["scheme.missing", "rules.0"]]],
    ["no number", schemeOfRules([threshold({ value: Number.NaN })]), [["scheme.invalid", "rules.0.value"]]],
    [
      "an unknown unit",
      schemeOfRules([threshold({ unit: "toString" as never })]),
      [["scheme.invalid", "rules.0.unit"]],
    ],
    [
      "an unknown indicator",
      schemeOfRules([threshold({ indicator: "preschool.inclusive-share.childern" })]),
      [["scheme.unknown-indicator", "rules.0.indicator"]],
    ],
    ["a unit of something else", schemeOfRules([threshold({ unit: "person" })]), [["scheme.unit", "rules.0.unit"]]],
    [
      "a share above the natural bound",
      schemeOfRules([threshold({ indicator: "preschool.public-share.children", value: 120 })]),
      [["scheme.outside-bounds", "rules.0.value"]],
    ],
    ["the worse side", schemeOfRules([threshold({ bound: "atMost" })]), [["scheme.worse-side", "rules.0.bound"]]],
    [
      "a share of schools without schools",
      schemeOfRules([threshold({ share: 50 })]),
      [["scheme.needs-each", "rules.0.share"]],
    ],
    [
      "a negative count",
      schemeOfRules([threshold(), group(["a"], { meet: -1 })]),
      [["scheme.invalid", "rules.1.meet"]],
    ],
    ["half a count", schemeOfRules([threshold(), group(["a"], { meet: 0.5 })]), [["scheme.invalid", "rules.1.meet"]]],
    [
      "more than there are",
      schemeOfRules([threshold(), group(["a"], { meet: 2 })]),
      [["scheme.too-many", "rules.1.meet"]],
    ],
    [
      "a floor above one",
      schemeOfRules([threshold(), group(["a"], { floor: 85 })]),
      [["scheme.invalid", "rules.1.floor"]],
    ],
    [
      "a floor under a yes or no",
      schemeOfRules([statement(), group(["s"], { floor: 0.9 })]),
      [["scheme.floor-members", "rules.1.of.0"]],
    ],
    [
      "schools asked for the county's figure",
      schemeOfRules([threshold(), each, group(["a", "e"], { each: "school" })]),
      [["scheme.each-members", "rules.2.of.0"]],
    ],
    ["a code that is none", schemeOfRules([threshold(), group(["b"])]), [["scheme.unknown-code", "rules.1.of.0"]]],
    ["a code twice", schemeOfRules([threshold(), threshold()]), [["scheme.duplicate-code", "rules.1.code"]]],
    ["a member twice", schemeOfRules([threshold(), group(["a", "a"])]), [["scheme.named-twice", "rules.1.of.1"]]],
    ["a group of itself", schemeOfRules([group(["g"])]), [["scheme.circular", "rules.0.of.0"]]],
    [
      "groups of each other",
      schemeOfRules([group(["h"]), group(["g"], { code: "h" })]),
      [
        ["scheme.circular", "rules.0.of.0"],
        ["scheme.circular", "rules.1.of.0"],
      ],
    ],
    [
      "a period that ends before it begins",
      { ...schemeOfRules([threshold()]), validFrom: "2024", validTo: "2020" },
      [["scheme.period", "validTo"]],
    ],
    [
      "variation of two stages",
      schemeOfRules([
        {
          kind: "variation",
          code: "v",
          name: { zh: "x", en: "x" },
          indicators: ["primary.books-per-pupil", "lower-secondary.books-per-pupil"],
          bound: "atMost",
          value: 0.5,
          unit: "coefficient",
        },
      ]),
      [["scheme.stages", "rules.0.indicators"]],
    ],
  ])("%s", (_, scheme, expected) => {
    expect(found(scheme)).toEqual(expected);
    for (const finding of checkScheme(scheme)) {
      for (const locale of ["zh", "en"] as const)
        expect(write(finding, locale)).not.toMatch(/\{\w+\}|undefined|scheme\./);
    }
  });

  test("names what was probably meant, and what to do", () => {
    const [finding] = checkScheme(schemeOfRules([threshold({ indicator: "preschool.inclusive-share.childern" })]));
    expect(finding && write(finding, "en")).toBe(
      "rules[0].indicator: the catalogue has no indicator “preschool.inclusive-share.childern”; did you mean “preschool.inclusive-share.children”? Or add it with extendCatalog",
    );
  });

  test("writes codes as the data has them, in either language", () => {
    const [finding] = checkScheme(schemeOfRules([threshold({ bound: "atLest" as never })]));
    expect(finding && write(finding, "zh")).toBe(
      "rules[0].bound:“atLest”不是atLeast, moreThan, atMost, lessThan之一;是否为“atLeast”?",
    );
  });

  test("never throws, and what it lets through assess takes", () => {
    const loop: Record<string, unknown> = {};
    loop.rules = [loop];
    expect(checkScheme(loop).length).toBeGreaterThan(0);
    const rule = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.constantFrom("threshold", "group", "statement", "variation"),
        code: fc.constantFrom("a", "b", "__proto__"),
        of: fc.array(fc.constantFrom("a", "b", "toString")),
        meet: fc.oneof(fc.integer(), fc.constant("all")),
        value: fc.double(),
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(rule).map((rules) => schemeOfRules(rules as never)),
        ),
        (value) => {
          const findings = checkScheme(value);
          if (findings.length === 0) expect(assess(value as never, []).subjects).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("assess refuses what is none, with the findings; a remark does not stop it", () => {
    const circular = schemeOfRules([group(["g"])]);
    expect(() => assess(circular, [])).toThrow(
      expect.objectContaining({ code: "invalid-scheme", findings: checkScheme(circular) }),
    );
    expect(assess(schemeOfRules([threshold({ bound: "atMost" })]), []).subjects).toEqual([]);
  });
});
