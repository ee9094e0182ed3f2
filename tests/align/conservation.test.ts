import { type Alignment, type AlignOptions, align } from "eduplan/align";
import { plans } from "eduplan/data";
import type { Plan } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent } from "../plans.ts";

const someOfThePlans = fc.shuffledSubarray([...plans]);
const fold = fc.constantFrom<AlignOptions["fold"]>("compatible", "none");

const cellsOf = ({ rows }: Alignment) => rows.flatMap(({ cells }) => cells.map((cell) => cell.targets));
const named = (alignment: Alignment): string[] =>
  cellsOf(alignment).flatMap((targets) => targets.map(({ plan, target }) => `${plan} ${target}`));
const merged = (alignment: Alignment): string[] =>
  cellsOf(alignment).flatMap((targets) =>
    targets.flatMap(({ restatedBy }) => restatedBy.map(({ plan, record }) => `${plan} ${record}`)),
  );
const stated = (among: readonly Plan[], which: (target: Plan["targets"][number]) => boolean = () => true): string[] =>
  among.flatMap(({ id, targets }) => targets.filter(which).map((target) => `${id} ${target.id}`));

describe("no target is lost and none is doubled", () => {
  it("stands once in a cell, or once behind its first statement", () => {
    fc.assert(
      fc.property(someOfThePlans, fold, (among, how) => {
        const alignment = align(among, { fold: how });
        expect([...named(alignment), ...merged(alignment)].sort()).toEqual(stated(among).sort());
      }),
      { numRuns: 40 },
    );
  });

  it("stands in a cell of its own plan", () => {
    const astray = align(plans).rows.flatMap(({ cells }) =>
      cells.flatMap(({ plan, targets }) => targets.filter((target) => target.plan !== plan)),
    );
    expect(astray).toEqual([]);
  });

  it("is never merged unless it is a restatement", () => {
    const alignment = align(plans);
    const first = stated(plans, ({ restates }) => restates === undefined);
    const shown = new Set(named(alignment));
    expect(first.filter((id) => !shown.has(id))).toEqual([]);
    // 面授培训 is stated in days and again in hours; the two stand in different rows, so both are shown.
    expect(shown).toContain("guangdong-city guangdong-city-three-areas-face-to-face-hours");
    expect(merged(alignment).length).toBeGreaterThan(15);
  });
});

describe("a figure that is stated again", () => {
  it("is merged into the first statement, which names the clause", () => {
    const targets = cellsOf(align(plans)).flat();
    const first = targets.find(({ target }) => target === "jizhou-preschool-gross-enrolment-2025");
    expect(first?.restatedBy.map(({ record }) => record)).toEqual(["jizhou-preschool-gross-enrolment-2025-restated"]);
    expect(first?.evidence.record).toBe("jizhou-preschool-gross-enrolment-2025");
    expect(targets.some(({ target }) => target === "jizhou-preschool-gross-enrolment-2025-restated")).toBe(false);
  });

  it("is merged into the very first of a chain", () => {
    const plan = madePlan("one", {
      targets: [
        madeTarget("third", { restates: "second" }),
        madeTarget("first"),
        madeTarget("second", { restates: "first" }),
      ],
    });
    const alignment = align([plan]);
    expect(named(alignment)).toEqual(["one first"]);
    expect(merged(alignment).sort()).toEqual(["one second", "one third"]);
  });

  it("keeps its own place when the first statement is of another indicator", () => {
    const plan = madePlan("one", {
      targets: [
        madeTarget("first"),
        madeTarget("again", { indicator: "compulsory.graduation-rate", restates: "first" }),
        madeTarget("and-again", { indicator: "compulsory.graduation-rate", restates: "again" }),
      ],
    });
    const alignment = align([plan]);
    expect(named(alignment).sort()).toEqual(["one again", "one first"]);
    expect(merged(alignment)).toEqual(["one and-again"]);
  });

  it("is not lost even in a plan that never passed the first door and goes round in a circle", () => {
    const plan = madePlan("one", {
      targets: [madeTarget("a", { restates: "b" }), madeTarget("b", { restates: "a", goal: percent(96) })],
    });
    const alignment = align([plan]);
    expect([...named(alignment), ...merged(alignment)].sort()).toEqual(["one a", "one b"]);
  });
});

describe("the order of the plans", () => {
  it("changes the order of the cells and nothing else", () => {
    fc.assert(
      fc.property(someOfThePlans, fold, (shuffled, how) => {
        const inOrder = plans.filter((plan) => shuffled.includes(plan));
        const expected = align(inOrder, { fold: how });
        const got = align(shuffled, { fold: how });
        const place = inOrder.map((plan) => shuffled.indexOf(plan));
        const back = got.rows.map((row) => ({ ...row, cells: place.map((index) => row.cells[index]) }));
        expect(back).toEqual(expected.rows);
        expect(got.events.map(({ event }) => event)).toEqual(expected.events.map(({ event }) => event));
        expect(got.contrasts.map(({ groups }) => groups.map(({ value }) => value))).toEqual(
          expected.contrasts.map(({ groups }) => groups.map(({ value }) => value)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("does not matter among the targets of a plan either", () => {
    const [shuozhou] = plans as [Plan];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...shuozhou.targets], { minLength: shuozhou.targets.length }),
        fc.constantFrom(...plans.slice(1)),
        (targets, other) => {
          const [mixed, plain] = [{ ...shuozhou, targets }, shuozhou].map((plan) => align([plan, other]));
          const sorted = (rows: Alignment["rows"] = []) =>
            rows.map(({ cells, ...row }) => ({
              ...row,
              cells: cells.map((cell) => cell.targets.map(({ restatedBy, ...target }) => [target, restatedBy.length])),
            }));
          expect(sorted(mixed?.rows)).toEqual(sorted(plain?.rows));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("more plans", () => {
  it("never change what stands in a cell, only where rows that may mean the same come together", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 1 }), (among) => {
        const alone = among.flatMap((plan) => named(align([plan], { fold: "none" })));
        expect(named(align(among, { fold: "none" })).sort()).toEqual(alone.sort());
      }),
      { numRuns: 20 },
    );
  });
});
