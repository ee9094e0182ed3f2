import type { Coded, Finding, Param } from "./finding.ts";
import { formatPath } from "./finding.ts";
import { MESSAGES } from "./messages/index.ts";
import type { Bilingual, Locale } from "./text.ts";

/**
 * Puts a finding, reason, caveat or change into words. The sentence comes from the library's messages by its code, or from
 * the `message` it carries itself (a user's own audit rule); a code with neither is shown with its parameters, so that
 * nothing is lost. Findings of the first door quote keys and codes as the data writes them; elsewhere they become words.
 *
 * @example
 * describe({ code: "reason.unstated-facet", params: { facet: "counting", plan: "…" } }, "en");
 */
export function describe(subject: Coded & { readonly path?: Finding["path"] }, locale: Locale = "zh"): string {
  const template = (subject.message ?? MESSAGES[subject.code])?.[locale];
  const words = subject.code.startsWith("schema.") ? {} : MESSAGES;
  const sentence = template
    ? template.replace(/\{(\w+)\}/g, (_, name: string) => write(subject.params[name], locale, words))
    : `${subject.code} ${JSON.stringify(subject.params)}`;
  const place = formatPath(subject.path ?? []);
  return place === "" ? sentence : `${place}${locale === "zh" ? ":" : ": "}${sentence}`;
}

/** Writes one parameter; a word the library knows (a facet, a kind) is written in the language asked for. */
function write(value: Param | undefined, locale: Locale, words: Readonly<Record<string, Bilingual>>): string {
  if (value === undefined || value === null) return locale === "zh" ? "无" : "none";
  if (typeof value === "string") return words[`word.${value}`]?.[locale] ?? value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return locale === "zh" ? (value ? "是" : "否") : value ? "yes" : "no";
  if (isList(value)) return value.map((item) => write(item, locale, words)).join(locale === "zh" ? "、" : ", ");
  return value[locale];
}

const isList = (value: Param): value is readonly (string | number)[] => Array.isArray(value);
