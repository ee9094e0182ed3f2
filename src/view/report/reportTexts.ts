import type { Locale } from "../../model/text.ts";
import { reportEn } from "../texts/reportEn.ts";
import { reportZh } from "../texts/reportZh.ts";

/** The report's own words, by language; those it shares with other views stand in `TEXTS`. */
export const REPORT_TEXTS: Readonly<Record<Locale, Readonly<typeof reportZh>>> = { zh: reportZh, en: reportEn };

/** A sentence with its blanks filled. */
export const filled = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank));
