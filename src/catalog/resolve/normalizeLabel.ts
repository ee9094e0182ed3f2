import { simplifiedCharacters } from "./simplifiedCharacters.ts";

/** A label in the form in which labels are compared. */
export interface NormalLabel {
  /** Simplified, half-width, lower case, without white space, quotes and brackets; a unit in brackets is taken out. */
  readonly text: string;
  /** What stood in brackets and reads as a unit: `%`, `万人`. */
  readonly unit: string | undefined;
}

/** Characters a label does not need to be understood: quotes, marks, every kind of space. */
const DROPPED =
  " \t\n\v\f\r\u0085\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f" +
  "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\"'“”‘’„‟〝〞〟「」『』｢｣﹁﹂﹃﹄《》〈〉«»‹›*·•・`_|";

/** A unit in brackets behind a name: （%）, (万人), (单位:个). */
const UNIT =
  /^(?:单位:?)?((?:%|‰|[十百千万亿]*(?:人次|人|名|位|个|所|项|元|门|册|平方米|㎡|m2|亩|公顷|年|岁|天|次|学时|课时|小时|学位|班|家|辆|台|间|座|支|处)(?:\/(?:生|人|年|百生|班|校|所))?|百分点|百分比|:1|1:))$/;
/** The number of a list item before a name: 1. 二、 (3). */
const NUMBERING =
  /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}[、)])/;
const BRACKETS = /\(([^()]*)\)/g;
/** What a bracket says that is no part of the name: the catalogue's own remark, a threshold, small schools counted too, a year or two. */
const REMARK =
  /^(?:未说明.*|[≥≤><].*|含[^购买]*(?:教学点|分校|附设班|公建民营|技工(?:院校|学校)?)|(?:19|20)\d\d年?(?:[-—~至到](?:19|20)?\d\d年?)?)$/s;
const YEAR = /(?:到|至|截至)?(?:19|20)\d\d年(?:底|末|以前|前|度)?|^(?:19|20)\d\d(?=\p{Script=Han})/gu;
const TWO_DIGITS = /\d\d/;
/** How often a list number, a bracket within a bracket or a year is looked for. */
const DEEP = 3;

/**
 * The label as it is compared: full-width and compatibility forms as in Unicode NFKC, traditional characters simplified one
 * by one (table of OpenCC), lower case. Numbers of list items and years are left out. Cost is linear in the label.
 */
export function normalizeLabel(label: string): NormalLabel {
  let text = plainCharacters(label);
  // Most names are of letters alone, in which no pattern has anything to find.
  const marks = marksOf(text);
  if (marks === 0) return { text, unit: undefined };
  let unit: string | undefined;
  for (let round = 0; round < DEEP && NUMBERING.test(text); round += 1) text = text.replace(NUMBERING, "");
  for (let round = 0; round < DEEP && text.includes("("); round += 1) {
    const size = text.length;
    text = text.replace(BRACKETS, (_, inside: string, at: number) => {
      if (REMARK.test(inside)) return "";
      // Elsewhere than at the end a unit is part of the name: 毛入园(班)率.
      const behind = at + inside.length + 2;
      const isLast = behind === size || (behind === size - 1 && text.endsWith("%"));
      const written = isLast ? UNIT.exec(inside)?.[1] : undefined;
      if (written === undefined) return inside;
      unit ??= written;
      return "";
    });
  }
  if ((marks & NUMERAL) !== 0) text = text.replace(WRITTEN_OUT, figureOf);
  if ((marks & AGE) !== 0) text = plainAges(text);
  if (text.includes("每100名")) text = text.replace("每100名", "每百名");
  if ((marks & BRACKET) !== 0) text = text.replace(/[()]/g, "");
  for (let round = 0; round < DEEP && TWO_DIGITS.test(text); round += 1) text = text.replace(YEAR, "");
  while (text.endsWith("%")) {
    unit ??= "%";
    text = text.slice(0, -1);
  }
  return { text, unit };
}

/** Characters that a pattern above or below needs to find anything. */
const [DIGIT, NUMERAL, BRACKET, PERCENT, AGE] = [1, 2, 4, 8, 16] as const;
const MARKS: readonly (readonly [characters: string, mark: number])[] = [
  ["0123456789", DIGIT],
  ["一二两三四五六七八九十百", NUMERAL],
  ["()", BRACKET],
  ["%", PERCENT],
  ["岁", AGE],
];

let marked: Uint8Array | undefined;

/** Which of them a text has. */
function marksOf(text: string): number {
  marked ??= markTable();
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= marked[text.charCodeAt(at)] as number;
  return found;
}

function markTable(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (const [characters, mark] of MARKS) for (const each of characters) made[each.charCodeAt(0)] = mark;
  return made;
}

/** Ages in one form: 3—5周岁, 三至五岁 and 3到5岁 are 3-5岁. */
const plainAges = (text: string): string =>
  text
    .replace(/[一二三四五六七八九十]{1,3}(?=(?:周岁|岁|[-至到][一二三四五六七八九十]{1,3}(?:周岁|岁)))/g, figureOf)
    .replace(/(\d)[至到](?=\d{1,2}(?:周岁|岁))/g, "$1-")
    .replace(/周岁/g, "岁");

/** Numbers in characters that plans write in figures as well: 四十五人, 三百六十学时, 一小时. */
const WRITTEN_OUT =
  /(?:[一二三四五六七八九]百零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?|[一二三四五六七八九]?十[一二三四五六七八九]?)(?=人|名|学时|课时|小时)|[一二两](?=小时|个小时)/g;
const DIGITS = "〇一二三四五六七八九";

/** A number up to 999 in Chinese characters as a figure. */
function figureOf(written: string): string {
  let sum = 0;
  let digit: number | undefined;
  for (const each of written) {
    if (each === "百" || each === "十") {
      sum += (digit ?? 1) * (each === "百" ? 100 : 10);
      digit = undefined;
    } else if (each !== "零") digit = each === "两" ? 2 : DIGITS.indexOf(each);
  }
  return String(sum + (digit ?? 0));
}

let table: Uint16Array | undefined;

/** In the table: a character that is dropped, and one that stays as it is. */
const [GONE, PLAIN] = [0xffff, 0];

/** The label's characters in their plain forms, without those that are dropped. */
function plainCharacters(label: string): string {
  table ??= characterTable();
  let text = "";
  // Up to where the label is written; what is plain already is taken over in one piece.
  let done = 0;
  for (let at = 0; at < label.length; at += 1) {
    const plain = table[label.charCodeAt(at)] as number;
    if (plain === PLAIN) continue;
    text += label.slice(done, at);
    if (plain !== GONE) text += String.fromCharCode(plain);
    done = at + 1;
  }
  return done === 0 ? label : text + label.slice(done);
}

/** What each UTF-16 unit becomes. */
function characterTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  const changed = new Set<number>();
  const set = (from: number, to: number): void => {
    if (from === to) return;
    made[from] = to;
    changed.add(from);
  };
  for (const [traditional, simplified] of simplifiedCharacters()) set(traditional, simplified);
  // Only these ranges have compatibility forms that labels use: full width, CJK compatibility, letter-like, superscripts.
  for (const [first, last] of [
    [0xff01, 0xffee],
    [0x3300, 0x33ff],
    [0x2100, 0x218f],
    [0xfe30, 0xfe4f],
    [0xf900, 0xfaff],
    [0x41, 0x5a],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const normal = String.fromCharCode(code).normalize("NFKC").toLowerCase();
      if (normal.length === 1) set(code, normal.charCodeAt(0));
    }
  }
  // Numbers of list items in circles and brackets.
  for (let code = 0x2460; code <= 0x249b; code += 1) set(code, GONE);
  set(0, GONE);
  for (const dropped of DROPPED) set(dropped.charCodeAt(0), GONE);
  for (const [from, to] of Object.entries(SAME)) set(from.charCodeAt(0), to.charCodeAt(0));
  // A compatibility form of what is dropped or replaced is so too.
  for (const code of changed) {
    const to = made[code] as number;
    if (to !== GONE && made[to] !== PLAIN) made[code] = made[to] as number;
  }
  return made;
}

/** Brackets and signs that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  "【": "(",
  "〔": "(",
  "〖": "(",
  "[": "(",
  "】": ")",
  "〕": ")",
  "〗": ")",
  "]": ")",
  "，": ",",
  "：": ":",
  "∶": ":",
  "︰": ":",
  "％": "%",
  "—": "-",
  "–": "-",
  "～": "-",
  "~": "-",
};
