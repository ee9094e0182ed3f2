import {
  ASSUMABLE,
  align,
  type Cell,
  type CellTarget,
  type CompareOptions,
  compareCells,
  compareTargets,
} from "eduplan/align";
import { plans } from "eduplan/data";
import type { Answer, Reason } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget } from "../plans.ts";

const alignment = align(plans);
const targets = alignment.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets));
const filled = alignment.rows.filter(({ cells }) => cells.filter((cell) => cell.targets.length > 0).length > 1);

const MIRRORED: Readonly<Record<Answer, Answer>> = {
  certainly: "no",
  no: "certainly",
  possibly: "possibly",
  equal: "equal",
  notComparable: "notComparable",
};

const codes = (reasons: readonly Reason[]): string[] => reasons.map(({ code }) => code).sort();

function expectMirrored(a: CellTarget, b: CellTarget, options: CompareOptions = {}): void {
  const [there, back] = [compareTargets(a, b, options), compareTargets(b, a, options)];
  const pair = `${a.target} ${b.target}`;
  expect([pair, back.comparable]).toEqual([pair, there.comparable]);
  expect([pair, codes(back.reasons)]).toEqual([pair, codes(there.reasons)]);
  expect([pair, codes(back.assumed)]).toEqual([pair, codes(there.assumed)]);
  expect([pair, back.promise?.answer]).toEqual([pair, there.promise && MIRRORED[there.promise.answer]]);
  if (there.promise?.difference !== undefined && there.promise.unit === back.promise?.unit) {
    expect([pair, back.promise?.difference]).toEqual([pair, 0 - there.promise.difference]);
  }
}

const anyTarget = fc.constantFrom(...targets);
const assume = fc.subarray([...ASSUMABLE]);

describe("comparing is symmetric", () => {
  it("between any two targets, even of different indicators", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, assume, (a, b, given) => expectMirrored(a, b, { assume: given })),
      { numRuns: 2000 },
    );
  });

  it("between any two targets of a row, whatever is assumed", () => {
    for (const { cells } of filled) {
      const all = cells.flatMap((cell) => cell.targets);
      for (const a of all) {
        for (const b of all) {
          expectMirrored(a, b);
          expectMirrored(a, b, { assume: ASSUMABLE });
        }
      }
    }
  });

  it("between cells: what compares, compares both ways", () => {
    for (const { indicator, cells } of filled) {
      for (const left of cells) {
        for (const right of cells) {
          for (const options of [{}, { assume: ASSUMABLE }]) {
            const [there, back] = [compareCells(left, right, options), compareCells(right, left, options)];
            expect([indicator, back.comparable]).toEqual([indicator, there.comparable]);
            expect([indicator, codes(back.reasons)]).toEqual([indicator, codes(there.reasons)]);
            expect(back.pairs.length).toBe(there.pairs.length);
          }
        }
      }
    }
  });
});

describe("two pairs that are equally near", () => {
  it("give one answer, whichever cell is left", () => {
    const by = (year: number) => ({ kind: "by", date: `${year}-12-31`, precision: "year" }) as const;
    const one = madePlan("one", {
      targets: [
        madeTarget("a", { deadline: by(2025) }),
        madeTarget("b", { deadline: by(2030), scope: { area: "城区" } }),
      ],
    });
    const two = madePlan("two", {
      region: "620722",
      targets: [
        madeTarget("c", { deadline: by(2030), scope: { area: "农村" } }),
        madeTarget("d", { deadline: by(2035) }),
      ],
    });
    const [left, right] = align([one, two]).rows.flatMap(({ cells }) => cells) as [Cell, Cell];
    expect(codes(compareCells(left, right).reasons)).toEqual(["reason.scope"]);
    expect(codes(compareCells(right, left).reasons)).toEqual(["reason.scope"]);
  });
});

describe("comparing a target with itself", () => {
  it("finds it equal wherever it compares at all", () => {
    const unequal = targets.filter((each) => {
      const { comparable, promise } = compareTargets(each, each);
      return comparable && promise?.answer !== "equal";
    });
    expect(unequal.map(({ target }) => target)).toEqual([]);
    expect(targets.filter((each) => compareTargets(each, each).comparable).length).toBeGreaterThan(100);
  });
});
