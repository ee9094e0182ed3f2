import type { Bound, Goal, GoalValue, NumericGoal, Per } from "../../model/goal.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import { UNITS } from "../../model/units.ts";
import { asWritten } from "./asWritten.ts";
import { type CellReader, cellText, listIn } from "./cellReader.ts";
import { BOUNDS, GOAL_KINDS, type MISSING, PER_OF, type ReviewColumnName, TOWARD } from "./reviewColumns.ts";

const MEASURED_COLUMNS: readonly ReviewColumnName[] = ["bound", "value", "value_high", "unit", "scale", "per"];
const GOAL_COLUMNS: readonly ReviewColumnName[] = ["kind", ...MEASURED_COLUMNS, "toward", "reference"];

/** The goal a row states; of `base` what no column shows is kept. A new record's kind is `level` unless it says otherwise. */
export function goalFrom(read: CellReader, base: Goal | undefined): Goal | undefined {
  if (base && !read.isChanged(...GOAL_COLUMNS)) return base;
  const kind = read.word("kind", GOAL_KINDS) ?? (base === undefined ? "level" : undefined);
  const terms = {
    ...(base?.standing && { standing: base.standing }),
    ...(base?.condition && { condition: base.condition }),
  };
  switch (kind) {
    case undefined:
      required(read, "kind");
      return undefined;
    case "direction": {
      const toward = read.word("toward", TOWARD) ?? required(read, "toward");
      return toward && { kind, toward, ...terms };
    }
    case "relative": {
      const bound = read.word("bound", BOUNDS) ?? "exactly";
      const reference = read.text("reference") ?? required(read, "reference");
      if (bound === "about" || bound === "between") {
        read.refuse("bound", "extract.review-bound-of-relative", { found: asWritten(bound) });
        return undefined;
      }
      return reference === undefined ? undefined : { kind, bound, reference, ...terms };
    }
    default: {
      const measured = measuredFrom(read);
      if (!measured) return undefined;
      const numeric = base && isNumeric(base) ? base : undefined;
      const { boundWord, implicit } = numeric ?? {};
      return {
        kind,
        ...measured,
        ...(boundWord !== undefined && numeric?.bound === measured.bound && { boundWord }),
        ...(implicit && !read.isChanged("value", "value_high") && { implicit }),
        ...terms,
      };
    }
  }
}

type Measured = Pick<NumericGoal, "bound" | "value" | "missing" | "unit" | "scale" | "per">;

/** The value of an observation as a row states it. */
export function valueFrom(read: CellReader, base: Observation | undefined): Measured | undefined {
  if (base && !read.isChanged(...MEASURED_COLUMNS)) {
    const { bound, value, missing, unit, scale, per } = base;
    return {
      bound,
      value,
      ...(missing && { missing }),
      unit,
      ...(scale !== undefined && { scale }),
      ...(per && { per }),
    };
  }
  return measuredFrom(read);
}

function measuredFrom(read: CellReader): Measured | undefined {
  const value = numbersFrom(read);
  const unit = read.word("unit", UNITS) ?? required(read, "unit");
  const scale = positive(read, "scale");
  const per = perFrom(read);
  if (!value || !unit) return undefined;
  return { ...value, unit, ...(scale !== undefined && { scale }), ...(per.length > 0 && { per }) };
}

/** What an empty cell leaves open that must be said; not told twice where the cell held something wrong. */
function required(read: CellReader, column: ReviewColumnName): undefined {
  if (!read.problems.some((each) => each.column === column)) read.refuse(column, "extract.review-required");
  return undefined;
}

/** A factor that is more than zero. */
export function positive(read: CellReader, column: ReviewColumnName): number | undefined {
  const value = read.number(column);
  if (value === undefined || value > 0) return value;
  read.refuse(column, "extract.review-not-positive", { found: value });
  return undefined;
}

interface Numbers {
  readonly bound: Bound;
  readonly value: GoalValue | null;
  readonly missing?: keyof typeof MISSING;
}

function numbersFrom(read: CellReader): Numbers | undefined {
  const said = read.word("bound", BOUNDS);
  const high = read.number("value_high");
  const written = read.text("value");
  if (written === undefined) return required(read, "value");
  if (written === "noValue" || written === "unreadable") {
    if (high !== undefined) read.refuse("value_high", "extract.review-high-without-low");
    return { bound: said ?? "exactly", value: null, missing: written };
  }
  const low = read.number("value");
  if (low === undefined) return undefined;
  if (high === undefined) {
    if (said === "between") return required(read, "value_high");
    return { bound: said ?? "exactly", value: low };
  }
  if (said !== undefined && said !== "between") {
    read.refuse("bound", "extract.review-high-without-between", { found: asWritten(said) });
    return undefined;
  }
  if (low >= high) {
    read.refuse("value_high", "extract.review-range-order", { low, high });
    return undefined;
  }
  return { bound: "between", value: [low, high] };
}

const PER = /^(?:(\d+(?:\.\d+)?)\s+)?([a-z]+)$/;

/** `county`, `5 year; school`. */
function perFrom(read: CellReader): readonly Per[] {
  return listIn(read.text("per")).flatMap((each): Per[] => {
    const [, every, of = ""] = PER.exec(each) ?? [];
    const found = Object.keys(PER_OF).find((word): word is keyof typeof PER_OF => word === of);
    if (found && (every === undefined || Number(every) > 0))
      return [{ ...(every !== undefined && { every: Number(every) }), of: found }];
    read.refuse("per", "extract.review-not-per", {
      found: asWritten(cellText(each)),
      expected: asWritten(Object.keys(PER_OF).join(", ")),
    });
    return [];
  });
}
