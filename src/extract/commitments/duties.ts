import { cue } from "../cues.ts";
import { type Clause, type Phrase, phraseAt } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { POPULATION } from "./nouns.ts";
import { subjectBefore, tidied } from "./phrases.ts";
import { universal } from "./universal.ts";

const REST = "[^,;:。、#() ]";
const MUST = new RegExp(
  `(?<word>必须|均须|均应|应当|一律)(?:(?<verb>具备|具有|达到|取得|持有|参加|接受|通过)(?<rest>${REST}{2,20}?(?:学历|资格证书|资格|证书|条件|培训|考核))|(?<has>配备|配有|设立|开设)(?<thing>${REST}{2,24}))`,
  "g",
);
const FULL =
  /(?<modal>应当?|须|要|按(?:学段|学科|班额|需|编制)?)?(?<word>(?:配[齐足强]|补齐|建强){1,3})(?<what>[^,;:。#]{3,36})$/;

/** 新任教师必须取得教师资格: all of whom the rule is about. */
function must(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { has = "", thing = "", verb = has, rest = thing } = match.groups ?? {};
  const who = subjectBefore(clause, match.index);
  if (who.text.length < 3) return undefined;
  return universal(clause, match, "universal.must", { label: who, measure: who.text + verb + rest });
}

/** 应配齐专职思政课教师: every post of them is filled. A bare 配齐配强 is work, not a commitment. */
function full(clause: Clause): readonly Commitment[] {
  const match = FULL.exec(clause.text);
  const { modal, word = "", what = "" } = match?.groups ?? {};
  if (!match || !word.includes("齐") || /课程|标准|规定/.test(what)) return [];
  const before = clause.text.slice(Math.max(0, match.index - 16), match.index);
  if (!modal && !/(?:应|须|要|必须)[^,]{0,10}$/.test(before) && !/^(?:各|所有|全部|每)/.test(what)) return [];
  const from = match.index + match[0].length - what.length;
  const school = /(?:[小中]学|初中|高中|幼儿园|学校)$/.test(before) ? subjectBefore(clause, match.index).text : "";
  const label = phraseAt(clause, from, from + what.length);
  const named = { ...label, text: school + label.text };
  const quantifier = /^(?:各[^,、]{1,3}(?:各[^,、]{1,3})?|所有|全部|每一?[个名所位])/.exec(what)?.[0];
  const commitment = universal(clause, match, "universal.full", {
    label: named,
    ...(quantifier && { word: quantifier }),
  });
  return commitment ? [commitment] : [];
}

const WHOEVER = /^(?<word>凡是?)(?<condition>.{3,70})的$/;
const LONGEST_TOPIC = 24;
const RULED =
  /^(?:原则上)?(?:均|都|一律)?(?:应当?|须|必须|要|由).{0,24}?(?:交流|轮岗|培训|聘任|持证|取得|参加|纳入|达到|安排)/;

/** 校长,凡是任满6年的,原则上应交流: all of them to whom it applies. */
function whoever(clause: Clause): readonly Commitment[] {
  const { before } = clause;
  const match = before && WHOEVER.exec(before.text);
  if (!match || !RULED.test(clause.text.trimStart())) return [];
  const condition = clause.sentence.slice(before.start + (match.groups?.word?.length ?? 0), before.end);
  const topic = topicOf(before)?.text ?? condition.slice(0, LONGEST_TOPIC);
  const commitment = universal(before, match, "universal.whoever", {
    label: { text: topic, start: before.start },
    measure: topic + clause.text.replace(/^原则上/, ""),
    condition,
    to: clause.end - before.start,
  });
  return commitment ? [commitment] : [];
}

/** Who the rules of a sentence that begin with 凡是 are about: the phrase before the first of them. */
function topicOf(clause: Clause): Phrase | undefined {
  let each: Clause | undefined = clause;
  for (let steps = 0; steps < 6 && each; steps++) {
    const { before: last }: Clause = each;
    if (/^凡/.test(each.text) && last && !/的$|凡|应|由/.test(last.text) && POPULATION.test(last.text))
      return subjectBefore(last, last.text.length);
    each = last;
  }
  return undefined;
}

/** 在同一所学校任职满2个任期; whose it is may stand before or behind. */
const SERVED =
  /^(?<who>[^,#]{2,24}?)?在[^,#]{2,14}?(?:年限|时间)?(?:达到|超过|满|达)(?:#+|[一二两三\d]个?)[^,的]{0,6}(?:的(?<group>[^,#的]{2,8})?)?$/;
const MOVES = /^(?:原则上)?(?:均|都)?(?<word>应当?|要|须|必须)(?:进行|参加)?(?<act>交流轮岗|轮岗交流|交流|轮岗)/;

/** 校长在同一所学校任职满2个任期,原则上要进行交流轮岗. */
function rotation(clause: Clause): readonly Commitment[] {
  const { before } = clause;
  const moves = before && MOVES.exec(clause.text);
  const match = moves && SERVED.exec(before.text.trimEnd());
  if (!moves || !match || !before) return [];
  const { who = "", group = "" } = match.groups ?? {};
  const named = tidied(before, 0, who.length);
  if (named.text.length + group.length < 2) return [];
  const label = { text: named.text + group + (moves.groups?.act ?? ""), start: named.start };
  const condition = before.sentence.slice(before.start + who.length, before.end);
  const commitment = universal(clause, moves, "universal.rotation", { label, condition });
  return commitment ? [commitment] : [];
}

/** What all of a group have to do or have: 必须取得, 应配齐, 凡是…的应交流. */
export const duties: readonly CommitmentRule[] = [
  ruleOf(MUST, must),
  { cue: cue(FULL), read: full },
  { cue: cue(WHOEVER), looksBack: true, read: whoever },
  { cue: cue(MOVES), read: rotation },
];
