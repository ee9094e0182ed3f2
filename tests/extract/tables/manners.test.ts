import { extractPlan } from "eduplan/extract";
import { deadlineYear, isNumeric } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** Each target and observation on one line, and the figures that are set aside for a reason of their own. */
function readingOf(text: string, period?: readonly [number, number]): readonly string[] {
  const { plan, ledger } = extractPlan(text, { region: "36xxxx", ...(period && { period }) });
  const targets = plan.targets.map(({ label, scope, goal, deadline, baseline }) => {
    const by = deadlineYear(deadline);
    const where = scope?.area ? ` (${scope.area})` : "";
    const what = isNumeric(goal)
      ? `${goal.kind} ${goal.bound === "exactly" ? "" : `${goal.bound} `}${goal.value} ${goal.scale ? `${goal.scale} ` : ""}${goal.unit}${(goal.per ?? []).map(({ of }) => ` per ${of}`).join("")}`
      : goal.kind === "relative"
        ? `${goal.bound} ${goal.reference}`
        : goal.toward;
    const from = baseline === undefined ? "" : ` from ${baseline.value}${baseline.date ? ` in ${baseline.date}` : ""}`;
    return `${label}${where}: ${what}${by === undefined ? "" : ` by ${by}`}${from}`;
  });
  const repeated = new Set(plan.targets.map(({ label, baseline }) => baseline && `${label} ${baseline.value}`));
  const seen = plan.observations
    .filter(({ label, value }) => !repeated.has(`${label} ${value}`))
    .map(
      ({ label, scope, value, unit, date }) =>
        `was ${label}${scope?.area ? ` (${scope.area})` : ""}: ${value} ${unit}${date ? ` in ${date}` : ""}`,
    );
  const aside = ledger.flatMap((entry) =>
    entry.as === "left-out" && (entry.reason === "other-authority" || entry.reason === "difference")
      ? [`aside ${entry.exact}: ${entry.reason}`]
      : [],
  );
  return [...targets, ...seen, ...aside];
}

/** Manners in which plans print their tables, each with all that is read of it. */
const MANNERS: readonly {
  readonly manner: string;
  readonly text: string;
  readonly period?: readonly [number, number];
  readonly reading: readonly string[];
}[] = [
  {
    manner: "years as rows over areas, with their sums",
    text: "各区2023—2025年新增公办学前教育学位计划（单位：个）\n年份 | 东湖区 | 西山区 | 高新区 | 合计\n2023年 | 1800 | 1500 | 2100 | 5400\n2024年 | 1500 | 1200 | 1800 | 4500\n2025年 | 1200 | 900 | 1500 | 3600\n合计 | 4500 | 3600 | 5400 | 13500",
    reading: [
      "公办学前教育学位 (东湖区): flow 1800 place by 2023",
      "公办学前教育学位 (东湖区): flow 1500 place by 2024",
      "公办学前教育学位 (东湖区): flow 1200 place by 2025",
      "公办学前教育学位 (东湖区): flow 4500 place by 2025",
      "公办学前教育学位 (西山区): flow 1500 place by 2023",
      "公办学前教育学位 (西山区): flow 1200 place by 2024",
      "公办学前教育学位 (西山区): flow 900 place by 2025",
      "公办学前教育学位 (西山区): flow 3600 place by 2025",
      "公办学前教育学位 (高新区): flow 2100 place by 2023",
      "公办学前教育学位 (高新区): flow 1800 place by 2024",
      "公办学前教育学位 (高新区): flow 1500 place by 2025",
      "公办学前教育学位 (高新区): flow 5400 place by 2025",
      "公办学前教育学位: flow 5400 place by 2023",
      "公办学前教育学位: flow 4500 place by 2024",
      "公办学前教育学位: flow 3600 place by 2025",
      "公办学前教育学位: flow 13500 place by 2025",
    ],
  },
  {
    manner: "projects with two times, the end counts",
    text: "附件3 “十四五”期间新（改、扩）建学校项目表\n序号 | 学校名称 | 建设性质 | 占地面积（亩） | 办学规模（班） | 提供学位（个） | 总投资（万元） | 开工时间 | 建成时间\n1 | 城南第一小学 | 新建 | 45 | 36 | 1620 | 16800 | 2021年 | 2022年\n2 | 江口镇中心小学 | 扩建 | 12.5 | 18 | 810 | 4300 | 2022年 | 2023年\n3 | 第七初级中学 | 新建 | 60 | 36 | 1800 | 21000 | 2022年3月 | 2024年8月",
    reading: [
      "城南第一小学占地面积: flow 45 mu by 2022",
      "城南第一小学办学规模: flow 36 class by 2022",
      "城南第一小学提供学位: flow 1620 place by 2022",
      "城南第一小学总投资: flow 16800 10000 yuan by 2022",
      "江口镇中心小学占地面积: flow 12.5 mu by 2023",
      "江口镇中心小学办学规模: flow 18 class by 2023",
      "江口镇中心小学提供学位: flow 810 place by 2023",
      "江口镇中心小学总投资: flow 4300 10000 yuan by 2023",
      "第七初级中学占地面积: flow 60 mu by 2024",
      "第七初级中学办学规模: flow 36 class by 2024",
      "第七初级中学提供学位: flow 1800 place by 2024",
      "第七初级中学总投资: flow 21000 10000 yuan by 2024",
    ],
  },
  {
    manner: "two headers, the parts of each year below it",
    text: "指标\t2020年\t2025年\n\t全市\t其中：农村\t全市\t其中：农村\n学前三年毛入园率（%）\t90.2\t86.5\t93\t90\n义务教育巩固率（%）\t96.1\t95.0\t97.5\t97",
    reading: [
      "学前三年毛入园率: level 93 percent by 2025 from 90.2 in 2020",
      "农村学前三年毛入园率: level 90 percent by 2025 from 86.5 in 2020",
      "义务教育巩固率: level 97.5 percent by 2025 from 96.1 in 2020",
      "农村义务教育巩固率: level 97 percent by 2025 from 95 in 2020",
    ],
  },
  {
    manner: "sums in brackets beside yearly growth",
    text: "“十四五”时期教育发展主要指标\n主要指标 2020年 2025年 年均增长/累计 属性\n普惠性幼儿园覆盖率（%） 85.2 90以上 — 约束性\n新增公办幼儿园学位（个） — 〔12000〕 〔12000〕 预期性\n高中阶段教育毛入学率（%） 93.1 95 — 预期性\n培训教师（人次） — [30000] — 预期性\n注：〔〕内为五年累计数。",
    reading: [
      "普惠性幼儿园覆盖率: level atLeast 90 percent by 2025 from 85.2 in 2020",
      "公办幼儿园学位: flow 12000 place by 2025",
      "公办幼儿园学位: flow 12000 place by 2025",
      "高中阶段教育毛入学率: level 95 percent by 2025 from 93.1 in 2020",
      "教师: flow 30000 person by 2025",
    ],
  },
  {
    manner: "standards by stage under a dated sentence",
    text: "到2027年，全县教育资源配置标准如下表：\n指标 小学 初中 普通高中\n班额（人） 45 50 50\n生师比 19:1 13.5:1 12.5:1\n生均校舍面积（平方米） 6 7.5 10",
    reading: [
      "小学班额: level 45 person by 2027",
      "初中班额: level 50 person by 2027",
      "普通高中班额: level 50 person by 2027",
      "小学生师比: level 19 pupilPerTeacher by 2027",
      "初中生师比: level 13.5 pupilPerTeacher by 2027",
      "普通高中生师比: level 12.5 pupilPerTeacher by 2027",
      "小学生均校舍面积: level 6 squareMetrePerPupil by 2027",
      "初中生均校舍面积: level 7.5 squareMetrePerPupil by 2027",
      "普通高中生均校舍面积: level 10 squareMetrePerPupil by 2027",
    ],
  },
  {
    manner: "words in place of numbers",
    text: "监测指标|2020年完成值|2022年目标|2025年目标|指标属性\n学前教育毛入园率|89.7%|≥91%|≥93%|预期性\n大班额比例|3.4%|≤2%|0|约束性\n义务教育学校专任教师本科以上学历比例|76.5%|≥80%|≥85%|预期性\n生均公共财政预算教育事业费|—|逐年增长|逐年增长|约束性",
    reading: [
      "学前教育毛入园率: level atLeast 91 percent by 2022 from 89.7 in 2020",
      "学前教育毛入园率: level atLeast 93 percent by 2025 from 89.7 in 2020",
      "大班额比例: level atMost 2 percent by 2022 from 3.4 in 2020",
      "大班额比例: level 0 percent by 2025 from 3.4 in 2020",
      "义务教育学校专任教师本科以上学历比例: level atLeast 80 percent by 2022 from 76.5 in 2020",
      "义务教育学校专任教师本科以上学历比例: level atLeast 85 percent by 2025 from 76.5 in 2020",
      "生均公共财政预算教育事业费: raise by 2022",
      "生均公共财政预算教育事业费: raise by 2025",
    ],
  },
  {
    manner: "how things stood, by the sentence above",
    text: "截至2020年底，全县各级各类学校基本情况如下：\n学段 | 学校数（所） | 在校生（人） | 专任教师（人）\n幼儿园 | 86 | 12450 | 980\n小学 | 54 | 38600 | 2260\n初中 | 21 | 17890 | 1420",
    reading: [
      "was 幼儿园学校数: 86 school in 2020",
      "was 幼儿园在校生: 12450 person in 2020",
      "was 幼儿园专任教师: 980 person in 2020",
      "was 小学学校数: 54 school in 2020",
      "was 小学在校生: 38600 person in 2020",
      "was 小学专任教师: 2260 person in 2020",
      "was 初中学校数: 21 school in 2020",
      "was 初中在校生: 17890 person in 2020",
      "was 初中专任教师: 1420 person in 2020",
    ],
  },
  {
    manner: "how things stood, by the title",
    text: "全市学前教育现状\n县区 | 幼儿园（所） | 在园幼儿（人） | 普惠率（%）\n东城区 | 46 | 8600 | 82.3\n西丰县 | 31 | 5200 | 78.8",
    reading: [
      "was 幼儿园 (东城区): 46 school",
      "was 在园幼儿 (东城区): 8600 person",
      "was 普惠率 (东城区): 82.3 percent",
      "was 幼儿园 (西丰县): 31 school",
      "was 在园幼儿 (西丰县): 5200 person",
      "was 普惠率 (西丰县): 78.8 percent",
    ],
  },
  {
    manner: "the year of the sentence above",
    text: "到2027年，全市教育现代化水平明显提升，主要指标达到以下水平。\n指标 | 目标值\n学前教育毛入园率 | 95%\n高中阶段毛入学率 | 93%",
    reading: ["学前教育毛入园率: level 95 percent by 2027", "高中阶段毛入学率: level 93 percent by 2027"],
  },
  {
    manner: "the period of the paragraph above",
    text: "“十四五”期间，全市规划新建改扩建学校120所。各县（市、区）任务分解见下表。\n县（市、区） 新建（所） 改扩建（所） 新增学位（个）\n安平县 5 8 6400\n永昌区 9 4 11200\n合计 14 12 17600",
    reading: [
      "学校: flow 120 school by 2025",
      "新建 (安平县): flow 5 school by 2025",
      "改扩建 (安平县): flow 8 school by 2025",
      "学位 (安平县): flow 6400 place by 2025",
      "新建 (永昌区): flow 9 school by 2025",
      "改扩建 (永昌区): flow 4 school by 2025",
      "学位 (永昌区): flow 11200 place by 2025",
      "新建: flow 14 school by 2025",
      "改扩建: flow 12 school by 2025",
      "学位: flow 17600 place by 2025",
    ],
  },
  {
    manner: "teachers there are and teachers needed",
    text: "表3　各学段教师需求预测表\n单位：人\n学段\t2020年实有\t2025年需求\t2025年需补充\n幼儿园\t1860\t2540\t680\n小学\t4320\t4480\t160\n初中\t2980\t3260\t280",
    reading: [
      "幼儿园教师: level 2540 person by 2025 from 1860 in 2020",
      "幼儿园教师: flow 680 person by 2025",
      "小学教师: level 4480 person by 2025 from 4320 in 2020",
      "小学教师: flow 160 person by 2025",
      "初中教师: level 3260 person by 2025 from 2980 in 2020",
      "初中教师: flow 280 person by 2025",
    ],
  },
  {
    manner: "a bare year for each column, the title's measure",
    text: "附件1\n2021—2025年幼儿园建设分年度任务表\n县区\t2021\t2022\t2023\t2024\t2025\t合计\n青山区\t4\t5\t3\t2\t2\t16\n白水县\t2\t2\t2\t1\t1\t8",
    reading: [
      "幼儿园 (青山区): flow 4 school by 2021",
      "幼儿园 (青山区): flow 5 school by 2022",
      "幼儿园 (青山区): flow 3 school by 2023",
      "幼儿园 (青山区): flow 2 school by 2024",
      "幼儿园 (青山区): flow 2 school by 2025",
      "幼儿园 (青山区): flow 16 school by 2025",
      "幼儿园 (白水县): flow 2 school by 2021",
      "幼儿园 (白水县): flow 2 school by 2022",
      "幼儿园 (白水县): flow 2 school by 2023",
      "幼儿园 (白水县): flow 1 school by 2024",
      "幼儿园 (白水县): flow 1 school by 2025",
      "幼儿园 (白水县): flow 8 school by 2025",
    ],
  },
  {
    manner: "years as rows, single blanks between",
    text: "年度 毛入园率（%） 公办园占比（%） 普惠率（%）\n2020 86.0 44.8 81.3\n2021 88 48 84\n2022 90 50 86\n2023 92 53 88",
    period: [2021, 2023],
    reading: [
      "毛入园率: level 88 percent by 2021 from 86 in 2020",
      "毛入园率: level 90 percent by 2022 from 86 in 2020",
      "毛入园率: level 92 percent by 2023 from 86 in 2020",
      "公办园占比: level 48 percent by 2021 from 44.8 in 2020",
      "公办园占比: level 50 percent by 2022 from 44.8 in 2020",
      "公办园占比: level 53 percent by 2023 from 44.8 in 2020",
      "普惠率: level 84 percent by 2021 from 81.3 in 2020",
      "普惠率: level 86 percent by 2022 from 81.3 in 2020",
      "普惠率: level 88 percent by 2023 from 81.3 in 2020",
    ],
  },
  {
    manner: "years as headers beside the first group",
    text: "普及水平                      2020      2025\n  学前教育毛入园率（％）        91.4      95\n  少数民族聚居区入园率（％）    84.9      92\n公平水平\n  县域义务教育校际差异系数（小学）    0.52    0.45",
    reading: [
      "学前教育毛入园率: level 95 percent by 2025 from 91.4 in 2020",
      "少数民族聚居区入园率: level 92 percent by 2025 from 84.9 in 2020",
      "县域义务教育校际差异系数(小学): level 0.45 coefficient by 2025 from 0.52 in 2020",
    ],
  },
  {
    manner: "a header over the years but not over their sum",
    text: "项目 | 合计 | 其中\n | | 2021年 | 2022年 | 2023年\n新建幼儿园（所） | 24 | 8 | 10 | 6\n新增学位（个） | 7200 | 2400 | 3000 | 1800",
    reading: [
      "幼儿园: flow 24 school by 2023",
      "幼儿园: flow 8 school by 2021",
      "幼儿园: flow 10 school by 2022",
      "幼儿园: flow 6 school by 2023",
      "学位: flow 7200 place by 2023",
      "学位: flow 2400 place by 2021",
      "学位: flow 3000 place by 2022",
      "学位: flow 1800 place by 2023",
    ],
  },
  {
    manner: "areas in cells one a line, with their sum",
    text: "表4 “十四五”时期各县区学位建设规划\n县区\n幼儿园学位（个）\n小学学位（个）\n初中学位（个）\n东陵区\n3600\n5400\n2700\n安和县\n1800\n2160\n1500\n合计\n5400\n7560\n4200",
    reading: [
      "幼儿园学位 (东陵区): flow 3600 place by 2025",
      "小学学位 (东陵区): flow 5400 place by 2025",
      "初中学位 (东陵区): flow 2700 place by 2025",
      "幼儿园学位 (安和县): flow 1800 place by 2025",
      "小学学位 (安和县): flow 2160 place by 2025",
      "初中学位 (安和县): flow 1500 place by 2025",
      "幼儿园学位: flow 5400 place by 2025",
      "小学学位: flow 7560 place by 2025",
      "初中学位: flow 4200 place by 2025",
    ],
  },
  {
    manner: "a sum beside the years of one measure",
    text: "县（市、区）|2023年新增公办学位|2024年新增公办学位|2025年新增公办学位|三年合计\n金山县|600|900|600|2100\n云浮市|1200|1200|1500|3900",
    reading: [
      "公办学位 (金山县): flow 600 place by 2023",
      "公办学位 (金山县): flow 900 place by 2024",
      "公办学位 (金山县): flow 600 place by 2025",
      "公办学位 (金山县): flow 2100 place by 2025",
      "公办学位 (云浮市): flow 1200 place by 2023",
      "公办学位 (云浮市): flow 1200 place by 2024",
      "公办学位 (云浮市): flow 1500 place by 2025",
      "公办学位 (云浮市): flow 3900 place by 2025",
    ],
  },
  {
    manner: "a name that goes on above its values",
    text: "指标名称 2020年 2025年 属性\n学前三年毛入园率（%） 88.4 92 预期性\n义务教育学校专任教师中本科以上学历\n比例（%） 76.2 85 预期性\n高中阶段教育毛入学率（%） 92.1 95 约束性",
    reading: [
      "学前三年毛入园率: level 92 percent by 2025 from 88.4 in 2020",
      "义务教育学校专任教师中本科以上学历比例: level 85 percent by 2025 from 76.2 in 2020",
      "高中阶段教育毛入学率: level 95 percent by 2025 from 92.1 in 2020",
    ],
  },
  {
    manner: "a name that goes on below its values",
    text: "指标名称 2020年 2025年 属性\n学前三年毛入园率（%） 88.4 92 预期性\n义务教育学校专任教师中本科以上 76.2 85 预期性\n学历比例（%）\n高中阶段教育毛入学率（%） 92.1 95 约束性",
    reading: [
      "学前三年毛入园率: level 92 percent by 2025 from 88.4 in 2020",
      "义务教育学校专任教师中本科以上学历比例: level 85 percent by 2025 from 76.2 in 2020",
      "高中阶段教育毛入学率: level 95 percent by 2025 from 92.1 in 2020",
    ],
  },
  {
    manner: "two years before the one aimed at",
    text: "| 指标 | 单位 | 2015年 | 2020年 | 2025年目标 |\n|---|---|---|---|---|\n| 学前三年毛入园率 | % | 76.1 | 88.2 | 93 |\n| 社区教育参与率 | % | 31 | 42 | 55 |",
    reading: [
      "学前三年毛入园率: level 93 percent by 2025 from 76.1 in 2015",
      "社区教育参与率: level 55 percent by 2025 from 31 in 2015",
      "was 学前三年毛入园率: 88.2 percent in 2020",
      "was 社区教育参与率: 42 percent in 2020",
    ],
  },
  {
    manner: "what became of the last plan",
    text: "（一）发展基础\n表1 “十三五”时期教育发展主要指标完成情况\n指标 | 2015年 | 2020年规划目标 | 2020年完成\n学前三年毛入园率（%） | 75 | 85 | 88.2\n义务教育巩固率（%） | 93 | 95 | 96.1",
    reading: [
      "was 学前三年毛入园率: 75 percent in 2015",
      "was 学前三年毛入园率: 88.2 percent in 2020",
      "was 义务教育巩固率: 93 percent in 2015",
      "was 义务教育巩固率: 96.1 percent in 2020",
      "aside 85: other-authority",
      "aside 95: other-authority",
    ],
  },
  {
    manner: "topics before the names",
    text: "主要目标\n指标\t2020年\t2025年\n学前教育\n普及：毛入园率（%）\t87.5\t92\n普惠：普惠性幼儿园覆盖率（%）\t82\t88\n义务教育\n均衡：优质均衡县（个）\t1\t5",
    reading: [
      "毛入园率: level 92 percent by 2025 from 87.5 in 2020",
      "普惠性幼儿园覆盖率: level 88 percent by 2025 from 82 in 2020",
      "优质均衡县: level 5 county by 2025 from 1 in 2020",
    ],
  },
  {
    manner: "rates in words with what they are per",
    text: "经费保障标准\n项目 标准\n普通小学生均公用经费 不低于720元/年\n普通初中生均公用经费 不低于940元/年\n寄宿生公用经费补助 每生每年300元\n特殊教育生均公用经费 不低于7000元/年",
    reading: [
      "普通小学生均公用经费: level atLeast 720 yuanPerPupil per year",
      "普通初中生均公用经费: level atLeast 940 yuanPerPupil per year",
      "寄宿生公用经费补助: flow 300 yuan per student per year",
      "特殊教育生均公用经费: level atLeast 7000 yuanPerPupil per year",
    ],
  },
  {
    manner: "projects whose last column is a time",
    text: "序号 | 建设项目 | 建设规模 | 计划投资 | 起止年限\n1 | 实验小学新校区 | 36班 | 1.2亿元 | 2022.3-2024.8\n2 | 第二中学扩建 | 24班 | 8600万元 | 2023—2025\n3 | 城北幼儿园 | 12班 | 2100万元 | 2022",
    reading: [
      "实验小学新校区建设规模: flow 36 class by 2024",
      "实验小学新校区投资: flow 1.2 100000000 yuan by 2024",
      "第二中学扩建建设规模: flow 24 class by 2025",
      "第二中学扩建投资: flow 8600 10000 yuan by 2025",
      "城北幼儿园建设规模: flow 12 class by 2022",
      "城北幼儿园投资: flow 2100 10000 yuan by 2022",
    ],
  },
  {
    manner: "phases as rows",
    text: "实施步骤与目标\n阶段 | 时间 | 普惠率 | 公办率\n第一阶段 | 2021年 | 82% | 48%\n第二阶段 | 2022年 | 85% | 50%\n第三阶段 | 2023年 | 88% | 53%",
    reading: [
      "普惠率: level 82 percent by 2021",
      "公办率: level 48 percent by 2021",
      "普惠率: level 85 percent by 2022",
      "公办率: level 50 percent by 2022",
      "普惠率: level 88 percent by 2023",
      "公办率: level 53 percent by 2023",
    ],
  },
  {
    manner: "what a project is made of, and how much",
    text: "项目（工程）名称 | 主要建设内容 | 数量 | 投资（万元） | 建设期\n农村幼儿园建设 | 新建、改扩建乡镇中心园 | 32所 | 9600 | 2021—2025年\n薄弱学校改造 | 校舍改造、设备购置 | 86所 | 15200 | 2021—2023年",
    reading: [
      "乡镇中心园: flow 32 school by 2025",
      "农村幼儿园建设投资: flow 9600 10000 yuan by 2025",
      "薄弱学校改造: flow 86 school by 2023",
      "薄弱学校改造投资: flow 15200 10000 yuan by 2023",
    ],
  },
  {
    manner: "goals of every year",
    text: "各年度目标\n | 毛入园率 | 普惠率 | 公办率\n2023年 | 90% | 84% | 50%\n2024年 | 91% | 86% | 52%\n2025年 | 92% | 88% | 54%",
    reading: [
      "毛入园率: level 90 percent by 2023",
      "毛入园率: level 91 percent by 2024",
      "毛入园率: level 92 percent by 2025",
      "普惠率: level 84 percent by 2023",
      "普惠率: level 86 percent by 2024",
      "普惠率: level 88 percent by 2025",
      "公办率: level 50 percent by 2023",
      "公办率: level 52 percent by 2024",
      "公办率: level 54 percent by 2025",
    ],
  },
  {
    manner: "two tables under headings with years",
    text: "一、2022年目标\n指标 数值\n毛入园率 90%\n普惠率 85%\n二、2025年目标\n指标 数值\n毛入园率 93%\n普惠率 88%",
    reading: [
      "毛入园率: level 90 percent by 2022",
      "普惠率: level 85 percent by 2022",
      "毛入园率: level 93 percent by 2025",
      "普惠率: level 88 percent by 2025",
    ],
  },
  {
    manner: "a part of the measure before",
    text: "目前全市各类教师数量\n学段 | 专任教师（人） | 其中本科以上（人）\n小学 | 2260 | 1980\n初中 | 1420 | 1390",
    reading: [
      "was 小学专任教师: 2260 person",
      "was 小学本科以上专任教师: 1980 person",
      "was 初中专任教师: 1420 person",
      "was 初中本科以上专任教师: 1390 person",
    ],
  },
  {
    manner: "averages of others",
    text: "指标 | 全国平均 | 全省平均 | 我市现状 | 2025年目标\n学前毛入园率（%） | 85.2 | 86 | 84.1 | 90\n巩固率（%） | 95.2 | 95.5 | 95 | 96.5",
    reading: [
      "学前毛入园率: level 90 percent by 2025 from 84.1",
      "巩固率: level 96.5 percent by 2025 from 95",
      "aside 85.2: other-authority",
      "aside 86: other-authority",
      "aside 95.2: other-authority",
      "aside 95.5: other-authority",
    ],
  },
  {
    manner: "targets and growth under years",
    text: "指标\t2022年现状\t2025年\t\t2030年\n\t\t目标\t年均增长\t目标\n在校生（万人）\t12.5\t13.6\t2.9%\t15",
    reading: [
      "在校生: level 13.6 10000 person by 2025 from 12.5 in 2022",
      "在校生: change 2.9 percent per year by 2025",
      "在校生: level 15 10000 person by 2030 from 12.5 in 2022",
    ],
  },
  {
    manner: "what was achieved",
    text: "专栏 “十三五”时期教育发展成就\n指标 2015年 2020年 增长\n学前毛入园率 75.2% 88.4% 13.2个百分点\n义务教育巩固率 93% 96% 3个百分点",
    reading: [
      "was 学前毛入园率: 75.2 percent in 2015",
      "was 学前毛入园率: 88.4 percent in 2020",
      "was 义务教育巩固率: 93 percent in 2015",
      "was 义务教育巩固率: 96 percent in 2020",
      "aside 13.2: difference",
      "aside 3: difference",
    ],
  },
  {
    manner: "units with strokes",
    text: "指标（单位） | 基期值 | 目标值\n生均公用经费（元/年） | 800 | 1000\n生均图书（册/生） | 28 | 35\n生均教学设备值（元/生） | 1650 | 2000\n每百名学生计算机（台/百人） | 11 | 16\n教师培训（学时/年） | 60 | 90\n校医配备（人/校） | 0.6 | 1",
    reading: [
      "生均公用经费: level 1000 yuanPerPupil per year from 800",
      "生均图书: level 35 bookPerPupil from 28",
      "生均教学设备值: level 2000 yuanPerPupil from 1650",
      "每百名学生计算机: level 16 item from 11",
      "教师培训: flow 90 studyHour per year from 60",
      "校医配备: level 1 person per school from 0.6",
    ],
  },
  {
    manner: "kinds of things counted as 个",
    text: "指标\t单位\t2020年\t2025年\n省级示范园\t个\t12\t20\n特色学校\t个\t30\t45\n名师工作室\t个\t18\t30\n学位\t万个\t5.2\t6.8\n教学班\t个\t860\t940\n教学点\t个\t46\t20\n国家级课程\t门\t3\t8\n实训基地\t个\t10\t15\n义务教育优质均衡县\t个\t1\t4",
    reading: [
      "省级示范园: level 20 school by 2025 from 12 in 2020",
      "特色学校: level 45 school by 2025 from 30 in 2020",
      "名师工作室: level 30 item by 2025 from 18 in 2020",
      "学位: level 6.8 10000 place by 2025 from 5.2 in 2020",
      "教学班: level 940 class by 2025 from 860 in 2020",
      "教学点: level 20 school by 2025 from 46 in 2020",
      "国家级课程: level 8 course by 2025 from 3 in 2020",
      "实训基地: level 15 item by 2025 from 10 in 2020",
      "义务教育优质均衡县: level 4 county by 2025 from 1 in 2020",
    ],
  },
  {
    manner: "several dated values in a cell",
    text: "指标 | 目标\n学前毛入园率 | 2025年达到95%，2030年达到98%\n高中毛入学率 | 2025年94%；2030年97%",
    reading: [
      "学前毛入园率: level 95 percent by 2025",
      "学前毛入园率: level 98 percent by 2030",
      "高中毛入学率: level 94 percent by 2025",
      "高中毛入学率: level 97 percent by 2030",
    ],
  },
  {
    manner: "years in the cells",
    text: "来华留学生（人）\t2020年 8600\t2025年 12000\n中外合作办学项目（个）\t2020年 45\t2025年 65",
    reading: [
      "来华留学生: level 12000 person by 2025 from 8600 in 2020",
      "中外合作办学项目: level 65 item by 2025 from 45 in 2020",
    ],
  },
  {
    manner: "stages as columns beside their sum",
    text: "项目\t合计\t幼儿园\t小学\t初中\n新建（所）\t12\t6\t4\t2\n改扩建（所）\t20\t8\t9\t3\n新增学位（个）\t9600\t2160\t4860\t2580",
    reading: [
      "新建: flow 12 school",
      "幼儿园: flow 6 school",
      "小学: flow 4 school",
      "初中: flow 2 school",
      "改扩建: flow 20 school",
      "幼儿园: flow 8 school",
      "小学: flow 9 school",
      "初中: flow 3 school",
      "学位: flow 9600 place",
      "幼儿园新增学位: flow 2160 place",
      "小学新增学位: flow 4860 place",
      "初中新增学位: flow 2580 place",
    ],
  },
  {
    manner: "projects in cells one a line, with sentences",
    text: "序号\n项目名称\n建设内容\n投资（万元）\n完成时间\n1\n一小扩建\n新建教学楼8000平方米\n2600\n2023年\n2\n二中迁建\n新建36班初中\n12000\n2024年",
    reading: [
      "一小扩建投资: flow 2600 10000 yuan by 2023",
      "二中迁建投资: flow 12000 10000 yuan by 2024",
      "教学楼: flow 8000 squareMetre by 2023",
    ],
  },
  {
    manner: "phases by their years, goals in sentences",
    text: "阶段 | 目标\n2021—2022年 | 新建公办园20所，普惠率达到85%\n2023—2025年 | 新建公办园30所，普惠率达到90%",
    reading: [
      "公办园: flow 20 school by 2022",
      "普惠率: level 85 percent by 2022",
      "公办园: flow 30 school by 2025",
      "普惠率: level 90 percent by 2025",
    ],
  },
  {
    manner: "kinds of projects by what they cost, with their sum",
    text: "“十四五”教育项目投资估算表（单位：亿元）\n项目类别 | 投资规模\n学前教育 | 3.6\n义务教育 | 9.8\n普通高中 | 5.2\n合计 | 18.6",
    reading: [
      "学前教育投资规模: flow 3.6 100000000 yuan by 2025",
      "义务教育投资规模: flow 9.8 100000000 yuan by 2025",
      "普通高中投资规模: flow 5.2 100000000 yuan by 2025",
      "投资规模: flow 18.6 100000000 yuan by 2025",
    ],
  },
  {
    manner: "names that end in the verb of their values",
    text: "| 目标 | 2022年底 | 2025年底 | 2035年 |\n| 学前三年毛入园率达到 | 90% | 93% | 98% |\n| 义务教育巩固率达到 | 96.5% | 97.5% | 99% |",
    reading: [
      "学前三年毛入园率: level 93 percent by 2025 from 90 in 2022",
      "学前三年毛入园率: level 98 percent by 2035 from 90 in 2022",
      "义务教育巩固率: level 97.5 percent by 2025 from 96.5 in 2022",
      "义务教育巩固率: level 99 percent by 2035 from 96.5 in 2022",
    ],
  },
  {
    manner: "sums over the years beside rates",
    text: "指标名称 | 单位 | 2020年 | 2025年 | 累计\n新增幼儿园 | 所 | - | - | 60\n招聘教师 | 人 | 320 | 360 | 1800\n毛入园率 | % | 88 | 93 | -",
    reading: [
      "幼儿园: flow 60 school by 2025",
      "教师: flow 360 person by 2025 from 320 in 2020",
      "教师: flow 1800 person by 2025",
      "毛入园率: level 93 percent by 2025 from 88 in 2020",
    ],
  },
  {
    manner: "what is built for each stage",
    text: "学段 | 新建 | 改扩建 | 新增学位\n幼儿园 | 12所 | 8所 | 4320个\n小学 | 5所 | 9所 | 8100个\n初中 | 3所 | 4所 | 5400个",
    reading: [
      "幼儿园: flow 12 school",
      "幼儿园: flow 8 school",
      "幼儿园新增学位: flow 4320 place",
      "小学: flow 5 school",
      "小学: flow 9 school",
      "小学新增学位: flow 8100 place",
      "初中: flow 3 school",
      "初中: flow 4 school",
      "初中新增学位: flow 5400 place",
    ],
  },
  {
    manner: "cells with notes and movements",
    text: "| 指标 | 2022年 | 2025年 |\n| 学前毛入园率 | 91.2%（含民办） | ＞95% |\n| 生均公用经费 | 850元 | 1000元/生·年 |\n| 教职工与幼儿比 | 1:8.2 | 1:7 |\n| 每百名学生拥有教学终端 | 12台 | 18台左右 |\n| 近视率 | 55.1% | 每年下降1个百分点 |\n| 高考本科上线率 | 52% | 提高5个百分点 |\n| 家长满意度 | 91% | 稳定在95%以上 |\n| 标准化学校 | 82所 | 新增18所 |\n| 残疾儿童入学率 | 95% | 97%~98% |",
    reading: [
      "学前毛入园率: level moreThan 95 percent by 2025 from 91.2 in 2022",
      "生均公用经费: level 1000 yuanPerPupil by 2025 from 850 in 2022",
      "教职工与幼儿比: level 7 pupilPerTeacher by 2025 from 8.2 in 2022",
      "每百名学生拥有教学终端: level about 18 item by 2025 from 12 in 2022",
      "近视率: change 1 percentagePoint per year by 2025",
      "高考本科上线率: change 5 percentagePoint by 2025",
      "家长满意度: level atLeast 95 percent by 2025 from 91 in 2022",
      "标准化学校: flow 18 school by 2025",
      "残疾儿童入学率: level between 97,98 percent by 2025 from 95 in 2022",
      "was 近视率: 55.1 percent in 2022",
      "was 高考本科上线率: 52 percent in 2022",
      "was 标准化学校: 82 school in 2022",
    ],
  },
  {
    manner: "wrapped names among single blanks",
    text: "指标名称 2020年 2025年 属性\n学前三年毛入园率（%） 88.4 92 预期性\n义务教育学校专任教师中本科以上学历\n比例（%） 76.2 85 预期性\n高中阶段教育毛入学率（%） 92.1 95 约束性",
    reading: [
      "学前三年毛入园率: level 92 percent by 2025 from 88.4 in 2020",
      "义务教育学校专任教师中本科以上学历比例: level 85 percent by 2025 from 76.2 in 2020",
      "高中阶段教育毛入学率: level 95 percent by 2025 from 92.1 in 2020",
    ],
  },
];

describe("tables as plans print them", () => {
  it.each(MANNERS)("are read: $manner", ({ text, period, reading }) => {
    expect(readingOf(text, period)).toEqual(reading);
  });
});
