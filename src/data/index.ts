import type { Plan } from "../model/plan.ts";
import { plan as guangdongCity } from "./guangdong-city.ts";
import { plan as jizhou } from "./jizhou.ts";
import { plan as minle } from "./minle.ts";
import { plan as shuozhou } from "./shuozhou.ts";
import { plan as xining } from "./xining.ts";

/** Every bundled plan. */
export const plans: readonly Plan[] = [shuozhou, minle, xining, jizhou, guangdongCity];

export { guangdongCity, jizhou, minle, shuozhou, xining };
