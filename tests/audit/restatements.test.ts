import { jizhou, plans } from "eduplan/data";
import type { Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent } from "../plans.ts";
import { found, foundIn } from "./found.ts";

const RULE = "audit.restatements";
const ALIKE = "audit.restatements.alike";
const DIFFER = "audit.restatements.differ";
const again = (first: Partial<Target>, second: Partial<Target>): string[] =>
  found(RULE, { targets: [madeTarget("a", first), madeTarget("b", { restates: "a", ...second })] }).map(
    ([code]) => code,
  );

describe("a figure stated again", () => {
  it("is alike when the value is the same, whatever the unit or the bound word", () => {
    expect(again({}, {})).toEqual([ALIKE]);
    expect(again({}, { goal: { ...percent(0.95), unit: "fraction" } })).toEqual([ALIKE]);
    expect(again({}, { goal: percent(95, "exactly") })).toEqual([ALIKE]);
  });

  it("differs when it is not", () => {
    expect(again({}, { goal: percent(96) })).toEqual([DIFFER]);
    expect(again({}, { goal: percent(96, "exactly") })).toEqual([DIFFER]);
    expect(again({}, { goal: percent(95, "moreThan") })).toEqual([DIFFER]);
    expect(again({}, { goal: percent(95, "atMost") })).toEqual([DIFFER]);
    expect(again({}, { goal: { ...percent(95, "about"), boundWord: "约" } })).toEqual([DIFFER]);
  });

  it("is alike without a number", () => {
    const raise = { goal: { kind: "direction", toward: "raise" } } as const;
    expect(again(raise, raise)).toEqual([ALIKE]);
  });

  it("is a remark when alike and a warning when not, with both clauses", () => {
    const plan = madePlan("made", {
      targets: [
        madeTarget("a"),
        madeTarget("b", { restates: "a", goal: percent(96) }),
        madeTarget("c", { restates: "a" }),
      ],
    });
    expect(foundIn(plan, RULE)).toMatchObject([
      {
        code: DIFFER,
        severity: "warning",
        path: ["targets", 1],
        params: { left: { zh: "≥95%" }, right: { zh: "≥96%" } },
      },
      { code: ALIKE, severity: "info", path: ["targets", 2], params: { left: { zh: "≥95%" } } },
    ]);
    expect(foundIn(plan, RULE).map(({ evidence }) => evidence?.map(({ record }) => record))).toEqual([
      ["b", "a"],
      ["c", "a"],
    ]);
  });
});

describe("the bundled plans", () => {
  it("restate no figure with another value", () => {
    const unlike = plans.flatMap((plan) => foundIn(plan, RULE)).filter(({ code }) => code !== ALIKE);
    // 12 days (72 study hours): the two units do not convert.
    expect(unlike.map(({ code, params }) => [code, params.right])).toEqual([
      ["audit.restatements.other-unit", expect.objectContaining({ zh: expect.stringContaining("72") })],
    ]);
  });

  it("have a remark for each target that restates another", () => {
    for (const plan of plans) {
      const restating = plan.targets.filter(({ restates }) => restates !== undefined).map(({ id }) => id);
      expect(foundIn(plan, RULE).map(({ evidence }) => evidence?.[0]?.record)).toEqual(restating);
    }
    expect(foundIn(jizhou, RULE).length).toBeGreaterThan(3);
  });
});
