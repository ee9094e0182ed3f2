import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * What a report may do: nothing but its own style sheet and its own script, told by their hashes, and pictures that stand in
 * the page itself. So no text of a plan and no picture handed in can run or load anything, even if it were to break out.
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Every runtime has it; it is declared here, since the library is written without the types of any one of them. */
declare const btoa: (binary: string) => string;

const source = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
