import { NOTHING } from "./nothing.ts";

/** Figures with blanks or the end of a line between them: 1 2, 1 00, 3 000, 52. 5, 1\n.2. */
const TORN = /(?<![\d.,])\d{1,4}(?:(?: ?\n| )\d{1,4}){1,3}(?![\d,]|\.\d)/g;
/** 20 25年, 202\n5年: a year, whatever stands before. */
const TORN_YEAR = /(?<!\d ?)2(?: ?\n| )?0(?: ?\n| )?\d(?: ?\n| )?\d(?= ?\n?年)/g;
/** 1.4 6万. */
const TORN_PLACES = /\d(?<=[\u4e00-\u9fff]\d)\d{0,2}\.\d(?: ?\n| )\d(?=[%‰万亿个以])/g;
/** 1:\n19, 1: 13.5: a ratio behind what it is reached by or listed with. */
const TORN_RATIO =
  /1(?<=[比达到于为至、,和与过]1)(?: ?\n| )?:(?: ?\n| )\d{1,3}(?:\.\d)?(?![\d:])|1(?<=[比达到于为至、,和与过]1)(?: ?\n| ):\d{1,3}(?![\d:])/g;
const TORN_DECIMAL = /(?<![\d.,])\d{1,3}(?:\.(?: ?\n| )|(?: ?\n| )\.)\d{1,2}(?![\d.,])/g;
/** 9 3.5%: a figure torn from its tens. */
const TORN_TENS = /[1-9] (?<=[\u4e00-\u9fff≥] ?. )\d\.\d{1,2}(?= ?(?:[%‰万亿]|:1))/g;
/** 1 234.5万元, 9 8. 5 %: thousands parted by a blank, and figures that stand apart about their point. */
const TORN_WITH_PLACES =
  /\d(?<=[\u4e00-\u9fff]\d)(?:\d{0,2}(?: \d{3}){1,2}\.\d{1,3}|(?: \d)? ?\. ?\d(?: \d)?)(?= ?(?:[%‰万亿元个]|平方米))/g;
/** ,9 0%以上的学校: a share that opens a clause. */
const TORN_OPENING = /[1-9] (?<=[\u4e00-\u9fff”)%][,;。、:]. )\d(?= ?%)/g;
/** A whole number with every figure by itself behind characters that stand so too: 学 位 3 6 0 0 个, 1 0 0 %. */
const APART =
  /\d (?:(?<=[\u4e00-\u9fff] [\u4e00-\u9fff] . )[\d.](?: [\d.]){0,5}(?= ?[%‰年元万亿所个名人门项次册学课平亩户间套台班节位])|(?<=(?<![\d.] ?)1 )0 0(?= ?%))/g;
/** A cell of a table that holds one number: | 9 9.8 |, | 1 200 |. */
const CELL =
  /\d(?<=[|\t] ?\d)(?:\d? \d{1,2}\.\d{1,2}| \d|\d{0,2} \d{3}|\d{0,2}\. \d{1,2})(?=(?:以 ?上)? ?(?:[|\t\n]|$))/g;
/** 85% of an English text: 8 5%, 1 00%. */
const TORN_PERCENT = /[1-9] (?<=[a-z,] . )(?:\d(?:\.\d{1,2})?|(?<=1 )0 ?0)(?= ?%)/g;
/** by 20 25, in 201 8: a year of an English text. */
const TORN_ENGLISH_YEAR =
  /2(?<=\b(?:[Bb]y|[Ii]n|[Ff]rom|[Ss]ince|[Uu]ntil|end of|than|for) 2)(?:0 [0-4] ?\d|0[0-4] \d| 0[0-4]\d)(?!\d|[ ,.]?\d| ?%)/g;
/** 97 . 5 %, 3 ,600 classrooms. */
const TORN_ENGLISH = /\d(?<=[a-z] \d)\d{0,2}(?:(?: \. ?|\. )\d{1,2}(?= ?(?:%|per ?cent))|(?: ,\d{3}){1,2}(?=[ .;)]))/g;
/** ≥ 95: a sign apart from its number. */
const SIGN_APART = / (?<=[≥≤] )(?=\d)/g;
/** 94以 上, 94% 以上 in a cell. */
const BOUND_APART =
  /以 {1,2}(?<=[\d%‰]以 {1,2})(?=[上下内])| {1,2}(?<=[\d%‰] {1,2})(?=(?:及?以[上下内]|左右)(?:[\s|]|$))/g;
const COUNTER = /^ ?(?:[%‰元万亿所个名人门项次册学课平亩户间套台班节位张辆栋幢处家件座轮分]|:1(?!\d))/;
/** What names the number behind it: 表1 2所 are two numbers. */
const NAMED = /[表图栏件第章节条款号]$/;
const LEADS_TO = /(?:达|[到至为过于])$/;

/** Words of a table's header that are set with blanks, and a year with its sign. */
const SPREAD =
  /(?<![\u4e00-\u9fff])(?:指 {1,2}标|属 {1,2}性|单 {1,2}位|年 {1,2}份|项 {1,2}目|序 {1,2}号|备 {1,2}注|类 {1,2}别|名 {1,2}称|目 {1,2}标)(?![\u4e00-\u9fff])|(?<!\d)(?:19|20)\d\d 年(?![均增])/g;

/** Joins numbers that a copy has torn apart, and lines in which every character stands by itself. Lists of numbers are left as they are. */
export function joinTorn(text: string, drop: (blank: string, at: number) => string): string {
  const spaced = text
    .replace(SPREAD, (word: string) => word.replace(/ /g, NOTHING))
    .replace(SIGN_APART, NOTHING)
    .replace(SPACED_LINE, (line: string, at: number) => joinSpaced(line, at, drop));
  const join = (run: string, at: number) =>
    run.replace(/[ \n]/g, (blank: string, index: number) => drop(blank, at + index));
  const joinAll = (run: string, at: number) => join(run, at);
  if (!GAP_IN_FIGURE.test(spaced)) return spaced.replace(BOUND_APART, boundJoined);
  return spaced
    .replace(APART, joinAll)
    .replace(CELL, joinAll)
    .replace(TORN_YEAR, joinAll)
    .replace(TORN_RATIO, joinAll)
    .replace(TORN_PLACES, joinAll)
    .replace(TORN_TENS, joinAll)
    .replace(TORN_WITH_PLACES, joinAll)
    .replace(TORN_OPENING, joinAll)
    .replace(TORN_PERCENT, joinAll)
    .replace(TORN_ENGLISH_YEAR, joinAll)
    .replace(TORN_ENGLISH, joinAll)
    .replace(BOUND_APART, boundJoined)
    .replace(TORN_DECIMAL, (run: string, at: number) => (isTornDecimal(spaced, run, at) ? join(run, at) : run))
    .replace(TORN, (run: string, at: number) => (isTorn(spaced, run, at) ? join(run, at) : run));
}

/** What every torn figure holds: without it none of their patterns is tried. */
const GAP_IN_FIGURE = /\d[.:]? ?[ \n][\d.,:]/;

const boundJoined = (word: string) => word.replace(/ /g, NOTHING);

/** 52. 5% behind a word; in a row of a table, where a blank stands behind as well. A number and a point at the start of a line count a list. */
function isTornDecimal(text: string, run: string, at: number): boolean {
  const behind = text.slice(at + run.length, at + run.length + 3);
  const before = text.slice(Math.max(0, at - 4), at);
  // 97.1 98. 5 约束性: behind another value of the row.
  if (/[\d%] {1,2}$/.test(before)) return !/\n/.test(run) && /^ ?(?:[\d\u4e00-\u9fff|%]|\n|$)/.test(behind);
  if (!/[\u4e00-\u9fff)、,]$/.test(before.trimEnd()) || text[at - 1] === "\n") return false;
  return COUNTER.test(behind) || (!/\n/.test(run) && /^ [\d\u4e00-\u9fff-]/.test(behind));
}

/** Whether pieces are one number: they make one together, something counted follows, and no list can be meant. */
function isTorn(text: string, run: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const word = before.trimEnd();
  const behind = text.slice(at + run.length, at + run.length + 3);
  if (!(run.includes("\n") ? /[\u4e00-\u9fff)(、,-]$/ : /[\u4e00-\u9fff)]$/).test(word) || NAMED.test(word))
    return false;
  const whole = run.replace(/\s/g, "");
  // 2 083所 is no year torn apart.
  if (/^(?:19|20)\d\d$/.test(whole) && (/^ ?年/.test(behind) || !/^[12][ \n]\d{3}$/.test(run)))
    return /^ ?年/.test(behind);
  const isCounted = COUNTER.test(behind);
  if (!isCounted) return false;
  if (/^[1-9]\d{0,2}(?:\s{1,2}\d{3})+$/.test(run)) return before === word || !areSeries(run);
  // 教师71 10人: the first of two figures would have a word of its own.
  if (before === word && /^[1-9]/.test(run) && whole.length <= 5 && !/^(\d\d)\s+[1-9]\d$/.test(run)) return true;
  if (before !== word && !LEADS_TO.test(word)) return false;
  const isShort = /^(?:[1-9](?:[ \n]\d{1,2}){1,2}|10[ \n]0)$/.test(run) && whole.length <= 3;
  return isShort && (!behind.trimStart().startsWith("%") || Number(whole) <= 100);
}

/** 120 150: two figures of one size, as the years of a table's row have them, and not 12 000. */
function areSeries(run: string): boolean {
  const [first = 0, second = 0, third] = run.split(/\s+/).map(Number);
  return third === undefined && first > 20 && second >= first / 2 && second <= first * 2;
}

/** A line of single characters with blanks between: 到 2 0 2 2 年 ， 普 惠 率 达 到 8 5 % */
const SPACED_LINE = /^(?:[^\s](?:[ ]|$)){12,}.*$/gm;

/** Joins the figures of a line whose characters all stand apart, where a unit or year follows. */
function joinSpaced(line: string, at: number, drop: (blank: string, at: number) => string): string {
  const parts = line.trim().split(" ");
  const single = parts.filter((part) => part.length === 1);
  const han = single.filter((part) => /[\u4e00-\u9fff]/.test(part));
  if (single.length < parts.length * 0.8 || han.length < 8) return line;
  return line.replace(
    /\d(?: {1,3}[\d.]){1,7}(?= [%‰年元万亿所个名人门项次册学课平亩户间套台班节位家座分多余\-:])|(?<=[-:] )\d(?: [\d.]){1,5}/g,
    (run: string, index: number) =>
      run.replace(/ /g, (blank: string, place: number) => drop(blank, at + index + place)),
  );
}
