import traditionalCharacters from "opencc-js/dict/TSCharacters";

/** A label in the form in which labels are compared. */
export interface NormalLabel {
  /** Simplified, half-width, lower case, without white space, quotes and brackets; a unit in brackets is taken out. */
  readonly text: string;
  /** What stood in brackets and reads as a unit: `%`, `万人`. */
  readonly unit?: string;
}

/** Characters a label does not need to be understood. */
const DROPPED = " \t\n\r\u3000\u00a0\u200b\ufeff\"'“”‘’「」『』《》〈〉*·•`_|";
const [OPEN, CLOSE] = ["(".charCodeAt(0), ")".charCodeAt(0)];

/** A unit in brackets behind a name: （%）, (万人), (个). */
const UNIT =
  /^(?:单位[:：]?)?(%|‰|[十百千万亿]*(?:人次|人|名|位|个|所|项|元|门|册|平方米|㎡|m2|亩|公顷|年|岁|天|次|学时|课时|小时|学位|班|家|辆|台|间|座|支|处)(?:\/(?:生|人|年|百生|班|校|所))?|百分点|百分比|:1|1:)$/;
/** The number of a list item before a name, and the years of a table's head. */
const NUMBERING = /^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}[、)])(?!\d)/;
const YEAR = /(?:到|至|截至)?(?:19|20)\d\d年(?:底|末|以前|前|度)?/g;

let table: Uint16Array | undefined;

/**
 * The label as it is compared: full-width and compatibility forms as in Unicode NFKC, traditional characters simplified one
 * by one (table of OpenCC), lower case. Numbers of list items and years are left out. Cost is linear in the label.
 */
export function normalizeLabel(label: string): NormalLabel {
  table ??= characterTable();
  const codes: number[] = [];
  const opened: number[] = [];
  let unit: string | undefined;
  for (let index = 0; index < label.length; index += 1) {
    const code = table[label.charCodeAt(index)] as number;
    if (code === 0) continue;
    if (code === OPEN) opened.push(codes.length);
    else if (code === CLOSE) {
      const start = opened.pop();
      if (start === undefined || codes.length - start > UNIT_LENGTH) continue;
      const inside = String.fromCharCode(...codes.slice(start));
      if (!UNIT.test(inside)) continue;
      unit ??= inside;
      codes.length = start;
    } else codes.push(code);
  }
  let text = "";
  for (let start = 0; start < codes.length; start += CHUNK)
    text += String.fromCharCode(...codes.slice(start, start + CHUNK));
  if (NUMBERING.test(text)) text = text.replace(NUMBERING, "");
  if (text.includes("年")) text = text.replace(YEAR, "");
  if (unit === undefined && text.endsWith("%")) {
    unit = "%";
    text = text.slice(0, -1);
  }
  return unit === undefined ? { text } : { text, unit };
}

const UNIT_LENGTH = 12;
const CHUNK = 4096;

/** What each UTF-16 unit becomes; 0 for those that are dropped. */
function characterTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 1; code < 0x10000; code += 1) made[code] = code;
  for (const pair of traditionalCharacters.split("|")) {
    const [from = "", to = ""] = pair.split(" ");
    // Pairs outside the basic plane are two units on either side.
    if (from.length === 1 && to.length === 1) made[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Only these ranges have compatibility forms that labels use: full width, CJK compatibility, letter-like, superscripts.
  for (const [first, last] of [
    [0xff01, 0xffee],
    [0x3300, 0x33ff],
    [0x2100, 0x218f],
    [0x2460, 0x24ff],
    [0xfe30, 0xfe4f],
    [0xf900, 0xfaff],
    [0x41, 0x5a],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const normal = String.fromCharCode(code).normalize("NFKC").toLowerCase();
      if (normal.length === 1) made[code] = normal.charCodeAt(0);
    }
  }
  for (const dropped of DROPPED) made[dropped.charCodeAt(0)] = 0;
  for (const [from, to] of [
    ["【", "("],
    ["〔", "("],
    ["[", "("],
    ["】", ")"],
    ["〕", ")"],
    ["]", ")"],
    ["，", ","],
    ["：", ":"],
    ["∶", ":"],
    ["︰", ":"],
    ["％", "%"],
  ] as const) {
    made[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return made;
}
