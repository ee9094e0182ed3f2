import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { sameJson } from "./sameJson.ts";

/** Two targets by their places in their plans' `targets`. */
export interface IndexPair {
  readonly left: number;
  readonly right: number;
}

/** How the targets of two plans pair by id. */
export interface IdPairs {
  /** For each left target the place of its partner, −1 where it has none. */
  readonly partners: Int32Array;
  /** Pairs whose records differ. */
  readonly changed: readonly IndexPair[];
  /** Places of targets without a partner. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Pairs targets that have one id. Two versions of one plan share ids; two plans of one region (13th and 14th) may use an id for
 * different things, so there the indicator, or the label where neither has one, must be the same too.
 */
export function pairIds(left: Plan, right: Plan, versions: boolean): IdPairs {
  const sameId = left.id === right.id || ((a: Target, b: Target) => sameSubject(a, b));
  const partners = new Int32Array(left.targets.length).fill(-1);
  const taken = new Uint8Array(right.targets.length);
  const changed: IndexPair[] = [];
  if (versions) {
    const places = new Map<string, number>();
    for (let index = 0; index < right.targets.length; index += 1) {
      places.set((right.targets[index] as Target).id, index);
    }
    for (let index = 0; index < left.targets.length; index += 1) {
      const a = left.targets[index] as Target;
      const place = places.get(a.id);
      if (place === undefined) continue;
      const b = right.targets[place] as Target;
      if (sameId !== true && !sameId(a, b)) continue;
      partners[index] = place;
      taken[place] = 1;
      if (!sameJson(a, b)) changed.push({ left: index, right: place });
    }
  }
  return { partners, changed, left: free(partners, -1), right: free(taken, 0) };
}

/** Places where a list has a value. */
function free(list: Int32Array | Uint8Array, value: number): number[] {
  const places: number[] = [];
  for (let index = 0; index < list.length; index += 1) if (list[index] === value) places.push(index);
  return places;
}

function sameSubject(a: Target, b: Target): boolean {
  if (a.indicator !== undefined && a.indicator === b.indicator) return true;
  return a.label === b.label && (a.indicator === undefined || b.indicator === undefined);
}

/** @throws EduplanError `duplicate-target` when two targets of a plan have one id: results name targets by it. */
export function checkTargets(verb: string, { id, targets }: Plan): void {
  const seen = new Set<string>();
  for (const target of targets) seen.add(target.id);
  if (seen.size === targets.length) return;
  const twice = targets.find((each, index) => targets.findIndex((other) => other.id === each.id) !== index);
  throw new EduplanError(
    "duplicate-target",
    `${verb}: two targets of ${id} have the id ${twice?.id}; parsePlan finds such plans`,
  );
}
