import type { AlignmentRow, CellTarget } from "../align/alignment.ts";
import { rowsOf } from "../align/rowsOf.ts";
import type { Target } from "../model/target.ts";
import { pairEntry, partedEntry, wholeEntry } from "./entries.ts";
import type { Both, Found, Free, PairingContext } from "./pairing.ts";
import { pairRow } from "./pairRow.ts";
import { addingUp, type Parted } from "./partsOf.ts";
import type { Draft } from "./rank.ts";
import { sameJson } from "./sameJson.ts";

/** Pairs what is left within the rows of `align`: first what was split or merged, then one to one. */
export function rowDrafts(rest: Both<readonly Target[]>, turned: boolean, context: PairingContext): Found {
  const { plans, options } = context;
  const [ours, theirs] = rest;
  if (ours.length + theirs.length === 0) return { drafts: [], pairs: 0, greedy: 0, free: [[], []] };
  const reduced = [
    { ...plans[0], targets: ours },
    { ...plans[1], targets: theirs },
  ];
  const drafts: Draft[] = [];
  const free: Both<Free[]> = [[], []];
  let [paired, greedy] = [0, 0];
  for (const row of rowsOf(reduced, options.catalog, "compatible")) {
    const rank = context.ranks.ofRow(row);
    const { indicator } = row;
    const cells = row.cells.map(({ targets }) => targets) as unknown as Both<readonly CellTarget[]>;
    const taken = new Set<CellTarget>();
    for (const { side, whole, parts } of partedIn(cells, turned, context)) {
      for (const each of [whole, ...parts]) taken.add(each);
      drafts.push({ rank, entry: partedEntry(wholeEntry(indicator, side, whole), side, parts) });
    }
    const [left, right] = cells.map((targets) => targets.filter((each) => !taken.has(each))) as [
      CellTarget[],
      CellTarget[],
    ];
    const found = turned ? pairRow(right, left, options) : pairRow(left, right, options);
    greedy += found.greedy;
    paired += found.pairs.length;
    for (const [one, other] of found.pairs) {
      const pair = turned ? { left: other, right: one } : { left: one, right: other };
      taken.add(one).add(other);
      drafts.push({ rank, entry: pairEntry({ indicator, ...pair, by: "row" }, options) });
    }
    for (const side of [0, 1] as const) {
      const absent = absentIn(row, side === 0 ? 1 : 0, context);
      for (const target of cells[side]) if (!taken.has(target)) free[side].push({ rank, target, absent });
    }
  }
  return { drafts, pairs: paired, greedy, free };
}

/** Wholes and parts in a row of two versions; those without a counterpart of their own on the other side. */
function partedIn(
  [left, right]: Both<readonly CellTarget[]>,
  turned: boolean,
  { versions, options }: PairingContext,
): readonly (Parted & { readonly side: "left" | "right" })[] {
  if (!versions || left.length + right.length < 3) return [];
  const alone = (side: readonly CellTarget[], other: readonly CellTarget[]): readonly CellTarget[] =>
    side.filter((a) => !other.some((b) => sameJson(a.goal, b.goal) && sameJson(a.scope, b.scope)));
  const split = (): readonly Parted[] => addingUp(alone(left, right), right, options.catalog);
  const merged = (): readonly Parted[] => addingUp(alone(right, left), left, options.catalog);
  const named = (side: "left" | "right") => (parted: Parted) => ({ side, ...parted });
  const found = turned
    ? [...merged().map(named("right")), ...split().map(named("left"))]
    : [...split().map(named("left")), ...merged().map(named("right"))];
  const taken = new Set<CellTarget>();
  return found.filter(({ whole, parts }) => {
    if ([whole, ...parts].some((each) => taken.has(each))) return false;
    for (const each of [whole, ...parts]) taken.add(each);
    return true;
  });
}

/** Why a side has nothing in a row; nothing to say where it does state the indicator, in a target that found its partner. */
function absentIn(
  { cells, indicator }: AlignmentRow,
  side: 0 | 1,
  { versions, plans }: PairingContext,
): Free["absent"] {
  const absent = cells[side]?.absent;
  if (!absent || !versions || indicator === undefined) return absent;
  return plans[side].targets.some((each) => each.indicator === indicator) ? undefined : absent;
}
