import { bilingual, type Field, prefixed, text } from "./field.ts";
import type { Namer } from "./named.ts";
import { LEFT, RIGHT } from "./targets.ts";

/** The two plans of a pair. */
export const planSide = <Item extends { readonly left: string; readonly right: string }>(
  nameOf: Namer,
): readonly Field<Item>[] =>
  (["left", "right"] as const).flatMap((side) =>
    prefixed(
      side === "left" ? LEFT : RIGHT,
      [
        text<string>("plan", (id) => id, { refersTo: { table: "plans", column: "id" } }),
        ...bilingual<string>("plan_name", nameOf),
      ],
      (item: Item) => item[side],
    ),
  );
