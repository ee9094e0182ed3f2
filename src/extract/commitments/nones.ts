import type { UnitId } from "../../model/units.ts";
import { cue } from "../cues.ts";
import { type Clause, phraseAt } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { TROUBLE, unitOfNone } from "./nouns.ts";
import { subjectBefore, tidied } from "./phrases.ts";

const ENDED =
  /(?<word>消除|清零|杜绝|不再新增|消灭|根除|根治|全部化解|全部取缔|全部清退|全部撤并|全面解决|彻底解决|全面化解|全面取消|补齐)(?<what>(?:#+的?)?[^,;:。#]{2,28}?)(?=[,;:。)]|$)/g;
/** 消除大班额规划进度: the work, and not its end. */
const OF_A_TASK = /(?:目标|年度)?(?:任务|规划|计划|进度|工作|方案|台账)(?:进度)?$/;
const TROUBLED = new RegExp(TROUBLE);
/** 学科类培训机构全部关停, 大班额全面消除: none of them goes on. */
const GONE =
  /(?:(?<word>全部)(?:予以)?(?:关停|取缔|清退|撤销|淘汰|化解|拆除|消除|清零|销号)|(?:全面|基本|彻底|有效)?(?:得到)?(?:全面|基本|彻底)(?<trouble>消除|解决|化解|取缔|清退))(?=[,;。、)]|$)/g;
const CLEARED = /(?:实现|保持|做到)?(?:动态|全部|全面)?(?<word>清零)(?!率|比例)/g;
const ZERO =
  /(?:率|比例|占比|数|辍学|失学|择校)(?:为|是|保持为?|降为|降至|实现|达到)?(?<word>零)(?!散|距|障|星|售|部|件)/g;
const NOBODY =
  /(?<word>每一?[个名位]|所有|无一?[人名]|没有一[个名]|不)(?:[^,;:。#、]{1,10}?不)?(?<what>因(?:为)?[^,;:。#、]{1,16}?(?:失学辍学|辍学|失学))/g;
/** 确保适龄儿童不失学辍学. */
const STAYS = /(?<word>不)(?<what>失学辍学|辍学失学|失学|辍学)$/;
const BAN =
  /(?<word>不再|不得|停止|禁止|严禁|一律不|不)(?:再|准|许)?(?:以任何(?:名义|形式|方式|理由))?(?<verb>审批设立|审批|备案|新建|新设|设立|设置|举办|开办|开设|布置|进行|组织|招聘|聘用)(?<what>[^,;:。#() ]{0,20}(?:学校|幼儿园|班|考试|测试|作业|托幼点|办学点|教学点|机构|竞赛|编外教师|代课教师|临聘教师|人员))$/;

/** None of it: 消除大班额, 辍学率为零, 无一人因贫失学, 不再审批新的民办学校. */
export const nones: readonly CommitmentRule[] = [
  ruleOf(ZERO, zero),
  ruleOf(NOBODY, nobody),
  ruleOf(ENDED, ended),
  ruleOf(CLEARED, cleared),
  ruleOf(GONE, gone),
  { cue: cue(STAYS), read: stays },
  { cue: cue(BAN), read: banned },
];

/** What is always to be kept. */
const STANDING: ReadonlySet<string> = new Set(["universal.nobody", "universal.banned"]);

interface Said {
  readonly word: string;
  readonly wordAt: number;
  readonly start: number;
  readonly end: number;
  readonly unit: UnitId;
  readonly made?: true;
}

function none(
  { start }: Clause,
  label: { readonly text: string; readonly start: number },
  rule: string,
  said: Said,
): Commitment {
  return {
    start: Math.min(start + said.start, label.start),
    end: start + said.end,
    label: label.text,
    labelStart: label.start,
    goal: {
      kind: "universal",
      value: 0,
      unit: said.unit,
      word: said.word,
      wordStart: start + said.wordAt,
      ...(said.made && { made: true }),
    },
    rule,
    ...(STANDING.has(rule) && { standing: true }),
  };
}

const saidBy = (match: RegExpMatchArray, unit: UnitId, word = match.groups?.word ?? ""): Said => {
  const [written] = match;
  const at = match.index ?? 0;
  return { word, wordAt: at + written.indexOf(word), start: at, end: at + written.length, unit };
};

/** 基本消除66人以上超大班额: none of them is to be left. */
function ended(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { what = "", word = "" } = match.groups ?? {};
  if (!TROUBLED.test(what) || OF_WORK.test(what) || (word === "补齐" && !/缺口$/.test(what))) return undefined;
  const end = match.index + match[0].length;
  const from = end - what.length + (/^(?:#+|\d{1,3}人(?:及)?以上)的?/.exec(what)?.[0].length ?? 0);
  if (OF_A_TASK.test(what)) return undefined;
  const bare = clause.text.slice(from, end).replace(/(?:的)?(?:问题|现象|情况|行为|目标)$/, "");
  // Of a list that which can be counted: 杜绝“有编不补”、长期使用编外教师.
  const parts = bare.split("、");
  const last = parts.at(-1) ?? "";
  const skipped =
    parts.length > 1 && TROUBLED.test(last) && !TROUBLED.test(parts[0] ?? "") ? bare.length - last.length : 0;
  const label = phraseAt(clause, from + skipped, from + bare.length);
  if (label.text.length < 2) return undefined;
  return none(clause, label, "universal.none", saidBy(match, unitOfNone(label.text)));
}

/** 消除大班额规划进度: of work that has its name from what it ends. */
const OF_WORK = /(?:规划|计划|方案|行动|进度|台账|机制|制度|任务|目标责任书)$/;

/** 辍学动态清零, 大班额清零. */
function cleared(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const label = subjectBefore(clause, match.index);
  if (!TROUBLED.test(label.text)) return undefined;
  return none(clause, label, "universal.none", saidBy(match, unitOfNone(label.text)));
}

function gone(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const { word, trouble = "" } = match.groups ?? {};
  const named = subjectBefore(clause, match.index);
  const label = { ...named, text: named.text.replace(/(?:的)?(?:问题|现象|情况)$/, "") };
  if (label.text.length < 2 || (!word && !TROUBLED.test(label.text))) return undefined;
  return none(clause, label, "universal.none", saidBy(match, unitOfNone(label.text), word ?? trouble));
}

/** 小学辍学率为零. */
function zero(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const named = /^(?:率|比例|占比|数|辍学|失学|择校)/.exec(match[0])?.[0].length ?? 0;
  const label = subjectBefore(clause, match.index + named);
  if (label.text.length < 3) return undefined;
  return none(clause, label, "universal.zero", saidBy(match, /人数$/.test(label.text) ? "person" : "percent"));
}

/** 每一名学生不因家庭经济困难而辍学. */
function nobody(clause: Clause, match: RegExpExecArray): Commitment {
  const { what = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  return none(clause, phraseAt(clause, end - what.length, end), "universal.nobody", saidBy(match, "person"));
}

function stays(clause: Clause): readonly Commitment[] {
  const match = STAYS.exec(clause.text);
  const who = match && subjectBefore(clause, match.index);
  if (!match || !who || who.text.length < 2) return [];
  const label = { text: who.text + (match.groups?.what ?? ""), start: who.start };
  return [none(clause, label, "universal.nobody", saidBy(match, "person"))];
}

const UNIT_OF_BANNED: readonly (readonly [RegExp, UnitId])[] = [
  [/(?:学校|幼儿园)$/, "school"],
  [/班$/, "class"],
  [/(?:考试|测试)$/, "occurrence"],
  [/(?:教师|人员)$/, "person"],
];
/** Verbs that add nothing to what is named behind them. */
const LIGHT = /^(?:进行|组织|布置)$/;

/** 不再审批新的民办学校: from now on none. */
function banned(clause: Clause): readonly Commitment[] {
  const match = BAN.exec(clause.text);
  const { verb = "", what = "" } = match?.groups ?? {};
  if (!match || what.length < 2) return [];
  const end = match.index + match[0].length;
  const from = end - what.length;
  const thing = tidied(clause, from, end);
  const label = LIGHT.test(verb) ? thing : phraseAt(clause, from - verb.length, end);
  const unit = UNIT_OF_BANNED.find(([named]) => named.test(what))?.[1] ?? "item";
  return [none(clause, label, "universal.banned", { ...saidBy(match, unit), made: true })];
}
