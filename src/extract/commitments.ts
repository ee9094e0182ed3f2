import type { PartRole } from "./items.ts";
import { matchesIn } from "./matches.ts";
import { touching } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { MEASURE, skipBeforeSubject, trimBehindSubject } from "./words.ts";

/** What a commitment without a number says. */
type NumberlessGoal =
  | { readonly kind: "universal"; readonly value: 0 | 100; readonly word: string; readonly wordStart: number }
  | { readonly kind: "multiple"; readonly percent: number; readonly word: string; readonly wordStart: number }
  | { readonly kind: "direction"; readonly toward: "raise" | "lower" | "neverFall" }
  | { readonly kind: "relative"; readonly bound: "atLeast" | "atMost"; readonly reference: string };

/** A commitment without a number. Positions are those of the sentence. */
export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly labelStart: number;
  readonly goal: NumberlessGoal;
  readonly rule: string;
}

const NOUNS =
  "率|比例|占比|比重|规模|数量|总量|供给|覆盖面|受益面|差距|投入|满意度|学位|学历层次|入学水平|普及水平|保障水平|待遇水平|缺口|经费|拨款(?:基本)?标准";
const ADVERBS = "(?:进一步|稳步|逐步|明显|显著|持续|不断|大幅度?|有效|逐年|稳定|较大|普遍|全面|得到|有){0,3}";
/** What may stand within a phrase: no pause, no figure. */
const WORDS = "[^,;:。、()\\d]";
const STOPS = /[,;:。、()\d]/;

// Each pattern begins at the word that carries the commitment; what stands before it is found by going back a bounded way.
const BEFORE = new RegExp(
  `(?<verb>提高|提升|增加|扩大|加大|扩充|增强|缩小|降低|减少|压减)(?<label>${WORDS}{2,26}?(?:${NOUNS}))(?=[,;。、)]|和|与|及|$)`,
  "g",
);
/** 缩小城乡、校际差距: what is listed is one gap. */
const GAP = /(?<verb>缩小)(?<label>[^,;:。()\d]{2,24}?差距)(?=[,;。、)]|$)/g;
const BEHIND = new RegExp(
  `(?<=${NOUNS})${ADVERBS}(?<verb>提高|提升|增加|扩大|增长|缩小|降低|下降|减少|改善)(?=[,;。、]|$)`,
  "g",
);
const COVERAGE = /(?:基本)?(?:实现|达到|达成)?(?<word>全覆盖|全员覆盖|应入尽入|应助尽助|应收尽收)/g;
const ALL = new RegExp(
  `(?<word>全部|百分之百)(?<verb>达到|达标|实现|建成|完成|配备|配齐|取得|持证|接入|纳入|办成|通过|建立)(?<rest>${WORDS}{0,20})`,
  "g",
);
const EVERY = new RegExp(
  `(?<word>所有|全部|全体)(?<label>[^,;:。、\\d]{2,24}?)(?:都|均)?(?<verb>达到|实现|建成|完成|配备|取得|接入|通过|建立)(?<rest>${WORDS}{0,20})`,
  "g",
);
const EVERYBODY = /(?<word>全员)(?<rest>(?:脱岗|分类)?(?:培训|轮训|测评|坐班|持证(?:上岗)?|达标))/g;
const MUST = new RegExp(
  `(?<word>必须|均须|均应|应当)(?<verb>具备|具有|达到|取得|持有)(?<rest>${WORDS}{2,16}?(?:学历|资格证书|资格|证书|条件))`,
  "g",
);
const DOUBLING = /(?<word>翻(?<times>[一两三1-3])番)/g;
const NEVER_FALL = /(?:两个)?只增不减/g;
const NONE = new RegExp(
  `(?<word>消除|清零|杜绝|不再新增|消灭)(?<label>(?:\\d{1,3}人(?:及)?以上的?)?${WORDS}{2,20})(?=[,;。、)]|$)`,
  "g",
);
const ZERO = /(?:率|比例|占比|数)(?:为|是|保持为?|降为|降至|实现|达到)(?<word>零)(?!散|距|障|星)/g;
const RELATIVE = new RegExp(
  `(?<verb>不低于|不高于|不少于)(?:或高于)?(?<reference>(?:当地|本地|国家|全国|全省|全市|同级|同期|省|公务员)${WORDS}{3,30})(?=[,;。、]|$)`,
  "g",
);
const MATTERS =
  /全覆盖|全部|所有|全体|消除|清零|杜绝|不再新增|尽入|尽助|尽收|提高|提升|增加|扩大|加大|扩充|增强|缩小|降低|减少|压减|增长|下降|改善|不低于|不高于|零|全员|必须|均须|均应|应当|只增不减|番|差距|通过|建成|创建|创成|实现/;

/** Whether a sentence without figures may hold a commitment all the same. */
export const mayCommit = (text: string): boolean => MATTERS.test(text);

/** The commitments of a sentence that have no number: universals, directions, references to another series. */
export function commitmentsIn(sentence: Sentence, role: PartRole): readonly Commitment[] {
  const { text } = sentence;
  if ((role !== "goals" && role !== "tasks") || !MATTERS.test(text)) return [];
  const found: Commitment[] = [];
  const add = (commitment: Commitment | undefined) => {
    if (!commitment || holdsFigure(sentence, commitment)) return;
    const last = found.at(-1);
    if (last && commitment.start < last.end && commitment.end > last.start) return;
    found.push(commitment);
  };
  for (const match of matchesIn(RELATIVE, text)) add(relative(text, match));
  for (const match of matchesIn(ZERO, text)) add(zero(text, match));
  for (const match of matchesIn(COVERAGE, text))
    add(universal(match, phraseBefore(text, match.index), "universal.coverage"));
  for (const match of matchesIn(EVERY, text)) add(universal(match, groupOf(match, "label"), "universal.every"));
  for (const match of matchesIn(ALL, text)) add(universal(match, phraseBefore(text, match.index), "universal.all"));
  for (const match of matchesIn(MUST, text)) add(must(text, match));
  for (const match of matchesIn(EVERYBODY, text)) add(everybody(text, match));
  for (const match of matchesIn(DOUBLING, text)) add(doubling(text, match));
  for (const match of matchesIn(NEVER_FALL, text)) add(neverFall(text, match));
  for (const match of matchesIn(GAP, text)) add(direction(match, groupOf(match, "label")));
  for (const match of matchesIn(NONE, text)) add(none(match));
  for (const match of matchesIn(BEFORE, text)) add(direction(match, groupOf(match, "label")));
  for (const match of matchesIn(BEHIND, text)) add(direction(match, phraseBefore(text, match.index)));
  return found.sort((a, b) => a.start - b.start);
}

interface Phrase {
  readonly text: string;
  readonly start: number;
}

const FAR = 32;

/** The noun phrase that ends at a place: back to the last pause or figure. */
function phraseBefore(text: string, end: number): Phrase {
  let start = end;
  while (start > 0 && end - start < FAR && !STOPS.test(text[start - 1] as string)) start--;
  return trimmed({ text: text.slice(start, end), start });
}

function groupOf(match: RegExpMatchArray, name: string): Phrase {
  const text = match.groups?.[name] ?? "";
  return trimmed({ text, start: (match.index ?? 0) + match[0].indexOf(text) });
}

function trimmed({ text, start }: Phrase): Phrase {
  const skipped = skipBeforeSubject(text);
  const rest = text.slice(skipped);
  return { text: rest.slice(0, trimBehindSubject(rest).end), start: start + skipped };
}

/** A direction or reference beside a figure only repeats what the figure says. */
function holdsFigure({ quantities }: Sentence, { start, end, goal }: Commitment): boolean {
  if (
    goal.kind === "universal" ||
    goal.kind === "multiple" ||
    (goal.kind === "direction" && goal.toward === "neverFall")
  )
    return false;
  return touching(quantities, start, end + 8).length > 0;
}

function universal(match: RegExpMatchArray, label: Phrase, rule: string): Commitment | undefined {
  const { word = "", verb = "", rest = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  if (label.text.length < 2) return undefined;
  return {
    start: Math.min(at, label.start),
    end: at + match[0].length,
    label: label.text + (verb === "达标" ? "" : verb + rest),
    labelStart: label.start,
    goal: { kind: "universal", value: 100, word, wordStart: at + match[0].indexOf(word) },
    rule,
  };
}

/** 校长全员培训: all of them are trained. */
function everybody(text: string, match: RegExpMatchArray): Commitment | undefined {
  const { word = "", rest = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const who = phraseBefore(text, at);
  return {
    start: Math.min(at, who.start),
    end: at + match[0].length,
    label: who.text + word + rest,
    labelStart: Math.min(at, who.start),
    goal: { kind: "universal", value: 100, word, wordStart: at },
    rule: "universal.everybody",
  };
}

/** 新任教师必须取得教师资格: all of whom the rule is about. */
function must(text: string, match: RegExpMatchArray): Commitment | undefined {
  const { word = "", verb = "", rest = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const who = phraseBefore(text, at);
  if (who.text.length < 3) return undefined;
  return {
    start: who.start,
    end: at + match[0].length,
    label: who.text + verb + rest,
    labelStart: who.start,
    goal: { kind: "universal", value: 100, word, wordStart: at },
    rule: "universal.must",
  };
}

/** 翻一番 is an increase by 100 %, 翻两番 by 300 %. */
function doubling(text: string, match: RegExpMatchArray): Commitment | undefined {
  const { word = "", times = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const label = phraseBefore(text, at);
  if (label.text.length < 2) return undefined;
  const count = { 一: 1, "1": 1, 两: 2, "2": 2, 三: 3, "3": 3 }[times] ?? 1;
  return {
    start: label.start,
    end: at + word.length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "multiple", percent: (2 ** count - 1) * 100, word, wordStart: at },
    rule: "doubling",
  };
}

/** 两个只增不减: the two that the law of funding names. */
function neverFall(text: string, match: RegExpMatchArray): Commitment {
  const at = match.index ?? 0;
  const who = phraseBefore(text, at);
  const start = who.text.length > 2 && !/[“”]/.test(who.text) ? who.start : at;
  return {
    start,
    end: at + match[0].length,
    label: text.slice(start, at + match[0].length),
    labelStart: start,
    goal: { kind: "direction", toward: "neverFall" },
    rule: "direction.never-fall",
  };
}

/** 基本消除66人以上超大班额: none of them is to be left. */
function none(match: RegExpMatchArray): Commitment | undefined {
  const { word = "", label = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const text = label.replace(/^\d+人(?:及)?以上的?/, "").replace(/(?:问题|现象|情况)$/, "");
  if (!/班额|大班|无证|危房|辍学|薄弱|缺口|短板学校|教学点|代课/.test(text)) return undefined;
  return {
    start: at,
    end: at + match[0].length,
    label: text,
    labelStart: at + match[0].indexOf(text),
    goal: { kind: "universal", value: 0, word, wordStart: at },
    rule: "universal.none",
  };
}

/** 小学辍学率为零. */
function zero(text: string, match: RegExpMatchArray): Commitment | undefined {
  const [written] = match;
  const at = match.index ?? 0;
  const end = at + (/^(?:率|比例|占比|数)/.exec(written)?.[0].length ?? 0);
  const label = phraseBefore(text, end);
  if (label.text.length < 3) return undefined;
  return {
    start: label.start,
    end: at + written.length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "universal", value: 0, word: "零", wordStart: at + written.length - 1 },
    rule: "universal.zero",
  };
}

const LOWERS = /缩小|降低|减少|压减|下降/;
const BARE_NOUN = new RegExp(`^(?:${NOUNS})$`);

function direction(match: RegExpMatchArray, label: Phrase): Commitment | undefined {
  const at = match.index ?? 0;
  const { text } = label;
  if (text.length < 3 || BARE_NOUN.test(text) || !(MEASURE.test(text) || /供给$/.test(text))) return undefined;
  return {
    start: Math.min(at, label.start),
    end: at + match[0].length,
    label: text,
    labelStart: label.start,
    goal: { kind: "direction", toward: LOWERS.test(match.groups?.verb ?? "") ? "lower" : "raise" },
    rule: "direction",
  };
}

function relative(text: string, match: RegExpMatchArray): Commitment | undefined {
  const { verb = "", reference = "" } = match.groups ?? {};
  const at = match.index ?? 0;
  const label = phraseBefore(text, at);
  if (label.text.length < 3) return undefined;
  return {
    start: label.start,
    end: at + match[0].length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "relative", bound: verb === "不高于" ? "atMost" : "atLeast", reference },
    rule: "relative",
  };
}
