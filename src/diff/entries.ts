import type { CellTarget } from "../align/alignment.ts";
import { compareAssuming } from "../align/compareCells.ts";
import { inOrder } from "../align/inOrder.ts";
import { sameAuthority } from "../align/sameAuthority.ts";
import { type Reason, reason } from "../model/reason.ts";
import type { Bilingual } from "../model/text.ts";
import { writeGoal } from "../model/writeGoal.ts";
import type { DiffEntry, PairedBy } from "./changes.ts";
import { changesBetween } from "./changesBetween.ts";
import { invertEntry } from "./invertDiff.ts";
import type { PairOptions } from "./pairRow.ts";
import { inReasonOrder } from "./reasonOrder.ts";

/** Two targets that belong together, with what the row they stand in is on. */
export interface Pair {
  readonly indicator: string | undefined;
  readonly left: CellTarget;
  readonly right: CellTarget;
  readonly by: PairedBy;
}

/** The entry of a pair. Which side is converted to the other's unit does not hang on which is left. */
export function pairEntry(pair: Pair, options: PairOptions): DiffEntry {
  const turned = isTurned(pair.left, pair.right);
  const [one, other] = turned ? [pair.right, pair.left] : [pair.left, pair.right];
  // One authority that speaks of the same thing does so with or without the catalogue.
  const own = sameAuthority(one, other);
  const assume = own ? [...options.assume, "reason.no-indicator" as const] : options.assume;
  const comparison = compareAssuming(one, other, { catalog: options.catalog, assume, outcome: false });
  const assumed = comparison.assumed.filter(({ code }) => code !== "reason.no-indicator");
  const entry: DiffEntry = {
    ...(pair.indicator !== undefined && { indicator: pair.indicator }),
    left: one,
    right: other,
    pairedBy: pair.by,
    changes: changesBetween(comparison, options.catalog),
    reasons: inReasonOrder(comparison.reasons),
    assumed: inReasonOrder(assumed),
    cautions: inReasonOrder([...comparison.cautions, ...doubts(one, other, pair.by)]),
  };
  return turned ? invertEntry(entry) : entry;
}

/** By what decides into which unit or indicator one is converted, and by the label where nothing does. */
function isTurned(left: CellTarget, right: CellTarget): boolean {
  const order =
    inOrder(left.indicator ?? "", right.indicator ?? "") ||
    inOrder(unitOrKind(left), unitOrKind(right)) ||
    inOrder(left.label, right.label);
  return order > 0;
}

const unitOrKind = ({ goal }: CellTarget): string => ("unit" in goal ? goal.unit : goal.kind);

const doubts = (left: CellTarget, right: CellTarget, by: PairedBy): Reason[] =>
  by === "likeness" ? [reason("reason.paired-by-likeness", { left: left.label, right: right.label })] : [];

/** The entry of a target that only one side has, with the reason why the other has not. */
export function aloneEntry(
  indicator: string | undefined,
  side: "left" | "right",
  target: CellTarget,
  absent: Reason | undefined,
): DiffEntry {
  return {
    ...(indicator !== undefined && { indicator }),
    ...{ [side]: target },
    changes: [{ code: side === "left" ? "change.only-left" : "change.only-right", params: { label: target.label } }],
    reasons: absent ? [absent] : [],
    assumed: [],
    cautions: [],
  };
}

/** The entry with what its one side was split into or merged from; `side` is the whole's. */
export function partedEntry(entry: DiffEntry, side: "left" | "right", parts: readonly CellTarget[]): DiffEntry {
  const whole = entry[side] as CellTarget;
  const params = { label: whole.label, whole: writeGoal(whole.goal), count: parts.length, parts: writeParts(parts) };
  const code = side === "left" ? ("change.split" as const) : ("change.merged" as const);
  return { ...entry, parts, changes: [...entry.changes, { code, params }] };
}

/** The entry of a target that stands against several, before what became of it is added. */
export function wholeEntry(indicator: string | undefined, side: "left" | "right", whole: CellTarget): DiffEntry {
  const base = { ...(indicator !== undefined && { indicator }), ...{ [side]: whole } };
  return { ...base, pairedBy: "row", changes: [], reasons: [], assumed: [], cautions: [] };
}

function writeParts(parts: readonly CellTarget[]): Bilingual {
  const list = (locale: "zh" | "en"): string =>
    parts
      .map(({ label, scope, goal }) => `${Object.values(scope ?? {})[0] ?? label} ${writeGoal(goal)[locale]}`)
      .join(locale === "zh" ? "、" : ", ");
  return { zh: list("zh"), en: list("en") };
}
