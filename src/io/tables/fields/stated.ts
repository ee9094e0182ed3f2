import { type Deadline, deadlineYear } from "../../../model/deadline.ts";
import type { EvidenceRef } from "../../../model/evidence.ts";
import { type Goal, type GoalValue, isNumeric, type Per } from "../../../model/goal.ts";
import { rounded } from "../../../model/rounded.ts";
import type { Baseline, Modality, Scope } from "../../../model/target.ts";
import { writeGoal } from "../../../model/writeGoal.ts";
import * as codes from "./codes.ts";
import { bilingual, code, date, type Field, flag, integer, list, number, text, year } from "./field.ts";

// What a plan states, by the column names of the tables in data/: a value never without its bound and unit.

/** A value with its bound, scale and unit. */
interface Valued {
  readonly bound?: string;
  readonly value?: GoalValue | null;
  readonly missing?: string;
  readonly unit?: string;
  readonly scale?: number;
  readonly per?: readonly Per[];
}

/** One end of a value: the lower, which a single number is, or the upper of a range. */
export function endOf(value: GoalValue | null | undefined, end: "low" | "high"): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return end === "low" ? value : undefined;
  return value[end === "low" ? 0 : 1];
}

function amountOf({ value, scale = 1 }: Valued, end: "low" | "high"): number | undefined {
  const found = endOf(value, end);
  return found === undefined ? undefined : rounded(found * scale);
}

/** Bound, value and unit; `amount` is the value times its scale. */
const valueFields: readonly Field<Valued>[] = [
  code("bound", codes.BOUND_CODES, ({ bound }) => bound),
  number("value", ({ value }) => endOf(value, "low")),
  number("value_high", ({ value }) => endOf(value, "high")),
  code("missing", codes.MISSING_CODES, ({ missing }) => missing),
  code("unit", codes.UNIT_CODES, ({ unit }) => unit),
  number("scale", ({ scale }) => scale),
  list("per", ({ per }) => per?.map(({ every = 1, of }) => `${every} ${of}`)),
  number("amount", (valued) => amountOf(valued, "low")),
  number("amount_high", (valued) => amountOf(valued, "high")),
];

const numeric = (goal: Goal) => (isNumeric(goal) ? goal : undefined);

/** What is promised, as parts and as a reader would write it. */
export const goalFields: readonly Field<Goal>[] = [
  code("kind", codes.GOAL_CODES, ({ kind }) => kind),
  ...valueFields.map(
    ({ of, ...column }): Field<Goal> => ({ ...column, of: (goal) => (goal.kind === "direction" ? null : of(goal)) }),
  ),
  text("bound_word", (goal) => numeric(goal)?.boundWord),
  flag("implicit", (goal) => numeric(goal)?.implicit),
  code("toward", codes.TOWARD_CODES, (goal) => (goal.kind === "direction" ? goal.toward : undefined)),
  text("reference", (goal) => (goal.kind === "relative" ? goal.reference : undefined)),
  flag("standing", ({ standing }) => standing),
  text("condition", ({ condition }) => condition),
  ...bilingual<Goal>("goal", writeGoal),
];

/** The columns of a goal that tell what is compared. */
export const shortGoalFields: readonly Field<Goal>[] = goalFields.filter(({ name }) =>
  ["kind", "bound", "value", "value_high", "unit", "amount", "amount_high", "goal_zh", "goal_en"].includes(name),
);

/** Where a target starts from. */
export const baselineFields: readonly Field<Baseline>[] = [
  number("baseline_value", ({ value }) => value),
  code("baseline_unit", codes.UNIT_CODES, ({ unit }) => unit),
  number("baseline_scale", ({ scale }) => scale),
  text("baseline_date", ({ date: of }) => of),
  code("baseline_date_basis", codes.INFERRED_CODES, ({ dateBasis }) => dateBasis),
  text("baseline_observation", ({ observation }) => observation),
];

/** By when. */
export const deadlineFields: readonly Field<Deadline>[] = [
  code("deadline_kind", codes.DEADLINE_CODES, ({ kind }) => kind),
  date("deadline_date", (deadline) => ("date" in deadline ? deadline.date : undefined)),
  year("deadline_year", deadlineYear),
  code("deadline_precision", codes.PRECISION_CODES, (deadline) =>
    "precision" in deadline ? deadline.precision : undefined,
  ),
  number("deadline_years", (deadline) => ("years" in deadline ? deadline.years : undefined)),
  text("deadline_written", ({ written }) => written),
  code("deadline_basis", codes.INFERRED_CODES, ({ basis }) => basis),
];

/** The words that make a commitment firmer or weaker. */
export const modalityFields: readonly Field<Modality>[] = [
  list("boosters", ({ boosters }) => boosters),
  list("hedges", ({ hedges }) => hedges),
  list("exploratory", ({ exploratory }) => exploratory),
];

/** Whom and where it is about, when narrower than the plan. */
export const scopeFields: readonly Field<Scope>[] = [
  text("scope_population", ({ population }) => population),
  text("scope_area", ({ area }) => area),
  text("scope_note", ({ note }) => note),
];

/** The clause, where plan and record are told by other columns. Positions are Unicode code points. */
export const clauseFields: readonly Field<Pick<EvidenceRef, "exact" | "start" | "reading">>[] = [
  text("evidence_exact", ({ exact }) => exact),
  integer("evidence_start", ({ start }) => start),
  code("evidence_reading", codes.READING_CODES, ({ reading }) => reading),
];

/** The clause, with the plan and the record that state it. */
export const evidenceFields: readonly Field<EvidenceRef>[] = [
  text("evidence_plan", ({ plan }) => plan),
  text("evidence_record", ({ record }) => record),
  ...clauseFields,
];
