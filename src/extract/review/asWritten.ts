import type { Bilingual } from "../../model/text.ts";

/** A text as a parameter of a message that is to stand as it is in either language, shortened: `describe` puts bare words into the language asked for. */
export function asWritten(text: string): Bilingual {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return { zh: shown, en: shown };
}
