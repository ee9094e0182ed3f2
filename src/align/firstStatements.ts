import type { Target } from "../model/target.ts";

/**
 * The targets of a cell as first stated, each with those that state it again within the cell. A restatement whose first
 * statement stands elsewhere stands for itself; so does every target of a plan that never passed the first door and goes round in a circle.
 */
export function firstStatements(targets: readonly Target[]): ReadonlyMap<Target, readonly Target[]> {
  const byId = new Map(targets.map((each) => [each.id, each]));
  const before = ({ restates }: Target): Target | undefined =>
    restates === undefined ? undefined : byId.get(restates);
  const firsts = new Map<Target, Target>();
  for (const target of targets) {
    const path: Target[] = [];
    const onPath = new Map<Target, number>();
    let at: Target | undefined = target;
    while (at && !firsts.has(at) && !onPath.has(at)) {
      onPath.set(at, path.length);
      path.push(at);
      at = before(at);
    }
    // Ended at a first statement, at one whose first is known, or where the circle closes.
    const circle = at === undefined || firsts.has(at) ? path.length : (onPath.get(at) as number);
    for (const each of path.slice(circle)) firsts.set(each, each);
    const last = path[circle - 1];
    const first = at === undefined ? last : firsts.get(at);
    for (const each of path.slice(0, circle)) firsts.set(each, first ?? each);
  }
  const statements = new Map<Target, Target[]>();
  for (const target of targets) {
    const first = firsts.get(target) as Target;
    const again = statements.get(first);
    if (!again) statements.set(first, first === target ? [] : [target]);
    else if (first !== target) again.push(target);
  }
  return statements;
}
