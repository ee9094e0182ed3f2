import type { Evidence } from "../../model/evidence.ts";
import { REVIEW_COLUMNS, type ReviewColumnName, type ReviewRow } from "./reviewColumns.ts";
import type { SourceText } from "./sourceText.ts";

/** What a reader is asked about one record or left-out number. */
export interface ReaderQuestion {
  /** Id of the record, or `left-out-` and where the number stands. */
  readonly record: string;
  /** The fields in doubt; empty for a left-out number, of which the question is whether it states something. */
  readonly ask: readonly string[];
  /** The sentence of the clause; the line of the figure where that is another; and the clauses it rests on. An answer quotes the first two. */
  readonly passages: readonly string[];
  /** Further words on which the record rests: a heading, the deadline of an earlier sentence. */
  readonly support: readonly string[];
  /** The record as read so far. */
  readonly row: ReviewRow;
}

/** The columns an answer may fill. */
export const ANSWER_COLUMNS: readonly ReviewColumnName[] = REVIEW_COLUMNS.flatMap(({ name, readOnly }) =>
  readOnly || name === "clause" || name === "verdict" || name === "note" ? [] : [name],
);

/** Puts a row as a question. */
export function questionOf(
  row: ReviewRow,
  record: { readonly evidence: Evidence } | undefined,
  text: SourceText,
): ReaderQuestion {
  return {
    record: String(row.record),
    ask: row.review === null ? [] : String(row.review).split("; "),
    passages: record ? passagesOf(record.evidence, text) : [String(row.clause)],
    support: record?.evidence.support?.map(({ exact }) => exact) ?? [],
    row,
  };
}

function passagesOf({ start, end, value = "", valueStart = start }: Evidence, text: SourceText): readonly string[] {
  const sentence = text.sentenceAround(start, end);
  const valueEnd = valueStart + Array.from(value).length;
  const isWithin = valueStart >= sentence.start && valueEnd <= sentence.end;
  return isWithin ? [sentence.exact] : [sentence.exact, text.sentenceAround(valueStart, valueEnd).exact];
}
