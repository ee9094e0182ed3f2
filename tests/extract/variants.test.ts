import { extractPlan } from "eduplan/extract";
import { deadlineYear } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** Aims as plans state them, all by 2025. */
const AIMS: readonly string[] = [
  "到2025年，学前三年毛入园率达到95%以上。",
  "到2025年，普惠性幼儿园覆盖率达到90%，公办园在园幼儿占比达到60%。",
  "到2025年，九年义务教育巩固率提高到97%，高中阶段毛入学率稳定在95%以上。",
  "到2025年，新建幼儿园12所，新增学位3600个。",
  "到2025年，改扩建中小学8所，新增义务教育学位1.2万个。",
  "到2025年，小学专任教师本科以上学历比例由75%提高到85%。",
  "到2025年，每年招聘教师不少于200名。",
  "到2025年，培训校长、园长300人次。",
  "到2025年，残疾儿童义务教育入学率保持在97%以上。",
  "到2025年，全面消除56人以上大班额。",
  "到2025年，生均校舍建筑面积达到8平方米以上。",
  "到2025年，职普招生比例大体相当。",
  "到2025年，创建省级示范幼儿园3所、市级示范幼儿园10所。",
  "到2025年，教育信息化经费占教育经费总额的比例不低于8%。",
  "到2025年，新增劳动力平均受教育年限达到13.8年。",
  "到2025年，学校食堂“互联网+明厨亮灶”覆盖率达到100%。",
  "到2025年，高中阶段学校班额控制在55人以内。",
  "到2025年，建成智慧校园20所以上。",
  "到2025年，学生体质健康优良率达到50%以上，近视率每年降低0.5个百分点。",
  "到2025年，小学、初中、普通高中师生比分别达到1:19、1:13.5、1:12.5。",
  "到2025年，中等职业学校“双师型”教师占专业课教师比例达到60%以上。",
  "到2025年，投入资金2.6亿元，新建校舍5万平方米。",
  "到2025年，义务教育阶段学校标准化率、教师持证上岗率均达到100%。",
];

/** What a text says, but for how it says it: who is obliged how far, where it stands, how surely it was read. */
function saidBy(text: string): readonly string[] {
  const { plan } = extractPlan(text, { region: "36xxxx", period: [2021, 2025] });
  const targets = plan.targets.map(({ label, goal, deadline, baseline }) =>
    JSON.stringify([label.replace(/\s/g, ""), goal, deadlineYear(deadline), baseline?.value]),
  );
  return [
    ...targets.map((each) => each.replace(/,"boundWord":"[^"]*"/, "")).sort(),
    ...plan.observations.map(({ label }) => `observation ${label}`),
    ...plan.milestones.map(({ label }) => `milestone ${label}`),
  ];
}

/** The first figure with its counter and bound, before a pause. */
const FIGURE = /(\d[\d.:]*(?:%|万个|个百分点|所|名|人次|人|个|年|平方米|亿元)?(?:以上|以内)?)(?=[，。、])(?<!到2025年)/;
const behindFigure = (remark: string) => (aim: string) => aim.replace(FIGURE, `$1${remark}`);
const behindDate = (words: string) => (aim: string) => aim.replace("到2025年，", `到2025年，${words}`);
const before = (words: string) => (aim: string) => words + aim;
const after = (words: string) => (aim: string) => aim + words;
const instead = (date: string) => (aim: string) => aim.replace("到2025年", date);
const atEnd = (words: string) => (aim: string) => aim.replace(/。$/, `${words}。`);

/** Changes of wording, of layout and of what stands around that take nothing from an aim and add none. */
const CHANGES: Readonly<Record<string, (aim: string) => string>> = {
  一是: before("一是"),
  "3.": before("3."),
  "(三)": before("（三）"),
  "●": before("● "),
  "——": before("——"),
  "a title that opens it": before("主要目标："),
  "a heading above it": before("二、发展目标\n"),
  "chapter and section above it": before("第二章 发展目标\n第一节 主要目标\n"),
  "a task's heading above it": before("三、主要任务\n（一）推进教育普及普惠\n"),
  "who decided so": before("按照省委、省政府部署，"),
  "a paper that asks for it": before("根据《教育改革和发展规划纲要（2010—2020年）》（中发〔2010〕12号）要求，"),
  "how large the county is": before("全县总面积1200平方公里，辖12个乡镇。"),
  "principles before it": before("坚持教育优先发展，落实立德树人根本任务，深入实施“三大工程”。"),
  "what is due of whom": after("各乡镇、各部门要高度重视，于2023年3月底前制定方案。"),
  "what is granted": after("县财政每年安排专项资金予以保障。"),
  "a chapter below it": after("\n\n三、保障措施\n加强领导。"),
  "who leads": after("（牵头单位：县教育局；完成时限：2025年12月）"),
  "who is responsible": atEnd("（责任单位：县教育局、县财政局）"),
  "what is counted in": behindFigure("（含民办）"),
  "where more is said": behindFigure("（见附件1）"),
  "what rank that is": atEnd("，位居全市前3位"),
  "how it compares": atEnd("，高于全省平均水平"),
  "the mark of a note": atEnd("[2]"),
  "a note in a ring": atEnd("①"),
  力争: behindDate("力争"),
  确保: behindDate("确保"),
  努力实现: behindDate("努力实现"),
  计划: behindDate("计划"),
  全县: behindDate("全县"),
  "through five years of effort": behindDate("通过五年的努力，"),
  "all the county, through effort": behindDate("全县通过五年的努力，"),
  "the end of the year": instead("到2025年底"),
  "before the end of the year": instead("2025年底前"),
  "“十四五”末": instead("到“十四五”末"),
  "“十四五”期间": instead("“十四五”期间"),
  规划期末: instead("到规划期末"),
  规划期内: instead("规划期内"),
  "the year in characters": instead("到二〇二五年"),
  预期: before("预期"),
  "full-width figures": (aim) =>
    aim.replace(/[0-9.%:]/g, (sign) => (sign === "." ? "．" : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
  "half-width pauses": (aim) => aim.replace(/，/g, ","),
  "blanks about figures": (aim) => aim.replace(/(\d[\d.:]*%?)/g, " $1 "),
  semicolons: (aim) => aim.replace(/(?<=^.{9,})，/g, "；"),
  "bold figures": (aim) => aim.replace(/(\d[\d.]*%)/g, "**$1**"),
  "a paragraph of HTML": (aim) => `<p>${aim}</p>`,
  "lines of 13": (aim) => aim.replace(/.{13}/g, "$&\n"),
  "lines of 21": (aim) => aim.replace(/.{21}/g, "$&\n"),
  "a page mark within": (aim) => aim.replace("，", "，\n— 12 —\n"),
  "a page number within": (aim) => aim.replace("，", "，\n第3页 共28页\n"),
};

describe("an aim is read the same with", () => {
  const said = new Map(AIMS.map((aim) => [aim, saidBy(aim)]));

  it("and is read at all", () => {
    expect([...said].filter(([, records]) => records.length === 0)).toEqual([]);
  });

  it.each(Object.entries(CHANGES))("%s", (_, change) => {
    for (const aim of AIMS) {
      const text = change(aim);
      expect({ text, said: saidBy(text) }).toEqual({ text, said: said.get(aim) });
    }
  });
});
