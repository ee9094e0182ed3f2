import { describe, expect, it } from "vitest";
import { readingOf } from "./readingOf.ts";

describe("a table of what is to be done beside what has been done", () => {
  const header =
    "类别 | 民生实事名称 | 2023年度任务目标 | 责任单位 | 分管县领导 | 1—8月工作完成情况 | 取得成效 | 联系电话 |";

  it("dates its goals by their column and takes reports as reports", () => {
    expect(
      readingOf(
        `${header}\n教育 | 7.增加学前教育学位 | 新建公办幼儿园4所，新增学位1080个。 | 县教育局 | 李某某 | 已建成幼儿园2所，新增学位540个。 | 公办园在园幼儿占比达到58%。 | 0712-3345678 |`,
      ),
    ).toEqual([
      "公办幼儿园: flow 4 school by 2023",
      "学位: flow 1080 place by 2023",
      "was 幼儿园: 2 school",
      "was 学位: 540 place",
      "was 公办园在园幼儿占比: 58 percent",
    ]);
  });

  it("goes on where a merged class is printed once and the rows below begin with their names", () => {
    expect(
      readingOf(
        `${header}\n教育 | 7.增加学前教育学位 | 新建公办幼儿园4所。 | 县教育局 | 李某某 | 已建成幼儿园2所。 | 群众满意。 | 0712-3345678 |\n8.改善办学条件 | 改造运动场6片。 | 县教育局 | 李某某 | 已改造运动场3片。 | 施工有序。 | 0712-3345678 | |\n9.提升教师素质 | 培训教师1200人次。 | 县教育局 | 李某某 | 已培训教师700人次。 | 反响良好。 | 0712-3345678 |`,
      ),
    ).toEqual([
      "公办幼儿园: flow 4 school by 2023",
      "运动场: flow 6 item by 2023",
      "教师: flow 1200 person by 2023",
      "was 幼儿园: 2 school",
      "was 运动场: 3 item",
      "was 教师: 700 person",
    ]);
  });

  it("keeps a number of another kind in the first column where it stands", () => {
    expect(
      readingOf(
        "类别 | 实事名称 | 2023年度任务目标 | 责任单位\n1.教育 | 学前教育 | 新建公办幼儿园4所。 | 县教育局\n2.教育 | 教师培训 | 培训教师1200人次。 | 县教育局",
      ),
    ).toEqual(["公办幼儿园: flow 4 school by 2023", "教师: flow 1200 person by 2023"]);
  });
});

describe("rows of projects between single blanks", () => {
  it("are parted by their words, without the places before a school's name, and report what is completed", () => {
    expect(
      readingOf(
        "学校名称 建设年度 项目类型 1.中央资金(万元) 2.市级资金(万元) 建设规模 完成情况\n青阳市 东湖区 河口小学  2023 维修 0 85 640  已完工\n青阳市 东湖区 石桥镇 中心初中  2024 扩建 120 60 1500 在建 \n青阳市 东湖区 南山小学  2023 维修 30 0 420 已完工",
      ),
    ).toEqual([
      "中心初中中央资金: flow 120 10000 yuan by 2024",
      "中心初中市级资金: flow 60 10000 yuan by 2024",
      "中心初中建设规模: flow 1500 squareMetre by 2024",
      "was 河口小学中央资金: 0 yuan in 2023",
      "was 河口小学市级资金: 85 yuan in 2023",
      "was 河口小学建设规模: 640 squareMetre in 2023",
      "was 南山小学中央资金: 30 yuan in 2023",
      "was 南山小学市级资金: 0 yuan in 2023",
      "was 南山小学建设规模: 420 squareMetre in 2023",
    ]);
  });

  it("are left as they are where the words before the name are no places", () => {
    expect(
      readingOf(
        "学校名称 中央资金(万元) 建设规模 完成情况\n东湖 河口 小学  20 85  已完工\n西岭 南山 小学  30 40  已完工",
      ),
    ).not.toContain("was 小学中央资金: 20 yuan");
  });
});

describe("a table of tasks with what has been done of each", () => {
  it("has goals in one column and reports in the other, due in the year of its title", () => {
    expect(
      readingOf(
        "2023年民生实事项目完成情况\n序号 | 工作任务 | 完成情况 | 完成率\n1 | 新建公办幼儿园5所,新增学位1500个。 | 已建成幼儿园3所,新增学位900个。 | 60%\n2 | 招聘中小学教师120人。 | 已招聘教师110人。 | 90%",
      ),
    ).toEqual([
      "公办幼儿园: flow 5 school by 2023",
      "学位: flow 1500 place by 2023",
      "中小学教师: flow 120 person by 2023",
      "was 幼儿园: 3 school",
      "was 学位: 900 place",
      "was 教师: 110 person",
    ]);
  });

  it("may have a header of two rows, of which the first is merged over the names", () => {
    expect(
      readingOf(
        "2024年重点项目完成情况公示如下:\n项目名称 | 项目类别 | ||\n工作任务 | 实际已完成工作量 | 完成工作进度(%) | |\n提质改造老年学校。 | 改造老年学校2所 | 已完成。 | 100 |\n增加学位2000个。 | 建设小学3所 | 正在进行基础施工。 | 80 |",
      ),
    ).toEqual(["老年学校: flow 2 school by 2024", "学位: flow 2000 place by 2024", "小学: flow 3 school by 2024"]);
  });

  it("is none where projects have measures", () => {
    expect(
      readingOf(
        "项目名称 | 建设规模(平方米) | 总投资(万元) | 完成情况\n县一中综合楼 | 8000 | 2400 | 已完工\n县二中宿舍楼 | 6000 | 1800 | 主体施工",
      ),
    ).toEqual([
      "县二中宿舍楼建设规模: flow 6000 squareMetre",
      "县二中宿舍楼总投资: flow 1800 10000 yuan",
      "was 县一中综合楼建设规模: 8000 squareMetre",
      "was 县一中综合楼总投资: 2400 yuan",
    ]);
  });

  it("is none where investment is told in columns of its own", () => {
    expect(
      readingOf(
        "2023年重点工程进展情况\n项目名称 | 总投资(万元) | 已完成投资(万元) | 工程进展\n县第一高级中学迁建项目 | 32000 | 12000 | 主体施工\n县特殊教育学校改扩建项目 | 3000 | 2500 | 装饰装修",
      ),
    ).toEqual([
      "was 县第一高级中学迁建项目总投资: 32000 yuan in 2023",
      "was 县第一高级中学迁建项目已完成投资: 12000 yuan in 2023",
      "was 县特殊教育学校改扩建项目总投资: 3000 yuan in 2023",
      "was 县特殊教育学校改扩建项目已完成投资: 2500 yuan in 2023",
    ]);
  });

  it("may lack the class at the start of a row, and the number of a task is no figure", () => {
    expect(
      readingOf(
        "类别 | 民生事项名称 | 2022年度任务目标 | 责任单位 | 工作完成情况 | 备注\n教育 | 14.改扩建城东学校及初级中学 | 完成城东学校教学楼建设。 | 教体局 | 完成主体建筑施工。 | 无\n15.增加学前教育学位供给 | 新建幼儿园4所,新增学位900个。 | 教体局 | 建成幼儿园3所。 | 无\n16.推进课后服务工作 | 课后服务学校达到30所。 | 教体局 | 开展课后服务的学校达到28所。 | 无",
      ),
    ).toEqual([
      "幼儿园: flow 4 school by 2022",
      "学位: flow 900 place by 2022",
      "课后服务学校: level 30 school by 2022",
      "was 幼儿园: 3 school",
      "was 开展课后服务的学校: 28 school",
    ]);
  });
});
