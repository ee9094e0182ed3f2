import type { Bilingual } from "../text.ts";

/** About files: of one cell (`{place}` says which) or of a whole file. */
export const ioMessages: Readonly<Record<string, Bilingual>> = {
  "io.required": { zh: "{place}此格必填", en: "{place}this cell must not be empty" },
  "io.not-a-number": {
    zh: "{place}应为数字,却是 {found};单位写在单位列,空缺则留空",
    en: "{place}expected a number, found {found}; the unit goes into its own column, and what is not stated stays empty",
  },
  "io.number-and-more": {
    zh: "{place}应只有数字,却是 {found}:只写 {number},{rest} 写在它自己的列(单位、限定词)",
    en: "{place}expected a number alone, found {found}: write {number}, and {rest} in a column of its own (unit, bound)",
  },
  "io.not-an-integer": { zh: "{place}应为整数,却是 {found}", en: "{place}expected a whole number, found {found}" },
  "io.not-a-year": {
    zh: "{place}应为四位数的年份,却是 {found}",
    en: "{place}expected a year of four digits, found {found}",
  },
  "io.not-a-date": {
    zh: "{place}应为日期,写作 2025-12-31,却是 {found}",
    en: "{place}expected a date as 2025-12-31, found {found}",
  },
  "io.not-a-boolean": {
    zh: "{place}应为 true 或 false(是、否亦可),却是 {found}",
    en: "{place}expected true or false, found {found}",
  },
  "io.not-json": { zh: "{place}应为 JSON,却是 {found}", en: "{place}expected JSON, found {found}" },
  "io.not-one-of": {
    zh: "{place}{found} 不在可选值之中,最接近的是 {nearest};可选:{expected}",
    en: "{place}{found} is none of the values allowed, {nearest} comes nearest; allowed: {expected}",
  },
};
