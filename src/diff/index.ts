export type { Change, ChangeCode, DiffEntry } from "./changes.ts";
export { type Diff, type DiffOptions, diff, type EventChange } from "./diff.ts";
