import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { RegionTable } from "./table.ts";

/** SHA-256 (hex) over a table as JSON with the keys of every object in order, so that it does not hang on how the table was written. */
export function hashTable(table: RegionTable): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(table, inOrder))));
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
