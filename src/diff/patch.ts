import type { Target } from "../model/target.ts";

/** A target that only one version has, and its index in that version's `targets`. */
export interface PatchTarget {
  readonly at: number;
  readonly target: Target;
}

/** A target whose record differs between the versions, be it in nothing a reader would call a change. */
export interface PatchChange {
  /** Index in the left version's `targets`. */
  readonly from: number;
  /** Index in the right version's `targets`. */
  readonly to: number;
  readonly left: Target;
  readonly right: Target;
}

/** A run of targets that stand elsewhere; places are counted among the targets that both versions have. */
export interface PatchMove {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One version, as far as a patch can tell it from another: how many targets, and a checksum over their ids in order. */
export interface PatchSide {
  readonly targets: number;
  readonly ids: string;
}

/** The records that turn the targets of one version into those of another, either way; by ascending place. */
export interface Patch {
  readonly left: PatchSide;
  readonly right: PatchSide;
  readonly removed: readonly PatchTarget[];
  readonly changed: readonly PatchChange[];
  readonly moved: readonly PatchMove[];
  readonly added: readonly PatchTarget[];
}

/** What tells a version's list of targets from another list. FNV-1a over UTF-16 units, 32 bits: for mistakes, not for malice. */
export function patchSide(targets: readonly Target[]): PatchSide {
  let hash = 0x811c9dc5;
  for (const { id } of targets) {
    for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return { targets: targets.length, ids: (hash >>> 0).toString(16).padStart(8, "0") };
}

/** The same patch the other way round. */
export function invertPatch({ left, right, removed, changed, moved, added }: Patch): Patch {
  return {
    left: right,
    right: left,
    removed: added,
    changed: changed.map((each) => ({ from: each.to, to: each.from, left: each.right, right: each.left })).sort(byFrom),
    moved: moved.map(({ from, to, count }) => ({ from: to, to: from, count })).sort(byFrom),
    added: removed,
  };
}

const byFrom = (a: { readonly from: number }, b: { readonly from: number }): number => a.from - b.from;
