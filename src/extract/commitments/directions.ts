import { cue } from "../cues.ts";
import { type Clause, type Phrase, phraseAt } from "./clauses.ts";
import { type Commitment, type CommitmentRule, ruleOf } from "./commitment.ts";
import { MEASURABLE, TROUBLE, UNCOUNTED } from "./nouns.ts";
import { carriedOn, subjectBefore, tidied } from "./phrases.ts";

const ADVERBS =
  "(?:进一步|也|相应|稳步|逐步|明显|显著|持续|不断|较?大幅度?|有效|逐年|稳定|较大|普遍|全面|得到|有所|有|了|较快|快速|适度|日益|更加|合理){0,3}";
const RAISE = "提高|提升|增加|扩大|加大|扩充|增强|拓宽|延长|增长";
const LOWER = "缩小|降低|减少|压减|压缩|精简|下降";
const MOVE = `${RAISE}|${LOWER}`;
/** A verb that begins another member of a list. */
const NEXT = `、(?=(?:${MOVE}|推进|优化|改善|加强|完善|强化|建立|健全|提供|深化|促进|推动|实施|开展|规范))`;
const BEFORE = new RegExp(
  `(?<verb>${MOVE})(?!行动|计划|工程|项目|专项)(?<label>(?:(?!${NEXT})[^,;:。#() ]){0,34}?(?:${MEASURABLE}))(?=[,;。、)]|和|与|及|$)`,
  "g",
);
/** 覆盖面和受益面: the second measure of the same thing. */
const AND_ALSO = new RegExp(`^(?:和|与|及|以及)[^,;:。、和与#() ]{0,6}?(?:${MEASURABLE})(?=[,;。、]|$)`);
const BEHIND = new RegExp(
  `(?<=${MEASURABLE})${ADVERBS}(?<verb>提高|提升|增加|扩大|增长|缩小|降低|下降|减少|改善)(?=[,;。、”]|$)`,
  "g",
);
/** 并逐年提高, 以后逐步提升: what was named before goes on moving. */
const GOES_ON =
  /^ ?(?:并|且|以后|今后|此后|之后|其后)?(?:要|将|应)?(?:逐年|逐步|稳步|持续|不断|进一步){1,2}(?<verb>提高|提升|增加|扩大|增长|缩小|降低|下降|减少)$/;
const SHORT = "短缺|紧缺|不足|缺编|缺员|老龄化|缺口|拥挤|超员|失衡|大班额";
/** 有效缓解学位紧缺问题: less of what is wanting. */
const EASED = new RegExp(
  `(?<verb>缓解|改善|化解|破解|减轻|解决)(?<label>[^,;:。#() ]{2,26}?(?:${SHORT}))(?:的)?(?:问题|状况|现象|矛盾|局面|压力)?(?=[,;。、]|$)`,
  "g",
);
const DEGREE = /(?:逐年|逐步|有效|明显|进一步|持续|不断|显著|着力|加快|适度|稳步|基本)+$/;
const EASES = new RegExp(
  `(?:${SHORT})(?<label>问题|状况|现象|矛盾|局面|压力)?${ADVERBS}(?<verb>缓解|好转|改善|减轻)(?=[,;。、]|$)`,
  "g",
);
/** 逐步消化编外教师: fewer of them. */
const FEWER =
  /(?:逐步|逐年|稳步|有序|加快)(?<verb>消化|清理|压减|减少|清退|化解|消除)(?<label>[^,;:。#() 、]{0,10}?(?:编外|临聘|代课|超编|无证|不合格)[^,;:。#() 、]{0,8})(?=[,;。、]|$)/g;
/** 巩固大班额整治成果: it must not come back. */
const KEPT = /巩固(?:提升|拓展)?(?<label>[^,;:。#]{2,24}?)(?:整治|治理|化解|消除|清零|专项治理)(?:的)?成果/g;
/** 两个 may have been read as a figure. */
const NEVER_FALL = /(?:[“”"'’‘]?(?:两个|##))?只增不减/g;
const NEVER_RISE = /只减不增/g;
/** What the money may be spent on, or how it is done, is not what is promised. */
const PURPOSE =
  /(?:用于|旨在|为了|通过|围绕|有利于|有助于|避免|可以|(?<![作成化])为(?=(?:了)?(?:有效|切实|进一步|逐步|持续|加快|着力|不断)))[^;]{0,40}$|可$/;

/** 通过挖潜扩容扩大学位供给: the means are named, and what is behind them is meant. */
const BY_MEANS = /^(?:[^,;]{0,12})?通过[^,;、和与及]{4,12}$/;

/** 保障…、增加学位供给的经费需求: the list only describes a need. */
const DESCRIBES = /的[^、]{0,6}(?:需求|需要|能力|要求)$/;

/** Which way, and no number: 缩小差距, 逐步提高, 只增不减. */
export const directions: readonly CommitmentRule[] = [
  ruleOf(NEVER_FALL, (clause, match) => never(clause, match, "neverFall")),
  ruleOf(NEVER_RISE, (clause, match) => never(clause, match, "neverRise")),
  ruleOf(KEPT, kept),
  ruleOf(FEWER, (clause, match) => moved(clause, match, labelIn(clause, match), "lower")),
  ruleOf(EASED, eased),
  ruleOf(EASES, eases),
  ruleOf(BEFORE, before),
  ruleOf(BEHIND, behind),
  { cue: cue(GOES_ON), read: goesOn },
];

const LOWERS = new RegExp(LOWER);
const towardOf = (verb = ""): "raise" | "lower" => (LOWERS.test(verb) ? "lower" : "raise");

function labelIn(clause: Clause, match: RegExpMatchArray): Phrase {
  const label = match.groups?.label ?? "";
  const from = (match.index ?? 0) + match[0].lastIndexOf(label);
  const unmeasured = UNMEASURED.exec(label)?.[0].length ?? 0;
  return tidied(clause, from + unmeasured, from + label.length);
}

/** 提升教育影响力、民生保障力、服务贡献度: of what is listed only the last can be measured. */
const UNMEASURED = /^.*(?:(?:力|性|质量|水平)、|(?<!能)力和)(?=.{3})/;

/** 资金投入 names neither who nor what for. */
const BARE = new RegExp(`^(?:(?:资金|财政|经费|财力|物力)?投入|${MEASURABLE})$`);
/** 按人口增加比例调增学位数: the verb is part of what it is done by. */
const BEGINS_WITH_MEASURE = /^(?:比例|幅度|数量|规模|人数|率)(?!和|与)/;

function moved(
  { start, text }: Clause,
  match: RegExpMatchArray,
  label: Phrase,
  toward: "raise" | "lower" | "neverFall" | "neverRise",
): Commitment | undefined {
  const at = match.index ?? 0;
  const ahead = text.slice(Math.max(0, at - 48), at);
  if (
    label.text.length < 3 ||
    UNCOUNTED.test(label.text) ||
    (PURPOSE.test(ahead) && !(BY_MEANS.test(ahead) && !/^[^,;。]{0,4}[等的]/.test(text.slice(at + match[0].length)))) ||
    DESCRIBES.test(text.slice(at + match[0].length))
  )
    return undefined;
  return {
    start: Math.min(start + at, label.start),
    end: start + at + match[0].length,
    label: label.text,
    labelStart: label.start,
    goal: { kind: "direction", toward },
    rule: toward === "neverFall" ? "direction.never-fall" : "direction",
    ...(toward.startsWith("never") && { standing: true }),
  };
}

function before(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const label = labelIn(clause, match);
  if ((BARE.test(label.text) && !/(?:力度|总量|程度)$/.test(label.text)) || BEGINS_WITH_MEASURE.test(label.text))
    return undefined;
  const end = label.start - clause.start + label.text.length;
  const more = AND_ALSO.exec(clause.text.slice(end))?.[0].length ?? 0;
  return moved(
    clause,
    match,
    more > 0 ? phraseAt(clause, label.start - clause.start, end + more) : label,
    towardOf(match.groups?.verb),
  );
}

/** 学龄人口规模快速增加: what nobody promises. */
const GROWS = /(?:人口|生源|适龄|入学压力)(?!.*(?:年限|率|比例)$)/;

function behind(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const label = subjectBefore(clause, match.index);
  return BARE.test(label.text) || GROWS.test(label.text)
    ? undefined
    : moved(clause, match, label, towardOf(match.groups?.verb));
}

const LATER = /以后|今后|此后|之后|其后/;

function goesOn(clause: Clause): readonly Commitment[] {
  const match = GOES_ON.exec(clause.text);
  const carried = match && carriedOn(clause);
  if (!match || !carried || !new RegExp(`(?:${MEASURABLE})$`).test(carried.text)) return [];
  const commitment = moved(clause, match, carried, towardOf(match.groups?.verb));
  return commitment ? [{ ...commitment, start: clause.start, ...(LATER.test(clause.text) && { later: true }) }] : [];
}

function eased(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const degree = DEGREE.test(clause.text.slice(Math.max(0, match.index - 12), match.index));
  return degree ? moved(clause, match, labelIn(clause, match), "lower") : undefined;
}

function eases(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  const named = match[0].search(new RegExp(`${ADVERBS}(?:缓解|好转|改善|减轻)$`));
  return moved(clause, match, subjectBefore(clause, match.index + Math.max(0, named)), "lower");
}

function kept(clause: Clause, match: RegExpExecArray): Commitment | undefined {
  return new RegExp(TROUBLE).test(match.groups?.label ?? "")
    ? moved(clause, match, labelIn(clause, match), "neverRise")
    : undefined;
}

/** 两个只增不减: the two that the law of funding names, where nothing else is. */
function never(clause: Clause, match: RegExpExecArray, toward: "neverFall" | "neverRise"): Commitment | undefined {
  const who = subjectBefore(clause, match.index + (/^[“”"'’‘]/.test(match[0]) ? 1 : 0));
  const named = who.text.replace(/^[“”"'’‘]+|[“”"'’‘]+$/g, "");
  if (/^[一两](?:个|#)?(?:一般)?不低于$/.test(named)) return undefined;
  const from = match.index + (/^[“”"'’‘]/.test(match[0]) ? 1 : 0);
  const label =
    named.length > 2 ? { text: named, start: who.start } : phraseAt(clause, from, match.index + match[0].length);
  return moved(clause, match, label, toward);
}
