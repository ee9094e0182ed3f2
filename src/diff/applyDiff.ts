import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Diff } from "./diffResult.ts";
import { type Patch, patchSide } from "./patch.ts";
import { sameJson } from "./sameJson.ts";

/**
 * The plan with the targets of the other version, in their order: `applyDiff(a, diff(a, b)).targets` are `b.targets`. Everything else of the
 * plan stays as it is. The patch holds the records that differ on both sides; those that it does not touch are taken from the plan.
 *
 * @throws EduplanError `no-patch` for a diff of two regions, `other-plan` for a plan of another id than the left one, and
 * `stale-diff` where a target is not what it was when the diff was made, naming the first; `invertDiff` leads back.
 */
export function applyDiff(plan: Plan, { patch, plans }: Diff): Plan {
  if (!patch) {
    throw new EduplanError("no-patch", "applyDiff: a diff of two regions has no patch; only versions of one plan have");
  }
  const [left] = plans;
  if (left?.id !== plan.id) {
    throw new EduplanError("other-plan", `applyDiff: the diff was made from the plan ${left?.id}, not from ${plan.id}`);
  }
  const targets = replaced(plan.targets, patch);
  const side = patchSide(targets);
  if (side.targets !== patch.right.targets || side.ids !== patch.right.ids) {
    stale(`the targets that come out are not those of the right version`);
  }
  return { ...plan, targets };
}

function replaced(targets: readonly Target[], { left, right, removed, changed, moved, added }: Patch): Target[] {
  check(targets, { left, removed, changed });
  const gone = new Set(removed.map(({ at }) => at));
  const news = new Map(changed.map((each) => [each.from, each.right]));
  const kept: Target[] = [];
  targets.forEach((each, place) => {
    if (!gone.has(place)) kept.push(news.get(place) ?? each);
  });
  const ordered = new Array<Target | undefined>(kept.length);
  const moving = new Set<number>();
  for (const { from, to, count } of moved) {
    for (let step = 0; step < count; step += 1) {
      ordered[to + step] = kept[from + step];
      moving.add(from + step);
    }
  }
  let next = 0;
  const fill = (list: (Target | undefined)[], target: Target): void => {
    while (list[next] !== undefined) next += 1;
    list[next] = target;
  };
  kept.forEach((each, place) => {
    if (!moving.has(place)) fill(ordered, each);
  });
  const result = new Array<Target | undefined>(right.targets);
  for (const { at, target } of added) result[at] = target;
  next = 0;
  for (const each of ordered) if (each) fill(result, each);
  return result.filter((each) => each !== undefined);
}

/** Refuses a plan that is not the left version any more, by the first target that tells. */
function check(
  targets: readonly Target[],
  { left, removed, changed }: Pick<Patch, "left" | "removed" | "changed">,
): void {
  const wanted = [
    ...removed.map(({ at, target }) => ({ at, target })),
    ...changed.map((each) => ({ at: each.from, target: each.left })),
  ].sort((a, b) => a.at - b.at);
  const wrong = wanted.find(({ at, target }) => !sameJson(targets[at], target));
  if (wrong) {
    const { at, target } = wrong;
    const found = targets[at];
    if (!found) stale(`target ${at + 1} should be ${target.id} and is missing`);
    if (found.id !== target.id) stale(`target ${at + 1} should be ${target.id} and is ${found.id}`);
    stale(`target ${at + 1}, ${target.id}, differs in ${keyThatDiffers(found, target)}`);
  }
  const side = patchSide(targets);
  if (side.targets !== left.targets) stale(`it has ${side.targets} targets instead of ${left.targets}`);
  if (side.ids !== left.ids) stale("its targets have other ids, or another order, where the diff changes nothing");
}

function keyThatDiffers(found: Target, wanted: Target): string {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]) as ReadonlySet<keyof Target>;
  return [...keys].find((key) => !sameJson(found[key], wanted[key])) ?? "nothing";
}

function stale(what: string): never {
  throw new EduplanError("stale-diff", `applyDiff: the plan is not the one the diff was made from: ${what}`);
}
