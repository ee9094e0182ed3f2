import type { PlanRef } from "../../../model/result.ts";
import type { Table } from "../table.ts";
import * as codes from "./codes.ts";
import { bilingual, code, codedList, type Field, list, REQUIRED, tableOf, text } from "./field.ts";
import { regionFields } from "./named.ts";

/** A plan as results refer to it, with what a reader must know of its copy. */
export const planRefFields: readonly Field<PlanRef>[] = [
  text("id", ({ id }) => id, REQUIRED),
  ...bilingual<PlanRef>("title", ({ title }) => title),
  ...regionFields<PlanRef>(({ region }) => region),
  code("level", codes.LEVEL_CODES, ({ level }) => level, REQUIRED),
  list("horizons", ({ horizons }) => horizons.map(String)),
  code("attribution", codes.ATTRIBUTION_CODES, ({ attribution }) => attribution, REQUIRED),
  text("sha256", ({ sha256 }) => sha256, REQUIRED),
  ...codedList<PlanRef>("caveats", ({ caveats }) => caveats),
];

/** The plans a result is about, with their caveats: the table `plans` that goes with every result. */
export function plansTable(plans: readonly PlanRef[]): Table {
  const once = [...new Map(plans.map((plan) => [plan.id, plan])).values()];
  return tableOf<PlanRef>(PLANS_HEAD, planRefFields, once);
}

export const PLANS_HEAD = {
  name: "plans",
  title: ["一行一个规划,连同其文本应注意之处", "One row a plan, with what to beware of in its copy"],
  key: ["id"],
} as const;

/** The two plans of a result with sides, which may be two versions under one id. */
export function sidedPlansTable(plans: readonly PlanRef[]): Table {
  const sided = plans.map((plan, index) => ({ plan, side: index === 0 ? "left" : "right" }));
  return tableOf<(typeof sided)[number]>(
    { ...PLANS_HEAD, key: ["side"] },
    [
      code("side", codes.SIDES, ({ side }) => side, REQUIRED),
      ...planRefFields.map(({ of, ...column }) => ({
        ...column,
        of: ({ plan }: { readonly plan: PlanRef }) => of(plan),
      })),
    ],
    sided,
  );
}
