import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("what aims that were met tell", () => {
  readsUndated([
    [
      "2019年，学前三年毛入园率达到83.4%，比2015年提高8.4个百分点，提前6年实现教育规划纲要确定的70%的基本普及目标。普惠性幼儿园在园幼儿占比达73.07%。",
      "observation 学前三年毛入园率 | exactly 83.4 percent | in 2019",
      "observation 学前三年毛入园率 | exactly 8.4 percentagePoint | in 2019",
      "observation 普惠性幼儿园在园幼儿占比 | exactly 73.07 percent",
    ],
    ["确保提前一年实现规划确定的普及目标，毛入园率达到90%。", "target 毛入园率 | level exactly 90 percent"],
  ]);
});

describe("what was done in a span of years", () => {
  readsUndated([
    [
      "2018到2022年4年间，全市建设幼儿园项目100个，新增学位4万个。",
      "observation 幼儿园项目 | exactly 100 item | in 2022",
      "observation 学位 | exactly 4 x10000 place | in 2022",
    ],
    ["2026到2029年，全市建设幼儿园项目100个。", "target 幼儿园项目 | flow exactly 100 item | by 2029"],
    [
      "2002-2004年教育经费支出分别为13595万元、13563万元、16620万元。",
      "observation 教育经费支出 | exactly 13595 x10000 yuan | in 2002",
      "observation 教育经费支出 | exactly 13563 x10000 yuan | in 2003",
      "observation 教育经费支出 | exactly 16620 x10000 yuan | in 2004",
    ],
    [
      "2026-2028年教育投入分别为12000万元、13000万元、14500万元。",
      "target 教育投入 | level exactly 12000 x10000 yuan | by 2026",
      "target 教育投入 | level exactly 13000 x10000 yuan | by 2027",
      "target 教育投入 | level exactly 14500 x10000 yuan | by 2028",
    ],
  ]);
});

describe("what there is", () => {
  readsUndated([
    [
      "辖区内现有公办幼儿园5所，学位数1610个，普惠性幼儿园36所，学位数5430个。",
      "observation 公办幼儿园 | exactly 5 school",
      "observation 学位数 | exactly 1610 place",
      "observation 普惠性幼儿园 | exactly 36 school",
      "observation 学位数 | exactly 5430 place",
    ],
    [
      "利用现有校舍改建幼儿园5所，新增学位1610个。",
      "target 幼儿园 | flow exactly 5 school",
      "target 学位 | flow exactly 1610 place",
    ],
    [
      "在规模上，技能人才总量超过2亿人，高技能人才占技能人才的比例约为30%。",
      "observation 技能人才总量 | moreThan 2 x100000000 person",
      "observation 高技能人才占技能人才的比例 | about 30 percent",
    ],
    [
      "此前，我省已在17个县的3744所学校实施营养改善计划，83.77万名学生受益。",
      "observation 学校 | exactly 3744 school",
      "observation 学生受益 | exactly 83.77 x10000 person",
    ],
  ]);
});

describe("what only moves beside what was told", () => {
  readsUndated([
    [
      "教育投入不断增加。截止2020年10月，共完成固定资产投资6.15亿元，完成年度目标任务的99.27%。",
      "observation 固定资产投资 | exactly 6.15 x100000000 yuan | in 2020-10-31",
      "observation 完成年度目标任务 | exactly 99.27 percent | in 2020-10-31",
    ],
    ["教育投入不断增加。新建幼儿园3所。", "target 教育投入 | direction raise", "target 幼儿园 | flow exactly 3 school"],
    [
      "全区少数民族在校生人数大幅增长，2012年，全区少数民族在校生达到59.24万人，占全区在校生总数的39.24%。",
      "observation 少数民族在校生 | exactly 59.24 x10000 person | in 2012",
      "observation 少数民族在校生占全区在校生总数 | exactly 39.24 percent | in 2012",
    ],
    [
      "四年来累计投入9.6亿元，新建中小学91所。其中，今年还计划新建中小学9所。",
      "target 中小学 | flow exactly 9 school",
      "observation 投入 | exactly 9.6 x100000000 yuan",
      "observation 中小学 | exactly 91 school",
    ],
  ]);
});

describe("what is reckoned and is to be", () => {
  readsUndated([
    [
      "据测算，到2028年，要实现大班额比例在现有基础上减少60%以上的目标。",
      "target 大班额比例 | change atLeast 60 percent | by 2028",
    ],
  ]);
});

describe("dates of what was signed or will open", () => {
  reads([
    [
      "学校投资协议已于2021年5月份签订，项目占地1200亩，计划投资12.6亿元。",
      "target 项目占地 | level exactly 1200 mu",
      "target 投资 | flow exactly 12.6 x100000000 yuan",
    ],
    [
      "新校区2025年9月建成投用，每年可招收学生1200名。",
      "target 学生 | flow exactly 1200 person per year",
      "milestone 新校区 | by 2025-09-30",
    ],
    ["到2025年，每年招收学生1200名。", "target 学生 | flow exactly 1200 person per year | by 2025"],
    ["90%的中职学校在2025年底前按标准建成数字校园。", "target 中职学校 | level exactly 90 percent | by 2025"],
  ]);
});

describe("points that are dealt out to what was reached", () => {
  readsUndated([
    [
      "小学教师专科以上学历达98.5%，初中教师本科以上学历达到92.3%，分别比上年提高6个和8个百分点。",
      "observation 小学教师专科以上学历 | exactly 98.5 percent",
      "observation 初中教师本科以上学历 | exactly 92.3 percent",
      "observation 小学教师专科以上学历 | exactly 6 percentagePoint",
      "observation 初中教师本科以上学历 | exactly 8 percentagePoint",
    ],
    [
      "入园率达92%，巩固率达96%，比上年提高3个百分点。",
      "observation 入园率 | exactly 92 percent",
      "observation 巩固率 | exactly 96 percent",
      "observation 巩固率 | exactly 3 percentagePoint",
    ],
  ]);
});
