import { type Deadline, deadlineDate } from "../../model/deadline.ts";
import type { GoalValue, Per } from "../../model/goal.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Target } from "../../model/target.ts";
import type { CellValue, Row, Table } from "../tables/table.ts";
import { SDMX_COLUMNS } from "./sdmxColumns.ts";

/** Why a record has no row: the code of a finding. */
type LeftOutReason = "io.sdmx-no-number" | "io.sdmx-no-time";

/** A record with its rows, or the reason why it has none. */
export interface SdmxRecord {
  readonly list: "targets" | "observations";
  readonly index: number;
  readonly record: Target | Observation;
  readonly rows: readonly Row[];
  readonly reason?: LeftOutReason;
}

/** The rows that SDMX carries of plans. */
export function sdmxTable(plans: readonly Plan[]): Table {
  const rows = plans.flatMap((plan) => sdmxRecords(plan).flatMap((each) => each.rows));
  return { name: "sdmx", title: { zh: "SDMX 数据", en: "SDMX data" }, columns: SDMX_COLUMNS, key: KEY, rows };
}

const KEY = ["REF_AREA", "PLAN", "KIND", "INDICATOR", "RECORD", "LIMIT", "TIME_PERIOD"];

/** Every target and observation of a plan, with what becomes of it. */
export function sdmxRecords(plan: Plan): readonly SdmxRecord[] {
  const targets = plan.targets.map((record, index): SdmxRecord => {
    const of = { list: "targets", index, record } as const;
    const baseline = baselineRows(plan, record);
    if (!isNumeric(record.goal) || record.goal.value === null)
      return { ...of, rows: baseline, reason: "io.sdmx-no-number" };
    const time = timeOf(record.deadline);
    if (time === undefined) return { ...of, rows: baseline, reason: "io.sdmx-no-time" };
    const { kind, bound, value, unit, scale, per } = record.goal;
    const common = {
      ...commonCells(plan, record),
      KIND: "target",
      TIME_PERIOD: time,
      BOUND: bound,
      GOAL: kind,
      DEADLINE: record.deadline.kind,
      FORMAL_TYPE: record.formalType ?? null,
    };
    return { ...of, rows: [...valueRows(common, { value, unit, scale, per }), ...baseline] };
  });
  const observations = plan.observations.map((record, index): SdmxRecord => {
    const of = { list: "observations", index, record, rows: [] } as const;
    const { value, date, status, bound } = record;
    if (value === null) return { ...of, reason: "io.sdmx-no-number" };
    if (date === undefined) return { ...of, reason: "io.sdmx-no-time" };
    const common = {
      ...commonCells(plan, record),
      KIND: "observation",
      TIME_PERIOD: date,
      OBS_STATUS: status,
      BOUND: bound,
    };
    return { ...of, rows: valueRows(common, { ...record, value }) };
  });
  return [...targets, ...observations];
}

/** A baseline that is no observation of the plan, and dated. */
function baselineRows(plan: Plan, target: Target): readonly Row[] {
  const { baseline } = target;
  if (!baseline?.date || baseline.observation !== undefined) return [];
  const common = { ...commonCells(plan, target), KIND: "baseline", TIME_PERIOD: baseline.date };
  return valueRows(common, baseline);
}

/** The cells that do not depend on the value. */
function commonCells(plan: Plan, record: Target | Observation): Row {
  const { evidence, coding, scope } = record;
  return {
    REF_AREA: plan.region,
    PLAN: plan.id,
    INDICATOR: record.indicator ?? "_X",
    RECORD: record.id,
    STAGE: record.stage ?? null,
    LABEL: record.label,
    PREDICATE: coding?.predicate ?? null,
    CONFIDENCE: coding?.confidence ?? null,
    SCOPE_POPULATION: scope?.population ?? null,
    SCOPE_AREA: scope?.area ?? null,
    SCOPE_NOTE: scope?.note ?? null,
    ATTRIBUTION: plan.attribution.grade,
    EVIDENCE: evidence.exact,
    EVIDENCE_START: evidence.start,
    EVIDENCE_END: evidence.end,
    READING: evidence.reading,
  };
}

interface Valued {
  readonly value: GoalValue;
  readonly unit: string;
  readonly scale?: number | undefined;
  readonly per?: readonly Per[] | undefined;
}

/** One row for a number, two for a range. */
function valueRows(common: Row, { value, unit, scale = 1, per }: Valued): readonly Row[] {
  const power = Math.round(Math.log10(scale));
  const isPower = 10 ** power === scale;
  const written = per?.map(({ every, of }) => (every === undefined ? of : `${every} ${of}`)).join("; ");
  const rowOf = (limit: string, number: number): Row => {
    const cells: Row = {
      ...common,
      LIMIT: limit,
      OBS_VALUE: isPower ? number : number * scale,
      UNIT_MEASURE: unit,
      UNIT_MULT: isPower ? power : 0,
      PER: written ?? null,
    };
    return Object.fromEntries(SDMX_COLUMNS.map(({ name }): [string, CellValue] => [name, cells[name] ?? null]));
  };
  return typeof value === "number" ? [rowOf("single", value)] : [rowOf("low", value[0]), rowOf("high", value[1])];
}

/** A deadline as a time period: as exact as the plan names it. */
function timeOf(deadline: Deadline): string | undefined {
  const date = deadline.kind === "from" ? deadline.date : deadlineDate(deadline);
  if (date === undefined) return undefined;
  const precision = "precision" in deadline ? deadline.precision : "year";
  return precision === "day" ? date : date.slice(0, precision === "month" ? 7 : 4);
}
