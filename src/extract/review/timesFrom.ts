import type { Deadline } from "../../model/deadline.ts";
import type { Baseline } from "../../model/target.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import { asWritten } from "./asWritten.ts";
import type { CellReader } from "./cellReader.ts";
import { positive } from "./goalFrom.ts";
import { DEADLINE_KINDS } from "./reviewColumns.ts";

/** The deadline a row states; the kind of one that only has a date is `by`. */
export function deadlineFrom(read: CellReader, base: Deadline | undefined): Deadline | undefined {
  if (base && !read.isChanged("deadline_kind", "deadline", "deadline_written")) return base;
  const kind =
    read.word("deadline_kind", DEADLINE_KINDS) ?? (base === undefined && read.text("deadline") ? "by" : "unstated");
  const written = read.text("deadline_written");
  const terms = { ...(written !== undefined && { written }), ...(base?.basis && { basis: base.basis }) };
  if (kind === "ongoing" || kind === "yearly" || kind === "unstated") return { kind, ...terms };
  if (kind === "within") {
    const years = positive(read, "deadline");
    if (years === undefined) return missing(read);
    const date = base?.kind === "within" && base.years === years ? base.date : undefined;
    return { kind, years, ...(date !== undefined && { date }), ...terms };
  }
  // A date that was not touched keeps a precision that its cell does not show.
  if (base?.kind === kind && !read.isChanged("deadline")) {
    read.text("deadline");
    return { kind, date: base.date, precision: base.precision, ...terms };
  }
  const time = read.time("deadline");
  if (time === undefined) return missing(read);
  const precision = time.length === 4 ? "year" : time.length === 7 ? "month" : "day";
  return { kind, date: kind === "by" ? lastDay(time) : firstDay(time), precision, ...terms };
}

function missing(read: CellReader): undefined {
  if (!read.problems.some(({ column }) => column === "deadline")) read.refuse("deadline", "extract.review-required");
  return undefined;
}

const firstDay = (time: string) => `${time}${"-01-01".slice(time.length === 4 ? 0 : time.length - 4)}`;

function lastDay(time: string): string {
  if (time.length === 10) return time;
  const [year = "", month = "12"] = time.split("-");
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/**
 * The baseline a row states; none when its value is emptied. One that repeats an observation is corrected in that observation's row.
 */
export function baselineFrom(
  read: CellReader,
  base: Baseline | undefined,
  unitOfGoal: UnitId | undefined,
): Baseline | undefined {
  if (!read.isChanged("baseline_value", "baseline_unit", "baseline_scale", "baseline_date")) return base;
  if (read.text("baseline_value") === undefined) {
    for (const column of ["baseline_unit", "baseline_scale", "baseline_date"] as const) read.text(column);
    return undefined;
  }
  if (base?.observation !== undefined) {
    read.refuse("baseline_value", "extract.review-baseline-repeats", { observation: asWritten(base.observation) });
    return undefined;
  }
  const value = read.number("baseline_value");
  const unit = read.word("baseline_unit", UNITS) ?? unitOfGoal;
  const scale = positive(read, "baseline_scale");
  const date = dateFrom(read, "baseline_date");
  if (value === undefined) return undefined;
  if (unit === undefined) {
    read.refuse("baseline_unit", "extract.review-required");
    return undefined;
  }
  const basis = read.isChanged("baseline_date") ? undefined : base?.dateBasis;
  return {
    value,
    unit,
    ...(scale !== undefined && { scale }),
    ...(date !== undefined && { date }),
    ...(date !== undefined && basis && { dateBasis: basis }),
  };
}

/** A date or year; of a month the last day. */
export function dateFrom(read: CellReader, column: "date" | "baseline_date"): string | undefined {
  const time = read.time(column);
  return time?.length === 7 ? lastDay(time) : time;
}
