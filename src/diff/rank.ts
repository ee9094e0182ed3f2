import type { AlignmentRow, CellTarget } from "../align/alignment.ts";
import { inOrder } from "../align/inOrder.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { placesOf } from "../catalog/placesOf.ts";
import { UNSTATED } from "../model/indicator.ts";
import { STAGES, type StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { DiffEntry } from "./changes.ts";

/** Where an entry stands: by stage, then as the catalogue has it, then by name. */
export interface Rank {
  readonly stage: number;
  readonly place: number;
  readonly indicator: string | undefined;
  readonly name: string;
  readonly unit: string;
}

/** An entry on its way into the result. */
export interface Draft {
  readonly rank: Rank;
  readonly entry: DiffEntry;
}

/** Gives the ranks of rows and of targets by one catalogue. */
export interface Ranks {
  readonly ofRow: (row: AlignmentRow) => Rank;
  readonly ofTarget: (target: Target) => Rank;
}

const stagePlaces = new Map(Object.keys(STAGES).map((code, place) => [code, place]));
const stagePlace = (stage: StageCode | undefined): number => stagePlaces.get(stage ?? "") ?? stagePlaces.size;

/** The ranks by one catalogue. */
export function ranksOf(catalog: Catalog): Ranks {
  const known = placesOf(catalog);
  const place = (id: string | undefined): number => known.get(id ?? "") ?? known.size;
  return {
    ofRow: ({ stage, indicator, name, unit }) => ({
      stage: stagePlace(stage),
      place: place(indicator),
      indicator,
      name: name.zh,
      unit: unit ?? "",
    }),
    ofTarget: ({ stage, indicator, label, goal }) => {
      const own = catalog.byId.get(indicator ?? "");
      const named = own && own.facets.stage !== UNSTATED ? own.facets.stage : stage;
      const unit = own?.unit ?? ("unit" in goal ? goal.unit : "");
      return { stage: stagePlace(named), place: place(indicator), indicator, name: own?.name.zh ?? label, unit };
    },
  };
}

function compareRanks(a: Rank, b: Rank): number {
  return (
    a.stage - b.stage ||
    a.place - b.place ||
    inOrder(a.indicator ?? "", b.indicator ?? "") ||
    inOrder(a.name, b.name) ||
    inOrder(a.unit, b.unit)
  );
}

/** The rank of two targets of different rows: the first of the two, whichever is left. */
export const firstRank = (a: Rank, b: Rank): Rank => (compareRanks(a, b) <= 0 ? a : b);

/** Entries in an order that is the same whichever side is left: by rank, pairs first, then as they stand in the texts. */
export function inRankOrder(drafts: readonly Draft[]): readonly DiffEntry[] {
  return drafts
    .map(({ rank, entry }) => ({ rank, entry, key: keyOf(entry) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareKeys(a.key, b.key))
    .map(({ entry }) => entry);
}

type Key = readonly [alone: number, start: number, ids: string];

function keyOf({ left, right }: DiffEntry): Key {
  const start = ({ evidence }: CellTarget): number => evidence.start;
  const starts = [...(left ? [start(left)] : []), ...(right ? [start(right)] : [])];
  const ids = [left?.target ?? "", right?.target ?? ""].sort().join(" ");
  return [left && right ? 0 : 1, Math.min(...starts), ids];
}

const compareKeys = (a: Key, b: Key): number => a[0] - b[0] || a[1] - b[1] || inOrder(a[2], b[2]);
