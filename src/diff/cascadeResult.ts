import type { CellTarget } from "../align/alignment.ts";
import type { Finding } from "../model/finding.ts";
import type { Reason, ReasonCode } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { Bilingual } from "../model/text.ts";
import type { Change } from "./changes.ts";

/** A plan and the plan of the nearest level above it that has one. */
export interface CascadeLink {
  readonly upper: string;
  readonly lower: string;
  /** Codes of the levels between that have no plan here. */
  readonly bridged: readonly string[];
  /** What sets the two apart as documents. */
  readonly reasons: readonly Reason[];
  /** How often each standing occurs. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * How a lower plan stands to the one above on one thing. `more`, `same`, `less`: what it promises; `undetermined`: bounds leave it open;
 * `not-comparable`, with reasons; `dropped`: within its remit and not in it; `outside-remit`; `possibly-missing`: in a part this copy lacks;
 * `added`: only below.
 */
export type Standing =
  | "more"
  | "same"
  | "less"
  | "undetermined"
  | "not-comparable"
  | "dropped"
  | "outside-remit"
  | "possibly-missing"
  | "added";

/** One thing between two levels. */
export interface CascadeStep {
  readonly upper: string;
  readonly lower: string;
  readonly standing: Standing;
  /** The target of the upper plan. */
  readonly left?: CellTarget;
  /** The target of the lower plan. */
  readonly right?: CellTarget;
  /** What is different from the upper to the lower, the amount among it. */
  readonly changes: readonly Change[];
  /** Why not compared, or why absent. */
  readonly reasons: readonly Reason[];
  readonly assumed: readonly Reason[];
  readonly cautions: readonly Reason[];
}

/** One indicator, or label outside the catalogue, down the levels. */
export interface CascadeRow {
  readonly indicator?: string;
  readonly name: Bilingual;
  readonly steps: readonly CascadeStep[];
}

/** Plans down the levels of government. */
export interface Cascade
  extends Result<"cascade", { readonly catalog: CatalogRef; readonly assume: readonly ReasonCode[] }> {
  /** From the highest level down. */
  readonly links: readonly CascadeLink[];
  readonly rows: readonly CascadeRow[];
  /** Plans that stand apart, several of one region, levels without a plan. */
  readonly findings: readonly Finding[];
}
