/** A text in Chinese and English; Chinese is the wording of the field, English its usual translation. */
export interface Bilingual {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** The languages in which findings, reasons and views can be written. */
export type Locale = "zh" | "en";
