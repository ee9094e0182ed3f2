import type { CellTarget } from "../../../align/alignment.ts";
import type { Block, DiffEntry, EventChange } from "../../../diff/changes.ts";
import type { Diff } from "../../../diff/diffResult.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  bilingual,
  code,
  coded,
  codedList,
  type Field,
  integer,
  list,
  prefixed,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { planNamer } from "../fields/named.ts";
import { sidedPlansTable } from "../fields/plansTable.ts";
import { evidenceFields } from "../fields/stated.ts";
import { LEFT, milestoneFields, RIGHT, restatementsTable, sideFields, targetsTable } from "../fields/targets.ts";
import type { Table } from "../table.ts";
import { eventName } from "./alignmentEvents.ts";
import { changeFields, changesTable } from "./changes.ts";

/**
 * `entries`: one row a target left, a target right or both, with what changed. `changes` has the changes one by one, `targets` all that is
 * known of each target, `parts` what a target was split into or merged from, `events` and `moves` the milestones and the blocks that moved.
 * Left out is the patch, which is records for `applyDiff` and no finding.
 */
export function diffTables(diff: Diff): readonly Table[] {
  const { entries, plans, unchanged, pairing } = diff;
  const nameOf = planNamer(plans);
  const targets = entries.flatMap(targetsOf);
  return [
    entriesTable(entries),
    changesTable(entries, "entries"),
    partsTable(entries),
    eventChangesTable(diff),
    movesTable(diff),
    targetsTable(targets, nameOf, "both"),
    restatementsTable(targets, "both"),
    countsTable(diff),
    sidedPlansTable(plans),
    aboutTable(diff, { unchanged, pairing }),
  ];
}

const PAIRED_BY = /* @__PURE__ */ codes.named({
  id: ["同一编号", "one id in both versions"],
  row: ["同一指标或名称", "one row"],
  likeness: ["最为相近", "most alike of what was left over"],
});

type Numbered<Item> = Item & { readonly number: number };
const numbered = <Item extends object>(items: readonly Item[]): readonly Numbered<Item>[] =>
  items.map((item, index) => ({ ...item, number: index + 1 }));

function entriesTable(entries: readonly DiffEntry[]): Table {
  type Entry = Numbered<DiffEntry>;
  return tableOf<Entry>(
    { name: "entries", title: ["一行一项差异", "One row a target that differs"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      text("row_indicator", ({ indicator }) => indicator),
      code("paired_by", PAIRED_BY, ({ pairedBy }) => pairedBy),
      ...changeFields<Entry>(),
      ...prefixed(LEFT, sideFields, ({ left }: Entry) => left),
      ...prefixed(RIGHT, sideFields, ({ right }: Entry) => right),
      ...codedList<Entry>("reasons", ({ reasons }) => reasons),
      ...codedList<Entry>("assumed", ({ assumed }) => assumed),
      ...codedList<Entry>("cautions", ({ cautions }) => cautions),
    ],
    numbered(entries),
  );
}

/** The side on which the parts of a split or merged target stand: of a split the right, of a merger the left. */
const sideOfParts = ({ changes }: DiffEntry): "left" | "right" =>
  changes.some(({ code: each }) => each === "change.merged") ? "left" : "right";

function targetsOf(entry: DiffEntry): readonly { readonly side: "left" | "right"; readonly target: CellTarget }[] {
  const side = sideOfParts(entry);
  return [
    ...(entry.left ? [{ side: "left" as const, target: entry.left }] : []),
    ...(entry.right ? [{ side: "right" as const, target: entry.right }] : []),
    ...(entry.parts ?? []).map((target) => ({ side, target })),
  ];
}

interface Part {
  readonly entry: number;
  readonly side: "left" | "right";
  readonly target: CellTarget;
}

function partsTable(entries: readonly DiffEntry[]): Table {
  return tableOf<Part>(
    {
      name: "parts",
      title: ["一行一个拆分或合并的部分", "One row a part of a target that was split or merged"],
      key: ["entry", "target"],
    },
    [
      integer("entry", ({ entry }) => entry, { ...REQUIRED, refersTo: { table: "entries", column: "number" } }),
      code("side", codes.SIDES, ({ side }) => side, REQUIRED),
      ...through(sideFields, ({ target }: Part) => target),
    ],
    entries.flatMap((entry, index) =>
      (entry.parts ?? []).map((target) => ({ entry: index + 1, side: sideOfParts(entry), target })),
    ),
  );
}

function eventChangesTable({ events }: Diff): Table {
  type Event = Numbered<EventChange>;
  return tableOf<Event>(
    { name: "events", title: ["一行一个时间节点的变化", "One row a milestone that differs"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      text("event", ({ event }) => event, REQUIRED),
      ...bilingual<Event>("event_name", ({ event }) => eventName(event)),
      ...codedList<Event>("changes", ({ changes }) => changes),
      ...prefixed(LEFT, milestoneFields, ({ left }: Event) => left),
      ...prefixed(RIGHT, milestoneFields, ({ right }: Event) => right),
    ],
    numbered(events),
  );
}

const blockFields: readonly Field<Block>[] = [
  list("targets", ({ targets }) => targets),
  ...through(evidenceFields, ({ first }: Block) => first),
];

function movesTable({ moves }: Diff): Table {
  type Move = Numbered<Diff["moves"][number]>;
  return tableOf<Move>(
    { name: "moves", title: ["一行一段整体移动的目标", "One row a block of targets that moved"], key: ["number"] },
    [
      integer("number", ({ number }) => number, REQUIRED),
      ...coded<Move>("change", ({ change }) => change),
      ...prefixed(LEFT, blockFields, ({ left }: Move) => left),
      ...prefixed(RIGHT, blockFields, ({ right }: Move) => right),
    ],
    numbered(moves),
  );
}

function countsTable({ counts }: Diff): Table {
  return tableOf<readonly [string, number]>(
    {
      name: "counts",
      title: ["一行一种变化的次数", "One row a kind of change, with how often it occurs"],
      key: ["change"],
    },
    [text("change", ([change]) => change, REQUIRED), integer("count", ([, count]) => count, REQUIRED)],
    Object.entries(counts),
  );
}
