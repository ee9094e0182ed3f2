import type { Locale } from "../../model/text.ts";
import { type Cited, SAID, writeClause } from "./cited.ts";

/** An entry for BibTeX and biblatex: `@misc`, since BibTeX has no type for a plan. The note names the text that was read by its hash. */
export function bibtex(cited: Cited, locale: Locale): string {
  const { key, author, title, issued, copy, url, accessed, doubt, clause, sha256 } = cited;
  const said = SAID[locale];
  const copied = copy && [`${said.copy} ${copy.publisher}`, copy.date].filter((part) => part !== undefined).join(", ");
  const note = [clause && writeClause(clause, locale), doubt && said[doubt], `SHA-256 ${sha256.slice(0, 12)}`].filter(
    (part) => part !== undefined,
  );
  const fields = {
    // A second pair of braces keeps a name whole and a title's letters as they are.
    author: author && `{${escapeTex(author)}}`,
    title: `{${escapeTex(title.zh)}}`,
    titleaddon: locale === "en" ? escapeTex(title.en) : undefined,
    date: issued,
    year: issued?.slice(0, 4) ?? (locale === "zh" ? "出版日期不详" : "n.d."),
    howpublished: copied && escapeTex(copied),
    url: url && escapeUrl(url),
    urldate: accessed,
    note: escapeTex(`${note.join(". ")}.`),
    langid: "chinese",
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{${key.replace(/[^A-Za-z0-9:._-]/g, "-")},\n${lines.join("\n")}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** BibTeX counts braces even behind a backslash, so they are written as commands. */
const escapeTex = (text: string): string => text.replace(/[\\{}^~$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address is read as it stands, but for what would end the field. */
const escapeUrl = (url: string): string => url.replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));
