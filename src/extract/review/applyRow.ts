import type { Finding } from "../../model/finding.ts";
import { type CellReader, cellReader, cellText, sameCell } from "./cellReader.ts";
import type { FiledRecord } from "./filedRecord.ts";
import { logChanges, markReviewed, refuseUnread } from "./noteReview.ts";
import { promote } from "./promote.ts";
import { recordFrom } from "./recordFrom.ts";
import {
  REVIEW_COLUMNS,
  type ReviewCell,
  type ReviewColumnName,
  type ReviewRow,
  TYPES,
  VERDICTS,
} from "./reviewColumns.ts";
import { leftOutStart } from "./rowOf.ts";
import { findingOf, type RowPath, type Session } from "./session.ts";

/** A row as it comes back: some columns may be missing (they count as unchanged), a cell may be anything. */
export type GivenRow = Readonly<Record<string, unknown>>;

/** Applies one row to a session; when something is wrong with it, tells what and changes nothing. */
export function applyRow(session: Session, given: GivenRow, path: RowPath): readonly Finding[] {
  const id = cellText(given.record);
  const sheet = session.sheet.get(id);
  if (!sheet) {
    const isBlank = Object.values(given).every((cell) => cellText(cell) === "");
    if (isBlank) return [];
    const code = id === "" ? "extract.review-no-record" : "extract.review-unknown-record";
    return [findingOf({ column: "record", code, params: {} }, path, given)];
  }
  const { row, unreadable } = merged(sheet, given);
  if (unreadable.length > 0) {
    return unreadable.map((column) =>
      findingOf({ column, code: "extract.review-not-a-cell", params: {} }, path, sheet),
    );
  }
  const read = cellReader(row, changedIn(sheet, row));
  const change = changeOf(session, read, sheet, row);
  if (read.problems.length === 0 && change) {
    change();
    return [];
  }
  return read.problems.map((problem) => findingOf(problem, path, sheet));
}

const isCell = (cell: unknown): cell is ReviewCell =>
  cell === null || typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));

function merged(sheet: ReviewRow, given: GivenRow) {
  const row: { -readonly [Name in ReviewColumnName]: ReviewCell } = { ...sheet };
  const unreadable: ReviewColumnName[] = [];
  for (const { name, readOnly } of REVIEW_COLUMNS) {
    const cell = Object.hasOwn(given, name) ? given[name] : undefined;
    if (cell === undefined || readOnly) continue;
    if (isCell(cell)) row[name] = cell;
    else unreadable.push(name);
  }
  return { row, unreadable };
}

/** The columns that a reviewer changed. The clause of a record stays what it is. */
function changedIn(sheet: ReviewRow, row: ReviewRow): ReadonlySet<ReviewColumnName> {
  const open = REVIEW_COLUMNS.filter(
    ({ name, readOnly }) => !readOnly && name !== "verdict" && (name !== "clause" || sheet.type === "left-out"),
  );
  return new Set(open.flatMap(({ name }) => (sameCell(sheet[name], row[name]) ? [] : [name])));
}

/** What a row asks for, checked and ready to be done; what is wrong with it is kept in `read.problems`. */
function changeOf(session: Session, read: CellReader, sheet: ReviewRow, row: ReviewRow): (() => void) | undefined {
  return sheet.type === "left-out" ? leftOutChange(session, read, sheet, row) : recordChange(session, read, sheet, row);
}

type Change = typeof changeOf;

const leftOutChange: Change = (session, read, sheet, row) => {
  const id = String(sheet.record);
  read.word("verdict", VERDICTS);
  const type = read.word("type", TYPES);
  if (type && type !== "left-out") return promote(session, read, sheet, row, type);
  if (type === undefined && read.isChanged("type")) read.refuse("type", "extract.review-required");
  for (const column of read.changed) {
    if (column !== "note" && column !== "type" && column !== "clause" && cellText(row[column]) !== "")
      read.refuse(column, "extract.review-not-promoted");
  }
  return () => {
    if (!read.isChanged("note")) return;
    session.notes.set(leftOutStart(id), read.text("note"));
    logChanges(session, id, sheet, row, read);
  };
};

const recordChange: Change = (session, read, sheet, row) => {
  const id = String(sheet.record);
  const verdict = read.word("verdict", VERDICTS);
  const type = read.word("type", TYPES);
  const filed = session.records.get(id);
  if (!filed) return undefined;
  if (verdict === "drop") return () => drop(session, filed, read.text("note"));
  if (type === undefined || type === "left-out") {
    read.refuse("type", type ? "extract.review-drop-by-verdict" : "extract.review-required");
    return undefined;
  }
  const edited = [...read.changed].filter((column) => column !== "note");
  if (verdict === "keep") for (const column of edited) read.refuse(column, "extract.review-keep-but-changed");
  const isReviewed = verdict !== undefined || edited.length > 0;
  if (!isReviewed && read.changed.size === 0) return () => undefined;
  if (type !== filed.type && filed.type === "action") read.refuse("type", "extract.review-action-stays");
  const { evidence } = filed.record;
  // A note alone does not say that somebody vouches for the record.
  const reviewer = isReviewed ? session.reviewer : { ...session.reviewer, status: "draft" as const };
  const made = recordFrom(type, { read, id, evidence, base: filed, reviewer, catalog: session.catalog });
  if (!made) return undefined;
  refuseUnread(read, row);
  return () => {
    if (type !== filed.type) session.records.delete(id);
    session.records.set(id, made);
    session.touched.add(id);
    if (isReviewed) markReviewed(session, id, edited);
    logChanges(session, id, sheet, row, read);
    if (edited.length === 0 && verdict) session.changes.push({ record: id, column: "verdict", from: null, to: "keep" });
  };
};

function drop(session: Session, filed: FiledRecord, note: string | undefined): void {
  const { id } = filed.record;
  session.records.delete(id);
  session.readings.delete(id);
  session.dropped.set(id, { filed, note });
  session.changes.push({ record: id, column: "verdict", from: null, to: "drop" });
}
