import { describe } from "vitest";
import { readsUndated } from "./recordsIn.ts";

describe("a paragraph that only tells what was, where no period is known", () => {
  readsUndated([
    // What was done is said last, and holds for what stands before.
    [
      "校舍项目21个,投入资金1830万元。截止6月底,15个项目已完工。",
      "observation 校舍项目 | exactly 21 item",
      "observation 资金 | exactly 1830 x10000 yuan",
      "observation 项目 | exactly 15 item",
    ],
    [
      "2019年,全市新建幼儿园31所,新增学位0.9万个。新建教师周转房120套。经过共同努力,各项建设均完成年度目标。",
      "observation 幼儿园 | exactly 31 school | in 2019",
      "observation 学位 | exactly 0.9 x10000 place | in 2019",
      "observation 教师周转房 | exactly 120 item",
    ],
    [
      "校舍加固项目16个,完成13个,余下3个正在办理前期手续。",
      "observation 校舍加固项目 | exactly 16 item",
      "observation 校舍加固项目 | exactly 13 item",
      "observation 校舍加固项目 | exactly 3 item",
    ],
    // Shares to the hundredth, and ranks, are counted.
    [
      "持续加大教育投入。新增学位近2万个。公办园占比、普惠园占比分别达56.31%、90.27%。",
      "observation 学位 | about 2 x10000 place",
      "observation 公办园占比 | exactly 56.31 percent",
      "observation 普惠园占比 | exactly 90.27 percent",
    ],
    [
      "全省人均受教育年限达到11年,高中阶段毛入学率达91%,普通高校数位居全国第三。",
      "observation 人均受教育年限 | exactly 11 year",
      "observation 高中阶段毛入学率 | exactly 91 percent",
    ],
    ["半年来,共投入校舍建设资金2150.4万元。", "observation 校舍建设资金 | exactly 2150.4 x10000 yuan"],
    // The next paragraph goes on with it.
    [
      "目前全部项目已全面竣工。\n城北小学建筑面积3200平方米,完成投资410万元。",
      "observation 城北小学建筑面积 | exactly 3200 squareMetre",
      "observation 投资 | exactly 410 x10000 yuan",
    ],
  ]);
});

describe("what a sentence goes on with once it has come to what was done", () => {
  readsUndated([
    [
      "2013年计划总投资2.1亿元,上半年已完成投资6200万元,开工率为92.4%,竣工8所学校。",
      "observation 总投资 | exactly 2.1 x100000000 yuan | in 2013",
      "observation 投资 | exactly 6200 x10000 yuan | in 2013",
      "observation 开工率 | exactly 92.4 percent | in 2013",
      "observation 学校 | exactly 8 school | in 2013",
    ],
    [
      "2018年规划新建幼儿园40所。截止目前,实际完成新建幼儿园42所;改造校舍22.4万平方米。",
      "target 幼儿园 | flow exactly 40 school | by 2018",
      "observation 幼儿园 | exactly 42 school",
      "observation 校舍 | exactly 22.4 x10000 squareMetre",
    ],
  ]);
});

describe("words that only reports have", () => {
  readsUndated([
    [
      "安排资金260万元，建设食堂6座；拨付薄改资金1840万元。",
      "observation 资金 | exactly 260 x10000 yuan",
      "observation 食堂 | exactly 6 item",
      "observation 薄改资金 | exactly 1840 x10000 yuan",
    ],
    [
      "积极争取上级资金。建成投用学校7所，超额8.2%完成年度投资4600万元。",
      "observation 学校 | exactly 7 school",
      "observation 超额 | exactly 8.2 percent",
      "observation 年度投资 | exactly 4600 x10000 yuan",
    ],
    [
      "新建幼儿园12所，开工率87.5%。",
      "target 幼儿园 | flow exactly 12 school",
      "observation 开工率 | exactly 87.5 percent",
    ],
    ["年底前开工率达到95%。", "target 开工率 | level exactly 95 percent"],
    [
      "其中北山县任务数是9所，已完成4所。",
      "target 北山县任务数 | flow exactly 9 school",
      "observation 完成 | exactly 4 school",
    ],
    ["每年将拨付助学资金500万元。", "target 助学资金 | flow exactly 500 x10000 yuan per year"],
  ]);
});

describe("labels without what reports say around them", () => {
  readsUndated([
    [
      "截止9月，义务教育保障经费已拨付学校占全年预算的61%。",
      "observation 义务教育保障经费占全年预算 | exactly 61 percent",
    ],
    ["“新增学位3万个”工程总投资6.2亿元。", "target 工程总投资 | flow exactly 6.2 x100000000 yuan"],
    [
      "建成后可添加学位1200个，增设附属幼儿园已增设45个班。",
      "target 学位 | flow exactly 1200 place",
      "observation 附属幼儿园 | exactly 45 class",
    ],
  ]);
});

describe("what is to be, although the paragraph tells what was as well", () => {
  readsUndated([
    [
      "已建成幼儿园12所。力争今年再新建幼儿园8所。",
      "target 幼儿园 | flow exactly 8 school | 力争",
      "observation 幼儿园 | exactly 12 school",
    ],
    [
      "2022年接入率达到100%,培训骨干教师3000人次。2019年已建成课堂资源1.2万节。",
      "target 接入率 | level exactly 100 percent | by 2022",
      "target 骨干教师 | flow exactly 3000 person | by 2022",
      "observation 课堂资源 | exactly 1.2 x10000 lesson | in 2019",
    ],
    [
      "经过三年努力,毛入园率达到90%以上,教育投入居全市第1位。",
      "target 毛入园率 | level atLeast 90 percent | within 3 | 努力",
    ],
    [
      "新建幼儿园12所,改扩建8所。",
      "target 新建幼儿园 | flow exactly 12 school",
      "target 改扩建幼儿园 | flow exactly 8 school",
    ],
  ]);
});

describe("a line that names the year's work", () => {
  readsUndated([
    [
      "2022年重点工作\n毛入园率达96%以上,建成示范园18所。",
      "target 毛入园率 | level atLeast 96 percent | by 2022 (inferred)",
      "target 示范园 | flow exactly 18 school | by 2022 (inferred)",
    ],
    ["2023年工作要点\n新增公办学位3200个。", "target 公办学位 | flow exactly 3200 place | by 2023 (inferred)"],
    ["2022年重点工作完成情况\n建成示范园18所。", "observation 示范园 | exactly 18 school"],
  ]);
});
