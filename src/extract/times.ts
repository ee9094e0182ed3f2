import { compiled } from "./compiled.ts";
import { type Cues, cue, mayStand } from "./cues.ts";
import { matchesIn } from "./matches.ts";
import { numeralValue } from "./numerals.ts";
import type { Span } from "./passage.ts";

/** What a time says: by then, as things stood then (截至), from then on, within so many years, during a period, since a past date, or just a date. */
type TimeKind = "by" | "from" | "within" | "during" | "since" | "asOf" | "at" | "than";

/** A time as a text states it. Positions are those of the text it was read in. */
export interface Time {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly kind: TimeKind;
  /** The year it ends in; for `from` and `since` the year it begins in; absent for `within`. */
  readonly year?: number;
  /** First year of a period: 2021 of 2021-2025年. */
  readonly since?: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: "day" | "month" | "year" | "period";
  /** How many years, for `within`. */
  readonly years?: number;
  /** The end of the plan, of which the text says no year here: 到规划期末. */
  readonly ofPlan?: true;
}

/** A time and where it stands in the source. */
export interface Dated {
  readonly time: Time;
  readonly span: Span;
}

const ORDINALS = "一二三四五六七八九";

const YEAR = "(?:(?<!\\d)(?:19|20)\\d\\d)";
const AFTER =
  "(?:年前后|年左右|年底前|年底之前|年年底前|年年底|年底|年末|年以前|年之前|年前(?![湖海山村旗])|年以来|年(?:春季|秋季)?(?:学期)?(?:起|开始)|年以后|年之后|年后(?![湖海山村旗])|年间|年度|学年度|学年|年(?:期间|春季学期|秋季学期|秋季|春季|上半年|下半年|第?[一二三四]季度)?)";
/** What a time may begin with: most places of a text are passed over by it alone. */
const FIRST = '[\\d一二两三四五六七八九十未今用通经利最不力预计争截至到自从于在较比与同规“"‘]';
const TIME = new RegExp(
  `(?=${FIRST})(?:${[
    // 2021-2025年, 2021年至2025年, 20212025年 in a copy that lost the hyphen
    `[从自]?(?<from>${YEAR})年?(?:[-~至到]|—|——|(?<=\\d)(?=20\\d\\d年))(?<to>(?:19|20)\\d\\d)(?<spanTail>学?年度?(?:期间|的?[2-9二三四五六七八九]年间)?)`,
    // 到2025年底, 2022年12月底前
    `(?<lead>最迟于|最迟到|最迟|不晚于|力争到|预计到|计划到|争取到|截至到|截至|截止到|截止|至|到|自|从|于|在|较|(?<![占师员职幼配]|[师教]生)比|与|同)?(?<year>${YEAR})(?:年(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号])?(?<monthTail>底前|底|末|前|以前|之前|起|开始|以来)?|(?<tail>${AFTER})|(?=(?:[、和与及]${YEAR}){1,4}年))`,
    // “十四五”末, 十四五规划期间
    '(?<planLead>到|至|截至|较|(?<![占师生员职幼配])比)?[“"‘]?(?<plan>十[一二三四五六七八九]五)[”"’]?(?:规划)?(?<planTail>末期|期末|时期末|期间末|末|期间|时期|期内|以来|初|结束时|收官之年|收官)',
    // “十四五”计划新建12所: before what is to be done
    '(?<=^|[,;:。、]|据此|我[县市区])[“"‘]?(?<bare>十[一二三四五六七八九]五)[”"’]?(?=,|(?:全[县市区省州]|我[县市区])(?!教育|高质量)|不再|将|拟|力争|[计规]划(?=[新改扩建投培招增引选组完创安])|共|累计|新[增建改招设]|改扩?建|要(?!求|点))',
    // 到规划期末, 规划期内
    "(?<ofPlan>[到至在]?(?:(?<=[到至在])本)?规划期(?:末|满|结束时?|内|间))",
    // 五年内, 今后三年
    "(?:通过|经过|用|利用)(?:\\d{1,2}|[一二两三四五六七八九十])年(?:左右)?的?(?:努力|时间|建设|奋斗)",
    "(?<within>今明两年|(?:未来|今后|用)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[-~至到](?:\\d|[一二三四五六七八九十]))?(?:到|至)?(?:[一二三四五六七八九十])?年(?:左右)?(?:之内|以内|内|的?时间))",
    "(?<next>(?:未来|今后)(?:\\d{1,2}|[一二两三四五六七八九十])年|(?<=^|[,;:。])(?:\\d|[一二两三四五六])年(?=\\d)|(?<![每第前后近去.\\d一二三四五六七八九十百])(?:\\d|[一二两三四五六])年(?=(?:均[要须将应]|建设|实施|改造|创建|打造|完成|投放|认定|轮训)(?!规划|计划|期|周期|行动|方案|任务|目标|情况)|达到|(?:提高|提升|增长|下降|降低)(?!行动|计划|工程)|支持(?!计划|政策)|招考|筹[措集资]|遴选|化解|消[除化]|撤并|建成|共|定向|滚动|累计|合计|总计|引[进育]|补充|补齐|选[派送聘拔]|招[聘录]|培训|培[养育]|[新净](?!课标)[增建招减补]|改扩?建|扩[建招增]|投[入资]|轮训|安排|资助|发放|分流|新[改办开设]|组建|再(?=[新改扩建增招])))",
    // 二〇二五年
    "(?<spelledLead>到|至|截至)?(?<spelled>二零[零一二三四五][零一二三四五六七八九])(?:年底|年末|年)",
  ].join("|")})`,
  "g",
);

const compiledTime = compiled(TIME);
const NEEDED = cue(TIME);

/** Every time a text states, in its order; with the cues of the text many are not searched. */
export function timesIn(text: string, cues?: Cues): readonly Time[] {
  if (cues && !mayStand(NEEDED, cues)) return [];
  const found: Time[] = [];
  for (const match of matchesIn(compiledTime(text), text)) {
    const time = timeOf(match, text);
    if (!time) continue;
    const last = found.at(-1);
    if (last && (saysAgain(time, last, text) || saysHowLong(time, last, text)))
      found[found.length - 1] = { ...last, end: time.end, written: text.slice(last.start, time.end) };
    else found.push(isWhichYear(time, last, text) ? { ...time, kind: "than" } : time);
  }
  return found;
}

/** 较“十三五”末(2020年)提升3个百分点: which year it is compared with. */
const isWhichYear = ({ kind, start }: Time, last: Time | undefined, text: string): boolean =>
  kind === "at" && last?.kind === "than" && /^[的(]$/.test(text.slice(last.end, start));

/** 从2026年到2030年,再用五年时间: how many years a period has is no time of its own. */
function saysAgain({ kind, start, years }: Time, last: Time | undefined, text: string): boolean {
  return (
    kind === "within" &&
    last?.year !== undefined &&
    last.since !== undefined &&
    last.year - last.since + 1 === years &&
    /^[,、]?再?$/.test(text.slice(last.end, start))
  );
}

/** 到2020年,3年内新增学校12所: within how many years that is. */
const saysHowLong = ({ kind, start }: Time, last: Time, text: string): boolean =>
  kind === "within" &&
  last.kind === "by" &&
  /^[,、:]?(?:[全我][县市区省]|力争|计划|预计|确保|争取|用|在)*$/.test(text.slice(last.end, start));

function timeOf(match: RegExpExecArray, text: string): Time | undefined {
  const written = match[0];
  const start = match.index;
  const place = { start, end: start + written.length, written };
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  if (groups.from && groups.to) {
    // 于2014-2016年实施行动计划以来: what began then.
    if (SINCE.test(text.slice(place.end, place.end + SINCE_REACH)))
      return { ...place, kind: "since", year: Number(groups.from), precision: "year" };
    return { ...place, kind: "during", since: Number(groups.from), year: Number(groups.to), precision: "period" };
  }
  if (groups.year) return dated(place, groups, text);
  if (groups.plan) return ofFiveYearPlan(place, groups);
  if (groups.bare) return ofFiveYearPlan(place, { plan: groups.bare });
  if (groups.ofPlan)
    return { ...place, kind: /[内间]$/.test(groups.ofPlan) ? "during" : "by", precision: "period", ofPlan: true };
  if (groups.spelled) {
    const year = numeralValue(groups.spelled);
    return year === undefined
      ? undefined
      : { ...place, kind: groups.spelledLead ? "by" : "at", year, precision: "year" };
  }
  return withinYears(place);
}

type Place = Pick<Time, "start" | "end" | "written">;
type Groups = Readonly<Record<string, string | undefined>>;

const BY_LEAD = /^(最迟于|最迟到|最迟|不晚于|力争到|预计到|计划到|争取到|至|到)$/;
const PAST_LEAD = /^(截至到|截至|截止到|截止)$/;
const THAN_LEAD = /^(较|比|与|同)$/;
/** 以2020年90%为基数. */
const BASIS = /^的?\d[\d.]*[^,;。\d]{0,4}为基[数准期]/;
/** 新园区于2015年11月20日取得立项,用地面积9337平方米: when it was approved dates none of what it will be. */
const APPROVED =
  /^份?(?:正式)?(?:取得|获得|获批|获|经|通过|完成)?[^,;。\d]{0,10}(?:立项|批复|批准|核准|备案|签订|签署|签约)(?:手续|协议|合同)?(?=[,;。]|$)/;
const APPROVED_REACH = 24;
/** 记者从2018年全市教育工作会上获悉: where something was heard. */
const ATTRIBUTED = /^[^,;。\d]{2,28}?(?:了解到|获悉|获知|看到|得知)/;
/** 在本地2018年近视率的基础上: what it was then is measured from. */
const BASE_OF = /^的?[^,;。\d]{2,20}的基础上/;
const BASE_REACH = 28;
const IN_PLACE = /在[^,;。\d]{0,8}$/;
/** 在2018年的基础上: what is measured from, no deadline. */
const BASE = /^的?基础上/;

function dated(place: Place, groups: Groups, text: string): Time {
  const { lead = "" } = groups;
  const tail = groups.monthTail ?? groups.tail ?? "";
  const year = Number(groups.year);
  const month = groups.month === undefined ? undefined : Number(groups.month);
  const read = groups.day === undefined ? undefined : Number(groups.day);
  const day = read && month && read <= daysIn(year, month) ? read : undefined;
  const precision = day ? "day" : month ? "month" : "year";
  const kind = ((): TimeKind => {
    if (BASIS.test(text.slice(place.end, place.end + 16))) return "than";
    if (month !== undefined && APPROVED.test(text.slice(place.end, place.end + APPROVED_REACH))) return "than";
    if ((THAN_LEAD.test(lead) && !/前|起/.test(tail)) || BASE.test(text.slice(place.end, place.end + 5))) return "than";
    if (
      (lead === "在" || IN_PLACE.test(text.slice(Math.max(0, place.start - 9), place.start))) &&
      BASE_OF.test(text.slice(place.end, place.end + BASE_REACH))
    )
      return "than";
    if (/以来/.test(tail)) return "since";
    if (/^[自从]$/.test(lead) && SINCE.test(text.slice(place.end, place.end + SINCE_REACH))) return "since";
    if (/起|开始|以后|之后/.test(tail)) return "from";
    if (lead === "从" && ATTRIBUTED.test(text.slice(place.end, place.end + 40))) return "than";
    if (/^(自|从)$/.test(lead)) return followedByTo(text, place.end) ? "at" : "from";
    if (PAST_LEAD.test(lead)) return "asOf";
    if (BY_LEAD.test(lead) || /前(?!后)/.test(tail)) return "by";
    return "at";
  })();
  const { start } = place;
  const base = kind === "than" ? (BASE.exec(text.slice(place.end, place.end + 5))?.[0] ?? "") : "";
  return { start, end: place.end + base.length, written: place.written + base, kind, year, month, day, precision };
}

/** 自2001年实施危房改造工程以来: what began then and went on. */
const SINCE = /^[^,;。\d]{1,28}以来/;
const SINCE_REACH = 32;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 从2020年的85%提高到: the year belongs to the figure it starts from, it is no beginning of a rule. */
const followedByTo = (text: string, end: number) => /^的?[^,。;]{0,12}\d/.test(text.slice(end, end + 16));

function ofFiveYearPlan(place: Place, { plan = "", planTail = "", planLead = "" }: Groups): Time | undefined {
  const year = fiveYearEnd(plan);
  if (year === undefined) return undefined;
  const base = { ...place, year, precision: "period" } as const;
  if (/^[较比]$/.test(planLead)) return { ...base, kind: "than" };
  if (/末|结束|收官/.test(planTail)) return { ...base, kind: planLead === "截至" ? "asOf" : "by" };
  if (/以来|初/.test(planTail)) return { ...base, kind: "since", year: year - 4 };
  return { ...base, kind: "during", since: year - 4 };
}

/** The year in which a five-year plan named so ends: 十四五 is 2025. */
export function fiveYearEnd(name: string): number | undefined {
  const ordinal = ORDINALS.indexOf(name.charAt(1)) + 1;
  return name.length === 3 && name.startsWith("十") && name.endsWith("五") && ordinal > 0
    ? 2005 + ordinal * 5
    : undefined;
}

function withinYears(place: Place): Time | undefined {
  const written = place.written.match(/\d+|[一二两三四五六七八九十]+/g)?.at(-1) ?? "";
  const years = /^\d/.test(written) ? Number(written) : numeralValue(written);
  if (years === undefined || years === 0 || years > 30) return undefined;
  return { ...place, kind: "within", years, precision: "year" };
}
