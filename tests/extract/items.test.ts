import { describe, expect, it } from "vitest";
import { type Item, itemsOf } from "../../src/extract/items.ts";
import { read } from "./recordsIn.ts";

const itemsIn = (text: string): readonly Item[] => itemsOf(text, () => false);
const textsOf = (item: Item | undefined) => item?.passages.map(({ text }) => text);

describe("the headings of a plan", () => {
  const text = [
    "某县教育发展规划",
    "第一章 发展基础",
    "全县有小学40所。",
    "第二章 发展目标",
    "第一节 总体目标",
    "到2025年,巩固率达到99%。",
    "三、主要任务",
    "(一)推进学前教育普及普惠",
    "1.扩大公办资源。新建公办园6所。",
    "(1)城区新建2所。",
  ].join("\n");
  const items = itemsIn(text);

  it("nest by how they are numbered", () => {
    expect(items.map(({ heading }) => heading?.title.trim())).toEqual([
      ...[undefined, "发展基础", "发展目标", "总体目标", "主要任务"],
      ...["推进学前教育普及普惠", "扩大公办资源", "城区新建2所"],
    ]);
    expect(items.map(({ section }) => section)).toEqual([
      ...["", "第一章", "第二章", "第二章第一节", "第二章第一节三"],
      ...["第二章第一节三(一)", "第二章第一节三(一)1", "第二章第一节三(一)1(1)"],
    ]);
  });

  it("tell what their part is about", () => {
    expect(items.map(({ role }) => role)).toEqual([
      ...["goals", "past", "goals", "goals", "goals"],
      ...["goals", "goals", "goals"],
    ]);
    expect(items.map(({ stage }) => stage).slice(4)).toEqual([undefined, "ED02", "ED02", "ED02"]);
  });

  it("stand where they say", () => {
    for (const { heading } of items) {
      if (heading) expect(text.slice(heading.start, heading.end)).toContain(heading.title.trim());
    }
  });

  it("keep what stands under them", () => {
    expect(textsOf(items[1])).toEqual(["全县有小学40所。"]);
    expect(textsOf(items[6])).toEqual(["新建公办园6所。"]);
  });
});

describe("the role of a part", () => {
  it.each<readonly [title: string, role: Item["role"]]>([
    ["发展基础", "past"],
    ["现状与问题", "past"],
    ["“十三五”回顾", "past"],
    ["面临的形势", "past"],
    ["存在的主要困难和问题", "past"],
    ["指导思想", "frame"],
    ["基本原则", "frame"],
    ["主要目标", "goals"],
    ["发展愿景", "goals"],
    ["主要任务", "tasks"],
    ["夯实发展基础", "tasks"],
    ["破解发展问题", "tasks"],
    ["重点工程", "tasks"],
    ["保障措施", "tasks"],
  ])("%s", (title, role) => {
    expect(itemsIn(`一、${title}\n内容。`).map((item) => item.role)).toEqual([role]);
  });

  it("is the past for a heading that reports, unless what stands under it looks ahead", () => {
    expect(itemsIn("(一)办学条件显著改善。新建了学校12所。")[0]?.role).toBe("past");
    expect(itemsIn("(一)办学条件显著改善。到2025年,新建学校12所。")[0]?.role).not.toBe("past");
  });
});

describe("headings that run into their text", () => {
  it("are found behind the end of a sentence", () => {
    const items = itemsIn("一、主要任务\n(一)扩大学位供给。新增学位3000个。(二)加强教师队伍。每年招聘100名。");
    expect(items.map(({ section }) => section)).toEqual(["一", "一(一)", "一(二)"]);
    expect(items.map(textsOf)).toEqual([[], ["新增学位3000个。"], ["每年招聘100名。"]]);
  });

  it("are found at the items of a list", () => {
    const items = itemsIn("一、主要任务\n重点建设:1.新建小学2所;2.新建初中3所。");
    expect(items.map(({ section }) => section)).toEqual(["一", "一1", "一2"]);
  });

  it("are not seen in a ratio, a decimal or a bracket that counts", () => {
    for (const text of ["生师比达到19:1、15:1。", "达到95.5%,其中3.2%。", "小学(36班)达标。", "比例为6:1.5。"]) {
      expect(
        itemsIn(text).map(({ heading }) => heading),
        text,
      ).toEqual([undefined]);
    }
  });
});

describe("lines that are only wrapped", () => {
  const lines = [
    "到2025年,全县学前教育毛入园率达到百分之九",
    "十五,普惠性幼儿园覆盖率达到88%以上,公办园在",
    "园幼儿占比达到55%,学前教育师资队伍的结构更",
    "加合理,保育教育质量有了比较明显的提高,家长",
    "满意度达到九成以上,乡镇公办中心园的建设任务",
    "全面完成,城区学位紧张的状况得到了有效的缓解",
    "并建立起覆盖城乡的公共服务体系和经费保障机制",
    "在此基础上继续加大投入力度不断改善各园办园条",
    "件,新建幼儿园12所。",
  ];

  it("are joined to one paragraph", () => {
    const passages = itemsIn(lines.join("\n")).flatMap(textsOf);
    expect(passages).toEqual([lines.join("")]);
    const labels = read(lines.join("\n")).plan.targets.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(["学前教育毛入园率", "普惠性幼儿园覆盖率", "公办园在园幼儿占比"]);
  });

  it("keep their places in the source", () => {
    const text = lines.join("\n");
    const [target] = read(text).plan.targets;
    expect(target?.evidence).toMatchObject({ value: "百分之九\n十五", valueStart: text.indexOf("百分之九") });
  });

  it("are left apart where lines are of any length", () => {
    expect(itemsIn("新建小学2所\n新建初中3所\n新建高中1所").flatMap(textsOf)).toHaveLength(3);
  });
});

describe("the tasks of a plan", () => {
  it("are actions, with stages and themes from their headings", () => {
    const { actions } = read(
      "三、主要任务\n(一)推进学前教育普及普惠\n新建公办园6所。\n(二)加强教师队伍建设\n每年招聘教师100名。\n四、保障措施\n(一)加大经费投入\n财政教育投入逐年增加。",
    ).plan;
    expect(actions.map(({ label, stages, themes }) => [label, stages, themes])).toEqual([
      ["推进学前教育普及普惠", ["ED02"], ["access"]],
      ["加强教师队伍建设", [], ["teachers"]],
      ["加大经费投入", [], ["finance"]],
    ]);
  });

  it("are those of the deepest heading", () => {
    const { actions } = read(
      "三、主要任务\n(一)推进学前教育普及普惠\n1.扩大公办资源供给。新建公办园6所。\n2.提升保育教育质量。省级示范园达到4所。",
    ).plan;
    expect(actions.map(({ label }) => label)).toEqual(["扩大公办资源供给", "提升保育教育质量"]);
  });
});
