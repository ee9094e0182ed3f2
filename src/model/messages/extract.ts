import type { Bilingual } from "../text.ts";

/** About review sheets read back, and answers of a reader. `{record}` and `{label}` name the row. */
export const extractMessages = (): Readonly<Record<string, Bilingual>> => ({
  "extract.review-not-a-row": {
    zh: "应为一行:以列名为键的对象",
    en: "expected a row: an object by the names of the columns",
  },
  "extract.review-unknown-column": {
    zh: "复核表没有列“{found}”;是否为“{nearest}”?自加的列请先去掉",
    en: "the review sheet has no column “{found}”; did you mean “{nearest}”? Leave out columns of your own",
  },
  "extract.review-no-record": {
    zh: "此行没有记录编号(record);请照原表填写,空行请删去",
    en: "this row names no record; write the one the sheet gave it, or delete the row",
  },
  "extract.review-unknown-record": {
    zh: "草案中没有记录 {record};新记录请由未收录的数字(left-out)改成",
    en: "the draft has no record {record}; a new record is made of the row of a left-out number",
  },
  "extract.review-row-twice": {
    zh: "记录 {record}“{label}”已在 rows[{first}];每条记录只留一行",
    en: "record {record} “{label}” stands at rows[{first}] already; leave one row for each",
  },
  "extract.review-not-a-cell": {
    zh: "{record}“{label}”:{column} 应为文字、数值或空",
    en: "{record} “{label}”: {column} must be text, a number or empty",
  },
  "extract.review-not-a-number": {
    zh: "{record}“{label}”:{column} 应为数值,实为“{found}”",
    en: "{record} “{label}”: {column} must be a number, not “{found}”",
  },
  "extract.review-number-and-more": {
    zh: "{record}“{label}”:{column} 只写数值,实为“{found}”;请写 {number},“{rest}”写入单位(unit)或倍数(scale)一列",
    en: "{record} “{label}”: {column} holds the number only, not “{found}”; write {number}, and “{rest}” in the column unit or scale",
  },
  "extract.review-not-one-of": {
    zh: "{record}“{label}”:{column} 不认识“{found}”,是否为“{nearest}”?可用:{expected}",
    en: "{record} “{label}”: {column} does not know “{found}”; did you mean “{nearest}”? Allowed: {expected}",
  },
  "extract.review-not-a-time": {
    zh: "{record}“{label}”:{column} 应为年、月或日(2025、2025-06、2025-06-30),实为“{found}”",
    en: "{record} “{label}”: {column} must be a year, a month or a day of the calendar (2025, 2025-06, 2025-06-30), not “{found}”",
  },
  "extract.review-not-per": {
    zh: "{record}“{label}”:{column} 不认识“{found}”;应如“county”或“5 year; school”,可用:{expected}",
    en: "{record} “{label}”: {column} does not know “{found}”; write as in “county” or “5 year; school”, with {expected}",
  },
  "extract.review-not-an-id": {
    zh: "{record}“{label}”:{column} 应为编号(小写字母和数字,以连字符或点相连),实为“{found}”",
    en: "{record} “{label}”: {column} must be an id (lower-case letters and digits, joined by hyphens or dots), not “{found}”",
  },
  "extract.review-not-positive": {
    zh: "{record}“{label}”:{column} 应大于 0,实为 {found}",
    en: "{record} “{label}”: {column} must be more than 0, not {found}",
  },
  "extract.review-unknown-indicator": {
    zh: "{record}“{label}”:指标目录中没有 {found},是否为 {nearest}?没有合适的指标时留空;自有指标请先 extendCatalog 并以 catalog 选项给出",
    en: "{record} “{label}”: the catalogue has no indicator {found}; did you mean {nearest}? Leave it empty when none fits; hand over indicators of your own by extendCatalog and the option catalog",
  },
  "extract.review-required": {
    zh: "{record}“{label}”:{column} 不能为空",
    en: "{record} “{label}”: {column} must not be empty",
  },
  "extract.review-range-order": {
    zh: "{record}“{label}”:数值上端({high})应大于下端({low})",
    en: "{record} “{label}”: the upper end ({high}) must be more than the lower ({low})",
  },
  "extract.review-high-without-between": {
    zh: "{record}“{label}”:有数值上端时 bound 应为 between,实为 {found};不是区间时清空 value_high",
    en: "{record} “{label}”: with an upper end the bound must be between, not {found}; empty value_high where it is no range",
  },
  "extract.review-high-without-low": {
    zh: "{record}“{label}”:没有数值时不能有数值上端,请清空 value_high",
    en: "{record} “{label}”: where there is no value there is no upper end; empty value_high",
  },
  "extract.review-bound-of-relative": {
    zh: "{record}“{label}”:参照类目标的 bound 不能为 {found}",
    en: "{record} “{label}”: the bound of a goal set by a reference cannot be {found}",
  },
  "extract.review-does-not-apply": {
    zh: "{record}“{label}”:{column} 不适用于这一类记录或目标;请清空,或改 type、kind",
    en: "{record} “{label}”: {column} does not apply to a record or goal of this kind; empty it, or change type or kind",
  },
  "extract.review-baseline-repeats": {
    zh: "{record}“{label}”:基期值取自观测 {observation};请改那一行,或清空此处的基期值",
    en: "{record} “{label}”: the baseline repeats observation {observation}; correct that row, or empty the baseline value here",
  },
  "extract.review-keep-but-changed": {
    zh: "{record}“{label}”:结论为 keep,而 {column} 有改动;结论请写 changed,或恢复原值",
    en: "{record} “{label}”: the verdict is keep, yet {column} was changed; write changed, or restore the cell",
  },
  "extract.review-verdict-contradicts": {
    zh: "{record}“{label}”:类型已改,要收录此数;结论请留空或写 changed",
    en: "{record} “{label}”: its type was changed to make a record of it; leave the verdict empty or write changed",
  },
  "extract.review-not-promoted": {
    zh: "{record}“{label}”:未收录的数字填了 {column};要收录请把 type 改为 target、observation 或 milestone",
    en: "{record} “{label}”: {column} of a left-out number was changed; to make it a record set its type to target, observation or milestone",
  },
  "extract.review-drop-by-verdict": {
    zh: "{record}“{label}”:要删去记录,请在 verdict 写 drop,不要改 type",
    en: "{record} “{label}”: to remove a record write drop in verdict and leave its type",
  },
  "extract.review-action-stays": {
    zh: "{record}“{label}”:任务举措不能改为其他类型;可在 verdict 写 drop",
    en: "{record} “{label}”: an action cannot become a record of another type; write drop in verdict to remove it",
  },
  "extract.review-no-new-action": {
    zh: "{record}“{label}”:type 不能改为 action;可用 target、observation 或 milestone",
    en: "{record} “{label}”: the type cannot become action; use target, observation or milestone",
  },
  "extract.review-already-taken": {
    zh: "{record}“{label}”:此数已归入记录 {owner}",
    en: "{record} “{label}”: this number belongs to record {owner} already",
  },
  "extract.review-needs-text": {
    zh: "{record}“{label}”:复核表附有原句,收录此数需以 text 选项给出规划文本",
    en: "{record} “{label}”: the sheet shows sentences; hand over the plan’s text by the option text to make a record of this number",
  },
  "extract.review-quote-not-there": {
    zh: "{record}“{label}”:原文中没有包含此数的这段文字;请照原文摘录",
    en: "{record} “{label}”: no such words stand around this number in the text; quote them as they stand",
  },
  "extract.answer-not-an-object": {
    zh: "{record}“{label}”:回答应为含 quote 和 cells 的对象,或 null",
    en: "{record} “{label}”: an answer is an object with quote and cells, or null",
  },
  "extract.answer-column": {
    zh: "{record}“{label}”:回答不能含列 {found};可用:{expected}",
    en: "{record} “{label}”: an answer cannot have the column {found}; allowed: {expected}",
  },
  "extract.answer-quote-not-there": {
    zh: "{record}“{label}”:引文“{quote}”不在所给原文中",
    en: "{record} “{label}”: the quote “{quote}” does not stand in the passages handed over",
  },
  "extract.answer-quote-without-figure": {
    zh: "{record}“{label}”:引文“{quote}”不含所问的数字“{figure}”",
    en: "{record} “{label}”: the quote “{quote}” does not hold the figure asked about, “{figure}”",
  },
  "extract.answer-number-not-printed": {
    zh: "{record}“{label}”:{column} 的 {found} 没有印在引文“{quote}”中",
    en: "{record} “{label}”: the {found} of {column} is not printed in the quote “{quote}”",
  },
  "extract.answer-not-the-figure": {
    zh: "{record}“{label}”:{column} 的 {found} 不是这条记录的数字“{figure}”",
    en: "{record} “{label}”: the {found} of {column} is not the figure of this record, “{figure}”",
  },
  "extract.answer-words-not-printed": {
    zh: "{record}“{label}”:{column} 的“{found}”不见于所给原文",
    en: "{record} “{label}”: the “{found}” of {column} does not stand in the passages handed over",
  },
  "extract.answer-time-not-printed": {
    zh: "{record}“{label}”:{column} 的 {found} 不见于引文“{quote}”,也不见于定期限的文字",
    en: "{record} “{label}”: the {found} of {column} stands neither in the quote “{quote}” nor in the words that date the record",
  },
  "extract.reader-failed": {
    zh: "{record}“{label}”:读者程序出错({reason}),此问未答",
    en: "{record} “{label}”: the reader failed ({reason}); this question stays open",
  },
});
