import type { Finding, Params } from "../model/finding.ts";
import type { Bilingual } from "../model/text.ts";

type Path = Finding["path"];

/** Where something stands in a file: in words to begin a sentence, and as numbers from 1. */
export interface Place {
  readonly words: Bilingual;
  readonly line?: number;
  readonly column?: number;
  /** The row of a sheet, the header's included. */
  readonly row?: number;
  /** The address of a cell: B3. */
  readonly cell?: string;
}

/** An error at a place. */
export function faultAt({ words, ...where }: Place, code: string, path: Path, params: Params = {}): Finding {
  return { code, severity: "error", path, params: { place: words, ...where, ...params } };
}

/** How many errors of a file are told one by one; of the others the number is told. */
export const MOST_ERRORS = 1000;

/** A place in words within a sentence. */
export const wordsWithin = ({ words: { zh, en } }: Place): Bilingual => ({
  zh: zh.replace(/:\s*$/, ""),
  en: en.replace(/:\s*$/, ""),
});

/** A name as it stands, in either language: `describe` puts bare words into the language asked for. */
export const verbatim = (text: string): Bilingual => ({ zh: text, en: text });

/** Any value, shortened; what JSON cannot write is told by its type. */
export function quoted(value: unknown): string {
  const written = typeof value === "number" ? String(value) : (tryJson(value) ?? typeof value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function tryJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
