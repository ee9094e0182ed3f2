import { align } from "eduplan/align";
import { extractPlan } from "eduplan/extract";
import { describe, expect, it } from "vitest";
import { reads } from "../recordsIn.ts";

describe("an event with a date", () => {
  reads([
    ["到2025年，通过国家学前教育普及普惠县评估认定。", "milestone 国家学前教育普及普惠县评估认定 | by 2025"],
    ["2022年创成国家义务教育优质均衡发展县。", "milestone 国家义务教育优质均衡发展县 | by 2022"],
    ["到2024年，建成省级社区教育示范区。", "milestone 省级社区教育示范区 | by 2024"],
    ["到2025年，全县基本建成服务全民终身学习的教育体系。", "milestone 服务全民终身学习的教育体系 | by 2025"],
    ["到2024年，数字教育资源公共服务平台全面建成。", "milestone 数字教育资源公共服务平台 | by 2024"],
    ["2023年6月底前完成中小学校章程修订。", "milestone 中小学校章程修订 | by 2023-06-30"],
    ["2024年9月前，组建县域高中教育联盟。", "milestone 县域高中教育联盟 | by 2024-09-30"],
    ["城东中学新校区2025年秋季学期投入使用。", "milestone 城东中学新校区 | by 2025"],
    ["加快县青少年活动中心建设，力争2024年底前建成投用。", "milestone 县青少年活动中心建设 | by 2024"],
    ["到2023年，县职教中心新校区建成并投入使用。", "milestone 县职教中心新校区 | by 2023"],
  ]);

  describe("needs a date", () => {
    reads([
      ["通过国家学前教育普及普惠县评估认定。"],
      ["建成服务全民终身学习的教育体系。"],
      ["加快县青少年活动中心建设，力争尽快建成投用。"],
    ]);
  });

  describe("but a document is issued or it is not", () => {
    reads([
      ["印发《临江县义务教育学校校长教师交流轮岗实施办法》。", "milestone 临江县义务教育学校校长教师交流轮岗实施办法"],
      [
        "2022年出台《临江县深化新时代教育评价改革实施方案》。",
        "milestone 临江县深化新时代教育评价改革实施方案 | by 2022",
      ],
      ["出台课后服务收费管理办法，规范收费行为。", "milestone 课后服务收费管理办法"],
    ]);
  });

  describe("and what is founded, built or signed once is so too", () => {
    reads([
      ["成立行业产教融合共同体，推进校企协同育人。", "milestone 行业产教融合共同体"],
      ["组建区社区教育指导中心，完善社区教育网络。", "milestone 区社区教育指导中心"],
      ["建成市智慧教育研究中心。", "milestone 市智慧教育研究中心"],
      ["逐步办成本科层次职业大学。", "milestone 本科层次职业大学"],
      ["全面完成市级中小学综合实践活动基地建设。", "milestone 市级中小学综合实践活动基地建设"],
      ["与省师范大学签署战略合作协议，提升艺术教育水平。", "milestone 与省师范大学签署战略合作协议"],
      ["已建成市智慧教育研究中心。"],
      ["鼓励学校成立教师发展中心。"],
      ["完成新校区建设后，启动老校区改造。"],
    ]);
  });

  describe("a state of a whole place needs its date", () => {
    reads([
      ["到2030年，义务教育城乡一体化发展，实现县域优质均衡。", "milestone 县域优质均衡 | by 2030"],
      ["推进义务教育城乡一体化发展，实现县域优质均衡。"],
    ]);
  });

  describe("and is none where it is others', behind us, how the plan is run, or only a name for the future", () => {
    reads([
      ["鼓励各地出台产教融合支持办法。"],
      ["2021年已建成县级融媒体教育平台。"],
      ["2022年成立由县长任组长的领导小组。"],
      ["到2025年，为建成教育强县奠定坚实基础。"],
      ["根据《中华人民共和国教育法》的规定，加强督导。"],
    ]);
  });

  it("is a target where it has a figure", () => {
    const { milestones, targets } = extractPlan("到2025年，建成省级示范幼儿园6所。", { region: "44xxxx" }).plan;
    expect([milestones.length, targets.length]).toEqual([0, 1]);
  });

  it("stands in a row of its own, for nobody has said that two plans mean the same", () => {
    const read = (text: string, region: string) => extractPlan(text, { region, period: [2021, 2025] }).plan;
    const { events } = align([
      read("到2025年，通过国家学前教育普及普惠县评估认定。", "120119"),
      read("到2024年，建成省级社区教育示范区。", "620722"),
    ]);
    expect(events.map(({ cells }) => cells.map(({ milestones }) => milestones.length))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
