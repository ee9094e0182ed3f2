import type { Locale } from "../../model/text.ts";
import { type Cited, SAID, writeClause } from "./cited.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * APA, 7th edition: Author. (Date). Title [translation]. Source. URL. Without an author the title stands first; without
 * a date of its own the plan is n.d., whatever the date of the copy.
 */
export function apa(cited: Cited, locale: Locale): string {
  const { author, title, issued, copy, url, accessed, doubt, clause } = cited;
  const said = SAID[locale];
  const named = locale === "en" ? `${title.zh} [${title.en}]` : title.zh;
  const noDate = locale === "zh" ? "无日期" : "n.d.";
  const dated = `(${issued === undefined ? noDate : writeDate(issued, locale, true)})`;
  const copied =
    copy &&
    `${said.copy} ${copy.publisher}${copy.date === undefined ? "" : `${locale === "zh" ? "," : ", "}${writeDate(copy.date, locale)}`}`;
  const sentences = [
    ...(author === undefined ? [named, dated] : [author, dated, named]),
    copied,
    doubt && said[doubt],
    clause && writeClause(clause, locale),
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`);
  return [...sentences, retrieved(url, accessed, locale)].filter((part) => part !== "").join(" ");
}

/** The address stands last and takes no full stop. */
function retrieved(url: string | undefined, accessed: string | undefined, locale: Locale): string {
  if (accessed === undefined) return url ?? "";
  const on = writeDate(accessed, locale);
  if (locale === "zh") return url === undefined ? `检索于${on}.` : `检索于${on},${url}`;
  return url === undefined ? `Retrieved ${on}.` : `Retrieved ${on}, from ${url}`;
}

/** A date in words; in English the year stands first where APA dates a work. */
function writeDate(date: string, locale: Locale, yearFirst = false): string {
  const [year = "", month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || day === undefined) return date;
  if (locale === "zh") return `${year}年${Number(month)}月${Number(day)}日`;
  return yearFirst ? `${year}, ${name} ${Number(day)}` : `${name} ${Number(day)}, ${year}`;
}
