import { joinWords } from "./joinWords.ts";
import type { Stretch } from "./tableEntry.ts";

const YEAR = /^(?:19|20)\d\d年?[底末]?$/;
const ROLE = /^\(?(?:实际|现状|基准|基期|基数|目标|规划|预期|预计|计划|完成|实现)(?:值|数|量|水平|情况)?\)?$/;
const LEAST_YEARS = 2;

/** Words of a header between single blanks, each year with what follows it as one where all have such a word: 2020年 实际值 2025年 目标值. */
export function yearsWithRoles(text: string, words: readonly Stretch[]): readonly Stretch[] {
  const years = words.filter((word) => YEAR.test(word.text)).length;
  if (years < LEAST_YEARS) return words;
  const joined = joinWords(text, words, (before, word) => YEAR.test(before.text) && ROLE.test(word.text));
  return words.length - joined.length === years ? joined : words;
}
