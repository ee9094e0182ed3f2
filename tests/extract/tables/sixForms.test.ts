import { extractPlan } from "eduplan/extract";
import { deadlineYear, isNumeric } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { MANNERS, printed, type Row } from "./partedBy.ts";

/** The targets of a text, each as `value year <start`, in rising order. */
function targetsIn(text: string): readonly string[] {
  const { plan } = extractPlan(text, { region: "44xxxx", period: [2021, 2025] });
  return plan.targets
    .map(({ goal, deadline, baseline }) => {
      const from = baseline === undefined ? "" : ` <${baseline.value}`;
      return `${isNumeric(goal) ? goal.value : goal.kind} ${deadlineYear(deadline)}${from}`;
    })
    .sort();
}

const TABLES: readonly { readonly title: string; readonly rows: readonly Row[]; readonly targets: string }[] = [
  {
    title: "各县(市、区)学前三年毛入园率目标(%)",
    rows: [
      ["县(市、区)", "2023年", "2025年"],
      ["青石县", "85", "90"],
      ["临河区", "86", "92"],
    ],
    targets: "85 2023, 90 2025, 86 2023, 92 2025",
  },
  {
    title: "2022年各县区幼儿园建设任务分解表",
    rows: [
      ["县区", "新建园数", "新增班数", "新增学位数"],
      ["青石县", "3", "12", "900"],
      ["临河区", "2", "8", "600"],
    ],
    targets: "3 2022, 12 2022, 900 2022, 2 2022, 8 2022, 600 2022",
  },
  {
    title: "“十四五”学校建设项目表",
    rows: [
      ["序号", "项目名称", "建设规模(班)", "新增学位(个)", "总投资(万元)", "建设年限"],
      ["1", "城东小学", "36", "1620", "12000", "2022-2023"],
      ["2", "河西中学", "30", "1500", "15000", "2023-2024"],
    ],
    targets: "36 2023, 1620 2023, 12000 2023, 30 2024, 1500 2024, 15000 2024",
  },
  {
    title: "学校建设项目表",
    rows: [
      ["序号", "学校名称", "地点", "办学规模", "新增学位", "竣工时间"],
      ["1", "城东小学", "城东路", "36班", "1620个", "2023年8月"],
      ["2", "河西中学", "河西街", "30班", "1500个", "2024年8月"],
    ],
    targets: "36 2023, 1620 2023, 30 2024, 1500 2024",
  },
  {
    title: "教师招聘计划",
    rows: [
      ["年度", "小学教师(人)", "初中教师(人)"],
      ["2022", "120", "60"],
      ["2023", "150", "90"],
    ],
    targets: "120 2022, 150 2023, 60 2022, 90 2023",
  },
  {
    title: "“十四五”各学段新增学位规划(个)",
    rows: [
      ["学段", "2021年", "2022年", "2023年"],
      ["幼儿园", "1200", "1300", "1400"],
      ["小学", "2200", "2300", "2400"],
    ],
    targets: "1200 2021, 1300 2022, 1400 2023, 2200 2021, 2300 2022, 2400 2023",
  },
  {
    title: "主要指标",
    rows: [
      ["类别", "指标", "单位", "2020年", "2025年"],
      ["学前教育", "毛入园率", "%", "88", "92"],
      [undefined, "普惠率", "%", "82", "89"],
      ["义务教育", "巩固率", "%", "95", "96.5"],
    ],
    targets: "92 2025 <88, 89 2025 <82, 96.5 2025 <95",
  },
  {
    title: "发展目标",
    rows: [
      ["指标", "2020年现状", "2022年目标", "2025年目标"],
      ["毛入园率(%)", "88", "90", "92"],
      ["巩固率(%)", "95", "96", "97"],
    ],
    targets: "90 2022 <88, 92 2025 <88, 96 2022 <95, 97 2025 <95",
  },
  {
    title: "2025年目标任务分解",
    rows: [
      ["序号", "指标", "目标值", "责任单位"],
      ["1", "毛入园率", "92%", "教育局"],
      ["2", "普惠率", "88%", "教育局"],
    ],
    targets: "92 2025, 88 2025",
  },
  {
    title: "各县区公办园在园幼儿占比目标",
    rows: [
      ["县区", "2020年", "2025年"],
      ["青石县", "45%", "52%"],
      ["临河区", "40%", "50%"],
    ],
    targets: "52 2025 <45, 50 2025 <40",
  },
  {
    title: "各县区建设任务",
    rows: [
      ["县区", "2022年", undefined, "2023年", undefined],
      [undefined, "新建(所)", "新增学位(个)", "新建(所)", "新增学位(个)"],
      ["青石县", "3", "900", "2", "720"],
      ["临河区", "4", "600", "1", "360"],
    ],
    targets: "3 2022, 2 2023, 900 2022, 720 2023, 4 2022, 1 2023, 600 2022, 360 2023",
  },
  {
    title: "各县区目标",
    rows: [
      ["县区", "毛入园率(%)", undefined, "普惠率(%)", undefined],
      [undefined, "2022年", "2025年", "2022年", "2025年"],
      ["青石县", "85", "90", "80", "84"],
      ["临河区", "86", "91", "81", "88"],
    ],
    targets: "85 2022, 90 2025, 80 2022, 84 2025, 86 2022, 91 2025, 81 2022, 88 2025",
  },
  {
    title: "2023年民生实事任务表",
    rows: [
      ["序号", "项目", "目标任务", "责任单位"],
      ["1", "公办幼儿园建设", "新建公办幼儿园12所", "教育局"],
      ["2", "学位供给", "新增义务教育学位8000个", "教育局"],
    ],
    targets: "12 2023, 8000 2023",
  },
];

describe.each(TABLES)("the table $title", ({ title, rows, targets }) => {
  it.each(Object.keys(MANNERS))("is read the same with %s", (form) => {
    const text = `${title}\n${MANNERS[form]?.(rows)}\n\n三、保障措施\n加强组织领导。`;
    expect(targetsIn(text)).toEqual(targets.split(", ").sort());
  });
});

/** On one line nothing tells that a cell is merged with the one above it, and sentences have no look of their own. */
const ON_A_LINE = TABLES.filter(
  ({ rows }) =>
    rows.slice(2).every((row) => row[0] !== undefined) &&
    rows.some((row) => row.some((cell) => /^[\d.]+%?$/.test(cell ?? ""))),
);

describe("tables that a copy has put on one line", () => {
  it.each(ON_A_LINE)("$title", ({ title, rows, targets }) => {
    expect(targetsIn(`${title} ${rows.flatMap(printed).join(" ")}`)).toEqual(targets.split(", ").sort());
  });
});

/** How plans head the columns of what was and of what is aimed at. */
const HEADERS = [
  ["2020年", "2025年"],
  ["2020年实际", "2025年目标"],
  ["2020年（实际）", "2025年（目标）"],
  ["现状（2020年）", "目标（2025年）"],
  ["2020", "2025"],
  ["“十三五”末", "“十四五”末"],
  ["“十三五”完成情况", "“十四五”目标"],
  ["基期值(2020年)", "目标值(2025年)"],
  ["2020年基准值", "2025年预期值"],
  ["2020年发展水平", "2025年发展目标"],
  ["基年2020年", "规划年2025年"],
  ["2020年末实际", "2025年末预期"],
  ["2020年（%）", "2025年（%）"],
  ["2020年达到", "2025年达到"],
] as const;

describe.each(HEADERS)("columns headed %s and %s", (was, aim) => {
  it.each(Object.keys(MANNERS))("are told apart with %s", (form) => {
    const rows = [
      ["序号", "指标", "单位", was, aim, "属性"],
      ["1", "学前三年毛入园率", "%", "88.5", "92.3", "预期性"],
      ["2", "九年义务教育巩固率", "%", "95.2", "96.5", "约束性"],
      ["3", "高中阶段毛入学率", "%", "91.4", "93.6", "预期性"],
    ];
    expect(targetsIn(`专栏1 主要指标\n${MANNERS[form]?.(rows)}`)).toEqual([
      "92.3 2025 <88.5",
      "93.6 2025 <91.4",
      "96.5 2025 <95.2",
    ]);
  });
});
