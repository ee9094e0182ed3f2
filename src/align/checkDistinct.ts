import { EduplanError } from "../model/error.ts";
import type { Plan } from "../model/plan.ts";

/** Refuses plans that share an id: results name plans by their ids. */
export function checkDistinct(verb: string, plans: readonly Pick<Plan, "id">[]): void {
  const seen = new Set<string>();
  for (const { id } of plans) {
    if (seen.has(id)) {
      throw new EduplanError("duplicate-plan", `${verb}: two plans have the id ${id}; give each plan an id of its own`);
    }
    seen.add(id);
  }
}
