import type { Locale } from "../../model/text.ts";
import type { Table } from "../tables/table.ts";

/** What Excel allows. */
const LONGEST = 31;

/** What a sheet's name must not contain, and what looks like it. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "\\": "＼",
  "/": "／",
  "?": "？",
  "*": "＊",
  "[": "［",
  "]": "］",
  ":": "：",
};

/**
 * A name for the sheet of each table, in their order: its title in a language, or its own name where the title is too long. Signs that
 * Excel forbids are written in full width, and no two names are the same when case does not count, as Excel wants it.
 */
export function sheetNames(tables: readonly Table[], locale: Locale, taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map(key));
  return tables.map(({ name, title }) => {
    const wanted = allowed(title[locale]);
    const base = wanted.length > 0 && wanted.length <= LONGEST ? wanted : allowed(name);
    let unique = shortened(base, "") || "1";
    for (let count = 2; used.has(key(unique)); count += 1) unique = shortened(base, ` ${count}`);
    used.add(key(unique));
    return unique;
  });
}

/** Every name under which a table's sheet may be found. */
export function namesOf({ name, title }: Pick<Table, "name" | "title">): ReadonlySet<string> {
  return new Set([name, title.zh, title.en].map((each) => key(allowed(each))));
}

/** What makes two sheet names the same. */
export const sheetKey = (name: string): string => key(allowed(name));

const key = (name: string): string => name.trim().toLowerCase();

function allowed(name: string): string {
  const printable = name.replace(/[\p{Cc}\p{Cs}]/gu, " ").replace(/[\\/?*[\]:]/g, (sign) => LOOKALIKES[sign] ?? " ");
  // An apostrophe may stand neither first nor last, and "History" is a name that Excel keeps for itself.
  const bare = printable.trim().replace(/^'+|'+$/g, "’");
  return /^history$/i.test(bare) ? `${bare}_` : bare;
}

function shortened(name: string, ending: string): string {
  let text = name.slice(0, LONGEST - ending.length);
  if (/[\ud800-\udbff]$/.test(text)) text = text.slice(0, -1);
  return `${text.trim().replace(/'+$/, "’")}${ending}`;
}
