import { type Cue, cue, mayStand } from "./cues.ts";
import type { LeftOutReason } from "./notFigures.ts";
import type { Sentence } from "./sentence.ts";

/** What stands right before or behind a figure, or behind its number, and makes it none of the plan's own. All that is given must match. */
interface BesideRule {
  readonly reason: LeftOutReason;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  readonly printed?: RegExp;
  /** It holds only where this does not stand ahead. */
  readonly unlessAhead?: RegExp;
}

/** 国家要求达到90%,我县力争达到92%: the second is the plan's own. */
export const OWN: RegExp = /[,;](?:而|但)?[我本][省市县区州旗][^,;]{0,12}$/;
const PROMISED = /力争|确保|争取|将|到“?(?:20|十)/;

/** The rules in their order: the first that holds gives the reason. */
const RULES: readonly BesideRule[] = [
  // 达到85%的目标提前两年完成.
  {
    reason: "no-commitment",
    behind:
      /^(?:[、和与及][^,;。]{1,40}(?=的(?:目标|任务|指标)))?的?(?:目标|任务|指标)(?:值|要求)?(?:已经?|均|都|也|全部|基本){0,2}(?:如期|提前|圆满|超额|全面|顺利|按期)?(?:完成|实现|达成|达到|兑现)|^的?(?:目标|任务)(?:已经?|均)?(?:如期|提前|圆满|超额|全面|顺利)/,
  },
  // “十二五”规划提出达到65%,实际达到71.3%; 85%的目标已经完成: what an earlier plan aimed at.
  {
    reason: "no-commitment",
    ahead: /(?:原定|提出|目标|计划|规划|任务)[^;。]{0,40}$/,
    behind: /^[^;。\d]{0,16}实际|^的?(?:目标|任务)(?:已|如期|提前|圆满|全面|顺利|均|未)/,
  },
  // 距离省定90%的目标还有4.8个百分点.
  { reason: "other-authority", behind: /^的?(?:目标|标准|要求|平均水平)(?:还|仍|尚)/ },
  // …,省教育厅要求各地2027年前达到95%.
  {
    reason: "other-authority",
    ahead:
      /[,;](?:国家|国务院|教育部|财政部|(?:中共)?中央|省委|省政府|省[\u4e00-\u9fff]{0,4}[厅委局]|自治区[\u4e00-\u9fff]{0,4}[厅委局])(?:等部门|办公厅)?(?:也|还|又|已|均|并)?(?:明确)?(?:要求|规定)[^,;。][^;。]*$/,
    unlessAhead: OWN,
  },
  // 低于2025年58%的规划目标.
  {
    reason: "difference",
    ahead:
      /(?:[低高]于|落后于?|超过|距离?|离|与|较|(?<!占)比(?![例重率值]))[^,;。\d]{0,10}(?:20\d\d年)?[^,;。\d]{0,8}$/,
    behind:
      /^的?(?:[省市县国]定|规划|预期|既定|年度|阶段|中期)?(?:目标|任务|要求)(?:值|水平|要求)?(?=[,;。、)]|$|[还仍尚有相差存])/,
  },
  {
    reason: "difference",
    ahead:
      /(?:距离?|离|与|较|比)[^,;。]{0,24}(?:目标|任务|要求|平均水平)(?:值|要求)?(?:仍|还|尚){0,2}(?:有|差|相差|存在)[^,;。\d]{0,4}$/,
    printed: /^个百分点/,
  },
  // 远高于《纲要》“达到70%”的目标, 实现规划确定的2020年70%目标: what was aimed at, where no more is promised.
  {
    reason: "no-commitment",
    behind: /^[^,;。“”]{0,8}”?的?(?:目标|任务|要求)(?:任务)?(?=[,;。]|$)/,
    ahead:
      /(?:实现|完成|达到|[高优]于|超过|超出)了?[^,;。\d]{0,12}(?:《[^《》]{2,20}》|纲要|规划|国家|[省市]定?)(?:确定|提出|规定|明确|设定)?的?(?:20\d\d年)?(?:“[^”]{0,12})?$/,
    unlessAhead: PROMISED,
  },
  // 河西区、南开区等9个区的缺口.
  { reason: "enumeration", ahead: /等$/, printed: /^个(?:地市|乡镇|[区县市省镇乡])的/ },
  // 在全县564所项目校中,…: of how many what follows is said.
  { reason: "no-commitment", ahead: /(?:^|[,;])在[^,;。]*$/, behind: /^的?[^,;。\d]{1,14}中,/ },
  // 由12个部门组成, 下设5个工作组, 8个部门的职责, 任务分解到21个市: who looks after it.
  {
    reason: "no-commitment",
    ahead: /下设(?:了)?$|(?:分解|细化|下达|下放|落实)(?:落实)?到$|涉及(?:全[国省市州县区])?$/,
  },
  {
    reason: "no-commitment",
    behind: /^(?:部门|单位|成员|专栏|章节|部分|板块)(?:[^,;。]{0,8}组成|[^,;。]{0,12}(?:职责|责任|分工))/,
  },
  // 《意见》共8个部分30条: how long a paper is.
  {
    reason: "enumeration",
    ahead:
      /》(?:全文|正文)?(?:共|共有|分为?|包[括含]|由|设)?[^,;。]{0,10}$|(?:规划|纲要|意见|方案|办法|条例|文件|通知|全文|正文)(?:全文|正文)?(?:共分?为?|分为|由)[^,;。]{0,10}$/,
    printed: /^(?:大|个)?(?:部分|章|节|条(?!件|路|线|生)|款|附[件则录]|篇章|章节|板块)/,
  },
  { reason: "condition", ahead: /(?:扣减|扣除|扣发|扣罚|处以|罚款)[^,;。]{0,10}$/ },
  { reason: "condition", behind: /^的?(?:权重|分值)/ },
  { reason: "condition", behind: /^(?:以上)?的?标准(?:测算|核算|计算|估算|推算)/ },
  {
    reason: "enumeration",
    ahead: /(?:提出|明确|部署|确定|细化|纳入|列入)(?:了|为)?[^;。]{0,16}$/,
    behind:
      /^(?:重点|具体|主要)?(?:举措|措施|政策举措)|^(?:重[点大])?(?:民生|民心|惠民|为民)|^[^,;。\d]{0,12}(?:重[点大]|重要)(?:工程|任务|项目|行动|举措)(?=[,;。]|$)/,
  },
];

const PARTS = ["ahead", "behind", "printed"] as const;

/** Each rule with what its patterns cannot do without: made of the rule itself, so that none is left out. */
const CUED: readonly (readonly [BesideRule, readonly Cue[]])[] = RULES.map((rule) => [
  rule,
  PARTS.flatMap((part) => {
    const pattern = rule[part];
    return pattern ? [cue(pattern)] : [];
  }),
]);

/** How far behind a figure is looked, and behind its number. */
const BEHIND_REACH = 60;
const PRINTED_REACH = 6;

/** Why what stands beside a figure makes it none of the plan's own; `ahead` is what stands before it. */
export function reasonBeside(
  { text, cues }: Sentence,
  { end, numberEnd }: { readonly end: number; readonly numberEnd: number },
  ahead: string,
): LeftOutReason | undefined {
  const possible = CUED.filter(([, needed]) => needed.every((each) => mayStand(each, cues)));
  if (possible.length === 0) return undefined;
  const parts = {
    ahead,
    behind: text.slice(end, end + BEHIND_REACH),
    printed: text.slice(numberEnd, numberEnd + PRINTED_REACH),
  };
  const holds = possible.find(
    ([rule]) => PARTS.every((part) => rule[part]?.test(parts[part]) ?? true) && !rule.unlessAhead?.test(ahead),
  );
  return holds?.[0].reason;
}
