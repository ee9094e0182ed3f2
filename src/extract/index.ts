export type { FieldReading } from "./draft.ts";
export type { Extraction, ExtractOptions, RecordReading } from "./extraction.ts";
export { extractPlan } from "./extractPlan.ts";
export type { LedgerEntry } from "./ledger.ts";
export type { LeftOutReason } from "./notFigures.ts";
export { applyReview, type ReviewOptions, type ReviewResult } from "./review/applyReview.ts";
export type { GivenRow } from "./review/applyRow.ts";
export type { ReaderQuestion } from "./review/readerQuestion.ts";
export {
  type Reader,
  type ReaderAnswer,
  type Refinement,
  type RefineOptions,
  refineExtraction,
} from "./review/refineExtraction.ts";
export type { ReviewCell, ReviewColumn, ReviewColumnName, ReviewRow, ReviewType } from "./review/reviewColumns.ts";
export { type ReviewSheet, type ReviewSheetOptions, reviewSheet } from "./review/reviewSheet.ts";
export type { ReviewChange } from "./review/session.ts";
