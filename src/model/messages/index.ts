import type { Bilingual } from "../text.ts";
import { auditMessages } from "./audit.ts";
import { caveatMessages } from "./caveats.ts";
import { cascadeMessages, changeMessages } from "./changes.ts";
import { compositeMethodMessages } from "./compositeMethods.ts";
import { compositeStepMessages } from "./compositeSteps.ts";
import { evidenceMessages } from "./evidence.ts";
import { explainMessages } from "./explain.ts";
import { extractMessages } from "./extract.ts";
import { ioMessages } from "./io.ts";
import { ioFormatMessages } from "./ioFormats.ts";
import { ioXlsxMessages } from "./ioXlsx.ts";
import { reasonMessages } from "./reasons.ts";
import { resolveMessages } from "./resolve.ts";
import { robustnessMessages } from "./robustness.ts";
import { schemaMessages } from "./schema.ts";
import { schemeMessages } from "./schemes.ts";
import { scoreMessages } from "./score.ts";
import { sssomMessages } from "./sssom.ts";
import { trackMessages } from "./track.ts";
import { wordMessages } from "./words.ts";

const groups = [
  schemaMessages,
  auditMessages,
  evidenceMessages,
  reasonMessages,
  resolveMessages,
  caveatMessages,
  changeMessages,
  cascadeMessages,
  compositeMethodMessages,
  compositeStepMessages,
  robustnessMessages,
  scoreMessages,
  schemeMessages,
  explainMessages,
  extractMessages,
  ioMessages,
  ioFormatMessages,
  ioXlsxMessages,
  sssomMessages,
  trackMessages,
  wordMessages,
];

let all: ReadonlyMap<string, Bilingual> | undefined;

/**
 * Every sentence the library can say, by its code. `{name}` is filled from the parameters. Made when the first one is
 * asked for, since most programs that import the library never are.
 */
export function messages(): ReadonlyMap<string, Bilingual> {
  all ??= new Map(groups.flatMap((group) => Object.entries(group())));
  return all;
}

/** The sentence for a code, where the library has one. */
export const messageOf = (code: string): Bilingual | undefined => messages().get(code);
