import { countedIn, setsOutWorks } from "./countsExactly.ts";
import { cue, mayStand, stands } from "./cues.ts";
import { onceOf } from "./onceOf.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";
import { placeOfDeed, saysDone, speaksAsReport, tellsStock } from "./wordsOfReports.ts";

/** What is said only of work that has been done, or is being done: 已按计划完成, 实际投资, 至目前, 余下1所正在办理, 均完成年度目标. */
const WORK_DONE = cue(
  /已(?:按[^,;。\d]{1,6}|经|全部|全面|陆续|如期|基本|顺利|推动|累计)*(?:完成|建成|开工|动工|完工|竣工|封顶|主体|投用|投入|启动|拨付|支付|发放|到位|减少|实现|覆盖|增设|新建|改扩?建|扩建|下达|落实|签订|安装|招聘|培训|认定|化解|消除|开展|举办|表彰|评选|培养|资助|发放|惠及|在\d)|实际(?:完成|投资|投入|到位|减少|争取|新增|招)|截[至止]|(?:^|[,;])[到至]目前|共(?:获|争取到|收到|筹措|拨付|发放)|\d[^,;。\d]{0,12}(?:主体完工|正在(?:积极|全力|抓紧|加快|按)?(?:办理|推进|招标|施工|建设|开展|进行))|(?:已|均|全部|全面)(?:按要求|按计划|按时|如期)?(?:完成|达到|实现)[^,;。\d]{0,10}(?:目标|任务)(?=[,;。]|$)|(?:^|[,;])(?:及时|累计|共|足额)?拨付[^,;。\d]{2,16}\d[\d.]{0,9}[万亿]元|同比(?:去年)?[增提下减]|(?:完工|竣工|完成)面积(?:约|为|达)?\d|超额[\d.%]{0,7}完成|\d[^,;。\d]{0,12}处于[^,;。]{2,10}阶段|完成[^,;。\d]{2,24}任务的\d[\d.]{0,5}%|,(?:还|尚|仍|相)?差\d|(?:日前|近日|昨[日天])[^;。]{0,12}(?:拨付|下达|下拨)[^,;。\d]{2,24}\d|再创佳绩|目标(?:任务)?(?:已|均|全面|基本|如期|顺利)*实现(?=[,;。]|$)|(?:均|都|已)得到(?:了)?(?:较大|很大|极大|明显|显著|有效|切实)?(?:提升|提高|改善|缓解|解决|加强)|近年(?:又|相继|先后|陆续)|(?:率|比例|占比|比重)约为\d(?![\d.]*:)|^[^,;。\d]{0,4}半年来|(?:位居|位列|排名|居)全[国省市区县州][^,;。\d]{0,4}第(?:[一二三四五六七八九十]|\d)/,
);

/** What is to be. 投资计划, 计划投资 and 占规划量 are what was, 即将 is said of work under way, 现将 of what a report says. */
const INTENDED = cue(
  /力争|(?<=^|[;:将要])确保|确保(?=[^,;。]{0,30}\d)|争取(?![到了]|[^,;。\d]{0,10}(?:资金|经费|投入|支持|项目|政策|专项|补助|名额|债券))|拟(?![定订办])|(?<![即现兹])将(?![近“《]|[^,;。]{2,30}(?:纳入|列为|列入|[高升加大低少]到))|(?<![主重需只])要(?!求|素|点|道|闻)|应当|必须|今后|未来|下一步|明年|(?<![按投资据改造善占设动养训强升兴坚增助持育展励])(?:计划|规划)(?![”》]|[^,;。]{0,8}[建立成修]了|投资|总投资|量|数|完成|任务|项目|的)|预计|今年(?!以来|上半年|已|共)|(?:计划|规划|方案|纲要|意见)》?(?:确定|提出|明确|要求)(?![了的])|不低于|不少于|不超过|(?:(?<=20\d\d)年|年(?:底|末|\d{1,2}月底?))前|(?<![高升加大低少长])到“?(?:20\d\d年(?!底?,?(?:已|共))|十[一二三四五六]五)|计划(?:总?数)?[为是]\d|指标就?[是为]|(?:任务|目标)数就?[是为]|目标(?!数|值|(?:任务|计划)?(?:总?[数量]|总数)?的\d|[^,;。]{0,6}(?:完成|实现|$))/,
);

/** Whether a sentence says of something that it is to be. */
export const intends: (sentence: Sentence) => boolean = onceOf(({ text, cues }) => stands(INTENDED, text, cues));

/** 辖区内现有幼儿园5所,学位数1610个: what there is. */
const THERE_IS = cue(/(?<!利用|盘活|整合|消化|根据|依托|在|将|把|对)现有(?=[^,;。\d的]{2,12}\d)/);
/** 现有超大班额46个,2027年秋季化解30个: it ends where something is done about it. */
const ABOUT_IT = /20\d\d年|化解|消除|新[建增]|改扩?建|招聘|补充|撤[并销]|培训/;

/** Whether a text says what there is, and nothing behind that of what is done about it. */
const onlyThere = ({ text, cues }: Pick<Sentence, "text" | "cues">): boolean => {
  const there = mayStand(THERE_IS, cues) ? THERE_IS.pattern.exec(text) : null;
  return there !== null && !ABOUT_IT.test(text.slice(there.index)) && !INTENDED.pattern.test(text.slice(there.index));
};

const tellsDone = (sentence: Sentence): boolean =>
  stands(WORK_DONE, sentence.text, sentence.cues) || onlyThere(sentence) || isCounted(sentence);

/** 新增了1所示范幼儿园,毛入园率达91%以上: what a sentence opens with tells of all it counts, unless it means something to be. */
export const opensDone: (sentence: Sentence) => boolean = onceOf(
  (sentence) =>
    stands(OPENS_DONE, sentence.text, sentence.cues) &&
    !intends(sentence) &&
    sentence.times.every(({ kind }) => kind !== "by"),
);
const OPENS_DONE = cue(
  /^[^,;。:]{0,14}(?:新建|新增|改扩?建|建成|招聘|选派|培训|引进|实施|完成|达到|实现|取得|创建|增加|增设|投入|购置|配备|化解|消除|开办|形成|建立|出台)了/,
);

/** 占比分别达54.84%、88.95%: two shares that are told to the hundredth; nobody aims so closely. */
const isCounted = ({ quantities }: Sentence): boolean =>
  quantities.filter(
    ({ unit, value, bound }) =>
      unit === "percent" && bound === "exactly" && typeof value === "number" && /\.\d[1-9]$/.test(value.toFixed(2)),
  ).length > 1;

/** 经过五年努力, but not 5年培养了. */
const isAhead = ({ text }: Sentence, { kind, end }: Time): boolean =>
  kind === "within" && !/^[^,;。\d]{0,8}了/.test(text.slice(end, end + 10));

const yearsOf = (sentences: readonly Sentence[]): readonly number[] =>
  sentences.flatMap(({ times }) => times.flatMap(({ kind, year = 0 }) => (kind === "than" ? [] : year)));

/** 完成投资503万元: said of plans as well, and of what was where the paragraph before told that. */
const GOES_ON = /完成投资\d|(?:现|共)有\d/;

/** 二是…: one of several that are told alike. */
const NEXT_OF = /^(?:[二三四五六七八九十]是|——|--|[•·●◆■])/;

/** What stands around a paragraph. */
interface Around {
  /** It stands under the heading of a task. */
  readonly isTask: boolean;
  /** It stands under a heading of goals. */
  readonly isGoals: boolean;
  /** It stands under any heading. */
  readonly isHeaded: boolean;
  /** The paragraph before only told what was. */
  readonly last: boolean;
  /** The paragraph before says of something that it is to be. */
  readonly intended: boolean;
  /** The first year of the plan, where it is known. */
  readonly begins: number | undefined;
}

/**
 * How many of the sentences that open a paragraph tell what was: those before the first that says of something that it is to be, where one
 * says of something that it has been done, or counts it: 新建项目18个,投入资金1611万元。截止4月底,14个项目已完工。 Under the heading of
 * a task, half of what has figures must tell. What is later than what is told is none of it.
 */
export function toldUpTo(sentences: readonly Sentence[], around: Around): number {
  const turn = sentences.findIndex(
    (sentence) => intends(sentence) || sentence.times.some((time) => isAhead(sentence, time)),
  );
  const plain = turn < 0 ? sentences : sentences.slice(0, turn);
  // 其中海港区5所: parts of what the paragraph before set.
  if (!around.last && plain[0]?.text.startsWith("其中")) return 0;
  return plain.length === 0 ? 0 : toldOf(plain, around);
}

function toldOf(sentences: readonly Sentence[], { isTask, isGoals, isHeaded, last, intended, begins }: Around): number {
  // In a plan of known years what stands under a heading is to be, however closely it is counted: its reports have headings of their own.
  const isOfPlan = begins !== undefined && isHeaded;
  const mayCount = !intended && !isGoals && !isOfPlan && !sentences.some(setsOutWorks);
  const said = sentences.filter(
    (sentence) => tellsDone(sentence) || saysDone(sentence) || (mayCount && speaksAsReport(sentence)),
  );
  const counted = mayCount ? countedIn(sentences) : [];
  const stock = mayCount ? sentences.filter(tellsStock) : [];
  const told = new Set([...said, ...stock, ...counted.map(({ sentence }) => sentence)]);
  if (told.size === 0) return last && sentences.some((each) => goesOn(each, isTask || isGoals)) ? sentences.length : 0;
  if (isTask && told.size * 2 < sentences.filter(({ quantities }) => quantities.length > 0).length) return 0;
  const latest = Math.max(0, ...yearsOf(sentences));
  // 2020年接入率达到100%。2017年已建成3.6万节: what is of a later year is none of it; of the plan's own years only words tell.
  const until = yearsOf(begins === undefined ? [...told] : said);
  const isOver = until.length === 0 ? begins === undefined : latest <= Math.max(...until);
  if (!isOver && latest >= (begins ?? 0)) return 0;
  // 全县有幼儿园86所。新建幼儿园12所: how much there is tells on only as far as nothing is done about it.
  if (said.length > 0 || counted.some(({ isDeed }) => isDeed)) return sentences.length;
  const deed = sentences.findIndex((sentence) => placeOfDeed(sentence) >= 0);
  return deed < 0 ? sentences.length : deed;
}

/** Whether a sentence goes on with what the paragraph before told. */
const goesOn = ({ text, at }: Sentence, isAhead: boolean): boolean =>
  GOES_ON.test(text) || (at === 0 && !isAhead && NEXT_OF.test(text));

/** 开工率87.5%: how much of it has been begun. */
const BEGUN = cue(/(?:开工|竣工|完工|投产)率(?:为|达到?)?(?!100%)\d[\d.]{0,5}%$/);

/** 建成后可新增学位: what comes of it only then, whatever has been done. */
const ONCE_BUILT = /(?:建成|投用|使用|竣工|完工|交付)后,?(?:预计)?(?:[将可能]{1,2})?[^,;。]{2,24}$/;

/** Whether a figure that ends at a place is of what comes once something is built. */
export const comesThen = ({ text }: Sentence, end: number): boolean =>
  ONCE_BUILT.test(text.slice(Math.max(0, end - 30), end));

/** 目前已有31所入驻,建成后学生规模可达15万人: said to come only once something is built, whatever is told before. */
const SURELY_THEN = cue(
  /(?:建成|投用|使用|竣工|完工|交付|启用)(?:投用|使用|以)?后,?[^,;。]{0,16}(?:可|将|能|预计)[^,;。]{0,16}$/,
);
export const surelyComesThen = ({ text, cues }: Pick<Sentence, "text" | "cues">, end: number): boolean =>
  stands(SURELY_THEN, text.slice(Math.max(0, end - 44), end), cues);

/** How far behind a word of work done a figure may stand in its sentence. */
const REACH = 120;

/** 上半年已完成投资5172万元,完成计划的36%,开工率为97.4%: once a sentence has come to what was done, it goes on with it. */
export function tellsOn({ text, cues }: Sentence, at: number): boolean {
  if (stands(BEGUN, text.slice(Math.max(0, at - 12), at), cues)) return !INTENDED.pattern.test(text);
  const before = text.slice(Math.max(0, at - REACH), at);
  if (onlyThere({ text: before, cues })) return true;
  if (!mayStand(WORK_DONE, cues)) return false;
  const done = WORK_DONE.pattern.exec(before);
  return done !== null && !INTENDED.pattern.test(before.slice(done.index));
}
