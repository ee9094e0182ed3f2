import { describe } from "vitest";
import { readsUndated } from "./recordsIn.ts";

describe("a sentence that leads to a report", () => {
  readsUndated([
    [
      "现将截至2022年6月底全县校舍改造工程进展情况通报如下：\n（一）开工情况\n全县开工面积6.16万平方米，占规划建设总面积的27.85%。\n（二）设备购置情况\n购置图书18.9万册。\n（三）下一步工作\n2022年12月底前建成全部43所学校。新增学位1200个。",
      "target 学校 | flow exactly 43 school | by 2022-12-31",
      "target 学位 | flow exactly 1200 place",
      "observation 开工面积 | exactly 6.16 x10000 squareMetre | in 2022-06-30",
      "observation 开工面积占规划建设总面积 | exactly 27.85 percent | in 2022-06-30",
      "observation 图书 | exactly 18.9 x10000 book | in 2022-06-30",
    ],
    [
      "一、主要进展\n现将有关情况报告如下。\n1.新建学校12所。\n2.培训教师300人。\n二、工作安排\n新建学校15所。",
      "target 学校 | flow exactly 15 school",
      "observation 学校 | exactly 12 school",
      "observation 教师 | exactly 300 person",
    ],
    [
      "现将2022年重点项目完成情况通报如下：一是新建学校12所。二是新增学位3000个。",
      "observation 学校 | exactly 12 school | in 2022",
      "observation 学位 | exactly 3000 place",
    ],
    [
      "主要成效如下。新建学校12所。新增学位3000个。今后将新增学位4000个。",
      "target 学位 | flow exactly 4000 place",
      "observation 学校 | exactly 12 school",
      "observation 学位 | exactly 3000 place",
    ],
    // What is set leads to no report.
    [
      "项目建设规模及投资情况如下：\n1.新建学校12所。\n2.投资3亿元。",
      "target 学校 | flow exactly 12 school",
      "target 投资 | flow exactly 3 x100000000 yuan",
    ],
    [
      "现将2025年民生实事安排情况公布如下：\n1.新建学校12所。\n2.新增学位3000个。",
      "target 学校 | flow exactly 12 school | by 2025 (inferred)",
      "target 学位 | flow exactly 3000 place | by 2025 (inferred)",
    ],
    ["现将2022年重点任务通知如下：\n1.新建学校12所。", "target 学校 | flow exactly 12 school | by 2022 (inferred)"],
  ]);
});

describe("a stretch that looks back", () => {
  readsUndated([
    [
      "过去一年，我县教育事业稳步发展。新建学校12所，新增学位3000个。2024年，将新建学校15所。新增学位5000个。",
      "target 学校 | flow exactly 15 school | by 2024",
      "target 学位 | flow exactly 5000 place | by 2024 (inferred)",
      "observation 学校 | exactly 12 school",
      "observation 学位 | exactly 3000 place",
    ],
    [
      "记者从市教育局获悉，去年，全市教育投入持续加大。新建幼儿园12所，新增学位3000个。",
      "observation 幼儿园 | exactly 12 school",
      "observation 学位 | exactly 3000 place",
    ],
    [
      "五年来，我市坚持教育优先发展。招聘教师2600名。明年新建学校4所。",
      "target 学校 | flow exactly 4 school",
      "observation 教师 | exactly 2600 person",
    ],
    ["与去年相比，今后招聘教师要增加。招聘教师260名。", "target 教师 | flow exactly 260 person"],
  ]);
});

describe("what the text said before of its years", () => {
  readsUndated([
    // Of the span was told what was done.
    [
      "“十四五”期间，全区兴办了12所学校。\n“十四五”期间，全区中小学完工项目21个，新增小学学位1.2万个。",
      "observation 学校 | exactly 12 school | in 2025",
      "observation 中小学完工项目 | exactly 21 item | in 2025",
      "observation 小学学位 | exactly 1.2 x10000 place | in 2025",
    ],
    [
      "“十四五”期间，全区将新建学校12所。\n“十四五”期间，新增小学学位1.2万个。",
      "target 学校 | flow exactly 12 school | by 2025",
      "target 小学学位 | flow exactly 1.2 x10000 place | by 2025",
    ],
    // It plans for the year after.
    [
      "2019年计划新建学校12所。\n2018年，全省投资2亿元新建学校10所。",
      "target 学校 | flow exactly 12 school | by 2019",
      "observation 投资 | exactly 2 x100000000 yuan | in 2018",
      "observation 学校 | exactly 10 school | in 2018",
    ],
    [
      "2019年计划新建学校12所。2020年新建学校5所。",
      "target 学校 | flow exactly 12 school | by 2019",
      "target 学校 | flow exactly 5 school | by 2020",
    ],
    [
      "2035年将新建高中12所。2025年新建学校3所。",
      "target 高中 | flow exactly 12 school | by 2035",
      "target 学校 | flow exactly 3 school | by 2025",
    ],
    [
      "2025年将新建高中12所。2024年普惠率达到86%。",
      "target 高中 | flow exactly 12 school | by 2025",
      "target 普惠率 | level exactly 86 percent | by 2024",
    ],
    // The years of another plan that is named are not those of the text.
    [
      "“十四五”期间，全区兴办了12所学校。按照《高中布局规划（2024—2030年）》，推进学校建设。\n“十四五”期间，新增学位1.2万个。",
      "observation 学校 | exactly 12 school | in 2025",
      "observation 学位 | exactly 1.2 x10000 place | in 2025",
    ],
    [
      "2025年毛入园率达到90%。2023年毛入园率达到86%。",
      "target 毛入园率 | level exactly 90 percent | by 2025",
      "target 毛入园率 | level exactly 86 percent | by 2023",
    ],
  ]);
});

describe("what is said only of what was", () => {
  readsUndated([
    [
      "五年间，我区创办了8所幼儿园，增设了3所小学。",
      "observation 幼儿园 | exactly 8 school",
      "observation 小学 | exactly 3 school",
    ],
    [
      "年内共计完工学校30所，新增学位5万个，完成率全省第一。",
      "observation 学校 | exactly 30 school",
      "observation 学位 | exactly 5 x10000 place",
    ],
    ["年内完工学校30所。", "target 学校 | flow exactly 30 school"],
    [
      "全省三年内建设特色学校1000所。光省城就有93所特色学校。",
      "target 特色学校 | flow exactly 1000 school | within 3",
      "observation 特色学校 | exactly 93 school",
    ],
    ["招聘教师800名，规划目标如期完成。", "observation 教师 | exactly 800 person"],
    // For what, not what has been done.
    ["为保证普及目标如期实现，中央计划安排资金50亿元建设寄宿制学校。", "target 资金 | flow exactly 50 x100000000 yuan"],
    ["推动规划目标如期完成，招聘教师800名。", "target 教师 | flow exactly 800 person"],
  ]);
});

describe("what a project is to cost and to bring", () => {
  readsUndated([
    [
      "据统计，全省项目学校60所，建筑面积35.5万平方米，计划投资共计12.7亿元（省级资金5亿元）。项目建成后，预计可增加学位23400个。",
      "target 项目学校 | level exactly 60 school",
      "target 建筑面积 | flow exactly 35.5 x10000 squareMetre",
      "target 投资 | flow exactly 12.7 x100000000 yuan",
      "target 省级资金 | flow exactly 5 x100000000 yuan",
      "target 学位 | flow exactly 23400 place",
    ],
    [
      "据统计，全县项目学校12所，计划投资3.2亿元，已完成投资1.1亿元。",
      "observation 项目学校 | exactly 12 school",
      "observation 投资 | exactly 3.2 x100000000 yuan",
      "observation 投资 | exactly 1.1 x100000000 yuan",
    ],
    [
      "2022年涉及的项目学校共计87所，建筑面积22.52万平方米，投资估算4.37亿元。",
      "target 项目学校 | level exactly 87 school | by 2022",
      "target 建筑面积 | flow exactly 22.52 x10000 squareMetre | by 2022",
      "target 投资估算 | flow exactly 4.37 x100000000 yuan | by 2022",
    ],
    [
      "2020年全县建成学校共计87所，建筑面积22.52万平方米。",
      "observation 学校 | exactly 87 school | in 2020",
      "observation 建筑面积 | exactly 22.52 x10000 squareMetre | in 2020",
    ],
    ["装备项目总投资预计2.3亿元。", "target 装备项目总投资 | flow exactly 2.3 x100000000 yuan"],
    [
      "目前共有学校12所，建成后学生规模可达3.5万人。",
      "target 学生规模 | level exactly 3.5 x10000 person",
      "observation 学校 | exactly 12 school",
    ],
    ["新校投入使用后，预计可容纳学生2700人。", "target 学生 | level exactly 2700 person"],
    ["新校去年建成后，在校生达到1200人。", "observation 在校生 | exactly 1200 person"],
  ]);
});

describe("what is foretold", () => {
  readsUndated([
    [
      "按照逐年推算，到2026年全区小学在校生将达到5.2万人，其中公办小学4.1万人。",
      "observation 小学在校生 | exactly 5.2 x10000 person | in 2026 | forecast",
      "observation 公办小学在校生 | exactly 4.1 x10000 person | in 2026 | forecast",
    ],
    ["预计2025年教育经费总额达到5亿元。", "observation 教育经费总额 | exactly 5 x100000000 yuan | in 2025 | forecast"],
    // What comes of what is to be built is promised with it.
    [
      "预计到2025年将建成足球特色学校500所，在校生达到50万人。",
      "target 足球特色学校 | flow exactly 500 school | by 2025",
      "target 在校生 | level exactly 50 x10000 person | by 2025",
    ],
  ]);
});
