import { diff } from "eduplan/diff";
import { describe, expect, test } from "vitest";
import { judged, type Reworded, rewordedPlans } from "./rewordedPlans.ts";

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

/** The right version with its clauses all over the text, so that no place tells which target is which. */
function scattered({ right, ...rest }: Reworded): Reworded {
  const targets = right.targets.map((target, index) => {
    const start = ((index * 7919) % 1009) * 30;
    return { ...target, evidence: { ...target.evidence, start, end: start + 20 } };
  });
  return { ...rest, right: { ...right, targets } };
}

describe("two versions without ids or codings, 48 of 200 names reworded, 8 true changes", () => {
  test.each(seeds)("at least 7 are found, and at most 2 things told that are none (seed %i)", (seed) => {
    const made = rewordedPlans(seed);
    expect(made.reworded).toBe(48);
    expect(made.truth).toHaveLength(8);
    const { found, wrong } = judged(diff(made.left, made.right).entries, made.truth);
    expect(found).toBeGreaterThanOrEqual(7);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  test("where no place tells which is which, the bound holds on the average", () => {
    const all = seeds.map((seed) => {
      const { left, right, truth } = scattered(rewordedPlans(seed));
      return judged(diff(left, right).entries, truth);
    });
    const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
    expect(mean(all.map(({ found }) => found))).toBeGreaterThanOrEqual(7);
    expect(mean(all.map(({ wrong }) => wrong.length))).toBeLessThanOrEqual(2);
  });

  test("a pair found by likeness says so, and the result counts them", () => {
    const { left, right } = rewordedPlans(1);
    const { entries, pairing } = diff(left, right);
    const alike = entries.filter(({ pairedBy }) => pairedBy === "likeness");
    expect(alike.length).toBeGreaterThan(10);
    expect(pairing).toMatchObject({ id: 0, likeness: alike.length, greedy: 0 });
    for (const { cautions } of alike) {
      expect(cautions.map(({ code }) => code)).toContain("reason.paired-by-likeness");
    }
  });
});
