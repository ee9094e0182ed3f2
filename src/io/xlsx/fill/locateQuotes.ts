import { verbatim } from "../../faults.ts";
import type { Row } from "../../tables/table.ts";
import type { Filling } from "./fillRecord.ts";
import type { Tell } from "./fillWorkbook.ts";
import type { PlanText } from "./planTexts.ts";

/** What quotes of a row are looked up in. */
export interface LocateIn {
  readonly text: PlanText | undefined;
  /** Whether it was said already that the text of this plan is needed. */
  readonly isAsked: boolean;
  readonly tell: Tell;
}

/** The places of the clause that a row quotes, and of the figure within it, where they are not told; or that they need a text. */
export function locateQuotes(table: string, row: Row, within: LocateIn): Filling | "needs-text" {
  const prefix = table === "set_aside" ? "" : "evidence_";
  const names = { exact: `${prefix}exact`, start: `${prefix}start`, end: `${prefix}end` };
  const exact = row[names.exact];
  if (typeof exact !== "string") return {};
  const told = placed(row, names, exact);
  if (told) return told;
  if (!within.text) {
    if (!within.isAsked) within.tell(names.start, "io.xlsx-needs-text");
    return "needs-text";
  }
  const found = within.text.find(exact);
  if ("times" in found) {
    tellTimes(within.tell, names.exact, exact, found);
    return {};
  }
  if (!found.isAsQuoted) {
    within.tell(names.exact, "io.xlsx-quote-blanks", { exact: verbatim(found.exact) }, "warning");
  }
  const place = { [names.exact]: found.exact, [names.start]: found.start, [names.end]: found.end };
  return { ...place, ...figure(row, found.exact, found.start, within) };
}

interface Names {
  readonly exact: string;
  readonly start: string;
  readonly end: string;
}

const lengthOf = (text: string): number => Array.from(text).length;

/** A place that the row tells, if only at one end. */
function placed(row: Row, { start, end }: Names, exact: string): Filling | undefined {
  const from = row[start];
  const to = row[end];
  if (typeof from === "number") return { [start]: from, [end]: to ?? from + lengthOf(exact) };
  return typeof to === "number" ? { [start]: to - lengthOf(exact), [end]: to } : undefined;
}

/** The place of the figure: within the clause when it is there once, else in the whole text when it is there once. */
function figure(row: Row, exact: string, start: unknown, { text, tell }: LocateIn): Filling {
  const value = row.evidence_value;
  if (typeof value !== "string" || (row.evidence_value_start ?? null) !== null || typeof start !== "number") return {};
  const at = exact.indexOf(value);
  if (at >= 0 && exact.indexOf(value, at + 1) < 0)
    return { evidence_value_start: start + lengthOf(exact.slice(0, at)) };
  if (!text) return {};
  if (at >= 0) {
    tell("evidence_value", "io.xlsx-figure-twice", { exact: verbatim(value), clause: verbatim(exact) });
    return {};
  }
  const found = text.find(value);
  if ("times" in found) {
    tellTimes(tell, "evidence_value", value, found);
    return {};
  }
  return { evidence_value: found.exact, evidence_value_start: found.start };
}

function tellTimes(
  tell: Tell,
  column: string,
  exact: string,
  { times, around }: { readonly times: number; readonly around: readonly string[] },
): void {
  if (times === 0) tell(column, "io.xlsx-quote-not-found", { exact: verbatim(exact) });
  else tell(column, "io.xlsx-quote-ambiguous", { exact: verbatim(exact), times, around });
}
