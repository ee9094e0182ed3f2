import type { ReasonCode } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { BlockMove, DiffEntry, EventChange } from "./changes.ts";
import type { Patch } from "./patch.ts";

/** How the targets of the two sides found each other. */
export interface Pairing {
  /** Pairs by id, identical records among them. */
  readonly id: number;
  /** Pairs within a row: one indicator, or labels that say the same. */
  readonly row: number;
  /** Pairs by likeness: of what was left over, those that are alike enough, at the least total distance. */
  readonly likeness: number;
  /** How many groups of targets were too large for the optimal assignment and were paired best first instead; 0 as a rule. */
  readonly greedy: number;
}

/** What differs between two plans, entry by entry. */
export interface Diff extends Result<"diff", { readonly catalog: CatalogRef; readonly assume: readonly ReasonCode[] }> {
  /** Entries with at least one change, by stage, in the order of the catalogue. */
  readonly entries: readonly DiffEntry[];
  readonly events: readonly EventChange[];
  /** Blocks of targets that changed their place in the order; only between two versions. */
  readonly moves: readonly BlockMove[];
  /** How many pairs say the same. */
  readonly unchanged: number;
  /** How often each change occurs, events and moves included. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pairing: Pairing;
  /** What makes the right version's targets of the left one's (`applyDiff`); absent between two regions. */
  readonly patch?: Patch;
}
