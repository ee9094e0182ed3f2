import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what others set, or nobody promises, in English", () => {
  reads([
    ["The State Council requires that education spending account for no less than 4% of GDP."],
    ["According to the national plan, the retention rate should reach 96% by 2025."],
    ["The OECD average is 14 pupils per teacher."],
    ["The gross enrolment rate is defined as enrolment divided by the population of that age and may exceed 100%."],
    ["If the completion rate falls below 90%, the county will submit a report within 30 days."],
    ["Counties whose enrolment rate exceeds 98% will be commended."],
    ["Rural schools with fewer than 100 students will be funded as if they had 100."],
    ["Applicants must be under 35 years of age and have at least 3 years of teaching experience."],
    ["A total of USD 35 million and 100 Mbps for each school are planned."],
    ["Schools shall report by 15 September each year."],
    ["The plan consists of 8 chapters and 32 articles."],
  ]);
});

describe("what English reports and forecasts", () => {
  reads([
    [
      "A further 3,400 teachers will be needed by 2025.",
      "observation teachers | exactly 3400 person | in 2025 | forecast",
    ],
    [
      "It is estimated that the school-age population will decline by 12% by 2025.",
      "observation school-age population | exactly 12 percent | in 2025 | forecast",
    ],
    [
      "During the past ten years the illiteracy rate fell from 12.5% to 4.8%.",
      "observation illiteracy rate | exactly 4.8 percent",
      "observation illiteracy rate | exactly 12.5 percent",
    ],
    ["The survey shows that 36% of schools have a library.", "observation schools with a library | exactly 36 percent"],
    [
      "1. Background and achievements\nThe gross enrolment rate reached 91%. Teachers trained: 3,200.\n2. Goals\nThe gross enrolment rate will reach 95%. Teachers trained: 5,000.",
      "target gross enrolment rate | level exactly 95 percent",
      "target Teachers trained | flow exactly 5000 person",
      "observation gross enrolment rate | exactly 91 percent",
      "observation Teachers trained | exactly 3200 person",
    ],
    [
      "Current situation\nTeachers with a degree: 71%. Schools connected: 640.",
      "observation Teachers with a degree | exactly 71 percent",
      "observation Schools connected | exactly 640 school",
    ],
  ]);
});

describe("what others set, or a word means", () => {
  reads([
    ["国家确定的目标是：到2025年，学前教育毛入园率达到90%。"],
    ["省教育厅要求，各地2023年底前普惠性幼儿园覆盖率不低于85%。"],
    ["《中国教育现代化2035》提出，到2035年学前教育毛入园率超过95%。"],
    ["毛入园率：指在园幼儿占适龄人口的百分比，可能超过100%。"],
    ["低于95%的视为不达标。"],
  ]);
});

describe("what looks back", () => {
  reads([
    [
      "2022年全县教育事业统计公报\n全县各级各类学校236所，在校生5.62万人，专任教师4120人；小学生师比15.8:1。",
      "observation 各级各类学校 | exactly 236 school",
      "observation 在校生 | exactly 5.62 x10000 person",
      "observation 专任教师 | exactly 4120 person",
      "observation 小学生师比 | exactly 15.8 pupilPerTeacher",
    ],
    [
      "回顾“十三五”，全县学前三年毛入园率由78%提升至91%，新改扩建公办园32所。",
      "observation 学前三年毛入园率 | exactly 78 percent",
      "observation 学前三年毛入园率 | exactly 91 percent",
      "observation 公办园 | exactly 32 school",
    ],
    [
      "过去五年，全县新建幼儿园45所，培训教师2.3万人次。",
      "observation 幼儿园 | exactly 45 school",
      "observation 教师 | exactly 2.3 x10000 person",
    ],
    [
      "对照先进地区，我县小学生均校舍面积6.2平方米，比全省平均水平低1.1平方米。",
      "observation 小学生均校舍面积 | exactly 6.2 squareMetrePerPupil",
      "observation 小学生均校舍面积 | exactly 1.1 squareMetrePerPupil",
    ],
    ["据第七次全国人口普查，全市文盲率3.2%。", "observation 文盲率 | exactly 3.2 percent"],
    [
      "某市经验：该市建成智慧校园68所，教师信息化培训率100%。",
      "observation 智慧校园 | exactly 68 school",
      "observation 教师信息化培训率 | exactly 100 percent",
    ],
    [
      "全县在校生5.6万人，专任教师4120人。",
      "observation 在校生 | exactly 5.6 x10000 person",
      "observation 专任教师 | exactly 4120 person",
    ],
    [
      "累计发放各类资助金2.1亿元，惠及学生18.6万人次。",
      "observation 各类资助金 | exactly 2.1 x100000000 yuan",
      "observation 学生 | exactly 18.6 x10000 person",
    ],
    ["与去年相比，到2025年学前教育毛入园率达到95%。", "target 学前教育毛入园率 | level exactly 95 percent | by 2025"],
    [
      "2016—2020年全市教育事业发展情况\n指标 | 2016 | 2020\n幼儿园数（所） | 312 | 398",
      "observation 幼儿园数 | exactly 312 school | in 2016",
      "observation 幼儿园数 | exactly 398 school | in 2020",
    ],
    [
      "2023年，全市地方教育经费总投入186.4亿元，比上年增长5.8%。",
      "observation 地方教育经费总投入 | exactly 186.4 x100000000 yuan | in 2023",
      "observation 地方教育经费总投入 | exactly 5.8 percent | in 2023",
    ],
    [
      "全省平均水平为：学前教育毛入园率92.3%，小学生师比16.8:1。",
      "observation 学前教育毛入园率 | exactly 92.3 percent",
      "observation 小学生师比 | exactly 16.8 pupilPerTeacher",
    ],
    [
      "到2020年底，全县各级各类学校已达328所，在校学生达7.6万人。",
      "observation 各级各类学校 | exactly 328 school | in 2020",
      "observation 在校学生 | exactly 7.6 x10000 person | in 2020",
    ],
    ["实施第三期学前教育行动计划以来，新增幼儿园52所。", "observation 幼儿园 | exactly 52 school"],
    [
      "目前，全县学前教育普惠率84.6%，距离省定目标还差3.4个百分点。",
      "observation 学前教育普惠率 | exactly 84.6 percent",
    ],
  ]);
});

describe("what was done, what an earlier plan aimed at, and what only counts", () => {
  reads([
    ["Classes with more than 55 pupils are regarded as oversized."],
    ["“十三五”规划提出新建乡镇幼儿园30所，实际建成34所。", "observation 乡镇幼儿园 | exactly 34 school"],
    ["原定85%的目标已提前实现，小学巩固率达到99%。", "observation 小学巩固率 | exactly 99 percent"],
    [
      "当前我市普惠率为78.4%，公办率为46.2%。",
      "observation 普惠率 | exactly 78.4 percent",
      "observation 公办率 | exactly 46.2 percent",
    ],
    ["小学巩固率连续四年保持在99%以上。", "observation 小学巩固率 | atLeast 99 percent"],
    ["全市学前三年毛入园率比全省平均水平高1.6个百分点。", "observation 学前三年毛入园率 | exactly 1.6 percentagePoint"],
    [
      "教师本科率仍不足70%，到2025年提高到85%。",
      "target 教师本科率 | level exactly 85 percent | by 2025",
      "observation 教师本科率 | lessThan 70 percent",
    ],
    [
      "已建成校舍12万平方米，计划再新建8万平方米。",
      "target 校舍 | flow exactly 8 x10000 squareMetre",
      "observation 校舍 | exactly 12 x10000 squareMetre",
    ],
    [
      "四年来新增学位5200个，今后三年将新增学位6000个。",
      "target 学位 | flow exactly 6000 place | within 3",
      "observation 学位 | exactly 5200 place",
    ],
    [
      "国家要求到2025年毛入园率达到90%，我市力争达到93%。",
      "target 毛入园率 | level exactly 93 percent | by 2025 | 力争",
    ],
    ["超过55人的为大班额。"],
    ["由11个部门组成工作专班，下设4个小组。"],
    ["师德表现按20%的权重计入考核，违规的扣减绩效工资15%。"],
    [
      "<p>到2025年，<b>普惠性</b>幼儿园覆盖率达到&nbsp;<span>88%</span>以上。</p>",
      "target 普惠性幼儿园覆盖率 | level atLeast 88 percent | by 2025",
    ],
    [
      "到2025年②，普惠性幼儿园覆盖率达到88%③以上，新建幼儿园6所[4]。",
      "target 普惠性幼儿园覆盖率 | level atLeast 88 percent | by 2025",
      "target 幼儿园 | flow exactly 6 school | by 2025",
    ],
  ]);
});
