import type { LedgerEntry } from "../ledger.ts";
import type { FiledRecord } from "./filedRecord.ts";
import type { Session } from "./session.ts";

/**
 * The ledger after a review. A number whose record was dropped or no longer states it goes to another record that rests on the same
 * stretch of the text (one year may date several targets), and else is left out; none is lost.
 */
export function settleLedger({ ledger, records, dropped, touched }: Session): readonly LedgerEntry[] {
  if (dropped.size === 0 && touched.size === 0) return ledger;
  const remaining = [...records.values()];
  return ledger.map((entry) => {
    const { exact, start, end, as, record = "" } = entry;
    const filed = records.get(record);
    if (as === "left-out" || (filed ? !touched.has(record) || states(filed, as) : !dropped.has(record))) return entry;
    const heir = remaining.find((each) => restsOn(each, entry));
    if (heir) return { exact, start, end, as, record: heir.record.id };
    return { exact, start, end, as: "left-out", reason: as === "deadline" ? "date" : "dropped-in-review" };
  });
}

/** Whether a record still has the part that a number is said to be. */
function states({ type, record }: FiledRecord, as: LedgerEntry["as"]): boolean {
  if (as === "baseline") return type === "target" && record.baseline !== undefined;
  if (as === "deadline" && type !== "observation") return record.deadline.kind !== "unstated";
  return true;
}

function restsOn(filed: FiledRecord, { start, end, as }: LedgerEntry): boolean {
  const { value = "", valueStart, support = [] } = filed.record.evidence;
  if (as === "deadline") {
    return (
      states(filed, as) && support.some((each) => each.role === "deadline" && each.start <= start && each.end >= end)
    );
  }
  if (as !== "figure" || valueStart === undefined) return false;
  return valueStart <= start && valueStart + Array.from(value).length >= end;
}
