import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

const PERIOD = [2021, 2025] as const;
const read = (...rows: readonly string[]) => readingOf(rows.join("\n"), PERIOD);

describe("headers that single blanks part", () => {
  it("repeat themselves under each year of the line above", () => {
    expect(
      read(
        "2021—2022年公办幼儿园建设任务表",
        "县(区) 2021年 2022年",
        "新建(所) 新增学位(个) 新建(所) 新增学位(个)",
        "青石县 3 900 2 720",
        "合计 5 1500 3 1080",
      ),
    ).toEqual([
      "公办幼儿园 (青石县): flow 3 school by 2021",
      "公办幼儿园 (青石县): flow 2 school by 2022",
      "学位 (青石县): flow 900 place by 2021",
      "学位 (青石县): flow 720 place by 2022",
      "公办幼儿园: flow 5 school by 2021",
      "公办幼儿园: flow 3 school by 2022",
      "学位: flow 1500 place by 2021",
      "学位: flow 1080 place by 2022",
    ]);
  });

  it("may look like values in words: 完成比例, 消除班数", () => {
    expect(
      read(
        "大班额消除任务分解表",
        "县(区) 2022年 2023年",
        "完成比例 消除班数 完成比例 消除班数",
        "青石县 60% 32 100% 21",
        "临河区 50% 12 100% 14",
      ),
    ).toEqual(
      expect.arrayContaining([
        "消除班数 (青石县): flow 32 class by 2022",
        "消除班数 (青石县): flow 21 class by 2023",
        "消除班数 (临河区): flow 14 class by 2023",
      ]),
    );
  });

  it("that say what is made stand beside years, with or without a unit", () => {
    expect(
      read("附表 学位建设计划", "年度 新建学校 新增学位", "2021年 3 4500", "2022年 5 7200", "合计 8 11700"),
    ).toEqual([
      "学校: flow 3 school by 2021",
      "学校: flow 5 school by 2022",
      "学校: flow 8 school by 2022",
      "学位: flow 4500 place by 2021",
      "学位: flow 7200 place by 2022",
      "学位: flow 11700 place by 2022",
    ]);
  });

  it("that name a year and no more than a task leave the measure to the title", () => {
    expect(
      read(
        "各县区2021—2022年公办幼儿园建设任务表",
        "序号 县区 2021年建设任务(所) 2022年建设任务(所) 小计",
        "1 青石县 5 6 11",
        "2 临河区 2 3 5",
      ),
    ).toEqual([
      "公办幼儿园 (青石县): flow 5 school by 2021",
      "公办幼儿园 (青石县): flow 6 school by 2022",
      "公办幼儿园 (青石县): flow 11 school by 2022",
      "公办幼儿园 (临河区): flow 2 school by 2021",
      "公办幼儿园 (临河区): flow 3 school by 2022",
      "公办幼儿园 (临河区): flow 5 school by 2022",
    ]);
  });

  it("are none where a sentence tells of several years", () => {
    expect(read("分年度任务", "建设幼儿园2021年完成300所 2022年400所 2023年500所").join()).not.toContain("完成300所");
  });
});

describe("rows of more figures than there are headers", () => {
  it("are not read by their order", () => {
    expect(
      read(
        "各县区建设任务",
        "县区 2021年 2022年",
        "新建幼儿园与扩建学校及新增学位情况",
        "青石县 3 900 2 720",
        "临河区 2 600 1 360",
      ),
    ).toEqual([]);
  });
});

describe("titles with the unit behind them", () => {
  it("name the measure all the same", () => {
    expect(read("各县区新增公办学位计划表 单位:个", "县区 2021年计划 2022年计划", "青石县 4500 7200")).toEqual([
      "公办学位 (青石县): flow 4500 place by 2021",
      "公办学位 (青石县): flow 7200 place by 2022",
    ]);
  });
});

describe("headers one a line", () => {
  it("repeat one measure under each year", () => {
    expect(read(..."区县 2021年 2022年 新增学位 新增学位 青石县 4500 7200 临河区 1500 1200".split(" "))).toEqual([
      "学位 (青石县): flow 4500 place by 2021",
      "学位 (青石县): flow 7200 place by 2022",
      "学位 (临河区): flow 1500 place by 2021",
      "学位 (临河区): flow 1200 place by 2022",
    ]);
  });
});

describe("columns before the names of projects", () => {
  it("say in which year each is built", () => {
    expect(
      read(
        "| 建设年度 | 学校名称 | 建设内容 | 新增学位 |",
        "|---|---|---|---|",
        "| 2021 | 城东小学 | 新建教学楼 | 900 |",
        "| 2022 | 城北中学 | 新建 | 1500 |",
      ),
    ).toEqual(["城东小学新增学位: flow 900 place by 2021", "城北中学新增学位: flow 1500 place by 2022"]);
  });

  it("say where each is built", () => {
    expect(
      read(
        "区域 学校名称 办学层次 用地面积(亩) 新增学位(个) 拟竣工时间",
        "青石县 城东小学 小学 32 1620 2022年",
        "临河区 河西高中 高中 120 3000 2024年",
      ),
    ).toEqual([
      "城东小学用地面积: flow 32 mu by 2022",
      "城东小学新增学位: flow 1620 place by 2022",
      "河西高中用地面积: flow 120 mu by 2024",
      "河西高中新增学位: flow 3000 place by 2024",
    ]);
  });
});

describe("what a header says of its year", () => {
  it("到2022年 is aimed at, and no start for a later year", () => {
    expect(read("指标名称 到2022年 到2025年", "学前三年毛入园率 90% 93%", "普惠性幼儿园覆盖率 85% 88%")).toEqual([
      "学前三年毛入园率: level 90 percent by 2022",
      "学前三年毛入园率: level 93 percent by 2025",
      "普惠性幼儿园覆盖率: level 85 percent by 2022",
      "普惠性幼儿园覆盖率: level 88 percent by 2025",
    ]);
  });

  it("a period before a measure is its time and no part of its name", () => {
    expect(
      read("县区 “十四五”新增公办幼儿园学位 “十四五”新增义务教育学位", "青石县 3200 5600", "合计 5000 9900"),
    ).toEqual([
      "公办幼儿园学位 (青石县): flow 3200 place by 2025",
      "义务教育学位 (青石县): flow 5600 place by 2025",
      "公办幼儿园学位: flow 5000 place by 2025",
      "义务教育学位: flow 9900 place by 2025",
    ]);
  });

  it("three columns without headers are not all of the period's end", () => {
    expect(
      read(
        "规划目标",
        "幼儿在园人数(万人) 15 18 20",
        "学前三年毛入园率(%) 60 65 72",
        "高中阶段毛入学率(%) 80 87 90",
      ).filter((line) => / by /.test(line)),
    ).toEqual([]);
  });
});

describe("tables of tasks", () => {
  const rows = [
    ["序号", "项目", "目标任务", "责任单位"],
    ["1", "公办幼儿园建设", "新建公办幼儿园12所", "教育局"],
    ["2", "学位供给", "新增义务教育学位8000个", "教育局"],
  ];

  it.each(["\t", "   ", " "])("are read cell by cell, whatever parts them, and due in the title's year", (blank) => {
    expect(read("2023年民生实事任务表", ...rows.map((row) => row.join(blank)))).toEqual([
      "公办幼儿园: flow 12 school by 2023",
      "义务教育学位: flow 8000 place by 2023",
    ]);
  });

  it("name no school by the project that builds it", () => {
    expect(
      read(
        "| 工程名称 | 建设内容 | 完成时间 |",
        "|---|---|---|",
        "| 义务教育扩容工程 | 新建小学3所、初中2所 | 2025年 |",
      ),
    ).toEqual(["小学: flow 3 school by 2025", "初中: flow 2 school by 2025"]);
  });
});

describe("measures over years, one header a line", () => {
  it("are dealt out to the columns", () => {
    const cells = "县区 毛入园率(%) 普惠率(%) 2022年 2025年 2022年 2025年 青石县 85 90 80 85 临河区 86 91 81 88";
    expect(read(...cells.split(" "))).toEqual([
      "毛入园率 (青石县): level 85 percent by 2022",
      "毛入园率 (青石县): level 90 percent by 2025",
      "普惠率 (青石县): level 80 percent by 2022",
      "普惠率 (青石县): level 85 percent by 2025",
      "毛入园率 (临河区): level 86 percent by 2022",
      "毛入园率 (临河区): level 91 percent by 2025",
      "普惠率 (临河区): level 81 percent by 2022",
      "普惠率 (临河区): level 88 percent by 2025",
    ]);
  });
});

describe("what a table of places counts", () => {
  it("are places where the rows name nothing else", () => {
    expect(read("义务教育学位供给计划(单位:万个)", "年份 小学供给 初中供给", "2022 11.8 5.9", "2023 12.2 6.1")).toEqual(
      [
        "小学供给: level 11.8 10000 place by 2022",
        "小学供给: level 12.2 10000 place by 2023",
        "初中供给: level 5.9 10000 place by 2022",
        "初中供给: level 6.1 10000 place by 2023",
      ],
    );
  });
});
