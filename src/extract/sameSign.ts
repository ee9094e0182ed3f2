import { NOTHING } from "./nothing.ts";

/** Signs that stand for the same as another, as scans and converters write them. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ":": "∶︰﹕",
    "%": "﹪℅٪",
    "~": "〜∼˜",
    零: "〇○",
    ".": "․",
    "·": "‧•・●■◆▪◇►▶➢➤❖",
    "≥": "≧⩾",
    "≤": "≦⩽",
    "-": "‐‑‒–—―−﹣",
    "“": "「『",
    "”": "」』",
    '"': "″〃",
    // Characters of lists of radicals, which look like those of words.
    民: "⺠",
    长: "⻓",
    门: "⻔",
    页: "⻚",
    西: "⻄",
    青: "⻘",
    车: "⻋",
    见: "⻅",
    角: "⻆",
    贝: "⻉",
    风: "⻛",
    飞: "⻜",
    食: "⻝",
    马: "⻢",
    齐: "⻬",
    龙: "⻰",
    母: "⺟",
    [NOTHING]: "\u200c\u200d\u2060\u00ad",
    "\n": "\u0085\u2028\u2029",
  }).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);

/** Code units of every sign that is read as another, white space and radicals among them, as first and last. */
const ODD: readonly (readonly [first: number, last: number])[] = [
  [0x0d, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x2dc, 0x2dc],
  [0x66a, 0x66a],
  [0x2000, 0x200a],
  [0x200c, 0x200d],
  [0x2010, 0x2015],
  [0x2022, 0x2022],
  [0x2024, 0x2024],
  [0x2027, 0x2029],
  [0x202f, 0x202f],
  [0x2033, 0x2033],
  [0x205f, 0x2060],
  [0x2105, 0x2105],
  [0x2212, 0x2212],
  [0x2236, 0x2236],
  [0x223c, 0x223c],
  [0x2266, 0x2267],
  [0x25a0, 0x25a0],
  [0x25aa, 0x25aa],
  [0x25b6, 0x25b6],
  [0x25ba, 0x25ba],
  [0x25c6, 0x25c7],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2756, 0x2756],
  [0x27a2, 0x27a2],
  [0x27a4, 0x27a4],
  [0x2a7d, 0x2a7e],
  [0x2e80, 0x2fd5],
  [0x3000, 0x3000],
  [0x3003, 0x3003],
  [0x3007, 0x3007],
  [0x300c, 0x300f],
  [0x301c, 0x301c],
  [0x30fb, 0x30fb],
  [0xfe30, 0xfe30],
  [0xfe55, 0xfe55],
  [0xfe63, 0xfe63],
  [0xfe6a, 0xfe6a],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
];

/** For each code unit how it is read. */
let readAs: Uint16Array | undefined;

/** A text with equal signs made equal: full-width ones half-width, kinds of dash, quotation mark, blank and colon one. */
export function withSameSigns(text: string): string {
  readAs ??= readTable();
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const same = readAs[sign] as number;
    if (same === sign) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(String.fromCharCode(same));
    from = at + 1;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

function readTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of ODD) {
    for (let code = first; code <= last; code++) table[code] = sameSign(String.fromCharCode(code)).charCodeAt(0);
  }
  return table;
}

function sameSign(sign: string): string {
  const same = SAME.get(sign);
  if (same) return same;
  const code = sign.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0x2fd5) return sign.normalize("NFKC");
  return code >= 0x2e80 && code < 0x2f00 ? sign : " ";
}
