import lexiconFile from "../../../data/lexicon.json" with { type: "json" };

/**
 * How much a concept tells one indicator from another. A word such as 校园 hardly does (`light`); one such as 增长率 makes
 * another measure of whatever it stands with (`decisive`); one such as 差异系数 is what is measured, whatever else is named (`absorbing`).
 */
export type Weight = "absorbing" | "decisive" | "heavy" | "medium" | "light";

/** One meaning and the words that carry it. */
interface Term {
  /** What the words say, by facet: a stage, a population, a qualifier, a `thing` that is spoken of, a `form` of figure. */
  readonly means: Readonly<Record<string, string>>;
  readonly weight?: Weight;
  readonly words: readonly string[];
}

/** What the words of indicator names mean. */
export interface Lexicon {
  readonly terms: readonly Term[];
  /** Of each facet which value lies within which: full-time teachers are teachers. */
  readonly broader: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words that tell nothing of what is measured: 的, 全市, 达到. */
  readonly ignored: readonly string[];
  /** Names of places that need no 省, 市 behind them to be known as such: the provinces and the largest cities. */
  readonly places: readonly string[];
  /** Characters that copies confuse, each group as one string: 人入. */
  readonly confusable: readonly string[];
  /** Counters behind a figure that the table of units does not have: 家, 台. */
  readonly counters: readonly string[];
}

/** The bundled lexicon (`data/lexicon.json`). */
export const lexicon: Lexicon = lexiconFile as unknown as Lexicon;
