import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what others ask, and what was aimed at before", () => {
  reads([
    [
      "我县高中阶段毛入学率2025年达到96%，省教育厅要求2027年达到97%。",
      "target 高中阶段毛入学率 | level exactly 96 percent | by 2025",
    ],
    [
      "国家规划纲要作出部署，省教育厅要求各地2027年前毛入学率不低于95%，我县力争2026年达到96%。",
      "target 毛入学率 | level exactly 96 percent | by 2026 | 力争",
    ],
    ["按照省教育厅要求，2025年普惠率达到90%。", "target 普惠率 | level exactly 90 percent | by 2025"],
    ["规划提出的新建学校30所、新增学位2万个的任务均已完成。"],
    [
      "“十三五”规划确定的到2020年毛入园率85%、巩固率95%的目标全部实现，实际毛入园率达到88.3%。",
      "observation 实际毛入园率 | exactly 88.3 percent | in 2020",
    ],
    ["巩固率为97.2%，距离2025年99%的规划目标还有1.8个百分点。", "observation 巩固率 | exactly 97.2 percent"],
    ["义务教育巩固率已如期实现规划目标，达到99.2%。", "observation 义务教育巩固率 | exactly 99.2 percent"],
    ["到2025年毛入园率达到96%，高于省定目标1个百分点。", "target 毛入园率 | level exactly 96 percent | by 2025"],
  ]);
});

describe("criteria, and parts of papers", () => {
  reads([
    ["方案共分为6章32条。"],
    ["该《意见》共8个部分30条，附件3个。"],
    ["申请晋级的学校必须满足：校园面积不少于50亩，生均建筑面积不低于7平方米。"],
    ["申报省级示范园的幼儿园应同时具备下列条件：占地面积不少于3000平方米。"],
  ]);
});

describe("who does it, where they go, and by which project", () => {
  reads([
    ["学校先后获得国家级奖项5项。", "observation 国家级奖项 | exactly 5 item"],
    ["女教师仅占教师总数的32%。", "observation 女教师占教师总数 | exactly 32 percent"],
    ["到2025年选派骨干教师到乡村学校支教300人。", "target 骨干教师 | flow exactly 300 person | by 2025"],
    [
      "实施乡村温馨校园建设工程，2022年底前完成15所，2024年底前完成全部42所。",
      "target 乡村温馨校园建设 | flow exactly 15 school | by 2022",
      "target 乡村温馨校园建设 | flow exactly 42 school | by 2024",
    ],
    [
      "2021年起推行课后服务；体质健康优良率每年提高1个百分点以上。",
      "target 体质健康优良率 | change atLeast 1 percentagePoint per year",
    ],
  ]);
});

describe("what is found, counted or compared", () => {
  reads([
    ["与周边县相比，我县大班额比例高5.2个百分点。", "observation 大班额比例高 | exactly 5.2 percentagePoint"],
    ["评估体系由5个一级指标、15个二级指标和48个观测点构成。"],
    ["笔试占60%、面试占40%。"],
    ["规划编制历时8个月，召开座谈会15场。", "observation 座谈会 | exactly 15 occurrence"],
    [
      "截至目前，累计争取上级资金1.8亿元，完成投资1.2亿元。",
      "observation 上级资金 | exactly 1.8 x100000000 yuan",
      "observation 投资 | exactly 1.2 x100000000 yuan",
    ],
    ["今后三年计划争取中央资金2亿元。", "target 中央资金 | flow exactly 2 x100000000 yuan | within 3 | 争取"],
    ["去年新建幼儿园6所。", "observation 幼儿园 | exactly 6 school"],
  ]);
});

describe("what English plans set aside", () => {
  reads([
    ["The committee shall consist of 9 members and meet at least 4 times a year."],
    ["The budget assumes inflation of 4% a year; the weights are 40% and 60%. Working hours are 8:00 to 16:30."],
    [
      "The share of pupils scoring at least 400 points will rise to 60%.",
      "target share of pupils scoring at least 400 points | level exactly 60 percent",
    ],
    ["The previous strategy sought to train 5,000 teachers and to build 300 schools."],
    [
      "A “small school” has fewer than 120 pupils; the rate is the number of pupils divided by the population, times 100.",
    ],
    ["Under Goal 4, countries have agreed to provide at least 4% of GDP by 2030."],
    ["The Incheon Declaration urges governments to allocate 15% of public expenditure to education."],
    ["The Education Act requires classes of no more than 40 pupils; awards range from Band 2 to Band 5."],
    ["Candidates should have at least 5 years of teaching experience and 60 credits."],
    [
      "The plan 2015-2020 aimed for an enrolment rate of 70%. By the end of 2020, however, the rate stood at 58.3%.",
      "observation enrolment rate | exactly 58.3 percent | in 2020",
    ],
    ["Key facts (2020): net enrolment rate 91.4%.", "observation net enrolment rate | exactly 91.4 percent | in 2020"],
    [
      "The county plan aims to raise net enrolment to 95% by 2025.",
      "target net enrolment | level exactly 95 percent | by 2025",
    ],
  ]);
});

describe("damaged copies", () => {
  reads([
    [
      "到2026年，中等职业学校“双师\n某市教育事业发展“十四五”规划\n23\n型”教师占比达到60%以上，就业率稳定在97%左右。",
      "target 中等职业学校“双师型”教师占比 | level atLeast 60 percent | by 2026",
      "target 就业率 | level about (左右) 97 percent | by 2026",
    ],
    ["新增学位36 00个。", "target 学位 | flow exactly 3600 place"],
    ["资助学生每年不少于\n- 2l -\n1.5万人次。", "target 学生 | flow atLeast 1.5 x10000 person per year"],
    ["●高中阶段毛入学率达96 %以\n上", "target 高中阶段毛入学率 | level atLeast 96 percent"],
    ["平均班额2025年降到45人/ 班以下。", "target 平均班额 | level atMost 45 person | by 2025"],
    [
      "项目 2020 2025\n幼儿园（所） 1 12 13O\n教职工（人） l 860 2 100\n在校生（人） 12 300 13 500",
      "target 幼儿园 | level exactly 130 school | by 2025 | was 112 school in 2020",
      "target 教职工 | level exactly 2100 person | by 2025 | was 1860 person in 2020",
      "target 在校生 | level exactly 13500 person | by 2025 | was 12300 person in 2020",
      "observation 幼儿园 | exactly 112 school | in 2020",
      "observation 教职工 | exactly 1860 person | in 2020",
      "observation 在校生 | exactly 12300 person | in 2020",
    ],
    [
      "Th e completion rate will rise from 8 1.4% in 20 20 to 90 % by 203 0, and 2 ,400 teachers will be trained\n- 22 -\nby 2O26.",
      "target completion rate | level exactly 90 percent | by 2030 | was 81.4 percent in 2020",
      "target teachers | flow exactly 2400 person | by 2026",
    ],
  ]);
});
