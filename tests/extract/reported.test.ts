import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("how things stand", () => {
  reads([
    [
      "截至2020年底，全县共有小学46所，在校生2.3万人。",
      "observation 小学 | exactly 46 school | in 2020",
      "observation 在校生 | exactly 2.3 x10000 person | in 2020",
    ],
    ["2020年，全市学前三年毛入园率达到88.7%。", "observation 学前三年毛入园率 | exactly 88.7 percent | in 2020"],
    ["“十三五”期间，新建幼儿园23所。", "observation 幼儿园 | exactly 23 school | in 2020"],
    ["目前，全区有普通高中5所。", "observation 普通高中 | exactly 5 school"],
    ["全市已建成智慧校园12所。", "observation 智慧校园 | exactly 12 school"],
    ["先后培训教师1.2万人次。", "observation 教师 | exactly 1.2 x10000 person"],
    ["一、发展基础\n学前教育毛入园率达到85%以上。", "observation 学前教育毛入园率 | atLeast 85 percent"],
    [
      "一、工作回顾\n义务教育巩固率由2015年的95%提高到2020年的98%。",
      "observation 义务教育巩固率 | exactly 95 percent | in 2015",
      "observation 义务教育巩固率 | exactly 98 percent | in 2020",
    ],
    ["一、存在问题\n生师比达到20:1，高于全省平均水平。", "observation 生师比 | exactly 20 pupilPerTeacher"],
  ]);
});

describe("a forecast", () => {
  reads([
    [
      "预计到2025年，小学在校生将达到3.1万人。",
      "observation 小学在校生 | exactly 3.1 x10000 person | in 2025 | forecast",
    ],
    ["预测2024年初中入学人数为1.2万人。", "observation 初中入学人数 | exactly 1.2 x10000 person | in 2024 | forecast"],
  ]);
});

describe("the part a sentence stands in", () => {
  reads([
    [
      "一、发展基础\n学前教育毛入园率达到85%。\n二、发展目标\n学前教育毛入园率达到90%。",
      "target 学前教育毛入园率 | level exactly 90 percent",
      "observation 学前教育毛入园率 | exactly 85 percent",
    ],
    [
      "一、发展基础\n（一）办学条件显著改善。新建学校12所。\n二、主要目标\n到2025年，新建学校5所。",
      "target 学校 | flow exactly 5 school | by 2025",
      "observation 学校 | exactly 12 school",
    ],
    [
      "第一章 发展基础\n全县有小学40所。\n第二章 发展目标\n第一节 总体目标\n到2025年，小学达到45所。",
      "target 小学 | level exactly 45 school | by 2025",
      "observation 小学 | exactly 40 school",
    ],
    ["二、主要任务\n（一）夯实发展基础。新建公办园6所。", "target 公办园 | flow exactly 6 school"],
  ]);
});

describe("what others aim at", () => {
  reads([
    ["国务院要求2025年毛入园率达到90%。"],
    ["全国学前教育毛入园率达到85.2%。"],
    ["国家“十四五”规划提出普惠率达到85%以上。"],
  ]);
});
