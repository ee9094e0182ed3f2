import type { Extraction } from "../extraction.ts";
import type { LedgerEntry } from "../ledger.ts";
import type { LeftOutReason } from "../notFigures.ts";
import { filedRecords } from "./filedRecord.ts";
import type { ReviewRow } from "./reviewColumns.ts";
import { leftOutRow, rowOf } from "./rowOf.ts";
import type { SourceText } from "./sourceText.ts";

/** Reasons that do not settle whether a number should have become a record. */
const UNSETTLED: Readonly<Partial<Record<LeftOutReason, true>>> = {
  "no-unit": true,
  "no-subject": true,
  "no-commitment": true,
  "outside-prose": true,
  vague: true,
};

/** The rows of records and left-out numbers in the order of the text. */
export function reviewRows(
  { plan, ledger, readings }: Extraction,
  only: "unsure" | "all",
  text: SourceText | undefined,
): readonly ReviewRow[] {
  const readingOf = new Map(readings.map((reading) => [reading.record, reading]));
  const notes = new Map(plan.setAside.map(({ start, note }) => [start, note]));
  const isAsked = (review: readonly string[] = []) => only === "all" || review.length > 0;
  const placed: { readonly start: number; readonly row: ReviewRow }[] = [];
  for (const filed of filedRecords(plan)) {
    const reading = readingOf.get(filed.record.id);
    if (isAsked(reading?.review)) placed.push({ start: filed.record.evidence.start, row: rowOf(filed, reading) });
  }
  for (const entry of ledger) {
    if (entry.as !== "left-out" || (only === "unsure" && !(entry.reason && UNSETTLED[entry.reason]))) continue;
    placed.push({ start: entry.start, row: leftOutRow(entry, sentenceOf(entry, text), notes.get(entry.start)) });
  }
  return placed.sort((a, b) => a.start - b.start).map(({ row }) => row);
}

const sentenceOf = ({ start, end }: LedgerEntry, text: SourceText | undefined) =>
  text?.sentenceAround(start, end).exact;
