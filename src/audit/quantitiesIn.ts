import type { Clause } from "../model/evidence.ts";

/** A number in digits, with its decimals; `15%o` has one, `3-5` has two. */
const DIGITS = /[0-9０-９]+(?:[.．][0-9０-９]+)*/g;

/** Fractions in characters, and numbers in characters before a counter. 一 alone counts only after 每 (每校一名): 一批 and 进一步 are no quantities. */
const CHARACTERS =
  /百分之[零〇一二三四五六七八九十百点两]+|[一二三四五六七八九十百千]+分之[一二三四五六七八九十]+|(?<=每[^,，。;；、\n]{0,6})一(?=[所个名门次辆处间套台])|(?:[二三四五六七八九十两][〇零一二三四五六七八九十百千万]*|[一][百千万十][〇零一二三四五六七八九十百千万]*)(?=[余多]?[所个名门年月天次元人倍成轮项种条学课小周处间套台班辆期]|[万亿])/g;

/** Universals without a digit, and 两个只增不减. */
const UNIVERSALS = /全覆盖|全员|全部|所有|消除|清零|杜绝|[只不]增不减/g;

const WHITE = /\s/;
const BEFORE_NUMBERING = /[。;；:：|!！?？(（\n]/;
const AFTER_NUMBERING = /^\s?[.、．)）](?![0-9０-９])/;

/**
 * Every quantity of a text in its order: numbers in digits, numbers in characters with a counter, universals without a
 * digit. Numbers of headings and list items (`1.`, `(2)`, 专栏3) are left out. Positions are Unicode code points.
 */
export function quantitiesIn(text: string): readonly Clause[] {
  const found = [...text.matchAll(DIGITS)].filter((match) => !isNumbering(text, match.index, match[0]));
  for (const pattern of [CHARACTERS, UNIVERSALS]) found.push(...text.matchAll(pattern));
  found.sort((a, b) => a.index - b.index);
  const clauses: Clause[] = [];
  let unit = 0;
  let point = 0;
  for (const { 0: exact, index } of found) {
    for (; unit < index; point++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    clauses.push({ exact, start: point, end: point + exact.length });
  }
  return clauses;
}

/** Whether a number only counts a heading or an item of a list. */
function isNumbering(text: string, index: number, digits: string): boolean {
  if (digits.length > 2) return false;
  if (text.startsWith("专栏", index - 2)) return true;
  if (!AFTER_NUMBERING.test(text.slice(index + digits.length, index + digits.length + 3))) return false;
  let before = index - 1;
  while (before >= 0 && text[before] !== "\n" && WHITE.test(text[before] as string)) before--;
  return before < 0 || BEFORE_NUMBERING.test(text[before] as string);
}
