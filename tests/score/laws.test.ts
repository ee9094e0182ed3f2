import { defaultCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import { convertUnit, isNumeric, type Plan, type Target, type UnitId } from "eduplan/model";
import { gapClosure, type Measure, score } from "eduplan/score";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const tenth = fc.integer({ min: 1, max: 999 }).map((value) => value / 10);

const ofShare = (from: number, to: number): Target =>
  smallTarget({
    indicator: "preschool.inclusive-share.children",
    baseline: { value: from, unit: "percent", date: "2020" },
    goal: { kind: "level", bound: "atLeast", value: to, unit: "percent" },
  });

/** The same figures in another unit: shares as such, everything else with another scale. */
function rewritten(plan: Plan, share: UnitId, scale: number): Plan {
  const inShare = (value: number): number => Number((convertUnit(value, "percent", share) ?? value).toPrecision(12));
  const quantity = <Quantity extends { readonly value: number; readonly unit: UnitId; readonly scale?: number }>(
    each: Quantity,
  ): Quantity =>
    each.unit === "percent"
      ? { ...each, unit: share, value: inShare(each.value) }
      : { ...each, value: Number((each.value / scale).toPrecision(12)), scale: (each.scale ?? 1) * scale };
  const targets = plan.targets.map((target): Target => {
    const { goal, baseline } = target;
    const rewrittenGoal =
      isNumeric(goal) && typeof goal.value === "number"
        ? { ...goal, ...quantity({ ...goal, value: goal.value }) }
        : goal;
    return { ...target, goal: rewrittenGoal, ...(baseline && { baseline: quantity(baseline) }) };
  });
  return { ...plan, targets };
}

/** A measure without the words in which its figures are written. */
const bare = (measure: Measure): unknown => {
  if (measure.state === "number") return measure;
  return (measure.state === "unknown" ? measure.reason : measure.answer).code;
};

/** Where a measure stands among all that a target may promise: short of its baseline is below everything. */
const standing = (measure: Measure): number => {
  if (measure.state === "number") return measure.value;
  return measure.state === "answer" && measure.answer.code === "score.below-baseline" ? -1 : Number.NaN;
};

describe("scores, for any plans", () => {
  test("a plan's scores do not depend on the plans beside it or on their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 1 }), (some) => {
        const together = score(some);
        const alone = some.map((plan) => score([plan]));
        expect(together.summaries).toEqual(alone.flatMap(({ summaries }) => summaries));
        expect(together.targets).toEqual(alone.flatMap(({ targets }) => targets));
      }),
      { numRuns: 15 },
    );
  });

  test("the unit and scale of a figure do not matter", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.constantFrom<UnitId>("fraction", "perMille"),
        fc.constantFrom(100, 10_000),
        (plan, share, scale) => {
          const [before, after] = [score([plan]), score([rewritten(plan, share, scale)])];
          const view = ({ targets }: typeof before) =>
            targets.map(({ target, benchmarks, ...measures }) => [
              target,
              ...(["gapClosure", "pace", "logitPace", "growth"] as const).map((name) => bare(measures[name])),
              ...benchmarks.map(({ benchmark, answer = "none", gap = "none" }) => [benchmark, answer, gap]),
            ]);
          expect(view(after)).toEqual(view(before));
          // The audit says that a figure written anew is not the one that is printed.
          const measured = ({ summaries }: typeof before) => summaries.map(({ consistency: _, ...each }) => each);
          expect(measured(after)).toEqual(measured(before));
        },
      ),
      { numRuns: 20 },
    );
  });

  test("raising a floor never lowers gap closure, which lies between 0 and 1", () => {
    fc.assert(
      fc.property(tenth, tenth, tenth, (baseline, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [before, after] = [low, high].map((floor) => gapClosure(ofShare(baseline, floor), defaultCatalog));
        if (!before || !after) throw new Error("no measure");
        expect(standing(after)).toBeGreaterThanOrEqual(standing(before));
        expect(standing(after)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("lowering a ceiling never lowers gap closure where less is better", () => {
    const ratio = (from: number, to: number): Target =>
      smallTarget({
        indicator: "basic.pupil-teacher-ratio",
        baseline: { value: from, unit: "pupilPerTeacher", date: "2020" },
        goal: { kind: "level", bound: "atMost", value: to, unit: "pupilPerTeacher" },
      });
    fc.assert(
      fc.property(tenth, tenth, tenth, (baseline, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [after, before] = [low, high].map((ceiling) => gapClosure(ratio(baseline, ceiling), defaultCatalog));
        if (!before || !after) throw new Error("no measure");
        expect(standing(after)).toBeGreaterThanOrEqual(standing(before));
      }),
    );
  });

  test("a target of which nothing can be computed leaves every median as it was", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (shares, more) => {
          const known = shares.map(([from, to], index) => ({ ...ofShare(from, to), id: `known-${index}` }));
          const unknown = Array.from({ length: more }, (_, index) => smallTarget({ id: `unknown-${index}` }));
          const [before, after] = [known, [...known, ...unknown]].map(
            (targets) => score([smallPlan(targets)]).summaries[0],
          );
          expect(after?.gapClosure.median).toBe(before?.gapClosure.median);
          expect(after?.pace.median).toBe(before?.pace.median);
          expect(after?.gapClosure.known).toBe(before?.gapClosure.known);
          expect(after?.gapClosure.others["score.no-baseline"]).toBe(more);
        },
      ),
    );
  });

  test("stating a figure again changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(200), (plan, at) => {
        const target = plan.targets[at % plan.targets.length];
        if (!target || target.restates !== undefined) return;
        const again = { ...target, id: `${target.id}-again`, restates: target.id };
        const [once, twice] = [plan, { ...plan, targets: [...plan.targets, again] }].map((each) => {
          const { targets, summaries } = score([each]);
          // An audit counts what it finds at each place.
          return { targets, summaries: summaries.map(({ consistency: _, ...rest }) => rest) };
        });
        expect(twice).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  test("a plan that is certainly better stands before, and every place lies between first and last", () => {
    const plan = fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(plan, { minLength: 2, maxLength: 5 }), (list) => {
        const small = list.map((shares, index) =>
          smallPlan(
            shares.map(([from, to], each) => ({ ...ofShare(from, to), id: `t${each}` })),
            { id: `plan-${index}` },
          ),
        );
        const { ranking } = score(small, { weights: { gapClosure: 0.5, specificity: 0.5 } });
        if (ranking.state !== "ranked") throw new Error(ranking.state);
        for (const { total, best, worst } of ranking.ranks) {
          expect(best).toBeGreaterThanOrEqual(1);
          expect(best).toBeLessThanOrEqual(worst);
          expect(worst).toBeLessThanOrEqual(small.length);
          for (const other of ranking.ranks) {
            if (other.total.low > total.high) expect(other.worst).toBeLessThan(worst);
          }
        }
      }),
    );
  });

  test("places and gaps do not depend on the order of the plans", () => {
    const view = ({ peers }: ReturnType<typeof score>) =>
      peers
        .map(({ name, gaps, ranks, unstated, withheld }) => ({
          name,
          gaps: gaps.map(({ left, right, difference = 0 }) => [[left, right].sort(), Math.abs(difference)]).sort(),
          ranks: [...ranks].sort((a, b) => (a.plan < b.plan ? -1 : 1)),
          left: [...unstated, ...withheld].map(({ plan }) => plan).sort(),
        }))
        .sort((a, b) => (a.name.zh < b.name.zh ? -1 : 1));
    const assume = ["reason.unstated-facet", "reason.year", "reason.coding-doubt", "reason.plan-attribution"] as const;
    const expected = view(score(plans, { assume }));
    expect(expected.flatMap(({ ranks }) => ranks).length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 5 }), (some) => {
        expect(view(score(some, { assume }))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test("raising a floor never worsens the pace, the gap to a benchmark or the place among peers", () => {
    const limits = [60, 80, 95].map((value, index) =>
      smallPlan([{ ...ofShare(50, value), id: "t" }], {
        id: `peer-${index}`,
        region: ["630100", "640100", "120119"][index] ?? "",
      }),
    );
    fc.assert(
      fc.property(tenth, tenth, tenth, (baseline, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [before, after] = [low, high].map((floor) => {
          const { targets, peers } = score([smallPlan([ofShare(baseline, floor)], { id: "own" }), ...limits]);
          const own = targets[0];
          if (!own) throw new Error("no target");
          const rank = peers[0]?.ranks.find(({ plan }) => plan === "own");
          return {
            pace: own.pace.state === "number" ? own.pace.value : Number.NaN,
            gaps: own.benchmarks.flatMap(({ gap }) => gap ?? []),
            places: [rank?.best ?? Number.NaN, rank?.worst ?? Number.NaN],
          };
        });
        if (!before || !after) throw new Error("no scores");
        expect(after.pace).toBeGreaterThanOrEqual(before.pace);
        expect(after.gaps.length).toBeGreaterThan(0);
        after.gaps.forEach((gap, index) => {
          expect(gap).toBeGreaterThanOrEqual(before.gaps[index] ?? Number.NaN);
        });
        after.places.forEach((place, index) => {
          expect(place).toBeLessThanOrEqual(before.places[index] ?? Number.NaN);
        });
      }),
      { numRuns: 40 },
    );
  });
});
