import { UNITS, type UnitId } from "../../model/units.ts";

/** What kind of figure a unit makes. */
export type Form = "share" | "count" | "ratio" | "amount";

const FORMS: Readonly<Record<string, Form>> = {
  proportion: "share",
  "proportion-change": "share",
  "pupil-teacher-ratio": "ratio",
  coefficient: "ratio",
  yuan: "amount",
  "yuan-per-pupil": "amount",
  ...Object.fromEntries(
    ["person", "place", "school", "class", "course", "book", "occurrence", "item", "county"].map((each) => [
      each,
      "count",
    ]),
  ),
};

/** The form of figure a unit makes; `undefined` for a dimension that is none of the four. */
export function formOf(unit: UnitId): Form | undefined {
  return FORMS[UNITS[unit].dimension];
}
