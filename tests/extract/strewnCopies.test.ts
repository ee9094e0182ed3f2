import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

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
