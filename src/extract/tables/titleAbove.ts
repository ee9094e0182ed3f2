import { isEnglish } from "../english/isEnglish.ts";
import { unitIn } from "./headers.ts";
import { isNumbered } from "./labels.ts";
import type { Line } from "./line.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** What stands over a table, and the first of its lines. */
export interface Above {
  readonly from: number;
  readonly title?: Stretch;
  readonly unit?: Stretch;
  /** A line below the title that only says the year. */
  readonly dated?: Stretch;
}

const REACH = 3;
const TITLE =
  /^\d{1,2}[-—–]\d{1,2} +[\u4e00-\u9fff][^,。;\d]{3,30}$|指标|^附?表|^专栏|目标|一览|清单|计划表|情况表|[表图]$|^table|^(?:\d{1,2}[-—–.]\d{1,2} *)?[^,。;\d]{2,20}(?:现状|概况|情况|统计)$|^(?![一二三四五六七八九十(])[^,。;\d]{2,20}(?:计划|任务|安排|测算|估算|分解|预测)$|\b(?:targets?|indicators?|projections?)\b|[a-z] by (?:year|level|stage|programme|project|county|district|city|region|province|school)\b|^(?:附[::])?(?:目前|现有)[^,。;\d]{2,20}$/i;
/** The header of the names, printed on a line of its own over the others. */
const NAMES = /^(?:指标|项目|指标名称|名称)$/;
const DATED = /(?:19|20)\d\d|十[一二三四五]五/;
const NAMES_TABLE =
  /任务|计划|安排|规划|项目|工程|规模|预测|情况|需求|方案|投入|任务书|进度|标准|要求|水平|配置|配备|分布|布局|数$|数量|统计|[概状]况|现状/;
const UNIT = /^\(?(?:计量)?单位[:为]/;
/** (2021年度); the bracket at its beginning may be lost. */
const YEAR_ALONE = /^\((?:19|20)\d\d年度?\)$|^(?:19|20)\d\d年度\)?$/;

/** The year behind a title: 小学基本情况 (2005年). */
const YEAR_BEHIND = /\s*\((?:19|20)\d\d年(?:度|底|末)?\)$/;

/** What a form has filled in between its title and its table: 项目名称:…, 主管部门:…. */
const OF_FORM =
  /^(?:项目名称|项目单位|主管部门|实施单位|预算单位|填报单位|编制单位|单位名称|部门(?:\(单位\))?(?:名称)?|填报日期|填报人|联系人)(?:\([^()]*\))?[::]/;
const MOST_PASSED = 4;

/** Whether a line just above a table names it and its years: 2024年教师招聘计划. */
function isDatedTitle({ text }: Stretch): boolean {
  return text.length <= 40 && DATED.test(text) && NAMES_TABLE.test(text) && !/[,。;!?]/.test(text) && !isNumbered(text);
}

/** A line, or the one cell of a row that reaches over all columns. */
function onlyOf(line: Line | undefined): Stretch | undefined {
  const filled = line?.delimiter === "pipe" ? line.cells.filter((cell) => cell !== undefined) : [];
  return filled.length === 1 ? filled[0] : line?.whole;
}

/** The title and the unit in the lines just above the first line of a table, from `floor` on. */
export function titleAbove(text: string, lines: readonly Line[], first: number, floor: number): Above {
  let above: Above = { from: first };
  let seen = 0;
  let passed = 0;
  const isChinese = /[\u4e00-\u9fff]/.test(lines[first]?.whole?.text ?? "");
  for (let at = first - 1; at >= floor && seen < REACH; at--) {
    const whole = onlyOf(lines[at]);
    if (whole === undefined) continue;
    seen++;
    if (whole.text.length > (isEnglish(whole.text) ? 110 : 50)) break;
    if (isChinese && !/[\u4e00-\u9fff]/.test(whole.text)) continue;
    if (UNIT.test(whole.text)) {
      const unit = unitIn(text, whole);
      above = unit === undefined ? { ...above, from: at } : { ...above, from: at, unit };
    } else if (OF_FORM.test(whole.text)) {
      seen--;
      if (++passed > MOST_PASSED) break;
    } else if (YEAR_ALONE.test(squeezed(whole))) above = { ...above, from: at, dated: whole };
    else if (NAMES.test(squeezed(whole))) above = { ...above, from: at };
    else {
      const own = unitIn(text, whole);
      if (
        !TITLE.test(whole.text.replace(YEAR_BEHIND, "")) &&
        !(seen === 1 && isDatedTitle(whole)) &&
        (own === undefined || seen > 1 || whole.text.length > 30)
      )
        break;
      const unit = above.unit ?? own;
      return { ...above, from: at, title: whole, ...(unit === undefined ? {} : { unit }) };
    }
  }
  return above;
}
