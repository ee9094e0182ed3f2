import type { Cell } from "./tableFigure.ts";
import type { FoundTable, TableEntry } from "./tables/tableEntry.ts";

const MAKES =
  /^(?:(?:新建|扩建|改建|迁建|改造|新增)[、和及](?=[新扩改迁]))*(?:新建改扩建|新建扩建|新建成|新建|新增|新改扩建|改扩建|新创|创建|创成|建成|扩建|改建|迁建|改造|维修|修缮|培育|打造|培养|引进|招聘|招录|补充|回收|接收|回购|选派|选聘|选拔|培训|轮训|认定|评选|遴选|建设|建立|组建|设立|增设|增加|购置|添置|配备|资助|举办|开展|开发|开设|撤并)(?:完成)?(?!率|比例|标准|面积|资金|投资|规模|经费|人次|人数|项目|用地|内容|任务|周期|年限|覆盖|期|费|劳动力|量|程度|水平)/;
/** Names of what adds up over the years. */
const ADDS_UP =
  /^(?:新增|新建|累计|改扩建|培训|引进|招聘)|(?:新增|新建|改扩?建|扩建|改造|招聘|招录|引进|补充|培训)(?:教师|学校|幼儿园|园所|人数|人次|数量|数|规模|任务|计划)?$|撤并(?:数|数量)?$|(?:新增|新建|改扩建|扩建|迁建|计划|总)(?:公办|民办|普惠性?|优质|义务教育|高中|幼儿园)?(?:投资|学位|班级|面积|建筑面积)/;
/** Titles of tables of what is to be built, hired or spent. */
const BUILDS = /新增|新建|扩建|建设|任务|资金|投资|经费安排|投入|招聘|培训计划|引进/;
/** Titles that say so of every count, whatever the rows are. */
const ONLY_BUILDS =
  /(?:新增|新建|扩建|改造|建设|培训|招聘|补充|培养|引进)[^,。]{0,12}(?:任务|计划|安排|项目)|(?:资金|投资|经费)(?:安排|计划|估算|测算)/;
/** What is held and not added up. */
const STANDARD = /(?:标准|水平|定额|覆盖面)$/;
const PER_HEAD = /生均|每生|人均|标准|工资|收入|学费|定额/;

/** A name that measures how well something is done: 培训教师合格率, 资助政策知晓度. Its verb says what. */
const OF_QUALITY = /(?:率|占比|比例|比重|度|情况)$/;

/** A verb that only says that so many are to be made, at the start of a name: 创建 of 创建省示范园. */
export function makingVerb(name: string): string {
  return OF_QUALITY.test(name) ? "" : (MAKES.exec(name)?.[0] ?? "");
}

/** Whether a value is reached, added up over the years, or a change. `name` is the whole name of the row. */
export function tableKind(table: FoundTable, entry: TableEntry, cell: Cell, name: string): "level" | "flow" | "change" {
  const { figure, unit, cumulative, moves, per = [] } = cell;
  if (figure.role === "change")
    return unit === "percent" || unit === "percentagePoint" || (hasBaseline(entry) && makingVerb(name) === "")
      ? "change"
      : "flow";
  if (unit === "percentagePoint" || moves) return "change";
  if (
    unit === "percent" ||
    unit === "perMille" ||
    unit === "year" ||
    unit === "pupilPerTeacher" ||
    unit === "coefficient"
  )
    return "level";
  const measure = entry.measure?.text ?? name;
  if (
    STANDARD.test(measure.replace(/\s/g, "")) ||
    ((unit === "yuan" || unit === "yuanPerPupil") && PER_HEAD.test(measure + name))
  )
    return "level";
  if (cumulative || table.sumsUp || per.some(({ of }) => of === "year" || of === "term")) return "flow";
  if (figure.total || /累计|新增/.test(figure.header?.text ?? "")) return "flow";
  if (makingVerb(name) !== "" || ADDS_UP.test(measure)) return "flow";
  if (hasBaseline(entry)) return "level";
  return unit === "yuan" || entry.measure !== undefined || isMade(table, entry, name) ? "flow" : "level";
}

/** Whether a row, its table's title or a sum over the years says that so many are made each year. */
export function isMade({ title, entries }: FoundTable, { figures, measure }: TableEntry, name: string): boolean {
  const heading = title?.text ?? "";
  if (makingVerb(name) !== "" || ADDS_UP.test(measure?.text ?? name) || ONLY_BUILDS.test(heading)) return true;
  if (figures.some(({ total }) => total)) return true;
  return entries[0]?.area !== undefined && BUILDS.test(heading);
}

function hasBaseline({ figures }: TableEntry): boolean {
  return figures.some(({ role }) => role === "baseline");
}
