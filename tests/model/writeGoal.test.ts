import { plans } from "eduplan/data";
import { type Goal, type NumericGoal, writeGoal, writeQuantity } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGoal } from "./goals.ts";

const level = (more: Omit<NumericGoal, "kind">): NumericGoal => ({ kind: "level", ...more });
const change = (more: Omit<NumericGoal, "kind" | "unit">): NumericGoal => ({
  kind: "change",
  unit: "percentagePoint",
  ...more,
});

const written: readonly [goal: Goal, zh: string, en: string][] = [
  // bounds
  [level({ bound: "exactly", value: 93.56, unit: "percent" }), "93.56%", "93.56 %"],
  [level({ bound: "atLeast", value: 93, unit: "percent" }), "≥93%", "≥93 %"],
  [level({ bound: "moreThan", value: 90, unit: "percent" }), ">90%", ">90 %"],
  [level({ bound: "atMost", value: 5, unit: "percent" }), "≤5%", "≤5 %"],
  [level({ bound: "lessThan", value: 5, unit: "percent" }), "<5%", "<5 %"],
  [level({ bound: "about", value: 10, unit: "percent", boundWord: "左右" }), "≈10%", "≈10 %"],
  [level({ bound: "between", value: [1, 2], unit: "school" }), "1–2所", "1–2 schools"],
  // nothing is a number too
  [level({ bound: "exactly", value: 0, unit: "class" }), "0个班", "0 classes"],
  // scales as written
  [
    level({ bound: "exactly", value: 24.5, scale: 10_000, unit: "place" }),
    "24.5万个学位",
    "24.5 × 10,000 school places",
  ],
  [level({ bound: "exactly", value: 88, scale: 100_000_000, unit: "yuan" }), "88亿元", "88 × 100,000,000 yuan"],
  [level({ bound: "atLeast", value: 3, scale: 1_000, unit: "book" }), "≥3×1000册", "≥3 × 1,000 books"],
  [level({ bound: "atLeast", value: 3, scale: 1, unit: "book" }), "≥3册", "≥3 books"],
  // units written close up, or not at all
  [level({ bound: "atMost", value: 17, unit: "pupilPerTeacher" }), "≤17:1", "≤17:1"],
  [level({ bound: "exactly", value: 0.93, unit: "fraction" }), "0.93", "0.93"],
  [level({ bound: "exactly", value: 15, unit: "perMille" }), "15‰", "15 ‰"],
  [level({ bound: "atLeast", value: 10_000, unit: "yuanPerPupil" }), "≥10000元/生", "≥10000 yuan per pupil"],
  // per
  [
    { kind: "flow", bound: "about", value: 1_000, unit: "item", per: [{ of: "year" }] },
    "≈1000个(每年)",
    "≈1000 items per year",
  ],
  [
    { kind: "flow", bound: "atLeast", value: 90, unit: "studyHour", per: [{ of: "year" }, { of: "researcher" }] },
    "≥90学时(每年每名教研员)",
    "≥90 study hours per year per researcher",
  ],
  [
    level({ bound: "atLeast", value: 2, unit: "school", per: [{ of: "county" }] }),
    "≥2所(每县)",
    "≥2 schools per county",
  ],
  // changes carry their sign beside the number
  [change({ bound: "exactly", value: 10 }), "+10个百分点", "+10 pp"],
  [change({ bound: "atLeast", value: 2 }), "≥+2个百分点", "≥+2 pp"],
  [change({ bound: "exactly", value: -3 }), "-3个百分点", "-3 pp"],
  [change({ bound: "exactly", value: 0 }), "0个百分点", "0 pp"],
  [change({ bound: "between", value: [3, 5], per: [{ of: "year" }] }), "+3–5个百分点(每年)", "+3–5 pp per year"],
  // no number
  [level({ bound: "exactly", value: null, missing: "noValue", unit: "person" }), "空缺", "no value"],
  [change({ bound: "exactly", value: null, missing: "unreadable" }), "无法辨认", "unreadable"],
  [{ kind: "direction", toward: "raise" }, "提高", "raise"],
  [{ kind: "direction", toward: "neverFall" }, "只增不减", "never fall"],
  [{ kind: "relative", bound: "atLeast", reference: "当地公务员水平" }, "≥当地公务员水平", "≥当地公务员水平"],
  [{ kind: "relative", bound: "exactly", reference: "国家规定" }, "=国家规定", "=国家规定"],
];

describe("writeGoal", () => {
  it.each(written)("%o is %s, in English %s", (goal, zh, en) => {
    expect(writeGoal(goal)).toEqual({ zh, en });
  });

  it("takes binary noise off", () => {
    expect(writeGoal(level({ bound: "exactly", value: 0.1 + 0.2, unit: "percent" })).zh).toBe("0.3%");
  });

  it("leaves no goal of the bundled plans without words", () => {
    const goals = plans.flatMap(({ targets }) => targets.map(({ goal }) => goal));
    expect(goals.length).toBeGreaterThan(200);
    const odd = goals
      .flatMap((goal) => Object.values(writeGoal(goal)))
      .filter((text) => /undefined|NaN|null|^$/.test(text));
    expect(odd).toEqual([]);
    expect(
      goals.map((goal) => writeGoal(goal).en).filter((text) => /\p{Script=Han}/u.test(text) && !/[=≥>≤<]/.test(text)),
    ).toEqual([]);
  });

  it("always writes something, and no Chinese in English", () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const { zh, en } = writeGoal(goal);
        expect(zh).not.toMatch(/undefined|NaN|null|^$/);
        expect(en).not.toMatch(/undefined|NaN|null|^$|\p{Script=Han}/u);
      }),
    );
  });
});

describe("writeQuantity", () => {
  it("writes a baseline, which has no bound", () => {
    expect(writeQuantity({ value: 89.48, unit: "percent" })).toEqual({ zh: "89.48%", en: "89.48 %" });
    expect(writeQuantity({ value: 0.6258, scale: 10_000, unit: "person" }).zh).toBe("0.6258万人");
  });

  it("writes an observation without a value as what is wrong with it", () => {
    expect(writeQuantity({ value: null, missing: "unreadable", unit: "person" }).en).toBe("unreadable");
    expect(writeQuantity({ value: null, unit: "person" }).zh).toBe("空缺");
  });
});
