import { jizhou, minle, plans, shuozhou } from "eduplan/data";
import { convertUnit, type Plan, type Target } from "eduplan/model";
import { type Assessment, assess, betweenSchoolVariation, type SchoolRecord, type Verdict } from "eduplan/score";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percent } from "../../plans.ts";
import { countyPlan, enrolment, group, schemeOfRules, threshold, verdictOn } from "./rulesOf.ts";
import { balance, countyOf, preschool, primarySchool } from "./schools.ts";

const ORDER: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };
const share = fc.integer({ min: 1, max: 999 }).map((value) => value / 10);
const scheme = schemeOfRules([threshold()]);

const verdictsOf = ({ subjects }: Assessment) =>
  subjects.map(({ subject, verdict, due, rules }) => [
    subject,
    verdict,
    due,
    Object.fromEntries(rules.map((rule) => [rule.code, [rule.verdict, rule.due, rule.used, rule.reasons]])),
  ]);

const FACTORS = ["sports-area-per-pupil", "teaching-area-per-pupil", "backbone-teachers-per-hundred"];
const factor = fc.option(fc.constantFrom(0.5, 0.84, 0.85, 0.99, 1, 1.5), { nil: null });
const school = (id: string): fc.Arbitrary<SchoolRecord> =>
  fc
    .tuple(factor, factor, factor, fc.integer({ min: 1, max: 3000 }))
    .map(([a, b, c, pupils]) =>
      primarySchool(
        id,
        { [FACTORS[0] as string]: a, [FACTORS[1] as string]: b, [FACTORS[2] as string]: c },
        { pupils },
      ),
    );

describe("laws", () => {
  test("a higher floor never makes a pass a fail, nor a pass unknown", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const of = (value: number) => ORDER[verdictOn("a", scheme, countyPlan([enrolment(value)])).verdict];
        expect(of(high)).toBeGreaterThanOrEqual(of(low));
      }),
      { numRuns: 40 },
    );
  });

  test("a verdict on a floor or ceiling is never the opposite of what a value it allows would have", () => {
    const bound = fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan");
    fc.assert(
      fc.property(bound, share, share, (side, limit, value) => {
        const allowed = {
          atLeast: value >= limit,
          moreThan: value > limit,
          atMost: value <= limit,
          lessThan: value < limit,
        };
        fc.pre(allowed[side]);
        const promised = verdictOn("a", scheme, countyPlan([enrolment(1, { goal: percent(limit, side) })])).verdict;
        if (promised !== "unknown") expect(promised).toBe(value >= 85 ? "pass" : "fail");
      }),
      { numRuns: 60 },
    );
  });

  test("the order of targets, observations, rules and subjects changes no verdict", () => {
    const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        fc.constantFrom(jizhou, minle, shuozhou),
        fc.constantFrom(preschool, balance),
        fc.gen(),
        (plan, of, gen) => {
          const draw = <Item>(items: readonly Item[]): readonly Item[] => gen(shuffled, items);
          const turned = { ...plan, targets: draw(plan.targets), milestones: draw(plan.milestones) };
          const options = { assume: ["reason.unstated-facet", "reason.coding-doubt", "scheme.level"] };
          const usual = verdictsOf(assess(of, [plan], options));
          expect(verdictsOf(assess({ ...of, rules: draw(of.rules) }, [turned], options))).toEqual(usual);
        },
      ),
      { numRuns: 12 },
    );
    const backwards = assess(preschool, [...plans].reverse());
    expect([...verdictsOf(backwards)].reverse()).toEqual(verdictsOf(assess(preschool, plans)));
  });

  test("units change no verdict", () => {
    const inPerMille = (target: Target): Target => {
      const { goal } = target;
      if (!("value" in goal) || typeof goal.value !== "number" || goal.unit !== "percent") return target;
      return {
        ...target,
        goal: { ...goal, unit: "perMille", value: convertUnit(goal.value, "percent", "perMille") as number },
      };
    };
    const verdicts = (plan: Plan) =>
      assess(preschool, [plan], { assume: ["reason.unstated-facet", "scheme.level"] }).subjects[0]?.rules.map(
        ({ verdict, due }) => [verdict, due],
      );
    for (const plan of plans)
      expect(verdicts({ ...plan, targets: plan.targets.map(inPerMille) })).toEqual(verdicts(plan));
    const asFraction = schemeOfRules([threshold({ value: 0.85, unit: "fraction" })]);
    fc.assert(
      fc.property(share, (value) => {
        const plan = countyPlan([enrolment(value)]);
        expect(verdictOn("a", asFraction, plan).verdict).toBe(verdictOn("a", scheme, plan).verdict);
      }),
      { numRuns: 30 },
    );
  });

  test("what is taken away leaves no verdict turned round: unknown is neither zero nor a failure", () => {
    fc.assert(
      fc.property(fc.tuple(school("a"), school("b")), fc.constantFrom(...FACTORS), ([a, b], gone) => {
        const indicator = `primary.${gone}`;
        const before = verdictOn("1.primary", balance, countyOf(a, b)).verdict;
        const { [indicator]: _, ...rest } = a.values;
        const after = verdictOn("1.primary", balance, countyOf({ ...a, values: rest }, b)).verdict;
        expect(after === before || after === "unknown").toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("asking more of k never helps, and a better school never hurts", () => {
    const seven = balance.rules.filter(({ code }) => /^1\.\d-primary$/.test(code));
    fc.assert(
      fc.property(school("a"), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...FACTORS), (one, meet, better) => {
        const of = (k: number, record: SchoolRecord) =>
          ORDER[
            verdictOn(
              "g",
              schemeOfRules([
                ...seven,
                group(
                  seven.map(({ code }) => code),
                  { meet: k, floor: 0.85, each: "school" },
                ),
              ]),
              countyOf(record),
            ).verdict
          ];
        expect(of(meet + 1, one)).toBeLessThanOrEqual(of(meet, one));
        const raised = { ...one, values: { ...one.values, [`primary.${better}`]: 1e4 } };
        expect(of(meet, raised)).toBeGreaterThanOrEqual(of(meet, one));
      }),
      { numRuns: 60 },
    );
  });

  test("the variation does not change with the scale of values or pupils, or the order of schools; it is that of pupils one by one", () => {
    const schools = fc.array(
      fc.record({
        pupils: fc.integer({ min: 1, max: 40 }),
        value: fc.integer({ min: 1, max: 900 }).map((each) => each / 7),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(schools, fc.integer({ min: 1, max: 500 }), (each, times) => {
        const value = betweenSchoolVariation(each) as number;
        const same = (other: number | undefined) => expect(other).toBeCloseTo(value, 9);
        same(betweenSchoolVariation(each.map((one) => ({ ...one, value: one.value * times }))));
        same(betweenSchoolVariation(each.map((one) => ({ ...one, pupils: one.pupils * times }))));
        same(betweenSchoolVariation([...each].reverse()));
        same(
          betweenSchoolVariation(
            each.flatMap((one) => Array.from({ length: one.pupils }, () => ({ ...one, pupils: 1 }))),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
