import type { RecordReading } from "../extraction.ts";
import { type CellReader, cellText } from "./cellReader.ts";
import type { ReviewColumnName, ReviewRow } from "./reviewColumns.ts";
import type { Session } from "./session.ts";

/** A changed cell that the record has no place for would be lost in silence. */
export function refuseUnread(read: CellReader, row: ReviewRow): void {
  for (const column of read.changed) {
    if (!read.used.has(column) && cellText(row[column]) !== "") read.refuse(column, "extract.review-does-not-apply");
  }
}

/** Notes which cells of a row were changed. */
export function logChanges(
  { changes }: Session,
  record: string,
  sheet: ReviewRow,
  row: ReviewRow,
  read: CellReader,
): void {
  for (const column of read.changed)
    changes.push({ record, column, from: sheet[column], to: cellText(row[column]) === "" ? null : row[column] });
}

/** The reading of a record that somebody looked at: the fields changed, and after a person also those in doubt, are that reader's. */
export function markReviewed(
  { readings, reviewer }: Session,
  record: string,
  columns: readonly ReviewColumnName[],
): void {
  const { by, rule, confidence } = reviewer;
  const old: RecordReading = readings.get(record) ?? { record, fields: {}, confidence: 1, review: [] };
  const changed = columns.map(fieldOf);
  const settled = rule === "review" ? [...changed, ...old.review] : changed;
  const fields = { ...old.fields, ...Object.fromEntries(settled.map((field) => [field, { rule, confidence }])) };
  const review = rule === "review" ? [] : [...new Set([...old.review, ...changed])];
  const least = Math.min(1, ...Object.values(fields).map((field) => field.confidence));
  readings.set(record, { record, fields, confidence: least, review, by });
}

/** The field of a reading that a column shows. */
const fieldOf = (column: ReviewColumnName): string => {
  if (column === "predicate") return "indicator";
  return /^(?:baseline|deadline|value)(?=_)/.exec(column)?.[0] ?? column;
};
