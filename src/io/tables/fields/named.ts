import { regionOf } from "../../../catalog/regions.ts";
import type { PlanRef } from "../../../model/result.ts";
import type { Bilingual } from "../../../model/text.ts";
import { bilingual, type Field, REQUIRED, text } from "./field.ts";

/** What a plan is called, by its id. */
export type Namer = (plan: string) => Bilingual | undefined;

/** Names plans as the views do: by region, else by title, with ※ where the attribution is doubtful or the place unknown. */
export function planNamer(plans: readonly PlanRef[]): Namer {
  const names = new Map(plans.map((plan) => [plan.id, planName(plan)]));
  return (plan) => names.get(plan);
}

/** What one plan is called. */
export function planName({ attribution, region, title }: PlanRef): Bilingual {
  const name = regionOf(region)?.name ?? title;
  const mark = attribution === "doubtful" || attribution === "unidentified" ? "※" : "";
  return { zh: `${name.zh}${mark}`, en: `${name.en}${mark}` };
}

/** A plan's id and name. */
export const planFields = <Item>(of: (item: Item) => string | undefined, nameOf: Namer): readonly Field<Item>[] => [
  text("plan", of, { refersTo: { table: "plans", column: "id" } }),
  ...bilingual<Item>("plan_name", (item) => nameOf(of(item) ?? "")),
];

/** A region's code, and its name where the table of regions has it. */
export const regionFields = <Item>(of: (item: Item) => string): readonly Field<Item>[] => [
  text("region", of, REQUIRED),
  ...bilingual<Item>("region_name", (item) => regionOf(of(item))?.name),
];
