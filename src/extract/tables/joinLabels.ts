import { hasMeasure } from "./labels.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const STAGE =
  "(?:学前教育|学前|幼儿园|义务教育|普通小学|小学|普通初中|初中|普通高中|高中阶段教育|高中阶段|高中|中小学|中等职业教育|中等职业学校|中职学校|中职|高等职业教育|高职院校|高职|高等教育|高校|本科院校|特殊教育|特殊教育学校)";
const PEOPLE =
  "(?:专任教师|教师|教职工|教职员工|学生|在校生|毕业生|人口|劳动力|儿童|适龄幼儿|在园幼儿|学校|幼儿园|中小学|班级|校长|从业人员|园长)";
const SUBJECT = new RegExp(`^.*?${PEOPLE}(?!园|教师|长|队伍)`);
const ENDS_IN_PEOPLE = new RegExp(`${PEOPLE}$`);
const STAGE_FIRST = new RegExp(`^(${STAGE})(.+)$`);
const ONLY_STAGE = new RegExp(`^${STAGE}$`);
/** What heads a part of a table and measures nothing: 普及水平. */
const TOPIC =
  /(?:普及|发展|师资|队伍|保障|质量|公平|条件|服务|贡献|普惠|教育|办学|治理|信息化|现代化)(?:水平|程度|规模|度)$/;
/** Words that narrow a name down and are none by themselves. */
const NARROWS =
  /^(?:公办|民办|普惠性?|城镇|城市|城区|镇区|农村|乡村|县域|男|女|寄宿|随迁子女|(?:博士|硕士|研究生|大学|本科|专科|大专|高中)(?:及|或)?(?:以上)?(?:学历|学位)?)$/;
const BARE =
  /^(?:其中)?(?:公办|民办|普惠性?|女性?|(?:博士|硕士|研究生|大学|本科|专科|大专|高级|中级|高级职称|中级职称|双师型|持证)(?:及|或)?(?:以上)?(?:学历|学位)?)?(?:所占|占)?(?:比例|占比|比重|数量|总数|人数|数|率|达标率|合格率|持证率)$/;

/** 研究生 under 高等教育在学总规模: who is counted needs no measure from a row that only counts. */
const OF_PEOPLE = /(?:生|幼儿|儿童|教师|教职工|人员)$/;
const COUNTS_PEOPLE = /(?:规模|总数|总量|人数|教职工数|教师数|学生数)$/;

/** A degree at the start of a measure: 本科及以上学历占比 under which another is named loses its own. */
const DEGREE = /^(?:博士|硕士|研究生|大学|本科|专科|大专|高中)(?:及|或)?(?:以上)?/;

const STAFF = /(?:教师|教职工)$/;

/** Whether a name is nothing but the name of a stage: 小学. */
export function isStageName(name: string): boolean {
  return name.length <= 8 && ONLY_STAGE.test(name);
}

/** Whether a name says both of what stage and whom it counts: 学前教育在园幼儿. */
export function isStagePeople(name: string): boolean {
  return OF_PEOPLE.test(name) && STAGE_FIRST.test(name);
}

/** Whether a name only narrows another down: 农村, 公办, 小学. */
export function isNarrowing(name: string): boolean {
  return NARROWS.test(name) || isStageName(name);
}

/** The name of a part of a row with what that row supplies: its measure, or else its subject; undefined when it adds nothing. */
export function wholeLabel(label: string, head: string): string | undefined {
  if (OF_PEOPLE.test(label) && COUNTS_PEOPLE.test(head)) return undefined;
  if (!hasMeasure(label)) {
    // 普通高中 and 中等职业教育 are parts of 高中阶段教育, whose name gives way to theirs.
    const of = isStageName(label) ? head.replace(/^高中阶段(?:教育)?/, "") : head;
    return degreeOf(label, of) ?? withMeasure(label, of) ?? narrowed(label, of);
  }
  const subject = SUBJECT.exec(head)?.[0];
  return subject === undefined || label.includes(subject) ? undefined : subject + label;
}

/** A name that says only of whom, before a heading that says what is measured; undefined otherwise. */
function withMeasure(label: string, heading: string): string | undefined {
  return hasMeasure(heading) && !hasMeasure(label) && !TOPIC.test(heading) ? label + heading : undefined;
}

/** The blank before the last word of a name. */
const STAGE_AFTER = / (?=[^ ]+$)/;

/** A measure and the stage behind its colon, or that a copy puts in the same cell: 本科以上学历比例:小学. */
export function stageBehind(
  text: string,
  name: Stretch,
): { readonly head: Stretch; readonly part: Stretch } | undefined {
  const at = Math.max(name.text.lastIndexOf(":"), name.text.search(STAGE_AFTER));
  if (at < 3 || !isStageName(name.text.slice(at + 1).trim()) || !hasMeasure(name.text.slice(0, at))) return undefined;
  const head = stretchOf(text, name.start, name.start + at);
  const part = stretchOf(text, name.start + at + 1, name.end);
  return head && part && { head, part };
}

/** 小学 under the title of a measure or of staff: 小学专任教师. */
export function stageMeasure(stage: string, measure: string): string | undefined {
  return withMeasure(stage, measure) ?? (STAFF.test(measure) && !measure.includes(stage) ? stage + measure : undefined);
}

/** A name under a row without figures: with its measure, or, where the name is a bare share (占比, 本科及以上占比), with its people. */
export function underHeading(label: string, heading: string): string | undefined {
  if (BARE.test(label) && ENDS_IN_PEOPLE.test(heading)) return heading + label;
  return degreeOf(label, heading) ?? withMeasure(label, heading);
}

/** 小学本科以上 under 专任教师学历 is 小学专任教师本科以上学历. */
function degreeOf(label: string, head: string): string | undefined {
  const people = SUBJECT.exec(head)?.[0];
  const measure = people === undefined ? "" : head.slice(people.length);
  if (people === undefined || !measure.includes("学历")) return undefined;
  const own = DEGREE.test(label) ? measure.replace(DEGREE, "") : measure;
  const [, stage = "", rest = label] = STAGE_FIRST.exec(label) ?? (ONLY_STAGE.test(label) ? [label, label, ""] : []);
  return label.includes(people) ? undefined : (people.startsWith(stage) ? "" : stage) + people + rest + own;
}

/** 普通中学: of which 高中 are some, and no measure of them. */
const KIND_OF_SCHOOL = /(?:高等学校|职业学校|教育学校|特殊学校|中学|小学|高校|院校)$/;

/** 公办 under 在园幼儿 is 公办在园幼儿. */
function narrowed(label: string, head: string): string | undefined {
  if (ONLY_STAGE.test(label) && KIND_OF_SCHOOL.test(head)) return undefined;
  return (NARROWS.test(label) || ONLY_STAGE.test(label)) && !head.includes(label) ? label + head : undefined;
}

/** The number of a table, and not the year behind it: 附表2 2021—2025年. */
const NUMBER_FIRST =
  /^(?:附?表|附件|专栏)\s*(?:[\d一二三四五六七八九十]{1,3}?(?=\s*(?:19|20)\d\d)|[\d一二三四五六七八九十]{0,3})(?:[-—.]\d{1,2}(?!\d))?\s*[::、.]?\s*/;
const DATE_FIRST = /^(?:到)?(?:19|20)\d\d(?:[-—~至]+(?:19|20)\d\d)?年(?:底|末)?/;
const PLAN_FIRST = /^[^“”]{0,8}“?十[一二三四五]五”?(?:时期|期间|末)?/;
const PLACE_FIRST =
  /^(?:全[省市县区州]|我[省市县区州]|(?:中心|主)?城区|市区|县域)?(?:各(?:[省市县区州旗盟、镇乡街道]|地区|片区|学段|阶段|级各类|级|类)+(?:教育|学校)?|分[县市区学段]+)?(?:\([^()]*\))?/;

/**
 * The measure that a title names for all cells: 学前三年毛入园率 of 各县区学前三年毛入园率目标(%); undefined when what it names is
 * no measure but the kind of table.
 */
export function titleMeasure(title: string): string | undefined {
  const name = title
    .replace(NUMBER_FIRST, "")
    .replace(/\s+/g, "")
    .replace(/\([^()]*\)|[,、]?(?:计量)?单位[::为].*$/g, "")
    .replace(DATE_FIRST, "")
    .replace(PLAN_FIRST, "")
    .replace(PLACE_FIRST, "")
    .replace(DATE_FIRST, "")
    .replace(/^(?:分|各|逐)年度?/, "")
    .replace(
      /(?:规划|计划|发展|目标|任务|分解|指标|情况|建设|招聘|招录|引进|安排|一览|明细|分年度|汇总|统计|需求|预测|补充|供给|配备|新增|扩建|增加|分?年度|和|与|及|、)*(?:表|图|值)?$/,
      "",
    )
    .replace(/^(?:教育|发展|事业)+(?=规模$)/, "");
  return name.length <= 16 &&
    /(?:率|比例|占比|比重|学位|在校生|在园幼儿|规模|面积|人数|学校数|经费|(?:专任|幼儿|中小学)?教师|教职工|幼儿园|学校|公办园|普惠园)$/.test(
      name,
    ) &&
    !/[和与及、]/.test(name)
    ? name
    : undefined;
}
