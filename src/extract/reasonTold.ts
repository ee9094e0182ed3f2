import { bitsOf, cue, mayAllStand, mayAnyStand } from "./cues.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Statement } from "./statement.ts";

/** What is told of a figure that has a subject, by its label or by the words around it, and makes it no record. All that is given must hold. */
interface ToldRule {
  readonly reason: LeftOutReason;
  readonly label?: RegExp;
  /** Of the text before the figure, behind it, and behind its number. */
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  readonly printed?: RegExp;
  /** Of the beginning of the sentence. */
  readonly opening?: RegExp;
  readonly units?: readonly Statement["unit"][];
  readonly when?: (statement: Statement) => boolean;
}

const hasNoVerb = ({ ownVerb }: Statement): boolean => !ownVerb;

/** The rules in their order: the first that holds gives the reason. */
const RULES: readonly ToldRule[] = [
  { reason: "enumeration", label: /之一$/ },
  // 14个发达市每市选派30名: how many act.
  {
    reason: "enumeration",
    printed: /^[^,;。、\d且并]{2,15}[每各](?:个|所|至少)?(?:[省市县区校园建设办选派培配]|\d)/,
    when: (statement) => hasNoVerb(statement) && statement.unit !== "yuan",
  },
  // 男女1:1设岗 is no ratio of what stands behind it; in 在原10%的基础上 something starts.
  {
    reason: "no-subject",
    when: ({ quantity, labelStart, label }) =>
      quantity.ratio !== undefined && labelStart > quantity.start && !/比例?$/.test(label),
  },
  { reason: "difference", behind: /^为基[数准期]|^的?基础上/ },
  { reason: "code", label: /号$|密码$/ },
  { reason: "condition", label: /[上下]限$|经历$|(?:分值|权重|赋分|计分|得分)$/ },
  // 超过三分之一的,责令改正: what follows when the figure is passed.
  {
    reason: "condition",
    behind:
      /^(?:的|者)?(?:即?视为|视同|认定为|判定为|评为)|^(?:的|者)(?:即|均)?(?:为|属于?|称为?)(?=[超大小特优良合不])|^的[^。;]{0,12}?(?:依法|责令|给予处|不予|追究|处以|取消资格|予以(?:处|通报|取消))|^(?:以[上下])?的[^,;。%\d]{1,14},?(?:可以?(?=申请|报名|参加|享受|予以|给予|按|适当|优先|免)|方可|不得|优先)/,
  },
  // 班额超过45人的,应逐步化解: to whom the rule applies.
  {
    reason: "condition",
    behind: /^的,(?:原则上|一般)?(?:应|须|要|必须|一律|可以?)/,
    when: ({ quantity: { bound } }) => bound !== "exactly" && bound !== "about",
  },
  // 服务人口1万人以上设置1所幼儿园: where one is to be.
  {
    reason: "condition",
    label: /人口$/,
    behind: /^,?(?:的)?[^,;。\d]{0,6}(?:设置|配建|建有|建设|设立|至少|应|要|原则上|规划)/,
    when: ({ quantity }) => quantity.bound === "atLeast",
  },
  // 河西区等8个区的9所幼儿园, 8个乡镇的18所学校: whose they are.
  { reason: "condition", units: ["item"], printed: /^个(?:乡镇|镇|乡|街道|县|市|区|村|地区|州)的\d/ },
  { reason: "condition", units: ["county"], behind: /^的\d/ },
  // 应具备以下条件: what somebody must meet to apply.
  {
    reason: "condition",
    ahead:
      /(?:申报|申请|评定|认定|报考|晋升|评为|被评|入选|参评)[^,;。:]{0,24}(?:须|应|需|要|必须|应当)(?:同时)?(?:满足|具备|符合|达到)[^,;。:]{0,8}:|(?:以下|下列|如下)(?:基本)?(?:条件|情形)|(?:认定|评选|申报|评定|报名|准入|入选|遴选|验收)(?:标准|条件)(?:为|如下)?:/,
  },
  // 新增学位1.2万个(依据人口增长3万人的预测): on what the figure before rests.
  { reason: "no-commitment", ahead: /\((?:依据|根据|按照|基于|参照)[^()]*$/ },
  // What a plan says of its place is no measure of education.
  { reason: "no-commitment", label: /(?:国土面积|区域面积|辖区面积|全[省市县区州旗]总面积|^总面积)$/ },
  {
    reason: "no-commitment",
    units: ["item"],
    label:
      /^(?:行政区|(?:经济|技术|高新)*开发区|街道|乡镇|镇|乡|行政村|社区|建制镇|民族乡|省区市|省份|省\((?:自治)?区、(?:直辖)?市\)|部门.{0,4}|单位)$/,
    when: hasNoVerb,
  },
  {
    reason: "condition",
    units: ["percent"],
    label:
      /^(?:笔试|面试|试讲|答辩|考试|考核|(?:平时|期末|期中|学业|考试|综合)成绩|(?:过程|结果|终结|增值)性?评价)(?:占.{0,6})?$/,
  },
  {
    reason: "enumeration",
    units: ["item"],
    label: /(?:[一二三四]级指标|观测点|评价要点|考核点|得分点|测评点)(?:构成|组成)?$|^(?:附件|附录|附表|章节|条款)$/,
  },
  // 到32个边远县支教: where they are sent.
  {
    reason: "condition",
    units: ["item", "county"],
    ahead: /[到赴往]$/,
    printed: /^个[^,;。\d]{0,8}?(?:县|市|区|州|乡镇|乡|镇|村)(?:支教|任教|挂职|跟岗|服务|送教)/,
  },
  {
    reason: "enumeration",
    units: ["occurrence"],
    label: /^“[^”]+(?:计划|行动|工程)”$|^[^“”]{2,16}行动计划$/,
    when: ({ quantity }) => quantity.spelled === true,
  },
  // 毛入学率88.8%(国家目标为90%): what another aims at.
  {
    reason: "other-authority",
    ahead: /\((?:国家|全国|教育部|[国省市]定)(?:规划|要求)?的?目标(?:值)?[为是:][^()]{0,16}$/,
  },
  // 总目标和5个具体目标: how many there are.
  {
    reason: "enumeration",
    units: ["item"],
    label: /^(?:总体|具体|主要|发展|阶段|分项|核心)*(?:目标|指标)$/,
    when: hasNoVerb,
  },
  // 与10个省份签订备忘录: with whom.
  {
    reason: "condition",
    units: ["item", "county"],
    ahead: /[与同](?:首批|全国|全[省市州]|其中|另外|其余)?$/,
    printed: /^个[^,;。\d]{0,16}?(?:省份|人民政府|政府|地市|县区|市州|部门|[省市县区])[^,;。\d《]{0,6}签/,
  },
  { reason: "no-commitment", units: ["occurrence"], label: /^(?:调整|修订|公布|复核|更新|评估|排查)$/ },
  { reason: "no-unit", printed: /^(?:倍|平方[公千])/ },
  // 从国际比较看,发达国家普遍超过70%: nothing of this place.
  { reason: "no-commitment", opening: /^(?:从国际|国际上|发达国家)/ },
  // 老版规划曾提出2022年达到58%: no aim of this plan's.
  { reason: "no-commitment", ahead: /曾经?(?:提出|规划|要求|计划)[^;。]{0,24}$/ },
  // 尚未达标的3个县: what is left over.
  { reason: "no-commitment", ahead: /(?:尚未|还未|未)[^,;。]{1,8}的$/ },
  // 各项经费测算依据:按每班45人估算: what a sum was reckoned with.
  { reason: "enumeration", ahead: /(?:测算|估算|核算)(?:依据|标准|方法)/ },
  { reason: "enumeration", label: /一式$/ },
  // 一贯制学校按2所计算: how it is counted.
  { reason: "condition", ahead: /按照?$/, behind: /^(?:进行)?(?:计算|折算|统计)/ },
];

const AROUND = ["ahead", "behind", "printed", "opening"] as const;

/** Each rule with what its patterns cannot do without in the sentence: made of the rule itself, so that none is left out. */
const CUED = RULES.map((rule) => ({ rule, needed: AROUND.flatMap((part) => (rule[part] ? [cue(rule[part])] : [])) }));
const BY_TEXT = bitsOf(CUED.flatMap(({ needed }) => needed));
/** One pattern for the rules that look only at the label. */
const BY_LABEL = new RegExp(
  CUED.flatMap(({ rule: { label }, needed }) => (label && needed.length === 0 ? [`(?:${label.source})`] : [])).join(
    "|",
  ),
);

/** How far before a figure what it is a condition of, or what it reckons with, is looked for: a sentence may be a whole page. */
const REACH = 160;
const BEHIND_REACH = 24;
const OPENING_REACH = 12;

/** Why what is told of a figure, by words around it or by its label, makes it no record. */
export function reasonTold(statement: Statement): LeftOutReason | undefined {
  const { sentence, quantity, label, unit } = statement;
  const { text, cues } = sentence;
  const isToldByLabel = BY_LABEL.test(label);
  if (!isToldByLabel && quantity.ratio === undefined && !mayAnyStand(BY_TEXT, cues)) return undefined;
  let parts: Record<(typeof AROUND)[number], string> | undefined;
  for (const { rule, needed } of CUED) {
    if (rule.units && !rule.units.includes(unit)) continue;
    if (rule.label && needed.length === 0 && !isToldByLabel) continue;
    if (!mayAllStand(needed, cues)) continue;
    if (rule.label && !rule.label.test(label)) continue;
    if (rule.when && !rule.when(statement)) continue;
    parts ??= {
      ahead: text.slice(Math.max(0, quantity.start - REACH), quantity.start),
      behind: text.slice(quantity.end, quantity.end + BEHIND_REACH),
      printed: text.slice(quantity.numberEnd, quantity.numberEnd + BEHIND_REACH),
      opening: text.slice(0, OPENING_REACH),
    };
    const around = parts;
    if (AROUND.every((part) => rule[part]?.test(around[part]) ?? true)) return rule.reason;
  }
  return undefined;
}
