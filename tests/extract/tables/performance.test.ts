import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";
import { rowsOf } from "./show.ts";

/** Tables of performance targets that go with budgets, in the manners in which copies print them. */
describe("a table of performance targets", () => {
  const read = [
    "学生人数: flow atLeast 1300 person by 2022",
    "补助发放准确率: level 100 percent by 2022",
    "资金拨付及时率: level atLeast 98 percent by 2022",
    "资助政策知晓度: raise by 2022",
    "受助家庭满意度: level atLeast 95 percent by 2022",
  ];

  it.each([
    [
      "with bars",
      "项目支出绩效目标表\n（2022年度）\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|资助学生人数|≥1300人\n|质量指标|补助发放准确率|100%\n|时效指标|资金拨付及时率|≥98%\n效益指标|社会效益指标|资助政策知晓度|稳步提高\n满意度指标|服务对象满意度指标|受助家庭满意度|≥95%",
    ],
    [
      "with blanks, merged cells printed once",
      "项目支出绩效目标表\n（2022年度）\n绩效指标 一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 资助学生人数 ≥1300人\n质量指标 补助发放准确率 100%\n时效指标 资金拨付及时率 ≥98%\n效益指标 社会效益指标 资助政策知晓度 稳步提高\n满意度指标 服务对象满意度指标 受助家庭满意度 ≥95%",
    ],
    [
      "run together",
      "项目支出绩效目标表\n（2022年度）\n绩效指标一级指标二级指标指标内容指标值\n产出指标数量指标资助学生人数≥1300人\n质量指标补助发放准确率100%\n时效指标资金拨付及时率≥98%\n效益指标社会效益指标资助政策知晓度稳步提高\n满意度指标社会公众或服务对象满意度指标受助家庭满意度≥95%",
    ],
    [
      "a cell a line, with terms of which one is empty",
      "项目支出绩效目标表\n2022年度）\n一级指标\n二级指标（长期）\n三级指标（长期）\n指标值（长期）\n二级指标（年度）\n三级指标（年度）\n指标值（年度）\n产出指标\n数量指标\n数量指标\n资助学生人数\n≥1300人\n产出指标\n质量指标\n质量指标\n补助发放准确率\n100%\n产出指标\n时效指标\n时效指标\n资金拨付及时率\n≥98%\n效益指标\n社会效益指标\n社会效益指标\n资助政策知晓度\n稳步提高\n满意度指标\n服务对象满意度指标\n服务对象满意度指标\n受助家庭满意度\n≥95%",
    ],
  ])("is read %s", (_, text) => {
    expect(readingOf(text)).toEqual(read);
  });

  it("ends with its last value in words, and not in the sentence below it", () => {
    expect(
      rowsOf(
        "一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 改造学校数量 12所\n质量指标 工程验收合格率 100%\n可持续影响指标 办学条件 持续改善\n全面提升 办学质量",
      ),
    ).toEqual([
      [
        "产出指标 > 数量指标 > 改造学校数量: 12所 target",
        "产出指标 > 质量指标 > 工程验收合格率: 100% target",
        "产出指标 > 可持续影响指标 > 办学条件: 持续改善 target",
      ],
    ]);
  });

  it("is none where words like its headers stand in a sentence", () => {
    expect(rowsOf("一级指标和二级指标共有12项\n产出指标数量指标资助学生人数1300人\n质量指标合格率100%")).toEqual([]);
  });

  it("takes no year from a line that is more than one", () => {
    expect(readingOf("教师培训任务\n2022年度培训\n学段|培训教师（人次）\n小学|900\n初中|600")).toEqual([
      "小学培训教师: flow 900 person",
      "初中培训教师: flow 600 person",
    ]);
  });
});
