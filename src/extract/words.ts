import type { StageCode } from "../model/stages.ts";

/** Words of stages as they stand in headings, labels and sentences; the longer is tried first. */
const STAGE_WORDS: Readonly<Record<string, StageCode>> = {
  托育: "ED01",
  托幼: "ED01",
  婴幼儿: "ED01",
  学前: "ED02",
  幼儿园: "ED02",
  幼儿: "ED02",
  公办园: "ED02",
  民办园: "ED02",
  普惠园: "ED02",
  示范园: "ED02",
  入园: "ED02",
  小学: "ED1",
  初中: "ED2",
  义务教育: "ED1_2",
  九年义务: "ED1_2",
  中小学幼儿园: "ED02-3",
  幼儿园和中小学: "ED02-3",
  基础教育: "ED02-3",
  中小学: "ED1-3",
  高中阶段: "ED3",
  高中教育: "ED3",
  普通高中: "ED34",
  普高: "ED34",
  高中: "ED34",
  中等职业: "ED35",
  中职: "ED35",
  职业高中: "ED35",
  职业教育: "ED35_5",
  职业院校: "ED35_5",
  职业学校: "ED35_5",
  高等职业: "ED5",
  高职: "ED5",
  专科教育: "ED5",
  本科教育: "ED6",
  高等教育: "ED5-8",
  高等学校: "ED5-8",
  高校: "ED5-8",
  大学: "ED5-8",
  研究生教育: "ED5-8",
  成人教育: "ADULT",
  继续教育: "ADULT",
  终身教育: "ADULT",
  终身学习: "ADULT",
  老年教育: "ADULT",
  社区教育: "ADULT",
  从业人员: "ADULT",
};
const STAGE = new RegExp(
  Object.keys(STAGE_WORDS)
    .sort((a, b) => b.length - a.length)
    // 扩大学前教育资源 names no 大学, 提高校长能力 no 高校.
    .map((word) => (word === "大学" ? "(?<!扩)大学" : word === "高校" ? "(?<!提)高校" : word))
    .join("|"),
  "g",
);
/** 本科及以上学历 names a degree, 高中阶段教师研究生 a teacher's: they are no stages of the label. */
const DEGREE = /(?:大学|研究生|高校)(?:及以上|以上|学历|层次|毕业|本科|专科)/g;

const NONE: readonly never[] = [];

/** The stages a text names, in its order. */
export function stagesIn(text: string): readonly StageCode[] {
  const bare = text.includes("学历") || text.includes("毕业") ? text.replace(DEGREE, "") : text;
  const found = bare.match(STAGE);
  if (!found) return NONE;
  const stages = found.map((word) => STAGE_WORDS[word] as StageCode);
  return stages.length === 1 ? stages : [...new Set(stages)];
}

/** The one stage a text is about: the only one it names, 义务教育 for 小学 and 初中; `undefined` when none or several. */
export function stageOf(text: string): StageCode | undefined {
  const stages = stagesIn(text);
  if (stages.length === 1) return stages[0];
  if (stages.length === 2 && stages.includes("ED1") && stages.includes("ED2")) return "ED1_2";
  return undefined;
}

/** Nouns that name a measure: what ends in one can have a value. */
export const MEASURE: RegExp =
  /(?:率|比例|占比|比重|百分比|比值|生师比|师生比|师幼比|员生比|教职工比|职普比|普职比|年限|面积|经费|标准|规模|数量|总数|总量|人数|数|量|学位|水平|程度|满意度|知晓度|覆盖面|差异系数|系数|投入|支出|收入|工资|投资|班额|均值|差距|缺口|贡献度|拨款|定额|藏书|册数|带宽|次数|时间|时长|学时|课时|普及率|比|面|额|指数|份额)$/;

/** Verbs of making, adding or doing so many. What follows or precedes them is counted, not reached. */
export const FLOW_VERBS: string =
  "招募|停办|停招|关闭|新设|再建|派驻|增配|增建|添置|流失|新建\\((?:含)?改[、,]?(?:建、)?扩建\\)|研发|制作|发布|选送|争创|派遣|配建|签订|签署|缔结|扩充|充实|壮大|开工建设|开工新建|开工|竣工|新建成投用|新建成|新改扩建|新(?:\\(改[、,]?扩?\\))?建|建成投用|改扩建|改建|扩建|迁建|重建|续建|新增加|新增|增设|增加|增补|新设|建设|建成|建好|建立|创建|创成|培育|培养|打造|引进|引入|招聘|招录|招收|补充|培训|轮训|选派|选拔|选聘|选树|遴选|认定|评选|评定|组建|设立|成立|开设|开办|举办|办好|新办|开展|开发|投入(?!使用)|投资|安排|完成|立项|扶持|输送|推出|配备|配齐|配置|购置|改造|维修|提质|撤并|撤销|整合|接收|资助|支持|遴选培养|建造|布局|规划建设|选聘|派出|交流|引聘|征集|储备|推广|推荐|树立|授予|表彰|奖励|组织|新评|发放|取消|减少|淘汰|关停|转设|升格|筹措|筹集|实施|启动|聘请|聘用|新聘|覆盖|惠及|吸引|孵化|转化|开通|开放|提供|创办|录制|编写|出版|增聘|招引|引育|选育|培树|选培|获批|修建|修缮|加固|翻建|翻新|拆除|移交|收回|改办|铺设|安装|加装|更换|升级改造|配发|补齐|补足|投放|交付|选调|划拨|拨付|下达|奖补|减免|征用|新征|预留|举行|召开|承办|编印|拍摄|上线|联办|签约|推选|吸纳|安置|扩增|新开|化解|压减|削减|裁撤|归并|取缔|清退|分流|消化|申报|申办|录用|增招|扩招|增挂|新创|返聘|招考|选配|调配|迁入|腾退|收储|新配|增派|补选|增选|兑现|培植|孵育|偿还";

/** Verbs after which the figure is a value to reach or hold. */
export const LEVEL_VERBS: string =
  "减至|提至|扩至|压至|缩至|撤并到|撤并至|撤并为|整合到|整合至|整合为|精简到|精简至|合并到|合并为|拓展到|拓展至|延长到|延长至|缩短到|缩短至|调减到|扩充到|扩容到|扩展到|攀升到|攀升至|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|增至|增到|上升到|上升至|扩大到|扩大至|发展到|达成|达到|达|降低到|降低至|下降到|下降至|降到|降至|减少到|减少至|减至|缩小到|缩小至|压缩到|压减到|调整到|调整为|保持在|稳定在|维持在|巩固在|控制在|保持|稳定到|稳定|维持|为|是|占到|占|不再|有|共有|拥有|突破|超过|实现|建立到|优化到|优化至|接近|提到|升至|升到|掌握|具备|形成|设有|建有|配有|保留";

/** Verbs of a change by so much. */
export const CHANGE_VERBS: string =
  "提高|提升|增加|增长|上升|下降|降低|减少|缩小|增幅|递增|扩大|压减|上涨|上浮|(?<![新净])增";

/** Adverbs, helpers and places that may stand before a subject and are no part of it. */
const BEFORE_SUBJECT =
  /^(?:[,、::;]|并且|并|且|同时|其中|另外|此外|以及|及|和|与|或|到(?:学校|企业|农村|基层|课堂)(?=讲|听|授课|上课|开展|任教|挂职|实践|锻炼)|到|至|在(?:全国|全省|全市|国内|国际|区域|行业|省内)[^的,]{2,12}的(?=.{2})|在|以|(?:[一二三四五六七八九十]|近|多)年来|对(?![口外接应标比照])(?=[^,;。]{2,20}率$)|力争|争取|确保|保证|保障|努力|全面|基本|逐步|进一步|继续|不断|切实|着力|持续|大力|积极|稳步|有序|加快|重点|至少|承担|接受|参加|参与|掌握|具备|已经|已|先后|现有|共有|拥有|有(?=各|公|民|学|幼|专|中|小|教|在|普通|高中|初中|义务|特殊)|可|共|共计|累计|合计|总共|预计|计划|规划|拟|将|把|使|让|要|应|须|需|必须|推动|推进|促进|实现|做到|引导|鼓励|支持|探索|通过|按照|按(?=[^,;。]{1,8}比$)|分别|分期|分批|分年度|分步|统筹|高标准|高质量|科学|适度|适时|因地制宜|届时|每年|年均|平均每年|原则上|一般|目前|现在|其中|最终|总体|总体上|范围内|(?:全部|均|都)(?:实现|完成|通过)|仍有|还有|尚有|仍|年内|高水平(?=建|打造)|一(?:个)?周期|一轮|每[期批届轮]|有效|届满|期末|末|期间|内|底|前|年底前|全[县市区省州盟旗国]|我[县市区省州国]|本[县市区省州](?!就业|户籍|籍|生源|地)|各[县市区省州]+|各[县市区省]+(?:、[县市区]+)+|各县\(市、区\)|各县\(区\)|[省市县州]内(?=学前|小学|初中|高中|义务|普通|中小学|教师)|(?:建成|改造|投用|达产)后(?=可|能|新增|容纳)|容纳(?=学生|幼儿|师生|在校)|投向|用于|我们|开学(?:时|前)|秋季开学|保持(?=财政|一般|教育|生均)|县域内|区域内|市域内|全域|辖区内|新增(?=劳动力)|(?:每个|每一|各)?县\(市、区\)(?:至少)?)/;
/** 新增劳动力 is a population, not something added. */
const KEEP =
  /^(?:(?:通过|参加|接受|承担|参与|具备|实现)[^,;。的]{2,16}的[^的,;。]{2,12}$|新增劳动力|全国(?:文明|示范|优秀|模范|先进|重点|一流|义务|学前|职业|县域|社区|校园|青少年)|支持率|推进率|基本(?:均衡|公共)|全面(?:发展|改薄)|重点(?:高中|学校|大学|实验室|专业|学科)|高质量(?:发展|学校|教育)|在(?:校|园|读|学|岗|编|册|职)|共同|继续教育|共建|并轨|积极性|计划生育|一般(?:公共|性)|平均|要素|应届|应急|应用|应试|应对|将军|科学(?:素|教|课|实)|保障(?:性|率|水平)|实现率|引导)/;

/** A subject without the adverbs, helpers and place words before it. Gives how many characters were left out. */
export function skipBeforeSubject(text: string): number {
  let at = 0;
  for (let rest = text; ; rest = text.slice(at)) {
    if (KEEP.test(rest)) return at;
    const word = BEFORE_SUBJECT.exec(rest)?.[0];
    if (!word) return at;
    at += word.length;
  }
}

const BEHIND_SUBJECT = new RegExp(
  `(?:${LEVEL_VERBS}|(?<![缩扩])(?:${CHANGE_VERBS})|人均每月|人均|预计|有望|约需|需要|目前|现在|约占|了|每月|参加|参与|接受|进行|承担|严格|峰值|高峰|每[天日晚月]|(?<![开建增新创架])设|生均|做到|一般|仅为|仅|始终|一直|合计|之后|全部|连续(?:\\d|[一二三四五六七八九十两]){1,3}年|原则上|一律|虽|(?<![实体表呈])现|仍|尚|[只][增减]不[减增]|基本上?|(?<![供适相反响对效])应|要|须|均|都|分别|各|平均|总体|总数|力争|确保|逐步|进一步|稳步|同比|年均|每年|至少|不|也|则|将|已|已经|累计|约|再|共|[,、::(\\s]|到|由|从|(?<![存现实所])在|以|按|按照|的)$`,
);

/** Where a subject ends when the verbs and helpers behind it are left out; and whether a verb of reaching was among them. */
export function trimBehindSubject(text: string): { readonly end: number; readonly verbs: string } {
  let end = text.length;
  let verbs = "";
  for (;;) {
    const word = BEHIND_SUBJECT.exec(text.slice(Math.max(0, end - 8), end))?.[0];
    if (!word || /(?:占比|生师比|总数)$/.test(text.slice(0, end))) return { end, verbs };
    end -= word.length;
    verbs = word + verbs;
  }
}
