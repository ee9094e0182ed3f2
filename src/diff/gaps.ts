import { inOrder } from "../align/inOrder.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Both } from "./pairing.ts";

/**
 * Behind which pair each target of two versions stands in its text: what stands behind the same one is likelier to be the same.
 * By the places of the clauses, so that the order of the records decides nothing. A pair is named by its two ids.
 */
export function gapsOf(plans: Both<Plan>, partners: Int32Array): Both<ReadonlyMap<string, string>> {
  const pairs: Both<Map<string, string>> = [new Map(), new Map()];
  plans[0].targets.forEach(({ id }, place) => {
    const other = plans[1].targets[partners[place] as number];
    if (!other) return;
    const name = [id, other.id].sort().join(" ");
    pairs[0].set(id, name);
    pairs[1].set(other.id, name);
  });
  return [gapsIn(plans[0].targets, pairs[0]), gapsIn(plans[1].targets, pairs[1])];
}

function gapsIn(targets: readonly Target[], pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const inText = [...targets].sort((a, b) => a.evidence.start - b.evidence.start || inOrder(a.id, b.id));
  const gaps = new Map<string, string>();
  let behind = "";
  for (const { id } of inText) {
    const pair = pairs.get(id);
    if (pair === undefined) gaps.set(id, behind);
    else behind = pair;
  }
  return gaps;
}
