import { type Cue, cue, mayStand, stands } from "./cues.ts";
import { isStateOf } from "./isStateOf.ts";
import {
  AWARDED,
  comparesYears,
  counts,
  isDone,
  looksBack,
  plansSpending,
  tellsCounted,
  tellsState,
} from "./looksBack.ts";
import { meansToDo } from "./meansToDo.ts";
import { onceOf } from "./onceOf.ts";
import { isOfExample, isReached } from "./reachedSince.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { isSetAsAim } from "./setsAims.ts";
import { goesBack, isBehind, isNewsOf, sumsUpSpan, tellsYears } from "./spansOfPast.ts";
import { comesThen, opensDone, surelyComesThen, tellsOn } from "./tellsAll.ts";
import type { Time } from "./times.ts";

/** A sentence tells what was where it says so, whatever part it stands in. 项目前期 is no 目前. */
export const PAST_WORDS: Cue = cue(
  /(?<![项科栏由从])目前|(?<!不)仅(?:为|占|有|达|\d)|尚[有缺存]|(?:还|相|尚|仍)差|还有\d[\d.]*个百分点|实际(?:达|完成|建成|新建|为|招|投入|新增|是|[^,;。\d]{2,10}(?:率|比例|占比|比)[为是达])|仍有|受访|问卷|调查显示|(?<!利用|盘活|整合|在|将|把)现有|现已|截至|截止|已(?:经|按(?:期|时|计划|要求)|达|有|建|安排|下达|落实|拨付|到位|新建|新增|投入|招聘|创建|引进|配备|改造|培养|发放|化解|消除|为|完成|实现|超过|全部|累计|先后|连续|入驻|投用|开工|认定|通过|获|开通|覆盖|接入|开设|培训|招收|下降|提高|增加|扩大[到至]|在(?=\d|全[国省市县]))|比上年|同比|只占(?!用)|(?<![比较与和同])去年(?!底前)|先后|相继|荣获|被评为|被授予|获评|(?:只|尚|仍)(?:有|只有|仅有|不足|不到)\d|(?:光|仅|单|单单)[^,;。\d]{1,12}就(?:已?有|达)(?=\d)|(?:率|例|占比|比重)(?:还|仍|尚|均)?(?:不足|不到)\d|近(?:[一二两三四五]|\d)年(?:来|间)?(?:[全我][县市区省州])?(?:共|累计|先后)|(?<=新建|招聘|选派|培训|改善|资助|惠及|拨付|筹措|购置|改扩?建|评选|解决|缓解|消除|化解|完成|达到|建成|实现|提高|增加|新增|下降|增长|投入|取得|培养|创建|引进|实施|开展|建设|改造|形成|组织|举办|配备|开设|开办|创办|兴办|增设|增建|投用|启用|建起|盖起|招收|选聘|补充|增补|交付|扩充|开工|完工|竣工)了/,
);
const FORECAST = cue(/预计|预测|预估|预判|测算|推算|峰值|高峰/);
const RECKONED = /预测|预判|测算|推算|峰值|高峰/;

/** What a sentence about how things are says, and one about what is to be. */
const NOW_WORDS = cue(
  /(?<!利用|盘活|整合|在|将|把)现有|截至|截止|(?<![项科栏由从])目前(?!,?正在?(?:编制|办理|跑办|完善|组织|开展|进行|抓紧|加快)[^,;。\d]{2,24}(?:[,;。]|$))|共有|(?<=[一二三四五六七八九十近多])年来|过去[一二三四五]年|普遍偏|偏[大低高小](?=[,;。])|(?:仍|较为|十分|比较|依然)(?:突出|短缺|紧张|薄弱|滞后)/,
);
const FUTURE_WORDS: Cue = cue(
  /力争|确保|争取(?!中央|上级|国家|省级|各级|各类|专项|项目|资金|债券)|到“?(?:20|十)|计划|规划|目标|将(?![近“《])|要(?!求|素)|应当|推进|加强|实施(?!了)|新增|努力|今后|未来|下一步|明年|再(?=[新改扩建增招补选])|今年(?=[起,将计要拟再全])|[一二三四五]年内|不低于|不少于|不超过|20\d\d年(?:底|\d{1,2}月底?)?前|(?:说|表示|强调|要求),今年(?!以来|上半年|已|共)/,
);
/** 消化现有编外教师, 根据现有规模: what there is now is only what the work begins with. */
export const STARTING_FROM: RegExp =
  /(?:推[进动]|支持|依托|扩充|根据|依据|按照|立足|结合|利用|盘活|整合|消化|清理|优化|改造|对)[^,;]{0,10}?现有/g;
/** (目前为23个): how one thing is, beside what is promised. */
const ASIDES = /\([^()]{0,30}\)/g;
/** 距离省定目标还差3.4个百分点. */
const GAP_TO = /距离?[^,;]{0,8}目标/g;
/** Whether a sentence tells how things are. */
export const tellsNow = (sentence: Sentence, period?: readonly [number, number]): boolean => {
  const { text, times, cues } = sentence;
  return (
    (stands(YEARS_PAST, text, cues) && !stands(TO_COME, text, cues)) ||
    looksBack(text, cues) ||
    isDone(text, cues) ||
    comparesWithBefore(sentence, period) ||
    (comparesYears(text, cues) && !promises(sentence) && times.every(({ kind }) => kind === "at")) ||
    times[0]?.kind === "since" ||
    (stands(AS_OF, text, cues) &&
      !AIMS.test(text.replace(YEARS_TASK, "")) &&
      !times.some(
        ({ kind, year = 0, end }) =>
          (kind === "at" || kind === "by") &&
          year > (period?.[0] ?? Number.POSITIVE_INFINITY) &&
          !OF_AIM.test(text.slice(end, end + 4)),
      )) ||
    (counts(text, cues) &&
      times.every(({ kind, year = 0 }) => kind === "at" && year <= (period?.[0] ?? year)) &&
      !promises(sentence)) ||
    ((saysNow(sentence) || times.some(({ kind }) => kind === "asOf")) &&
      !(mayStand(FUTURE_WORDS, cues) && FUTURE_WORDS.pattern.test(text.replace(GAP_TO, ""))) &&
      // 目前为80%,2025年达到90%.
      !times.some(({ kind, year = 0 }) => kind === "at" && year > (period?.[0] ?? Number.POSITIVE_INFINITY)))
  );
};

/** 截至9月,新增幼儿园11所: all that the sentence tells is as of then. */
const AS_OF = cue(
  /^[^,;。]{0,8}截[至止]|^(?:——)?[到至]目前(?:为止)?(?=[,已共全累])|^[^,;。]{0,6}1[-~至到]\d{1,2}月|(?:占|完成)总?(?:全年|年度|年初|投资|既定|建设|规划|20\d\d年)+(?:目标|计划|任务)(?:总?[数量额])?的?\d|占(?:总|年度|全年)*计划投资(?:总?[数量额])?的?\d/,
);
/** 完成2020年目标的47%: of what the year is. */
const OF_AIM = /^的?(?:目标|任务)/;
const AIMS = /力争|确保|争取(?!中央|上级|国家)|将|计划|规划|目标|预计|拟|到“?(?:20|十)/;
/** 占年度投资计划的32%: how much of what was to be done. */
const YEARS_TASK = /(?:全年|年度|投资|建设|年初|既定|预定|计划|规划|20\d\d年)+(?:目标|计划|任务|投资)/g;

const saysNow = ({ text, cues }: Sentence) =>
  mayStand(NOW_WORDS, cues) && NOW_WORDS.pattern.test(text.replace(STARTING_FROM, "").replace(ASIDES, ""));
/** Whether a sentence has a word of what is to be. */
export const promises: (sentence: Sentence) => boolean = onceOf(({ text, cues }) => stands(FUTURE_WORDS, text, cues));

const NO_AIM = /推进|加强|实施|行动计划|[期轮年]计划|计划(?:实施|生育)/g;
/** Whether it has one that no report has as well: 推进 and 实施 are said of both. */
export const aims: (sentence: Sentence) => boolean = onceOf(
  ({ text, cues }) => stands(FUTURE_WORDS, text, cues) && FUTURE_WORDS.pattern.test(text.replace(NO_AIM, "")),
);

/** Whether a sentence tells how things stood in one year or came to stand in one span; the next may be of another. */
export function tellsThen(sentence: Sentence, period?: readonly [number, number]): boolean {
  const { text, times, quantities } = sentence;
  const begins = period?.[0] ?? Number.POSITIVE_INFINITY;
  // 达到88%(2021年为74.3%): how one figure was is an aside.
  const said = times.filter(({ kind, start }) => kind !== "than" && text[start - 1] !== "(");
  if (said.length === 0 || !said.every((time) => (time.year ?? 0) <= begins && isPlain(time, text))) return false;
  const isOne = new Set(said.map(({ year }) => year)).size === 1;
  return (
    (isOne && !promises(sentence) && (tellsState(text, quantities) || tellsYears(sentence))) ||
    (!INTENDS.test(text) && tellsCounted(text, quantities, isOne))
  );
}
/** 去年新建幼儿园12所。毛入园率达96.02%,普惠率达85.61%,全面实现“5080”目标: after what was told, shares that are counted are told. */
export const goesOnTelling = ({ text, times, quantities }: Sentence): boolean =>
  times.length === 0 && !INTENDS.test(text.replace(AIM_MET, "")) && tellsCounted(text, quantities, true);
const AIM_MET =
  /(?:预计[^,;。\d]{0,8})?将?(?:顺利|如期|提前|全面|超额|基本)*(?:实现|完成|达到)[^,;。]{0,12}(?:目标|任务)(?=[,;。]|$)/g;

/** 2020年, “十三五”末, and the end of a movement, 提高到2020年的90.1%: no time by which something is to be. */
function isPlain({ kind, written, start }: Time, text: string): boolean {
  if (/^[到至]/.test(written) && /共完成|累计/.test(text)) return true;
  if (/^[到至]/.test(written)) return MOVES_TO.test(text.slice(Math.max(0, start - 2), start));
  return kind === "at" || kind === "during" || (kind === "by" && /[末底]$/.test(written));
}
/** 增加到2020年的6.62万名, 5年培养了3400万名: by when it came to be so, where all around it is told. */
const isOfMove = ({ kind, start }: Time, text: string): boolean =>
  kind === "within" || MOVES_TO.test(text.slice(Math.max(0, start - 2), start));
const MOVES_TO = /提高|提升|增[加长至]|[上回]升|下降|降低|降|减少|缩小|扩大|发展/;
const INTENDS =
  /力争|确保|争取|目标|将|(?<![适反响供对])应(?![用届急])|(?<!主)要(?!素|求)|须|计划|规划|拟|努力|不低于|不少于|不超过|不得|[年月日底]前|年内|投资(?:估算|概算)|(?:估算|概算)(?:总)?投资/;
/** 比2015年提高15个百分点 in a plan that begins in 2021: how far one has come. */
const comparesWithBefore = (sentence: Sentence, period?: readonly [number, number]): boolean =>
  period !== undefined &&
  sentence.times.some(({ kind, year = 0 }) => kind === "than" && year > 0 && year < period[0] - 1) &&
  sentence.times.every(({ kind, year = 0 }) => kind === "than" || (kind === "at" && year <= period[0])) &&
  !aims(sentence);
const YEARS_PAST = cue(
  /^[^,]{0,8}(?:(?:[一二两三四五六七八九十几]|近|多)年来|近[一二两三四五]年(?![内来将]))|^[^,;。]{2,20}以来,/,
);

/** How far before a figure 预计 and 据测算 reach. */
const FORECAST_REACH = 120;

/** Whether a figure is foretold, not promised; what is `made`, 预计新增学位600个, is promised unless it is only reckoned. */
export function foretells({ text, cues }: Sentence, at: number, made: boolean): boolean {
  if (!mayStand(FORECAST, cues) || isSetAsAim({ text, cues }, at)) return false;
  const before = text.slice(Math.max(0, at - FORECAST_REACH), at);
  const since = before.split(made || surelyComesThen({ text, cues }, at) ? RECKONED : FORECAST.pattern);
  return (
    since.length > 1 &&
    !/规划|计划|力争|确保|目标|(?<![纲主需重])要(?:实现|达到|完成)|将(?:新建|建成|建设|新增|培养|培训|招聘)/.test(
      since.at(-1) ?? "",
    )
  );
}

const isToCome = onceOf(({ text, cues }) => stands(TO_COME, text, cues));
/** Whether a sentence has a word of the past and none of an aim or a forecast. */
const onlyTells = onceOf(
  ({ text, cues }) =>
    !/目标|规划|力争|确保/.test(text) && !stands(FORECAST, text, cues) && stands(PAST_WORDS, text, cues),
);

/** How near to the figure a word of the past must stand in a part that is about the future. */
const NEAR = 36;

/** Whether a figure tells what was or is. `at` is where it ends in the sentence. */
export function isPast(reading: Reading, time: Time | undefined, at: number): boolean {
  const { item, sentence, context } = reading;
  const { text, cues } = sentence;
  const means = item.role !== "past" && meansToDo(sentence, at);
  if (time?.kind === "since") return !means;
  if (item.role !== "past" && (surelyComesThen(sentence, at) || isSetAsAim(sentence, at))) return false;
  if (time && (isBehind(reading, time) || isReached(sentence, time, context.period?.[0]))) return true;
  if (means) return false;
  if (isOfExample(sentence, time, at)) return true;
  // 截至2022年9月,累计完成: told, however late in the plan.
  if (time?.kind === "asOf" && /累计|已|共[有计]/.test(sentence.text.slice(time.end, at))) return true;
  if (time?.kind === "asOf") {
    const [from, to] = context.period ?? [Number.POSITIVE_INFINITY, 0];
    return (time.year ?? 0) <= from || ((time.year ?? 0) < to && !promises(sentence));
  }
  // 由2016年的6200人增到2020年的9800人,五年增长58%.
  if (time?.kind === "within" && goesBack(sentence, time, context.period?.[0]) && !isToCome(sentence)) return true;
  if (isNewsOf(time, reading) || (time && sumsUpSpan(sentence, time))) return true;
  const isDated = time?.kind === "by" || time?.kind === "within";
  if (!isDated && opensDone(sentence)) return true;
  if (
    (!isDated || (reading.governing.tellsAll && isOfMove(time, text))) &&
    (reading.governing.tellsAll || (context.period === undefined && tellsOn(sentence, at)))
  )
    return !comesThen(sentence, at);
  if ((reading.governing.reports || reading.governing.ofYear) && item.role !== "tasks") return true;
  // 2021年至2022年,累计投入17.5亿元 in a plan that goes on to 2025.
  if (
    time?.kind === "during" &&
    (time.year ?? 0) < (context.period?.[1] ?? 0) &&
    /累计/.test(text.slice(time.end, at)) &&
    !aims(sentence)
  )
    return true;
  const { asOf } = reading.governing;
  if (asOf !== undefined && time?.year !== undefined && time.year <= asOf && time.kind !== "by") return true;
  const start = context.period?.[0];
  // 2013年起 of a plan that begins in 2016; what began the year before may well go on in it.
  if (time?.year !== undefined && start !== undefined && (time.kind !== "from" || time.year < start - 1)) {
    if (time.year < start) return true;
    if (item.role === "past" && time.kind === "at") return true;
    if (time.kind === "by" && time.year > start) return item.role === "past" && onlyTells(sentence);
  }
  if (item.role === "past") return true;
  if (time?.kind === "at" && isStateOf(sentence, time, at)) return true;
  if (
    mayStand(STATISTICS, cues) &&
    !plansSpending(text, cues) &&
    STATISTICS.pattern.test(
      text
        .slice(Math.max(0, at - STATISTICS_REACH), at)
        .split(/[;]|将(?!近)/)
        .at(-1) ?? "",
    )
  )
    return true;
  // 2020年末仅为71%,2023年须达到85%: what stands before a year of its own tells of another.
  const from = Math.max(at - NEAR, time?.kind === "at" ? time.start : 0, 0);
  if (
    time?.kind !== "by" &&
    mayStand(BELOW_AIM, cues) &&
    BELOW_AIM.pattern.test(text.slice(at, at + 48)) &&
    /[为是占仅][\d.]+%$/.test(text.slice(Math.max(0, at - 8), at))
  )
    return true;
  // 降至1.8%,较上年下降0.9个百分点
  if (
    time === undefined &&
    mayStand(FROM_LAST_YEAR, cues) &&
    FROM_LAST_YEAR.pattern.test(
      text.slice(Math.max(0, at - 24), at) + withoutBracket(text.slice(at, at + 80)).slice(0, 12),
    )
  )
    return true;
  if (stands(AWARDED, text.slice(at, at + 24), cues)) return true;
  // 五年来新增3600个,今后五年将新增5000个.
  if (stands(YEARS_PAST, text, cues) && !stands(TO_COME, text.slice(0, at), cues)) return true;
  if (!mayStand(PAST_WORDS, cues)) return false;
  // 已建成12所,计划再新建8所.
  const near =
    text
      .slice(from, at)
      .replace(/^.*(?:;|除[^,;]{2,24}外,)/, "")
      .split(TURNS_AHEAD)
      .at(-1) ?? "";
  return PAST_WORDS.pattern.test(near) && !/力争|确保|到20\d\d年(?!.*已[达有经建])/.test(near);
}

const TO_COME = cue(/今后|未来|力争|确保|(?<!已)将|计划(?![^,;]{0,8}(?:实施|完成|以来))|到20\d\d年(?!的)/);
const TURNS_AHEAD =
  /力争|争取(?!中央|上级|国家|省级|各级|各类|专项|项目|资金|债券)|(?<!已按)计划(?!已|完成)|拟(?=[新改扩建])|(?<!已)将(?!现有)|今后|下一步/;

/** 占比为52.6%,低于2025年58%的规划目标. */
const BELOW_AIM = cue(
  /^,但?(?:尚|仍|还)(?:有|差)\d|^,[^,;。\d]{0,6}(?:[低高]于|落后于?|距离?|离|与)[^,;。]{0,24}(?:目标|任务|要求)/,
);

/** How far from the year before: only what has been is compared with it. */
const FROM_LAST_YEAR = cue(
  /\d[^,;。]{0,6}[,(][比较](?:上年|去年)|[比较](?:上年|去年)(?:同期)?(?:提高|下降|增加|减少|增长|上升)了?\d[\d.]*[^,;。]{0,5}$/,
);

/** 88.8%(目标为90%以上),较上年提高: what brackets say stands between. */
const withoutBracket = (text: string): string => (text.startsWith("(") ? text.replace(/^\([^()]{0,60}\)/, "") : text);

/** 据统计 tells of all that follows up to a semicolon. */
const STATISTICS = cue(/据统计|统计显示|据(?:教育|市|县|区|省)[^,;。]{0,8}统计/);
const STATISTICS_REACH = 120;
