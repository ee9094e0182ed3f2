/** What is required of a plan and may all the same stay empty in a workbook, since it follows from the rest or from the plan's text. */
const BY_TABLE: Readonly<Record<string, readonly string[]>> = {
  plans: ["source_sha256", "source_length"],
  targets: ["bound"],
  observations: ["bound", "status"],
  milestones: ["event"],
  set_aside: ["start", "end"],
};

const OF_RECORDS: readonly string[] = [
  "id",
  "plan",
  "deadline_kind",
  "evidence_start",
  "evidence_end",
  "evidence_reading",
];

/** Whether a column that is required may stay empty in a workbook of plans. */
export const isFilledIn = (table: string, column: string): boolean =>
  (BY_TABLE[table]?.includes(column) ?? false) || (table !== "plans" && OF_RECORDS.includes(column));
