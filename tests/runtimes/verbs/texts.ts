import { applyReview, extractPlan, refineExtraction, reviewSheet } from "eduplan";
import { printAll } from "../print.ts";

// Made up, with prose, a table and the faults of a copy.
const text = `青山县教育事业发展“十四五”规划
到2025年，学前教育毛入园率由2020年的88%提高到95%以上。新建幼儿园12所，每年招聘教师不少于三百名。
小学、初中生师比分别控制在19:1和13.5:1以内，普惠性幼儿园覆盖率达到8O%以上。
指标 2020年 2025年 属性
九年义务教育巩固率（%） 96.1 98 约束性
高中阶段毛入学率（%） 91.5 93 预期性
`;

/** Reading a text: the draft, its sheet for a reviewer, what is put back, and a reader that is asked. */
export async function printTexts(): Promise<void> {
  const extraction = extractPlan(text, { region: "120119", period: [2021, 2025] });
  const sheet = reviewSheet(extraction, { text });
  printAll({
    extractPlan: extraction,
    reviewSheet: sheet,
    applyReview: applyReview(extraction, sheet.rows, { by: "smoke", text }),
    refineExtraction: await refineExtraction(extraction, text, () => null, { by: "smoke" }),
  });
}
