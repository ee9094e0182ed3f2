export type { FieldReading } from "./draft.ts";
export type { Extraction, ExtractOptions, RecordReading } from "./extraction.ts";
export { extractPlan } from "./extractPlan.ts";
export type { LedgerEntry } from "./ledger.ts";
export type { LeftOutReason } from "./notFigures.ts";
