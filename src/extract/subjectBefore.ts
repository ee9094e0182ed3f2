import { blanked } from "./blanked.ts";
import { cue, mayStand } from "./cues.ts";
import { flowVerbsIn } from "./flowVerbs.ts";
import { gatedLater } from "./gated.ts";
import { betweenCharacters } from "./positions.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { LEVEL_VERBS, skipBeforeSubject, trimBehindSubject } from "./words.ts";

/** A share or a time is a measure even where its name begins with a verb: 交流轮岗比例, 完成率. */
const NAMED_BY_VERB = /(?:率|比例|占比|比重|时间|年限|标准|条件)$|^(?!安排|投入|落实|筹措|发放|提供|拨付|列支).*经费$/;
const STAGE_ALONE = /^(?:小学|初中|(?:普通)?高中|普高|中职|幼儿园|学前(?:教育)?|义务教育)$/;
const PLACES_OF_STAGE = /^(?:学位|座位|学额|教学班)数?$/;
const BARE = /^(?:面积|人数|人次|数量?|套数|总?规模|里程|户数)$/;
/** Who adds it, or for whom: no thing that is added. */
const BY_WHOM =
  /^(?:面向|向|为|对|在|由|从|与|给|依托|通过|利用|结合|围绕|支持|引导|组织|鼓励)|财政$|^[省市县区]级$|(?:每年|年均|累计|共)$/;
/** Verbs that no name has in its middle: what stands before them says who does it, where, or how. */
const NEVER_NAMES =
  /^(?:新建|改扩建|新改扩建|新\(改、?扩?\)建|迁建|新增|净增|增设|增配|建成|建好|办好|打造|遴选|选派|选聘|选拔|招聘|招录|引进|引育|组建|设立|开设|开办|配备|配齐|购置|添置|聘请|聘用|补充|安排|筹措|获批|提供|规划建设|规划布局)/;
/** 县城区尚有大班额38个: where there is something is no part of it. */
const THERE_IS = cue(
  /^[^的,每]{2,10}?(?:[尚仍还现共]有|(?<![所没只])有(?=各[级类]|特教|公办|民办|普通|中等|高等|高职|职业|技工|特殊|中小学|小学|初中|高中|完全中学|幼儿园)|(?<![紧短稀急])缺少?|拥有|[设建配]有)(?=[^口额失勤陷位编].)/,
);
/** Verbs that stand between with whom and what: 与国外高校签订合作协议, 小区配建幼儿园. */
const BETWEEN = /^(?:配建|签订|签署|缔结)$/;
/** Who puts up money: 市级财政安排4600万元. */
const PAYS = /(?:财政|力量|资本|资金|企业|单位|学校|个人|集体|部门|[省市县区乡镇]级|中央)$/;
const PAID = /^[^,;。\d]{0,6}\d[\d.]*[万亿]?元/;
/** Verbs that name what is done as well: 教师每5年培训不少于360学时. */
export const NOUN_TOO: RegExp = /^(?:培训|轮训|交流|投资|培养|奖励|资助|补助|补贴)$/;
const BOUND_BEHIND = /^(?:不少于|不低于|不超过|超过|至少|占)/;
/** 开设托班的公办园 (不少于20所): the verb belongs to what describes the thing. */
const RELATIVE =
  /^(?:招收|设置|开设|开展|举办|承担|接收|参与|实施|取得|具有|具备|设立|建立|获得|完成|通过|投入使用|启用|使用|配备|配齐|提供|接受)[^的]{1,16}的[^的]{2,12}$/;
/** What says nothing without whose it is. */
const OF_WHOM =
  /^(?:培训|研修|轮训|面授培训|全员培训|体检|交流比例|交流轮岗比例|流动比例|培训率|参训率|到企业实践|企业实践)$/;
const PEOPLE_AT_END = /[\u4e00-\u9fff、]{0,12}(?:教师|校长|园长|教研员|班主任|学生|教职工|干部)$/;
/** A count behind which no noun stands. */
const ENDS_PART =
  /^[^,;。、\d]{0,6}\d[\d.]*(?:[-~至到]\d[\d.]*)?[万亿]?(?:个班?|所|名|人|门|项|家|套|间|次|座|处|条|台|辆|张|栋|幢|块|人次|亩|平方米|[米元册])(?:以上|左右|以内)?(?=[,;。、)和与及]|$)/;
/** 选派校长、教师到优质学校跟岗学习500名: where they are sent, and to do what. */
const SENDS = /^(?:选派|派遣|派出|组织|安排|选送|遴选|输送|推荐)$/;
const SENT_TO = /(?<=教师|校长|园长|干部|人员|人才|骨干|教研员|学生)(?:到|赴|前往)[^的]{3,24}$/;
/** 新招聘教师本科及以上学历占100%: of a share, who is new says whose. */
const SHARE_FOLLOWS = /^[^,;。、\d]{0,6}\d{1,3}(?:\.\d{1,2})?%/;
const isOfTheNew = (text: string, figure: string): boolean =>
  /^新(?:招聘?|聘|录用|入职|建|增)/.test(text) && (text.includes("占") || SHARE_FOLLOWS.test(figure));
/** What follows a verb that is itself a part of the noun: 覆盖面, 接收数, 开放型. */
const NO_OBJECT =
  /^(?:估算|概算|率|面(?=[约占达不扩提]|$)|度|标准(?!化)|对象|名额|金额|款|额|型|性|式|(?:人|总|个|所|门)?数(?:量)?$|名单|居住(?!区(?:教育)?配套)|住宅)/;
const SIZED = /(?:招聘|招收|培养|选派|培训)$/;
/** 公开招聘, 集中采购: how it is done is no part of what is. */
const HOW =
  /^(?:面向社会)?(?:[^的]{1,6}地|[^的]{2,4}性|[^的]{2,3}化|公开|首批|优先|率先|试点|示范|总计|高(?:水平|标准|起点|规格|质量|品质)|多(?:渠道|途径|方式|形式|措并举|点|层次)|[因按][^的]{1,2}(?:制宜|需|规划|计划|标准|规定|要求)|按需|分(?:[一二三四五](?:批|步|期|年)|学段|层次|年度|区域|片区|批次|类|层|级|批|步|期)|集中力量|配套|主体|陆续|如期|提前|校企|对口|结对|优化|合理|全力|加快|集中|统一|定向|择优|重点|累计|同步|合作|联合|自主|统筹|新|再|免费|轮流|滚动|梯次|系统|稳妥|主动|广泛|深入|全方位|共同|规范)$/;
/** 向社会招聘, 为中小学配备: what stands before the verb only says for whom. */
const FOR_WHOM =
  /^.{2,14}(?:年内|全年)$|^[\u4e00-\u9fff]{2,4}[市县区省州旗]$|^[省市县区州]级(?:财政)?$|(?:两|三|各)级(?:联动)?$|^.{2,10}(?:需要?|将|拟|计划|预计)$|^每[个所门支间].{1,8}$|^.{0,12}(?:面向|在(?![校园编岗职册读学])|向|赴|与|会同).{2,16}$|^(?:面向|为|向|给|对|在|从|由|于|以(?!此)|按照?|采[取用]|通过|依托|利用|结合|围绕|聚焦|瞄准|立足|根据|依据|参照|对照|会同|协同|联合|支持|引导|组织).{1,16}$|^.{0,10}(?:区域|新城|中心镇|园区|片区|力量|职教中心|(?<!教育)财政|教育系统|[局厅委]|部门|政府|机构|[一二三四五六七八九]中)$|^各[校地]$|^.{0,8}(?:院校|学校|高校|幼儿园|中学|小学|企业|国企|集团|公司|基地)$|^(?:(?:全|各|我)?[县市区省]|(?:主|中心|新|老)?城区|市区|县城|城镇|农村|乡镇|城乡|[县市区省][域直])$|^(?:内蒙古|广西|宁夏|新疆|西藏)$/;
/** 乡村保留小规模学校40所: where there is so much of it. */
const KEPT = cue(/^(.{2,12}?)(?:保留|建有|设有|配有|拥有)(?=.{2})/);
const ONCE_DONE =
  /(?:建成|改造|投用|达产|完成|完工|竣工|落成|启用|使用|交付|开学|完毕|实施)后(?:可|能|将|预计|新增|增加|添加|增添|提供|容纳|解决)/;
const QUOTES_ACT = /^“(?:新建|新增|改扩?建|扩建|建成|建设|招聘|培训)[^”]*$/;
const WILL =
  /^(?:实现(?=.{2})|(?:严格)?(?:执行|落实)(?=.{2})|陆续|再|继续|规划|推进|力争|加快|重点|进一步|全面|通过)[^,;。]/;
const LEVEL_AT_END = gatedLater(new RegExp(`(?:${LEVEL_VERBS})(?:全[县市区省州国]|了|约|近)?$`));
const ANY_LEVEL = gatedLater(new RegExp(LEVEL_VERBS));
const LONGEST = 48;
/** A verb inside a name that ends so is part of the name: 新增劳动力平均受教育年限, 教师培训完成率. */
const POPULATIONS =
  /^(?:新增劳动力|开放(?:教育|大学)|交流轮岗教师|在建|培训(?:率|合格|学时|经费)|建设用地|投入(?:占|比|强度))/;

/**
 * The subject before a figure: the last noun phrase between `from` and the figure, without times, "per" phrases, adverbs and
 * verbs. Its text is empty where only a verb stands there; `undefined` where not even that. `isName` says that it ends in no verb.
 */
export function subjectBefore(sentence: Sentence, from: number, to: number, isName = false): Subject | undefined {
  // Times and "per" phrases part what is before and behind them.
  const bare = blanked(
    sentence.text,
    betweenCharacters(sentence.text, Math.max(from, to - LONGEST * 2)),
    to,
    sentence.times,
    sentence.pers,
  );
  const base = to - bare.length;
  const trimmedAt = trimBehindSubject(bare);
  const { verbs } = trimmedAt;
  let { end } = trimmedAt;
  // 为12所学校配备教师: whom it is done for.
  const reached = verbs !== "" && !(verbs === "为" && end === 0);
  let levelVerb = reached ? (LEVEL_AT_END().exec(verbs)?.[0] ?? ANY_LEVEL().exec(verbs)?.[0]) : undefined;
  let start = lastGap(bare, end);
  const skipped = skipBeforeSubject(bare.slice(start, end));
  const left = bare.slice(start, start + skipped);
  start += skipped;
  // 达到辖区中小学54所.
  if (left.endsWith("达到")) levelVerb ??= "达到";
  const there = mayStand(THERE_IS, sentence.cues) ? THERE_IS.pattern.exec(bare.slice(start, end))?.[0] : undefined;
  if (there && !NAMED_BY_VERB.test(bare.slice(start, end))) start += there.length;
  // 全部项目建成后可新增学位: what has to be done before is none of it.
  const after = bare.lastIndexOf("后", end);
  if (after > start && after - start < 24 && ONCE_DONE.test(bare.slice(start, end))) {
    start = after + 1;
    start += skipBeforeSubject(bare.slice(start, end));
  }
  // 该区还将陆续规划学校: who will.
  const will = bare.lastIndexOf("将", end);
  if (will > start && will - start < 14 && WILL.test(bare.slice(will + 1, end))) {
    start = will + 1;
    start += skipBeforeSubject(bare.slice(start, end));
  }
  // 继续安排“新建30所普通高中,…”项目: what is quoted begins anew.
  const quote = bare.lastIndexOf("“", end);
  if (quote > start && QUOTES_ACT.test(bare.slice(quote, end))) start = quote + 1;
  let text = bare.slice(start, end);
  // 规划建设项目包括幼儿园87所: so many are to be built.
  let flowVerb = BUILT_ARE.test(left) ? "建设" : undefined;
  const levelOrBound = levelVerb !== undefined || BOUND_BEHIND.test(sentence.text.slice(to, to + 4));
  const verbsIn = flowVerbsIn(text);
  const ends = verbsIn.length > 0 && ENDS_PART.test(sentence.text.slice(to, to + 16));
  if (verbsIn.length > 0 && !POPULATIONS.test(text) && !isOfTheNew(text, sentence.text.slice(to, to + 16))) {
    for (const { start: at, written: verb } of verbsIn) {
      const rest = text.slice(at + verb.length);
      const ahead = text.slice(0, at);
      const lead = ahead.replace(LEADS, "");
      // 县域普通高中改造(8亿元): what brackets follow is a name.
      if (isName && rest === "" && lead.length > 1) break;
      // 专职教师配备不少于90%: of a share, what is done is the measure.
      if (
        rest === "" &&
        lead.length > 1 &&
        /^配[备置]$/.test(verb) &&
        SHARE_FOLLOWS.test(sentence.text.slice(to, to + 16))
      )
        break;
      if (ends && rest === "" && PAYS.test(lead) && PAID.test(sentence.text.slice(to, to + 16))) {
        flowVerb = verb;
        break;
      }
      if (
        rest === "" &&
        lead.length > 1 &&
        ends &&
        !NOUN_TOO.test(verb) &&
        !/^(?:投入|奖励|转化)$/.test(verb) &&
        isThing(lead)
      ) {
        flowVerb = verb;
        text = lead.slice(0, trimBehindSubject(lead).end);
        end -= flowVerb.length + lead.length - text.length;
        break;
      }
      // A verb at the beginning governs what follows; one in the middle is part of a name, unless what is before it only says for whom.
      if (lead !== "" && !MODAL.test(ahead) && !saysHow(lead, left + ahead) && !BETWEEN.test(verb)) {
        if (levelVerb !== undefined || !NEVER_NAMES.test(verb)) continue;
      }
      if ((NO_OBJECT.test(rest) && !verb.endsWith("接收")) || MONEY_FOR.test(verb + rest)) continue;
      // 安排改造资金: what the money is for.
      const given = GIVES.exec(verb + rest)?.[0].length ?? 0;
      if (given > 0 && MONEY_FOR.test(text.slice(at + given))) {
        start += at + given;
        flowVerb = verb.slice(0, given);
        text = text.slice(at + given);
        break;
      }
      // 扩大特岗教师招聘规模: what is done names its size.
      if (rest === "规模" && SIZED.test(verb)) continue;
      if (lead !== "" && rest.startsWith("的")) continue;
      // 占规划建设总面积: part of the name of the whole.
      if (lead.endsWith("占")) continue;
      if (lead !== "" && /^(?:发展)?(?:项目|工程|任务)/.test(rest)) continue;
      // 小学新增学位3000个: of the stage.
      if (STAGE_ALONE.test(lead) && PLACES_OF_STAGE.test(rest)) {
        start += at - lead.length;
        flowVerb = verb;
        text = lead + rest;
        break;
      }
      // 完成加固改造面积, 完成加固改造项目: what is done names the measure, or which projects.
      const done = BARE.test(rest) || rest === "项目" ? /^(?:累计|计划)?(?:完成|实现|实施)/.exec(verb)?.[0] : undefined;
      if (done && done.length < verb.length) {
        start += at + done.length;
        text = text.slice(at + done.length);
        flowVerb = verb;
        break;
      }
      // 规划建设面积: what is built names the measure.
      if (BARE.test(rest) && /(?:建设|改造|竣工|开工|完工|维修|加固|新建|改建|扩建)$/.test(verb)) break;
      // 开工建设项目1588个: which projects.
      if (lead === "" && /^(?:开工|竣工|完工)/.test(verb) && /^(?:项目|(?:项目|学校)数)$/.test(rest)) break;
      if (rest !== "" && NAMED_BY_VERB.test(text.slice(at))) continue;
      if (levelOrBound && (lead === "" || /^在/.test(left + lead)) && RELATIVE.test(text.slice(lead.length))) break;
      flowVerb = verb;
      if (rest === "" && NOUN_TOO.test(flowVerb)) break;
      start += at + verb.length;
      text = rest;
      // 校企共建研发平台新增260个.
      const again = ends ? AGAIN.exec(text)?.[0] : undefined;
      if (again) {
        text = text.slice(0, -again.length);
        end -= again.length;
      }
      break;
    }
  }
  const kept = flowVerb === undefined && mayStand(KEPT, sentence.cues) ? KEPT.pattern.exec(text) : null;
  if (kept?.[1] && saysHow(kept[1], left + kept[1])) {
    start += kept[0].length;
    text = text.slice(kept[0].length);
  }
  // 全省平均水平: of what it is the average.
  if (/^平均(?:水平|值)$/.test(text) && /全[国省市县区州]$/.test(left)) {
    start -= 2;
    text = left.slice(-2) + text;
  }
  const more = /^全.平均/.test(text) ? 0 : skipBeforeSubject(text);
  start += more;
  text = text.slice(more);
  const trimmed = /^[的了\s]/.test(text) ? text.length - text.replace(/^[的了\s]+/, "").length : 0;
  text = text.slice(trimmed);
  if (flowVerb !== undefined && ends && SENDS.test(flowVerb)) {
    const gone = SENT_TO.exec(text)?.[0].length ?? 0;
    text = text.slice(0, text.length - gone);
    end -= gone;
  }
  // 新建(改扩建、配建)21所, 打造成25所, 提出2019年要新增2000个: what is no thing.
  if (flowVerb !== undefined && NO_THING.test(text)) text = "";
  // 3万人口以上乡镇至少办好2所: how large those are that it is counted per.
  if (OF_WHICH_SIZE.test(text)) text = "";
  if (text.endsWith("次") && /^(?:每|[一二两三四五六\d]+)次$/.test(text)) text = "";
  const gap = bare.slice(0, lastGap(bare, trimmedAt.end)).trimEnd().length;
  // 法治教育基地每县建成1个: the noun stands before what it is counted per.
  if ((text === "" || NOUN_TOO.test(text)) && flowVerb !== undefined && levelVerb === undefined && gap > 1) {
    const before = ends ? subjectBefore(sentence, from, base + gap) : undefined;
    // 新建幼儿园2023年完成30所: 完成 only says by when.
    const again = before?.flowVerb === undefined || flowVerb === "完成" ? before : undefined;
    if (
      again &&
      again.text.length > 1 &&
      !NO_THING.test(again.text) &&
      !again.levelVerb &&
      !/(?:给予?|对|按|计划|决定)$/.test(again.text)
    )
      return { ...again, flowVerb: again.flowVerb ?? flowVerb };
  }
  // 教师每五年培训不少于360学时: who stands before how often.
  const who = gap > 1 && OF_WHOM.test(text) ? PEOPLE_AT_END.exec(bare.slice(0, gap))?.[0] : undefined;
  if (who) {
    const whom = who.slice(skipBeforeSubject(who));
    return { start: base + gap - whom.length, end: base + end, text: whom + text, side: "before", flowVerb, levelVerb };
  }
  // 投入达到生均1500元: the figure is per pupil.
  if (verbs.includes("生均") && text !== "") text = `生均${text}`;
  if (text === "" && !flowVerb && !levelVerb) return undefined;
  return { start: base + start + trimmed, end: base + end, text, side: "before", flowVerb, levelVerb };
}

/** 建设项目包括: what stands before a list of what is built. */
const BUILT_ARE = /(?:建设|新建|改扩建)(?:项目|任务|内容)?(?:主要)?包括$/;
const NO_THING = /^(?:成|.{0,8}(?:提出|明确|要求)|\([^()]*\))$/;
const OF_WHICH_SIZE = /^[^,;。\d]{0,6}\d[\d.]*万?人口?以[上下]的?$/;

/** 全区将新开办学校: who will do it. */
const MODAL =
  /(?:(?<=[市县区州旗校园省])已|将|拟|(?:^|[市县区州省局厅府年园校,、])计划|预计)(?:再|又|新|共|陆续|继续|同步|累计|先后)*$/;
/** 校企共建研发平台新增, 增设附属幼儿园已增设: the verb once more behind what it makes. */
const AGAIN = /(?<=.{2})(?:已(?:增设|新建|建成|招聘|配备)|已?[新净]增)$/;
/** Adverbs between a noun and its verb: 寄宿床位分别新增. */
const LEADS = /(?:先后|相继|牵头|联合|合作|共同|共|累计|计划|将|拟|分别|各|均|都|再|还|已|已经|预计|逐年)$/;
/** Money for what the verb names: 奖补资金. */
const MONEY_FOR = /^(?:奖补|奖励|资助|支持|帮扶|改造|补充|研发)(?:资金|经费|专款|基金|名额|金额)/;

const GIVES = /^(?:安排|下达|拨付|筹措|落实|发放)/;

/** Whether what stands before a verb at the end is what it makes: 周转房新增360套. */
const isThing = (lead: string): boolean => !BY_WHOM.test(lead) && !HOW.test(lead);

/** Whether what stands before a verb says who does it, where, for whom or how; `all` has the prepositions too. */
const saysHow = (lead: string, all: string): boolean =>
  FOR_WHOM.test(lead) || HOW.test(lead) || (all !== lead && FOR_WHOM.test(all));

/** Where the last run without blanks begins; a blank at the very end is passed over, so that a time may follow its subject. */
function lastGap(bare: string, end: number): number {
  const kept = bare.slice(0, end).trimEnd();
  return kept.lastIndexOf(" ") + 1;
}
