import type { Bilingual, Locale } from "../../model/text.ts";

/** What a citation says, before any style. */
export interface Cited {
  readonly key: string;
  readonly author?: string;
  readonly title: Bilingual;
  /** The plan's own date. */
  readonly issued?: string;
  /** The copy that was read, when it is not the authority's. */
  readonly copy?: { readonly publisher: string; readonly date?: string };
  readonly url?: string;
  readonly accessed?: string;
  readonly doubt?: "doubtful" | "unidentified";
  /** The clause that is quoted. */
  readonly clause?: { readonly exact: string; readonly section?: string };
  readonly sha256: string;
}

/** What every style says in words, by language. */
export const SAID: Readonly<
  Record<Locale, { readonly copy: string; readonly doubtful: string; readonly unidentified: string }>
> = {
  zh: { copy: "转载自", doubtful: "署名存疑", unidentified: "署名不详,所属地区不能确定" },
  en: { copy: "Copy from", doubtful: "Attribution doubtful", unidentified: "Attribution unidentified" },
};

/** The quoted clause with its section: `“…”(二(二))`. */
export function writeClause({ exact, section }: NonNullable<Cited["clause"]>, locale: Locale): string {
  if (section === undefined) return `“${exact}”`;
  return locale === "zh" ? `“${exact}”(${section})` : `“${exact}” (${section})`;
}
