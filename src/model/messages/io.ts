import type { Bilingual } from "../text.ts";

/** About files: of one cell (`{place}` says which) or of a whole file. */
export const ioMessages = (): Readonly<Record<string, Bilingual>> => ({
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
  "io.not-text": {
    zh: "{place}应为文字,却是 {found};请把这一列设为文本格式,以免丢失前面的零",
    en: "{place}expected text, found {found}; make the column one of texts, so that no zeros before it get lost",
  },
  "io.not-a-list": {
    zh: "{place}应为一列文字,各项以 ; 分开,却有 {found}",
    en: "{place}expected a list of texts joined by ;, found {found}",
  },
  "io.unknown-table": {
    zh: "{place}没有名为“{name}”的表,最接近的是 {nearest};可用:{expected}",
    en: "{place}no table is called “{name}”, {nearest} comes nearest; known: {expected}",
  },
  "io.repeated-table": {
    zh: "{place}“{name}”表出现了两次:请合为一张",
    en: "{place}the table “{name}” stands there twice: make it one",
  },
  "io.unknown-column": {
    zh: "{place}不认识的列“{name}”,最接近的是 {nearest};请改正列名或删去该列,自己的数据写在 extra 列(JSON)",
    en: "{place}unknown column “{name}”, {nearest} comes nearest; correct its name or take it out; data of your own goes into the column extra as JSON",
  },
  "io.repeated-column": {
    zh: "{place}列“{name}”出现了两次:请删去其一",
    en: "{place}the column “{name}” stands there twice: remove one",
  },
  "io.unknown-plan": {
    zh: "{place}没有规划“{plan}”({nearest}):请在 plans 表中加上一行,或用 plans 选项给出该规划",
    en: "{place}there is no plan “{plan}” ({nearest}): give it a row in the table plans, or the plan itself by the option plans",
  },
  "io.duplicate-id": {
    zh: "{place}编号“{id}”已用于 {firstTable} 表{first}",
    en: "{place}the id “{id}” is already that of {firstTable}, {first}",
  },
  "io.must-be-empty": {
    zh: "{place}本行的类型没有此项:请留空,或改正类型",
    en: "{place}a row of this kind does not have this: empty the cell, or correct the kind",
  },
  "io.contradiction": {
    zh: "{place}{found} 与本行其他列矛盾:按其他列应为 {expected}{rule};请改正其一,或将此格留空",
    en: "{place}{found} contradicts the row’s other columns, from which follows {expected}{rule}; correct one of them, or empty this cell",
  },
  "io.percent-as-fraction": {
    zh: "{place}单位为 percent,数值却写作 {value},而原文数值是“{printed}”:请写 {times}",
    en: "{place}the unit is percent and the value {value}, but the clause prints “{printed}”: write {times}",
  },
  "io.percent-below-one": {
    zh: "{place}{value} 按单位 percent 是 {value}%:如果原意是 {times}%,请写 {times},或把单位改为 fraction",
    en: "{place}in the unit percent {value} means {value} %: if {times} % is meant, write {times}, or make the unit fraction",
  },
  "io.package-missing": {
    zh: "{place}应有且只有一个 datapackage.json,却有 {count} 个",
    en: "{place}expected one file datapackage.json, found {count}",
  },
  "io.package-resources": {
    zh: "{place}resources 应为非空列表,各项有 name 和 path,却是 {found}",
    en: "{place}expected resources to be a list of objects with name and path, and not empty, found {found}",
  },
  "io.package-other-resource": {
    zh: "{place}“{name}”不是规划的表,未读",
    en: "{place}“{name}” is none of the tables of plans and was not read",
  },
  "io.package-path": {
    zh: "{place}path 应为数据包之内一个 CSV 文件的相对路径,却是 {found};网址和内嵌的数据不读",
    en: "{place}expected path to be the relative path of one CSV file within the package, found {found}; addresses and data within the descriptor are not read",
  },
  "io.package-file-missing": {
    zh: "{place}没有文件 {path}:请把它与 datapackage.json 一同给出",
    en: "{place}the file {path} is not there: give it along with datapackage.json",
  },
  "io.package-changed": {
    zh: "{place}{path} 与数据包所记的 SHA-256 不符:写出之后有过改动",
    en: "{place}{path} is not what the SHA-256 in the package says: it was changed since",
  },
  "io.package-delimiter": {
    zh: "{place}不能用 {found} 分列;请用逗号、分号或制表符",
    en: "{place}cells cannot be parted by {found}; use a comma, a semicolon or a tab",
  },
  "io.package-without-plans": {
    zh: "{place}数据包中没有规划的表;应有:{expected}",
    en: "{place}the package has none of the tables of plans: {expected}",
  },
});
