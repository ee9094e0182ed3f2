import type { Bilingual } from "../../model/text.ts";
import { unitOf } from "../../model/units.ts";

/** What a key of a scheme or rule must hold, and what to call that. */
export interface Field {
  readonly is: (value: unknown) => boolean;
  readonly expected: Bilingual;
  readonly required: boolean;
  /** The words it can be, where they are listed. */
  readonly words?: readonly string[];
}

/** A key or code as the data writes it, which no language translates. */
export const verbatim = (text: string): Bilingual => ({ zh: text, en: text });

const field = (is: Field["is"], zh: string, en: string): Field => ({ is, expected: { zh, en }, required: true });
const optional = (of: Field): Field => ({ ...of, required: false });
const oneOf = (...words: readonly string[]): Field => ({
  ...field((value) => words.includes(value as string), words.join("、"), words.join(", ")),
  words,
});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isBilingual = (value: unknown): boolean => isRecord(value) && isText(value.zh) && isText(value.en);

const text = field(isText, "文字", "text");
const code = field((value) => typeof value === "string" && /^[\w.-]+$/.test(value), "编号", "an id");
const bilingual = field(isBilingual, "{ zh, en } 两种文字", "text in both languages, { zh, en }");
const date = field(
  (value) => typeof value === "string" && /^\d{4}(-\d{2}-\d{2})?$/.test(value),
  "年份或日期",
  "a year or a date (YYYY-MM-DD)",
);
const number = field(isNumber, "数值", "a number");
const texts = field(
  (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  "非空的文字列表",
  "a list of texts, not empty",
);
const list = field((value) => Array.isArray(value) && value.length > 0, "非空的列表", "a list, not empty");
const json = field(isRecord, "对象", "an object");
const region = field(
  (value) => typeof value === "string" && /^\d{6}$/.test(value),
  "六位行政区划代码",
  "a region code of six digits",
);
const unit = field((value) => typeof value === "string" && unitOf(value) !== undefined, "单位", "a unit");
const share = field(
  (value) => isNumber(value) && Number(value) > 0 && Number(value) <= 100,
  "0 以上、100 以下的百分数",
  "a percentage above 0, up to 100",
);
const floor = field(
  (value) => isNumber(value) && Number(value) > 0 && Number(value) <= 1,
  "0 以上、1 以下的数",
  "a number above 0, up to 1",
);
const meet = field(
  (value) => value === "all" || value === "any" || (Number.isInteger(value) && Number(value) > 0),
  "all、any 或正整数",
  "all, any or a whole number above 0",
);

const terms = {
  code,
  name: bilingual,
  source: optional(text),
  sourceGrade: optional(text),
  note: optional(bilingual),
  extra: optional(json),
};

/** The keys of a scheme. */
export const SCHEME_FIELDS: Readonly<Record<string, Field>> = {
  id: code,
  name: bilingual,
  authority: text,
  document: text,
  area: region,
  level: oneOf("nation", "province", "city", "county"),
  validFrom: optional(date),
  validTo: optional(date),
  source: text,
  sourceGrade: text,
  note: optional(bilingual),
  events: optional(texts),
  omitted: optional(bilingual),
  rules: list,
  extra: optional(json),
};

/** The keys of a rule, by its kind. */
export const RULE_FIELDS: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  threshold: {
    ...terms,
    kind: text,
    indicator: text,
    bound: oneOf("atLeast", "moreThan", "atMost", "lessThan"),
    value: number,
    unit,
    each: optional(oneOf("school", "class")),
    among: optional(text),
    share: optional(share),
  },
  variation: {
    ...terms,
    kind: text,
    indicators: texts,
    indicator: optional(text),
    bound: oneOf("atMost", "lessThan"),
    value: number,
    unit,
  },
  statement: { ...terms, kind: text, events: optional(texts), indicator: optional(text) },
  group: { ...terms, kind: text, of: texts, meet, floor: optional(floor), each: optional(oneOf("school")) },
};
