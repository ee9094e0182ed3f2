import type { Modality } from "../model/target.ts";

const WORDS = {
  boosters: /确保|必须|务必|严禁|不得|保证|全面(?=落实|完成|实现|达到|消除)|坚决/g,
  hedges:
    /力争|争取|原则上|基本(?=实现|达到|消除|建成|完成|解决)|努力|逐步|尽可能|一般(?!公共|性)|视情况|条件(?:允许|成熟)的/g,
  exploratory: /探索|鼓励|支持|引导|试点/g,
} as const;

/** Words of a clause that make a commitment firmer, weaker or tentative. */
export function modalityOf(text: string): Modality | undefined {
  const modality = Object.fromEntries(
    Object.entries(WORDS).flatMap(([name, pattern]) => {
      const words = [...new Set(text.match(pattern) ?? [])];
      return words.length > 0 ? [[name, words]] : [];
    }),
  );
  return Object.keys(modality).length > 0 ? modality : undefined;
}
