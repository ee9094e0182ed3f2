import type { AlignmentRow } from "../../../align/alignment.ts";
import { bilingual, type Field, integer, REQUIRED, text } from "./field.ts";

/** A row of a result, by its number from 1. */
interface Numbered {
  readonly number: number;
  readonly row: Pick<AlignmentRow, "indicator" | "name">;
}

/** Which row of a result something stands in, and what that row is about. */
export const rowFields = <Item extends Numbered>(): readonly Field<Item>[] => [
  integer("row", ({ number }) => number, REQUIRED),
  text("row_indicator", ({ row }) => row.indicator),
  ...bilingual<Item>("name", ({ row }) => row.name),
];
