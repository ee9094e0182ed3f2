import file from "../../data/plans/guangdong-city.json" with { type: "json" };
import type { Plan } from "../model/plan.ts";

/** The plan alone, for an app that needs no other. */
export const plan: Plan = file as unknown as Plan;
export default plan;
