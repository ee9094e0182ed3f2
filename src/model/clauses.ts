import type { Clause } from "./evidence.ts";
import type { Plan } from "./plan.ts";

/** The lists of records of a plan that carry evidence. */
export const RECORD_KINDS = ["targets", "observations", "milestones", "actions"] as const;

/** A clause and its place in the plan. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly path: readonly (string | number)[];
}

/** Every clause of a plan with its place: evidence and its support, traces of the source and attribution, quantities set aside. */
export function clausesOf(plan: Plan): readonly PlacedClause[] {
  const found: PlacedClause[] = [];
  const add = (clause: Clause, ...path: (string | number)[]): void => void found.push({ clause, path });
  for (const kind of RECORD_KINDS) {
    plan[kind].forEach(({ evidence }, index) => {
      add(evidence, kind, index, "evidence");
      evidence.support?.forEach((each, place) => {
        add(each, kind, index, "evidence", "support", place);
      });
    });
  }
  plan.setAside.forEach((each, index) => {
    add(each, "setAside", index);
  });
  plan.attribution.evidence?.forEach((each, index) => {
    add(each, "attribution", "evidence", index);
  });
  plan.source.integrity.forEach(({ evidence }, remark) => {
    evidence?.forEach((each, index) => {
      add(each, "source", "integrity", remark, "evidence", index);
    });
  });
  return found;
}
