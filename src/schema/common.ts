import * as z from "zod";
import type { Coding, Predicate } from "../model/coding.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Bound, GoalValue, Per } from "../model/goal.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { Extra } from "../model/json.ts";
import type { SetAside, Trace } from "../model/plan.ts";
import { STAGES, type StageCode } from "../model/stages.ts";
import type { Modality, Scope } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import { THEMES, type Theme } from "../model/themes.ts";
import { UNITS, type UnitId } from "../model/units.ts";
import { proved } from "./proved.ts";

// Every object is strict: a misspelt key is a finding, not a fact lost in silence.

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

/** A form that a text must have, and what to call it. */
interface Form {
  readonly pattern: RegExp;
  readonly name: Bilingual;
}

export const FORMS: Readonly<Record<"id" | "dateOrYear" | "regionCode" | "sha256", Form>> = {
  id: {
    pattern: /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    name: {
      zh: "编号(小写字母和数字,以连字符或点相连)",
      en: "an id (lower-case letters and digits, joined by hyphens or dots)",
    },
  },
  dateOrYear: {
    pattern: new RegExp(`^\\d{4}$|${z.regexes.date.source}`),
    name: { zh: "日期(YYYY-MM-DD)或年份", en: "a date (YYYY-MM-DD) or a year" },
  },
  regionCode: {
    pattern: /^(?:\d{6}|\d{2}x{4}|\d{4}x{2})$/,
    name: {
      zh: "行政区划代码(六位,不能确定的位写作 x)",
      en: "a region code (six digits, with x for those not identified)",
    },
  },
  sha256: {
    pattern: /^[0-9a-f]{64}$/,
    name: { zh: "SHA-256(64位小写十六进制数)", en: "a SHA-256 (64 lower-case hexadecimal digits)" },
  },
};

function isCircular(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

export const text: z.ZodType<string> = z.string().min(1);
/** An id: lower-case words joined by hyphens or dots, so that it can stand in a URL, a file name and a column. */
export const id: z.ZodType<string> = z.string().regex(FORMS.id.pattern);
/** An indicator id is any id; the type only completes the known ones in an editor. */
export const indicatorId: z.ZodType<IndicatorId> = id;
export const bilingual: z.ZodType<Bilingual> = proved<Bilingual>()(z.strictObject({ zh: text, en: text }));
const jsonRecord: z.ZodType<Extra> = z.record(z.string(), z.json());
export const extra: z.ZodType<Extra> = jsonRecord.refine((value) => !isCircular(value), {
  params: { expected: { zh: "JSON 能表示的值", en: "a value that JSON can carry" } },
});
export const unit: z.ZodType<UnitId> = z.enum(keysOf(UNITS));
export const stage: z.ZodType<StageCode> = z.enum(keysOf(STAGES));
export const theme: z.ZodType<Theme> = z.enum(keysOf(THEMES));
export const isoDate: z.ZodType<string> = z.iso.date();
/** A calendar date or a bare year. */
export const dateOrYear: z.ZodType<string> = z.string().regex(FORMS.dateOrYear.pattern);
export const regionCode: z.ZodType<string> = z.string().regex(FORMS.regionCode.pattern);
export const sha256: z.ZodType<string> = z.string().regex(FORMS.sha256.pattern);
export const offset: z.ZodType<number> = z.int().nonnegative();
export const year: z.ZodType<number> = z.int().min(1900).max(2200);
export const finite: z.ZodType<number> = z.number();
/** Says that a date or year is not printed with its figure. */
export const inferred: z.ZodType<"inferred"> = z.literal("inferred");

const clauseFields = { exact: text, start: offset, end: offset };
export const trace: z.ZodType<Trace> = proved<Trace>()(z.strictObject({ ...clauseFields, note: text.optional() }));
export const setAside: z.ZodType<SetAside> = proved<SetAside>()(
  z.strictObject({ ...clauseFields, reason: text, note: text.optional() }),
);
const support = z.strictObject({
  ...clauseFields,
  role: z.enum(["label", "group", "baseline", "deadline", "formalType", "scope", "unit", "responsible", "context"]),
});
export const evidence: z.ZodType<Evidence> = proved<Evidence>()(
  z.strictObject({
    ...clauseFields,
    value: text.optional(),
    valueStart: offset.optional(),
    section: text.optional(),
    reading: z.enum(["verbatim", "table-pairing", "ocr-corrected", "inferred"]),
    note: bilingual.optional(),
    support: z.array(support).optional(),
    extra: extra.optional(),
  }),
);

export const predicate: z.ZodType<Predicate> = z.enum([
  "skos:exactMatch",
  "skos:closeMatch",
  "skos:broadMatch",
  "skos:narrowMatch",
  "skos:relatedMatch",
]);
const confidence = z.number().min(0).max(1);
export const coding: z.ZodType<Coding> = proved<Coding>()(
  z.strictObject({
    predicate,
    confidence,
    candidates: z.array(z.strictObject({ indicator: id, confidence, reason: text.optional() })).optional(),
    by: text,
    status: z.enum(["draft", "single", "double", "adjudicated"]),
    note: text.optional(),
  }),
);

export const bound: z.ZodType<Bound> = z.enum([
  "exactly",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "about",
  "between",
]);
export const goalValue: z.ZodType<GoalValue> = z.union([finite, z.tuple([finite, finite])]);
export const missing: z.ZodType<"noValue" | "unreadable"> = z.enum(["noValue", "unreadable"]);
const perOf = z.enum([
  "year",
  "term",
  "week",
  "period",
  "county",
  "school",
  "class",
  "teacher",
  "principal",
  "student",
  "researcher",
]);
export const per: z.ZodType<readonly Per[]> = proved<readonly Per[]>()(
  z.array(z.strictObject({ every: z.number().positive().optional(), of: perOf })).min(1),
);
export const scale: z.ZodType<number> = z.number().positive();

const precision = z.enum(["day", "month", "year", "period"]);
const deadlineTerms = { written: text.optional(), basis: inferred.optional() };
export const deadline: z.ZodType<Deadline> = proved<Deadline>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("by"), date: isoDate, precision, ...deadlineTerms }),
    z.strictObject({
      kind: z.literal("within"),
      years: z.number().positive(),
      date: isoDate.optional(),
      ...deadlineTerms,
    }),
    z.strictObject({ kind: z.literal("from"), date: isoDate, precision, ...deadlineTerms }),
    z.strictObject({ kind: z.enum(["ongoing", "yearly", "unstated"]), ...deadlineTerms }),
  ]),
);

export const modality: z.ZodType<Modality> = proved<Modality>()(
  z.strictObject({
    boosters: z.array(text).optional(),
    hedges: z.array(text).optional(),
    exploratory: z.array(text).optional(),
  }),
);
export const scope: z.ZodType<Scope> = proved<Scope>()(
  z.strictObject({ population: text.optional(), area: text.optional(), note: text.optional() }),
);
