import type { Bilingual } from "../../../model/text.ts";
import { FOUND_TITLES } from "./titles/found.ts";
import { MEASURED_TITLES } from "./titles/measured.ts";
import { STATED_TITLES } from "./titles/stated.ts";

/** The names of columns of results: one name means one thing in every table. */
export type ColumnName = keyof typeof STATED_TITLES | keyof typeof FOUND_TITLES | keyof typeof MEASURED_TITLES;

/** What people call the columns. */
export const TITLES: Readonly<Record<ColumnName, Bilingual>> = {
  ...STATED_TITLES,
  ...FOUND_TITLES,
  ...MEASURED_TITLES,
};
