import type { Coded, Finding, Param } from "./finding.ts";
import { formatPath } from "./finding.ts";
import { facetPartWord, facetValueWord, facetWord } from "./messages/facetWords.ts";
import { messageOf } from "./messages/index.ts";
import type { Bilingual, Locale } from "./text.ts";

/**
 * Puts a finding, reason, caveat or change into words. The sentence comes from the library's messages by its code, or from
 * the `message` it carries itself (a user's own audit rule); a code with neither is shown with its parameters, so that
 * nothing is lost. Findings of the first door quote keys and codes as the data writes them; elsewhere they become words.
 * Beside a parameter `facet` texts are values of that facet, and alone they may name theirs (`basis.schools`), since
 * `schools` under another facet is another thing. What the library has no word for is written as it is.
 *
 * @example
 * describe({ code: "reason.unstated-facet", params: { facet: "counting", left: "unstated", right: "gross" } }, "en");
 */
export function describe(subject: Coded & { readonly path?: Finding["path"] }, locale: Locale = "zh"): string {
  const template = (subject.message ?? messageOf(subject.code))?.[locale];
  const wordOf = wordsFor(subject);
  const sentence = template
    ? template.replace(/\{(\w+)\}/g, (_, name: string) =>
        write(subject.params[name], locale, (key) => wordOf(name, key)),
      )
    : `${subject.code} ${JSON.stringify(subject.params)}`;
  const place = formatPath(subject.path ?? []);
  return place === "" ? sentence : `${place}${locale === "zh" ? ":" : ": "}${sentence}`;
}

/** The words for the texts in a subject's parameters: by the name of the parameter and the text. */
function wordsFor({ code, params: { facet } }: Coded): (name: string, key: string) => Bilingual | undefined {
  if (code.startsWith("schema.")) return () => undefined;
  if (typeof facet !== "string") return (_, key) => messageOf(`word.${key}`) ?? facetPartWord(key);
  return (name, key) => (name === "facet" ? facetWord(key) : facetValueWord(facet, key));
}

/** Writes one parameter; a word the library knows (a facet, a kind) is written in the language asked for. */
function write(value: Param | undefined, locale: Locale, wordOf: (key: string) => Bilingual | undefined): string {
  if (value === undefined || value === null) return locale === "zh" ? "无" : "none";
  if (typeof value === "string") return wordOf(value)?.[locale] ?? value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return locale === "zh" ? (value ? "是" : "否") : value ? "yes" : "no";
  if (isList(value)) return value.map((item) => write(item, locale, wordOf)).join(locale === "zh" ? "、" : ", ");
  return value[locale];
}

const isList = (value: Param): value is readonly (string | number)[] => Array.isArray(value);
