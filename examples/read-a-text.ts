// A new plan is on the desk as text. What does it promise, how sure is the reading, and what became of its numbers?
// Data: a text MADE UP for this example.
import { applyReview, extractPlan, parsePlan, reviewSheet, toText } from "eduplan";

// In the manner of a county's plan, with the faults of a scanned copy.
const text = `青山县教育事业发展“十四五”规划
一、发展基础
2020年,全县共有学校86所,学前三年毛入园率达到88.5%,九年义务教育巩固率96.1%。
二、主要目标
到2025年,学前三年毛入园率达到92%以上,普惠性幼儿园覆盖率达到8O%以上;小学、初中生师比分别控制在19:1和13.5:1以内。
三、主要任务
1.增加学位供给。新建幼儿园12所,改扩建中小学5所,新增学位3600个,其中公办学位2800个。(责任单位:县教育局、县财政局;完成时限:2024年12月底)
2.建设教师队伍。每名教师每5年接受不少于360学时的培训,小学专任教师本科及以上学历比例由63%提高到80%。
表1 主要指标
| 指标 | 2020年 | 2025年 | 属性 |
| --- | --- | --- | --- |
| 高中阶段毛入学率(%) | 90.2 | 93 | 预期性 |
| 大班额比例(%) | 6.8 | 5以内 | 约束性 |
`;

const draft = extractPlan(text, { region: "620722", title: "青山县教育事业发展“十四五”规划(虚构)" });
console.log(toText(draft));

const { rows } = reviewSheet(draft);
// A reader changes a label and keeps the rest of that row; everything else stays a draft.
const corrected = rows.map((row) => (row.label === "教师培训" ? { ...row, label: "教师全员培训" } : row));
const review = applyReview(draft, corrected, { by: "Li Na" });
if (review.success) {
  const plan = parsePlan(review.extraction.plan);
  const labels = plan.targets.map(({ label }) => label).join("、");
  console.log(`\n复核后共${plan.targets.length}个目标: ${labels}`);
}
