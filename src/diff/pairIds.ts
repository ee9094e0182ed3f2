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
 *
 * @throws EduplanError `duplicate-target` when two targets of a plan have one id: results name targets by it.
 */
export function pairIds(left: Plan, right: Plan, versions: boolean): IdPairs {
  const [ours, theirs] = [left.targets, right.targets];
  const partners = new Int32Array(ours.length).fill(-1);
  const taken = new Uint8Array(theirs.length);
  const changed: IndexPair[] = [];
  const decided = left.id === right.id;
  if (versions) {
    let places: ReadonlyMap<string, number> | undefined;
    // Most targets stand behind the one they stood behind before; only the others are looked up.
    let next = 0;
    for (let index = 0; index < ours.length; index += 1) {
      const a = ours[index] as Target;
      if (theirs[next]?.id !== a.id) {
        places ??= placesOf(theirs);
        const place = places.get(a.id);
        if (place === undefined) continue;
        next = place;
      }
      const place = next;
      const b = theirs[place] as Target;
      if (!decided && !sameSubject(a, b)) continue;
      if (taken[place] === 1) throw duplicate(left, a.id);
      next = place + 1;
      partners[index] = place;
      taken[place] = 1;
      if (!sameJson(a, b)) changed.push({ left: index, right: place });
    }
  }
  const found = { partners, changed, left: free(partners, -1), right: free(taken, 0) };
  checkFree(left, found.left, partners);
  checkFree(right, found.right, taken);
  return found;
}

const placesOf = (targets: readonly Target[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let place = 0; place < targets.length; place += 1) places.set((targets[place] as Target).id, place);
  return places;
};

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

/** Refuses a plan in which a target without a partner has the id of another target; those with partners are all different. */
function checkFree(plan: Plan, places: readonly number[], paired: Int32Array | Uint8Array): void {
  if (places.length === 0) return;
  const ids = new Set<string>();
  for (const place of places) {
    const { id } = plan.targets[place] as Target;
    if (ids.has(id)) throw duplicate(plan, id);
    ids.add(id);
  }
  if (places.length === paired.length) return;
  const isFree = new Set(places);
  const twice = plan.targets.find(({ id }, place) => ids.has(id) && !isFree.has(place));
  if (twice) throw duplicate(plan, twice.id);
}

const duplicate = ({ id }: Plan, target: string): EduplanError =>
  new EduplanError("duplicate-target", `diff: two targets of ${id} have the id ${target}; parsePlan finds such plans`);
