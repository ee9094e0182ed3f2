import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";
import { rowsOf } from "./show.ts";

const table = (...rows: readonly string[]): string => rows.join("\n");

describe("tables of areas by measures", () => {
  it("read one entry a cell, named by the column, with the row's area; the row that sums up has none", () => {
    expect(
      rowsOf(
        table(
          "附表1 各县(市)“十四五”期间幼儿园建设任务分解表",
          "县(市)\t新建(所)\t新增学位(个)",
          "青石县\t5\t1200",
          "临河市\t2\t—",
          "合计\t7\t1200",
        ),
      ),
    ).toEqual([
      [
        "[青石县] 新建 = 新建幼儿园 (所): 5 target 2025",
        "[青石县] 新增学位 (个): 1200 target 2025",
        "[临河市] 新建 = 新建幼儿园 (所): 2 target 2025",
        "[临河市] 新增学位 (个): — target 2025",
        "新建 = 新建幼儿园 (所): 7 target 2025",
        "新增学位 (个): 1200 target 2025",
      ],
    ]);
  });

  it("pair the years that stand before a measure, and take the unit of all from the title", () => {
    expect(
      rowsOf(
        "各区普及水平(%)\n| 区 | 2022年毛入园率 | 2025年毛入园率 | 现状普惠率 | 普惠率目标 |\n| 南湖区 | 91 | 95 | 80 | 88 |",
      ),
    ).toEqual([
      ["[南湖区] 毛入园率 (%): 91 baseline 2022; 95 target 2025", "[南湖区] 普惠率 (%): 80 baseline; 88 target"],
    ]);
  });

  it("take a measure that no column names from the title, stages over years too", () => {
    expect(
      rowsOf(
        "各县区学前三年毛入园率目标(%)\n| 县区 | 2020年 | 2023年 | 2025年 |\n| 甲县 | 85 | 88 | 90 |\n| 全市 | 86 | 89 | 92 |",
      ),
    ).toEqual([
      [
        "[甲县] 甲县 = 学前三年毛入园率 (%): 85 baseline 2020; 88 target 2023; 90 target 2025",
        "全市 = 学前三年毛入园率 (%): 86 baseline 2020; 89 target 2023; 92 target 2025",
      ],
    ]);
    expect(
      rowsOf(
        table(
          "表2 义务教育学位规划表",
          "| 区域 | 小学 | | 初中 | |",
          "| | 2022年 | 2025年 | 2022年 | 2025年 |",
          "| 城中区 | 3000 | 4000 | 1500 | 2500 |",
        ),
      ),
    ).toEqual([
      [
        "[城中区] 小学 = 小学学位: 3000 baseline 2022; 4000 target 2025",
        "[城中区] 初中 = 初中学位: 1500 baseline 2022; 2500 target 2025",
      ],
    ]);
  });

  it("are found where cells stand one a line", () => {
    expect(rowsOf(table("镇街", "普惠率(%)", "公办率(%)", "城关镇", "90", "55", "东风街道", "88", "60"))).toEqual([
      [
        "[城关镇] 普惠率 (%): 90 target",
        "[城关镇] 公办率 (%): 55 target",
        "[东风街道] 普惠率 (%): 88 target",
        "[东风街道] 公办率 (%): 60 target",
      ],
    ]);
  });

  it("take their year from the sentence that leads to them or the one below, and say where it stands", () => {
    const rows = "区县 幼儿园学位 小学学位\n甲区 1000 2000\n乙区 800 1500";
    expect(rowsOf(`到2027年,各区学位供给目标如下:\n${rows}`)[0]?.[0]).toBe("[甲区] 幼儿园学位: 1000 target 2027");
    expect(rowsOf(`各区学位任务\n${rows}\n上述任务须于2026年底前完成。`)[0]?.[3]).toBe(
      "[乙区] 小学学位: 1500 target 2026",
    );
    expect(rowsOf(`2023年,全市完成投资3亿元。\n${rows}`)[0]?.[0]).toBe("[甲区] 幼儿园学位: 1000 target");
    expect(findTables(`到2027年,各区目标如下:\n${rows}`)[0]?.entries[0]?.figures[0]?.dated?.text).toBe("2027年");
  });

  it("are of how things stand where the title says so", () => {
    expect(rowsOf("2022年各县学位情况统计表\n| 县 | 小学学位(个) |\n| 甲县 | 3000 |")).toEqual([
      ["[甲县] 小学学位 (个): 3000 baseline 2022"],
    ]);
  });
});

describe("tables of projects by measures", () => {
  it("read the project as the name, the column as the measure, and the end of its own time", () => {
    expect(
      rowsOf(
        table(
          "| 序号 | 项目名称 | 建设地点 | 总投资(万元) | 新增学位(个) | 完成时限 |",
          "| 1 | 第三实验小学 | 城东 | 12000 | 1620 | 2024年8月 |",
          "| 2 | 第五中学扩建工程 | 城西 | — | 400 | 2023年 |",
          "| 合计 | | | 12000 | 2020 | |",
        ),
      ),
    ).toEqual([
      [
        "第三实验小学 = 第三实验小学总投资 / 总投资 (万元): 12000 target 2024",
        "第三实验小学 = 第三实验小学新增学位 / 新增学位 (个): 1620 target 2024",
        "第五中学扩建工程 = 第五中学扩建工程总投资 / 总投资 (万元): — target 2023",
        "第五中学扩建工程 = 第五中学扩建工程新增学位 / 新增学位 (个): 400 target 2023",
        "总投资 (万元): 12000 target",
        "新增学位 (个): 2020 target",
      ],
    ]);
  });

  it("part rows that single spaces set apart by the columns of the header", () => {
    expect(
      rowsOf(
        "序号 学校名称 建设性质 班数(班) 学位(个) 建设年限\n1 河口小学 迁建 24 1080 2023—2025\n2 河口中学 新建 30 1500 2022—2024",
      ),
    ).toEqual([
      [
        "河口小学 = 河口小学班数 / 班数 (班): 24 target 2025",
        "河口小学 = 河口小学学位 / 学位 (个): 1080 target 2025",
        "河口中学 = 河口中学班数 / 班数 (班): 30 target 2024",
        "河口中学 = 河口中学学位 / 学位 (个): 1500 target 2024",
      ],
    ]);
  });

  it("are none where the columns are times: 项目 then stands for 指标", () => {
    expect(rowsOf("项目名称|2020年|2025年目标\n毛入园率(%)|90|95")).toEqual([
      ["毛入园率 (%): 90 baseline 2020; 95 target 2025"],
    ]);
  });
});

describe("tables of measures by stages", () => {
  it("put the stage before the measure, and pair rows whose names begin with a year", () => {
    const expected = [
      "幼儿园 > 本科以上比例 = 幼儿园本科以上比例 (%): 30 baseline 2020; 40 target 2025",
      "小学 > 本科以上比例 = 小学本科以上比例 (%): 70 baseline 2020; 80 target 2025",
    ];
    const names = ["2020年本科以上比例(%)", "2025年本科以上比例(%)"];
    expect(rowsOf(`学段|幼儿园|小学\n${names[0]}|30|70\n${names[1]}|40|80`)).toEqual([expected]);
    expect(rowsOf(`幼儿园\n小学\n${names[0]}\n30\n70\n${names[1]}\n40\n80`)).toEqual([expected]);
  });
});
