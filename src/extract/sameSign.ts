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

/** Every sign that is read as another, white space and radicals among them. */
const ODD =
  /\r|\u200d|[\u0085\u00a0\u00ad\u02dc\u066a\u2000-\u200a\u200c\u2010-\u2015\u2022\u2024\u2027-\u2029\u202f\u2033\u205f\u2060\u2105\u2212\u2236\u223c\u2266\u2267\u25a0\u25aa\u25b6\u25ba\u25c6\u25c7\u25cb\u25cf\u2756\u27a2\u27a4\u2a7d\u2a7e\u2e80-\u2fd5\u3000\u3003\u3007\u300c-\u300f\u301c\u30fb\ufe30\ufe55\ufe63\ufe6a\ufeff\uff01-\uff5e]/g;

/** A text with equal signs made equal: full-width ones half-width, kinds of dash, quotation mark, blank and colon one. */
export const withSameSigns = (text: string): string => text.replace(ODD, sameSign);

function sameSign(sign: string): string {
  const same = SAME.get(sign);
  if (same) return same;
  const code = sign.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0x2fd5) return sign.normalize("NFKC");
  return code >= 0x2e80 && code < 0x2f00 ? sign : " ";
}
