import type { UnitId } from "../model/units.ts";
import { type Cue, cue, cueOfAny, mayStand, stands } from "./cues.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Quantity } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";

const MEASURED_YEARS = /年限|期限|年数|天数|日数|时间|时长|睡眠|^.{0,8}每[天日]/;
const SERVES = /服务|从事|任教|交流|轮岗|锻炼|实践|挂职|支教|培训|学习|指导|研修|教研/;

/** 国家“十四五”规划明确…: what somebody else aims at. */
export const OTHER_AUTHORITY: Cue = cue(
  /^(?![^,。]{0,16}(?:[昨今][日天]|近日|日前))(?:国家|国务院|教育部|党中央|党的[^,。]{2,12}(?:全会|大)|省委|省政府|省教育厅|自治区教育厅)[^,。]{0,24}(?:提出|明确|要求|规定|印发)|^省“?十[一二三四五六]五”?规划(?:还|已|中)?(?:确定|提出|明确|要求)|^(?:周边|邻近|兄弟)的?[^,。]{2,20}(?:提出|计划|确定)|^[^,。;]{2,24}等(?:地|省市?|市|县|国家)(?:也|均|都)?(?:提出|计划|明确|要求)|^《[^》]{2,30}(?:标准|办法|条例|规程|规定|法|意见|通知)》(?:[^,。;]{0,8})?(?:规定|明确|要求)|^全国(?!教育大会|“?两会|[共现]有)|^国家(?:确定|制定|设定|下达)?的?[^,。:]{0,12}(?:目标|指标|要求|标准)[是为:]|^《[^》]{0,24}(?:国家|中国|全国|国务院)[^》]{0,24}》(?:已经?|还|中)?(?:明确)?(?:提出|要求|规定|指出|确定)/,
);

/** 14个发达市每市选派30名: how many act. */
const EACH_OF_THEM = /^[^,;。、\d且并]{2,15}[每各](?:个|所|至少)?(?:[省市县区校园建设办选派培配]|\d)/;
/** 超过三分之一的,责令改正: what follows when the figure is passed. */
const CONSEQUENCE =
  /^(?:的|者)?(?:即?视为|视同|认定为|判定为|评为)|^(?:的|者)(?:即|均)?(?:为|属于?|称为?)(?=[超大小特优良合不])|^的[^。;]{0,12}?(?:依法|责令|给予处|不予|追究|处以|取消资格|予以(?:处|通报|取消))|^(?:以[上下])?的[^,;。%\d]{1,14},?(?:可以?(?=申请|报名|参加|享受|予以|给予|按|适当|优先|免)|方可|不得|优先)/;
/** …:指…, what a word means, at the beginning of a sentence; ÷ in a formula. */
const DEFINES = /^[^,。;]{0,40}?[:,]?是?指(?![标导出数向引挥定示南派令尖战责望明纹针点])[^。]{4}/;
const DEFINES_WITHIN = 50;
const FORMULA = /÷|计算(?:公式|方法)/;
const WHERE = /^(?:分别|主要|集中)?(?:分布|坐落|布点|建|设|落户|布局|位)[在于].{3}/;
const isWhere = (text: string, { start, end, counter = "" }: Quantity): boolean =>
  text[start - 1] === "在" &&
  /^个/.test(counter) &&
  /^[^,;。、\d]{0,14}?(?:县|区|镇|乡|市|村|街道|社区)(?:共|分别)?(?:新建|改扩?建|建设|建成|设立|招聘|培训|配备)[^,;。、\d]{0,8}\d/.test(
    counter.slice(1) + text.slice(end, end + 32),
  );
/** 可能超过100%. */
const POSSIBLE = /可能(?:会)?(?:超过|高于|低于|达到|大于)$|可(?:适当)?(?:推迟|提前|延长|放宽|顺延)[至到]?$/;
/** 应具备以下条件: what somebody must meet to apply. */
const CONDITIONS =
  /(?:申报|申请|评定|认定|报考|晋升|评为|被评|入选|参评)[^,;。:]{0,24}(?:须|应|需|要|必须|应当)(?:同时)?(?:满足|具备|符合|达到)[^,;。:]{0,8}:|(?:以下|下列|如下)(?:基本)?(?:条件|情形)|(?:认定|评选|申报|评定|报名|准入|入选|遴选|验收)(?:标准|条件)(?:为|如下)?:/;

/** 服务人口1万人以上设置1所幼儿园: where one is to be. */
const SERVED = /^,?(?:的)?[^,;。\d]{0,6}(?:设置|配建|建有|建设|设立|至少|应|要|原则上|规划)/;
/** 新增学位1.2万个(依据人口增长3万人的预测): on what the figure before rests. */
const ON_GROUNDS = /\((?:依据|根据|按照|基于|参照)[^()]*$/;
/** 各项经费测算依据:按每班45人估算: what a sum was reckoned with. */
const RECKONED = /(?:测算|估算|核算)(?:依据|标准|方法)/;
/** What a plan says of its place: no measure of education. */
const BACKGROUND = /(?:国土面积|区域面积|辖区面积|全[省市县区州旗]总面积|^总面积)$/;
const DISTRICTS = /^(?:行政区|(?:经济|技术|高新)*开发区|街道|乡镇|镇|乡|行政村|社区|建制镇|民族乡|部门.{0,4}|单位)$/;
/** 从国际比较看,发达国家普遍超过70%: nothing of this place. */
const ABROAD = /^(?:从国际|国际上|发达国家)/;
/** 老版规划曾提出2022年达到58%: no aim of this plan's. */
const ONCE_AIMED = /曾经?(?:提出|规划|要求|计划)[^;。]{0,24}$/;
/** 尚未达标的3个县: what is left over. */
const LEFT_OVER = /(?:尚未|还未|未)[^,;。]{1,8}的$/;

/** Why a figure with a subject is no record all the same. */
export function reasonAgainst(
  { sentence }: Pick<Reading, "sentence">,
  statement: Statement,
): LeftOutReason | undefined {
  const { quantity, label, unit, kind } = statement;
  if (
    (unit === "year" || unit === "day" || unit === "hour") &&
    !MEASURED_YEARS.test(label) &&
    !(unit === "day" && statement.per.some(({ of }) => of === "week")) &&
    !(quantity.bound !== "exactly" && SERVES.test(around(sentence, quantity)))
  )
    return "duration";
  if (quantity.spelled && quantity.bound === "exactly" && isListed(sentence.text, quantity.start)) return "enumeration";
  if (quantity.spelled && unit === "item" && quantity.bound === "exactly" && !(kind === "flow" && statement.ownVerb))
    return "enumeration";
  if (
    quantity.spelled &&
    quantity.bound === "exactly" &&
    (quantity.counter === "种" ||
      (unit === "school" &&
        !statement.ownVerb &&
        statement.per.length === 0 &&
        !statement.perWords &&
        !statement.from &&
        !PART.test(before(sentence, quantity)) &&
        quantity.numberEnd - quantity.numberStart < 2))
  )
    return "enumeration";
  // 这30所学校包括: counted before.
  if (sentence.text[quantity.start - 1] === "这") return "enumeration";
  // 分布在东城区、西城区等7个县区, 在8个县新建12所: where it is done.
  if (WHERE.test(label) || (unit !== "percent" && isWhere(sentence.text, quantity))) return "no-commitment";
  const { cues } = sentence;
  const told =
    mayStand(TOLD, cues) || quantity.ratio || COUNTS.has(unit) || TOLD_BY_LABEL.test(label)
      ? reasonTold(statement)
      : undefined;
  if (told) return told;
  if (stands(OTHER_AUTHORITY, sentence.text, cues) && !OWN.test(before(sentence, quantity))) return "other-authority";
  const [hasAims, hasBeside] = [mayStand(AIMS, cues), mayStand(BESIDE, cues)];
  if (hasAims || hasBeside) {
    const ahead = before(sentence, quantity);
    const behind = sentence.text.slice(quantity.end, quantity.end + 60);
    const printed = sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 6);
    const apart =
      (hasAims ? reasonByAim(ahead, behind, printed) : undefined) ??
      (hasBeside ? reasonBeside(ahead, behind, printed) : undefined);
    if (apart) return apart;
  }
  if (
    mayStand(SAID, cues) &&
    (DEFINES.test(sentence.text.slice(0, DEFINES_WITHIN)) ||
      FORMULA.test(around(sentence, quantity)) ||
      POSSIBLE.test(sentence.text.slice(Math.max(0, quantity.start - 8), quantity.numberStart)))
  )
    return "no-commitment";
  if (
    unit === "person" &&
    !statement.ownVerb &&
    statement.labelStart > quantity.start &&
    /以[上下]$/.test(sentence.text.slice(quantity.numberEnd, quantity.end)) &&
    /^(?:的)?[^,;。、)]/.test(sentence.text.slice(quantity.end, quantity.end + 6))
  )
    return "condition";
  return undefined;
}

/** Units of what also tells where a figure is, or whose: 8个区的9所幼儿园. */
const COUNTS: ReadonlySet<UnitId> = new Set(["county", "item", "occurrence"]);

/** Why what is told of a figure, by words around it or by its label, makes it no record. */
function reasonTold(statement: Statement): LeftOutReason | undefined {
  const { sentence, quantity, label, unit } = statement;
  if (/之一$/.test(label)) return "enumeration";
  if (
    !statement.ownVerb &&
    unit !== "yuan" &&
    EACH_OF_THEM.test(sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 20))
  )
    return "enumeration";
  // 男女1:1设岗 is no ratio of what stands behind it; 在原10%的基础上 is where something starts.
  if (quantity.ratio && statement.labelStart > quantity.start && !/比例?$/.test(label)) return "no-subject";
  if (/^为基[数准期]/.test(sentence.text.slice(quantity.end, quantity.end + 4))) return "difference";
  if (/^的?基础上/.test(sentence.text.slice(quantity.end, quantity.end + 5))) return "difference";
  if (/号$|密码$/.test(label)) return "code";
  if (
    /[上下]限$|经历$|(?:分值|权重|赋分|计分|得分)$/.test(label) ||
    CONSEQUENCE.test(sentence.text.slice(quantity.end, quantity.end + 24))
  )
    return "condition";
  if (
    /人口$/.test(label) &&
    quantity.bound === "atLeast" &&
    SERVED.test(sentence.text.slice(quantity.end, quantity.end + 12))
  )
    return "condition";
  // 河西区等8个区的9所幼儿园: whose they are.
  if (unit === "county" && /^的\d/.test(sentence.text.slice(quantity.end, quantity.end + 2))) return "condition";
  if (CONDITIONS.test(before(sentence, quantity))) return "condition";
  if (ON_GROUNDS.test(before(sentence, quantity))) return "no-commitment";
  if (BACKGROUND.test(label) || (unit === "item" && !statement.ownVerb && DISTRICTS.test(label)))
    return "no-commitment";
  if (
    unit === "percent" &&
    /^(?:笔试|面试|试讲|答辩|考试|考核|(?:平时|期末|期中|学业|考试|综合)成绩|(?:过程|结果|终结|增值)性?评价)(?:占.{0,6})?$/.test(
      label,
    )
  )
    return "condition";
  if (unit === "item" && /(?:[一二三四]级指标|观测点|评价要点|考核点|得分点|测评点)(?:构成|组成)?$/.test(label))
    return "enumeration";
  if (unit === "item" && /^(?:附件|附录|附表|章节|条款)$/.test(label)) return "enumeration";
  if (unit === "occurrence" && /^(?:调整|修订|公布|复核|更新|评估|排查)$/.test(label)) return "no-commitment";
  if (/^(?:倍|平方[公千])/.test(sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 3))) return "no-unit";
  if (ABROAD.test(sentence.text.slice(0, 12))) return "no-commitment";
  if (ONCE_AIMED.test(before(sentence, quantity))) return "no-commitment";
  if (LEFT_OVER.test(sentence.text.slice(Math.max(0, quantity.start - 14), quantity.start))) return "no-commitment";
  if (RECKONED.test(before(sentence, quantity)) || /一式$/.test(label)) return "enumeration";
  return undefined;
}

/** What `reasonTold` cannot do without in the sentence or, `TOLD_BY_LABEL`, in the label. */
const TOLD = cueOfAny([
  EACH_OF_THEM,
  /为基[数准期]|的?基础上|^(?:倍|平方[公千])/,
  CONSEQUENCE,
  CONDITIONS,
  ON_GROUNDS,
  ABROAD,
  ONCE_AIMED,
  LEFT_OVER,
  RECKONED,
]);
const TOLD_BY_LABEL =
  /之一$|号$|密码$|[上下]限$|经历$|(?:分值|权重|赋分|计分|得分)$|人口$|面积$|^(?:笔试|面试|试讲|答辩|考试|考核)|成绩|评价|一式$/;

/** What a definition, a formula and a possibility cannot do without. */
const SAID = cueOfAny([DEFINES, FORMULA, POSSIBLE]);

/** 国家要求达到90%,我县力争达到92%: the second is the plan's own. */
const OWN = /[,;](?:而|但)?[我本][省市县区州旗][^,;]{0,12}$/;
/** “十二五”规划提出达到65%,实际达到71.3%; 85%的目标已经完成: what an earlier plan aimed at. */
const AIMED = /(?:原定|提出|目标|计划|规划|任务)[^;。]{0,40}$/;
/** 达到85%的目标提前两年完成. */
const AIM_MET =
  /^(?:[、和与及][^,;。]{1,40}(?=的(?:目标|任务|指标)))?的?(?:目标|任务|指标)(?:值|要求)?(?:已经?|均|都|也|全部|基本){0,2}(?:如期|提前|圆满|超额|全面|顺利|按期)?(?:完成|实现|达成|达到|兑现)|^的?(?:目标|任务)(?:已经?|均)?(?:如期|提前|圆满|超额|全面|顺利)/;
const TURNED_OUT = /^[^;。\d]{0,16}实际|^的?(?:目标|任务)(?:已|如期|提前|圆满|全面|顺利|均|未)/;
/** …,省教育厅要求各地2027年前达到95%. */
const THEY_ASK =
  /[,;](?:国家|国务院|教育部|财政部|(?:中共)?中央|省委|省政府|省[\u4e00-\u9fff]{0,4}[厅委局]|自治区[\u4e00-\u9fff]{0,4}[厅委局])(?:等部门|办公厅)?(?:也|还|又|已|均|并)?(?:明确)?(?:要求|规定)[^,;。][^;。]*$/;
/** 距离省定90%的目标还有4.8个百分点. */
const STILL_FAR = /^的?(?:目标|标准|要求|平均水平)(?:还|仍|尚)/;
/** 低于2025年58%的规划目标. */
const FROM_AIM = /(?:[低高]于|落后于?|超过|距离?|离|与|较|(?<!占)比)[^,;。\d]{0,10}(?:20\d\d年)?[^,;。\d]{0,8}$/;
/** 远高于《纲要》“达到70%”的目标, 实现规划确定的2020年70%目标: what was aimed at, where no more is promised. */
const AIM_REACHED =
  /(?:实现|完成|达到|[高优]于|超过|超出)了?[^,;。\d]{0,12}(?:《[^《》]{2,20}》|纲要|规划|国家|[省市]定?)(?:确定|提出|规定|明确|设定)?的?(?:20\d\d年)?(?:“[^”]{0,12})?$/;
const GAP =
  /(?:距离?|离|与|较|比)[^,;。]{0,24}(?:目标|任务|要求|平均水平)(?:值|要求)?(?:仍|还|尚){0,2}(?:有|差|相差|存在)[^,;。\d]{0,4}$/;
const OF_THE_AIM = /^[^,;。“”]{0,8}”?的?(?:目标|任务|要求)(?:任务)?(?=[,;。]|$)/;
const PROMISED = /力争|确保|争取|将|到“?(?:20|十)/;
const AN_AIM =
  /^的?(?:[省市县国]定|规划|预期|既定|年度|阶段|中期)?(?:目标|任务|要求)(?:值|水平|要求)?(?=[,;。、)]|$|[还仍尚有相差存])/;
/** 《意见》共8个部分30条: how long a paper is. */
const OF_PAPER =
  /》(?:全文|正文)?(?:共|共有|分为?|包[括含]|由|设)?[^,;。]{0,10}$|(?:规划|纲要|意见|方案|办法|条例|文件|通知|全文|正文)(?:全文|正文)?(?:共分?为?|分为|由)[^,;。]{0,10}$/;
const PAPER_PARTS = /^(?:大|个)?(?:部分|章|节|条(?!件|路|线|生)|款|附[件则录]|篇章|章节|板块)/;
/** 由12个部门组成, 下设5个工作组, 8个部门的职责, 任务分解到21个市: who looks after it. */
const BODIES = /下设(?:了)?$|(?:分解|细化|下达|下放|落实)(?:落实)?到$|涉及(?:全[国省市州县区])?$/;
const MADE_UP = /^(?:部门|单位|成员|专栏|章节|部分|板块)(?:[^,;。]{0,8}组成|[^,;。]{0,12}(?:职责|责任|分工))/;
const PENALTY = /(?:扣减|扣除|扣发|扣罚|处以|罚款)[^,;。]{0,10}$/;
/** 其中县城三所: the whole was counted before. */
const PART = /其中[^,;。、\d]{1,8}$/;
const PLACES_OF = /^个(?:地市|乡镇|[区县市省镇乡])的/;
const WITHIN = /^的?[^,;。\d]{1,14}中,/;
const WEIGHT = /^的?(?:权重|分值)/;
const RECKONS = /^(?:以上)?的?标准(?:测算|核算|计算|估算|推算)/;
const LISTED = /(?:提出|明确|部署|确定|细化|纳入|列入)(?:了|为)?[^;。]{0,16}$/;
const MEASURES_TAKEN =
  /^(?:重点|具体|主要)?(?:举措|措施|政策举措)|^(?:重[点大])?(?:民生|民心|惠民|为民)|^[^,;。\d]{0,12}(?:重[点大]|重要)(?:工程|任务|项目|行动|举措)(?=[,;。]|$)/;

/**
 * What `reasonByAim` and `reasonBeside` cannot do without: of patterns that must match together the one whose words are rarer.
 */
const AIMS = cueOfAny([AIM_MET, TURNED_OUT, STILL_FAR, THEY_ASK, AN_AIM, OF_THE_AIM, GAP]);
const BESIDE = cueOfAny([BODIES, MADE_UP, OF_PAPER, PENALTY, WEIGHT, RECKONS, MEASURES_TAKEN, PLACES_OF, WITHIN]);

/** Why what is said of an aim beside a figure makes it none of the plan's own. */
function reasonByAim(ahead: string, behind: string, printed: string): LeftOutReason | undefined {
  if (AIM_MET.test(behind) || (AIMED.test(ahead) && TURNED_OUT.test(behind))) return "no-commitment";
  if (STILL_FAR.test(behind) || (THEY_ASK.test(ahead) && !OWN.test(ahead))) return "other-authority";
  if ((FROM_AIM.test(ahead) && AN_AIM.test(behind)) || (GAP.test(ahead) && printed.startsWith("个百分点")))
    return "difference";
  if (OF_THE_AIM.test(behind) && AIM_REACHED.test(ahead) && !PROMISED.test(ahead)) return "no-commitment";
  return undefined;
}

/** Why what stands right before or behind a figure makes it none of the plan's own. */
function reasonBeside(ahead: string, behind: string, printed: string): LeftOutReason | undefined {
  // 河西区、南开区等9个区的缺口.
  if (ahead.endsWith("等") && PLACES_OF.test(printed)) return "enumeration";
  // 在全县564所项目校中,…: of how many what follows is said.
  if (WITHIN.test(behind) && /(?:^|[,;])在[^,;。]*$/.test(ahead)) return "no-commitment";
  if (BODIES.test(ahead) || MADE_UP.test(behind)) return "no-commitment";
  if (OF_PAPER.test(ahead) && PAPER_PARTS.test(printed)) return "enumeration";
  if (PENALTY.test(ahead) || WEIGHT.test(behind) || RECKONS.test(behind)) return "condition";
  return LISTED.test(ahead) && MEASURES_TAKEN.test(behind) ? "enumeration" : undefined;
}

/** How far before a figure what it is a condition of, or what it reckons with, is looked for: a sentence may be a whole page. */
const REACH = 160;
const before = ({ text }: Sentence, { start }: Quantity) => text.slice(Math.max(0, start - REACH), start);

const around = ({ text }: Sentence, { start, end }: Quantity) => text.slice(Math.max(0, start - 60), end + 30);

/** 作业、睡眠、手机等五项: the number of what was just listed. */
const isListed = (text: string, at: number) => /等$/.test(text.slice(Math.max(0, at - 1), at));
