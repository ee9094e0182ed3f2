import type { Bound, NumericKind } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";
import type { Subject } from "./subject.ts";
import { CHANGE_VERBS } from "./words.ts";

/** What tells the kind of a figure. */
export interface KindSigns {
  readonly unit: UnitId;
  readonly bound: Bound;
  readonly label: string;
  /** It has 突破 or 超过 for its bound word. */
  readonly passes: boolean;
  /** What stands before the figure in its part of the sentence. */
  readonly stem: string;
  /** The bound words before its number: 至少掌握. */
  readonly lead: string;
  readonly flowVerb: string | undefined;
  readonly levelVerb: string | undefined;
  readonly side: Subject["side"];
  /** The figure ends a move: 由85%提高到90%. */
  readonly moved: boolean;
  /** Counted per year, term or week. */
  readonly timed: boolean;
  /** Counted per week. */
  readonly weekly: boolean;
  /** Counted per county, school, person. */
  readonly each: boolean;
  /** People who are trained, whatever the verb: 创业培训2.5万人. */
  readonly trained: boolean;
  /** All of them do it, 5个县全部实现: a number to reach. */
  readonly all: boolean;
  /** A part of what was counted before: 新建学校12所(城东区3所). */
  readonly part: boolean;
  /** The kind and verb of the figure before. */
  readonly lastKind: NumericKind | undefined;
  readonly lastVerb: string | undefined;
}

const CHANGE_AT_END = new RegExp(`(?:${CHANGE_VERBS})(?:了|幅度)?(?:不低于|不少于|超过|约|近)?$`);

/** What is held or reached, not made: the verb of the figure before does not hold for it. */
const STOCK = /^每[套间座处栋]|生均|(?:率|比例|占比|比重|总数|总量|规模|系数|标准|时间|时长|年限|班额|比)$/;

/** 差距缩小到4个百分点以内: a distance is itself counted in points. */
const GAP = /差(?:距|值|额)?$/;

const PROJECT =
  /(?:[新续扩改迁自]建|计划|基建|建设|幼儿园|中学|小学|学校|校舍|(?:义务|高中)教育|.[区县旗市镇])项目$|项目园$/;

/** Money that is so much for each. */
const RATE = /(?:公用经费|标准|津贴|补助|补贴|助学金|工资|定额|生均.{2,6})$/;

/** Money that is put up: 争取专项资金1.2亿元, 县级配套0.45亿元. */
const SUM = /(?:资金|专款|债券|贷款|筹资|融资|出资|捐资|配套|自筹|财政|支出|用款)$/;

/** 公费定向培养180名: what is done to those that are counted. */
const NAMED_BY_VERB = /(?:资助|培养|招聘|引进|补充|交流|选派|返聘|聘用|改造|建设)$/;

/** 建设套数2579套. */
const MADE_SO_MANY = /(?:建设|新建|改造|开工|竣工)(?:套数|数量|(?:项目|学校)数)$|(?:开工|竣工|完工|拆除)总?面积$/;

/** What a project builds, and not the space there is: 总建筑面积, not 校舍建筑面积. */
const BUILT_AREA = /(?:总建筑|建筑总|工程总?|建设总?)面积$|(?:^|项目|学校|工程|园区|楼|规划|拟建)的?总?建筑面积$/;

/** What is done to things that stand behind their number. */
const DONE_TO = /.(?:更换|改造|安装|配备|加装|新建|铺设|购置|添置|提升|提质|维修|开展|实施|进行|发放|提供)/;

/** 开工项目7个,其中新建幼儿园4个: a part that is made, whatever the whole is. */
const MADE_NEW = /^(?:新建|改扩建|扩建|改建|迁建|新增)$/;

/** Units of things that are made or added one by one. */
const COUNTED: ReadonlySet<UnitId> = new Set<UnitId>([
  "school",
  "item",
  "class",
  "county",
  "place",
  "person",
  "course",
]);

/** Whether a figure is a level to reach or hold, a change by so much, or so many in total or per period. */
export function kindOf(signs: KindSigns): NumericKind {
  const {
    unit,
    bound,
    label,
    passes,
    stem,
    lead,
    flowVerb,
    levelVerb,
    side,
    moved,
    timed,
    weekly,
    each,
    trained,
    all,
    part,
    lastKind,
    lastVerb,
  } = signs;
  const changes = CHANGE_AT_END.test(stem) && !/(?:到|至|为)(?:不低于|不少于|超过|约|近)?$/.test(stem);
  if (unit === "percentagePoint") return GAP.test(label) && !changes ? "level" : "change";
  if (moved || unit === "pupilPerTeacher" || (unit === "coefficient" && !changes)) return "level";
  if (/容纳/.test(stem) || passes) return "level";
  if (unit === "percent") return changes ? "change" : "level";
  if (trained) return "flow";
  if (unit === "year") return changes ? "change" : "level";
  if (!changes && (/PerPupil$/.test(unit) || (unit === "yuan" && each && timed))) return "level";
  // 公用经费每生每年再增加200元: more of what is a rate by itself.
  if (changes && unit === "yuan" && RATE.test(label)) return "change";
  if (unit === "yuan" && RATE.test(label) && /[人生]均|每[人生]|月/.test(label)) return "level";
  // 为1800间教室更换护眼灯.
  if (side === "behind" && /[为给对将把]$/.test(stem) && DONE_TO.test(label)) return "flow";
  if (/(?:至少(?:配|配备|有|设)|掌握|学会|具备)$/.test(stem + lead) && side === "behind") return "level";
  // 每周不少于2小时: a floor under how long; lessons a week are counted like all that is done so often.
  if (weekly && unit === "hour" && bound === "atLeast") return "level";
  if (timed && !(levelVerb && /到|至|达|为/.test(levelVerb))) return "flow";
  if (each && flowVerb && /^新/.test(flowVerb)) return "flow";
  if (each && (bound === "atLeast" || /^(?:配备|设置|设立)$/.test(flowVerb ?? ""))) return "level";
  // 新增幼儿园181所,总教学班2781个.
  if (!flowVerb && COUNTED.has(unit) && /^总/.test(label)) return "level";
  // 新增学位12万个,三个区分别为5万个、4万个和3万个.
  if (side === "carried" && levelVerb === "为" && lastKind === "flow") return "flow";
  // 任务数是11所: so many to be made.
  if (COUNTED.has(unit) && /任务数$/.test(label)) return "flow";
  if (all && (unit === "county" || unit === "school")) return "level";
  if (part && lastKind && !levelVerb && COUNTED.has(unit)) return MADE_NEW.test(flowVerb ?? "") ? "flow" : lastKind;
  // 24个续建项目: a project is made.
  if (!flowVerb && (unit === "item" || unit === "school") && PROJECT.test(label) && !/[到至达为]/.test(levelVerb ?? ""))
    return "flow";
  if (MADE_SO_MANY.test(label) && (COUNTED.has(unit) || unit === "squareMetre")) return "flow";
  if (unit === "squareMetre" && BUILT_AREA.test(label) && !/[人生]均/.test(stem)) return "flow";
  if (levelVerb && !flowVerb) return "level";
  if (levelVerb === undefined && COUNTED.has(unit) && /新增|净增/.test(label)) return "flow";
  // 掌握2项运动技能和1项艺术特长: what is only joined is of the same kind.
  if (lastKind && !flowVerb && /^[和与及、]$/.test(stem)) return lastKind;
  if (!changes && unit === "yuan" && (/(?:投资|投入|配套|自筹)$/.test(label) || /累计[^,;。]{0,6}$/.test(stem)))
    return "flow";
  if (!changes && unit === "yuan" && !each && flowVerb === undefined && !/到|至|达|为|在/.test(levelVerb ?? ""))
    return /[人生]均/.test(stem) || (RATE.test(label) && !SUM.test(label)) ? "level" : "flow";
  if (flowVerb === "覆盖" || (bound === "atMost" && (unit === "class" || unit === "person"))) return "level";
  if (flowVerb)
    return levelVerb && /到|至|达/.test(levelVerb) && !/^新|^净增|^加固|^维修|^改造/.test(flowVerb) ? "level" : "flow";
  if (changes) return COUNTED.has(unit) ? "flow" : "change";
  if (levelVerb === undefined && COUNTED.has(unit) && NAMED_BY_VERB.test(label)) return "flow";
  if (side !== "behind" && STOCK.test(label)) return "level";
  if (side === "behind" && levelVerb === undefined && COUNTED.has(unit))
    return each && unit !== "person" ? "level" : "flow";
  if (lastKind === "flow" && side !== "before") return "flow";
  return lastKind === "flow" && lastVerb ? "flow" : "level";
}
