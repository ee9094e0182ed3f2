import countBy from "lodash-es/countBy.js";
import type { AlignmentRow, CellMilestone, CellTarget } from "../align/alignment.ts";
import { ASSUMABLE, checkAssumed, compareTargets, type TargetComparison } from "../align/compareCells.ts";
import { eventsOf } from "../align/eventsOf.ts";
import { rowsOf } from "../align/rowsOf.ts";
import { sameAuthority } from "../align/sameAuthority.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { deadlineDate } from "../model/deadline.ts";
import type { Plan } from "../model/plan.ts";
import type { ReasonCode } from "../model/reason.ts";
import { type CatalogRef, envelope, type Result } from "../model/result.ts";
import type { Change, DiffEntry } from "./changes.ts";
import { changesBetween, writeDeadline } from "./changesBetween.ts";

/** How two plans are compared. */
export interface DiffOptions {
  readonly catalog?: Catalog;
  /** Reasons against comparing to set aside, as for `compareCells`. Years always are: an other deadline is a change of its own. */
  readonly assume?: readonly ReasonCode[];
}

/** A milestone that only one side has, or that moved. */
export interface EventChange {
  readonly event: string;
  readonly left?: CellMilestone;
  readonly right?: CellMilestone;
  readonly changes: readonly Change[];
}

/** What differs between two plans, entry by entry. */
export interface Diff extends Result<"diff", { readonly catalog: CatalogRef; readonly assume: readonly ReasonCode[] }> {
  /** Entries with at least one change. */
  readonly entries: readonly DiffEntry[];
  readonly events: readonly EventChange[];
  /** How many pairs say the same. */
  readonly unchanged: number;
  /** How often each change occurs, events included. */
  readonly counts: Readonly<Record<string, number>>;
}

const YEARS: readonly ReasonCode[] = ["reason.year", "reason.year-unstated", "reason.standing"];

/**
 * What changes from one plan to another, of two regions or two versions of one, by meaning: higher or lower (with the
 * amount, and whether that is more or less ambitious), earlier or later, firmer or looser, another unit or only another
 * wording, only on one side, or not comparable with its reasons. Targets are paired by id where the plans are of one
 * region, else within the rows of `align`, the most comparable pairs first. `diff(a, a)` has no entries; `diff(b, a)`
 * mirrors `diff(a, b)`.
 *
 * @throws EduplanError `unknown-option` when `assume` names a reason that cannot be set aside.
 */
export function diff(left: Plan, right: Plan, options: DiffOptions = {}): Diff {
  const { catalog = defaultCatalog, assume = [] } = options;
  checkAssumed(assume, ASSUMABLE);
  const assumed = [...new Set([...assume, ...YEARS])];
  const rows = rowsOf([left, right], catalog, "compatible");
  const own = sameAuthority({ plan: left.id, region: left.region }, { plan: right.id, region: right.region });
  const sameIds = own ? pairIds(rows) : new Map<CellTarget, CellTarget>();
  const pairs = rows.flatMap((row) => pairsOf(row, { catalog, assume: assumed }, sameIds));
  const entries = pairs.filter(({ changes }) => changes.length > 0);
  const events = eventsOf([left, right]).flatMap(({ event, cells }) => {
    const [a = [], b = []] = cells.map(({ milestones }) => milestones);
    return pairMilestones(a, b).map(([one, other]) => eventChange(event, one, other));
  });
  const moved = events.filter(({ changes }) => changes.length > 0);
  return {
    ...envelope("diff", [left, right], { catalog: catalogRef(catalog), assume: assumed }),
    entries,
    events: moved,
    unchanged: pairs.length - entries.length + (events.length - moved.length),
    counts: countBy([...entries, ...moved].flatMap(({ changes }) => changes.map(({ code }) => code))),
  };
}

interface PairOptions {
  readonly catalog: Catalog;
  readonly assume: readonly ReasonCode[];
}

/** Each target with the one of the same id on the other side, both ways: a new label or code moves a target to another row. */
function pairIds(rows: readonly AlignmentRow[]): ReadonlyMap<CellTarget, CellTarget> {
  const [left = [], right = []] = [0, 1].map((side) => rows.flatMap(({ cells }) => cells[side]?.targets ?? []));
  const byId = new Map(right.map((each) => [each.target, each]));
  return new Map(
    left.flatMap((each) => {
      const same = byId.get(each.target);
      return same
        ? ([
            [each, same],
            [same, each],
          ] as const)
        : [];
    }),
  );
}

function pairsOf(row: AlignmentRow, options: PairOptions, sameIds: ReadonlyMap<CellTarget, CellTarget>): DiffEntry[] {
  const [left = [], right = []] = row.cells.map(({ targets }) => targets);
  const free = (each: CellTarget): boolean => !sameIds.has(each);
  const comparisons = [
    ...left.flatMap((each) => {
      const same = sameIds.get(each);
      return same ? [compareTargets(each, same, options)] : [];
    }),
    ...matchTargets(left.filter(free), right.filter(free), options),
  ];
  const paired = new Set(comparisons.flatMap((each) => [each.left, each.right]));
  const indicator = row.indicator === undefined ? {} : { indicator: row.indicator };
  const alone = (each: CellTarget): boolean => free(each) && !paired.has(each);
  const [absentLeft, absentRight] = row.cells.map(({ absent }) => absent);
  return [
    ...comparisons.map((comparison): DiffEntry => {
      const { reasons, assumed, cautions } = comparison;
      const base = { ...indicator, left: comparison.left, right: comparison.right };
      return { ...base, changes: changesBetween(comparison), reasons, assumed, cautions };
    }),
    ...left.filter(alone).map((each) => entryAlone(indicator, { left: each }, "change.only-left", absentRight)),
    ...right.filter(alone).map((each) => entryAlone(indicator, { right: each }, "change.only-right", absentLeft)),
  ];
}

/** Pairs targets of one row by how little stands against comparing them. */
function matchTargets(
  left: readonly CellTarget[],
  right: readonly CellTarget[],
  options: PairOptions,
): TargetComparison[] {
  const candidates = left.flatMap((a) => right.map((b) => compareTargets(a, b, options)));
  const key = (pair: TargetComparison): readonly (number | string)[] => [
    pair.reasons.length,
    pair.left.label === pair.right.label ? 0 : 1,
    Math.abs((pair.left.year ?? 0) - (pair.right.year ?? 0)),
    // The same whichever side is left, so that diff(b, a) mirrors diff(a, b).
    [pair.left.target, pair.right.target].sort().join(" "),
  ];
  const ordered = candidates
    .map((pair) => ({ pair, key: key(pair) }))
    .sort((a, b) => {
      for (let index = 0; index < a.key.length; index += 1) {
        const [x = 0, y = 0] = [a.key[index], b.key[index]];
        if (x !== y) return x < y ? -1 : 1;
      }
      return 0;
    });
  const used = new Set<CellTarget>();
  return ordered.flatMap(({ pair }) => {
    if (used.has(pair.left) || used.has(pair.right)) return [];
    used.add(pair.left).add(pair.right);
    return [pair];
  });
}

function entryAlone(
  indicator: { readonly indicator?: string },
  side: Pick<DiffEntry, "left" | "right">,
  code: "change.only-left" | "change.only-right",
  absent: DiffEntry["reasons"][number] | undefined,
): DiffEntry {
  const label = (side.left ?? side.right)?.label ?? "";
  return {
    ...indicator,
    ...side,
    changes: [{ code, params: { label } }],
    reasons: absent ? [absent] : [],
    assumed: [],
    cautions: [],
  };
}

/** Pairs milestones of one event: by id, the rest in the order of the text; who is left over stands alone. */
function pairMilestones(
  left: readonly CellMilestone[],
  right: readonly CellMilestone[],
): readonly (readonly [CellMilestone | undefined, CellMilestone | undefined])[] {
  const inOrder = (side: readonly CellMilestone[], other: readonly CellMilestone[]): CellMilestone[] =>
    side
      .filter(({ milestone }) => !other.some((each) => each.milestone === milestone))
      .sort((a, b) => a.evidence.start - b.evidence.start);
  const [a, b] = [inOrder(left, right), inOrder(right, left)];
  return [
    ...left.flatMap((each) => {
      const same = right.find(({ milestone }) => milestone === each.milestone);
      return same ? [[each, same] as const] : [];
    }),
    ...Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [a[index], b[index]] as const),
  ];
}

function eventChange(event: string, left: CellMilestone | undefined, right: CellMilestone | undefined): EventChange {
  const base = { event, ...(left && { left }), ...(right && { right }) };
  if (!left || !right) {
    const code = left ? "change.only-left" : "change.only-right";
    return { ...base, changes: [{ code, params: { label: (left ?? right)?.label ?? "" } }] };
  }
  const [a, b] = [deadlineDate(left.deadline), deadlineDate(right.deadline)];
  if (a === b) return { ...base, changes: [] };
  if (a === undefined || b === undefined) {
    const params = { left: writeDeadline(left.deadline), right: writeDeadline(right.deadline) };
    return { ...base, changes: [{ code: "change.deadline", params }] };
  }
  const earlier = b < a;
  const code = earlier ? "change.earlier" : "change.later";
  return { ...base, changes: [{ code, ambition: earlier ? "more" : "less", params: { left: a, right: b } }] };
}
