import type { Action } from "../model/action.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan } from "../model/plan.ts";
import type { Reason } from "../model/reason.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { Target } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";

/** The lists of a plan whose records can be counted. */
export type CountedList = "targets" | "milestones" | "actions";

/** A record on its way into a table, with its plan. */
export type CountedRecord =
  | { readonly plan: Plan; readonly kind: "target"; readonly record: Target }
  | { readonly plan: Plan; readonly kind: "milestone"; readonly record: Milestone }
  | { readonly plan: Plan; readonly kind: "action"; readonly record: Action };

/** A respect in which records are told apart, by name. `kind`: target, milestone or action. */
export type CrosstabDimension = "stage" | "theme" | "instrument" | "region" | "plan" | "kind";

/** A respect of the caller's own: the code or codes of a record; `undefined` or an empty list when it has none. */
export type CrosstabFunction = (counted: CountedRecord) => string | readonly string[] | undefined;

/** A row or column of the table, before anything is counted. */
export interface CrosstabCategory {
  /** The code; absent where `status` says that there is none. */
  readonly code?: string;
  /** `uncoded`: the record could have a code and has none. `notApplicable`: it cannot (a target has no instrument). */
  readonly status: "coded" | "uncoded" | "notApplicable";
  readonly name: Bilingual;
}

/** A row or column of the table with its margin. */
export interface CrosstabMargin extends CrosstabCategory {
  /** Distinct records. Not the sum of the cells where a record stands in several. */
  readonly count: number;
  /** Share of all distinct records, 0 to 1; absent when there are none. */
  readonly share?: number;
}

/** One cell: the records that have the row's and the column's code. */
export interface CrosstabCell {
  readonly count: number;
  /** Share of the distinct records of the row, the column and the table, 0 to 1; absent where those are none. */
  readonly shares: { readonly row?: number; readonly column?: number; readonly total?: number };
  /** Where each record is stated, in the order of the plans and their records. */
  readonly evidence: readonly EvidenceRef[];
  /** Where one respect is stage or theme, of which remits speak: why the cell is empty. */
  readonly absent?: Reason;
}

/** The options of a cross-tabulation as resolved; a function is recorded by its name. */
export interface CrosstabOptionsUsed {
  readonly rows: CrosstabDimension | { readonly custom: string };
  readonly columns: CrosstabDimension | { readonly custom: string };
  readonly of: readonly CountedList[];
  readonly scheme: string;
  readonly restatements: "leaveOut" | "count";
  readonly categories: "found" | "remit";
  readonly catalog: CatalogRef;
}

/** Records counted by two respects. */
export interface Crosstab extends Result<"crosstab", CrosstabOptionsUsed> {
  readonly rows: readonly CrosstabMargin[];
  readonly columns: readonly CrosstabMargin[];
  /** `cells[r][c]` is of row `r` and column `c`. */
  readonly cells: readonly (readonly CrosstabCell[])[];
  /** Distinct records in the table. */
  readonly total: number;
  /** Distinct records that stand in more than one row, and in more than one column: why margins may be less than sums. */
  readonly several: { readonly rows: number; readonly columns: number };
  /**
   * The empty cells by why they are empty: what the remits explain (`reason.outside-remit`, `reason.outside-theme-remit`), what
   * they do not (`reason.not-stated`, possibly `reason.missing-part`), what is counted elsewhere; `none` where nothing is said.
   */
  readonly empty: Readonly<Record<string, number>>;
  /** Restatements that were not counted. */
  readonly leftOut: readonly EvidenceRef[];
}
