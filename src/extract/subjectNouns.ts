import type { Series } from "./figureSeries.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";

/** The noun a counter brings with it: 学位 of 2000个学位, 课程 of 12门课程. */
export function countedNoun(text: string, { counter = "", numberEnd, end }: Quantity): Subject | undefined {
  // 拟设置36班: the counter is the noun.
  const noun = /^(?:班|教学班)$/.test(counter)
    ? counter
    : (/^[个所门册座节本]([\u4e00-\u9fff]+)$/.exec(counter)?.[1] ?? "");
  const start = noun === "" || noun === "百分点" ? -1 : text.indexOf(noun, numberEnd);
  return start < 0 || start >= end ? undefined : { start, end: start + noun.length, text: noun, side: "behind" };
}

/** 专任教师中,研究生学历占8%: the part before says of whom. */
export function amongWhom(sentence: Sentence, subject: Subject, from: number): Subject {
  const before = AMONG.exec(sentence.text.slice(Math.max(0, from - AMONG_REACH), from));
  const whom = before?.[1];
  if (!whom) return subject;
  return { ...subject, start: from - 1 - whom.length, text: whom + subject.text };
}

const AMONG = /(?:^|[,;:。])(?:全[县市区省])?([^,;:。、()\d]{2,12}中),$/;
const AMONG_REACH = 20;

/** What stands between a figure and the noun that it and those behind it share. */
const SHARED =
  /^(?:[、和及与][^,;。、\d的]{2,8}\d[\d.:万]{0,8}[^,;。、\d的]{0,5}){0,3}的([^,;。、\d]{2,10}?(?:标准|比例|定额)|[师生]{2}比)/;

/** 小学1:19、初中1:13.5的教职工编制标准: the noun behind the last of several figures is of all. */
export const sharedNoun = (text: string, { end }: Quantity): string =>
  SHARED.exec(text.slice(end, end + 80))?.[1] ?? "";

/** 按1:15的师生比配备教师: the measure behind a ratio. */
export function ratioNoun(text: string, { ratio, end }: Quantity): Subject | undefined {
  const noun = ratio && /^的?((?:师生|生师|师幼|员生|教师与幼儿|教职工与幼儿)比例?)/.exec(text.slice(end, end + 10));
  if (!noun?.[1]) return undefined;
  const start = end + noun[0].length - noun[1].length;
  return { start, end: start + noun[1].length, text: noun[1], side: "behind" };
}

/** 教职工编制按高中教职工与学生比1:12.5: of a ratio, what 按 introduces. */
export function byRatio(subject: Subject, { ratio }: Quantity): Subject {
  const by = ratio ? subject.text.lastIndexOf("按") : -1;
  const from = by + (subject.text[by + 1] === "照" ? 2 : 1);
  return by < 1 ? subject : { ...subject, start: subject.start + from, text: subject.text.slice(from) };
}

/** 校医按每300名寄宿生配1名. */
const BY_EACH = /(?<=.{2})按照?.{0,12}每.{1,12}$/;
const OF_THE_WHOLE =
  /(?<=经费|资金|投入|基金|计划数|人数|名额|编制数?|指标)按(?:照)?.+$|(?<=率)(?:分别|[均都已])*完成[^\d,;。]{2,14}$|(?<=率|面|占比|比例|比重)(?:约?占|(?:达|扩大|提高|提升)到|达|不低于|不超过)(?!全?[国省市县区](?:平均|的))[^\d的]{2,14}$|(?<=幼儿|学生|教师|儿童|人数|[园校])达到?[^\d的]{2,14}总[数量]$/;

/** 教师培训经费按教师工资总额的2.5%列入预算, 资助面达到在校生的20%: what is measured stands before 按. */
export function byShare(subject: Subject): Subject {
  const by = OF_THE_WHOLE.exec(subject.text) ?? BY_EACH.exec(subject.text);
  return by ? { ...subject, end: subject.start + by.index, text: subject.text.slice(0, by.index) } : subject;
}

/** 财政按照生均不低于600元的标准落实公办园公用经费: the money by a standard is named behind it. */
export function byStandard({ sentence: { text }, last, from, stem }: Series): Subject | undefined {
  if (last.unit !== "yuan") return undefined;
  const by = BY_WHICH.exec(text.slice(from, last.start));
  const behind = by && text.slice(last.end, last.end + 36);
  if (!by || !behind) return undefined;
  // 对普惠园按每生每年300元的标准给予补助: whom it is given to stands before.
  const given = GIVEN_BY_STANDARD.exec(behind)?.[1];
  const whom = WHOM.exec(by[1] ?? "")?.[1];
  if (given && whom) return { start: from, end: last.start, text: whom + given, side: "before" };
  const named = BY_STANDARD.exec(behind);
  if (!named?.[1]) return undefined;
  const end = last.end + named[0].length;
  const each = /生均/.test(stem) && !named[1].includes("生均") ? "生均" : "";
  return { start: end - named[1].length, end, text: each + named[1], side: "behind" };
}
const BY_WHICH = /^([^,;。\d]*)按照?[^,;。\d]{0,10}$/;
const WHOM = /^(?:继续)?(?:对|给予?|为)?([^对给为的]{2,20})$/;
const GIVEN_BY_STANDARD = /^的(?:最低)?标准(?:给予|予以|进行|发放)?(补[助贴]|奖补|资助)(?=[,;。]|$)/;
const BY_STANDARD =
  /^的(?:最低)?标准,?(?:足额|全额|及时|按时)?(?:落实|拨付|安排|核拨|保障|核定|发放|给予)([^,;。\d]{2,16}(?:经费|资金|补[助贴]|津贴|拨款|助学金|奖补|资助))(?=[,;。]|$)/;

/** 财政性教育经费近70%用于基础教育: a share of the money for what stands behind; where 的 stands between, that alone is named. */
export function shareSpent({ sentence: { text }, last }: Series, before: Subject | undefined): Subject | undefined {
  if (last.unit !== "percent" || !before || !MONEY.test(before.text) || text.startsWith("的", before.end))
    return undefined;
  const spentOn = SPENT_ON.exec(text.slice(last.end, last.end + 24));
  const rule = /^(?:严格)?(?:落实|执行)/.exec(before.text)?.[0].length ?? 0;
  return spentOn
    ? { ...before, start: before.start + rule, text: `${before.text.slice(rule)}用于${spentOn[1]}` }
    : undefined;
}
const MONEY = /(?:经费|资金|收[益入]|预算|支出|出让金|[基专]金|附加|投入)$/;
const SPENT_ON =
  /^(?:以[上内])?(?:主要|专项|专门|统筹|安排|重点)?用于([^,;。、\d的]{2,16})(?=的(?:规定|要求|政策)|[,;。、]|$)/;

/** 投入3亿元改善12所县中办学条件: what is spent is the measure, and what stands behind says what for. */
export function spent({ sentence, first, from }: Series, before: Subject): Subject | undefined {
  const verb = before.flowVerb ?? "";
  if (
    (first.unit !== "yuan" && !(first.unit === undefined && first.scale !== undefined)) ||
    !/投入|投资|筹措|筹集|奖补|奖励|资助/.test(verb)
  )
    return undefined;
  if (
    /^的?[^,;。()\d]{0,8}(?:资金|经费|专款|补助|奖金|投资|贷款|债券)/.test(
      sentence.text.slice(first.end, first.end + 16),
    )
  )
    return undefined;
  const start = Math.max(from, sentence.text.lastIndexOf(verb, first.start));
  return { ...before, start, end: start + verb.length, text: verb };
}
