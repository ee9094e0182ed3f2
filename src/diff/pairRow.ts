import type { CellTarget } from "../align/alignment.ts";
import { compareAssuming } from "../align/compareCells.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { ReasonCode } from "../model/reason.ts";
import { assign, type Edge } from "./assign.ts";
import { textLikeness } from "./likeness.ts";
import { sameJson } from "./sameJson.ts";

/** Rows with more possible pairs than this are paired by what is the same, not by comparing each with each. */
const LARGEST = 10_000;

/** What comparing takes. */
export interface PairOptions {
  readonly catalog: Catalog;
  readonly assume: readonly ReasonCode[];
}

/** Pairs of one row, and whether it was too large for the optimal ones. */
export interface RowPairs {
  readonly pairs: readonly (readonly [left: CellTarget, right: CellTarget])[];
  readonly greedy: number;
}

/**
 * Pairs the targets of one row one to one, as many as the smaller side has, so that as little as possible stands against comparing
 * them: first the number of reasons, then the wording, the year, the value and the clause. A row of more than 10,000 possible pairs is paired
 * by steps: those alike in label, scope, date and goal, then in ever less of it, the rest in their order.
 */
export function pairRow(left: readonly CellTarget[], right: readonly CellTarget[], options: PairOptions): RowPairs {
  const [one, other] = [left[0], right[0]];
  if (!one || !other) return { pairs: [], greedy: 0 };
  if (left.length === 1 && right.length === 1) return { pairs: [[one, other]], greedy: 0 };
  if (left.length * right.length > LARGEST) return { pairs: bySteps(left, right), greedy: 1 };
  const edges: Edge[] = left.flatMap((a, row) =>
    right.map((b, column) => ({ left: row, right: column, cost: obstacles(a, b, options) })),
  );
  const { pairs, greedy } = assign(edges, Number.MAX_SAFE_INTEGER);
  return {
    pairs: pairs.map((each) => [left[each.left] as CellTarget, right[each.right] as CellTarget] as const),
    greedy,
  };
}

/** What stands against taking two targets for the same: a reason weighs more than all else together. */
function obstacles(a: CellTarget, b: CellTarget, options: PairOptions): number {
  const { reasons } = compareAssuming(a, b, { ...options, outcome: false });
  const years = Math.min(Math.abs((a.year ?? 0) - (b.year ?? 0)), 90) / 10;
  const goal = sameJson(a.goal, b.goal) ? 0 : 1;
  const texts = 2 - textLikeness(a.evidence.exact, b.evidence.exact) - textLikeness(a.label, b.label);
  return reasons.length * 100 + (a.label === b.label ? 0 : 10) + years + goal + texts;
}

type Step = (target: CellTarget) => string;

const STEPS: readonly Step[] = [
  ({ label, scope, deadline, goal }) => JSON.stringify([label, scope, deadline, goal]),
  ({ label, scope, year }) => JSON.stringify([label, scope, year]),
  ({ scope, year }) => JSON.stringify([scope, year]),
  () => "",
];

function bySteps(left: readonly CellTarget[], right: readonly CellTarget[]): (readonly [CellTarget, CellTarget])[] {
  const pairs: (readonly [CellTarget, CellTarget])[] = [];
  let [ours, theirs] = [left, right];
  for (const step of STEPS) {
    const waiting = new Map<string, CellTarget[]>();
    for (const each of [...theirs].reverse()) {
      const key = step(each);
      const known = waiting.get(key);
      if (known) known.push(each);
      else waiting.set(key, [each]);
    }
    const taken = new Set<CellTarget>();
    ours = ours.filter((each) => {
      const found = waiting.get(step(each))?.pop();
      if (!found) return true;
      taken.add(found);
      pairs.push([each, found]);
      return false;
    });
    theirs = theirs.filter((each) => !taken.has(each));
  }
  return pairs;
}
