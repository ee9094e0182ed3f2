/** What shows that a text was decoded by another encoding than it was written in. */
export interface Mojibake {
  readonly code: "io.mojibake" | "io.lost-characters";
  /** How often. */
  readonly count: number;
  /** The first place, with what stands around it. */
  readonly found: string;
}

/**
 * Looks for what a wrong encoding leaves behind: replacement characters, UTF-8 read as Latin-1 (`è§„åˆ’` for 规划), and UTF-8
 * read as GBK (`瑙勫垝`). `undefined` where nothing shows; a text so short that it may be chance is let pass.
 */
export function mojibakeIn(text: string): Mojibake | undefined {
  const lost = matchesOf(text, /\ufffd|锟斤拷/g);
  if (lost) return { code: "io.lost-characters", ...lost };
  const latin = matchesOf(text, LATIN);
  if (latin) return { code: "io.mojibake", ...latin };
  const gbk = matchesOf(text, OF_GBK);
  const kinds = new Set(text.match(OF_GBK));
  return gbk && kinds.size > 1 ? { code: "io.mojibake", ...gbk } : undefined;
}

/** A Chinese character's three bytes as Windows-1252 shows them: the first is from ä to é, the others are no letters. */
const LATIN = /[ã-é][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;

/** What 的, 在, 和, 是, 国, 教, 全, 校 and marks like ，。“ begin with when GBK reads them; Chinese hardly uses these. */
const OF_GBK = /[鐨鍦鍜鏄鍥鏁鍏鏍锛銆鈥]/g;

function matchesOf(text: string, pattern: RegExp): { count: number; found: string } | undefined {
  let count = 0;
  let first = -1;
  for (const { index } of text.matchAll(pattern)) {
    if (count === 0) first = index;
    count += 1;
  }
  return count === 0 ? undefined : { count, found: text.slice(Math.max(0, first - 5), first + 10) };
}
