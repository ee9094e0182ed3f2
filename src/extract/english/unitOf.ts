import type { UnitId } from "../../model/units.ts";
import type { EnglishFigure } from "./figures.ts";
import { countedIn } from "./words.ts";

const PER_PUPIL: Readonly<Partial<Record<UnitId, UnitId>>> = {
  yuan: "yuanPerPupil",
  squareMetre: "squareMetrePerPupil",
  book: "bookPerPupil",
};

/** A ratio is of pupils to teachers where it names them, or names nothing. */
const PUPIL_TEACHER = /teacher|staff|faculty|tutor|^(?:the )?ratio$/i;

/** The unit of a figure: its own, made more exact by the label, else that of the noun that is counted. */
export function unitOf(
  { unit, value, scale }: Pick<EnglishFigure, "unit" | "value" | "scale">,
  label: string,
  inherited: UnitId | undefined,
): UnitId {
  if (unit === "pupilPerTeacher" && !PUPIL_TEACHER.test(label)) return "coefficient";
  const exact = unit && PER_PUPIL[unit];
  if (exact && /\bper[- ](?:[a-z]+ )?(?:pupil|student|child|head|capita)\b/i.test(label)) return exact;
  // Up 0.6 points, of a rate.
  if (unit === "item" && /\b(?:rate|share|proportion|percentage|coverage)\b/i.test(label)) return "percentagePoint";
  if (unit) return unit;
  if (inherited) return inherited;
  if (/\b(?:pupils|students|children) per teacher\b/i.test(label)) return "pupilPerTeacher";
  if (/\b(?:index|parity|GPI|coefficient)\b/i.test(label)) return "coefficient";
  if (/\b(?:class|group) sizes?\b/i.test(label)) return "person";
  const counted = countedIn(label);
  if (counted === "book" && /\bper[- ](?:pupil|student|child)\b/i.test(label)) return "bookPerPupil";
  if (counted) return counted;
  if (/\byears of (?:schooling|education)\b/i.test(label)) return "year";
  const high = typeof value === "number" ? value : value[1];
  if (
    /\b(?:rate|share|proportion|percentage|coverage)\b/i.test(label) &&
    !scale &&
    (high > 1 || high === 0) &&
    high <= 200
  )
    return "percent";
  // A net enrolment ratio of 88.6.
  if (/\b(?:enroll?ment|attendance|admission|intake) ratio\b/i.test(label) && !scale && high > 2 && high <= 200)
    return "percent";
  if (/\b(?:students?|pupils?|enroll?ment|school|seating) capacity\b/i.test(label)) return "place";
  if (/\b(?:study|learning|school|pupil|student) positions?\b/i.test(label)) return "place";
  if (/\bratio\b/i.test(label)) return /teacher|staff/i.test(label) ? "pupilPerTeacher" : "coefficient";
  return "item";
}
