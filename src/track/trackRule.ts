import countBy from "lodash-es/countBy.js";
import type { Owed } from "../model/promise.ts";
import type { UnitId } from "../model/units.ts";
import { type Attained, attained } from "./attained.ts";
import type { Point } from "./matchReadings.ts";
import type { Compliance, TrackedTerms } from "./tracking.ts";
import { writeValue } from "./writeValue.ts";

const CLASSES: Readonly<Record<Attained, Compliance["class"]>> = {
  met: "kept",
  "not-met": "broken",
  possibly: "undecided",
};

/** Holds every value against a rule that is to be kept at all times, or in each period. */
export function trackRule(points: readonly Point[], owed: Owed, unit: UnitId): Omit<Compliance, keyof TrackedTerms> {
  const classes = points.map(({ observed, vague }) => CLASSES[attained(observed, owed, vague)]);
  const counts = countBy(classes);
  return {
    state: "standing",
    class: classes[classes.length - 1] as Compliance["class"],
    unit,
    latest: writeValue(points[points.length - 1] as Point),
    values: points.map(writeValue),
    counts: { kept: counts.kept ?? 0, broken: counts.broken ?? 0, undecided: counts.undecided ?? 0 },
  };
}
