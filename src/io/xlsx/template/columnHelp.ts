import type { Bilingual } from "../../../model/text.ts";

/** A column that a person fills in, and what to write there. */
interface Help {
  readonly name: string;
  readonly help: Bilingual;
}

const fill = (name: string, zh: string, en: string): Help => ({ name, help: { zh, en } });

const PLAN = fill(
  "plan",
  "所属规划的编号,与“规划”表中的一致。只有一份规划时可留空。",
  "The id of the plan, as on its sheet. May stay empty when there is one plan only.",
);
const LABEL = fill("label", "按规划原文写,不改写、不补充。", "As the plan writes it, nothing changed or added.");
const STAGE = fill(
  "stage",
  "标题或句子写明的学段;没有写明则留空。",
  "The stage that a heading or the sentence states; else empty.",
);
const THEMES = fill("themes", "从列表选;多个主题用 ; 相隔。", "Pick from the list; join several by ;.");
const CLAUSE = fill(
  "evidence_exact",
  "载有这一内容的最短的一段原文,逐字照抄,连同错字。在全文中要只出现一次,否则多抄几个字。",
  "The shortest stretch of the text that states it, copied to the letter, faults included. It must occur once in the text: copy a few words more if not.",
);
const FIGURE = fill(
  "evidence_value",
  "原文中的数字,连同紧挨着的限定词和量词:93%以上、1-2所。",
  "The figure as printed, with the bound word and counter that touch it: 93%以上, 1-2所.",
);
const SECTION = fill(
  "evidence_section",
  "规划自己的章节号,如 二(二)。",
  "The section as the plan numbers it, as 二(二).",
);
const YEAR = fill(
  "deadline_year",
  "到哪一年为止,如 2025;即当年年底。没有写明期限则留空。",
  "By the end of which year, as 2025. Empty when no deadline is stated.",
);
const INDICATOR = fill(
  "indicator",
  "从列表选,或写指标编号;没有合适的则留空。“毛”“净”等原文没有写明的,选不带这一限定的指标。",
  "Pick from the list, or write an id; empty when none fits. What the wording leaves open (gross or net) stays open.",
);
const CODED_BY = fill("coded_by", "填了指标时必填:谁判断的。", "Who chose the indicator; needed when there is one.");
const VALUE = fill(
  "value",
  "只写数字:93% 写 93,单位选 %;2.5万 写 2.5,倍数写 10000。",
  "The number alone: 93 with the unit percent for 93%; 2.5 with the scale 10000 for 2.5万.",
);
const HIGH = fill("value_high", "只用于区间,如 3-5 的 5。", "Only of a range, as the 5 of 3-5.");
const UNIT = fill("unit", "从列表选。", "Pick from the list.");
const SCALE = fill("scale", "万写 10000,亿写 100000000;没有则留空。", "10000 for 万; empty when there is none.");
const LEAD = fill("lead", "多个部门用 ; 相隔。", "Join several by ;.");
const NOTE = fill("note", "自己的话;不会与原文混在一起。", "In your own words; kept apart from the plan’s.");

/** The columns that a person fills in, in their order, by the table they are of. All others are behind them. */
export const COLUMN_HELP: Readonly<Record<string, readonly Help[]>> = {
  plans: [
    fill(
      "id",
      "自己起的编号:小写字母、数字和连字符,如 jizhou-2021。",
      "An id of your own: small letters, digits and hyphens, as jizhou-2021.",
    ),
    fill("title_zh", "规划全称。", "The full title, in Chinese."),
    fill("title_en", "英文译名,可自译。", "A translation of the title."),
    fill(
      "region",
      "六位行政区划代码,如 120119;不能确定的位写 x。",
      "The region’s code of six digits, as 120119, with x for digits not known.",
    ),
    fill("level", "从列表选。", "Pick from the list."),
    fill("genre", "从列表选。", "Pick from the list."),
    fill("status", "从列表选;看不出则选“不详”。", "Pick from the list; unknown when the copy does not tell."),
    fill("issuer", "发文机关,文中有则写。", "The issuing authority, where the copy names it."),
    fill("issued_on", "如 2021-12-31;不知道具体哪天则留空。", "As 2021-12-31; empty when the day is not known."),
    fill("document_number", "发文字号,如 津蓟政发〔2021〕5号。", "The document number as printed."),
    fill("horizons", "规划为哪些年份定目标,如 2025;2035。", "The years it sets goals for, as 2025;2035."),
    fill("remit_stages", "规划涉及的学段;多个用 ; 相隔。", "The stages it sets out to cover; join several by ;."),
    fill(
      "attribution",
      "文本与所称地区是否相符:从列表选。",
      "How sure it is that the text is that region’s plan: pick from the list.",
    ),
    fill("source_title", "找到文本时的题名。", "The title of the copy, as found."),
    fill("source_publisher", "文本由谁发布。", "Who published the copy."),
    fill("source_kind", "官方发布,或转载。", "Official, or a repost."),
    fill("source_url", "网址。", "Where it was found."),
    fill("source_retrieved_on", "哪一天取得文本。", "The day it was read."),
    NOTE,
  ],
  targets: [
    PLAN,
    LABEL,
    STAGE,
    INDICATOR,
    fill(
      "kind",
      "达到或保持某个水平、变化多少、共做多少,或只有方向、参照他物。",
      "Reach or hold a level, change by so much, do so many; or only a direction, or set by something else.",
    ),
    fill(
      "bound",
      "原文的限定:以上、不超过……;没有限定词则留空。",
      "The bound word as a code; empty when there is none.",
    ),
    VALUE,
    HIGH,
    UNIT,
    SCALE,
    fill("toward", "类型为“方向”时填:提高、降低……", "Only when the kind is direction."),
    fill("reference", "类型为“参照”时填:参照什么,按原文。", "Only when the kind is relative: to what, as written."),
    YEAR,
    fill("formal_type", "原文印有“约束性”“预期性”才填。", "Only where the plan prints it."),
    fill("baseline_value", "原文给出的基期值,只写数字。", "The baseline that the plan states: the number alone."),
    fill("baseline_unit", "有基期值时填。", "Needed with a baseline."),
    fill("baseline_date", "年份或日期,如 2020。", "A year or date, as 2020."),
    LEAD,
    CLAUSE,
    FIGURE,
    SECTION,
    CODED_BY,
    NOTE,
  ],
  observations: [
    PLAN,
    LABEL,
    STAGE,
    INDICATOR,
    fill("status", "实际值、估计值或预测值。", "Normal, estimated or forecast."),
    fill("bound", "没有限定词则留空。", "Empty when there is no bound word."),
    VALUE,
    HIGH,
    UNIT,
    SCALE,
    fill("date", "数值的年份或日期,如 2020。", "The year or date of the value, as 2020."),
    CLAUSE,
    FIGURE,
    SECTION,
    CODED_BY,
    NOTE,
  ],
  milestones: [
    PLAN,
    LABEL,
    fill(
      "event",
      "要比较几份规划的同一事项时,给它们写同一个英文编号,如 national-quality-balance-certification;否则留空。",
      "The same id for the same event in several plans, as national-quality-balance-certification; else empty.",
    ),
    STAGE,
    THEMES,
    YEAR,
    LEAD,
    CLAUSE,
    SECTION,
    NOTE,
  ],
  actions: [
    PLAN,
    LABEL,
    THEMES,
    fill("stages", "从列表选;多个用 ; 相隔。", "Pick from the list; join several by ;."),
    YEAR,
    LEAD,
    fill("responsible", "多个部门用 ; 相隔。", "Join several by ;."),
    CLAUSE,
    SECTION,
    NOTE,
  ],
};
