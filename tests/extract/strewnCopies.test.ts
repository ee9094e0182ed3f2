import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("what a page's program left in a copy", () => {
  reads([
    // A character that went with its tag is lost; the figures stand on lines of their own.
    [
      "县级财政安排校舍维修资金\n620\n万元，改造食堂\n18\n个；新建教师周转房\n90\n套，全面改善教师住?/p>\n宿条件。",
      "target 校舍维修资金 | flow exactly 620 x10000 yuan",
      "target 食堂 | flow exactly 18 item",
      "target 教师周转房 | flow exactly 90 item",
    ],
    [
      "到2025年，新增幼儿园学位◈✿✿★，3600个◈✿✿★，普惠率达到88%◈✿✿★。",
      "target 幼儿园学位 | flow exactly 3600 place | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
    ],
    ["到2025年，学前三年毛入园率[4]达到95%以上。", "target 学前三年毛入园率 | level atLeast 95 percent | by 2025"],
    // Stars alone are a mark of quality.
    ["到2025年，创建★★★级示范园12所。", "target ★★★级示范园 | flow exactly 12 school | by 2025"],
    // A counter alone on its line is a cell.
    ["幼儿园\n12\n所\n小学\n30\n所\n初中\n16\n所"],
  ]);
});

describe("what is laid about a text", () => {
  reads([
    // A frame with one cell in each line, which is no table.
    [
      "┌────────────┐\n│ 专栏1 教育发展主要目标 │\n│ 学前三年毛入园率达到93%以上 │\n│ 新建幼儿园12所 │\n└────────────┘",
      "target 学前三年毛入园率 | level atLeast 93 percent",
      "target 幼儿园 | flow exactly 12 school",
    ],
    // A frame of several cells is one.
    [
      "┌────┬────┬────┐\n│指标│2020年│2025年│\n│学前三年毛入园率(%)│90│95│\n│高中阶段毛入学率(%)│92│96│\n└────┴────┴────┘",
      "target 学前三年毛入园率 | level exactly 95 percent | by 2025 | was 90 percent in 2020",
      "target 高中阶段毛入学率 | level exactly 96 percent | by 2025 | was 92 percent in 2020",
      "observation 学前三年毛入园率 | exactly 90 percent | in 2020",
      "observation 高中阶段毛入学率 | exactly 92 percent | in 2020",
    ],
    // What a program was to fill in, names and all.
    [
      "到2025年,新建幼儿园[[ed_new|12所]],普惠率达到[[ed_rate|88%]]。",
      "target 幼儿园 | flow exactly 12 school | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
    ],
    // Notes on how a character is written or read.
    [
      "到2025年,新建公办(繁体:辦)幼儿园[繁:園]12所{拼音:suǒ},新增园位3600个。",
      "target 公办幼儿园 | flow exactly 12 school | by 2025",
      "target 园位 | flow exactly 3600 place | by 2025",
    ],
    // A point that became a question, a point within a word, a figure of which the rest is hidden.
    [
      "到2025年,普惠率达到88?6%,高中阶段毛.人学率达到95%,提供学位4.*个。",
      "target 普惠率 | level exactly 88.6 percent | by 2025",
      "target 高中阶段毛入学率 | level exactly 95 percent | by 2025",
    ],
  ]);
});

describe("how characters sound, with signs that do not belong there", () => {
  reads([
    [
      "到2025年,全县(xiàn)新建(jiàn®)幼儿园12所,新增( zēng)学(xué)位(wei4)3600个(gè)。",
      "target 幼儿园 | flow exactly 12 school | by 2025",
      "target 学位 | flow exactly 3600 place | by 2025",
    ],
  ]);
});

describe("a label that is put together, in the characters of its text", () => {
  reads([
    [
      "到2025年,新建、改擴建學校60所,其中新建36所、改擴建24所。",
      "target 新建、改擴建學校 | flow exactly 60 school | by 2025",
      "target 新建學校 | flow exactly 36 school | by 2025",
      "target 改擴建學校 | flow exactly 24 school | by 2025",
    ],
    [
      "到2025年,小學生師比達到17:1,初中達到13:1。",
      "target 小學生師比 | level exactly 17 pupilPerTeacher | by 2025",
      "target 初中生師比 | level exactly 13 pupilPerTeacher | by 2025",
    ],
  ]);
});

describe("a sign, a count, a rate apart from what they go with", () => {
  reads([
    ["到2025年,毛入园率 ≥ 95%。", "target 毛入园率 | level atLeast 95 percent | by 2025"],
    ["教师培训目标:培训农村教师1000人次/年以上。", "target 农村教师 | flow atLeast 1000 person per year"],
    // How many indicators a heading counts is no goal.
    ["一、教育发展指标(14个)\n到2025年,毛入园率达到95%。", "target 毛入园率 | level exactly 95 percent | by 2025"],
  ]);
});

describe("a ratio of which the second side is a range", () => {
  reads([
    [
      "各区严格按照教职工与幼儿1:6-8的比例核定公办幼儿园教职工编制。",
      "target 教职工与幼儿 | level between 6..8 pupilPerTeacher",
    ],
    [
      "到2025年,全日制幼儿园保教人员与幼儿比为1:7至1:9。",
      "target 全日制幼儿园保教人员与幼儿比 | level between 7..9 pupilPerTeacher | by 2025",
    ],
    // What follows is a date, and no high end.
    ["到2025年,师生比达到1:15。7月底前完成。", "target 师生比 | level exactly 15 pupilPerTeacher | by 2025"],
  ]);
});

describe("what opens with the title of an entry of a yearbook", () => {
  readsUndated([
    ["[概况]2019年,全省学前教育毛入园率达98%以上。", "observation 学前教育毛入园率 | atLeast 98 percent | in 2019"],
    ["【目标】2029年,毛入园率达到98%。", "target 毛入园率 | level exactly 98 percent | by 2029"],
  ]);
});

describe("a line of its own that says since when", () => {
  readsUndated([
    [
      "2021年以来\n不断加大教育投入\n新建小学3所\n新增公办幼儿园学位3600个",
      "observation 小学 | exactly 3 school",
      "observation 公办幼儿园学位 | exactly 3600 place",
    ],
    [
      "近年来\n\n全县新增学位3600个。\n\n二、下一步打算\n\n新增学位2000个。",
      "target 学位 | flow exactly 2000 place",
      "observation 学位 | exactly 3600 place",
    ],
  ]);
});

describe("a number between lines", () => {
  reads([
    // Under a heading it counts the row of a table; within a sentence it is a page's.
    [
      "一、2025年经济社会发展的主要目标和任务\n\n3\n\n固定资产投资增长7.5%左右。",
      "target 固定资产投资 | change about (左右) 7.5 percent | by 2025 (inferred)",
    ],
    [
      "到2025年,全县学前三年毛入园率达到93%以上,义务教育巩固率\n\n3\n\n达到98%,普惠率达到90%。",
      "target 学前三年毛入园率 | level atLeast 93 percent | by 2025",
      "target 义务教育巩固率 | level exactly 98 percent | by 2025",
      "target 普惠率 | level exactly 90 percent | by 2025",
    ],
  ]);
});
