import { inOrder } from "../align/inOrder.ts";
import { type EvidenceRef, evidenceRef } from "../model/evidence.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { BlockMove } from "./changes.ts";
import { movedRuns, type Run } from "./moves.ts";
import type { PairedTargets } from "./pairTargets.ts";
import { type Patch, type PatchChange, type PatchTarget, patchSide } from "./patch.ts";

/** What turns the targets of one version into those of the other, and the moves among it as a reader is told them. */
export interface Rearrangement {
  readonly patch: Patch;
  readonly moves: readonly BlockMove[];
}

/** The patch between two versions whose targets were paired. */
export function patchBetween(left: Plan, right: Plan, paired: PairedTargets): Rearrangement {
  const { partners } = paired;
  const [ours, theirs] = [left.targets, right.targets];
  const kept = placesKept(partners, theirs.length);
  const removed: PatchTarget[] = [];
  const changed = paired.changed
    .map(
      ({ left: from, right: to }): PatchChange => ({
        from,
        to,
        left: ours[from] as Target,
        right: theirs[to] as Target,
      }),
    )
    .sort((a, b) => a.from - b.from);
  for (let from = 0; from < ours.length; from += 1) {
    if ((partners[from] as number) < 0) removed.push({ at: from, target: ours[from] as Target });
  }
  const added: PatchTarget[] = [];
  for (let at = 0; at < theirs.length; at += 1) {
    if ((kept.ranks[at] as number) < 0) added.push({ at, target: theirs[at] as Target });
  }
  const order = kept.lefts.map((place) => kept.ranks[partners[place] as number] as number);
  const nameAt = (rank: number): string => pairName(left, right, kept.lefts[rank] as number, partners);
  // Two that change places: which of them moved is decided by their names, the same whichever version is left.
  const moved = movedRuns(order, (first, other) => inOrder(nameAt(first), nameAt(other)) > 0);
  return {
    patch: { left: patchSide(ours), right: patchSide(theirs), removed, changed, moved, added },
    moves: moved.map((run) => blockMove(run, left, right, kept.lefts, partners)).sort(byPlaces),
  };
}

interface Kept {
  /** Places of the left targets that have partners, in their order. */
  readonly lefts: Int32Array;
  /** For each right place its rank among those that have partners, −1 without. */
  readonly ranks: Int32Array;
}

function placesKept(partners: Int32Array, rights: number): Kept {
  const ranks = new Int32Array(rights).fill(-1);
  const lefts = new Int32Array(partners.length);
  let count = 0;
  for (let place = 0; place < partners.length; place += 1) {
    const partner = partners[place] as number;
    if (partner < 0) continue;
    lefts[count] = place;
    count += 1;
    ranks[partner] = 0;
  }
  let rank = 0;
  for (let place = 0; place < rights; place += 1) {
    if (ranks[place] !== 0) continue;
    ranks[place] = rank;
    rank += 1;
  }
  return { lefts: lefts.subarray(0, count), ranks };
}

function blockMove({ from, count }: Run, left: Plan, right: Plan, lefts: Int32Array, partners: Int32Array): BlockMove {
  const places = Array.from(lefts.subarray(from, from + count));
  const others = places.map((place) => partners[place] as number);
  const [first = 0, other = 0] = [places[0], others[0]];
  const ref = (plan: Plan, place: number): EvidenceRef => evidenceRef(plan.id, plan.targets[place] as Target);
  return {
    change: { code: "change.moved", params: { count, left: first + 1, right: other + 1 } },
    left: { first: ref(left, first), targets: places.map((place) => (left.targets[place] as Target).id) },
    right: { first: ref(right, other), targets: others.map((place) => (right.targets[place] as Target).id) },
  };
}

/** What a pair is called from either side. */
function pairName(left: Plan, right: Plan, place: number, partners: Int32Array): string {
  const other = right.targets[partners[place] as number];
  return [(left.targets[place] as Target).id, other?.id ?? ""].sort().join(" ");
}

/** By the earlier of the two places, so that the order is the same both ways. */
function byPlaces(a: BlockMove, b: BlockMove): number {
  const [x, y] = [a, b].map(({ change: { params }, left, right }) => {
    const places = [Number(params.left), Number(params.right)].sort((one, other) => one - other);
    return { places, name: [left.first.record, right.first.record].sort().join(" ") };
  }) as unknown as readonly [Sorted, Sorted];
  return (x.places[0] ?? 0) - (y.places[0] ?? 0) || (x.places[1] ?? 0) - (y.places[1] ?? 0) || inOrder(x.name, y.name);
}

interface Sorted {
  readonly places: readonly number[];
  readonly name: string;
}
