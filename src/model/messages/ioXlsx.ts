import type { Bilingual } from "../text.ts";

/** About workbooks; `{place}` names the sheet and the cell. */
export const ioXlsxMessages = (): Readonly<Record<string, Bilingual>> => ({
  "io.xlsx-not-a-workbook": {
    zh: "这不是 Excel 工作簿,而是{found};{remedy}",
    en: "this is no Excel workbook but {found}; {remedy}",
  },
  "io.xlsx-encrypted": {
    zh: "工作簿有打开密码:请在 Excel 中取消密码(文件→信息→保护工作簿)后另存,再读取",
    en: "the workbook is protected by a password: take it away in Excel (File, Info, Protect Workbook), save, and read that copy",
  },
  "io.xlsx-damaged": {
    zh: "工作簿已损坏或不完整({detail}):请重新下载或复制,或用 Excel 打开修复后另存,再读取",
    en: "the workbook is damaged or incomplete ({detail}): download or copy it again, or let Excel repair and save it",
  },
  "io.xlsx-too-large": {
    zh: "工作簿过大({found},上限 {limit}):请拆成几个文件,或改用 Parquet、CSV;文件可信时可用选项 limits.{option} 放宽",
    en: "the workbook is too large ({found}; the limit is {limit}): split it, or use Parquet or CSV; for a file you trust, the option limits.{option} allows more",
  },
  "io.xlsx-no-sheet": {
    zh: "工作簿里没有规划的任何一张表:工作表应名为{expected}之一",
    en: "the workbook holds no table of plans: a sheet should be called one of {expected}",
  },
  "io.xlsx-missing-sheet": {
    zh: "缺少工作表“{name}”({title});现有:{found}",
    en: "there is no sheet “{name}” ({title}); there are: {found}",
  },
  "io.xlsx-sheet-twice": {
    zh: "{place}与工作表“{first}”是同一张表:请合并为一张,或改名",
    en: "{place}this is the same table as the sheet “{first}”: bring them together, or rename one",
  },
  "io.xlsx-unknown-sheet": {
    zh: "{place}不在所读的表之中,未读取;名称最接近的是“{nearest}”",
    en: "{place}this is none of the tables read and was passed over; the nearest name is “{nearest}”",
  },
  "io.xlsx-no-header": {
    zh: "{place}前20行没有表头:需有一行写列名或列的名称({expected})",
    en: "{place}no header in the first 20 rows: one row must name the columns, by name or title ({expected})",
  },
  "io.xlsx-unknown-column": {
    zh: "{place}没有名为 {found} 的列,最接近的是 {nearest}:请改列名;自己的备注请移到另一张工作表",
    en: "{place}no column is called {found}, {nearest} comes nearest: rename it, or move notes of your own to another sheet",
  },
  "io.xlsx-column-twice": {
    zh: "{place}列 {name} 出现两次:请删去一列",
    en: "{place}column {name} is there twice: delete one of them",
  },
  "io.xlsx-missing-column": {
    zh: "{place}缺少必填的列 {name}({title})",
    en: "{place}column {name} ({title}) is missing, and it must be filled",
  },
  "io.xlsx-no-heading": {
    zh: "{place}此格有内容,但所在列没有列名:请写上列名,或清空此格",
    en: "{place}there is something in this cell, but its column has no heading: write one, or empty the cell",
  },
  "io.xlsx-merged": {
    zh: "{place}{range} 是合并单元格:请取消合并,并在每一格写上各自的内容",
    en: "{place}{range} are merged: unmerge them and write into each cell what it holds",
  },
  "io.xlsx-error-value": {
    zh: "{place}此格是错误值 {found}:请改正公式或写上数值,没有则清空",
    en: "{place}this cell holds the error {found}: mend its formula or write the value; empty it when there is none",
  },
  "io.xlsx-formula-without-value": {
    zh: "{place}此格是公式,但文件没有存下它的结果:请在 Excel 中打开并保存,或把结果粘贴为数值",
    en: "{place}this cell is a formula, and the file does not hold its result: open and save it in Excel, or paste the result as a value",
  },
  "io.xlsx-formula": {
    zh: "{place}此格是公式,读取的是上次保存的结果(本列共 {count} 格如此)",
    en: "{place}this cell is a formula; what was read is the result last saved (cells of this column: {count})",
  },
  "io.xlsx-percent": {
    zh: "{place}此格显示为 {found},Excel 存为 {stored};按显示读作 {number},请核对单位是否为百分比(本列共 {count} 格如此)",
    en: "{place}this cell shows {found}, which Excel stores as {stored}; it was read as {number}, as shown: check that the unit is percent (cells of this column: {count})",
  },
  "io.xlsx-date-with-time": {
    zh: "{place}日期带有时刻({found}):请只写日期",
    en: "{place}the date has a time of day ({found}): write the date alone",
  },
  "io.xlsx-date-of-no-calendar": {
    zh: "{place}{found} 早于1900年3月,各软件的历法不一:可能本来是时刻或比例(如 1:15),请把单元格格式改为文本后重写",
    en: "{place}{found} lies before March 1900, where programs disagree: it may have been a time or a ratio (1:15); format the cell as text and write it again",
  },
  "io.xlsx-date-as-text": {
    zh: "{place}此格在 Excel 中是日期,读作 {found}(本列共 {count} 格如此)",
    en: "{place}this cell is a date in Excel and was read as {found} (cells of this column: {count})",
  },
  "io.xlsx-date-in-text": {
    zh: "{place}应为文字,Excel 却存为日期 {found}:可能由 1-2、3/5 之类的文字自动转换而来,请把单元格格式改为文本后重写",
    en: "{place}expected text, and Excel made the date {found} of it, as it does of 1-2 or 3/5: format the cell as text and write it again",
  },
  "io.xlsx-date-in-number": {
    zh: "{place}应为数字,却是日期 {found}:请把单元格格式改为常规后重写",
    en: "{place}expected a number, found the date {found}: format the cell as General and write it again",
  },
  "io.xlsx-number-for-date": {
    zh: "{place}应为日期,却是数字 {found}:若是日期的序号,请把单元格格式改为日期;只知年份的日期不写在此列",
    en: "{place}expected a date, found the number {found}: if it is the serial number of a date, format the cell as a date; a year alone does not go here",
  },
  "io.xlsx-number-in-text": {
    zh: "{place}应为文字,却是数字 {found},且单元格格式或精度使其与原来所写不同:请把单元格格式改为文本后按原文重写",
    en: "{place}expected text, found the number {found}, which its format or precision has changed from what was written: format the cell as text and write it again as it stands",
  },
  "io.xlsx-needs-text": {
    zh: "{place}原文的位置、校验和与字数要由全文算出:请把规划全文交给 fromXlsx 的选项 text(多份规划时按编号给出)",
    en: "{place}places of quotes, check sum and length follow from the plan’s text: give it to fromXlsx as the option text (by id, for several plans)",
  },
  "io.xlsx-other-text": {
    zh: "{place}所给全文不是这份规划读取时的文本(SHA-256 应为 {expected},却是 {found}):请改用原来的文本,或清空此格",
    en: "{place}the text given is not the one this plan was read from (SHA-256 {expected}, found {found}): give that text, or empty this cell",
  },
  "io.xlsx-quote-not-found": {
    zh: "{place}全文中没有“{exact}”:请逐字照抄原文",
    en: "{place}“{exact}” does not occur in the text: copy the words as they stand",
  },
  "io.xlsx-quote-ambiguous": {
    zh: "{place}“{exact}”在全文中出现 {times} 次({around}):请多抄几个字,使其只出现一次",
    en: "{place}“{exact}” occurs {times} times in the text ({around}): copy a few words more, so that it occurs once",
  },
  "io.xlsx-quote-blanks": {
    zh: "{place}空白或换行与原文不同,已按原文读作“{exact}”",
    en: "{place}blanks or line breaks differ from the text; read as it stands there: “{exact}”",
  },
  "io.xlsx-figure-twice": {
    zh: "{place}“{exact}”在依据原文“{clause}”中不止一次:请把依据原文缩短到只含这一个数字,或在数值上多抄几个字",
    en: "{place}“{exact}” occurs more than once in the clause “{clause}”: shorten the clause to this figure, or copy more around the figure",
  },
  "io.xlsx-unknown-indicator": {
    zh: "{place}目录中没有名为“{found}”的指标,最接近的是“{nearest}”:请从列表选,或写指标编号",
    en: "{place}the catalogue has no indicator called “{found}”, “{nearest}” comes nearest: pick from the list, or write an id",
  },
  "io.xlsx-boolean-in-text": {
    zh: "{place}应为文字,却是逻辑值 {found}:请把单元格格式改为文本后重写",
    en: "{place}expected text, found the truth value {found}: format the cell as text and write it again",
  },
});
