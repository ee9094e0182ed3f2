import { type Deadline, deadlineYear } from "../../model/deadline.ts";
import type { Clause, Evidence } from "../../model/evidence.ts";
import type { LedgerEntry } from "../ledger.ts";
import { type CellReader, cellNumber, cellText } from "./cellReader.ts";
import type { FiledRecord } from "./filedRecord.ts";
import { logChanges, markReviewed, refuseUnread } from "./noteReview.ts";
import { recordFrom } from "./recordFrom.ts";
import type { ReviewRow } from "./reviewColumns.ts";
import { leftOutStart, printedNumber } from "./rowOf.ts";
import type { Session } from "./session.ts";

/** Makes a record of a number that was left out; checked and ready to be done. */
export function promote(
  session: Session,
  read: CellReader,
  sheet: ReviewRow,
  row: ReviewRow,
  type: FiledRecord["type"],
): (() => void) | undefined {
  const { ledger, records, reviewer, catalog } = session;
  const index = ledger.findIndex(({ start }) => start === leftOutStart(sheet.record));
  const entry = ledger[index];
  if (entry?.as !== "left-out") {
    read.refuse("record", "extract.review-already-taken", { owner: entry?.record ?? "" });
    return undefined;
  }
  const verdict = read.text("verdict");
  if (verdict === "keep" || verdict === "drop") read.refuse("verdict", "extract.review-verdict-contradicts");
  const clause = clauseFor(session, read, entry);
  if (!clause) return undefined;
  const id = freeId(session, type);
  const made = recordFrom(type, { read, id, evidence: evidenceFor(clause, entry, row), reviewer, catalog });
  if (!made) return undefined;
  refuseUnread(read, row);
  return () => {
    records.set(id, made);
    session.touched.add(id);
    ledger.forEach((each, place) => {
      if (each.as !== "left-out" || each.start < clause.start || each.end > clause.end) return;
      const as = place === index ? "figure" : roleOf(each, made);
      if (as) ledger[place] = { exact: each.exact, start: each.start, end: each.end, as, record: id };
    });
    const filled = [...read.changed].filter((column) => column !== "note" && column !== "clause");
    markReviewed(session, id, filled);
    logChanges(session, id, sheet, row, read);
  };
}

/** The quote that is to state the record: what the reviewer left of the sentence shown, or the part between commas that holds label and figure. */
function clauseFor({ text }: Session, read: CellReader, { exact, start, end }: LedgerEntry): Clause | undefined {
  const quote = read.text("clause") ?? exact;
  if (!text) {
    if (quote === exact) return { exact, start, end };
    read.refuse("clause", "extract.review-needs-text");
    return undefined;
  }
  if (!read.isChanged("clause")) {
    const part = text.clauseAround(start, end);
    return part.exact.includes(read.text("label") ?? "") ? part : text.sentenceAround(start, end);
  }
  const found = text.quoteAround(quote, start, end);
  if (!found) read.refuse("clause", "extract.review-quote-not-there");
  return found;
}

const READ_BY_REVIEWER = {
  zh: "数值由复核者判读,原文所印不同。",
  en: "The value is the reviewer’s reading; the text prints another.",
};

function evidenceFor(clause: Clause, { exact, start }: LedgerEntry, row: ReviewRow): Evidence {
  const printed = printedNumber(exact);
  const isPrinted =
    cellText(row.value) === "" || printed === cellNumber(row.value) || printed === cellNumber(row.value_high);
  return {
    ...clause,
    value: exact,
    valueStart: start,
    ...(isPrinted ? { reading: "verbatim" as const } : { reading: "inferred" as const, note: READ_BY_REVIEWER }),
  };
}

/** What another number of the clause is to the record, if anything. */
function roleOf({ exact }: LedgerEntry, { type, record }: FiledRecord): "figure" | "baseline" | "deadline" | undefined {
  const number = printedNumber(exact);
  if (number === undefined) return undefined;
  const deadline: Deadline | undefined = type === "observation" ? undefined : record.deadline;
  if (deadline && deadlineYear(deadline) === number) return "deadline";
  if (type === "target" && record.baseline?.value === number) return "baseline";
  const value =
    type === "target" && "value" in record.goal ? record.goal.value : type === "observation" ? record.value : null;
  return Array.isArray(value) && value.includes(number) ? "figure" : undefined;
}

/** The next id of its type that no record has, dropped ones included. */
function freeId({ extraction, records, dropped }: Session, type: FiledRecord["type"]): string {
  for (let count = 1; ; count++) {
    const id = `${extraction.plan.id}-${type}-${count}`;
    if (!records.has(id) && !dropped.has(id)) return id;
  }
}
