import type { Locale } from "../../model/text.ts";
import { type Cited, SAID, writeClause } from "./cited.ts";

const WORDS = {
  zh: { noDate: "[出版日期不详]", noPath: "[获取路径不详]", clause: "引文:" },
  en: { noDate: "[date unknown]", noPath: "[access path unknown]", clause: "Quoted: " },
} as const;

/**
 * GB/T 7714—2015, electronic resource: 责任者. 题名[EB/OL]. (发布日期)[引用日期]. 获取路径. The standard lets the
 * sequential numeric system leave out an unknown author; what is supplied, not found, stands in brackets.
 */
export function gbt7714(cited: Cited, locale: Locale): string {
  const { author, title, issued, copy, url, accessed, doubt, clause } = cited;
  const words = WORDS[locale];
  const said = SAID[locale];
  const read = accessed === undefined ? "" : `[${accessed}]`;
  const dated = issued === undefined ? words.noDate : `(${issued})`;
  const copied = copy && `${said.copy} ${copy.publisher}${copy.date === undefined ? "" : `, (${copy.date})`}`;
  return [
    author,
    `${title.zh}[EB/OL]`,
    ...(copied === undefined ? [`${dated}${read}`] : [dated, `${copied}${read}`]),
    url ?? words.noPath,
    doubt && said[doubt],
    clause && `${words.clause}${writeClause(clause, locale)}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(" ");
}
