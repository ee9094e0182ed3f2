import type { Bilingual } from "../../model/text.ts";
import { decode } from "./platform.ts";

/** What a file is, by its first bytes: a zip archive, which a workbook is, or something else with what to do about it. */
export type FileKind = { readonly kind: "zip" } | NoWorkbook;

/** A file that is no workbook, or none that can be read. */
export type NoWorkbook =
  | { readonly kind: "encrypted" }
  | { readonly kind: "other"; readonly found: Bilingual; readonly remedy: Bilingual };

const SAVE_AS: Bilingual = {
  zh: "请用 Excel 或 WPS 打开,另存为“Excel 工作簿(.xlsx)”",
  en: "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)",
};
const READ_CSV: Bilingual = {
  zh: "请用 fromCsv 读取,或在 Excel 中打开后另存为 .xlsx",
  en: "read it by fromCsv, or open it in Excel and save it as .xlsx",
};
const CHOOSE_OTHER: Bilingual = { zh: "请改选 .xlsx 工作簿", en: "choose the .xlsx workbook instead" };

const other = (zh: string, en: string, remedy: Bilingual): NoWorkbook => ({
  kind: "other",
  found: { zh, en },
  remedy,
});

/** Tells what a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return other("空文件", "an empty file", CHOOSE_OTHER);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return { kind: "zip" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oldOfficeFile(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return other("PDF 文件", "a PDF", CHOOSE_OTHER);
  const head = decode(bytes.subarray(0, 1000))
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^<\?xml|^<Workbook/i.test(head)) return other("XML 文件", "an XML file", SAVE_AS);
  if (/^<(?:!doctype|html|table|meta|head|style)/i.test(head)) {
    return other("网页(有的网站把网页表格存为 .xls)", "a web page, as some sites save tables under .xls", SAVE_AS);
  }
  if (/^[[{]/.test(head)) return other("JSON 文件", "a JSON file", CHOOSE_OTHER);
  return isText(bytes)
    ? other("文本文件,可能是 CSV", "a text file, perhaps CSV", READ_CSV)
    : other("不认识的文件", "a file of an unknown kind", CHOOSE_OTHER);
}

/** What an archive that is no workbook holds, by the names of its parts; `undefined` for a workbook. */
export function archiveKind(names: ReadonlySet<string>): NoWorkbook | undefined {
  if (names.has("xl/workbook.bin")) return other("二进制工作簿(.xlsb)", "a binary workbook (.xlsb)", SAVE_AS);
  if (names.has("[Content_Types].xml")) {
    const folders = new Set(Array.from(names, (name) => name.split("/")[0]));
    if (folders.has("xl")) return undefined;
    if (folders.has("word")) return other("Word 文档(.docx)", "a Word document (.docx)", CHOOSE_OTHER);
    if (folders.has("ppt")) return other("演示文稿(.pptx)", "a presentation (.pptx)", CHOOSE_OTHER);
    return undefined;
  }
  if (names.has("mimetype")) return other("OpenDocument 文件(.ods 等)", "an OpenDocument file (.ods)", SAVE_AS);
  if (names.has("Index/Document.iwa")) return other("Numbers 表格", "a Numbers spreadsheet", SAVE_AS);
  const packed = Array.from(names).some((name) => /\.xlsx$/i.test(name));
  const unpack: Bilingual = { zh: "请先解压,再读取其中的 .xlsx", en: "unpack it and read the .xlsx inside" };
  return other("压缩包", "a zip archive", packed ? unpack : CHOOSE_OTHER);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Files of Office before 2007, and encrypted ones of after, are compound files whose parts are named in UTF-16. */
function oldOfficeFile(bytes: Uint8Array): NoWorkbook {
  const names = decode(bytes.subarray(0, bytes.length & ~1), "utf-16le");
  if (names.includes("EncryptedPackage")) return { kind: "encrypted" };
  if (names.includes("WordDocument")) return other("旧版 Word 文档(.doc)", "an old Word document (.doc)", CHOOSE_OTHER);
  return other("旧版 Excel 文件(.xls)", "an old Excel file (.xls)", SAVE_AS);
}

/** Text has no zero bytes and few other control characters. */
const isText = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).every((byte) => byte >= 9 && byte !== 127);
