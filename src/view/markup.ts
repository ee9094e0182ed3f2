import escapeHtml from "lodash-es/escape.js";
import type { Locale } from "../model/text.ts";

/** A picture of a page: SVG as `renderSvg` makes it, with a caption. */
export interface Figure {
  /** Written into the page as it is: pass only SVG you made yourself. */
  readonly svg: string;
  readonly caption: string;
}

/** A text as it may stand in HTML, between tags or in a quoted attribute; HTML has no place for control characters. */
export const escaped = (text: string): string => escapeHtml(text).replace(CONTROLS, "\ufffd");

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text of others inside a line of ours: its marks of direction end with it. */
export const isolated = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

/** The language of a page, as the attribute `lang` writes it. */
export const languageTag = (locale: Locale): string => (locale === "zh" ? "zh-CN" : "en");

export const figureMarkup = ({ svg, caption }: Figure): string =>
  `<figure>${svg}<figcaption>${escaped(caption)}</figcaption></figure>`;
