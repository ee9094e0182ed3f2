import type { Bilingual } from "../text.ts";

export const evidenceMessages = (): Readonly<Record<string, Bilingual>> => ({
  "evidence.not-found": { zh: "原文中找不到引文“{exact}”", en: "the quote “{exact}” does not occur in the text" },
  "evidence.elsewhere": {
    zh: "引文“{exact}”不在 {start} 处,而在 {found} 处",
    en: "the quote “{exact}” is not at {start} but at {found}",
  },
  "evidence.length": {
    zh: "引文“{exact}”长 {length},start 与 end 之间却是 {span}",
    en: "the quote “{exact}” has {length} characters, but start and end span {span}",
  },
  "evidence.value-not-at": {
    zh: "数值“{value}”不在 {start} 处(该处为“{found}”)",
    en: "the figure “{value}” is not at {start} (there stands “{found}”)",
  },
  "evidence.unaccounted": {
    zh: "{start} 处的“{exact}”没有任何记录说明(“…{around}…”):请编码,或连同理由列入 setAside",
    en: "no record accounts for “{exact}” at {start} (“…{around}…”): code it, or set it aside with the reason",
  },
  "evidence.other-text": {
    zh: "不是所登记的文本:SHA-256 应为 {expected},实为 {found}",
    en: "not the text on record: SHA-256 {expected} expected, {found} found",
  },
  "evidence.other-length": {
    zh: "文本长度应为 {expected},实为 {found}",
    en: "the text should have {expected} characters and has {found}",
  },
});
