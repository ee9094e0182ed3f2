import type { Extraction, RecordReading } from "../../../extract/extraction.ts";
import type { LedgerEntry } from "../../../extract/ledger.ts";
import { LEFT_OUT_WORDS } from "../../../extract/leftOutWords.ts";
import type { Deadline } from "../../../model/deadline.ts";
import type { Evidence } from "../../../model/evidence.ts";
import { planRef } from "../../../model/result.ts";
import type { StageCode } from "../../../model/stages.ts";
import type { Bilingual } from "../../../model/text.ts";
import { writeGoal, writeQuantity } from "../../../model/writeGoal.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, integer, list, number, REQUIRED, tableOf, text, through } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import { clauseFields, deadlineFields } from "../fields/stated.ts";
import type { Table } from "../table.ts";

/**
 * `records`: one row a record of the draft plan, with how sure its reading is and what a person should look at; `fields`: one row a field of a record;
 * `ledger`: one row a number of the text and where it ended. Left out are the records' own fields beyond what is shown here: the draft is a plan like
 * any other, so `tablesOf(extraction.plan)` has them.
 */
export function extractionTables(extraction: Extraction): readonly Table[] {
  const { ledger, plan, plans, readings } = extraction;
  return [
    recordsTable(extraction),
    fieldsTable(readings),
    ledgerTable(ledger),
    plansTable(plans.length > 0 ? plans : [planRef(plan)]),
    aboutTable(extraction),
  ];
}

/** What of a record stands in the table, whatever its kind. */
interface Drafted {
  readonly kind: "target" | "observation" | "milestone" | "action";
  readonly record: {
    readonly id: string;
    readonly label: string;
    readonly stage?: StageCode;
    readonly indicator?: string;
    readonly deadline?: Deadline;
    readonly date?: string;
    readonly evidence: Evidence;
  };
  readonly written?: Bilingual;
  readonly reading?: RecordReading;
}

function recordsTable({ plan, readings }: Extraction): Table {
  const byRecord = new Map(readings.map((reading) => [reading.record, reading]));
  const drafted: readonly Drafted[] = [
    ...plan.targets.map((record) => ({ kind: "target" as const, record, written: writeGoal(record.goal) })),
    ...plan.observations.map((record) => ({ kind: "observation" as const, record, written: writeQuantity(record) })),
    ...plan.milestones.map((record) => ({ kind: "milestone" as const, record })),
    ...plan.actions.map((record) => ({ kind: "action" as const, record })),
  ];
  return tableOf<Drafted>(
    {
      name: "records",
      title: ["一行一条读出的记录(草稿)", "One row a record read from the text (draft)"],
      key: ["record"],
    },
    [
      code("record_kind", codes.RECORD_KINDS, ({ kind }) => kind, REQUIRED),
      text("record", ({ record }) => record.id, REQUIRED),
      text("label", ({ record }) => record.label),
      code("stage", codes.STAGE_CODES, ({ record }) => record.stage),
      text("indicator", ({ record }) => record.indicator),
      ...bilingual<Drafted>("written", ({ written }) => written),
      ...through(deadlineFields, ({ record }: Drafted) => record.deadline),
      text("record_date", ({ record }) => record.date),
      number("confidence", ({ reading }) => reading?.confidence),
      list("review", ({ reading }) => reading?.review),
      text("reviewed_by", ({ reading }) => reading?.by),
      ...through(clauseFields, ({ record }: Drafted) => record.evidence),
    ],
    drafted.map((each) => {
      const reading = byRecord.get(each.record.id);
      return { ...each, ...(reading && { reading }) };
    }),
  );
}

function fieldsTable(readings: readonly RecordReading[]): Table {
  const items = readings.flatMap(({ record, fields }) =>
    Object.entries(fields).map(([field, { rule, confidence }]) => ({ record, field, rule, confidence })),
  );
  return tableOf<(typeof items)[number]>(
    { name: "fields", title: ["一行一个字段的读法", "One row how a field was read"], key: ["record", "field"] },
    [
      text("record", ({ record }) => record, { ...REQUIRED, refersTo: { table: "records", column: "record" } }),
      text("field", ({ field }) => field, REQUIRED),
      text("read_by_rule", ({ rule }) => rule),
      number("confidence", ({ confidence }) => confidence),
    ],
    items,
  );
}

const LEFT_OUT_REASONS = /* @__PURE__ */ Object.entries(LEFT_OUT_WORDS).map(([value, title]) => ({ value, title }));
const USES = /* @__PURE__ */ codes.named({
  figure: ["记录的数值", "the figure of a record"],
  baseline: ["基期值", "a baseline"],
  deadline: ["期限", "a deadline"],
  "left-out": ["未作为记录", "of no record"],
});

function ledgerTable(ledger: readonly LedgerEntry[]): Table {
  return tableOf<LedgerEntry>(
    {
      name: "ledger",
      title: ["一行一个数字的去处", "One row a number of the text and where it ended"],
      key: ["start"],
    },
    [
      text("exact", ({ exact }) => exact, REQUIRED),
      integer("start", ({ start }) => start, REQUIRED),
      integer("end", ({ end }) => end, REQUIRED),
      code("used_as", USES, ({ as }) => as, REQUIRED),
      text("record", ({ record }) => record),
      code("left_out_reason", LEFT_OUT_REASONS, ({ reason }) => reason),
    ],
    ledger,
  );
}
