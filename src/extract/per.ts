import type { Per, PerOf } from "../model/goal.ts";
import { type Cues, cue, mayStand } from "./cues.ts";
import { matchesIn } from "./matches.ts";
import { numeralValue } from "./numerals.ts";

/** What a figure is counted per, as a text says it. Positions are those of the text it was read in. */
export interface PerPhrase {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Absent when it is per something the model does not count by (a township): then the words are kept as scope. */
  readonly per?: Per;
  /** 每月: no scope either. */
  readonly isMonth?: true;
}

const TIMES: Readonly<Record<string, Per>> = {
  年: { of: "year" },
  年度: { of: "year" },
  学年: { of: "year" },
  半年: { every: 0.5, of: "year" },
  季度: { every: 0.25, of: "year" },
  学期: { of: "term" },
  周: { of: "week" },
  星期: { of: "week" },
};
const UNITS: readonly (readonly [words: RegExp, of: PerOf | undefined])[] = [
  [/县中$/, "school"],
  [/(?:社区|[学校园]区)$/, undefined],
  [/(?:县域?|区|旗|县\(市、?区\)|县\([区市]\)|行政区)$/, "county"],
  [/(?:镇|村|街道|社区|街道\)|设区市)$/, undefined],
  [/校长|园长/, "principal"],
  [/教研员/, "researcher"],
  [/教师|老师/, "teacher"],
  [/学生|生|孩子|儿童/, "student"],
  [/班/, "class"],
  [/人$/, undefined],
  [/学校|校|园|[中小]学|初中|高中|院|每所/, "school"],
];
/** What a "per" may begin with: most places of a text are passed over by it alone. */
const FIRST = "[/平每年半1-6一二三四五六各学幼班县乡校]";
const PER = new RegExp(
  `(?=${FIRST})(?:${[
    "(?<time>(?:平均)?每(?:(?<every>[1-9]\\d?|[一二两三四五六])个?)?(?<period>年度|学年|年|半年|季度|学期|周|星期|月)|(?<![\\d一二两三四五六七八九十])年均|(?<=\\d(?:人次|学时|课时|[人名个所次场期册套]))/年|(?<!\\d|[今明去前近学当全整逐隔次翌同一二两三四五六七八九十])年(?=新增|发放|接待|选派|完成|投入(?!强度|占)|安排|筹措|培训(?!量|人次|率|规模|能力)|培养(?!规模|能力)|输送|招收|开展)|(?<=^|[,;。、])年(?=招生)|(?<![第十二三四五六七八九])一(?<once>学年|年|学期|季度|周)(?=一(?:次|课时|节|场|堂|学时))|(?<half>半年)|(?<cycle>[1-6一二三四五六])年(?=一(?:个)?(?:周期|轮)))(?!级|龄|限|度|来|终)",
    "(?<unit>(?:每(?![万百千十批届期轮次])(?:个|一所|一个|一名|所|名|位|一)?[^每各天,。;、:()\\d]{0,6}?|各(?=(?:县|乡镇|校|中小学校?|学校|高校|幼儿园)[^,。;]{0,6}(?:至少|均|都|建|创|新[建增设]|配)))(?:设区市|县级行政区|县\\(市、?区\\)|县\\(区\\)|县市区|县区|区县|旗县|县中|(?<=个)县域|县|区|乡镇(?:\\(街道\\))?|镇|街道|社区|村|校长|园长|教研员|教师|学生|小学生|中学生|孩子|幼儿(?!园)|教学班|班级|班|学校|中小学校?|普通高中|高中|初中|中学|小学|幼儿园|院校|校|园|生|人(?![口才次均民数类员事]))(?=[^级域长办]|办[好成]|$)(?!(?:一般|原则上)?(?:不超过|不少于|控制在)\\d{1,3}所))",
    "每(?<classes>[1-9]\\d?)个(?:教学)?班(?=[^,;。]{0,6}(?:至少|配|设|拥有|建|不少于))",
    "每(?<many>[1-9]\\d{0,3})名?(?:在校|寄宿|残疾)?(?:学生|寄宿生|生|幼儿|儿童)(?=[^,。;]{0,6}(?:至少|配|设|拥有|建|不少于))",
    "每[百千万]户",
    // 寄宿制学校至少配1名校医, 就读的学校配备教师不少于1人
    "(?<which>每所(?=奖|补|资助|安排|投入|给予|不少于|不低于|至少|配)|(?<=[的制])(?:学校|幼儿园|班级)(?=(?:应|须|要|均|都)?(?:至少[配设]|[配设](?!施)[^,;。\\d]{1,12}(?:不少于|不低于|至少))))",
    "(?<each>县\\(市\\)|县\\(市、区\\)|县\\(区\\)|县市区|乡镇)(?=(?:各|均|都|至少))",
    "(?<mean>校均|班均|县均)(?=(?:不少于|不低于|至少|达到?|约|有|配备)?[\\d一二两三四五六七八九十])",
  ].join("|")})`,
  "g",
);

const MEAN_OF: Readonly<Record<string, PerOf>> = { 校均: "school", 班均: "class", 县均: "county" };

/** 乡村教师生活补助每人每月300元: whom 每人 counts is said before it. */
const PERSONS: readonly (readonly [word: RegExp, of: PerOf])[] = [
  [/校长|园长/, "principal"],
  [/教师|教职工/, "teacher"],
  [/学生|[专本科职宿范究]生|[中小大]学生|幼儿|儿童|学员/, "student"],
];
/** How far before 每人 its people are looked for. */
const PEOPLE_REACH = 40;

function personsBefore(text: string, at: number): PerOf | undefined {
  const before = text.slice(Math.max(0, at - PEOPLE_REACH), at);
  return PERSONS.find(([word]) => word.test(before))?.[1];
}

const NEEDED = cue(PER);

/** Every "per" of a text, in its order. 生均, 人均 and 校均 before a noun belong to the name of a measure and are left to it. */
export function persIn(text: string, cues?: Cues): readonly PerPhrase[] {
  if (cues ? !mayStand(NEEDED, cues) : !/[每各均年]|一[学季周]|县\(|乡镇|[的制](?:学校|幼儿园|班级)/.test(text))
    return [];
  const found: PerPhrase[] = [];
  for (const match of matchesIn(PER, text)) {
    const phrase = phraseOf(match);
    if (phrase) found.push(phrase);
  }
  return found;
}

function phraseOf(match: RegExpExecArray): PerPhrase | undefined {
  const [written] = match;
  const start = match.index;
  const end = start + written.length;
  const counted = (per: Per | undefined): PerPhrase => (per ? { start, end, written, per } : { start, end, written });
  const { time, every, period, once, half, unit, each, mean, many, classes, cycle, which } = match.groups ?? {};
  if (classes) return counted({ every: Number(classes), of: "class" });
  if (many) return counted({ every: Number(many), of: "student" });
  if (time) {
    if (half) return undefined;
    if (cycle) return counted({ every: /\d/.test(cycle) ? Number(cycle) : (numeralValue(cycle) ?? 1), of: "year" });
    // The model counts by no shorter time than a week.
    if (period === "月") return { start, end, written, isMonth: true };
    const base = TIMES[period ?? once ?? "年"];
    const count = every === undefined ? 1 : /^\d/.test(every) ? Number(every) : (numeralValue(every) ?? 1);
    return counted(count === 1 ? { ...base, of: base?.of ?? "year" } : { every: count, of: base?.of ?? "year" });
  }
  const words = unit?.slice(1) ?? each ?? which ?? "";
  const of =
    words === "人"
      ? personsBefore(match.input ?? "", start)
      : (UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? (mean === undefined ? undefined : MEAN_OF[mean]));
  return counted(of && { of });
}

/** 每百名学生拥有计算机: a measure that says itself how many it is counted by. */
const MANY =
  /每(百|千|万|十万|[1-9]\d{1,5})名?(?:在校|专任|中小学校?|小|中|初中|高中|[^,;。、()\d]{2,6}(?:阶段|教育|学校))?(学生|幼儿|教师)/;
const MANY_WORDS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000 };

/** What a label says that its figure is counted by, when it is more than one. */
export function manyIn(label: string): Per | undefined {
  if (!label.includes("每")) return undefined;
  const [, count = "", whom] = MANY.exec(label) ?? [];
  if (whom === undefined) return undefined;
  return { every: MANY_WORDS[count] ?? Number(count), of: whom === "教师" ? "teacher" : "student" };
}
