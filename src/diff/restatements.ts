import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";

/** Which targets of a plan state others again. */
export interface Restatements {
  /** The target that another states again, where the plan has it. */
  readonly firstOf: (target: Target) => Target | undefined;
  /** Those that state a target again. */
  readonly againOf: (target: Target) => readonly Target[];
}

export function restatementsOf({ targets }: Plan): Restatements {
  const again = targets.filter(({ restates }) => restates !== undefined);
  const wanted = new Set(again.map(({ restates }) => restates as string));
  const firsts = new Map<string, Target>();
  if (wanted.size > 0) for (const each of targets) if (wanted.has(each.id)) firsts.set(each.id, each);
  const byFirst = new Map<string, Target[]>();
  for (const each of again) {
    const first = firsts.get(each.restates as string);
    if (!first || first === each) continue;
    const known = byFirst.get(first.id);
    if (known) known.push(each);
    else byFirst.set(first.id, [each]);
  }
  return {
    firstOf: ({ id, restates }) => (restates === undefined || restates === id ? undefined : firsts.get(restates)),
    againOf: ({ id }) => byFirst.get(id) ?? [],
  };
}
