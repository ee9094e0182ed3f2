import { UNITS, type UnitId } from "../../model/units.ts";

/** Counted things are counted in whatever counter: 个, 人, 所. */
const COUNTERS = new Set([
  "person",
  "place",
  "school",
  "class",
  "course",
  "item",
  "county",
  "occurrence",
  "lesson",
  "study-hour",
]);
/** Per pupil or in all is said by the name, not by the unit: 生均公用经费 in 元. */
const PER_PUPIL: Readonly<Record<string, string>> = {
  "yuan-per-pupil": "yuan",
  "area-per-pupil": "area",
  "book-per-pupil": "book",
};

/** Whether a figure printed in one unit may be one of an indicator in another, before anything is converted. */
export function unitsAgree(asked: UnitId, own: UnitId): boolean {
  const [a, b] = [UNITS[asked].dimension, UNITS[own].dimension];
  if (a === b || PER_PUPIL[b] === a || (a === "proportion-change" && b === "proportion")) return true;
  // 个 counts anything, and places are counted in people.
  if (asked === "item") return COUNTERS.has(b);
  // Pupils to a teacher are counted in people too.
  if (b === "place" || b === "pupil-teacher-ratio") return a === "person";
  return COUNTERS.has(a) && COUNTERS.has(b) && (own === "item" || (a !== "person" && b !== "person"));
}
