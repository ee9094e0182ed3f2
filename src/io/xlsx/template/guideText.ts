import type { Bilingual } from "../../../model/text.ts";

/** A heading, or a thing and what is to be said of it. */
export type GuideLine = { readonly heading: Bilingual } | { readonly term: Bilingual; readonly text: Bilingual };

const heading = (zh: string, en: string): GuideLine => ({ heading: { zh, en } });
const line = (term: readonly [string, string], zh: string, en: string): GuideLine => ({
  term: { zh: term[0], en: term[1] },
  text: { zh, en },
});

/** What a person reads before filling in the template. */
export const GUIDE_TEXT: readonly GuideLine[] = [
  heading("这份表格用来做什么", "What this workbook is for"),
  line(
    ["目的", "Purpose"],
    "把一份教育规划里写明的内容逐条录入:定了哪些目标、说了哪些现状数值、哪年要做成什么、有哪些举措。每一条都附上规划的原文,别人可以核对。",
    "To enter what an education plan states, item by item: its targets, the values it tells, what is to be achieved by when, and its measures. Each item carries the plan’s own words, so that others can check it.",
  ),
  line(
    ["顺序", "Order"],
    "先在“规划”表填一行,再填其余各表,一条一行。没有内容的表空着。“示例”表有填好的样子。",
    "Fill in one row on the sheet of plans first, then the other sheets, one item a row. Leave a sheet empty when there is nothing for it. The example sheet shows rows that are filled in.",
  ),
  heading("各张表", "The sheets"),
  line(
    ["规划", "plans"],
    "一份规划一行:名称、地区、文种、文本从哪里来。",
    "A row a plan: title, region, genre, where the text is from.",
  ),
  line(
    ["目标", "targets"],
    "规划承诺做到的:有数值的(毛入园率达到93%以上)、只有方向的(稳步提高)、参照他物的(不低于公务员)。",
    "What the plan commits itself to: with a number, with a direction alone, or set by something else.",
  ),
  line(
    ["观测值", "observations"],
    "规划说到的过去、现在或预计的数值,不是承诺:2020年毛入园率达到90.2%。",
    "Values of the past, the present or a forecast, and no promise.",
  ),
  line(
    ["时间节点", "milestones"],
    "到某年要做成与否的事:2026年通过国家评估验收。",
    "What will be done or not by a year: to pass the national review in 2026.",
  ),
  line(
    ["任务举措", "actions"],
    "要做的事情,没有数值:一项任务一行,名称用任务的标题。",
    "What will be done, without a number: a row a task, under the task’s heading.",
  ),
  heading("颜色与列", "Colours and columns"),
  line(["棕红色", "brown"], "必填。", "Must be filled in."),
  line(
    ["深蓝色", "dark blue"],
    "原文有就填,没有就空着。空着的意思是“没有写明”,不要写“无”“/”。",
    "Fill in what the plan states, and leave the rest empty. Empty means not stated: write no “none” or “/”.",
  ),
  line(
    ["灰色", "grey"],
    "折叠在右边,点表格上方的“+”展开,一般不用填:更细的内容,和由程序算出的原文位置。",
    "Folded away to the right; the + above the sheet unfolds them. Mostly left empty: finer detail, and places in the text that the program finds.",
  ),
  line(
    ["下拉列表", "lists"],
    "点进单元格会出现提示和下拉箭头。可以填多项的列(主题、学段、部门、年份)用分号 ; 相隔。",
    "Hints and lists appear when you enter a cell. Columns that take several items (themes, stages, departments, years) join them by a semicolon.",
  ),
  line(
    ["列的位置", "Order of columns"],
    "列可以移动或删去不用的,但不要改列名;每张表的第一行是隐藏的程序用列名,请保留。不要合并单元格。自己的备注写在“备注”列,或另加一张工作表。",
    "Columns may be moved, and those not needed deleted, but keep their names; the first row of each sheet is hidden and holds the names for the program. Do not merge cells. Notes of your own go into the column for notes or onto another sheet.",
  ),
  heading("数值", "Values"),
  line(
    ["只写数字", "Number alone"],
    "93%以上:数值写 93,单位选 %,界限选“不低于”。不要写成 93%,否则 Excel 会存成 0.93;读入时按显示的 93 读,并提醒您核对。",
    "For 93%以上 write 93, pick the unit % and the bound at least. Do not type 93%: Excel would store 0.93; it is read as the 93 that is shown, and you are asked to check.",
  ),
  line(
    ["万、亿", "万, 亿"],
    "2.5万个:数值写 2.5,倍数写 10000,单位选“个”。",
    "For 2.5万个 write 2.5 with the scale 10000.",
  ),
  line(
    ["区间", "Ranges"],
    "3-5个百分点:数值写 3,区间上限写 5,界限选“区间”。",
    "For 3-5 write 3, and 5 as the upper end, with the bound between.",
  ),
  line(
    ["全覆盖、消除", "Without a digit"],
    "全覆盖写 100 和 %;消除写 0。",
    "Full coverage is 100 percent; elimination is 0.",
  ),
  heading("原文", "The plan’s own words"),
  line(
    ["依据原文", "Clause"],
    "每条必填。抄能说明这一条的最短的一段,从指标名到数字,逐字照抄,错字也照抄:“学前三年毛入园率达到93%以上”。不要整段抄,也不要改写。",
    "Needed for every item: the shortest stretch that states it, from the name to the figure, to the letter, faults included. Not the whole paragraph, and nothing reworded.",
  ),
  line(
    ["只出现一次", "Once only"],
    "同样的话在全文中出现几次时,请向前或向后多抄几个字,使它只出现一次。",
    "When the same words occur more than once, copy a few words more before or after, until they occur once.",
  ),
  line(
    ["位置不用填", "Places"],
    "这段话在全文中第几个字开始、全文的校验和与字数,不用手填:读入时把规划的全文一并交给程序,由它找出并填上。找不到或不止一处时,程序会指出是哪一格。",
    "Where the words begin, and the text’s check sum and length, are not typed: give the plan’s text when the workbook is read, and the program finds them. A quote that is not there, or there twice, is named with its cell.",
  ),
  line(
    ["数字不在这段话里", "Tables"],
    "指标名和数字在表格的不同格里时,依据原文抄指标名,“原文数值”抄数字,并在灰色的“读法”列选“表格配对”。",
    "Where name and figure stand in different cells of a table, copy the name as the clause and the figure as printed, and pick table pairing in the grey column for the reading.",
  ),
  heading("拿不准的时候", "When in doubt"),
  line(
    ["指标", "Indicator"],
    "原文只写“入园率”,没有写毛入园率还是净入园率,就选不区分的那个;没有合适的就空着。不要替规划补充。",
    "When the plan only says enrolment, neither gross nor net, pick the indicator that leaves it open, or none. Nothing is added for the plan.",
  ),
  line(
    ["看不清的数字", "Unreadable"],
    "数值空着,在灰色的“无数值的原因”列选“无法辨认”,并在备注里写明。",
    "Leave the value empty, pick unreadable in the grey column for why there is none, and say so in the note.",
  ),
  heading("填好以后", "When it is filled in"),
  line(
    ["读入", "Reading"],
    "保存为 .xlsx,连同规划全文的文本文件一起读入。有问题时程序逐格列出:哪张表、哪一格、怎样改;全部改好之前不会读入一部分。",
    "Save it as .xlsx and read it together with the plan’s text as a file. What is wrong is listed cell by cell, with what to do; nothing is read in part until all of it is right.",
  ),
];

/** The line of code that reads the workbook. */
export const READING_CODE =
  'await fromXlsx(await readFile("plan.xlsx"), { xlsx, text: await readFile("plan.txt", "utf8") });';
