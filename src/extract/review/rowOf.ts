import type { Deadline } from "../../model/deadline.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type Goal, type GoalValue, isNumeric, type Per } from "../../model/goal.ts";
import type { Target } from "../../model/target.ts";
import type { UnitId } from "../../model/units.ts";
import type { RecordReading } from "../extraction.ts";
import type { LedgerEntry } from "../ledger.ts";
import { numeralValue } from "../numerals.ts";
import type { FiledRecord } from "./filedRecord.ts";
import type { ReviewCell, ReviewRow } from "./reviewColumns.ts";

const EMPTY: ReviewRow = {
  record: null,
  type: null,
  section: null,
  clause: null,
  figure: null,
  label: null,
  stage: null,
  indicator: null,
  predicate: null,
  kind: null,
  bound: null,
  value: null,
  value_high: null,
  unit: null,
  scale: null,
  per: null,
  toward: null,
  reference: null,
  status: null,
  date: null,
  deadline_kind: null,
  deadline: null,
  deadline_written: null,
  baseline_value: null,
  baseline_unit: null,
  baseline_scale: null,
  baseline_date: null,
  event: null,
  themes: null,
  confidence: null,
  review: null,
  reason: null,
  verdict: null,
  note: null,
};

/** The row of a record; confidence and fields to look at are those of its reading. */
export function rowOf(filed: FiledRecord, reading: RecordReading | undefined): ReviewRow {
  const { type, record } = filed;
  const { evidence, id, label, note } = record;
  const row = {
    ...EMPTY,
    record: id,
    type,
    ...placeOf(evidence),
    label,
    confidence: reading?.confidence ?? null,
    review: listed(reading?.review),
    note: note ?? null,
  };
  switch (filed.type) {
    case "target": {
      const { goal, deadline, baseline, themes } = filed.record;
      return {
        ...row,
        ...codedCells(filed.record),
        ...goalCells(goal),
        ...deadlineCells(deadline),
        ...baselineCells(baseline),
        themes: listed(themes),
      };
    }
    case "observation": {
      const { status, date } = filed.record;
      return { ...row, ...codedCells(filed.record), ...measuredCells(filed.record), status, date: date ?? null };
    }
    case "milestone": {
      const { event, stage, deadline, themes } = filed.record;
      return { ...row, event, stage: stage ?? null, ...deadlineCells(deadline), themes: listed(themes) };
    }
    case "action": {
      const { stages, deadline, themes } = filed.record;
      return { ...row, stage: listed(stages), ...deadlineCells(deadline), themes: listed(themes) };
    }
  }
}

/** The id of the row of a number that was left out. */
const leftOutId = ({ start }: LedgerEntry): string => `${LEFT_OUT}${start}`;

/** Where the number of such a row stands in the text. */
export const leftOutStart = (record: ReviewCell): number => Number(String(record).slice(LEFT_OUT.length));

const LEFT_OUT = "left-out-";

/** The row of a number that was left out: its value as printed, for a reviewer who makes a record of it. */
export function leftOutRow(entry: LedgerEntry, sentence: string | undefined, note: string | undefined): ReviewRow {
  return {
    ...EMPTY,
    record: leftOutId(entry),
    type: "left-out",
    clause: sentence ?? entry.exact,
    figure: entry.exact,
    value: printedNumber(entry.exact) ?? null,
    reason: entry.reason ?? null,
    note: note ?? null,
  };
}

/** The value of a number as a text prints it, in digits or in characters; `undefined` when it is none. */
export function printedNumber(written: string): number | undefined {
  const plain = written.normalize("NFKC").replace(/,(?=\d{3}(?!\d))/g, "");
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : numeralValue(plain.replaceAll("〇", "零"));
}

const listed = (values: readonly string[] | undefined): ReviewCell =>
  values && values.length > 0 ? values.join("; ") : null;

const placeOf = ({ section, exact, value }: Evidence) => ({
  section: section ?? null,
  clause: exact,
  figure: value ?? null,
});

const codedCells = ({ stage, indicator, coding }: Pick<Target, "stage" | "indicator" | "coding">) => ({
  stage: stage ?? null,
  indicator: indicator ?? null,
  predicate: coding?.predicate ?? null,
});

interface Measured {
  readonly bound: string;
  readonly value: GoalValue | null;
  readonly missing?: string;
  readonly unit: UnitId;
  readonly scale?: number;
  readonly per?: readonly Per[];
}

function measuredCells({ bound, value, missing, unit, scale, per }: Measured) {
  const [low, high] = typeof value === "number" || value === null ? [value, null] : value;
  return {
    bound,
    value: low ?? missing ?? null,
    value_high: high,
    unit,
    scale: scale ?? null,
    per: listed(per?.map(writePer)),
  };
}

const writePer = ({ every, of }: Per) => (every === undefined ? of : `${every} ${of}`);

function goalCells(goal: Goal) {
  if (isNumeric(goal)) return { kind: goal.kind, ...measuredCells(goal) };
  if (goal.kind === "direction") return { kind: goal.kind, toward: goal.toward };
  return { kind: goal.kind, bound: goal.bound, reference: goal.reference };
}

function deadlineCells(deadline: Deadline) {
  return { deadline_kind: deadline.kind, deadline: timeCell(deadline), deadline_written: deadline.written ?? null };
}

/** How many characters of an ISO date a precision shows. */
const SHOWN = { day: 10, month: 7, year: 4, period: 4 };

function timeCell(deadline: Deadline): ReviewCell {
  if (deadline.kind === "within") return deadline.years;
  return deadline.kind === "by" || deadline.kind === "from" ? deadline.date.slice(0, SHOWN[deadline.precision]) : null;
}

function baselineCells(baseline: Target["baseline"]) {
  return {
    baseline_value: baseline?.value ?? null,
    baseline_unit: baseline?.unit ?? null,
    baseline_scale: baseline?.scale ?? null,
    baseline_date: baseline?.date ?? null,
  };
}
