import type { Catalog } from "../../catalog/catalog.ts";
import type { Finding, Params } from "../../model/finding.ts";
import type { Extraction, RecordReading } from "../extraction.ts";
import type { LedgerEntry } from "../ledger.ts";
import { asWritten } from "./asWritten.ts";
import type { Problem } from "./cellReader.ts";
import { type FiledRecord, filedRecords } from "./filedRecord.ts";
import type { Reviewer } from "./recordFrom.ts";
import type { ReviewCell, ReviewColumnName, ReviewRow } from "./reviewColumns.ts";
import { reviewRows } from "./reviewRows.ts";
import type { SourceText } from "./sourceText.ts";

/** One thing that a review changed. */
export interface ReviewChange {
  /** Id of the record. */
  readonly record: string;
  /** The column; `verdict` for a record kept or dropped. */
  readonly column: ReviewColumnName;
  readonly from: ReviewCell;
  readonly to: ReviewCell;
}

/** An extraction under review: what rows have changed so far. Only this room sees it. */
export interface Session {
  readonly extraction: Extraction;
  readonly reviewer: Reviewer;
  readonly catalog: Catalog;
  readonly text: SourceText | undefined;
  /** The rows as they were given out, by their record. */
  readonly sheet: ReadonlyMap<string, ReviewRow>;
  readonly records: Map<string, FiledRecord>;
  readonly readings: Map<string, RecordReading>;
  readonly ledger: LedgerEntry[];
  /** Records that rows changed or made. */
  readonly touched: Set<string>;
  /** Records that rows dropped, and what the reviewer says to it. */
  readonly dropped: Map<string, { readonly filed: FiledRecord; readonly note: string | undefined }>;
  /** What the reviewer says of numbers left out, by where they stand. */
  readonly notes: Map<number, string | undefined>;
  readonly changes: ReviewChange[];
}

/** Begins a review. */
export function openSession(
  extraction: Extraction,
  reviewer: Reviewer,
  catalog: Catalog,
  text: SourceText | undefined,
): Session {
  const rows = reviewRows(extraction, "all", text);
  return {
    extraction,
    reviewer,
    catalog,
    text,
    sheet: new Map(rows.map((row) => [String(row.record), row])),
    records: new Map(filedRecords(extraction.plan).map((filed) => [filed.record.id, filed])),
    readings: new Map(extraction.readings.map((reading) => [reading.record, reading])),
    ledger: [...extraction.ledger],
    touched: new Set(),
    dropped: new Map(),
    notes: new Map(),
    changes: [],
  };
}

/** Where a row stands among those given. */
export type RowPath = readonly [list: string, index: number];

/** What is wrong with a cell as a finding: its row and column, the record and its label. */
export function findingOf(
  { column, code, params }: Problem,
  path: RowPath,
  row: Partial<Record<ReviewColumnName, unknown>>,
): Finding {
  return rowFinding(code, [...path, column], { column: asWritten(column), ...namesOf(row), ...params });
}

/** An error at a place of the rows. */
export const rowFinding = (code: string, path: Finding["path"], params: Params = {}): Finding => ({
  code,
  severity: "error",
  path,
  params,
});

function namesOf({ record, label, figure }: Partial<Record<ReviewColumnName, unknown>>): Params {
  return { record: asWritten(String(record ?? "")), label: asWritten(String(label ?? figure ?? "")) };
}
