import { describe, expect, it } from "vitest";
import { reads, recordsIn } from "./recordsIn.ts";

describe("reports of the year and what is set aside beside them", () => {
  reads([
    [
      "到目前,全市新建幼儿园122所;改建校舍36万平方米;设立保教班559个。",
      ...told("幼儿园 | exactly 122 school", "校舍 | exactly 36 x10000 squareMetre", "保教班 | exactly 559 item"),
    ],
    [
      "项目完成投资2.26亿元,占计划投资数的72.9%。",
      ...told("项目完成投资 | exactly 2.26 x100000000 yuan", "项目完成投资占计划投资数 | exactly 72.9 percent"),
    ],
    [
      "校舍竣工率和设备采购率分别完成总规划任务的17.4%和33.2%。",
      ...told("校舍竣工率 | exactly 17.4 percent", "设备采购率 | exactly 33.2 percent"),
    ],
    ["2019年毛入园率为85.2%,远高于《纲要》“达到70%”的目标。", "observation 毛入园率 | exactly 85.2 percent | in 2019"],
    ["改善了200个教学点的办学条件。", ...told("教学点 | exactly 200 item")],
    ["近3年共培训教师3000人次。", ...told("教师 | exactly 3000 person")],
    ["近三年累计招聘教师260名。", ...told("教师 | exactly 260 person")],
    ["2020年,建成县第二中学,新增学位3000个。", "observation 学位 | exactly 3000 place | in 2020"],
    [
      "去年,全市新建幼儿园12所。普惠率达85.61%,公办率达50.83%,全面实现“5080”目标。",
      ...told("幼儿园 | exactly 12 school", "普惠率 | exactly 85.61 percent", "公办率 | exactly 50.83 percent"),
    ],
    // What began two years before the plan is told; what began the year before may go on.
    [
      "专项资金2016年起从2000万元提高到6000万元。",
      ...told("专项资金 | exactly 2000 x10000 yuan", "专项资金 | exactly 6000 x10000 yuan"),
    ],
  ]);

  it("reads what stands under a heading that opens with a year", () => {
    const text = "一、2022年亮点工作\n(一)优化布局。新建中小学6所。\n二、2023年工作计划\n(一)优化布局。新建中小学8所。";
    expect(recordsIn(text, [2023, 2023])).toEqual([
      "target 中小学 | flow exactly 8 school | by 2023 (inferred)",
      "observation 中小学 | exactly 6 school",
    ]);
  });

  it("compares with the year that brackets give", () => {
    expect(recordsIn("2023年公办园占比达到55.7%,较“十三五”末(2020年)提升3.8个百分点。", [2024, 2027])).toEqual([
      "observation 公办园占比 | exactly 55.7 percent | in 2023",
      "observation 公办园占比 | exactly 3.8 percentagePoint | in 2023",
    ]);
  });
});

describe("goals of the year", () => {
  reads([
    [
      "6所新建幼儿园建成投入使用后将新增学位1800个。",
      "target 新建幼儿园 | flow exactly 6 school",
      "target 学位 | flow exactly 1800 place",
    ],
    ["全年增加小学学位约600个。", "target 小学学位 | flow about (约) 600 place"],
    [
      "竣工交付使用15所幼儿园、新增建筑面积8万平方米。",
      "target 幼儿园 | flow exactly 15 school",
      "target 建筑面积 | flow exactly 8 x10000 squareMetre",
    ],
    ["培训500万农村劳动力。", "target 农村劳动力 | flow exactly 500 x10000 person"],
    ["重点建设100所在校生规模3500人以上的示范性中职学校。", "target 示范性中职学校 | flow exactly 100 school"],
    ["3万人口以上的大镇建设2所公办幼儿园。", "target 公办幼儿园 | flow exactly 2 school"],
    [
      "五年实施项目86个、总投资27亿元,2023年启动28个。",
      "target 项目 | flow exactly 86 item | within 5",
      "target 总投资 | flow exactly 27 x100000000 yuan | within 5",
      "target 项目 | flow exactly 28 item | by 2023",
    ],
    [
      "公办园、普惠园占比分别达到57%和89%。",
      "target 公办园占比 | level exactly 57 percent",
      "target 普惠园占比 | level exactly 89 percent",
    ],
    ["到2025年,建立起覆盖城乡的公共服务体系。", "milestone 覆盖城乡的公共服务体系 | by 2025"],
  ]);
});

describe("who it is, without what is said of them", () => {
  reads([
    ["已有10.9万名学生领取了免费教科书。", ...told("学生 | exactly 10.9 x10000 person")],
    ["12个项目已全部开工。", ...told("项目 | exactly 12 item")],
  ]);
});

function told(...records: readonly string[]): readonly string[] {
  return records.map((record) => `observation ${record}`);
}
