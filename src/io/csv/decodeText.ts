import type { Finding } from "../../model/finding.ts";
import { faultAt } from "../faults.ts";
import { NOWHERE } from "../tables/places.ts";

/** The encodings that are read. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** A text with the encoding it was in, or why the bytes are not read. */
export type DecodedText =
  | {
      readonly success: true;
      readonly text: string;
      readonly encoding: TextEncoding;
      readonly findings: readonly Finding[];
    }
  | { readonly success: false; readonly findings: readonly Finding[] };

/**
 * Decodes a text file: UTF-8 with or without byte order mark, UTF-16 with one, else GB18030 (of which GBK and GB2312 are parts)
 * when the bytes are valid in it and read like Chinese. Anything else is refused with what to do, since a guess would turn into
 * wrong characters; so are bytes of a workbook or a Parquet file. Every encoding but UTF-8 is told in a finding.
 *
 * A runtime whose `TextDecoder` lacks GB18030 refuses such bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const kind = fileKind(bytes);
  if (kind !== undefined) return refuse("io.not-a-text-file", { kind });
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (marked) {
    const text = decode(bytes, marked);
    return text === undefined ? refuse("io.encoding") : accept(text, marked, "info");
  }
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return { success: true, text: utf8, encoding: "utf-8", findings: [] };
  const chinese = readsLikeChinese(bytes) ? decode(bytes, "gb18030") : undefined;
  return chinese === undefined ? refuse("io.encoding") : accept(chinese, "gb18030", "warning");
}

const refuse = (code: string, params: Finding["params"] = {}): DecodedText => ({
  success: false,
  findings: [faultAt(NOWHERE, code, [], params)],
});

function accept(text: string, encoding: TextEncoding, severity: Finding["severity"]): DecodedText {
  const finding: Finding = { code: "io.read-as", severity, path: [], params: { encoding } };
  return { success: true, text, encoding, findings: [finding] };
}

/** `undefined` for bytes that are not of the encoding, and where the runtime does not know it. */
function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Files that are no text, by their first bytes. */
function fileKind(bytes: Uint8Array): string | undefined {
  const begins = (...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return "xlsx/zip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  if (begins(0x50, 0x41, 0x52, 0x31)) return "Parquet";
  if (begins(0x1f, 0x8b)) return "gzip";
  if (begins(0x25, 0x50, 0x44, 0x46)) return "PDF";
  return undefined;
}

/**
 * Whether bytes that are no UTF-8 look like Chinese in GBK: nearly all pairs lie where GB2312 has its characters, and most where
 * it has punctuation and the common ones. Other Asian encodings and western letters with accents do not lie so.
 */
function readsLikeChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) continue;
    usual += 1;
    if (lead <= 0xd7) common += 1;
  }
  return usual >= 0.8 * pairs && common >= 0.6 * pairs;
}
