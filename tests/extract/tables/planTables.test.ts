import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("tables as plans print them", () => {
  it("deals a group of values out to the parts of a row in cells one a line, column by column", () => {
    expect(
      readingOf(
        "表1 主要指标\n序号\n指标\n单位\n2020年\n2025年\n属性\n1\n学前教育毛入园率\n%\n92.1\n95\n预期性\n2\n标准班额比例(%)\n其中:小学\n初中\n34.5\n77.3\n80%以上\n85%以上\n约束性\n3\n义务教育巩固率\n%\n96.8\n97.5\n约束性",
      ),
    ).toEqual([
      "学前教育毛入园率: level 95 percent by 2025 from 92.1 in 2020",
      "小学标准班额比例: level atLeast 80 percent by 2025 from 34.5 in 2020",
      "初中标准班额比例: level atLeast 85 percent by 2025 from 77.3 in 2020",
      "义务教育巩固率: level 97.5 percent by 2025 from 96.8 in 2020",
    ]);
  });
  it("takes no year of a title for the number of the table, and the measure of the title for the row that sums up", () => {
    expect(
      readingOf(
        "附表2 2021—2023年学位建设计划表\n学段 | 2021年 | 2022年 | 2023年 | 合计\n幼儿园 | 360 | 720 | 540 | 1620\n合计 | 2340 | 3480 | 3360 | 9180",
      ),
    ).toEqual([
      "幼儿园学位: flow 360 place by 2021",
      "幼儿园学位: flow 720 place by 2022",
      "幼儿园学位: flow 540 place by 2023",
      "幼儿园学位: flow 1620 place by 2023",
      "学位: flow 2340 place by 2021",
      "学位: flow 3480 place by 2022",
      "学位: flow 3360 place by 2023",
      "学位: flow 9180 place by 2023",
    ]);
  });
  it("reads parts of a year and their sum, of what the title says is added", () => {
    expect(
      readingOf(
        "表2 分年度新增学位\n|学段|2021年|||2022年|||合计|\n||公办|民办|小计|公办|民办|小计||\n|幼儿园|360|90|450|720|0|720|1170|\n|合计|1440|90|1530|2340|0|2340|3870|",
      ),
    ).toEqual([
      "公办幼儿园新增学位: flow 360 place by 2021",
      "公办幼儿园新增学位: flow 720 place by 2022",
      "民办幼儿园新增学位: flow 90 place by 2021",
      "民办幼儿园新增学位: flow 0 place by 2022",
      "幼儿园新增学位: flow 450 place by 2021",
      "幼儿园新增学位: flow 720 place by 2022",
      "幼儿园新增学位: flow 1170 place by 2022",
      "公办新增学位: flow 1440 place by 2021",
      "公办新增学位: flow 2340 place by 2022",
      "民办新增学位: flow 90 place by 2021",
      "民办新增学位: flow 0 place by 2022",
      "学位: flow 1530 place by 2021",
      "学位: flow 2340 place by 2022",
      "学位: flow 3870 place by 2022",
    ]);
  });
  it("reads parts of years in cells one a line", () => {
    expect(
      readingOf(
        "表7 新增学位分年度计划(个)\n学段\n2021年\n2022年\n公办\n民办\n公办\n民办\n幼儿园\n360\n90\n720\n0\n小学\n1080\n0\n1620\n0",
      ),
    ).toEqual([
      "公办幼儿园新增学位: flow 360 place by 2021",
      "公办幼儿园新增学位: flow 720 place by 2022",
      "民办幼儿园新增学位: flow 90 place by 2021",
      "民办幼儿园新增学位: flow 0 place by 2022",
      "公办小学新增学位: flow 1080 place by 2021",
      "公办小学新增学位: flow 1620 place by 2022",
      "民办小学新增学位: flow 0 place by 2021",
      "民办小学新增学位: flow 0 place by 2022",
    ]);
  });
  it("puts the figures of a sum under the measures of a table of projects", () => {
    expect(
      readingOf(
        "附件3 学校建设项目表\n序号 学校名称 建设性质 建设规模(班) 新增学位(个) 总投资(万元) 建成时间\n1 城东实验小学 新建 36 1620 12000 2023年8月\n2 河西中学 改扩建 24 1200 9800 2024年8月\n合计 60 2820 21800",
      ),
    ).toEqual([
      "城东实验小学建设规模: flow 36 class by 2023",
      "城东实验小学新增学位: flow 1620 place by 2023",
      "城东实验小学总投资: flow 12000 10000 yuan by 2023",
      "河西中学建设规模: flow 24 class by 2024",
      "河西中学新增学位: flow 1200 place by 2024",
      "河西中学总投资: flow 9800 10000 yuan by 2024",
      "建设规模: flow 60 class",
      "学位: flow 2820 place",
      "总投资: flow 21800 10000 yuan",
    ]);
  });
  it("reads a table of projects whose units stand on lines of their own below their headers", () => {
    expect(
      readingOf(
        "附件2\n“十四五”重点建设项目表\n序号\n项目名称\n建设内容及规模\n总投资\n(万元)\n建设期限\n新增学位\n(个)\n1\n云山小学新建工程\n教学楼及附属设施\n15000\n2021-2023\n1620\n2\n育才中学扩建工程\n教学楼、体育馆\n9800\n2022-2024\n900",
      ),
    ).toEqual([
      "云山小学新建工程总投资: flow 15000 10000 yuan by 2023",
      "云山小学新建工程新增学位: flow 1620 place by 2023",
      "育才中学扩建工程总投资: flow 9800 10000 yuan by 2024",
      "育才中学扩建工程新增学位: flow 900 place by 2024",
    ]);
  });
  it("reads what is built over years, with the sum of the years", () => {
    expect(
      readingOf(
        "表5 学校建设分年度计划\n| 年度 | 新建 | | 改扩建 | |\n| | 学校数(所) | 学位(个) | 学校数(所) | 学位(个) |\n| 2021年 | 2 | 2700 | 3 | 900 |\n| 2022年 | 3 | 3600 | 2 | 600 |\n| 合计 | 5 | 6300 | 5 | 1500 |",
      ),
    ).toEqual([
      "新建学校数: flow 2 school by 2021",
      "新建学校数: flow 3 school by 2022",
      "新建学位: flow 2700 place by 2021",
      "新建学位: flow 3600 place by 2022",
      "改扩建学校数: flow 3 school by 2021",
      "改扩建学校数: flow 2 school by 2022",
      "改扩建学位: flow 900 place by 2021",
      "改扩建学位: flow 600 place by 2022",
      "新建学校数: flow 5 school",
      "新建学位: flow 6300 place",
      "改扩建学校数: flow 5 school",
      "改扩建学位: flow 1500 place",
    ]);
  });
  it("reads the sum of the years in cells one a line", () => {
    expect(
      readingOf(
        "表3 分年度建设任务\n年度\n新建幼儿园(所)\n新增学位(个)\n2021年\n3\n1080\n2022年\n4\n1440\n合计\n7\n2520",
      ),
    ).toEqual([
      "幼儿园: flow 3 school by 2021",
      "幼儿园: flow 4 school by 2022",
      "幼儿园: flow 7 school by 2022",
      "学位: flow 1080 place by 2021",
      "学位: flow 1440 place by 2022",
      "学位: flow 2520 place by 2022",
    ]);
  });
  it("reads measures of stages over years", () => {
    expect(
      readingOf(
        "年 份    学前教育        义务教育\n         毛入园率(%)    巩固率(%)\n2023年    93            97.5\n2025年    95            98",
      ),
    ).toEqual([
      "学前教育毛入园率: level 95 percent by 2025 from 93 in 2023",
      "义务教育巩固率: level 98 percent by 2025 from 97.5 in 2023",
    ]);
  });
  it("reads columns that stand below one header beside one that is dated itself", () => {
    expect(
      readingOf(
        "指标 现状(2020年) 目标\n近期(2023年) 远期(2025年)\n学前三年毛入园率(%) 90 93 96\n义务教育巩固率(%) 96 97 98",
      ),
    ).toEqual([
      "学前三年毛入园率: level 93 percent by 2023 from 90 in 2020",
      "学前三年毛入园率: level 96 percent by 2025 from 90 in 2020",
      "义务教育巩固率: level 97 percent by 2023 from 96 in 2020",
      "义务教育巩固率: level 98 percent by 2025 from 96 in 2020",
    ]);
  });
  it("takes a standard beside years for what others require, and the stage behind a measure for its part", () => {
    expect(
      readingOf("指标 标准 2021年 2025年\n生均教学及辅助用房面积(平方米) 小学 ≥4.5 3.9 4.6\n初中 ≥5.8 5.2 5.9"),
    ).toEqual([
      "小学生均教学及辅助用房面积: level 4.6 squareMetrePerPupil by 2025 from 3.9 in 2021",
      "初中生均教学及辅助用房面积: level 5.9 squareMetrePerPupil by 2025 from 5.2 in 2021",
      "aside 4.5: other-authority",
      "aside 5.8: other-authority",
    ]);
  });
  it("takes the stage before a name for its group", () => {
    expect(
      readingOf("类别 项目 单位 2020年 2025年\n学前教育 毛入园率 % 92 95\n普惠率 % 83 90\n义务教育 巩固率 % 96 97.5"),
    ).toEqual([
      "毛入园率: level 95 percent by 2025 from 92 in 2020",
      "普惠率: level 90 percent by 2025 from 83 in 2020",
      "巩固率: level 97.5 percent by 2025 from 96 in 2020",
    ]);
  });
  it("reads tasks between single blanks with their dates", () => {
    expect(
      readingOf(
        "重点任务分解表\n序号 工作任务 责任股室 完成时限\n1 新建公办幼儿园3所,新增学位1080个 规划股 2023年8月\n2 完成8所薄弱学校改造 项目办 2023年11月",
      ),
    ).toEqual([
      "公办幼儿园: flow 3 school by 2023",
      "学位: flow 1080 place by 2023",
      "薄弱学校改造: flow 8 school by 2023",
    ]);
  });
  it("passes over what a form has filled in between its title and its table", () => {
    expect(
      readingOf(
        "2024年度项目支出绩效目标表\n项目名称:义务教育薄弱环节改善\n主管部门:县教育局\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 改扩建校舍面积 ≥12000平方米\n满意度指标 服务对象满意度指标 师生满意度 ≥95%",
      ),
    ).toEqual(["校舍面积: flow atLeast 12000 squareMetre by 2024", "师生满意度: level atLeast 95 percent by 2024"]);
  });
  it("passes over the parts of the value below the levels of a table of performance", () => {
    expect(
      readingOf(
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | ||\n上年实际值 | 预期当年实现值 | |||||\n产出指标 | 数量指标 | 新建幼儿园数量 | 5所 | |||\n改造校舍面积 | 3000平方米 | |||||\n质量指标 | 验收合格率 | 100% | ||||",
      ),
    ).toEqual(["幼儿园数量: flow 5 school", "校舍面积: flow 3000 squareMetre", "验收合格率: level 100 percent"]);
  });
  it("reads forecasts beside what there is", () => {
    expect(
      readingOf(
        "表3 学位供需预测\n学段 2020年在校生 2025年预测在校生 2025年需求学位\n小学 45200 52600 52600\n初中 20100 24300 24300",
      ),
    ).toEqual([
      "was 小学在校生: 45200 person in 2020",
      "foretold 小学在校生: 52600 person in 2025",
      "foretold 小学需求学位: 52600 place in 2025",
      "was 初中在校生: 20100 person in 2020",
      "foretold 初中在校生: 24300 person in 2025",
      "foretold 初中需求学位: 24300 place in 2025",
    ]);
  });

  it("reads all that rows date within the plan as aims", () => {
    expect(
      readingOf(
        "| 时间 | 指标 | 数值 |\n|---|---|---|\n| 2025年 | 普惠率 | 90% |\n| 2025年 | 毛入园率 | 95% |\n| 2030年 | 普惠率 | 92% |\n| 2030年 | 毛入园率 | 97% |",
        [2021, 2025],
      ),
    ).toEqual([
      "普惠率: level 90 percent by 2025",
      "普惠率: level 92 percent by 2030",
      "毛入园率: level 95 percent by 2025",
      "毛入园率: level 97 percent by 2030",
    ]);
  });

  it("reads what is aimed at and made beside what is foretold", () => {
    expect(
      readingOf("| 学段 | 2025年预测 | 2025年目标 |\n|---|---|---|\n| 学前三年毛入园率(%) | 93 | 96 |", [2021, 2025]),
    ).toEqual(["学前三年毛入园率: level 96 percent by 2025", "foretold 学前三年毛入园率: 93 percent in 2025"]);
    expect(
      readingOf(
        "表4 学位供需预测\n年份 小学适龄人口(人) 规划新增学位(个)\n2021年 12000 1000\n2022年 12500 1200\n2023年 12800 900",
        [2021, 2025],
      ).filter((each) => each.includes("2022")),
    ).toEqual(["规划新增学位: flow 1200 place by 2022", "foretold 小学适龄人口: 12500 person in 2022"]);
  });
});
