import type { Span } from "./passage.ts";
import { MEASURE } from "./words.ts";

/** What may stand before a measure and tells whose it is: a stage, an area, a population. */
const WHOSE =
  /^(?:全[县市区省州]|县域内?|[省市县区部]属|地方|(?:主|老|新|中心)?城区|城镇|城市|乡镇|镇区|农村|乡村|县城|市区|[\u4e00-\u9fff]{0,3}?[山牧库林湖]区|县\(市\)|县\(市、区\))?(?:公办|民办|普惠性?|寄宿制|全日制)?(?:基础教育|学前教育|学前三年|学前[一两二]年|学前|幼儿园|幼儿|小学阶段|小学生(?![均师机])|普通小学(?!生[^均])|普通初中|小学|初中阶段|初中生(?![均师机])|初中|九年一贯制学校|九年义务教育|义务教育阶段|义务教育学校|义务教育|中小学、?幼儿园|中小学|普通高中|高中阶段教育|高中阶段|高中教育|高中生(?![均师机])|高中|中等职业学校|中等职业教育|中职学校|中职|高等职业教育|高职院校|高职高专|高职|职业教育|职业院校|普通本科|本科高校|本科院校|本科|高等教育|高校|特殊教育学校|特殊教育|教师|城区|城镇|乡镇|农村|乡村|小班|中班|大班(?!额)|男生|女生|公办园|民办园|普惠园|公办|民办|[省市县区部]属|(?:民族|农村|乡村|城镇|边远|脱贫)地区|城市)(?:教育(?!系统|部门)|学校(?!间)|阶段|段(?!落))?(?:低段|高段|低年级|高年级)?/;

/** A part of a list: its text with what it shares with the others, and where it stands in the list. */
export interface ListItem extends Span {
  readonly text: string;
}

/** What stands between the parts of a list, which in 普及率 and 及格率 is none; names in quotation marks need nothing. */
const JOINTS = /[、,和与]|(?<![普涉])及(?![格时]|辅助)|以及|(?<=”)(?=“)/g;

/**
 * The parts of 小学、初中专任教师本科以上学历比例, if there are as many as figures. What only the last one names (the measure)
 * holds for those before it.
 */
export function listItems(text: string, count: number): readonly ListItem[] | undefined {
  const parts = partsOf(text, JOINTS);
  const found = parts.length === count ? parts : partsOf(text, /[、,]|以及/g);
  if (found.length !== count) return undefined;
  const first = sharedFirst(found) ?? ranks(found);
  if (first) return first;
  // 生均教学及辅助用房面积 is one measure.
  if (/^[生人]均[^、和与]{2,8}及(?!生均)/.test(text) && !MEASURE.test(found[0]?.text ?? "")) return undefined;
  const last = found.at(-1)?.text ?? "";
  // 公办园及在园幼儿占比: how many of the schools, and of those who are there.
  const share = PUPILS_SHARE.exec(last)?.[1];
  if (share && count === 2 && SCHOOLS.test(found[0]?.text ?? ""))
    return found.map((part, index) => (index === 0 ? { ...part, text: part.text + share } : part));
  return found.map((part, index) => {
    if (index === count - 1 || MEASURE.test(part.text)) return part;
    // 小学专科以上、初中本科以上学历比例.
    if (DEGREE_LAST.test(part.text) && last.includes("学历"))
      return { ...part, text: part.text + last.replace(/^.*?(?=学历)/, "") };
    const measure =
      AREA.test(part.text) && AREA_FIRST.test(last)
        ? last.replace(AREA_FIRST, "")
        : isWhose(part)
          ? restOf(last)
          : (degreeOf(part.text, last) ?? alike(part.text, last) ?? measureOf(last) ?? SHARE.exec(last)?.[0]);
    return measure === undefined ? part : { ...part, text: part.text + measure };
  });
}

const PUPILS_SHARE = /^在[园校](?:幼儿|学?生|儿童)(?:数)?(占比|比例|比重)$/;
const SCHOOLS = /(?:园|学校|中学|小学|高校|院校)数?$/;

/** What the last of a list measures, where all name things: 塑胶操场、智慧教室覆盖率. */
const SHARE = /(?<=.{2})(?:[毛净]?[\u4e00-\u9fff]{2}率|比例|占比|比重)$/;

/** 小学教师中本科及以上、初中教师中研究生学历的比例: what is said of a degree. */
const degreeOf = (part: string, last: string): string | undefined =>
  /(?:专科|本科|大专|研究生|硕士|博士)(?:及?以上)?$/.test(part) ? /学历.*$/.exec(last)?.[0] : undefined;

/** 特级、高级校长占比: words that end alike describe one thing; what stands behind the last is of all. */
function alike(part: string, last: string): string | undefined {
  const end = part.at(-1) ?? "";
  // 省、市级示范园: the level is named once.
  if (/^(?:国家|[省市县区校国])$/.test(part) && /^[省市县区校]级/.test(last)) return last.slice(1);
  if (end === "”" && last.startsWith("“")) return last.slice(last.indexOf("”") + 1) || undefined;
  const at =
    /^[级类星型]$/.test(end) && (part.length <= 4 || /[初中高特正副]级$/.test(part))
      ? last.slice(0, 4).indexOf(end)
      : -1;
  return at < 1 ? undefined : last.slice(at + 1);
}

/** 生均图书小学、初中 (分别达到20册和30册): what the first names holds for all. */
function sharedFirst(parts: readonly ListItem[]): readonly ListItem[] | undefined {
  const [head, ...others] = parts;
  if (!head || !others.every(isWhose)) return undefined;
  const match = WHOSE_LAST.exec(head.text);
  if (!match?.[1] || !match[2]) return undefined;
  const [, measure, whose] = match;
  return parts.map((part, index) => ({
    ...part,
    text: (index === 0 ? whose : part.text) + measure.replace(WIDER, ""),
  }));
}

/** 省、市、县三级示范幼儿园: each of the ranks. */
function ranks(parts: readonly ListItem[]): readonly ListItem[] | undefined {
  const [, last = "", thing] = /^([市县区乡校])(?:[两三四]?级)(.{2,})$/.exec(parts.at(-1)?.text ?? "") ?? [];
  if (thing === undefined || !parts.slice(0, -1).every(({ text }) => /^(?:国家?|[省市县区州])级?$/.test(text)))
    return undefined;
  const rankOf = (text: string) => text.replace(/^国家?/, "国家").replace(/级$/, "");
  return parts.map((part, index) => ({
    ...part,
    text: `${index === parts.length - 1 ? last : rankOf(part.text)}级${thing}`,
  }));
}

function partsOf(text: string, separators: RegExp): readonly ListItem[] {
  const parts: ListItem[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(separators)) {
    if (index > from) parts.push({ text: text.slice(from, index), start: from, end: index });
    from = index + sign.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: from, end: text.length });
  return parts;
}

/** The measures of 公办率和普惠率, when a label is nothing but several of them; what only the first names holds for all. */
export function measuresIn(text: string): readonly ListItem[] | undefined {
  if (!/(?:率|比例|占比|度).*[、和与及].*(?:率|比例|占比|度)$/.test(text)) return undefined;
  const found = partsOf(text, /[、和与]|(?<![普涉])及(?![格时]|辅助)|以及/g);
  // 封闭式管理率、一键式报警和视频监控联网率: one of the parts may itself be of two.
  const parts = found.every(({ text: part }) => /(?:率|比例|占比|度)$/.test(part)) ? found : partsOf(text, /、/g);
  return parts.length > 1 && parts.every((part) => /(?:率|比例|占比|度)$/.test(part.text)) ? parts : undefined;
}

/** The parts of 优秀教师、优秀学生各100名, each with the whole figure. */
export function eachOf(text: string): readonly ListItem[] | undefined {
  const parts = partsOf(text, /[、和与]|(?<![普涉])及(?![格时]|辅助)|以及/g);
  return parts.length > 1 ? parts : undefined;
}

/** The parts of a list of which each may join two: 公办和普惠性幼儿园数、在园幼儿数. */
export const membersOf = (text: string): readonly ListItem[] => partsOf(text, /、/g);

/** The parts of 小学、初中入学率 (均达到100%), each with the measure that only the last names. */
export function sharedBy(text: string): readonly ListItem[] | undefined {
  const parts = partsOf(text, /[、和与]|(?<![普涉])及(?![格时]|辅助)|以及/g);
  return parts.length > 1 && parts.slice(0, -1).every(isWhose) ? listItems(text, parts.length) : undefined;
}

/** Whether a part only says whose: 城区小学. */
const isWhose = ({ text }: ListItem): boolean => isWhoseAlone(text);

/** What a label says behind whose it is: 学位需求 of 初中学位需求. */
function restOf(label: string): string | undefined {
  const rest = label.slice((WHOSE.exec(label)?.[0] ?? "").length);
  if (rest === label && MEASURE.test(label)) return AFTER_STAGE.exec(label)?.[1] ?? withoutPeople(label);
  // 小学高段和初中: the second is another whose.
  if (/^[、和与及]/.test(rest)) return undefined;
  return rest === "" || rest === label ? measureOf(label) : rest;
}

/** 入学率 of 残疾儿童少年义务教育阶段入学率. */
const AFTER_STAGE =
  /^(?!每).{2,10}(?:学前教育|义务教育|高中|初中|小学|高等教育)(?:教育)?(?:阶段|学校)?([^占]{2,8}[率度])$/;

/** 师生比 of 专职辅导员师生比, but not 比例 of 高级教师比例. */
function withoutPeople(label: string): string {
  const rest = label.startsWith("每") ? label : label.slice(PEOPLE.exec(label)?.[0].length ?? 0);
  return rest.length > 2 && !/^占比/.test(rest) ? rest : label;
}

/** People a measure is of, where no stage is named: 专职辅导员师生比. */
const PEOPLE =
  /^.{0,8}?(?:教师|辅导员|保育员|校长|园长|干部|人员|学生|幼儿(?!园)|儿童|青少年)(?:中(?![小学职等高考]))?(?=.)/;

/** What a label measures, without whose it is: 生师比 of 小学生师比. */
function measureOf(label: string): string | undefined {
  const whose = WHOSE.exec(label)?.[0] || PEOPLE.exec(label)?.[0] || "";
  const measure = label.slice(whose.length);
  return whose !== "" && measure !== "" && MEASURE.test(label) ? measure : undefined;
}

/** A label that only says whose (初中) takes the measure of the one before it: 小学生师比达到17:1,初中达到13:1. */
export function withMeasure(written: string, before: string | undefined, isPart = false): string {
  const label = whoseFirst(written);
  if (before === undefined || label === "") return label;
  if (DEGREE.test(label) && /学历/.test(before)) return label + before.replace(/^.*学历/, "学历");
  // 省级名师50名、市级300名; 产业学院12个,其中省级4个.
  if (RANK.test(label)) return label + before.replace(RANK_FIRST, "").replace(/总[数量]$/, "");
  if (PEOPLE_ALONE.test(label) && TRAINING.test(before)) return label + TRAINING.exec(before)?.[0];
  if (LESSONS.test(before) && ofWhichPupils(label)) return label + LESSONS.exec(before)?.[0];
  if (!isWhoseAlone(label) && !AREA.test(label)) return label;
  if (SCHOOL.test(label) && (SCHOOL.test(before) || (before.startsWith(label) && !MEASURE.test(before)))) return label;
  // 在校学生9.9万人,其中小学生5万人: they are pupils themselves.
  if (/生$/.test(label) && /(?:学生|生)(?:总?人?数)?$/.test(before)) return label;
  // 城东区12所、林区8所: two places.
  if (AREA.test(label)) return PLACE.test(before) ? label : label + before.replace(AREA_FIRST, "");
  const rest = restOf(before);
  // 中小学校156所,其中小学78所; 学前幼儿3072人、小学8212人.
  if (rest === "校" || rest === "幼儿") return label;
  const measure = isPart ? rest || before : rest;
  if (measure?.startsWith("起始年级")) return label.replace(/起始年级$/, "") + measure;
  return measure === undefined || /年级/.test(measure) || label.endsWith(measure) ? label : label + measure;
}

/** The name of a place, and nothing that is there. */
export const PLACE: RegExp =
  /^[\u4e00-\u9fff]{1,5}(?<!地|片|社|园|校|分)[市县区州旗镇乡]$|^[\u4e00-\u9fff]{0,4}(?:新|开发|园|高新)区$/;

/** 寄宿制小学6所、公办园11所: two things. */
const SCHOOL = /(?:[园校]|小学|[初高]中|[中大]学|中职)$/;

/** Whether a label only says whose: 城区小学. */
export function isWhoseAlone(label: string): boolean {
  const whose = WHOSE.exec(label)?.[0];
  return whose !== undefined && (whose === label || label === `${whose}起始年级`);
}
/** Whether a label only says of which pupils: 小学高段和初中, 三至六年级. */
export const ofWhichPupils = (label: string): boolean =>
  GRADES.test(label) || label.split(/[、和与及]/).every(isWhoseAlone);

/** 3年级以上和初中 of lessons: grades. */
const GRADES =
  /^(?:小学|初中)?[1-9一二三四五六七八九]{1,3}(?:[、至到-][1-9一二三四五六七八九]){0,3}年级(?:以上)?(?:[和、](?:小学|初中|高中))?$/;
const RANKS = "(?:国家|自治区|省部|[省市县区州校厅院])级";
const RANK_FIRST = new RegExp(`^${RANKS}(?:及?以上)?`);
const RANK = new RegExp(`${RANK_FIRST.source}$`);
/** 精品课程国家级30门, 优秀教学团队达到国家级10个. */
const RANK_LAST = new RegExp(`^(.{2,}?)(?:分别)?(?:达到?|为)?(${RANKS})$`);
const PEOPLE_ALONE = /^(?:中小学|幼儿园|乡村|农村|新任|骨干)?(?:教师|校长|园长|班主任|教研员|干部)$/;
const TRAINING = /(?:集中|全员|岗前|任职)?(?:培训|轮训|研修)$/;
/** Whether a label only says for which grades: 小学一、二年级. */
export const areGrades = (label: string): boolean => GRADES.test(label);

/** The lesson a text ends with: 体育课. */
export function lessonIn(text: string): string | undefined {
  const lesson = LESSONS.exec(text)?.[0];
  return lesson !== undefined && lesson.length > 2 ? lesson : undefined;
}
const DEGREE_LAST = /(?:本科|专科|大专|研究生|硕士|博士)(?:及?以上)?$/;
const DEGREE = /^(?:本科|专科|大专|研究生|硕士|博士)(?:及?以上)?$/;
const LESSONS =
  /(?:体育与健康|体育|劳动教育|劳动|艺术|音乐|美术|书法|心理健康教育|思政|科学|阅读|信息科技|综合实践活动)?课程?$/;
/** 公用经费标准达到小学750元: the verb stands before whose it is. */
const REACHED_BY = new RegExp(
  `^(.{3,}?)(?:分别|统一|逐步|全部|一律){0,2}(?:达到|达|不低于|提[高升][到至]|调整[为到]|增加到|为)(${WHOSE.source.slice(1)})$`,
);
/** A place alone: what it is of is said of the whole. */
const AREA =
  /^(?:全[县市区省州]|[主老新]?城区|[\u4e00-\u9fff]{0,3}?[山牧库林湖]区|[\u4e00-\u9fff]{1,3}片区|城镇|城市|乡镇|镇区|农村|乡村|县城|市区|[\u4e00-\u9fff]{1,4}地区|县\(市\)|县\(市、区\)|各?县区?)$/;
const AREA_FIRST =
  /^(?:全[县市区省州]|[\u4e00-\u9fff]{1,4}?地区|[\u4e00-\u9fff]{1,3}?片区|[主老新]?城区|[\u4e00-\u9fff]{0,3}?[山牧库林湖]区|城镇|城市|乡镇|镇区|农村|乡村|县城|市区|城乡|县\(市\)|县\(市、区\))/;
const WHOSE_LAST = new RegExp(
  `^(.*(?:课程?|率|比例|占比|系数|比|量|数|值|面积|经费|班额|时间|阅读量|(?:经费|拨款|补[助贴]|工资|定额|编制|收费|配[备置])标准)|(?:生均|人均).{2,6}?|每[百千]名?[^,;。]{2,8}拥有(?!.*教师$).{2,12}?)(${WHOSE.source.slice(1)})$`,
);

const WIDER =
  /^(?:全[县市区省州]|县域内?)?(?:(?:农村|城镇|城乡|城市)、?){0,2}(?:免费)?(?:义务教育|基础教育|中小学)(?:阶段|学校(?!间))?(?=.{2})/;

/** 本科以上学历教师占比小学: whose it is goes first. */
function whoseFirst(label: string): string {
  const match = WHOSE_LAST.exec(label) ?? REACHED_BY.exec(label) ?? RANK_LAST.exec(label);
  // 专职任课教师: no lesson of teachers.
  if (!match?.[1] || !match[2] || (match[2] === "教师" && match[1].endsWith("课"))) return label;
  // 义务教育阶段起始年级班额小学: what is said of the whole gives way to the part.
  return match[2] + match[1].replace(WIDER, "");
}
