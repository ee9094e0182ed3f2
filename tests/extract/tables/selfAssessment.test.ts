import { describe, expect, it } from "vitest";
import { extractPlan } from "../../../src/extract/index.ts";
import { readingOf } from "./readingOf.ts";

describe("a table of what was aimed at and what came of it", () => {
  const read = [
    "受资助学生人数: level atLeast 735 person by 2022",
    "补助覆盖率: level 100 percent by 2022",
    "学生满意度: level atLeast 95 percent by 2022",
    "was 受资助学生人数: 740 person in 2022",
    "was 补助覆盖率: 100 percent in 2022",
    "was 学生满意度: 98 percent in 2022",
  ];

  it.each([
    [
      "in cells, points behind it",
      "2022年度项目支出绩效自评表\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|受资助学生人数|≥735人次|740人次|20|20\n产出指标|质量指标|补助覆盖率|100%|100%|10|10\n满意度指标|服务对象满意度指标|学生满意度|≥95%|98%|10|9",
    ],
    [
      "with sign, number and unit in cells of their own",
      "2022年度项目支出绩效自评表\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分\n产出指标|数量指标|受资助学生人数|≧|735|人次|740|20|20\n产出指标|质量指标|补助覆盖率|═|100|%|100%|10|10\n满意度指标|服务对象满意度指标|学生满意度|≥|95|%|98%|10|9",
    ],
  ])("is read %s", (_, text) => {
    expect(readingOf(text)).toEqual(read);
  });

  it("is told by its signs where the header is lost", () => {
    expect(
      readingOf(
        "|数量指标|受资助学生人数|≧|735|人次|740|10|10|\n|质量指标|补助覆盖率|═|100|%|100%|10|10|\n|满意度指标|学生满意度|≥|95|%|98%|10|9|",
      ),
    ).toEqual(read.map((line) => line.replace(/ (?:by|in) 2022$/, "")));
  });

  it("is none where what is aimed at stands behind", () => {
    expect(readingOf("指标|2020年实际|2025年目标\n毛入园率(%)|91|95\n普惠率(%)|82|90")).toEqual([
      "毛入园率: level 95 percent by 2025 from 91 in 2020",
      "普惠率: level 90 percent by 2025 from 82 in 2020",
    ]);
  });

  it("leaves out by which month something is done", () => {
    expect(
      readingOf(
        "一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|权重\n产出指标|数量指标|受训教师人数|≥|500|人|20\n产出指标|时效指标|完成时间|=|12|月|10\n产出指标|时效指标|拨付时间|12月底前|||10",
      ),
    ).toEqual(["受训教师人数: level atLeast 500 person"]);
  });

  it("starts nothing, whatever the width of the table", () => {
    expect(readingOf("指标|目标值|完成值|得分\n毛入园率(%)|95|96.1|10\n普惠率(%)|85|88|10")).toEqual([
      "毛入园率: level 95 percent",
      "普惠率: level 85 percent",
      "was 毛入园率: 96.1 percent",
      "was 普惠率: 88 percent",
    ]);
  });
});

describe("rows that lack the classes merged with those above", () => {
  it("are read under the header", () => {
    expect(
      readingOf(
        "绩 效 指标|一级指标|二级指标|三级指标|指标值|\n产出指标|数量指标|补贴幼儿园数量|20所||\n补贴班级数|96个|||\n质量指标|补贴覆盖率|≥90%||\n补贴发放合规率|≥95%|||",
      ),
    ).toEqual([
      "补贴幼儿园数量: level 20 school",
      "补贴班级数: level 96 class",
      "补贴覆盖率: level atLeast 90 percent",
      "补贴发放合规率: level atLeast 95 percent",
    ]);
  });
});

describe("rows run together, with more behind the value", () => {
  it("are parted from the points that it is worth", () => {
    expect(
      readingOf(
        "2021年度助学金项目绩效评价指标表\n评价指标评价内容指标名称指标说明目标值分值备注\n产出数量指标资助学生人数达到预计值130010\n资金支出率达到目标值95%10\n质量指标学生满意度达到目标值95%以上20\n成本指标资助标准达标率100%20",
      ),
    ).toEqual([
      "学生人数: flow 1300 person by 2021",
      "资金支出率: level 95 percent by 2021",
      "学生满意度: level atLeast 95 percent by 2021",
      "资助标准达标率: level 100 percent by 2021",
    ]);
  });

  it("say that a figure was parted from points that stand behind it without a sign, and are to be reviewed", () => {
    const { plan, readings } = extractPlan(
      "绩效目标表\n一级指标二级指标三级指标指标值分值\n产出指标数量指标资助学生人数210010\n质量指标资助标准达标率100%10\n时效指标发放及时率≥95%10",
      { region: "44xxxx", period: [2023, 2023] },
    );
    expect(plan.targets.map(({ evidence }) => [evidence.value, evidence.reading, evidence.note !== undefined])).toEqual(
      [
        ["2100", "inferred", true],
        ["100%", "table-pairing", false],
        ["≥95%", "table-pairing", false],
      ],
    );
    expect(readings.map(({ review }) => review.includes("value"))).toEqual([true, false, false]);
  });

  it("are parted from the words on how it is judged, over rows that are empty", () => {
    expect(
      readingOf(
        "2021年项目支出绩效目标表\n一级指标二级指标三级指标指标值指标值内容评分标准备注\n产出指标数量指标补助学生数量168反映补助学生人数发放到位得10分,每减少1%,扣1分\n生态环境成本指标\n\n\n\n\n-定性\n质量指标补助发放率90%以上实际发放伙食补助金额与应发放伙食补助金额之比达到90%得10分,每减少1%扣1分\n满意度指标服务对象满意度指标学生满意度95%以上学生对学校伙食满意程度95%以上得10分",
      ),
    ).toEqual([
      "补助学生数量: level 168 person by 2021",
      "补助发放率: level atLeast 90 percent by 2021",
      "学生满意度: level atLeast 95 percent by 2021",
    ]);
  });
});

describe("a cell a line, where indicators are called values", () => {
  it("has classes between its rows, and values in words among them", () => {
    expect(
      readingOf(
        "一级\n\n二级\n\n三级\n\n年度数值\n\n备注\n\n产出值\n\n数量值\n\n受助学生人数\n\n<=620人\n\n质量值\n\n办学水平提高\n\n=100%\n\n时效值\n\n教育均衡化发展\n\n有效\n\n成本值\n\n小学生均公用经费\n\n780元/生/年\n\n效益值\n\n经济效益值\n\n经费使用情况\n\n=100%",
      ),
    ).toEqual([
      "受助学生人数: level atMost 620 person",
      "办学水平提高: level 100 percent",
      "小学生均公用经费: level 780 yuanPerPupil per year",
      "经费使用情况: level 100 percent",
    ]);
  });
});
