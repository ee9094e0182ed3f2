import type { CellTarget } from "../align/alignment.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { isNumeric, type NumericGoal } from "../model/goal.ts";
import { goalInUnit } from "../model/promise.ts";
import { rounded } from "../model/rounded.ts";
import type { UnitId } from "../model/units.ts";
import { areDisjoint } from "./scopes.ts";

/** A target and those that it became, or was made of. */
export interface Parted {
  readonly whole: CellTarget;
  readonly parts: readonly CellTarget[];
}

/** Units whose values of parts make up the value of the whole; shares, ratios and years do not. */
const ADDITIVE: ReadonlySet<UnitId> = new Set([
  ...(["person", "place", "school", "class", "course", "book", "occurrence", "item", "county"] as const),
  ...(["yuan", "squareMetre", "mu", "hectare"] as const),
]);

/**
 * The targets of one side that several of the other add up to: counts of one row, kind, bound and date, with scopes that are stated and do not
 * overlap. Only all targets of a date together are tried, since among many some few nearly always add up to something.
 */
export function addingUp(wholes: readonly CellTarget[], others: readonly CellTarget[], catalog: Catalog): Parted[] {
  if (wholes.length === 0 || others.length < 2) return [];
  const free = new Set(others);
  return wholes.flatMap((whole): Parted[] => {
    const { goal, deadline } = whole;
    if (!isNumeric(goal) || typeof goal.value !== "number" || !ADDITIVE.has(goal.unit)) return [];
    const end = JSON.stringify(endOf(deadline));
    const parts = [...free].filter((each) => JSON.stringify(endOf(each.deadline)) === end && isLike(each, goal));
    if (parts.length < 2 || !areDisjoint([...parts.map(({ scope }) => scope)], catalog)) return [];
    const values = parts.map((part) => valueIn(part, goal.unit));
    const sum = values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
    if (rounded(sum) !== rounded(goal.value * (goal.scale ?? 1))) return [];
    for (const part of parts) free.delete(part);
    return [{ whole, parts }];
  });
}

const endOf = ({ written: _, ...deadline }: CellTarget["deadline"]): object => deadline;

function isLike({ goal }: CellTarget, whole: NumericGoal): boolean {
  return (
    isNumeric(goal) &&
    goal.kind === whole.kind &&
    goal.bound === whole.bound &&
    JSON.stringify(goal.per ?? []) === JSON.stringify(whole.per ?? [])
  );
}

function valueIn({ goal }: CellTarget, unit: UnitId): number | undefined {
  if (!isNumeric(goal)) return undefined;
  const converted = goalInUnit(goal, unit);
  return "code" in converted || typeof converted.value !== "number" ? undefined : converted.value;
}
