import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** As much of `node:crypto` as is used. */
interface NodeCrypto {
  readonly createHash: (name: string) => {
    readonly update: (text: string, encoding: "utf8") => { readonly digest: (encoding: "hex") => string };
  };
}

/** What Node, Deno and Bun give without an import: an import of `node:crypto` no browser could follow. */
interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeCrypto | undefined };
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  const native = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");
  return native ? native.createHash("sha256").update(text, "utf8").digest("hex") : portableDigestOf(text);
}

/** The same where the runtime has no code of its own for it. */
export const portableDigestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
