import type { UnitId } from "../model/units.ts";
import { actBefore } from "./actBefore.ts";
import { touching } from "./passage.ts";
import { betweenCharacters } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { NOUN_TOO } from "./subjectBefore.ts";
import { FLOW_VERBS } from "./words.ts";

/** The farthest that a noun phrase reaches from its figure. */
const LONGEST = 48;
const STOP = /[,;:。]|或(?=支持|者)/;

/** Who or what may do something: 初中 of 8所初中先行开展分层教学试点. */
const DOERS =
  "学校|幼儿园|小学|初中|高中|中学|中职|高校|院校|园|项目(?=已|全部|投入使用|列入|纳入|被|开工|完工|竣工|开建|建成|完成|如期|陆续|将)|教师|校长|学生|儿童|少年|学科|专业|人员|人才|干部|毕业生|班主任|教研员|基地|企业|机构|教室|班级|教学点|教育点|宿舍|食堂|集团|联合体|共同体|联盟|团队|对象|学位|床位|县\\(市、区\\)|县\\(区\\)|县中|行政村|社区|乡镇|县|区";
/** What is said of them, none of which goes on with a name. */
const SAID =
  "分布|位于|坐落|集中(?=[在于])|主要(?=集中|分布|位于)|在(?=[^,;。]{2,40}(?:方面|领域|过程中|基础上)[^的]*$)|师徒结对|已|是(?!否)|属于|提供|确定(?!为)|被?列为|被(?=[评授认确列纳])|通过|由(?!于)|重点(?=开展|建设|实施|打造|推进)|先行|率先|重点(?=开展|实施|推进)|赴|前往|全部|均|要|需|共设|建有|设有|与(?=[^,;。]{2,14}(?:完成|结对|建立|开展|签订|合作|共建))|充实|补充到|分配到|建立|增设|设立|实现(?=“)|试点|试行|推广|签订|开展|实施|实行|进行|参与|参加|达到|完成|进入|入选|成为|获评|获得|取得|建成(?=投|后)|投用(?=后)|投入使用|列入|开工|完工|竣工|开建|如期|陆续|将|推行|推进|深化|探索|承担|承办|接受|接入|纳入|加入|对接|发挥|挂牌|升格|转设|更名|转型|实体化|到(?:[市省县区乡农城基企高国境外先发名兄对山沿东薄内]|一线)|对口帮扶|结对帮扶|安装|更换|(?:改善|开设|举办)[^,;。]{2}";
/** What is said of people and schools, and stands in the names of things: 教师从事特殊教育, but 教师发展中心. */
const SAID_OF_PEOPLE =
  "成功创建|创建|发放|减免|免除|补[助贴发]|领取|享受|每[天日]|办理了|落实|申报|建设(?!项目|工程|任务|工作|标准|点|规模|用地|资金)|建成|实现|提升(?=办学|教[学育]|管理|学历|能力|信息)|攻读|担任|进修|出国|出境|从事|脱产|挂职|投身|下沉|交流轮岗|轮岗交流|跟岗";

const PREDICATE = new RegExp(`^([^的]*?(?:${DOERS}))(?:${SAID}).*$`);
const PREDICATE_OF_PEOPLE = new RegExp(`^([^的]*?(?:${DOERS}))(?:${SAID}|${SAID_OF_PEOPLE}).*$`);
const PEOPLE: ReadonlySet<UnitId | undefined> = new Set<UnitId | undefined>(["school", "person", "county"]);

const DOES = /^(?:重点|先行|率先)*((?:开展|实施|推进|推行|建设|打造|创建|开设|承担)[^,;。]{3,})$/;

/** 20个项目将在2022年完工: what will be stands before the time. */
const MODAL_AT_END = /(?<=.{2})(?:将|拟|预计|计划|力争|确保|要|须|在|于)+$/;

/** 完成12所薄弱初中改造提升任务 is about the schools. */
const TASK_OF =
  /的?(?:改造|提升|新改扩建|新建|改扩建|建设|达标|创建|提质|培养|帮扶|培训|指导|认定|[、和与及])*(?:目标任务|任务目标|任务|(?<!前期)工作)(?:(?:已经?|均|都|全部|如期|提前|圆满)*完成)?$|名单中?$|(?<=学校|幼儿园|项目|教师|学生|单位|高校|企业)中有?$|(?<![0-9０]|博士)后$|的(?:[新迁改扩重]?扩?建|维修|修缮|加固|翻建|改造|提升|升级|建设|提质|扩容|[、和与及]){1,5}$/;

/** 数字教育资源并免费播放: what else is done with it; and brackets that are not closed. */
const AND_DONE = /(?<=.{3})(?<![合归撤])并(?!轨|购|网|存|行|列|联|举|重|进).*$|(?<=.{2})\([^()]*$/;

/** 在7个县设立280个点: what stands behind the first figure is no thing. */
const VERB_ALONE = new RegExp(`^(?:${FLOW_VERBS})$`);

/** 每年选派教师10名跟岗学习: what those are to do that were named before. */
const TO_DO =
  /^(?:主要|大多|多数)?(?:集中[在于]|分布|位于|坐落)|^(?:全面|全域|同步|陆续|率先|整体)?(?:铺开|推开)|^(?:进行|加以|予以)|^(?:完成|正在|投入使用|投用|开工|竣工|完工|已)[^的]*$|^(?:到[^,;。]{2,8})?(?:跟岗(?!实[习践]|培训|研修)|支教(?!志愿者|教师|点|队|服务|人员)|挂职|任教|轮岗|走教|驻校|进修|送教|参[赛训]|就读)/;

/** 按照24个教学班、1080名学生就读规模设计, 按48班、在校生2160人进行高起点规划: how it is laid out is no part of what is counted. */
const BY_SIZE = /按照?(?!照)[^;。]*$/;
const BY_REACH = 40;
const OF_SIZE =
  /(?:就读|就学|就园|入[学园]|在[校园]|办[学园]|建设)?的?(?:总?规模)?(?:进行)?(?:高(?:起点|标准|水平|规格))?(?:规划|设计|建设|配置|建造|[、和])+$|(?:就读|就学|就园|入[学园]|办[学园]|建设)?的?总?规模$/;

const GIVEN = /^(?:发放|减免|免除|补[助贴发])(?=.{2})/;

const IS = /^(?:为|是(?!否)|属于)(?=[^,;。]{2})/;

const SCHOOLS = /(?:学校|幼儿园|中学|小学|高中|初中|院校|高校|教学点)$/;

/** The next pause behind a place. */
function stopAfter(text: string, from: number): number {
  const stop = text.slice(from, from + LONGEST).search(STOP);
  return stop < 0 ? Math.min(text.length, from + LONGEST) : from + stop;
}

/** What stands before the next figure and belongs to it: 、建设(2个…), 和(3个…). */
const NEXT_STAGE =
  /[、,和](?:小学|初中|高中|普通高中|[一二三四五六七八九][至到-][一二三四五六七八九]年级)(?:(?:[和、与]|以上)(?:小学|初中|高中)?)?$/;
const NEXT_BEGINS = new RegExp(
  `(?:[、和与及或]|以及)(?:${FLOW_VERBS}|推进|加快|完成|力争)?$|、新增[^、]*$|(?<=师|人|员|干|生|专家)(?:到|赴|前往|面向|深入)$|(?:等|的目标|[、,和与及])$`,
);

/** The noun phrase behind a figure: 2所新时代信息化初中, 80%以上的学校达到标准. To the next pause or figure. */
export function subjectBehind(
  { text, times, pers, quantities }: Sentence,
  quantity: Quantity,
  limit: number,
): Subject | undefined {
  let to = limit;
  let start = quantity.end;
  const nextFigure = (from: number) =>
    touching(quantities, from, stopAfter(text, from))[0]?.start ?? stopAfter(text, from);
  // 12天(72学时)的面授培训: the other measure in brackets is passed over.
  const bracket = /^\([^()]{1,16}\)(?=的)/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  if (bracket > 0) {
    start += bracket;
    to = Math.max(to, nextFigure(start));
  } else if (/^\)的/.test(text.slice(start, start + 2))) {
    start++;
    to = Math.max(to, nextFigure(start));
  }
  // 投入1亿元(其中国债0.5亿元), 320人次[1]: brackets hold what is another's, or the mark of a note.
  if (/[([①-⑳]/.test(text[start] ?? "")) return undefined;
  if (/[的之]/.test(text[start] ?? "")) start++;
  // 1所不少于12个班的幼儿园, 1所18个班规模的幼儿园: the second figure describes the thing.
  const described =
    /^(?:[^,;。、的\d]{0,6}规模(?:在|为|达到?)?|不少于|不低于|超过){0,2}\d{1,4}(?:[-~至到]\d{1,4})?(?:个|间|名|人)?(?:教学)?(?:班级?|轨|床位|学位|人)(?:以上|左右)?(?:规模)?的(?=[^,;。]{2})/.exec(
      text.slice(start, start + 24),
    );
  if (described) {
    start += described[0].length;
    to = Math.max(to, stopAfter(text, start));
  }
  let stretch = text.slice(start, betweenCharacters(text, Math.min(to, start + LONGEST)));
  const time = [
    ...touching(times, start, start + stretch.length),
    ...touching(pers, start, start + stretch.length),
  ].sort((a, b) => a.start - b.start)[0];
  if (time) stretch = stretch.slice(0, time.start - start).replace(MODAL_AT_END, "");
  const stop = stretch.search(STOP);
  let end = stop < 0 ? stretch.length : stop;
  const act = actBefore(text, quantity);
  const opens =
    /^(?:(?:全部|均|都)(?:实现|达到|通过)|(?:重点|率先)?(?:开展|实施|打造|创建|建设|开[设齐足])(?=[^,;。]{4})|(?:的)?(?:比例|标准|额度|份额|部分|资金|经费)?(?:给予|拨付|核拨|增拨|划拨|发放|落实|足额|配备|安排|提取|遴选培养|培养(?!对象)|遴选|(?:重点|主要|统筹|专项|专门|安排)?(?:用于|支持)|列支)|左右的?|以上的?|以内的?|的|以上)+/.exec(
      stretch.slice(0, end),
    )?.[0].length ?? 0;
  // 10所(其中9所为城区幼儿园).
  const is = quantity.unit === "percent" ? 0 : (IS.exec(stretch.slice(opens, opens + 6))?.[0].length ?? 0);
  const lead = opens + is;
  // 100所小学和初中, where no figure is behind: both are counted.
  const isBeforeNext = stop < 0 && start + end < text.length;
  let phrase = stretch.slice(lead, end);
  if (isBeforeNext) phrase = phrase.replace(NEXT_STAGE, "");
  phrase = phrase.replace(NEXT_BEGINS, "");
  if (act !== "" && phrase !== "") return { start: start + lead, end: start + end, text: act + phrase, side: "behind" };
  // “…建成投用38所公办园”实事项目: what is quoted ends where the mark does.
  if (phrase.includes("”") && !phrase.includes("“")) phrase = phrase.replace(/(?<=.{2})”.*$/, "");
  const whole = phrase;
  phrase = phrase.replace(/(?<=.{2})(?:主要|专门|重点)?(?:用于|用来).*$/, "");
  // 筹措171个中小学项目资金: the projects are counted.
  if (quantity.unit === "item") phrase = phrase.replace(/(?<=项目|工程)(?:建设)?资金$/, "");
  if (quantity.unit === "yuan") phrase = phrase.replace(/(?<=.)(?:主要)?支持.*$/, "");
  if (quantity.unit !== "percent" && quantity.unit !== "yuan")
    phrase = phrase
      .replace(PEOPLE.has(quantity.unit) ? PREDICATE_OF_PEOPLE : PREDICATE, "$1")
      .replace(/(?<=.{2})的?(?:基本)?办[学园]条件$|(?<=.{2})(?:进行|加以)[^的]*$/, "");
  // 42所学校面积达7万㎡: how large they are.
  if (quantity.unit === "school") phrase = phrase.replace(/(?<=.{2})(?:总|占地|建筑|用地)*面积(?:约|共|达|为)+$/, "");
  const tail = whole.slice(phrase.length);
  // 33.9%的人经常参加体育锻炼: what they do.
  if (quantity.unit === "percent") {
    const who = /^人(?=经常|参加|接受|具有|掌握|能够?|会|懂|愿意)/.exec(phrase)?.[0].length ?? 0;
    start += who;
    phrase = phrase.slice(who);
    end -= who;
  }
  const said =
    tail.length > 2 &&
    // 为2800名学生发放助学金89万元: what they are given has a figure of its own.
    !GIVEN.test(tail) &&
    !/完成(?:总?投资|产值)$/.test(tail) &&
    !/^[由从]|^[^,;。]{0,8}(?:建成|投用|使用)后/.test(tail)
      ? { through: start + lead + whole.length, does: DOES.exec(tail)?.[1] }
      : {};
  if (quantity.unit === "person")
    phrase = phrase.replace(
      /(?<=.[师生员童人女年])(?:的?(?:住宿|就餐|入学|就学|上学|入园|就业|居住))?的?(?:问题|困难|需求)$/,
      "",
    );
  // 1-2所办学质量高、社会声誉佳的品牌高中: what describes it is left out, what is listed stays.
  phrase = phrase
    .replace(/的(?:规定|要求|政策|制度|基础上)$|(?<=.{2})(?:[和与及]|以及)一批.*$/, "")
    .replace(/截[至止]目前.*$/, "")
    .replace(AND_DONE, "")
    .replace(/(?<=.{2})的$/, "")
    .replace(TASK_OF, "")
    .replace(/的(?:标准|要求|比例|规模|原则)(?:配|设|建|核|安排|$).*$/, "");
  if (quantity.unit !== "percent" && BY_SIZE.test(text.slice(Math.max(0, quantity.start - BY_REACH), quantity.start)))
    phrase = phrase.replace(OF_SIZE, "");
  const of = phrase.lastIndexOf("的", phrase.length - 3);
  if (of > 0 && quantity.unit !== "percent") {
    const head = phrase.slice(of + 1);
    const whose = phrase.slice(0, of);
    // 18所寄宿制学校的教室安装空调: the schools are counted.
    if (quantity.unit === "school" && SCHOOLS.test(whose) && !SCHOOLS.test(head) && !whose.includes("的"))
      return { start: start + lead, end: start + lead + of, text: whose, side: "behind", ...said };
    end = lead + phrase.length;
    return { start: start + lead + of + 1, end: start + end, text: head, side: "behind", ...said };
  }
  end = lead + phrase.length;
  const skipped =
    phrase.length - phrase.replace(/^[\s“”]+(?=.*[^\s“”])/, (sign) => (phrase.includes("”") ? sign : "")).length;
  phrase = phrase.slice(skipped);
  if (
    (phrase.length < 2 && !/^[县乡村校]$/.test(phrase)) ||
    /^(?:[、并且]|为基[数准期])/.test(phrase) ||
    TO_DO.test(phrase) ||
    (lead === 0 && VERB_ALONE.test(phrase) && !NOUN_TOO.test(phrase))
  )
    return undefined;
  return { start: start + lead + skipped, end: start + end, text: phrase, side: "behind", ...said };
}
