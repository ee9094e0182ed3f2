import { type Cue, type Cues, cue, stands } from "./cues.ts";
import type { Quantity } from "./quantities.ts";

/** What a sentence opens with that looks back: 回顾…, 过去五年, …以来, 去年. */
const OPENS_BACK = cue(
  /^[^,;。]{2,24}以来,|^“?十[一二三四五六]五”?(?:时期|期间)是[^,;。]{2,20}的|^[^,;。]{0,12}?(?:回顾“?[十\d]|过去的?(?:[一二两三四五六七八九十]|\d{1,2})年|(?:规划|计划|方案|政策|改革)?(?:实施|印发|施行|启动|成立)以来|任期以来|(?:大会|会议)以来|(?:上一?轮|前一轮|上一?期|上一个?)(?:规划|计划|方案|工程|五年)|前[一二三四]期|经过多年|(?:在此之前|此前|之前),|(?:现在|当前|现阶段),|现(?=[全我本][县市区省州旗])|当前(?=[全我本][县市区省州旗])|(?:十[八九]|二十)大以来|(?<![比较与和同在])(?:去年|上年|前年)(?!底前|[^,;。]{0,6}(?:基础|水平|相比))|今年以来|今年上半年)|^受[^,;。]{2,8}影响|^[一二三四五六七八九十]年间,|^(?:20\d\d年(?:度|[底末])?,?|20\d\d年?[-至]20\d\d年,?|[^,;。\d]{0,10})(?:[全我本][省市县区州旗国]|各级财政)(?:累计)?共(?![同建享赢])/,
);
/** What is said only of what has been done: 圆满完成, 取得显著成效, 连续五年保持. */
const DONE = cue(
  /(?:圆满|超额|如期|提前)(?:(?:[一二两三四五六七八]|\d{1,2})年)?(?:完成|实现)了?[^,;。]{0,30}(?:目标|任务|指标|规划|计划)|(?:目标|任务|指标)(?:已经?|均|全部|如期|提前|圆满|顺利){1,3}(?:完成|实现)|(?:规划|纲要)》?(?:提出|确定|规定)的[^,;。]{2,40}(?:目标|任务)基本(?:完成|实现)|(?:顺利|成功|高分)(?:通过|创建|入选|承办|举办)|(?:完成|开工|竣工|完工|兑现)(?:率|量|进度)[^,;。\d]{0,4}?(?:位居|位列|排名?|居)?全[国省市区县州](?:第[一二三四五六七八九十\d]|首位|前列|前[一二三四五六七八九十\d])|是20\d\d年的[\d.]{1,5}倍|^“?十[一二三四五六]五”?(?:时期|期间),[^。]{0,160}(?:提前达到|跃升)|历时(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个?[年月]|(?:征求|征集|收到|收集|采纳)[^,;。\d]{0,8}\d{1,5}余?条|首次(?:突破|超过|达到|跃居)|连续(?:[一二两三四五六七八九十多]|\d{1,2})年(?:保持|稳定|位居|位列|居|达到|超过|实现|增长|下降)|取得(?:了)?[^,;。]{0,6}(?:成效|成绩|进展|进步|突破|发展)(?=[,;。]|$)|(?:实施|开展|启动|推行)(?:以来的?)?[一二三四五六七八九十\d]{1,2}年多?来|(?:建成|新建|改建|启动|配备|购置|实现|形成|建立|构建|缓解|解决|改善|扩大|提升|增强|满足|迈上|走出|创造|做到|跨入|推动|促进)了[^,;。]{2,30}(?=[,;。]|$)|成效(?:显著|明显|突出)|成绩(?:显著|斐然|突出)|有效(?:缓解|解决|改善|破解)了|[比较](?:全国|全省|全市|全州|全区)[^,;。\d]{0,10}(?:平均|均值)[^,;。\d]{0,6}[高低]|(?:[高低]于|超出|落后于?)(?:全国|全省|全市|全州|全区)[^,;。\d]{0,6}平均[^,;。\d]{0,4}\d[\d.]{0,5}(?:[、和与]\d[\d.]{0,5}){0,4}个百分点|[比较]全[国省市州]平均[^,;。\d]{0,4}[高低]出?\d/,
);
const TO_COME =
  /力争|确保|争取|到“?(?:20|十)|将(?![近“《]|[^,;。]{2,40}(?:列入|纳入|列为)了)|(?<![纲主需重摘])要(?!求|素|点)|应(?!.{1,2}尽)|须|(?<!经过.{0,8})努力|计划(?:新|用|到)|今后|未来|不低于|不少于|不超过|20\d\d年[底末]?前/;

/** 为保证普及目标如期实现: what for, not what has been done. */
const PURPOSE =
  /(?:保证|保障|促进|推动|推进|助力|促使|以使|致力于)[^,;。]{0,30}(?:目标|任务|指标|规划|计划)(?:的?(?:如期|按期|圆满|提前|顺利|全面))?(?:完成|实现)/g;

/** “十二五”规划提出的到2015年达到70%的目标均已实现: what was aimed at. */
const AIMS_MET =
  /(?:提出|确定|明确|规划|设定|要求)的?[^;。]{2,80}(?:目标|任务|指标)(?=(?:已|均|都|全部|如期|提前|圆满|顺利|超额|基本){1,3}(?:完成|实现|达))/g;

/** What tells of a finding: 据…统计, 调研发现, 监测结果显示. */
const FOUND = cue(
  /^(?:根?据[^,;。]{0,20}?(?:普查|统计|调查|监测|年报|公报|通报)[^,;。]{0,8},|[^;。]{0,24}?(?:普查|统计|调查|调研|监测|排查|测评|抽查|抽样|评估|数据|结果|报告)[^,;。]{0,6}?(?:显示|表明|发现|反映)(?:出|了)?[,:])/,
);
/** 据统计,项目学校100所,计划投资35亿元: statistics of what is planned, unless some of it is said to be there or to be done. */
const PLANS_SPENDING = cue(
  /(?<!完成|占|达|占总|占年度|完成年度)(?:计划|规划|拟|估算|概算|预计)(?:资金)?总?投(?:资|入)|(?:建设|年度|改造|招聘|培训)计划(?:总?数)?[为是]\d/,
);
const IS_THERE = /已|完成|现有|共有|截[至止]|目前|实际|到位|累计|去年/;
export const plansSpending = (text: string, cues: Cues): boolean =>
  stands(PLANS_SPENDING, text, cues) && !IS_THERE.test(text);

/** Other places, and what one lags behind of. */
const ELSEWHERE = cue(
  /^(?:与[^,;。\d]{0,12}(?:[省市县区校国]|水平)相比,|(?:对照|对比|比照|参照|对标)[^,;。]{2,16},|(?:该(?![^,;。]{0,2}(?:占|总|办学|规划|建成|提出|计划|拟|将|要求|明确|还|项目|教育局))|某|外|邻|兄弟|先进|邻近的?)(?:省|市|县|区|地|地区)[^,;。]{0,4}|(?:发达|东部|沿海|周边|先进)地区|经合组织|OECD|世界银行|全[省国市][^,;。:]{0,6}平均(?:水平|值)?[为是:]|[^,;。:]{2,12}经验[:,])/,
);
/** 低于2025年58%的规划目标, 提前完成规划目标: an aim that is only compared with, or was met. */
const BESIDE_AIM =
  /(?:[低高]于|落后于?|距离?|与|未达到?|(?:提前|已|均|如期|超额)(?:完成|实现|达到)了?)[^,;。]{0,24}(?:目标|任务)/g;
const AHEAD =
  /力争|确保|争取|[今明]年(?:还|全[县市区省])?(?:计划|拟)|到“?(?:20|十)|目标|将|应当|今年起|[一二三四五]年内/;

/** What there is, counted without a verb: 全县在校生5.6万人,专任教师4120人. */
const STOCK = cue(
  /(?:在校学?生|在园幼儿|教职工|专任教师|常住人口|总人口|留守儿童|残疾儿童少年)(?:共|有|约|近|共有)?\d[\d.]{0,8}[万余多]{0,2}[人名](?![以的及])/,
);
/** What was added up, where nothing says by when it is to be. */
const ADDED_UP = cue(
  /累计(?:发放|资助|投入|争取|获|完成投资|减免|建成|新建|培训|招聘|认定|创建|选派|招收|化解|消除)|[达为有]\d[\d.]{0,8}[万余多]{0,2}[%人名所个],(?:同比|比上年|较上年)?(?:增长|增加|减少|下降|提高)了?\d|(?:受理|接听|接待来[访电])[^,;。\d]{0,8}\d|\d[^,;。\d]{0,10}(?:的|岁以[上下][^,;。\d]{0,6})占\d/,
);
/** Against the year before. */
const YEAR_ON_YEAR = cue(/[比较]上年|同比/);
const YEARLY = /逐年|每年|只增不减|年均/;
const MADE = /规模[^,;。\d]{0,4}(?:设计|规划|建设)|达|保持|控制|提高|提升|增加|扩大|招聘|培养|新建|改扩?建|稳定/;

const STATE_VERB = /(?:[为是占达]|高达|拥有|共有|仅|约|[\u4e00-\u9fff)”、])$/;
const AIMED =
  /达到|[到至]$|不低于|不少于|不超过|控制|稳定|保持|提[高升]|增|扩大|降|新设|[新扩改]建|建成|完成|培[训养]|招聘|补充|安排|组建/;
const BUILT = /开工|竣工|投用|投入使用|启用|交付|概算|估算|占地|规划|规模|容纳|启动|实施|推进/;

/**
 * Whether a sentence only tells how things stood in a year: each figure stands right behind its noun or 为, and one of them is no round
 * number, as none is that is aimed at.
 */
export function tellsState(text: string, figures: readonly Quantity[]): boolean {
  if (BUILT.test(text)) return false;
  let from = 0;
  for (const { start, end, bound } of figures) {
    const said = text.slice(Math.max(from, start - 24), start);
    if (bound === "atLeast" || bound === "atMost" || AIMED.test(said) || !STATE_VERB.test(said)) return false;
    from = end;
  }
  return figures.some(({ value, ratio }) => !Number.isInteger(ratio?.[0] ?? value));
}

const SUMS_UP = /累计|先后|共(?![同建享赢])|年均/;
/** 由2020年的5.63%, (71.6%) and 提高13.4个百分点 are no level that is reached. */
const NO_LEVEL =
  /[由从][^,;。\d]{0,10}(?:20\d\d年的?)?$|\($|(?:提[高升]|下降|降低|增[长加]|减少|上升|[高低]于?出?)了?$/;

const isPrecise = (value: Quantity["value"]): boolean => /^\d{2,}[1-46-9]$/.test(String(value).replace(".", ""));

/** Whether shares of a sentence are such as are counted, 90.1% and not 98.5%, as few are that are aimed at. */
export function tellsCounted(text: string, figures: readonly Quantity[], isOne: boolean): boolean {
  const sumsUp = SUMS_UP.test(text);
  if (!isOne && !sumsUp && !/[由从]/.test(text)) return false;
  let levels = 0;
  let counted = 0;
  let precise = false;
  for (const { start, bound, unit, value } of figures) {
    if (bound === "atLeast" || bound === "atMost") return false;
    // 累计新建212所: of what was added up, a number of three figures or more that are not rounded is counted as well.
    precise ||= sumsUp && isPrecise(value);
    if (unit !== "percent" || typeof value !== "number" || NO_LEVEL.test(text.slice(Math.max(0, start - 16), start)))
      continue;
    levels++;
    if (!Number.isInteger(value * 2)) counted++;
  }
  return precise || (counted > 0 && counted * 2 >= levels);
}

/** Whether a sentence compares with the year before, as reports do. */
export const comparesYears = (text: string, cues: Cues): boolean =>
  stands(YEAR_ON_YEAR, text, cues) && !YEARLY.test(text);

/** Whether a sentence without a time only counts what there is, or sums up what was done. */
export const counts = (text: string, cues: Cues): boolean =>
  stands(ADDED_UP, text, cues) ||
  (stands(STOCK, text, cues) && !MADE.test(text) && /[\d两二三四五六七八九十百][^,;。]*[,;][^,;。]*\d/.test(text));

/** Whether a sentence tells how things were or are here or elsewhere, by what it opens with. */
export const looksBack = (text: string, cues: Cues): boolean =>
  (stands(OPENS_BACK, text, cues) ||
    (stands(FOUND, text, cues) && !plansSpending(text, cues)) ||
    stands(ELSEWHERE, text, cues)) &&
  !AHEAD.test(text.slice(0, 240).replace(BESIDE_AIM, ""));

/** Whether a sentence says of what it counts that it has been done, and promises nothing. */
export const isDone = (text: string, cues: Cues): boolean =>
  stands(DONE, text, cues) && DONE.pattern.test(text.replace(PURPOSE, "")) && !TO_COME.test(text.replace(AIMS_MET, ""));

/** A title of a report. */
const REPORT = /(?:统计公报|工作总结|执行情况|完成情况|工作回顾|大事记|统计年报|统计数据|基本情况|情况通报|决算)$/;

/** Whether a line is the title of a report: 2022年全县教育事业统计公报. */
export const isReportTitle = (line: string): boolean => line.length <= 40 && REPORT.test(line) && !/[,。;:]/.test(line);

/** 比上年减少8所, 低于全省平均水平1.6个百分点: how far something is from another, which the label before names. */
export const COMPARES: RegExp = /^(?:[低高]于|落后于?|[比较])[^例重赛率值大高多低少强好快].{1,20}$/;

/** 12所幼儿园被评为省级示范园. */
export const AWARDED: Cue = cue(
  /^的?(?:受访|被调查)|^[^,;。\d]{1,16}?已(?:经|全部|陆续|基本)?(?:于[^,;。]{1,6}?)?(?:全部|如期|顺利)?(?:建成|完成|投用|投入|开工|竣工|完工|通过|启动)(?!的)|^(?:以上)?的[^,;。\d]{2,16}?已经?(?=纳入|创|建|实现|完成|达|通过|开|接|配|形成|加入|覆盖|投|被)|^[^,;。]{0,12}?(?:被评为|被授予|被认定为|获评|荣获|获评为|荣登)|^[^,;。]{0,12}?评定为“?(?:优|良|合格|不合格)/,
);
