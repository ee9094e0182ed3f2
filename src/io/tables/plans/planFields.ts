import set from "lodash-es/set.js";
import { regionOf } from "../../../catalog/regions.ts";
import type { Plan } from "../../../model/plan.ts";
import type { CellValue } from "../table.ts";
import {
  ATTRIBUTION_CODES,
  GENRE_CODES,
  LEVEL_CODES,
  PLAN_STATUS_CODES,
  SOURCE_CODES,
  STAGE_CODES,
  THEME_CODES,
} from "./codes.ts";
import { emptyField } from "./emptyField.ts";
import { type Field, fieldsOf } from "./field.ts";
import { filled } from "./recordFields.ts";

const { at, list, bilingual, derived, made } = fieldsOf<Plan>();

const described: readonly Field[] = [
  at("id", "string", ["编号", "id"], "id", { required: true }),
  ...bilingual("title", ["规划名称", "title"], "title", { required: true }),
  at("region", "string", ["行政区划代码", "region"], "region", { required: true }),
  derived("region_name_zh", "string", ["地区(中文)", "region, Chinese"], ({ region }) => regionOf(region)?.name.zh, {
    unchecked: true,
    note: ["不读入", "Not read back."],
  }),
  derived("region_name_en", "string", ["地区(英文)", "region, English"], ({ region }) => regionOf(region)?.name.en, {
    unchecked: true,
    note: ["不读入", "Not read back."],
  }),
  at("level", "string", ["行政层级", "level"], "level", { required: true, codes: LEVEL_CODES }),
  at("genre", "string", ["文种", "genre"], "genre", { required: true, codes: GENRE_CODES }),
  at("status", "string", ["效力", "status"], "status", { required: true, codes: PLAN_STATUS_CODES }),
  at("issuer", "string", ["发文机关", "issuer"], "issuer"),
  at("issued_on", "date", ["印发日期", "issued on"], "issuedOn"),
  at("document_number", "string", ["发文字号", "document number"], "documentNumber"),
  at("in_force_from", "date", ["生效日期", "in force from"], "inForce.from", {
    note: ["生效的第一天", "First day in force."],
  }),
  at("in_force_to", "date", ["失效日期", "in force to"], "inForce.to", {
    note: ["有效的最后一天", "Last day in force."],
  }),
  made(
    "horizons",
    "list",
    ["目标年份", "horizons"],
    "horizons",
    {
      read: ({ horizons }) => filled(horizons.map(({ year }) => String(year))),
      put: (record, years, cellOf) => {
        if (cellOf("horizons_detail") === null) set(record, "horizons", asItems(years).map(statedYear));
      },
    },
    { checked: true, note: ["没有详情时视为原文写明", "Taken as stated where there is no detail."] },
  ),
  made(
    "horizons_detail",
    "json",
    ["目标年份详情", "horizons in detail"],
    "horizons",
    {
      read: ({ horizons }) =>
        horizons.some(({ basis, note }) => basis !== "stated" || note) ? (horizons as unknown as CellValue) : null,
      put: (record, value) => {
        if (value !== null) set(record, "horizons", value);
      },
    },
    { note: ["有推断的年份或说明时才有", "Only where a year is inferred or has a note."] },
  ),
  list("remit_stages", "list", ["规划学段", "remit, stages"], "remit.stages", { codes: STAGE_CODES }),
  at("remit_themes", "list", ["规划主题", "remit, themes"], "remit.themes", { codes: THEME_CODES }),
  ...bilingual("remit_note", ["规划范围说明", "note on the remit"], "remit.note"),
];

const copied: readonly Field[] = [
  at("attribution", "string", ["归属", "attribution"], "attribution.grade", {
    required: true,
    codes: ATTRIBUTION_CODES,
  }),
  made(
    "attribution_claimed",
    "string",
    ["自称地区", "region claimed"],
    "attribution.claimed",
    {
      read: ({ attribution }) => attribution.claimed,
      put: (record, value, cellOf) => void set(record, "attribution.claimed", value ?? cellOf("region")),
    },
    { note: ["空则与 region 相同", "As region where empty."] },
  ),
  at("attribution_alternatives", "list", ["可能的其他地区", "other regions"], "attribution.alternatives"),
  ...bilingual("attribution_note", ["归属说明", "note on the attribution"], "attribution.note"),
  at("attribution_evidence", "json", ["归属疑点原文", "clauses against the claim"], "attribution.evidence"),
  derived(
    "parts_not_in_copy",
    "list",
    ["缺失部分", "parts not in the copy"],
    ({ parts }) => filled(parts.filter(({ inCopy }) => inCopy !== "complete").map(({ title }) => title)),
    { note: ["全缺或部分缺失的", "Those that the copy lacks, or has in part."] },
  ),
  list("parts", "json", ["组成部分", "parts"], "parts"),
  derived(
    "copy_faults",
    "list",
    ["文本缺陷", "faults of the copy"],
    ({ source }) => filled([...new Set(source.integrity.map(({ kind }) => kind))]),
    { note: ["按类", "By kind."] },
  ),
  list("source_integrity", "json", ["文本缺陷详情", "faults in detail"], "source.integrity"),
  at("source_title", "string", ["来源题名", "source, title"], "source.title", { required: true }),
  at("source_publisher", "string", ["来源发布者", "source, publisher"], "source.publisher", { required: true }),
  at("source_kind", "string", ["来源类型", "source, kind"], "source.kind", { required: true, codes: SOURCE_CODES }),
  at("source_url", "string", ["来源网址", "source, URL"], "source.url"),
  at("source_published_on", "date", ["来源发布日期", "source, published on"], "source.publishedOn"),
  at("source_retrieved_on", "date", ["读取日期", "source, retrieved on"], "source.retrievedOn"),
  at("source_sha256", "string", ["文本 SHA-256", "text, SHA-256"], "source.sha256", { required: true }),
  at("source_length", "integer", ["文本字数", "text, length"], "source.length", { required: true }),
  at("note", "string", ["备注", "note"], "note"),
  at("extra", "json", ["自有数据", "own data"], "extra"),
  at("schema_version", "string", ["数据格式版本", "schema version"], "schemaVersion", {
    note: ["空则为现行版本", "The current one where empty."],
  }),
];

/** The columns of a plan, without its records. */
export const PLAN_FIELDS: readonly Field[] = [
  ...described,
  ...copied,
  emptyField(
    [...described, ...copied],
    [{ name: "in_force", title: { zh: "有效期", en: "in force" }, path: "inForce" }],
  ),
];

const asItems = (value: CellValue): readonly CellValue[] => (Array.isArray(value) ? value : []);

/** A year that the plan states; what is no year is kept for the first door to refuse. */
const statedYear = (written: CellValue): CellValue => ({
  year: /^\d{4}$/.test(String(written)) ? Number(written) : written,
  basis: "stated",
});
