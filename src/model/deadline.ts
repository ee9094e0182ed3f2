/** What every deadline may say of itself. */
export interface DeadlineTerms {
  /** As the plan writes it: `到2025年`. */
  readonly written?: string;
  /** `inferred` when the date is not printed with the figure: a column without a header, the end of the plan's period. */
  readonly basis?: "inferred";
}

/** By a date: the last day of what the plan names (到2025年 is 2025-12-31 with precision `year`). */
export interface ByDeadline extends DeadlineTerms {
  /** By a date. */
  readonly kind: "by";
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** How exactly the plan names it. */
  readonly precision: "day" | "month" | "year" | "period";
}

/** Within so many years (五年内); `date` where the plan's own period settles the end. */
export interface WithinDeadline extends DeadlineTerms {
  /** Within so many years. */
  readonly kind: "within";
  /** How many years. */
  readonly years: number;
  /** The last day, where the plan's own period settles it. */
  readonly date?: string;
}

/** From a date on (从2022年起). */
export interface FromDeadline extends DeadlineTerms {
  /** From a date on. */
  readonly kind: "from";
  /** The first day, as an ISO date. */
  readonly date: string;
  readonly precision: "day" | "month" | "year" | "period";
}

/** `ongoing`: 长期坚持; `yearly`: 逐年落实; `unstated`: the plan gives none. */
export interface OpenDeadline extends DeadlineTerms {
  /** No date: held on to, every year, or not stated. */
  readonly kind: "ongoing" | "yearly" | "unstated";
}

/** By when a commitment is to be kept. */
export type Deadline = ByDeadline | WithinDeadline | FromDeadline | OpenDeadline;

/** The year a deadline ends in; `undefined` when it has no end. */
export function deadlineYear(deadline: Deadline): number | undefined {
  const date = deadlineDate(deadline);
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** The day a deadline ends on, as an ISO date; `undefined` when it has no end. */
export function deadlineDate(deadline: Deadline): string | undefined {
  return deadline.kind === "by" || deadline.kind === "within" ? deadline.date : undefined;
}
