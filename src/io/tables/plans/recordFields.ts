import type { Coding } from "../../../model/coding.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { Extra } from "../../../model/json.ts";
import type { StageCode } from "../../../model/stages.ts";
import type { Modality, Scope } from "../../../model/target.ts";
import { CODING_STATUS_CODES, PREDICATE_CODES, READING_CODES, STAGE_CODES } from "./codes.ts";
import type { Group } from "./emptyField.ts";
import { type Field, fieldsOf } from "./field.ts";

// The columns that several kinds of records have.

/** The columns that say of which plan a record is. */
export const PLAN_FIELD: Field = {
  column: {
    name: "plan",
    type: "string",
    title: { zh: "规划编号", en: "plan" },
    required: true,
    refersTo: { table: "plans", column: "id" },
  },
  read: (_, { plan }) => plan,
};

interface Stated {
  readonly id: string;
  readonly label: string;
  readonly evidence: Evidence;
  readonly note?: string;
  readonly extra?: Extra;
}

const stated = fieldsOf<Stated>();

/** What every record begins with. */
export const OPENING: readonly Field[] = [
  stated.at("id", "string", ["编号", "id"], "id", {
    required: true,
    note: ["在同一规划内不重复", "Unique within the plan."],
  }),
  PLAN_FIELD,
  stated.at("label", "string", ["名称", "label"], "label", { required: true }),
];

/** What every record ends with: the clause that states it, and what the coder adds. */
export const CLOSING: readonly Field[] = [
  stated.at("evidence_exact", "string", ["依据原文", "clause"], "evidence.exact", { required: true }),
  stated.at("evidence_start", "integer", ["依据起点", "clause, start"], "evidence.start", { required: true }),
  stated.at("evidence_end", "integer", ["依据终点", "clause, end"], "evidence.end", { required: true }),
  stated.at("evidence_value", "string", ["原文数值", "figure as printed"], "evidence.value"),
  stated.at("evidence_value_start", "integer", ["原文数值起点", "figure, start"], "evidence.valueStart"),
  stated.at("evidence_section", "string", ["所在章节", "section"], "evidence.section"),
  stated.at("evidence_reading", "string", ["读法", "reading"], "evidence.reading", {
    required: true,
    codes: READING_CODES,
  }),
  ...stated.bilingual("evidence_note", ["读法说明", "note on the reading"], "evidence.note"),
  stated.at("evidence_support", "json", ["其他依据", "further clauses"], "evidence.support"),
  stated.at("evidence_extra", "json", ["依据的自有数据", "clause, own data"], "evidence.extra"),
  stated.at("note", "string", ["备注", "note"], "note"),
  stated.at("extra", "json", ["自有数据", "own data"], "extra"),
];

const coded = fieldsOf<{ readonly stage?: StageCode; readonly indicator?: string; readonly coding?: Coding }>();

/** The stage a record stands under. */
export const STAGE_FIELD: Field = coded.at("stage", "string", ["学段", "stage"], "stage", { codes: STAGE_CODES });

/** What a label was taken for. */
export const CODING: readonly Field[] = [
  coded.at("indicator", "string", ["指标", "indicator"], "indicator", {
    refersTo: { table: "indicators", column: "id" },
  }),
  coded.at("predicate", "string", ["对应关系", "predicate"], "coding.predicate", { codes: PREDICATE_CODES }),
  coded.at("confidence", "number", ["把握", "confidence"], "coding.confidence"),
  coded.derived("candidates", "list", ["其他候选指标", "other candidates"], ({ coding }) =>
    filled(coding?.candidates?.map(({ indicator }) => indicator)),
  ),
  coded.at("candidates_detail", "json", ["候选指标详情", "candidates in detail"], "coding.candidates"),
  coded.at("coded_by", "string", ["编码人", "coded by"], "coding.by"),
  coded.at("coding_status", "string", ["编码状态", "coding status"], "coding.status", { codes: CODING_STATUS_CODES }),
  coded.at("coding_note", "string", ["编码说明", "coding note"], "coding.note"),
];

const committed = fieldsOf<{
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly modality?: Modality;
  readonly scope?: Scope;
}>();

/** Who is responsible. */
export const RESPONSIBLE: readonly Field[] = [
  committed.at("lead", "list", ["牵头部门", "lead"], "lead"),
  committed.at("responsible", "list", ["责任部门", "responsible"], "responsible"),
];

/** The words of commitment. */
export const MODALITY: readonly Field[] = [
  committed.at("boosters", "list", ["强化词", "boosters"], "modality.boosters"),
  committed.at("hedges", "list", ["弱化词", "hedges"], "modality.hedges"),
  committed.at("exploratory", "list", ["探索词", "exploratory words"], "modality.exploratory"),
];
export const MODALITY_GROUP: Group = {
  name: "modality",
  title: { zh: "语气词", en: "words of commitment" },
  path: "modality",
};

/** Where a record is narrower than its plan. */
export const SCOPE: readonly Field[] = [
  committed.at("scope_population", "string", ["适用对象", "scope, population"], "scope.population"),
  committed.at("scope_area", "string", ["适用区域", "scope, area"], "scope.area"),
  committed.at("scope_note", "string", ["其他限定", "scope, note"], "scope.note"),
];
export const SCOPE_GROUP: Group = { name: "scope", title: { zh: "适用范围", en: "scope" }, path: "scope" };

/** A list for a cell; nothing where it is empty. */
export const filled = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items?.length === 0 ? undefined : items;
