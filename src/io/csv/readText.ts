import { faultAt } from "../faults.ts";
import type { ReadResult } from "../readResult.ts";
import { NOWHERE } from "../tables/places.ts";
import { decodeText } from "./decodeText.ts";

/**
 * The text of a file, given as text or as bytes, which are decoded as `decodeText` says; without its byte order mark. A file
 * with nothing but blanks is an error.
 */
export function readText(input: string | Uint8Array): ReadResult<string> {
  const decoded = typeof input === "string" ? { success: true as const, text: input, findings: [] } : decodeText(input);
  if (!decoded.success) return decoded;
  const { text, findings } = decoded;
  if (text.trim() === "") return { success: false, findings: [faultAt(NOWHERE, "io.empty", []), ...findings] };
  return { success: true, data: text.startsWith("\ufeff") ? text.slice(1) : text, findings };
}
