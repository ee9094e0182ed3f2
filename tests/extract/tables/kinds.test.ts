import { extractPlan } from "eduplan/extract";
import { deadlineYear, isNumeric } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** Each target on one line: label (area): kind value unit by year from baseline. */
function targetsOf(text: string, period?: readonly [number, number]): readonly string[] {
  const { plan } = extractPlan(text, { region: "36xxxx", ...(period && { period }) });
  return plan.targets.map(({ label, scope, goal, deadline, baseline }) => {
    if (!isNumeric(goal)) return label;
    const size = goal.scale === undefined ? "" : ` x${goal.scale}`;
    const by = deadlineYear(deadline);
    const from = baseline === undefined ? "" : ` from ${baseline.value} in ${baseline.date}`;
    return `${label}${scope?.area ? ` (${scope.area})` : ""}: ${goal.kind} ${goal.value}${size} ${goal.unit}${by === undefined ? "" : ` by ${by}`}${from}`;
  });
}

describe("what becomes of a table's rows", () => {
  it("are flows where the name begins with a verb of making, which leaves the label, and where money is no standard", () => {
    expect(
      targetsOf(
        "| 指标 | 2024年目标 | 2025年目标 |\n| 新建公办园(所) | 3 | 2 |\n| 创建特色高中(所) | 1 | 1 |\n| 教育投入(万元) | 5200 | 5600 |\n| 生均公用经费(元) | 900 | 1000 |\n| 新增劳动力平均受教育年限(年) | 13.5 | 14 |",
      ),
    ).toEqual([
      "公办园: flow 3 school by 2024",
      "公办园: flow 2 school by 2025",
      "特色高中: flow 1 school by 2024",
      "特色高中: flow 1 school by 2025",
      "教育投入: flow 5200 x10000 yuan by 2024",
      "教育投入: flow 5600 x10000 yuan by 2025",
      "生均公用经费: level 900 yuanPerPupil by 2024",
      "生均公用经费: level 1000 yuanPerPupil by 2025",
      "新增劳动力平均受教育年限: level 13.5 year by 2024",
      "新增劳动力平均受教育年限: level 14 year by 2025",
    ]);
  });

  it("keep the scope of an area and make flows of a table of what is to be built", () => {
    expect(targetsOf("2026年各县学位建设任务(单位:个)\n县 小学学位 初中学位\n丰水县 800 450\n合计 800 450")).toEqual([
      "小学学位 (丰水县): flow 800 place by 2026",
      "初中学位 (丰水县): flow 450 place by 2026",
      "小学学位: flow 800 place by 2026",
      "初中学位: flow 450 place by 2026",
    ]);
  });

  it("leave out what another authority requires, and say so", () => {
    const text =
      "| 指标 | 省定标准 | 2027年 |\n| 小学生均校舍面积(平方米) | 6.9 | 7.5 |\n| 百名学生计算机数(台) | 11 | 16 |";
    expect(targetsOf(text)).toEqual([
      "小学生均校舍面积: level 7.5 squareMetrePerPupil by 2027",
      "百名学生计算机数: level 16 item by 2027",
    ]);
    const { ledger } = extractPlan(text, { region: "36xxxx" });
    expect(ledger.filter(({ reason }) => reason === "other-authority").map(({ exact }) => exact)).toEqual([
      "6.9",
      "11",
    ]);
  });

  it("take plain years by the plan's period: before it is how things stood, within it is a target", () => {
    const text = "指标|2023年|2024年|2027年\n毛入园率(%)|90|91|94";
    expect(targetsOf(text, [2024, 2027])).toEqual([
      "毛入园率: level 91 percent by 2024 from 90 in 2023",
      "毛入园率: level 94 percent by 2027 from 90 in 2023",
    ]);
    expect(targetsOf(text, [2022, 2027])).toEqual([
      "毛入园率: level 90 percent by 2023",
      "毛入园率: level 91 percent by 2024",
      "毛入园率: level 94 percent by 2027",
    ]);
    expect(targetsOf("指标|2021年|2025年\n毛入园率(%)|90|94", [2021, 2025])).toEqual([
      "毛入园率: level 94 percent by 2025 from 90 in 2021",
    ]);
  });

  it("join a bare share to its heading, a degree to its people, and take the unit from the header of the names", () => {
    expect(
      targetsOf("指标|2020年|2025年\n初中专任教师| |\n研究生占比|5%|9%\n在园幼儿(人)|900|950\n其中:民办|300|280"),
    ).toEqual([
      "初中专任教师研究生占比: level 9 percent by 2025 from 5 in 2020",
      "在园幼儿: level 950 person by 2025 from 900 in 2020",
      "民办在园幼儿: level 280 person by 2025 from 300 in 2020",
    ]);
    expect(targetsOf("教师学历(%)|2022年|2027年\n幼儿园专科以上|92|97\n中职研究生|6|11")).toEqual([
      "幼儿园教师专科以上学历: level 97 percent by 2027 from 92 in 2022",
      "中职教师研究生学历: level 11 percent by 2027 from 6 in 2022",
    ]);
  });

  it("are dated by the year before the name, in the title, or of a row of their own", () => {
    expect(targetsOf("指标名称\t指标值\n2027年巩固率\t97%\n2027年毛入学率\t95%以上")).toEqual([
      "巩固率: level 97 percent by 2027",
      "毛入学率: level 95 percent by 2027",
    ]);
    expect(targetsOf("主要监测指标(2030年)\n学前教育\n普惠率\n90%\n义务教育\n巩固率\n98%\n大班额比例\n1%以内")).toEqual(
      ["普惠率: level 90 percent by 2030", "巩固率: level 98 percent by 2030", "大班额比例: level 1 percent by 2030"],
    );
    expect(targetsOf("各阶段规模(万人)\n年度|在园幼儿|高中在校生\n2023|1.2|0.9\n2026|1.1|1.3")).toEqual([
      "在园幼儿: level 1.1 x10000 person by 2026 from 1.2 in 2023",
      "高中在校生: level 1.3 x10000 person by 2026 from 0.9 in 2023",
    ]);
  });

  it("are read from right to left where the header is, and from lists of names with one value", () => {
    expect(targetsOf("2027年\n2024年\n指标\n95%\n92%\n毛入园率\n99%\n98%\n巩固率")).toEqual([
      "毛入园率: level 95 percent by 2027 from 92 in 2024",
      "巩固率: level 99 percent by 2027 from 98 in 2024",
    ]);
    expect(targetsOf("表3 2026年资金安排\n校舍维修 1.2亿元\n设备更新 0.6亿元\n合计 1.8亿元")).toEqual([
      "校舍维修: flow 1.2 x100000000 yuan by 2026",
      "设备更新: flow 0.6 x100000000 yuan by 2026",
      "合计: flow 1.8 x100000000 yuan by 2026",
    ]);
  });
});
