import type { Predicate } from "../../model/coding.ts";
import type { Deadline } from "../../model/deadline.ts";
import type { Bound, DirectionGoal, Goal, PerOf } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import { STAGES } from "../../model/stages.ts";
import type { Bilingual } from "../../model/text.ts";
import { THEMES } from "../../model/themes.ts";
import { UNITS } from "../../model/units.ts";

/** What a row of the sheet is about. */
export type ReviewType = "target" | "observation" | "milestone" | "action" | "left-out";

/** The columns of a review sheet, in the words of the tables in `data/tables`. */
export type ReviewColumnName =
  | "record"
  | "type"
  | "section"
  | "clause"
  | "figure"
  | "label"
  | "stage"
  | "indicator"
  | "predicate"
  | "kind"
  | "bound"
  | "value"
  | "value_high"
  | "unit"
  | "scale"
  | "per"
  | "toward"
  | "reference"
  | "status"
  | "date"
  | "deadline_kind"
  | "deadline"
  | "deadline_written"
  | "baseline_value"
  | "baseline_unit"
  | "baseline_scale"
  | "baseline_date"
  | "event"
  | "themes"
  | "confidence"
  | "review"
  | "reason"
  | "verdict"
  | "note";

/** What stands in a cell; `null` for an empty one. */
export type ReviewCell = string | number | null;

/** One row of a review sheet: flat, so that it can be a line of a table. */
export type ReviewRow = { readonly [Name in ReviewColumnName]: ReviewCell };

/** What a column holds. */
export interface ReviewColumn {
  readonly name: ReviewColumnName;
  readonly title: Bilingual;
  /** `list`: words of `values`, joined by `; `. `time`: a year, month or day (2025, 2025-06, 2025-06-30). */
  readonly holds: "text" | "number" | "word" | "list" | "time";
  /** The words allowed. */
  readonly values?: readonly string[];
  /** True where what a reviewer writes is not read back. */
  readonly readOnly?: true;
}

export const TYPES: Readonly<Record<ReviewType, true>> = {
  target: true,
  observation: true,
  milestone: true,
  action: true,
  "left-out": true,
};
export const VERDICTS: Readonly<Record<"keep" | "drop" | "changed", true>> = { keep: true, drop: true, changed: true };
export const GOAL_KINDS: Readonly<Record<Goal["kind"], true>> = {
  level: true,
  change: true,
  flow: true,
  direction: true,
  relative: true,
};
export const BOUNDS: Readonly<Record<Bound, true>> = {
  exactly: true,
  atLeast: true,
  moreThan: true,
  atMost: true,
  lessThan: true,
  about: true,
  between: true,
};
export const TOWARD: Readonly<Record<DirectionGoal["toward"], true>> = {
  raise: true,
  lower: true,
  neverFall: true,
  neverRise: true,
};
export const STATUSES: Readonly<Record<Observation["status"], true>> = { A: true, E: true, F: true };
export const DEADLINE_KINDS: Readonly<Record<Deadline["kind"], true>> = {
  by: true,
  within: true,
  from: true,
  ongoing: true,
  yearly: true,
  unstated: true,
};
export const PREDICATES: Readonly<Record<Predicate, true>> = {
  "skos:exactMatch": true,
  "skos:closeMatch": true,
  "skos:broadMatch": true,
  "skos:narrowMatch": true,
  "skos:relatedMatch": true,
};
export const PER_OF: Readonly<Record<PerOf, true>> = {
  year: true,
  term: true,
  week: true,
  period: true,
  county: true,
  school: true,
  class: true,
  teacher: true,
  principal: true,
  student: true,
  researcher: true,
};
/** What stands in `value` where the text has none. */
export const MISSING: Readonly<Record<"noValue" | "unreadable", true>> = { noValue: true, unreadable: true };

type Holds = ReviewColumn["holds"];
const column = (name: ReviewColumnName, zh: string, en: string, holds: Holds, values?: object): ReviewColumn => ({
  name,
  title: { zh, en },
  holds,
  ...(values && { values: Object.keys(values) }),
});
const shown = (name: ReviewColumnName, zh: string, en: string, holds: Holds = "text"): ReviewColumn => ({
  ...column(name, zh, en, holds),
  readOnly: true,
});

/** The columns in their order. */
export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  shown("record", "记录编号", "record"),
  column("type", "类型", "type", "word", TYPES),
  shown("section", "章节", "section"),
  column("clause", "原文", "clause", "text"),
  shown("figure", "原文数字", "figure as printed"),
  column("label", "指标名称(原文)", "label as written", "text"),
  column("stage", "学段", "stage", "list", STAGES),
  column("indicator", "指标编号", "indicator", "text"),
  column("predicate", "对应关系", "relation to the indicator", "word", PREDICATES),
  column("kind", "目标类别", "kind of goal", "word", GOAL_KINDS),
  column("bound", "限定", "bound", "word", BOUNDS),
  column("value", "数值", "value", "number"),
  column("value_high", "数值上端", "upper end of a range", "number"),
  column("unit", "单位", "unit", "word", UNITS),
  column("scale", "倍数", "scale", "number"),
  column("per", "每", "per", "list", PER_OF),
  column("toward", "方向", "direction", "word", TOWARD),
  column("reference", "参照", "reference", "text"),
  column("status", "数据状态", "observation status", "word", STATUSES),
  column("date", "数据时间", "date of the value", "time"),
  column("deadline_kind", "期限类别", "kind of deadline", "word", DEADLINE_KINDS),
  column("deadline", "期限(within 为年数)", "deadline (years for within)", "time"),
  column("deadline_written", "期限原文", "deadline as written", "text"),
  column("baseline_value", "基期值", "baseline value", "number"),
  column("baseline_unit", "基期单位", "baseline unit", "word", UNITS),
  column("baseline_scale", "基期倍数", "baseline scale", "number"),
  column("baseline_date", "基期时间", "baseline date", "time"),
  column("event", "事件", "event", "text"),
  column("themes", "主题", "themes", "list", THEMES),
  shown("confidence", "置信度", "confidence", "number"),
  shown("review", "请复核", "fields to look at"),
  shown("reason", "未收录理由", "why it was left out"),
  column("verdict", "结论", "verdict", "word", VERDICTS),
  column("note", "备注", "note", "text"),
];
