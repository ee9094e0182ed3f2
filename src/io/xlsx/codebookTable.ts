import type { Bilingual } from "../../model/text.ts";
import type { Column, ColumnType, Row, Table } from "../tables/table.ts";

const TYPES: Readonly<Record<ColumnType, Bilingual>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "number" },
  integer: { zh: "整数", en: "whole number" },
  boolean: { zh: "是/否", en: "true or false" },
  date: { zh: "日期", en: "date" },
  year: { zh: "年份", en: "year" },
  list: { zh: "列表(以 ; 相隔)", en: "list (joined by ;)" },
  json: { zh: "JSON", en: "JSON" },
};

const column = (name: string, zh: string, en: string): Column => ({ name, type: "string", title: { zh, en } });

/** What the sheet of columns is called. */
export const CODEBOOK: Pick<Table, "name" | "title"> = {
  name: "codebook",
  title: { zh: "字段说明", en: "About the columns" },
};

/** What the columns of tables hold, and what each code means, as a table of its own: a row a column, a row a code. */
export function codebookTable(tables: readonly Table[], sheets: readonly string[]): Table {
  return {
    ...CODEBOOK,
    columns: [
      column("sheet", "工作表", "sheet"),
      column("column", "列名", "column"),
      column("title_zh", "中文名称", "title in Chinese"),
      column("title_en", "英文名称", "title in English"),
      column("holds_zh", "内容", "what it holds, in Chinese"),
      column("holds_en", "内容(英文)", "what it holds"),
      column("note_zh", "说明", "note, in Chinese"),
      column("note_en", "说明(英文)", "note"),
      column("code", "代码", "code"),
      column("meaning_zh", "代码含义", "meaning of the code, in Chinese"),
      column("meaning_en", "代码含义(英文)", "meaning of the code"),
    ],
    key: ["sheet", "column", "code"],
    rows: tables.flatMap((table, at) => table.columns.flatMap((each) => rowsOf(sheets[at] ?? table.name, each))),
  };
}

function rowsOf(sheet: string, { name, title, type, required, note, codes = [] }: Column): readonly Row[] {
  const holds = TYPES[type];
  const shared = { sheet, column: name, title_zh: title.zh, title_en: title.en };
  const own: Row = {
    ...shared,
    holds_zh: required ? `${holds.zh},必填` : holds.zh,
    holds_en: required ? `${holds.en}, never empty` : holds.en,
    note_zh: note?.zh ?? null,
    note_en: note?.en ?? null,
    code: null,
    meaning_zh: null,
    meaning_en: null,
  };
  const ofCodes = codes.map((code) => ({
    ...shared,
    holds_zh: null,
    holds_en: null,
    note_zh: null,
    note_en: null,
    code: code.value,
    meaning_zh: code.title.zh,
    meaning_en: code.title.en,
  }));
  return [own, ...ofCodes];
}
