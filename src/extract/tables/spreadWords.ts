import { matchesIn } from "../matches.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const WORD = /[^ \u00a0\u3000\t]+/g;
/** Two characters that stand alone beside each other. */
const MAY_BE_SPREAD = /(?:^|[ \u00a0\u3000])[\u4e00-\u9fff][ \u00a0\u3000]{1,12}[\u4e00-\u9fff](?:[ \u00a0\u3000]|$)/;
const LONGEST = 4;
/** Two columns of one character each, and no word. */
const ALONE = /[男女]/;

/**
 * The words of a line between single blanks, in which the characters of some are spread out to fill their cell (小  学 1200 1300): these as one each.
 * `undefined` where none is, or where wide blanks part other words as well, and so are what parts the cells.
 */
export function spreadIn(text: string, whole: Stretch, isWide: boolean): readonly Stretch[] | undefined {
  if (!MAY_BE_SPREAD.test(text.slice(whole.start, whole.end))) return undefined;
  const words = [...matchesIn(WORD, text.slice(whole.start, whole.end))].flatMap(
    ({ index, 0: word }) => stretchOf(text, whole.start + index, whole.start + index + word.length) ?? [],
  );
  const joined: Stretch[] = [];
  let isSpread = false;
  let count = 0;
  words.forEach((word, at) => {
    const last = joined.at(-1);
    const before = words[at - 1];
    const gap = before === undefined ? 0 : word.start - before.end;
    const isOne =
      isSpreadCharacter(word) && isSpreadCharacter(before) && (gap > 1 || (at === 1 && !isWide)) && ++count < LONGEST;
    const whole = isOne && last && stretchOf(text, last.start, word.end);
    if (!isOne) count = 0;
    if (whole) {
      joined[joined.length - 1] = whole;
      isSpread = true;
    } else joined.push(word);
  });
  if (!isSpread) return undefined;
  return joined.every((word, at) => at === 0 || word.start - (joined[at - 1]?.end ?? 0) === 1) ? joined : undefined;
}

/** Whether a cell is one character that may be part of a word which is spread out. */
export function isSpreadCharacter(word: Stretch | undefined): boolean {
  return word !== undefined && word.text.length === 1 && word.text >= "\u4e00" && !ALONE.test(word.text);
}
