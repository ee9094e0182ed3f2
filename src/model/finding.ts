import type { EvidenceRef } from "./evidence.ts";
import type { Bilingual } from "./text.ts";

/** What a message may be filled with; a bilingual value is written in the language of the message. */
export type Param = string | number | boolean | null | Bilingual | readonly (string | number)[];
/** What fills a message, by name. */
export interface Params {
  readonly [name: string]: Param;
}

/** Something that has a code and can be put into words by `describe`. */
export interface Coded {
  readonly code: string;
  readonly params: Params;
  /** The sentence itself, for codes that the library does not know (a user's own audit rule). `{name}` is filled from `params`. */
  readonly message?: Bilingual;
}

/** How much a finding matters: an `error` must be mended, a `warning` looked at, an `info` known. */
export type Severity = "error" | "warning" | "info";

/**
 * Something noticed about data: never thrown, always returned. `path` leads from the plan (or the argument) to the place:
 * `["targets", 3, "goal", "unit"]`.
 */
export interface Finding extends Coded {
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly evidence?: readonly EvidenceRef[];
}

/** Writes a path as `targets[3].goal.unit`; the root is an empty string. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");
}
