import { type Cues, cue, mayStand } from "./cues.ts";
import { matchesIn } from "./matches.ts";

/** Why a number of the text is no figure of a record. */
export type LeftOutReason =
  | "section-number"
  | "document-number"
  | "date"
  | "clock"
  | "age"
  | "ordinal"
  | "schooling"
  | "five-year-plan"
  | "name"
  | "code"
  | "page-mark"
  | "contact"
  | "address"
  | "enumeration"
  | "condition"
  | "duration"
  | "difference"
  | "other-authority"
  | "forecast"
  | "vague"
  | "table-header"
  | "per"
  | "no-unit"
  | "no-subject"
  | "no-commitment"
  | "outside-prose"
  | "dropped-in-review";

/** A stretch that holds a number and is no figure. */
export interface NotFigure {
  readonly start: number;
  readonly end: number;
  readonly reason: LeftOutReason;
}

const HAN = "[零一二两三四五六七八九十百千]";

/** The order counts: what stands first is tried first where two begin at the same place. Every pattern is bounded. */
const PATTERNS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  address:
    "(?:https?://|www\\.)[\\w./:?=&%#~-]{1,120}|[\\w-]{1,40}\\.(?:com|cn|net|org|docx?|pdf|pptx?|xlsx?|html?)(?:_第\\d+页)?",
  "page-mark": "第 ?\\d{1,4} ?页|共 ?\\d{1,4} ?页|页数: ?\\d{1,4}|-{1,2} ?\\d{1,4} ?-{1,2}(?!\\d)",
  contact:
    "(?:电话|邮编|传真|编号|ID|QQ|邮箱|手机)[::]? ?[\\d-]{4,20}|(?<![\\d.])(?:0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9})(?!\\d)",
  "document-number": "[〔\\[(【](?:19|20)\\d\\d[〕\\])】] ?(?:第)?\\d{1,5}号?|\\d{1,5}号(?:文|令|公告)",
  date: "(?<![\\d.])\\d{1,2}年间|近[\\d一二两三四五六七八九]年(?=[共累先来间,])|(?<!\\d)(?:(?:1[0-2]|[1-9])[-~至到])?(?:1[0-2]|0?[1-9])月(?:份|(?:3[01]|[12]\\d|0?[1-9])[日号])?(?:底|末|初|上旬|中旬|下旬)?(?:前)?|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}",
  clock: "(?<!\\d)(?:[01]\\d|2[0-3]|[2-9])[::][0-5]\\d(?!\\d|\\.\\d|[::])",
  age: `\\d{1,2}(?:[-~至到]\\d{1,2})?(?:周)?岁(?:以[上下])?|${HAN}{1,3}(?:[至到]${HAN}{1,3})?(?:周)?岁`,
  ordinal: `分[一二两三四五六](?:期|批|步|个阶段)|(?<![每第])[一二三四](?:、[一二三四])?期(?=工程|项目|规划|用地|[“、]|行动|计划|已|建设|扩建|竣工|建成|分别|20)|第[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]次|(?<=[\\u4e00-\\u9fff])(?<![每办举第共训学])[一二三四]期(?=幼儿园|小学|中学|学校|[、,。;)]|$)|第(?:\\d{1,4}|${HAN}{1,4})(?:[次届期批个轮名位条章节部类]|[-~至、](?:\\d{1,4}|${HAN}{1,4}))?|${HAN}{1,3}(?:届|次全会|次会议|次代表大会|中全会|次全体)|[一二三四五六]类(?=以上|园|幼儿园|标准|城市|模式)|[一二三四五]星(?=级)|[一二三四五]级(?=以上|标准|及以上|甲|幼儿园|园)|(?<=省)[一二]级|[一二三四五]是|(?:前|后)[\\d一二三四五六七八九十]{1,4}(?:名|位|强)|(?<=前)(?:\\d{1,2}(?:\\.\\d{1,2})?[%‰]|[百千]分之[一二三四五六七八九十]{1,3})`,
  schooling: `学前(?:教育)?[一二三123]年|[一二三](?:年|周岁)(?=毛?入园|毛?入学)|小学(?:六|6|五)年|[初高]中(?:三|3)年|${HAN}{1,2}年(?:一贯制?|制|义务教育|免费|基础教育|行动计划|攻坚|规划|级|任期|级以上)|九年(?=巩固率)|\\d{1,2}年(?:一贯|制|义务教育|免费|行动计划|攻坚|级)|[一二三四五六七八九](?:至|到|-)[一二三四五六七八九]年级|\\d-\\d年级`,
  condition:
    "\\d{1,2}人间|\\d{2}人以上(?=、[^,;。\\d]{0,6}\\d{2}人以上)|(?<=每天[^,;。\\d]{0,6})[一二两12]个?小时(?=[^,;。\\d]{0,12}(?:率|比例|占比))|\\d{3}分(?:及)?以上|\\(\\d{1,4}(?:[-~至]\\d{1,4}人(?:的班级?)?|人(?:及)?(?:以[上下])(?:的班级?)?|人的班级?)\\)|不足百人|每(?:\\d{1,8}(?:\\.\\d{1,4})?万?|[一二三四五六七八九十百千万]{1,3})(?:户|人口?)|(?:不足|少于|超过|按)?\\d{1,4}人(?:以上|以下)?的[^,;。\\d、]{0,6}(?:学校|教学点|幼儿园|村级园|小学|初中|班|校)(?!数|额)|\\d{1,4}[名人]及?以[上下][^,;。\\d、]{1,12}的(?=学校|班级|幼儿园|单位|园)|按\\d{1,4}人(?=核|计)|(?<=[所个])(?:不少于|不低于|超过)?\\d{1,4}(?:个|间|名|人)?(?:班|轨|床位)(?:以上)?(?:规模)?的(?=[^,;。]{2})|(?<!\\d)\\d{1,8}(?:\\.\\d{1,4})?万?人口?以[上下](?:[且、][^,。;\\d]{1,20})?的?(?:县|区|乡镇|大?镇|大?村|建档立卡|贫困村|连片)|\\d{1,3}人(?:及)?(?:以上|以下|以内)的?(?=超?大班|教学点|小规模|学校|村小|班级|班额)|\\d{1,3}个班(?:以上|以下)?(?=的?(?:规模)?的?(?:幼儿园|小学|初中|高中|[^,;。\\d]{0,4}学校))|\\d{1,2}(?::\\d{1,2}){2,4}(?=的?比例|[的分])|\\d{1,3}(?=班(?:小学|初中|幼儿园|规模|完中|高中|以上))|(?:满|任教|工作|从教|教龄)\\d{1,2}(?:年(?:及)?(?:以上)?|个(?:任期|聘期|学期|学年))|(?:退休|退休时间|退休年龄)[^,。]{0,6}\\d{1,2}年(?:以上|以内)?|(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:及)?以上的?(?:教学|工作|任[教职]|教龄|经历|办学|学校|从教|管理|一线|基层|农村|乡村|企业|行业|班主任)",
  "five-year-plan": '[“"]?十[一二三四五六]五[”"]?(?:规划)?',
  code: "(?<=(?:图纸|成图|地图)比例|比例尺为?)1:\\d{3,6}|(?<![\\d.:比于过达到为])1:\\d{3,6}(?!\\d)(?=的?(?:比例尺|地形图|地图|图))|\\d[A-C](?=级|类|等)|[A-Za-z]{1,12}-?\\d{1,8}(?:\\.\\d{1,4}){0,3}[A-Za-z]{0,3}|(?<![\\d.])\\d{1,4}(?:\\.\\d{1,2})? ?[GK](?![\\w%])|(?<!\\d)\\d{1,2}\\.0(?=[版“”时])|\\d{1,2}(?:\\+[\\dNnXx]{1,2})+",
  name: `三元(?=区)|(?<![\\d.第])\\d{1,3}中(?=[、,。;)]|新校|学|校区|分校|本部|高中部|初中部|$)|“[^”\\n]{1,24}”|《[^》\\n]{1,60}》|${HAN}{1,3}(?:流(?=大学|学科|专业|本科|高|中|建设|的|$)|免一补|增一减|个一(?!批)|位一体|育(?=并举|融合|人)|会一课|支一扶|师一|为主|手抓|结合|贯通|统筹)|(?<=市内|主城|城[内区])[\\d二三四五六七八九]{1,2}区|(?<!\\d)(?:985|211)(?=、|/|高校|工程|院校|大学)|双一流|双减|双高|双优|双师|三区三州|(?:百|千|万)(?=名?校工程|人计划|千万|县|校(?:工程|计划))`,
  enumeration: `(?<=[上前]述的?)${HAN}{1,2}[项个类]|${HAN}{1,3}件(?=[^,;。、\\d]{0,8}实事)|(?<=[率例比等这述上])[两二三四五六七八九]项(?:指标)?(?=[均都分全须要达应将力到在])|${HAN}{1,3}项(?:主要|核心)?指标(?=均|都|分别|依次|全部|须|要|应|达|提|再|将|力争|进一步)|${HAN}{1,3}(?:个|大|项|类|种|级|条|方|层|点|步|支|套)?(?:方面|领域|层面|层次|阶段|环节|维度|维护|自信|意识|统一|坚持|确保|转变|体系|机制|必须|关系|主体|渠道|途径|原则|特征|特点|任务|原则|板块|问题|工程|行动|计划|重点|部分|批次|协同|课堂|学段|级体系|级联动|级网络|方协同|方联动|级(?=教研|党|政府|管理|财政|督导|培训|骨干|网络|资源|名师)|者|区|类(?=残[疾障]|人员|主体))`,
};

const REASONS = Object.keys(PATTERNS) as LeftOutReason[];
/** What a pattern may begin with: most places of a text are passed over by it alone. */
const FIRST = `[\\w\\-“"《〔\\[(【第共页电邮传编手学小初高每不少按满任工从教退前后双万分近${HAN.slice(1, -1)}]`;
const ANY = new RegExp(`(?=${FIRST})(?:${REASONS.map((reason) => `(${PATTERNS[reason]})`).join("|")})`, "g");
const HOLDS_NUMBER = /[\d零一二两三四五六七八九十百千万亿双]/;
/** A quoted stretch that states something is no name: “普惠率达到85%以上”; “四个100%” is one. */
const STATES =
  /^“(?![一二两三四五六七八九十]个\d+%”).*(?:[率比]|(?:[新扩改]建|新增|招聘|培训)[^”]{2,16}\d[所个名人]”|达到|不低于|以上|[%‰]|一(?:周|学期|学年|年|季度)一(?:次|课时|节|场|学时))/;

const [NEEDED, NUMERAL] = [cue(ANY), cue(HOLDS_NUMBER)];

/** Every stretch of a text whose numbers are no figures, with the reason; with the cues of the text many are not searched. */
export function notFiguresIn(text: string, cues?: Cues): readonly NotFigure[] {
  if (cues && !(mayStand(NUMERAL, cues) && mayStand(NEEDED, cues))) return [];
  const found: NotFigure[] = [];
  for (const match of matchesIn(ANY, text)) {
    const [written] = match;
    const reason = REASONS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] as LeftOutReason;
    if (!HOLDS_NUMBER.test(written)) continue;
    if (reason === "name" && written.startsWith("“") && STATES.test(written)) continue;
    found.push({ start: match.index, end: match.index + written.length, reason });
  }
  return found;
}
