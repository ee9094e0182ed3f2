import { applyDiff, type Change, type Diff, type DiffEntry, diff, invertDiff } from "eduplan/diff";
import { convertUnit } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "./deepFreeze.ts";
import { editedPlan, pairOfPlans, pairOfVersions, reorderedPlan } from "./editedPlans.ts";

/** What each change is called when left and right change places. */
const MIRRORED: Readonly<Record<Change["code"], Change["code"]>> = {
  "change.higher": "change.lower",
  "change.lower": "change.higher",
  "change.undetermined": "change.undetermined",
  "change.bound-firmer": "change.bound-looser",
  "change.bound-looser": "change.bound-firmer",
  "change.bound-word": "change.bound-word",
  "change.unit": "change.unit",
  "change.kind": "change.kind",
  "change.earlier": "change.later",
  "change.later": "change.earlier",
  "change.deadline": "change.deadline",
  "change.wording-firmer": "change.wording-looser",
  "change.wording-looser": "change.wording-firmer",
  "change.formal-type": "change.formal-type",
  "change.baseline": "change.baseline",
  "change.scope": "change.scope",
  "change.scope-wider": "change.scope-narrower",
  "change.scope-narrower": "change.scope-wider",
  "change.scope-each": "change.scope-total",
  "change.scope-total": "change.scope-each",
  "change.indicator": "change.indicator",
  "change.split": "change.merged",
  "change.merged": "change.split",
  "change.moved": "change.moved",
  "change.label": "change.label",
  "change.only-left": "change.only-right",
  "change.only-right": "change.only-left",
  "change.not-comparable": "change.not-comparable",
};

/** A change seen from the other side. The unit of the amount may be the left side's, so it is put into per cent where it is a share. */
function mirrored({ code, params, ambition, amount, unit }: Change): unknown {
  const { left, right, label } = params;
  return {
    ...seen({ code: MIRRORED[code], params: { left: right ?? null, right: left ?? null, label: label ?? null } }),
    ...(ambition && { ambition: ambition === "more" ? "less" : "more" }),
    ...(amount !== undefined && unit && { amount: inPercent(-amount, unit) }),
  };
}

function seen({ code, params, ambition, amount, unit }: Change): object {
  return {
    code,
    left: params.left ?? null,
    right: params.right ?? null,
    label: params.label ?? null,
    ...(ambition && { ambition }),
    ...(amount !== undefined && unit && { amount: inPercent(amount, unit) }),
  };
}

const inPercent = (amount: number, unit: NonNullable<Change["unit"]>): number =>
  Number((convertUnit(amount, unit, "percent") ?? amount).toPrecision(9));

const codes = (coded: readonly { readonly code: string }[]): string[] => coded.map(({ code }) => code).sort();

const entryOf = (
  { left, right, changes, reasons, assumed, cautions }: DiffEntry,
  change: (each: Change) => unknown,
) => ({
  left: left?.target,
  right: right?.target,
  changes: changes.map(change),
  reasons: codes(reasons),
  assumed: codes(assumed),
  cautions: codes(cautions),
});

type Sides = { readonly left: string | undefined; readonly right: string | undefined };

const bySides = <Item extends Sides>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1));

const viewOf = ({ entries, events, unchanged }: Diff) => ({
  entries: bySides(entries.map((each) => entryOf(each, seen))),
  events: bySides(
    events.map(({ left, right, changes }) => ({
      left: left?.milestone,
      right: right?.milestone,
      changes: changes.map(seen),
    })),
  ),
  unchanged,
});

/** The same diff with left and right changed places. */
const mirrorOf = ({ entries, events, unchanged }: Diff) => ({
  entries: bySides(
    entries.map((each) => {
      const { left, right, ...rest } = entryOf(each, mirrored);
      return { ...rest, left: right, right: left };
    }),
  ),
  events: bySides(
    events.map(({ left, right, changes }) => ({
      left: right?.milestone,
      right: left?.milestone,
      changes: changes.map(mirrored),
    })),
  ),
  unchanged,
});

/** Whether an entry's parts are targets of a side. */
const isOf = (side: "left" | "right", { changes }: DiffEntry): boolean =>
  changes.some(({ code }) => code === (side === "left" ? "change.merged" : "change.split"));

const RUNS = { numRuns: 10 };

describe("diff, for any two plans", { timeout: 30_000 }, () => {
  test("a plan does not differ from itself, and every pair of its targets counts as unchanged", () => {
    fc.assert(
      fc.property(editedPlan, (plan) => {
        const own = diff(plan, plan);
        expect(own.entries).toEqual([]);
        expect(own.events).toEqual([]);
        expect(own.counts).toEqual({});
        const again = plan.targets.filter(({ restates }) => restates !== undefined).length;
        expect(own.unchanged).toBeLessThanOrEqual(plan.targets.length + plan.milestones.length);
        expect(own.unchanged).toBeGreaterThanOrEqual(plan.targets.length + plan.milestones.length - again);
      }),
      RUNS,
    );
  });

  test("the other way round it says the opposite", () => {
    fc.assert(
      fc.property(pairOfPlans, ([left, right]) => {
        expect(viewOf(diff(right, left))).toEqual(mirrorOf(diff(left, right)));
      }),
      RUNS,
    );
  });

  test("inverted it is the diff the other way round, to the letter, and inverted twice itself", () => {
    fc.assert(
      fc.property(pairOfPlans, ([left, right]) => {
        const there = diff(left, right);
        const back = diff(right, left);
        expect(invertDiff(there)).toEqual(back);
        expect(invertDiff(back)).toEqual(there);
      }),
      { numRuns: 20 },
    );
  });

  test("applied to the left version it gives the targets of the right one, and inverted the way back", () => {
    fc.assert(
      fc.property(pairOfVersions, ([left, right]) => {
        const change = structuredClone(diff(left, right));
        expect(applyDiff(left, change)).toEqual({ ...left, targets: right.targets });
        expect(applyDiff(right, invertDiff(change)).targets).toEqual(left.targets);
      }),
      { numRuns: 20 },
    );
  });

  test("the order of targets does not matter", () => {
    fc.assert(
      fc.property(reorderedPlan, editedPlan, ([plan, reordered], other) => {
        expect(diff(plan, reordered).entries).toEqual([]);
        expect(viewOf(diff(reordered, other))).toEqual(viewOf(diff(plan, other)));
      }),
      RUNS,
    );
  });

  test("every target of either side is accounted for exactly once, or merged into the one it restates", () => {
    fc.assert(
      fc.property(pairOfPlans, ([left, right]) => {
        const { entries } = diff(left, right);
        for (const [side, plan] of [
          ["left", left],
          ["right", right],
        ] as const) {
          const found = entries.flatMap((entry) => [
            ...(entry[side] ? [entry[side].target] : []),
            ...(entry.parts ?? []).filter(() => isOf(side, entry)).map(({ target }) => target),
          ]);
          expect(new Set(found).size).toBe(found.length);
          const known = new Set(plan.targets.map(({ id }) => id));
          expect(found.filter((id) => !known.has(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test("an entry has a change and a sentence for it, an amount has a unit, and counts add up", () => {
    fc.assert(
      fc.property(pairOfPlans, ([left, right]) => {
        const { entries, events, moves, counts } = diff(left, right);
        const changes = [
          ...[...entries, ...events].map((each) => each.changes),
          ...moves.map(({ change }) => [change]),
        ];
        expect(changes.filter((list) => list.length === 0)).toEqual([]);
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(changes.flat().length);
        expect(changes.flat().filter(({ amount, unit }) => (amount === undefined) !== (unit === undefined))).toEqual(
          [],
        );
        expect(changes.flat().filter(({ amount }) => amount !== undefined && !(Math.abs(amount) > 0))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("arguments stay as they are and the result is plain JSON", () => {
    fc.assert(
      fc.property(pairOfPlans, ([left, right]) => {
        const result = diff(deepFreeze(structuredClone(left)), deepFreeze(structuredClone(right)));
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 5 },
    );
  });
});
