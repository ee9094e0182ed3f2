import { type Extraction, extractPlan, type ReviewRow, reviewSheet } from "eduplan/extract";

/** A short plan of a place that does not exist, with what reviews are about: shared years, a table, numbers left out, a damaged figure. */
export const text: string = [
  "平川县教育事业发展规划(2021-2025年)",
  "一、发展基础",
  "2020年,学前教育毛入园率达到89.5%。",
  "二、发展目标",
  "到2025年,学前教育毛入园率达到93%以上,普惠性幼儿园覆盖率达到88%。小学、初中入学率均达到100%。",
  "新增学位3000个,高中阶段毛入学率由91%提高到95%。",
  "教育质量系数保持4.5。每年安排经费2.5万元用于图书更新,骨干教师占比提高3-5个百分点。",
  "中小学心理健康教育实现全覆盖。力争2025年通过国家义务教育优质均衡发展县评估认定。",
  "三、主要任务",
  "(一)扩大学前教育资源",
  "新建幼儿园5所。提高教师待遇水平。",
  "(二)建设教师队伍",
  "培训教师600人次。教研员2025年扩充12-15,人均书架1.5。",
].join("\n");

export const draft: Extraction = extractPlan(text, { region: "140600", id: "pingchuan" });

/** The rows of the draft, with the cells of some changed. */
export function rowsWith(
  record: string,
  cells: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  return reviewSheet(draft, { text }).rows.map((row) => (row.record === record ? { ...row, ...cells } : row));
}

/** The row whose label, or printed figure where it has none, is this. */
export function rowOf(name: string, type?: string): ReviewRow {
  const found = reviewSheet(draft, { text }).rows.find(
    (row) => (row.label ?? row.figure) === name && (!type || row.type === type),
  );
  if (!found) throw new Error(`no row ${name}`);
  return found;
}
