import type { Relation } from "../catalog/relate.ts";
import { type Deadline, deadlineYear } from "../model/deadline.ts";
import { evidenceRef } from "../model/evidence.ts";
import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";
import { type StageCode, stagesOverlap } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { CellTarget } from "./alignment.ts";
import type { AtYear } from "./atYear.ts";

/** A target as it stands in a cell. */
export function cellTarget(
  plan: Plan,
  target: Target,
  relation: Relation | undefined,
  again: readonly Target[],
  atYear: AtYear | undefined,
): CellTarget {
  const year = wholeYear(target.deadline);
  const taskYear = target.taskDeadline && wholeYear(target.taskDeadline);
  const doubt = readingDoubt(target);
  const { label, goal, baseline, deadline, formalType, modality, scope, coding, indicator } = target;
  // Key by key: an object put together from a dozen others, most of them empty, costs several times as much.
  const cell: CellStart = { plan: plan.id, region: plan.region, target: target.id, label };
  if (indicator !== undefined) cell.indicator = indicator;
  const withGoal = Object.assign(cell, { goal });
  if (baseline) cell.baseline = baseline;
  const withDeadline = Object.assign(withGoal, { deadline });
  if (year !== undefined) cell.year = year;
  if (taskYear !== undefined) cell.taskYear = taskYear;
  if (atYear) cell.atYear = atYear;
  if (formalType) cell.formalType = formalType;
  if (modality) cell.modality = modality;
  if (scope) cell.scope = scope;
  if (coding) cell.coding = coding;
  const withEvidence = Object.assign(withDeadline, {
    predicate: relation?.predicate ?? "skos:exactMatch",
    differences: relation?.differences ?? [],
    evidence: evidenceRef(plan.id, target),
  });
  if (doubt) cell.doubt = doubt;
  return Object.assign(withEvidence, { restatedBy: again.map((each) => evidenceRef(plan.id, each)) });
}

/** What a cell's target begins with, and what it need not have. */
type CellStart = {
  -readonly [Key in keyof Omit<
    CellTarget,
    "goal" | "deadline" | "predicate" | "differences" | "evidence" | "restatedBy"
  >]: CellTarget[Key];
};

/** The year a deadline ends in; none where a plan that never passed the first door writes no date. */
function wholeYear(deadline: Deadline): number | undefined {
  const year = deadlineYear(deadline);
  return Number.isInteger(year) ? year : undefined;
}

/** A figure read with a correction, or with other possible readings, is doubtful whatever it is compared with. */
function readingDoubt(target: Target): Reason | undefined {
  const { reading, note, value, exact } = target.evidence;
  if (reading === "verbatim" && !target.readings?.length) return undefined;
  if (reading === "table-pairing" && !target.readings?.length) return undefined;
  return reason("reason.reading-doubt", {
    value: value ?? exact,
    reading,
    note: note ?? target.readings?.[0]?.reason ?? null,
  });
}

/** Why a plan has nothing on a row: outside its remit, possibly in a part the copy lacks, or not stated. */
export function absence(plan: Plan, stage: StageCode | undefined): Reason {
  if (stage !== undefined && !plan.remit.stages.some((each) => stagesOverlap(each, stage))) {
    return reason("reason.outside-remit", { stage });
  }
  const parts = plan.parts.filter(({ inCopy }) => inCopy !== "complete").map(({ title }) => title);
  return parts.length > 0 ? reason("reason.missing-part", { parts }) : reason("reason.not-stated");
}
