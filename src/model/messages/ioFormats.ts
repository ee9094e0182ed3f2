import type { Bilingual } from "../text.ts";

/** About files of tables and plans in text formats. `{place}` is row and cell, or empty for the whole file. */
export const ioFormatMessages = (): Readonly<Record<string, Bilingual>> => ({
  "io.empty": { zh: "{place}没有内容", en: "{place}nothing to read" },
  "io.encoding": {
    zh: "{place}不是 UTF-8,也不能确认是哪种编码;请在 Excel 中另存为“CSV UTF-8(逗号分隔)”,或在编辑器中另存为 UTF-8",
    en: "{place}not UTF-8, and what it is cannot be told; save it as “CSV UTF-8 (Comma delimited)” in Excel, or as UTF-8 in an editor",
  },
  "io.read-as": {
    zh: "文件不是 UTF-8,按 {encoding} 读取;请核对文字,最好另存为 UTF-8",
    en: "the file is not UTF-8 and was read as {encoding}; check its wording, and better save it as UTF-8",
  },
  "io.not-a-text-file": {
    zh: "{place}这是 {kind} 文件,不是文本;请用相应的函数读取,或另存为“CSV UTF-8”",
    en: "{place}this is a file of kind {kind} and no text; read it with the function for it, or save it as “CSV UTF-8”",
  },
  "io.mojibake": {
    zh: "文字像是用错了编码读出来的({count} 处,如 {found});请传入文件的字节,而不是解码后的字符串",
    en: "the text looks as if it had been decoded by the wrong encoding ({count} places, such as {found}); pass the bytes of the file instead of a string",
  },
  "io.lost-characters": {
    zh: "有 {count} 处字符已丢失(如 {found}),多半是文件转换编码时造成的;请从原文件重新导出",
    en: "characters are lost in {count} places (such as {found}), most likely when the file was converted; export it again from where it came",
  },
  "io.nul": {
    zh: "{place}有空字符(NUL):文件已损坏,或者是没有标记的 UTF-16;请另存为 UTF-8",
    en: "{place}there is a NUL character: the file is damaged, or UTF-16 without a mark; save it as UTF-8",
  },
  "io.quote-not-closed": {
    zh: "{place}双引号没有结束;值内的双引号应写两次:{found}",
    en: "{place}a double quote is not closed; one inside a value is written twice: {found}",
  },
  "io.text-behind-quote": {
    zh: "{place}双引号结束之后还有文字;值内的双引号应写两次:{found}",
    en: "{place}something stands behind a closing quote; a quote inside a value is written twice: {found}",
  },
  "io.other-delimiter": {
    zh: "按{given}分列时没有一个列名认得出;文件用的是{expected}",
    en: "parted by {given}, no header is known; the file uses {expected}",
  },
  "io.no-known-header": {
    zh: "第一行没有一个已知的列名:{found};应为:{expected}",
    en: "the first row names no column that is known: {found}; expected: {expected}",
  },
  "io.unknown-header": {
    zh: "{place}没有名为 {found} 的列,最接近的是“{nearest}”;请改正列名,或删去此列",
    en: "{place}no column is called {found}, “{nearest}” comes nearest; correct the header, or delete the column",
  },
  "io.ambiguous-header": {
    zh: "{place}{found} 是不止一列的名称({expected});请写列的英文名",
    en: "{place}{found} is the title of several columns ({expected}); write the name of one",
  },
  "io.duplicate-header": {
    zh: "{place}{found} 与 {first} 是同一列;请删去其一",
    en: "{place}{found} names the same column as {first}; remove one",
  },
  "io.missing-column": { zh: "{place}缺少必要的列:{column}", en: "{place}a required column is missing: {column}" },
  "io.unnamed-column": {
    zh: "{place}有值而没有列名:{found}",
    en: "{place}a value in a column without a name: {found}",
  },
  "io.too-few-cells": {
    zh: "{place}有 {count} 格,应有 {expected} 格;空格也要有分隔符,值内的换行和分隔符要放在双引号内",
    en: "{place}expected {expected} cells, found {count}; empty ones need their delimiter too, and line breaks inside a value its quotes",
  },
  "io.too-many-cells": {
    zh: "{place}有 {count} 格,应有 {expected} 格,多出的第一格是 {found};值内的分隔符要放在双引号内",
    en: "{place}expected {expected} cells, found {count}, of which the first too many is {found}; delimiters inside a value need quotes around it",
  },
  "io.empty-rows": { zh: "有 {count} 行没有内容,未读", en: "{count} rows have nothing in them and were not read" },
  "io.more-errors": { zh: "另有 {count} 处错误,未一一列出", en: "and {count} errors more, not told one by one" },
  "io.date-form": {
    zh: "{place}应为日期,写作 {expected},却是 {found};在 Excel 中请把此列设为自定义格式 yyyy-mm-dd 后再保存",
    en: "{place}expected a date as {expected}, found {found}; in Excel give the column the format yyyy-mm-dd before saving",
  },
  "io.date-serial": {
    zh: "{place}应为日期,却是 {found}:表格软件用它表示 {expected};请把此列设为自定义格式 yyyy-mm-dd 后再保存",
    en: "{place}expected a date, found {found}, by which spreadsheets mean {expected}; give the column the format yyyy-mm-dd before saving",
  },
  "io.thousands": {
    zh: "{place}应只有数字,不用千位分隔符:写 {expected},而不是 {found}",
    en: "{place}numbers stand without separators of thousands: write {expected} instead of {found}",
  },
  "io.full-width": {
    zh: "{place}应为半角数字:写 {expected},而不是 {found}",
    en: "{place}digits are half-width: write {expected} instead of {found}",
  },
  "io.json-syntax": {
    zh: "{place}不是合法的 JSON:{found};常见原因:多或少一个逗号、引号没有结束、用了全角标点",
    en: "{place}this is not JSON: {found}; common causes are a comma too many or missing, a quote not closed, full-width punctuation",
  },
  "io.json-unfinished": {
    zh: "{place}JSON 到此中断,括号没有结束;文件可能不完整,请重新下载或导出",
    en: "{place}the JSON ends before its brackets are closed; the file may be incomplete: download or export it again",
  },
  "io.json-more": {
    zh: "{place}JSON 已经结束,后面还有 {found}",
    en: "{place}the JSON has ended, but there follows {found}",
  },
  "io.json-lines": {
    zh: "{place}文件中有不止一个 JSON 值;一行一份的文件(JSON Lines)请用 fromJsonLines 读取",
    en: "{place}the file has more than one JSON value; read a file of one plan a line (JSON Lines) with fromJsonLines",
  },
  "io.json-not-lines": {
    zh: "文件是一个跨行的 JSON 值,不是一行一份;请用 fromJson 读取",
    en: "the file is one JSON value over several lines and not one plan a line; read it with fromJson",
  },
  "io.json-key-twice": {
    zh: "{place}同一对象中 {found} 出现了两次;请删去其一",
    en: "{place}{found} stands twice in one object; remove one",
  },
  "io.json-depth": { zh: "{place}嵌套过深", en: "{place}values are nested too deeply" },
  "io.plan-twice": {
    zh: "{place}规划编号“{id}”已用于{first};每份规划的编号应不同",
    en: "{place}the id “{id}” is already that of {first}; plans need ids of their own",
  },
  "io.result-not-plan": {
    zh: "{place}这是计算结果({type}),不是规划;请给出计算所用的规划",
    en: "{place}this is a result ({type}) and no plan; give the plans that it was made from",
  },
  "io.not-of-type": {
    zh: "{place}{found} 不是此列的类型({type})",
    en: "{place}{found} is not of the column’s type ({type})",
  },
  "io.parquet-not": {
    zh: "不是完整的 Parquet 文件:开头和结尾应为 PAR1",
    en: "this is no complete Parquet file, which begins and ends with PAR1",
  },
  "io.parquet-damaged": {
    zh: "Parquet 文件已损坏,或用了此处不支持的功能({reason});请从原来的程序重新导出",
    en: "the Parquet file is damaged, or uses what is not supported here ({reason}); export it again from where it came",
  },
  "io.parquet-codec": {
    zh: "Parquet 文件用 {codec} 压缩;请用 Snappy 压缩重新导出,或用 compressors 选项给出 hyparquet-compressors 的 compressors",
    en: "the Parquet file is compressed with {codec}; export it with Snappy, or give the compressors of hyparquet-compressors by the option compressors",
  },
  "io.parquet-changed": {
    zh: "文件带有列的说明,但列已改动,说明不再适用:列的类型按文件的结构读取",
    en: "the file describes its columns, but has other ones by now: their types are taken from the file’s schema",
  },
  "io.parquet-value": {
    zh: "{place}{found} 放不进类型为 {type} 的列:数值应有限,整数不超过 9007199254740991,二进制内容须是 UTF-8 文字;请先改为文字再导出",
    en: "{place}{found} does not fit a column of type {type}: numbers are finite, whole ones at most 9007199254740991, and bytes UTF-8 text; export it as text",
  },
  "io.parquet-nan": {
    zh: "有 {count} 格是 NaN(非数),按空缺读取",
    en: "{count} cells are NaN and were read as having no value",
  },
  "io.sdmx-no-number": {
    zh: "规划“{plan}”的“{label}”({record})没有数值,SDMX 中无此行",
    en: "“{label}” of the plan “{plan}” ({record}) has no number, so SDMX has no row for it",
  },
  "io.sdmx-no-time": {
    zh: "规划“{plan}”的“{label}”({record})没有年份,SDMX 中无此行",
    en: "“{label}” of the plan “{plan}” ({record}) has no time, so SDMX has no row for it",
  },
});
