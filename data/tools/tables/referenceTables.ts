import { benchmarks } from "../../../src/catalog/benchmarks.ts";
import { defaultCatalog } from "../../../src/catalog/catalog.ts";
import { nationalObservations } from "../../../src/catalog/nationalObservations.ts";
import {
  BOUND_CODES,
  codes,
  INFERRED_CODES,
  OBSERVATION_STATUS_CODES,
  STAGE_CODES,
  THEME_CODES,
  UNIT_CODES,
} from "../../../src/io/tables/plans/codes.ts";
import { type Field, fieldsOf, type More } from "../../../src/io/tables/plans/field.ts";
import type { Row, Table } from "../../../src/io/tables/table.ts";
import type { Benchmark } from "../../../src/model/benchmark.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Statistic } from "../../../src/model/statistic.ts";
import type { Bilingual } from "../../../src/model/text.ts";

const REQUIRED = { required: true } as const;
const OF_INDICATOR: More = { required: true, refersTo: { table: "indicators", column: "id" } };

const indicator = fieldsOf<Indicator>();
const indicatorFields: readonly Field[] = [
  indicator.at("id", "string", ["编号", "id"], "id", REQUIRED),
  ...indicator.bilingual("name", ["名称", "name"], "name", REQUIRED),
  indicator.at("measure", "string", ["测度", "measure"], "facets.measure", REQUIRED),
  indicator.at("stage", "string", ["学段", "stage"], "facets.stage", {
    required: true,
    codes: [...STAGE_CODES, ...codes({ unstated: null })],
  }),
  indicator.at("population", "string", ["对象", "population"], "facets.population", REQUIRED),
  indicator.at("area", "string", ["区域", "area"], "facets.area", REQUIRED),
  indicator.derived("qualifiers", "list", ["限定", "qualifiers"], ({ facets }) =>
    Object.entries(facets.qualifiers).map(([name, value]) => `${name}=${value}`),
  ),
  ...indicator.bilingual("definition", ["定义", "definition"], "definition", REQUIRED),
  ...indicator.bilingual("numerator", ["分子", "numerator"], "numerator"),
  ...indicator.bilingual("denominator", ["分母", "denominator"], "denominator"),
  indicator.at("themes", "list", ["主题", "themes"], "themes", { codes: THEME_CODES }),
  indicator.at("unit", "string", ["单位", "unit"], "unit", { required: true, codes: UNIT_CODES }),
  indicator.at("direction", "string", ["方向", "direction"], "direction", {
    required: true,
    codes: codes<Indicator["direction"]>({
      higher: ["越高越好", "higher is better"],
      lower: ["越低越好", "lower is better"],
      neutral: ["无好坏", "neither"],
    }),
  }),
  indicator.at("bound_min", "number", ["最小可能值", "least possible"], "bounds.min"),
  indicator.at("bound_max", "number", ["最大可能值", "greatest possible"], "bounds.max"),
  indicator.at("extensive", "boolean", ["可加总", "adds up"], "extensive", REQUIRED),
  indicator.at("level", "string", ["环节", "level"], "level", {
    required: true,
    codes: codes<Indicator["level"]>({
      input: ["投入", "input"],
      process: ["过程", "process"],
      output: ["产出", "output"],
      outcome: ["结果", "outcome"],
    }),
  }),
  indicator.derived(
    "codes",
    "list",
    ["其他体系的编码", "codes elsewhere"],
    (each) => each.codes.map(({ scheme, code, predicate }) => `${scheme} ${code} ${predicate}`),
    { note: ["写作 SDG4 4.2.2 skos:relatedMatch", "As `SDG4 4.2.2 skos:relatedMatch`."] },
  ),
  indicator.at("aliases", "list", ["别名", "aliases"], "aliases"),
  ...indicator.bilingual("note", ["备注", "note"], "note"),
];

const benchmark = fieldsOf<Benchmark>();
const benchmarkFields: readonly Field[] = [
  benchmark.at("id", "string", ["编号", "id"], "id", REQUIRED),
  benchmark.at("indicator", "string", ["指标", "indicator"], "indicator", OF_INDICATOR),
  benchmark.at("kind", "string", ["性质", "kind"], "kind", {
    required: true,
    codes: codes<Benchmark["kind"]>({
      target: null,
      threshold: ["门槛", "threshold"],
      standard: ["标准", "standard"],
    }),
  }),
  benchmark.at("authority", "string", ["机关", "authority"], "authority", REQUIRED),
  benchmark.at("document", "string", ["文件", "document"], "document", REQUIRED),
  benchmark.at("area", "string", ["地区", "area"], "area", REQUIRED),
  benchmark.at("valid_from", "string", ["起", "valid from"], "validFrom"),
  benchmark.at("valid_to", "string", ["止", "valid to"], "validTo"),
  benchmark.at("applies_to", "string", ["适用于", "applies to"], "appliesTo", {
    required: true,
    codes: codes<Benchmark["appliesTo"]>({
      aggregate: ["总体", "the whole"],
      "each-unit": ["每个单位", "each unit"],
    }),
  }),
  benchmark.at("each", "string", ["每一", "each"], "each", {
    codes: codes<NonNullable<Benchmark["each"]>>({ county: null, school: null }),
  }),
  benchmark.at("bound", "string", ["界限", "bound"], "bound", { required: true, codes: BOUND_CODES }),
  benchmark.derived("value", "number", ["数值", "value"], ({ value }) => [value].flat()[0], {
    note: ["区间则为下限", "The lower end of a range."],
  }),
  benchmark.derived("value_high", "number", ["区间上限", "value, upper end"], ({ value }) => [value].flat()[1], {
    note: ["区间的上限", "The upper end of a range."],
  }),
  benchmark.at("unit", "string", ["单位", "unit"], "unit", { required: true, codes: UNIT_CODES }),
  benchmark.at("source", "string", ["来源", "source"], "source", REQUIRED),
  benchmark.at("source_grade", "string", ["来源等级", "source grade"], "sourceGrade", REQUIRED),
  benchmark.at("note", "string", ["备注", "note"], "note"),
];

const statistic = fieldsOf<Statistic>();
const statisticFields: readonly Field[] = [
  statistic.at("id", "string", ["编号", "id"], "id", REQUIRED),
  statistic.at("indicator", "string", ["指标", "indicator"], "indicator", OF_INDICATOR),
  statistic.at("label", "string", ["名称", "label"], "label"),
  statistic.at("region", "string", ["行政区划代码", "region"], "region", REQUIRED),
  statistic.at("date", "string", ["日期", "date"], "date", REQUIRED),
  statistic.at("date_basis", "string", ["日期依据", "date basis"], "dateBasis", { codes: INFERRED_CODES }),
  statistic.at("status", "string", ["数值性质", "status"], "status", { codes: OBSERVATION_STATUS_CODES }),
  statistic.at("value", "number", ["数值", "value"], "value", REQUIRED),
  statistic.at("unit", "string", ["单位", "unit"], "unit", { required: true, codes: UNIT_CODES }),
  statistic.at("authority", "string", ["机关", "authority"], "authority"),
  statistic.at("document", "string", ["文件", "document"], "document"),
  statistic.at("source", "string", ["来源", "source"], "source", REQUIRED),
  statistic.at("source_grade", "string", ["来源等级", "source grade"], "sourceGrade"),
  statistic.at("note", "string", ["备注", "note"], "note"),
];

/** A table of the catalogue, with the records' type for the meaning of its columns. */
export interface ReferenceTable {
  readonly record: string;
  readonly fields: readonly Field[];
  readonly table: Table;
}

function reference(
  record: string,
  name: string,
  title: Bilingual,
  fields: readonly Field[],
  records: readonly object[],
): ReferenceTable {
  const columns = fields.map(({ column }) => column);
  const rows = records.map(
    (each, index): Row =>
      Object.fromEntries(fields.map(({ column, read }) => [column.name, read(each, { plan: "", number: index + 1 })])),
  );
  return { record, fields, table: { name, title, columns, key: ["id"], rows } };
}

/** The tables of the catalogue. */
export const REFERENCE_TABLES: readonly ReferenceTable[] = [
  reference(
    "Indicator",
    "indicators",
    { zh: "指标目录", en: "indicators" },
    indicatorFields,
    defaultCatalog.indicators,
  ),
  reference("Benchmark", "benchmarks", { zh: "基准", en: "benchmarks" }, benchmarkFields, benchmarks),
  reference(
    "Statistic",
    "statistics",
    { zh: "全国数值", en: "national values" },
    statisticFields,
    nationalObservations(),
  ),
];
