import { matchesIn } from "../matches.ts";
import { skipBeforeSubject, trimBehindSubject } from "../words.ts";
import { type Clause, type Phrase, phraseAt } from "./clauses.ts";

/** What a plan does with a thing, before the thing: no part of its name. */
const GOVERNING =
  /^(?:推进|推动|推行|实现|落实|实行|实施|完善|健全|加快|建立|强化|坚持|开展|组织|做好|做到|确保|保障|保证|促进|巩固|加强|深化|探索|全面|继续|严格|着力|深入|提升|打造|构建|执行|制定|适时|合理|有序|规范|统筹|依法(?:依规)?|按规定|所有|全体|对|为|给|令|每一?[个名所位]|市、?县\([^()]*\)|[省市县区]级(?=[推落实组开完])|的)+/;
/** Who does it, before the verb: 县级落实…, 各学校组织…. */
const ACTOR =
  /^[^“”、]{0,14}?(?:[省市县区]级?|\(区\)|部门|学校|学院|院校|幼儿园|单位|政府|机构|各地)(?=(?:全面|积极|深入|严格)?(?:推进|推动|落实|实施|实行|完善|组织|开展|做好|执行))/;
/** A verb within a phrase that governs what follows: 打造信息化升级版推进优质教育资源…. */
const GOVERNED_WITHIN = /^.{2,30}?(?:推进|推动|实现|促进|确保|保障|保证|使|让)(?=.{3})/;
/** 在…模式下: how, before what. */
const SETTING = /^[^、]{0,16}?(?:模式|背景|条件|形势|环境|前提)下(?=.{3})|^[^、]{0,12}?原则上(?=.{2})/;
const NAMED =
  /^(?:保障(?:性|率|水平|房)|实现率|推进率|继续教育|对外|对口|建立率|组织(?:力|建设)|规范化|执行(?:率|力)|完善率)/;
const LIST_VERB =
  /、(?=(?:推进|推动|实现|落实|实施|完善|健全|加快|建立|开展|做好|做到|确保|保障|提高|提升|增加|扩大|缩小|降低|减少|改善|加强|优化|深化|建设)[^、]{2})/g;

/** Where a member of a list has had its say: 评价全覆盖、…. */
const LIST_END =
  /(?:全覆盖|达标|清零|应(\S{1,2})尽\1|全员(?:培训|轮训)|覆盖(?:全体|所有|全部)[^、]{1,16}|(?:明显|显著|稳步|逐步|持续|不断|大幅度?|有效|进一步)(?:提高|提升|增加|扩大|增长|增强|缩小|降低|下降|减少|改善))、/g;

/**
 * The noun phrase that ends at a place of the clause: back to the last figure, date or member of the list that has a verb of its
 * own, without the verbs, adverbs and helpers around it. Empty when nothing is left.
 */
export function subjectBefore(clause: Clause, to: number): Phrase {
  const stretch = clause.text.slice(Math.max(0, to - LONGEST), to);
  const trimmed = stretch.trimEnd();
  const base = to - stretch.length;
  let from = Math.max(trimmed.lastIndexOf(" "), trimmed.lastIndexOf("#")) + 1;
  for (const { index } of matchesIn(LIST_VERB, trimmed)) from = Math.max(from, index + 1);
  for (const { index, 0: said } of matchesIn(LIST_END, trimmed)) from = Math.max(from, index + said.length);
  return tidied(clause, base + from, base + trimmed.length);
}

/** The noun phrase between two places of the clause, without what governs it. */
export function tidied(clause: Clause, from: number, to: number): Phrase {
  const start = from + governedBy(clause.text.slice(from, to));
  const rest = clause.text.slice(start, to);
  const bare = rest.replace(HELPERS_BEHIND, "");
  const end = NAMED_BY_CHANGE.test(bare) ? bare.length : trimBehindSubject(bare).end;
  // 超大班(66人及以上的班: brackets that are not closed before the verb explain the name.
  const open = bare.lastIndexOf("(", end);
  const isOpen = open > 1 && bare.indexOf(")", open) < 0;
  return phraseAt(clause, start, start + (isOpen ? open : end));
}

/** A change that is a measure itself. */
const NAMED_BY_CHANGE = /(?:增幅|涨幅|降幅|增长|增速)$/;
/** The far end of what one phrase may be. */
const LONGEST = 64;
const HELPERS_BEHIND =
  /(?:都|均|能够|能|要|应当|(?<![供适响对])应|必须|须|须在|全面|基本|也|在|的|做到|实现|达到|保持|入职前|上岗前|任职前|逐年|逐步|持续|不断|稳步|不低于|不少于|不高于|不超过)+$/;

/** How many signs before a thing only say what is done with it. */
function governedBy(text: string): number {
  let at = (ACTOR.exec(text) ?? SETTING.exec(text))?.[0].length ?? 0;
  for (let rest = text.slice(at); ; rest = text.slice(at)) {
    if (NAMED.test(rest)) break;
    const more = GOVERNING.exec(rest)?.[0].length || skipBeforeSubject(rest);
    if (more === 0) break;
    at += more;
  }
  return at + (GOVERNED_WITHIN.exec(text.slice(at))?.[0].length ?? 0);
}

/** What a clause that leaves out its subject goes on with: 新建幼儿园12所,全部达标; what stands in it up to a place comes first. */
export function carriedOn(clause: Clause, to = 0): Phrase | undefined {
  // 覆盖率2023年达到75%、2025年实现全覆盖.
  const near = Math.max(0, to - FIGURE_REACH);
  const own = clause.text.slice(near, to).indexOf("#");
  const from = own < 0 ? clause.before : clause;
  if (!from) return undefined;
  const figure = own < 0 ? from.text.indexOf("#") : near + own;
  const end = figure < 0 ? from.text.length : figure;
  const bare = subjectBefore(from, end);
  // Between a date and its figure stands only the verb: what it is of stands before the date.
  const stretch = from.text.slice(Math.max(0, end - LONGEST), end);
  const dated = bare.text.length < 2 ? stretch.lastIndexOf(" ") : -1;
  const phrase = dated < 0 ? bare : subjectBefore(from, end - stretch.length + dated);
  const made = MADE.exec(phrase.text)?.[0].length ?? 0;
  const text = phrase.text.slice(made);
  return text.length < 2 ? undefined : { text, start: phrase.start + made };
}

/** How far before 全覆盖 the figures of its own clause are looked for. */
const FIGURE_REACH = 120;
const MADE = /^(?:、|开工|新建|改建|扩建|改扩建|建设|建成|建立|新增|配备|培训|招聘|创建)+/;
