import { compiled } from "./compiled.ts";
import type { Quantity } from "./quantities.ts";
import type { Subject } from "./subject.ts";
import { FLOW_VERBS, MEASURE } from "./words.ts";

/** A share of something named behind it (80%以上的学校), or a count with a verb before and its thing behind (新建2所幼儿园). */
export function prefersBehind(text: string, quantity: Quantity, subject: Subject, verb: string | undefined): boolean {
  const after = text.slice(quantity.end, quantity.end + 2);
  if (/^\)的/.test(after) || OTHER_MEASURE.test(text.slice(quantity.end, quantity.end + 20))) return true;
  if (/^(?:任期|聘期)/.test(after)) return false;
  if (BY_SHARE.test(text.slice(Math.max(0, subject.start - 4), subject.end))) return true;
  if (isSummedUp(text, quantity)) return false;
  // 设立规模5亿元的基金.
  if (/^(?:总?规模|总?投资|总额|面积)$/.test(subject.text) && /^的[^,;。)]/.test(after)) return true;
  // 公用经费的10%用于教师培训.
  if (
    quantity.unit === "percent" &&
    MONEY.test(subject.text) &&
    SPENT.test(text.slice(quantity.end, quantity.end + 12))
  )
    return true;
  // 建设好实训基地和4个县级职教中心: the part before has no figure of its own.
  if (quantity.unit !== "percent" && AND_AT_END.test(subject.text) && /^[^,;。、)(和与及]/.test(after)) return true;
  if (MEASURE.test(subject.text)) return false;
  if (/^的[^,;。)]/.test(after)) return true;
  if (/给予$/.test(subject.text) && /^[^,;。、)]/.test(after)) return true;
  const thingBehind = /^[^,;。、)(和与及]/.test(after) && quantity.unit !== "percent";
  if (
    thingBehind &&
    (/等$/.test(subject.text) || listsAll(subject.text, quantity) || POSSESSES.test(subject.levelVerb ?? ""))
  )
    return true;
  if (verb !== undefined)
    return (
      thingBehind &&
      (subject.text === verb ||
        PLACE.test(subject.text) ||
        WHO.test(subject.text) ||
        means(subject.text).test(subject.text))
    );
  return (
    /[在对为从向给让使]$/.test(text.slice(subject.start, quantity.start)) ||
    (/^[^,;。、)(和]/.test(after) && quantity.unit !== "percent" && subject.levelVerb === undefined)
  );
}

const AND_AT_END = /.{2}(?:(?<![总共谐调融缓温平饱])和|以及|(?<!普|涉)及|(?<!参)与)$/;

/** 不少于12天(72学时)的面授培训. */
const OTHER_MEASURE = /^\(\d[^()]{0,12}\)的[^,;。)]/;

/** 汽车应用、旅游服务、学前教育3个专业: as many names as the figure counts; 应用与维修 is one. */
function listsAll(text: string, { value, ratio }: Quantity): boolean {
  if (ratio !== undefined || typeof value !== "number" || value < 3) return false;
  return [text.split("、").length, text.split(/[、和与及]/).length].includes(value);
}

const MONEY = /(?:经费|资金|收[益入]|预算|总额|支出|出让金|[基专]金|附加)(?:中|的)?$/;
const SPENT = /^(?:的(?:比例|额度|份额)?)?(?:主要|专项|专门|统筹|安排|重点)?用于/;

/** What has so many of the thing behind. */
const POSSESSES = /^(?:建有|设有|配有|拥有|有|掌握|具备)$/;

/** 按教师总数的5%: a share of that, for what stands behind. */
const BY_SHARE = /(?:按照|按|依据|以).*(?:总数|总额|数量|总量|编制|收入|经费|预算|基数|标准)$/;
/** A place alone is no subject of a count that has its thing behind it. */
const PLACE =
  /^.{0,6}(?:城区|市区|县城|市本级|主城区|农村|乡镇|全市|全县|范围内|辖区内?|域内)$|^.{0,8}(?:教育系统|领域)$|^(?:在|向|为|对).{1,8}$/;

/** What something is done with, and the verb that follows: 争取资金建设2个实训基地. */
const means = compiled(new RegExp(`^[^的]{0,6}(?:资金|经费|债券|贷款|社会力量)(?:用于|专门)?(?:${FLOW_VERBS})$`));

/** Whom something is done with is no subject of it either: 组织学生参加1次实践活动. */
const WHO = /^(?:中小学?|小|初中|高中|在校|全体|广大)?(?:学生|教师|校长|园长|教研员|幼儿|班主任)$/;

/** 达到26.8万人的峰值, 不低于60%的水平: a noun that only repeats that there is a figure. */
const SUMMED_UP =
  /^(?:合计|共计|总计|小计)|^的?(?:峰值|高峰|水平|目标|规模|标准|要求|比例|比率|速度|幅度|增速|总量|总规模|最低标准|省定标准|国家标准)(?=[,;。、)]|$|[^,;。]{0,10}(?:计提|提取|分配|核定|配置|执行|落实|保障))|^的?(?:标准)?(?:执行|拨付|核定|核拨|核算|发放)(?=[,;。、)]|$)|^的(?:规定|政策|制度)(?=[,;。、)]|$)|^的(?:规定|要求)(?=必须|须|应|要|全部|严格)/;

/** Whether what stands behind a figure only repeats that there is one. */
export const isSummedUp = (text: string, { end }: Quantity): boolean =>
  text.startsWith("为基", end) ||
  text.startsWith("基础上", text.startsWith("的", end) ? end + 1 : end) ||
  SUMMED_UP.test(text.slice(end, end + 20));
