import type { StageCode } from "../../model/stages.ts";

/** Words of stages; what names more stands first. */
const STAGES: readonly (readonly [words: RegExp, stage: StageCode])[] = [
  [/\bprimary and (?:junior |lower )?secondary\b/i, "ED1-3"],
  [/\bcompulsory\b|\bnine-year\b/i, "ED1_2"],
  [/\b(?:kindergartens?|pre-?schools?|pre-?primary|early childhood)\b/i, "ED02"],
  [/\b(?:junior|lower) secondary\b|\bmiddle schools?\b|\bjunior (?:high|middle)\b/i, "ED2"],
  [/\bvocational (?:senior|upper) secondary\b|\bsecondary vocational\b/i, "ED35"],
  [/\bregular senior\b|\bgeneral (?:senior|upper)\b|\bsenior[- ]high\b/i, "ED34"],
  [/\b(?:senior|upper) secondary\b|\bhigh schools?\b/i, "ED3"],
  [/\bhigher vocational\b/i, "ED5"],
  [/\b(?:higher|tertiary) education\b|\buniversit(?:y|ies)\b|\b(?:under|post)?graduates?\b/i, "ED5-8"],
  [/\bvocational\b/i, "ED35_5"],
  [/\bprimary\b/i, "ED1"],
  [/\b(?:adult|lifelong|continuing)\b/i, "ADULT"],
];

/** The stage of education that an English label names; `undefined` when it names none. */
export function englishStage(text: string): StageCode | undefined {
  return STAGES.find(([words]) => words.test(text))?.[1];
}
