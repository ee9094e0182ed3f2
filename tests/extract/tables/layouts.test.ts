import { extractPlan } from "eduplan/extract";
import { deadlineYear, isNumeric } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** Each target on one line: label (area): kind value unit per by year from baseline. */
function targetsOf(text: string): readonly string[] {
  return extractPlan(text, { region: "36xxxx" }).plan.targets.map(({ label, scope, goal, deadline, baseline }) => {
    if (!isNumeric(goal)) return label;
    const per = (goal.per ?? []).map(({ of }) => ` per ${of}`).join("");
    const by = deadlineYear(deadline);
    const from = baseline === undefined ? "" : ` from ${baseline.value} in ${baseline.date}`;
    return `${label}${scope?.area ? ` (${scope.area})` : ""}: ${goal.kind} ${goal.value} ${goal.unit}${per}${by === undefined ? "" : ` by ${by}`}${from}`;
  });
}

const RATES = [
  "毛入园率: level 93 percent by 2025 from 88 in 2020",
  "巩固率: level 98 percent by 2025 from 96 in 2020",
];

/** Ways to print a table, each with what is read of it. */
const LAYOUTS: Readonly<Record<string, readonly [text: string, targets: readonly string[]]>> = {
  "a frame of box characters": [
    "┌────┬────┬────┐\n│指标│2020年│2025年│\n├────┼────┼────┤\n│毛入园率（%）│88│93│\n│巩固率（%）│96│98│\n└────┴────┴────┘",
    RATES,
  ],
  "a frame of + and -": [
    "+------+------+------+\n| 指标 | 2020年 | 2025年 |\n+======+======+======+\n| 毛入园率（%） | 88 | 93 |\n+------+------+------+\n| 巩固率（%） | 96 | 98 |\n+------+------+------+",
    RATES,
  ],
  "cells parted by commas": ["指标,2020年,2025年\n毛入园率(%),88,93\n巩固率(%),96,98", RATES],
  "HTML with cells over several rows and columns": [
    '<table><tr><th rowspan="2">指标</th><th colspan="2">小学</th><th colspan="2">初中</th></tr><tr><th>2020年</th><th>2025年</th><th>2020年</th><th>2025年</th></tr><tr><td>平均班额（人）</td><td>46</td><td>44</td><td>50</td><td>48</td></tr></table>',
    ["小学平均班额: level 44 person by 2025 from 46 in 2020", "初中平均班额: level 48 person by 2025 from 50 in 2020"],
  ],
  "times as rows": [
    "| | 毛入园率（%） | 巩固率（%） |\n|---|---|---|\n| 现状（2020年） | 88 | 96 |\n| 目标（2025年） | 93 | 98 |",
    RATES,
  ],
  "a row of units below the header": [
    "| 指标 | 2020年 | 2025年 |\n|  | （万人） | （万人） |\n|---|---|---|\n| 在园幼儿 | 3.2 | 3 |",
    ["在园幼儿: level 3 person by 2025 from 3.2 in 2020"],
  ],
  "measures over years, set apart by blanks": [
    "各县区学前教育目标\n            普惠率（%）        公办率（%）\n县区      2021年   2025年    2021年   2025年\n青石县    82       88        44       52\n临河区    90       92        56       60",
    [
      "普惠率 (青石县): level 88 percent by 2025 from 82 in 2021",
      "公办率 (青石县): level 52 percent by 2025 from 44 in 2021",
      "普惠率 (临河区): level 92 percent by 2025 from 90 in 2021",
      "公办率 (临河区): level 60 percent by 2025 from 56 in 2021",
    ],
  ],
  "years over measures, rows of stages": [
    "| 学段 | 2020年 | | 2025年 | |\n| | 学校数（所） | 在校生（人） | 学校数（所） | 在校生（人） |\n|---|---|---|---|---|\n| 小学 | 45 | 23000 | 42 | 22000 |",
    [
      "小学学校数: level 42 school by 2025 from 45 in 2020",
      "小学在校生: level 22000 person by 2025 from 23000 in 2020",
    ],
  ],
  "empty cells between columns set apart by blanks": [
    "主要指标\n指标                    2020年    2025年    年均增长（%）\n学前三年毛入园率（%）    88.5      92\n在园幼儿数（人）         5200      4800      -1.6\n公办园占比（%）                    55",
    [
      "学前三年毛入园率: level 92 percent by 2025 from 88.5 in 2020",
      "在园幼儿数: level 4800 person by 2025 from 5200 in 2020",
      "在园幼儿数: change -1.6 percent per year by 2025",
      "公办园占比: level 55 percent by 2025",
    ],
  ],
  "years and their sum, the first being no start": [
    "| 指标 | 2023年 | 2024年 | 合计 |\n|---|---|---|---|\n| 新增公办园学位（个） | 500 | 600 | 1100 |",
    ["公办园学位: flow 500 place by 2023", "公办园学位: flow 600 place by 2024", "公办园学位: flow 1100 place by 2024"],
  ],
  "a merged column of years": [
    "| 年度 | 建设任务 | 数量 |\n|---|---|---|\n| 2023年 | 新建公办园 | 5所 |\n| | 改造薄弱学校 | 8所 |\n| 2024年 | 新建公办园 | 3所 |",
    ["公办园: flow 5 school by 2023", "公办园: flow 3 school by 2024", "薄弱学校: flow 8 school by 2023"],
  ],
  "years as headings between rows": [
    "| 任务 | 单位 | 数量 |\n|---|---|---|\n| 2023年 | | |\n| 培训校长 | 人次 | 60 |\n| 2024年 | | |\n| 培训校长 | 人次 | 80 |",
    ["校长: flow 60 person by 2023", "校长: flow 80 person by 2024"],
  ],
  "projects with sentences, money and times": [
    "| 工程名称 | 建设内容 | 投资估算 | 完成时限 |\n|---|---|---|---|\n| 学前扩容工程 | 新建幼儿园6所，新增学位1620个 | 0.9亿元 | 2024年12月 |",
    ["学前扩容工程投资估算: flow 0.9 yuan by 2024", "幼儿园: flow 6 school by 2024", "学位: flow 1620 place by 2024"],
  ],
  "sentences under years": [
    "| 工作领域 | 2023年 | 2024年 |\n|---|---|---|\n| 学前教育 | 新建公办园3所，公办率达到50% | 新建公办园2所，公办率达到53% |",
    [
      "公办园: flow 3 school by 2023",
      "公办率: level 50 percent by 2023",
      "公办园: flow 2 school by 2024",
      "公办率: level 53 percent by 2024",
    ],
  ],
  "compound units": [
    "指标 | 单位 | 2020年 | 2025年\n小学生师比 | :1 | 17.2 | 16.5\n小学教师交流轮岗 | 人/年 | 120 | 200\n生均公用经费 | 元/生·年 | 700 | 900",
    [
      "小学生师比: level 16.5 pupilPerTeacher by 2025 from 17.2 in 2020",
      "小学教师交流轮岗: flow 200 person per year by 2025 from 120 in 2020",
      "生均公用经费: level 900 yuanPerPupil by 2025 from 700 in 2020",
    ],
  ],
  "words behind the values, single blanks between": [
    "指标 现状值（2022年） 目标值（2025年） 牵头单位\n教师本科以上学历占比 82% 90% 教师科\n终端数 15台 20台 电教馆",
    ["教师本科以上学历占比: level 90 percent by 2025 from 82 in 2022", "终端数: level 20 item by 2025 from 15 in 2022"],
  ],
  "names and values with colons under a year": [
    "2025年主要目标\n学前三年毛入园率：95%\n义务教育巩固率：99%\n高中阶段毛入学率：96%",
    [
      "学前三年毛入园率: level 95 percent by 2025",
      "义务教育巩固率: level 99 percent by 2025",
      "高中阶段毛入学率: level 96 percent by 2025",
    ],
  ],
  "a note that all is summed up over the years": [
    "| 任务 | 单位 | 目标值 |\n|---|---|---|\n| 标准化食堂 | 个 | 28 |\n| 教师持证率 | % | 100 |\n说明：以上目标均为三年累计数。",
    ["标准化食堂: flow 28 item", "教师持证率: level 100 percent"],
  ],
};

describe("the layouts of tables", () => {
  it.each(Object.entries(LAYOUTS))("are read: %s", (_, [text, targets]) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});
