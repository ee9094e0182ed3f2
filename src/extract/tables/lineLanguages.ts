import type { Token } from "./lineRows.ts";

const HAN = /[\u4e00-\u9fff]/;
/** A cell of nothing but Latin words: Total, Of Which:Female, 9-Year Schools. */
const LATIN = /^(?:\d{1,2}-)?[("]?[A-Za-z][A-Za-z0-9 ,.:()/&'´’"-]*$/;
const LEAST = 3;

/** Cells that stand one a line, without those that only repeat in English what others say in Chinese. */
export function oneLanguageLines(tokens: readonly Token[]): readonly Token[] {
  const latin = tokens.filter(isLatin);
  const both = tokens.filter(({ at }) => HAN.test(at.text) && /[A-Za-z]{3}/.test(at.text));
  const han = tokens.filter(({ at }) => HAN.test(at.text));
  const areBoth = latin.length + both.length >= LEAST && (latin.length + both.length) * 2 >= han.length;
  return areBoth && han.length >= LEAST ? tokens.filter((token) => !isLatin(token)) : tokens;
}

function isLatin({ kind, at }: Token): boolean {
  return kind === "text" && LATIN.test(at.text) && /[A-Za-z]{3}/.test(at.text);
}
