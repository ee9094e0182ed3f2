import type { LedgerEntry } from "../ledger.ts";
import type { FiledRecord } from "./filedRecord.ts";
import type { Session } from "./session.ts";

/**
 * The ledger after a review. A number whose record was dropped or no longer states it goes to another record that rests on the same
 * stretch of the text (one year may date several targets), and else is left out; none is lost.
 */
export function settleLedger({ ledger, records, dropped, touched }: Session): readonly LedgerEntry[] {
  if (dropped.size === 0 && touched.size === 0) return ledger;
  const heirs = heirsAmong([...records.values()]);
  return ledger.map((entry) => {
    const { exact, start, end, as, record = "" } = entry;
    const filed = records.get(record);
    if (as === "left-out" || (filed ? !touched.has(record) || states(filed, as) : !dropped.has(record))) return entry;
    const heir = heirs[as]?.get(start);
    if (heir && heir.end >= end) return { exact, start, end, as, record: heir.record };
    return { exact, start, end, as: "left-out", reason: as === "deadline" ? "date" : "dropped-in-review" };
  });
}

/** Whether a record still has the part that a number is said to be. */
function states({ type, record }: FiledRecord, as: LedgerEntry["as"]): boolean {
  if (as === "baseline") return type === "target" && record.baseline !== undefined;
  if (as === "deadline" && type !== "observation") return record.deadline.kind !== "unstated";
  return true;
}

type Heirs = ReadonlyMap<number, { readonly record: string; readonly end: number }>;

/** The first record that rests on each place of the text, by its figure and by what dates it. */
function heirsAmong(remaining: readonly FiledRecord[]): Partial<Record<LedgerEntry["as"], Heirs>> {
  const figure = new Map<number, { record: string; end: number }>();
  const deadline: typeof figure = new Map();
  for (const filed of remaining) {
    const { id, evidence } = filed.record;
    const { value = "", valueStart, support = [] } = evidence;
    const add = (places: typeof figure, from: number, end: number) => {
      for (let at = from; at < end; at++) if (!places.has(at)) places.set(at, { record: id, end });
    };
    if (valueStart !== undefined) add(figure, valueStart, valueStart + Array.from(value).length);
    if (!states(filed, "deadline")) continue;
    for (const { role, start, end } of support) if (role === "deadline") add(deadline, start, end);
  }
  return { figure, deadline };
}
