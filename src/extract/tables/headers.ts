import { type CellKind, cellKind, hasRemark } from "./cellKind.ts";
import { CLASS_OF_VALUES } from "./gluedRows.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { FigureRole, Stretch } from "./tableEntry.ts";
import { areUnits, isUnit } from "./units.ts";
import { periodEnd } from "./years.ts";

/** What a column holds. */
export type ColumnKind =
  | "number"
  | "group"
  | "name"
  | "unit"
  | "formal"
  | "value"
  | "deadline"
  | "responsible"
  | "other";

/** A column of a table, as its header or its cells tell. */
export interface Column {
  readonly kind: ColumnKind;
  readonly header?: Stretch;
  /** For a column of values. */
  readonly role?: FigureRole;
  readonly year?: number;
  readonly unit?: Stretch;
  readonly inferred?: true;
  /** It sums up the columns of years beside it, or what is done over all of them: 合计, 五年补充. */
  readonly total?: true;
}

const MAX_HEADER = 24;
/** A word in English behind the Chinese one: 项目 Item. */
const IN_ENGLISH = /(?<=[\u4e00-\u9fff])[A-Z][a-z]{2,15}s?$/;
const NUMBERS = /^(?:序号|编号|序|No\.?|S\/?N)$/i;
const RESPONSIBLE =
  /责任|牵头|主管|(?:分管|包联|联系)[省市县区校]*领导|(?:实施|配合|承办|数据来源)(?:单位|部门|主体)|^部门|部门$/;
const UNIT = /^(?:计量|指标|度量)?单位$|^单位[(:]|^units?$/i;
const FORMAL = /^(?:指标)?(?:属性|性质)$|^约束性[/、]预期性$|^属性|^(?:type|nature|attribute|category of target)$/i;
const DEADLINE =
  /^(?:计划|预计|拟|项目)?(?:完成|验收|评估验收|建成|竣工|完工|投用|建成投用|投入使用|交付|建设|实施|达成|达标|起止|建设起止|开办)(?:时限|时间|年限|年度|周期|期限|年份|日期)$|^完成时限|^时限(?:要求)?$|^时间(?:节点|要求|安排)$|^年限$|^(?:计划|预计|拟)?(?:建成|投用|竣工|完工|交付|开学|招生)(?:年份?)?$|^(?:建设|实施|施工|计划)?(?:工期|建设期|实施期)$|^截止(?:时间|日期)$|^(?:目标|达成|实现)年份?$/;
const OTHER =
  /^(?:基准|基期|现状|基础)年份?$|时限|完成时间|^时间|进度|任务|措施|举措|备注|说明|来源|内容|地址|电话|联系|依据|^目标任务|^类型及/;
/** Points that a value is worth or was given. */
const POINTS =
  /^(?:自评|评价|绩效|考核|评估|标准|指标)?(?:分值|得分|评分|打分|分数|权重|满分)(?:权重|值|标准)?(?:\([^()]*\))?$/;
const NAME =
  /^(?:主要|核心|具体|评价|监测|绩效|发展|规划|民生|惠民|实事|[一二三]级|分项|教育)*(?:指标|指标名称|指标内容|指标项|项目|项目名称|名称|事项|事项名称|实事|监测点|目标名称|年份|年度|indicators?)$|^[一二三]级$/i;
const GROUP =
  /^(?:指标|项目|学校|办学|教育|培训|建设|人员)?(?:类别|分类|类型|学段|领域|维度|方面|教育类别|教育阶段|阶段|层次|学校类别|类|category|group)$/i;
const BASELINE =
  /现状|现有|实有|已有|目前|基期|基准|基数|基础值|实际|完成|现值|初始|当前|已达|期初|baseline|^base|actual|current/i;
const TARGET = /目标|规划|预期|计划|(?<!五”?)期末|target/i;
const AIM = /^(?:target|goal)s?$/i;
const CHANGE = /年均|增长|增速|增幅|增减|增加|变化|提高|^change/i;
const CUMULATIVE = /累计/;
/** What is done over all the years, or their sum. */
const TOTAL =
  /^(?:[三四五六]年|规划期内?|期内|“?十[一二三四五]五”?(?:期间|时期)?)?(?:合计|总计|小计|累计|累计数|总数|总量|总任务|总目标)$|^[三四五六]年(?:共|内)?(?:补充|新增|累计|净增|招聘|培训|建设)(?:数|总数|总量)?$/;
const VALUE = /(?:指标值|目标值|数值|值|数据|要求|数量|数额|任务数|任务量|^标准)$/;
/** 国家要求, 省定标准: what another authority asks for. */
const REQUIRED =
  /^(?:国家|部颁|国标|省定|省级?|自治区|市定|上级|全国|全省|全市|教育部)(?:规定|要求|标准|定标准|基本标准|办学标准|平均值?|平均水平)+(?:值|\([^()]*\))?$|^国标$/;
const TITLE = /指标体系|指标表|主要指标|一览|^专栏|^附?表\d|发展目标$/;
/** 2025年发展目标: a column's aim, and no title. */
const YEARS_AIM = /^[到至]?(?:19|20)\d\d年(?:底|末)?[\u4e00-\u9fff]{0,4}目标$/;
/** 2025年建设任务(所): how much of it. */
const YEARS_TASK = /^(?:19|20)\d\d年(?:度)?(?:新?建设?|新增|招聘|培训|目标|计划)?任务$/;
/** What heads a column of years. */
const YEARS = /^(?:年份|年度|年|时间|实施年度|建设年度|计划年度)$/;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,%])/g;
/** A value with its year before it, and no month: 2025年95%. */
const DATED_VALUE = /(?:19|20)\d\d年(?:底|末|前)?:?(?:达到|达|[≥≤<>])?\d{1,9}(?![\d月日年-])/;
const HAS_YEAR = new RegExp(YEAR.source);

/** What kind of column a header announces; undefined when the text is none. */
export function headerKind(cell: Stretch | undefined): ColumnKind | undefined {
  if (cell === undefined || cell.text.length > 40) return undefined;
  const text = squeezed(cell).replace(IN_ENGLISH, "");
  if (text.length > MAX_HEADER || hasRemark(cell)) return undefined;
  const bare = text.replace(/\([^()]*\)$/, "");
  if (NUMBERS.test(text)) return "number";
  if (RESPONSIBLE.test(text)) return "responsible";
  if (UNIT.test(text)) return "unit";
  if (FORMAL.test(text)) return "formal";
  if (DEADLINE.test(text)) return "deadline";
  if (NAME.test(bare)) return "name";
  if (GROUP.test(bare)) return "group";
  if (POINTS.test(text)) return "other";
  if (CLASS_OF_VALUES.test(text)) return undefined;
  if (VALUE.test(bare) && text.length <= 14) return "value";
  if (YEARS_TASK.test(bare)) return "value";
  if (OTHER.test(text)) return text.length <= (HAS_YEAR.test(text) ? 12 : 8) ? "other" : undefined;
  if (isValueHeader(text)) return "value";
  return undefined;
}

/** Whether a row of cells is a header: it names columns and holds no value. Years in bare digits count beside other headers only. */
export function isHeaderRow(cells: readonly (Stretch | undefined)[]): boolean {
  let filled = 0;
  let named = 0;
  let bareYears = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    filled++;
    if (headerKind(cell) === undefined) {
      if (isValueOnly(cellKind(cell))) return false;
    } else if (/^\d{4}$/.test(cell.text)) bareYears++;
    else named++;
  }
  if (filled < 2 || (named + bareYears) * 5 < filled * 3) return false;
  if (named === 0 && bareYears >= 2 && bareYears === filled - 1) return ["text", "word"].includes(cellKind(cells[0]));
  return named > 0 || bareYears === filled;
}

/** The column a header announces, without the roles that hang on its neighbours. */
export function columnOf(text: string, header: Stretch | undefined, over?: Stretch): Column {
  const kind = headerKind(header) ?? headerKind(over) ?? "other";
  const shown = header ?? over;
  if (shown === undefined) return { kind };
  if (kind === "unit") {
    const unit = unitIn(text, shown);
    return unit === undefined ? { kind, header: shown } : { kind, header: shown, unit };
  }
  if (kind === "name" || kind === "other") {
    const unit = unitIn(text, shown);
    return unit === undefined ? { kind, header: shown } : { kind, header: shown, unit };
  }
  if (kind !== "value") return { kind, header: shown };
  const words = [over, header].map((piece) => (piece === undefined ? "" : squeezed(piece))).join("");
  const years = yearsOf(words);
  const year = years.at(-1);
  const said = roleOf(words, years.length);
  // 2023年(基数) under 年度目标.
  const role = said === "target" && header !== undefined && saysBaseline(header) ? "baseline" : said;
  const unit = unitIn(text, shown) ?? (over === undefined ? undefined : unitIn(text, over));
  const total = isTotal(shown);
  const isDatedAbove = over !== undefined && years.length > 0 && yearsOf(squeezed(shown)).length === 0;
  const bearer = isDatedAbove && role !== "change" ? over : shown;
  return {
    kind,
    header: bearer,
    ...(role === undefined ? {} : { role }),
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
    ...(total && { total }),
  };
}

/**
 * Gives every column of values its role. A header's own word counts first. Of several years without a word the earliest
 * is the baseline, unless another column is one by its word, and so are those before the first that says 目标; all others are targets. Without any header, of two
 * columns the first is the baseline and the second the target, one alone is the target, and of more it cannot be told.
 */
export function withRoles(columns: readonly Column[]): readonly Column[] {
  return withDone(rolesOf(columns));
}

function rolesOf(columns: readonly Column[]): readonly Column[] {
  const values = columns.filter(({ kind }) => kind === "value");
  const unmarked = values.filter(({ role }) => role === undefined);
  const hasBaseline = values.some(({ role }) => role === "baseline");
  const levels = values.filter(({ role, total }) => role !== "change" && role !== "required" && !total);
  const years = levels.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const earliest = Math.min(...years);
  const latest = years.length > 0 ? { year: Math.max(...years) } : {};
  const aimed = Math.min(...levels.flatMap(({ role, year }) => (role === "target" ? (year ?? []) : [])));
  const bare = values.every(({ header, year }) => header === undefined && year === undefined);
  // 2021 | 2022 | 2023 | Target: of the years something is told.
  const last = levels.at(-1);
  const areTold = last?.role === "target" && last.year === undefined && AIM.test(last.header?.text ?? "");
  return columns.map((column) => {
    if (
      years.length > 1 &&
      column.year === undefined &&
      column.header &&
      /^标准(?:值|\([^()]*\))?$/.test(squeezed(column.header))
    )
      return { ...column, role: "required" };
    if (column.kind === "value" && column.total) return { ...latest, ...column, role: "target" };
    if (column.kind !== "value" || column.role !== undefined) return column;
    if (bare) {
      if (unmarked.length > 2) return { ...column, role: "unknown" };
      const isFirstOfTwo = unmarked.length === 2 && column === unmarked[0];
      return { ...column, role: isFirstOfTwo ? "baseline" : "target", inferred: true };
    }
    if (column.year === undefined)
      return { ...column, role: levels.length === 1 || hasBaseline ? "target" : "unknown" };
    const isBaseline =
      areTold ||
      (!hasBaseline && years.length > 1 && column.year === earliest) ||
      (Number.isFinite(aimed) && column.year < aimed);
    return { ...column, role: isBaseline ? "baseline" : "target" };
  });
}

const REACHED = /完成|实际|达成|实现|自评值/;

/** The columns, one of what was reached being no start where all that is aimed at stands before it: 目标值 | 完成值. */
function withDone(columns: readonly Column[]): readonly Column[] {
  const last = columns.findLastIndex(({ role, total }) => role === "target" && !total);
  if (last < 0) return columns;
  const aimed = Math.max(...columns.map(({ role, year }) => (role === "target" ? (year ?? 0) : 0)));
  return columns.map((column, at) => {
    const isReached = at > last && column.role === "baseline" && REACHED.test(column.header?.text ?? "");
    return isReached && (column.year ?? aimed) >= aimed ? { ...column, role: "done" } : column;
  });
}

/** The unit in brackets or after 单位: in a header or a line above the table. */
export function unitIn(text: string, header: Stretch): Stretch | undefined {
  const match =
    /(?:单位[:为]?\s*|[Uu]nits?:\s*|\(|,\s(?=[a-z]))([^():,]{1,12}|[a-z][^():,]{3,23}|10+,000[^():,]{0,16})\)?$/.exec(
      header.text,
    );
  const name = match?.[1]?.trim();
  if (name === undefined || !(isUnit(name) || areUnits(name))) return undefined;
  const at = header.text.lastIndexOf(name);
  const unit = stretchOf(text, header.start + at, header.start + at + name.length);
  return unit?.text === name ? unit : undefined;
}

/** Whether a header stands over years: 年度. */
export function headsYears(header: Stretch | undefined): boolean {
  return header !== undefined && YEARS.test(squeezed(header));
}

/** Whether a header announces the sum of the years, or what is done over all of them. */
export function isTotal(header: Stretch): boolean {
  return TOTAL.test(squeezed(header).replace(/\([^()]*\)$/, ""));
}

/** Whether a header says in words that its column is where things stand: 现状, 基期, 实际. */
export function saysBaseline(header: Stretch): boolean {
  return BASELINE.test(squeezed(header));
}

function isValueHeader(text: string): boolean {
  if (HAS_YEAR.test(text)) return (!TITLE.test(text) || YEARS_AIM.test(text)) && !DATED_VALUE.test(text);
  if (periodEnd(text) !== undefined) return text.length <= 12 && !TITLE.test(text);
  if (text.length > 14) return false;
  if (TOTAL.test(text.replace(/\([^()]*\)$/, ""))) return true;
  if (REQUIRED.test(text)) return true;
  return BASELINE.test(text) || TARGET.test(text) || CHANGE.test(text) || CUMULATIVE.test(text) || VALUE.test(text);
}

function isValueOnly(kind: CellKind): boolean {
  return kind === "value" || kind === "number" || kind === "none" || kind === "formal";
}

function roleOf(words: string, years: number): FigureRole | undefined {
  if (REQUIRED.test(words)) return "required";
  if (CHANGE.test(words)) return "change";
  if (TARGET.test(words)) return "target";
  if (BASELINE.test(words)) return "baseline";
  if (CUMULATIVE.test(words)) return years === 1 ? "target" : "change";
  return undefined;
}

function yearsOf(words: string): readonly number[] {
  const years = (words.match(YEAR) ?? []).map(Number);
  if (years.length > 0) return years;
  const end = periodEnd(words);
  return end === undefined ? [] : [end];
}
