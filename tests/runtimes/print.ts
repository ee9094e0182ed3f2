import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Prints a line for a result: its name, a hash of its text or JSON, and how long that is. */
export function print(name: string, result: unknown): void {
  const text = typeof result === "string" ? result : (JSON.stringify(result) ?? "undefined");
  console.log(`${name} ${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)} ${text.length}`);
}

/** The same for several calls: one line for each, under the name of its function. */
export function printAll(results: Readonly<Record<string, unknown>>): void {
  for (const [name, result] of Object.entries(results)) print(name, result);
}
