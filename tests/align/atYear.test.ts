import { type AlignOptions, align, type CellTarget, compareAll, compareCells, compareTargets } from "eduplan/align";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { EduplanError, type Goal, type Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { cellBy, targetBy } from "./rowsBy.ts";

type Year = NonNullable<AlignOptions["year"]>;
const linear = (to: number): Year => ({ to, rule: "linear" });
const logit = (to: number): Year => ({ to, rule: "logit" });
/** A share with natural bounds 0 and 100. */
const SHARE = "compulsory.graduation-rate";
const baseline = (value: number, more: Partial<NonNullable<Target["baseline"]>> = {}) =>
  ({ baseline: { value, unit: "percent", date: "2020", ...more } }) as const;

/** 90 % from 80 % in 2020 to 2025, at a year, unless something else is said. */
function at(year: Year, more: Partial<Target> = {}): CellTarget["atYear"] {
  const target = madeTarget("t", { indicator: SHARE, goal: percent(90), ...baseline(80), ...more });
  return targetBy(align([madePlan("p", { targets: [target] })], { year }), "t").atYear;
}
const whyNot = (...given: Parameters<typeof at>): unknown => {
  const found = at(...given);
  return found && "reason" in found ? [found.reason.code, found.reason.params] : found;
};

describe("a level with a dated baseline", () => {
  it("lies on the line between the two", () => {
    expect(at(linear(2023))).toEqual({ year: 2023, value: 86, unit: "percent", rule: "linear", between: [2020, 2025] });
  });

  it("slows down near its bounds by logit: above the line on the way to 100 %, below it on the way to 0", () => {
    const rising = at(logit(2023));
    expect(rising).toMatchObject({ rule: "logit", between: [2020, 2025] });
    expect((rising as { value: number }).value).toBeCloseTo(86.6788, 3);
    const falling = at(logit(2023), { goal: percent(10, "atMost"), ...baseline(20) });
    expect((falling as { value: number }).value).toBeCloseTo(13.3212, 3);
  });

  it("is the baseline in its year and the target in the other, whatever the rule", () => {
    for (const rule of ["linear", "logit"] as const) {
      expect(at({ to: 2020, rule })).toMatchObject({ value: 80, rule });
      expect(at({ to: 2025, rule })).toEqual({ year: 2025, value: 90, unit: "percent", rule: "stated" });
    }
  });

  it("keeps its scale, and both ends of a range", () => {
    const places: Goal = { kind: "level", bound: "atLeast", value: 2.5, scale: 10000, unit: "place" };
    const of = { indicator: "compulsory.places", goal: places };
    const found = at(linear(2024), { ...of, baseline: { value: 20000, unit: "place", date: "2020-12-31" } });
    expect(found).toMatchObject({ value: 2.4, scale: 10000, unit: "place" });
    expect(at(linear(2024), { goal: percent([85, 90], "between") })).toMatchObject({ value: [84, 88] });
    expect(at(linear(2024), { goal: percent([60, 90], "between") })).toMatchObject({ value: [64, 88] });
  });

  it("converts a baseline in another unit of the same dimension", () => {
    expect(at(linear(2023), baseline(0.8, { unit: "fraction" }))).toMatchObject({ value: 86 });
  });
});

describe("what is stated for the year, or at all times, stays as stated", () => {
  it.each<[string, Partial<Target>]>([
    ["a target due in that year, without a baseline", { baseline: undefined as never }],
    ["a flow due in that year", { goal: { kind: "flow", bound: "atLeast", value: 90, unit: "percent" } }],
    ["a standing rule", { goal: { ...percent(90), standing: true }, deadline: { kind: "unstated" } }],
  ])("%s", (_, more) => {
    expect(at(linear(2025), more)).toEqual({ year: 2025, value: 90, unit: "percent", rule: "stated" });
  });
});

describe("there is no value, and the reason says why", () => {
  const due = (date: string): Partial<Target> => ({ deadline: { kind: "by", date, precision: "year" } });

  it.each<[string, string, Year, Partial<Target>]>([
    ["after the deadline", "reason.outside-span", linear(2026), {}],
    ["before the baseline", "reason.outside-span", linear(2019), {}],
    ["without a baseline", "reason.no-baseline", linear(2023), { baseline: undefined as never }],
    ["of an undated baseline", "reason.baseline-undated", linear(2023), baseline(80, { date: undefined as never })],
    ["without a deadline", "reason.no-deadline", linear(2023), { deadline: { kind: "unstated" } }],
    ["with a deadline that is no date", "reason.no-deadline", linear(2023), due("soon")],
    ["due in the year of its baseline", "reason.no-span", linear(2023), due("2020-12-31")],
    ["due before its baseline", "reason.no-span", linear(2019), due("2018-12-31")],
    ["in units that do not convert", "reason.baseline-unit", linear(2023), baseline(80, { unit: "person" })],
    ["of a change", "reason.not-a-level", linear(2023), { goal: { ...percent(5), kind: "change" } }],
    ["of a direction", "reason.no-number", linear(2023), { goal: { kind: "direction", toward: "raise" } }],
    ["of an empty cell", "reason.no-value", linear(2023), { goal: { ...percent(null), missing: "noValue" } }],
    ["of a lost figure", "reason.unreadable", linear(2023), { goal: { ...percent(null), missing: "unreadable" } }],
    [
      "by logit of what has no upper bound",
      "reason.unbounded",
      logit(2023),
      { indicator: "compulsory.retention-rate" },
    ],
    ["by logit of what nobody knows", "reason.unbounded", logit(2023), { indicator: "own.share" }],
    ["by logit from 0", "reason.at-bound", logit(2023), baseline(0)],
    ["by logit to 100", "reason.at-bound", logit(2023), { goal: percent(100) }],
    ["by logit from beyond 100", "reason.at-bound", logit(2023), baseline(101)],
  ])("%s", (_, code, year, more) => {
    const found = at(year, more);
    expect(found && "reason" in found ? found.reason.code : found).toBe(code);
  });

  it("names the years, the value, the units", () => {
    expect(whyNot(linear(2027))).toEqual(["reason.outside-span", { year: 2027, from: 2020, to: 2025 }]);
    expect(whyNot(logit(2023), { goal: percent(100) })).toEqual(["reason.at-bound", { value: 100, rule: "logit" }]);
  });

  it("but 100 % that stays 100 %, and 0 that stays 0, cross no bound", () => {
    expect(at(logit(2023), { goal: percent(100), ...baseline(100) })).toMatchObject({ value: 100, rule: "logit" });
    expect(at(logit(2023), { goal: percent(0, "atMost"), ...baseline(0) })).toMatchObject({ value: 0 });
  });
});

describe("a rule of the caller's own", () => {
  const late = ({ baseline: from, promised, share }: { baseline: number; promised: number; share: number }): number =>
    from + (promised - from) * share ** 2;

  it("is called with the way, and named in the result", () => {
    const alignment = align([shuozhou], { year: { to: 2023, rule: late } });
    expect(alignment.options.year).toEqual({ to: 2023, rule: { custom: "late" } });
    expect(at({ to: 2023, rule: late })).toMatchObject({ value: 83.6, rule: { custom: "late" } });
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, "90", null, {}])(
    "that gives %s gives no value",
    (given) => {
      const none = (): never => given as never;
      expect(whyNot({ to: 2023, rule: none })).toEqual(["reason.rule-undefined", { rule: "none" }]);
    },
  );
});

describe("interpolation as a law", () => {
  const share = fc.double({ min: 0.01, max: 99.99, noNaN: true });

  it("never leaves the span of the two values, and moves one way", () => {
    fc.assert(
      fc.property(share, share, fc.constantFrom("linear" as const, "logit" as const), (from, to, rule) => {
        const values = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => {
          const found = at({ to: year, rule }, { goal: percent(to), ...baseline(from) });
          return (found as { value: number }).value;
        });
        const slack = 1e-7;
        expect(
          values.every((value) => value >= Math.min(from, to) - slack && value <= Math.max(from, to) + slack),
        ).toBe(true);
        const steps = values.slice(1).map((value, index) => (value - (values[index] ?? 0)) * Math.sign(to - from));
        expect(steps.every((step) => step >= -slack)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("by logit mirrors: what lacks is interpolated as what is there", () => {
    fc.assert(
      fc.property(share, share, (from, to) => {
        const value = (goal: number, start: number): number =>
          (at(logit(2022), { goal: percent(goal), ...baseline(start) }) as { value: number }).value;
        expect(value(to, from) + value(100 - to, 100 - from)).toBeCloseTo(100, 5);
      }),
      { numRuns: 40 },
    );
  });
});

describe("comparing at a common year", () => {
  const RATE = "preschool.gross-enrolment-rate.three-year";
  const two = (left: Partial<Target>, right: Partial<Target>, year?: Year) => {
    const made = [left, right].map((more, index) =>
      madePlan(`p${index}`, {
        region: ["140600", "620722"][index] ?? "",
        targets: [madeTarget(`t${index}`, { indicator: RATE, ...more })],
      }),
    );
    const alignment = align(made, year ? { year } : {});
    return compareTargets(targetBy(alignment, "t0"), targetBy(alignment, "t1"));
  };
  const by2027 = { deadline: { kind: "by", date: "2027-12-31", precision: "year" } } as const;

  it("compares the values there, and says what was interpolated as an assumption", () => {
    const left = { goal: percent(93), ...baseline(88) };
    const right = { goal: percent(96), ...baseline(89), ...by2027, label: "毛入园率" };
    expect(two(left, right).reasons.map(({ code }) => code)).toEqual(["reason.year"]);
    const compared = two(left, right, linear(2025));
    expect(compared).toMatchObject({ comparable: true, promise: { answer: "no", difference: -1, unit: "percent" } });
    expect(compared.assumed).toEqual([
      {
        code: "reason.interpolated",
        params: { label: "毛入园率", year: 2025, rule: "linear", from: 2020, to: 2027 },
      },
    ]);
  });

  it("refuses with the reason why there is no value, once where both lack the same", () => {
    expect(two({ goal: percent(93) }, { goal: percent(96), ...by2027 }, linear(2025)).reasons).toEqual([
      { code: "reason.no-baseline", params: {} },
    ]);
    expect(two({}, {}, linear(2023)).reasons).toEqual([{ code: "reason.no-baseline", params: {} }]);
    const valueless = { goal: { kind: "direction", toward: "raise" } as const };
    expect(two(valueless, valueless, linear(2023)).reasons).toEqual([{ code: "reason.no-number", params: {} }]);
  });

  it("changes nothing where both are due in that year", () => {
    const [stated, brought] = [two({}, { goal: percent(97) }), two({}, { goal: percent(97) }, linear(2025))];
    expect([brought.promise, brought.assumed]).toEqual([stated.promise, []]);
  });

  it("is recorded with every comparison", () => {
    const alignment = align(plans, { year: linear(2024) });
    expect(compareAll(alignment).options.year).toEqual({ to: 2024, rule: "linear" });
    expect(compareAll(align(plans)).options.year).toBeUndefined();
  });

  it("does not take values at two years for one", () => {
    const made = madePlan("p", { targets: [madeTarget("t", { ...baseline(80), indicator: RATE })] });
    const other = madePlan("q", { region: "620722", targets: [madeTarget("u", { ...baseline(80), indicator: RATE })] });
    const [a, b] = [align([made], { year: linear(2022) }), align([other], { year: linear(2023) })];
    const reasons = compareTargets(targetBy(a, "t"), targetBy(b, "u")).reasons;
    expect(reasons).toEqual([{ code: "reason.year", params: { left: 2022, right: 2023 } }]);
  });
});

describe("the five plans at 2023", () => {
  const alignment = align(plans, { year: linear(2023) });
  const targets = alignment.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets));

  it("have a value or a reason for every target", () => {
    expect(targets.filter(({ atYear }) => atYear === undefined)).toEqual([]);
    expect(JSON.parse(JSON.stringify(alignment))).toStrictEqual(alignment);
  });

  it("have 蓟州's 93 % from 89.48 % at 91.592 %", () => {
    const { targets: own } = cellBy(alignment, "preschool.gross-enrolment-rate.three-year", jizhou.id);
    expect(own[0]?.atYear).toEqual({
      year: 2023,
      value: 91.592,
      unit: "percent",
      rule: "linear",
      between: [2020, 2025],
    });
  });

  it("have no value beyond 2025 where the plan ends there", () => {
    const later = align([shuozhou, jizhou], { year: linear(2026) });
    const values = later.rows
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.targets))
      .filter(({ atYear, goal }) => atYear && "value" in atYear && !goal.standing);
    expect(values).toEqual([]);
  });

  it("compare no pair by an interpolation that is not named", () => {
    const pairs = alignment.rows.flatMap(({ cells }) =>
      cells.flatMap((left, index) => cells.slice(index + 1).flatMap((right) => compareCells(left, right).pairs)),
    );
    const hidden = pairs.filter(
      ({ left, right, assumed }) =>
        [left, right].filter(({ atYear }) => atYear && "between" in atYear).length !== assumed.length,
    );
    expect(hidden).toEqual([]);
  });
});

describe("a year that is none", () => {
  it.each([Number.NaN, 2025.5, 20255, -1, "2025", null, undefined, Number.POSITIVE_INFINITY])("%s", (to) => {
    expect(() => align(plans, { year: { to: to as number, rule: "linear" } })).toThrow(
      expect.objectContaining({ code: "invalid-year", message: expect.stringContaining("1900") }),
    );
  });

  it.each(["quadratic", "toString", null, 1])("and a rule that is none: %s", (rule) => {
    const wrong = (): unknown => align(plans, { year: { to: 2025, rule: rule as never } });
    expect(wrong).toThrow(EduplanError);
    expect(wrong).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringContaining("logit") }),
    );
  });

  it("and an option that is no object", () => {
    for (const year of [2025, "2025", null, []]) {
      expect(() => align(plans, { year: year as never })).toThrow(expect.objectContaining({ code: "invalid-year" }));
    }
  });

  it("in a plan that never passed the first door: no result holds NaN", () => {
    const odd = uncodedTarget("t", percent(90), {
      deadline: { kind: "by", date: "soon", precision: "year" },
      taskDeadline: { kind: "by", date: "later", precision: "year" },
    });
    const made = align([madePlan("p", { targets: [odd] })], { year: linear(2023), benchmarks: true });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    expect(targetBy(made, "t").year).toBeUndefined();
  });
});
