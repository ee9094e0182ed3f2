import type { Modality } from "../model/target.ts";
import { type Cue, cueOfAny } from "./cues.ts";
import { defined } from "./defined.ts";

const BOOSTERS = /确保|必须|务必|严禁|不得|保证|全面(?=落实|完成|实现|达到|消除)|坚决/g;
const HEDGES =
  /力争|争取|原则上|基本(?=实现|达到|消除|建成|完成|解决)|努力|逐步|尽可能|一般(?!公共|性)|视情况|条件(?:允许|成熟)的/g;
const EXPLORATORY = /探索|鼓励|支持|引导|试点/g;

/** What a text without which there is no modality holds. */
export const MODAL: Cue = cueOfAny([BOOSTERS, HEDGES, EXPLORATORY]);

/** Words of a clause that make a commitment firmer, weaker or tentative. */
export function modalityOf(text: string): Modality | undefined {
  const [boosters, hedges, exploratory] = [wordsIn(text, BOOSTERS), wordsIn(text, HEDGES), wordsIn(text, EXPLORATORY)];
  return boosters || hedges || exploratory ? defined({ boosters, hedges, exploratory }) : undefined;
}

function wordsIn(text: string, pattern: RegExp): readonly string[] | undefined {
  const found = text.match(pattern);
  return found ? [...new Set(found)] : undefined;
}
