export { applyDiff } from "./applyDiff.ts";
export { type CascadeOptions, cascade } from "./cascade.ts";
export type { Cascade, CascadeLink, CascadeRow, CascadeStep, Standing } from "./cascadeResult.ts";
export type { Block, BlockMove, Change, ChangeCode, DiffEntry, EventChange, PairedBy } from "./changes.ts";
export { type DiffOptions, diff } from "./diff.ts";
export type { Diff, Pairing } from "./diffResult.ts";
export { invertDiff } from "./invertDiff.ts";
export type { Patch, PatchChange, PatchMove, PatchSide, PatchTarget } from "./patch.ts";
