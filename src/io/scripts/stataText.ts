import { EduplanError } from "../../model/error.ts";

/** How long labels of data sets and variables may be, in characters. */
const LONGEST_LABEL = 80;

/**
 * A text for people, in quotes. Stata looks for macros inside quotes and cannot escape a quote there, so the signs that begin one,
 * quotes, and slashes that begin a comment are replaced by their likes; what ends a line becomes a blank.
 */
export const stataWords = (text: string): string => `"${plainWords(text)}"`;

/** As `stataWords`, where Stata wants no quotes. */
export const plainWords = (text: string): string =>
  text.replace(/[`$"]|\/(?=[/*])/g, (sign) => LIKES[sign] ?? "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");

const LIKES: Readonly<Record<string, string>> = { "`": "'", $: "＄", '"': "'", "/": "／" };

/** A label, cut to what Stata takes; `cut` says whether something is missing. */
export function stataLabel(text: string): { readonly words: string; readonly cut: boolean } {
  const characters = [...text];
  const cut = characters.length > LONGEST_LABEL;
  return { words: stataWords(cut ? `${characters.slice(0, LONGEST_LABEL - 1).join("")}…` : text), cut };
}

/** A value to compare with, exactly: what must not stand in quotes is added by its number. */
export function stataValue(text: string): string {
  const parts = text.split(/([`$"/]|\p{Cc})/u).filter((part) => part !== "");
  const written = parts.map((part) =>
    /^(?:[`$"/]|\p{Cc})$/u.test(part) ? `uchar(${part.charCodeAt(0)})` : `"${part}"`,
  );
  return written.length === 0 ? '""' : written.join(" + ");
}

/** A file's path in quotes. @throws EduplanError `invalid-path` for one that Stata would read otherwise. */
export function stataPath(path: string): string {
  if (/[`$"*]|\p{Cc}/u.test(path)) {
    const shown = JSON.stringify(path);
    throw new EduplanError(
      "invalid-path",
      `toStataScript: a path must not contain \`, $, ", * or line breaks: ${shown}`,
    );
  }
  return `"${path.replaceAll("\\", "/")}"`;
}
