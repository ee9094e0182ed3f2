import type { UnitId } from "../model/units.ts";
import { type Cue, cue, cueOfAny, mayStand, stands } from "./cues.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Quantity } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { OWN, reasonBeside } from "./reasonBeside.ts";
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
const DISTRICTS =
  /^(?:行政区|(?:经济|技术|高新)*开发区|街道|乡镇|镇|乡|行政村|社区|建制镇|民族乡|省区市|省份|省\((?:自治)?区、(?:直辖)?市\)|部门.{0,4}|单位)$/;
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
  const beside = reasonBeside(sentence, quantity, before(sentence, quantity));
  if (beside) return beside;
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
  if (unit === "item" && OF_THOSE.test(sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 12)))
    return "condition";
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
  if (
    (unit === "item" || unit === "county") &&
    /[到赴往]$/.test(sentence.text.slice(Math.max(0, quantity.start - 1), quantity.start)) &&
    SENT.test(sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 14))
  )
    return "condition";
  if (unit === "occurrence" && quantity.spelled && /^“[^”]+(?:计划|行动|工程)”$/.test(label)) return "enumeration";
  if (unit === "occurrence" && /^(?:调整|修订|公布|复核|更新|评估|排查)$/.test(label)) return "no-commitment";
  if (/^(?:倍|平方[公千])/.test(sentence.text.slice(quantity.numberEnd, quantity.numberEnd + 3))) return "no-unit";
  if (ABROAD.test(sentence.text.slice(0, 12))) return "no-commitment";
  if (ONCE_AIMED.test(before(sentence, quantity))) return "no-commitment";
  if (LEFT_OVER.test(sentence.text.slice(Math.max(0, quantity.start - 14), quantity.start))) return "no-commitment";
  if (RECKONED.test(before(sentence, quantity)) || /一式$/.test(label)) return "enumeration";
  return undefined;
}

/** 8个乡镇的18所学校. */
const OF_THOSE = /^个(?:乡镇|镇|乡|街道|县|市|区|村|地区|州)的\d/;

/** 到32个边远县支教: where they are sent. */
const SENT = /^个[^,;。\d]{0,8}?(?:县|市|区|州|乡镇|乡|镇|村)(?:支教|任教|挂职|跟岗|服务|送教)/;

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

/** 其中县城三所: the whole was counted before. */
const PART = /其中[^,;。、\d]{1,8}$/;

/** How far before a figure what it is a condition of, or what it reckons with, is looked for: a sentence may be a whole page. */
const REACH = 160;
const before = ({ text }: Sentence, { start }: Quantity) => text.slice(Math.max(0, start - REACH), start);

const around = ({ text }: Sentence, { start, end }: Quantity) => text.slice(Math.max(0, start - 60), end + 30);

/** 作业、睡眠、手机等五项: the number of what was just listed. */
const isListed = (text: string, at: number) => /等$/.test(text.slice(Math.max(0, at - 1), at));
