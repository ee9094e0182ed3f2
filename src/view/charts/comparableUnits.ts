import type { CellTarget } from "../../align/alignment.ts";
import { goalAtYear } from "../../align/atYear.ts";
import { sameAuthority } from "../../align/sameAuthority.ts";
import { isNumeric, type NumericGoal } from "../../model/goal.ts";
import { COUNTED_UNITS, UNITS, type UnitId } from "../../model/units.ts";

/** What may stand on one axis: shares, or values of one unit counted per the same thing. */
export interface UnitGroup {
  readonly key: string;
  readonly unit: UnitId;
  readonly isShare: boolean;
  readonly per: NumericGoal["per"];
  readonly targets: readonly CellTarget[];
}

/** A row's targets by what may stand on one axis, and how many may not, by why. */
export interface UnitGroups {
  readonly groups: readonly UnitGroup[];
  /** Without a number, or with a change instead of a level. */
  readonly numberless: number;
  /** Counts of several regions: without a common base they say how large a region is. */
  readonly baseless: number;
}

/** Parts the targets of one row by what may stand on one axis. */
export function unitGroups(targets: readonly CellTarget[]): UnitGroups {
  const byKey = new Map<string, CellTarget[]>();
  let numberless = 0;
  for (const target of targets) {
    const goal = drawnGoal(target);
    if (!goal) {
      numberless += 1;
      continue;
    }
    const key = JSON.stringify([UNITS[goal.unit].dimension, goal.kind, goal.per ?? []]);
    byKey.set(key, [...(byKey.get(key) ?? []), target]);
  }
  const groups = [...byKey].map(([key, among]): UnitGroup => {
    const goal = drawnGoal(among[0] as CellTarget) as NumericGoal;
    const isShare = UNITS[goal.unit].dimension === UNITS.percent.dimension;
    return { key, unit: isShare ? "percent" : goal.unit, isShare, per: goal.per, targets: among };
  });
  const based = groups.filter(hasCommonBase);
  const baseless = groups.filter((group) => !based.includes(group));
  return { groups: based, numberless, baseless: baseless.reduce((sum, group) => sum + group.targets.length, 0) };
}

/** The goal of a target that a point can stand for, at the common year of its alignment where it has one. */
export function drawnGoal(target: CellTarget): NumericGoal | undefined {
  if (target.atYear && "reason" in target.atYear) return undefined;
  const goal = goalAtYear(target);
  return isNumeric(goal) && goal.kind !== "change" && goal.value !== null ? goal : undefined;
}

/** Counts of things: two regions' compare only when they are counted per something, or are of one authority. */
function hasCommonBase({ unit, per = [], targets }: UnitGroup): boolean {
  if (!COUNTED_UNITS.has(unit)) return true;
  if (per.some(({ of }) => of !== "year" && of !== "term" && of !== "period")) return true;
  const [first] = targets;
  return targets.every((target) => first !== undefined && sameAuthority(first, target));
}
