import type { Reading } from "../model/evidence.ts";
import type { Coded } from "../model/finding.ts";
import { isNumeric } from "../model/goal.ts";
import type { Plan } from "../model/plan.ts";
import { reason } from "../model/reason.ts";
import type { Target } from "../model/target.ts";

/** How firmly the figures of a score are read, and what is doubtful about them. */
export interface EvidenceGrade {
  /** The weaker of how the target and its baseline were read off the copy: from `verbatim` down to `inferred`. */
  readonly reading: Reading;
  /** What is doubtful; empty when nothing is. */
  readonly doubts: readonly Coded[];
}

/** Readings from the firmest to the weakest. */
export const READINGS: readonly Reading[] = ["verbatim", "table-pairing", "ocr-corrected", "inferred"];

/** The evidence grade of a target's scores: readings, other readings, inferred dates, unsure coding, vague words, doubtful plan. */
export function gradeOf(plan: Plan, target: Target): EvidenceGrade {
  const { evidence, readings = [], baseline, deadline, coding, goal, label } = target;
  const observed = plan.observations.find(({ id }) => id === baseline?.observation);
  const doubts: (Coded | undefined | false)[] = [
    isCorrected(evidence.reading) && reading(evidence),
    readings.length > 0 && { code: "doubt.readings", params: { count: readings.length } },
    observed && isCorrected(observed.evidence.reading) && reading(observed.evidence),
    observed !== undefined && observed.bound !== "exactly" && { code: "doubt.baseline-bound", params: {} },
    baseline?.dateBasis === "inferred" && { code: "doubt.baseline-date", params: {} },
    deadline.basis === "inferred" && { code: "doubt.deadline", params: {} },
    isNumeric(goal) && goal.bound === "about" && { code: "doubt.about", params: {} },
    isNumeric(goal) && goal.implicit === true && { code: "doubt.implicit", params: {} },
    coding !== undefined && coding.predicate !== "skos:exactMatch" && { code: "doubt.coding", params: { label } },
    isDoubtful(plan) && attributionReason(plan),
  ];
  const all = observed ? [evidence.reading, observed.evidence.reading] : [evidence.reading];
  const weakest = Math.max(...all.map((each) => READINGS.indexOf(each)));
  return {
    reading: READINGS[weakest] ?? evidence.reading,
    doubts: doubts.filter((each) => each !== undefined && each !== false),
  };
}

/** Whether nobody can be sure whose plan it is. */
export function isDoubtful({ attribution: { grade } }: Plan): boolean {
  return grade === "doubtful" || grade === "unidentified";
}

/** Why a plan of doubtful attribution is left out. */
export function attributionReason({ title, attribution }: Plan): ReturnType<typeof reason> {
  return reason("reason.plan-attribution", { plan: title, grade: attribution.grade });
}

const isCorrected = (each: Reading): boolean => each === "ocr-corrected" || each === "inferred";

const reading = (evidence: Target["evidence"]): Coded =>
  reason("reason.reading-doubt", {
    value: evidence.value ?? evidence.exact,
    reading: evidence.reading,
    note: evidence.note ?? null,
  });
