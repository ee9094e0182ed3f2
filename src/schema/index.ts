export { planJsonSchema } from "./jsonSchema.ts";
export { parsePlan, type SafeParseResult, safeParsePlan } from "./parsePlan.ts";
export { PlanSchema } from "./plan.ts";
export { BenchmarkSchema, IndicatorSchema, RegionSchema, StatisticSchema } from "./reference.ts";
