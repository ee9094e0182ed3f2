import { describe } from "vitest";
import { readsUndated } from "./recordsIn.ts";

describe("the year that a text plans for, wherever it says so", () => {
  readsUndated([
    [
      "一、2022年工作开展情况\n2022年,计划新建项目共14个,总投资3200万元。\n二、2023年教育项目建设计划\n2023年,新建幼儿园6所。",
      "target 幼儿园 | flow exactly 6 school | by 2023",
      "observation 项目 | exactly 14 item | in 2022",
      "observation 总投资 | exactly 3200 x10000 yuan | in 2022",
    ],
    [
      "教育局2021年工作总结和2022年工作打算\n全县教育工作稳步推进。\n2021年,新建学校7所。",
      "observation 学校 | exactly 7 school | in 2021",
    ],
    [
      "2022年全县新建幼儿园5所,新增学位900个。\n2023年,我县将新建幼儿园8所。",
      "target 幼儿园 | flow exactly 8 school | by 2023",
      "observation 幼儿园 | exactly 5 school | in 2022",
      "observation 学位 | exactly 900 place | in 2022",
    ],
    // Nothing says that another year is planned for.
    [
      "2022年全县新建幼儿园5所,新增学位900个。",
      "target 幼儿园 | flow exactly 5 school | by 2022",
      "target 学位 | flow exactly 900 place | by 2022",
    ],
    // A paper named in a text that told of a year is not the plan.
    [
      "2018年高中阶段毛入学率为88.3%。《普及攻坚计划(2017—2020年)》提出到2020年毛入学率要达到90%。",
      "target 毛入学率 | level exactly 90 percent | by 2020",
      "observation 高中阶段毛入学率 | exactly 88.3 percent | in 2018",
    ],
    [
      "《普及攻坚计划(2017—2020年)》提出,2018年高中阶段毛入学率为88.3%,2020年达到90%。",
      "target 高中阶段毛入学率 | level exactly 90 percent | by 2020 | was 88.3 percent in 2018",
    ],
  ]);
});

describe("what only what was is told with", () => {
  readsUndated([
    [
      "自2014年启动薄弱学校改造工程以来,全县共筹集资金3亿元,改造校舍45万平方米。",
      "observation 资金 | exactly 3 x100000000 yuan",
      "observation 校舍 | exactly 45 x10000 squareMetre",
    ],
    ["从2019年实施教师培训计划以来,培训教师600人。", "observation 教师 | exactly 600 person"],
    ["自2023年起,每年培训教师200人。", "target 教师 | flow exactly 200 person per year | from 2023-01-01"],
    [
      "2021年3月15日,42所学校入选示范校名单,其中小学20所。",
      "observation 学校 | exactly 42 school | in 2021-03-15",
      "observation 小学 | exactly 20 school | in 2021-03-15",
    ],
    ["2025年6月30日前,42所学校完成改造。", "target 学校 | flow exactly 42 school | by 2025-06-30"],
    ["2025年9月1日,将有4所学校投入使用。", "target 学校 | flow exactly 4 school | by 2025-09-01"],
    [
      "新增了2所示范幼儿园,公办园占比达51%以上,普惠园覆盖率达到82%。",
      "observation 示范幼儿园 | exactly 2 school",
      "observation 公办园占比 | atLeast 51 percent",
      "observation 普惠园覆盖率 | exactly 82 percent",
    ],
    [
      "新增了2所示范幼儿园,力争公办园占比达51%以上。",
      "target 公办园占比 | level atLeast 51 percent | 力争",
      "observation 示范幼儿园 | exactly 2 school",
    ],
    [
      "报告指出,这三年,全县新建学校21所,招聘教师430人。",
      "observation 学校 | exactly 21 school",
      "observation 教师 | exactly 430 person",
    ],
    [
      "2023年5月,中期评价结果公布,35所学校中有21所学校评定为优秀。",
      "observation 学校 | exactly 35 school | in 2023-05-31",
      "observation 学校评定为优秀 | exactly 21 school | in 2023-05-31",
    ],
    [
      "中央投入60亿元,除2005年已安排10亿元外,2006年至2010年每年各安排10亿元。",
      "target 中央投入 | flow exactly 60 x100000000 yuan",
      "target 中央投入 | flow exactly 10 x100000000 yuan per year | by 2010",
      "observation 中央投入 | exactly 10 x100000000 yuan | in 2005",
    ],
    [
      "2024年,全县新建幼儿园9所,完工面积3.27万平方米。",
      "observation 幼儿园 | exactly 9 school | in 2024",
      "observation 完工面积 | exactly 3.27 x10000 squareMetre | in 2024",
    ],
    [
      "全县现有学校200所。毛入园率、巩固率分别达88.7%、94.6%,预计年底将如期完成“十三五”规划目标。",
      "observation 学校 | exactly 200 school",
      "observation 毛入园率 | exactly 88.7 percent",
      "observation 巩固率 | exactly 94.6 percent",
    ],
  ]);
});

describe("what is said to be ahead", () => {
  readsUndated([
    [
      "截至2014年底,毛入园率达到81.5%。局长表示,今年新建幼儿园30所。",
      "target 幼儿园 | flow exactly 30 school",
      "observation 毛入园率 | exactly 81.5 percent | in 2014",
    ],
    [
      "截至2014年底,毛入园率达到81.5%。局长表示,今年已新建幼儿园30所。",
      "observation 毛入园率 | exactly 81.5 percent | in 2014",
      "observation 幼儿园 | exactly 30 school",
    ],
  ]);
});

describe("the state of work", () => {
  readsUndated([
    [
      "已完成。\n1.印发《学前教育发展计划》,公办园占比达52%以上。\n二、下一步工作\n新建幼儿园3所。",
      "target 幼儿园 | flow exactly 3 school",
      "observation 公办园占比 | atLeast 52 percent",
    ],
    ["已完成规划编制。\n1.新建幼儿园3所。", "target 幼儿园 | flow exactly 3 school"],
  ]);
});
