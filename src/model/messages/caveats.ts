import type { Bilingual } from "../text.ts";

export const caveatMessages = (): Readonly<Record<string, Bilingual>> => ({
  "caveat.attribution-doubtful": {
    zh: "《{plan}》的归属存疑:{note}",
    en: "“{plan}” may not be the plan it claims to be: {note}",
  },
  "caveat.attribution-unidentified": {
    zh: "《{plan}》的地区不能确定:{note}",
    en: "the region of “{plan}” cannot be identified: {note}",
  },
  "caveat.incomplete-copy": {
    zh: "《{plan}》此文本不完整:{parts}",
    en: "this copy of “{plan}” is incomplete: {parts}",
  },
  "caveat.integrity": { zh: "《{plan}》{kind}:{note}", en: "“{plan}”, {kind}: {note}" },
  "caveat.repost": {
    zh: "《{plan}》取自转载({publisher}),不是发布机关的文本",
    en: "“{plan}” was read from a repost ({publisher}), not from its publisher",
  },
});
