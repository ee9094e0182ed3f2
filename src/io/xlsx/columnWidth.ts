import { eastAsianWidth } from "get-east-asian-width";
import type { XlsxValue } from "./xlsxModule.ts";

const NARROWEST = 8;
const WIDEST = 48;
/** So many rows tell how wide a column is: more would only take time. */
const LOOKED_AT = 500;

/** A width for a column, in characters: room for what it holds, within limits; a Chinese character takes the room of two. */
export function columnWidth(values: readonly XlsxValue[]): number {
  let width = NARROWEST;
  for (const value of values.slice(0, LOOKED_AT)) {
    width = Math.max(width, value instanceof Date ? 10 : textWidth(String(value ?? ""), WIDEST));
  }
  return Math.min(width, WIDEST) + 2;
}

/** The room a text takes, counted up to a limit. */
export function textWidth(text: string, limit: number = Number.POSITIVE_INFINITY): number {
  let width = 0;
  for (const character of text) {
    if (width >= limit) return limit;
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
