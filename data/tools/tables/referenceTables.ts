import { benchmarks } from "../../../src/catalog/benchmarks.ts";
import { defaultCatalog } from "../../../src/catalog/catalog.ts";
import { nationalObservations } from "../../../src/catalog/nationalObservations.ts";
import type { Benchmark } from "../../../src/model/benchmark.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Statistic } from "../../../src/model/statistic.ts";
import { bilingual, type Column, column, valueColumns } from "./column.ts";
import { type Table, table } from "./table.ts";

const indicatorColumns: readonly Column<Indicator>[] = [
  column("id", "Indicator.id", ({ id }) => id, { required: true }),
  ...bilingual<Indicator>("name", "Indicator.name", ({ name }) => name, { required: true }),
  column("measure", "Facets.measure", ({ facets }) => facets.measure, { required: true }),
  column("stage", "Facets.stage", ({ facets }) => facets.stage, { required: true }),
  column("population", "Facets.population", ({ facets }) => facets.population, { required: true }),
  column("area", "Facets.area", ({ facets }) => facets.area, { required: true }),
  column(
    "qualifiers",
    "Facets.qualifiers",
    ({ facets }) => Object.entries(facets.qualifiers).map(([name, value]) => `${name}=${value}`),
    { type: "list" },
  ),
  ...bilingual<Indicator>("definition", "Indicator.definition", ({ definition }) => definition, { required: true }),
  ...bilingual<Indicator>("numerator", "Indicator.numerator", ({ numerator }) => numerator),
  ...bilingual<Indicator>("denominator", "Indicator.denominator", ({ denominator }) => denominator),
  column("themes", "Indicator.themes", ({ themes }) => themes, { type: "list" }),
  column("unit", "Indicator.unit", ({ unit }) => unit, { required: true }),
  column("direction", "Indicator.direction", ({ direction }) => direction, { required: true }),
  column("bound_min", "NaturalBounds.min", ({ bounds }) => bounds.min, { type: "number" }),
  column("bound_max", "NaturalBounds.max", ({ bounds }) => bounds.max, { type: "number" }),
  column("extensive", "Indicator.extensive", ({ extensive }) => extensive, { type: "boolean", required: true }),
  column("level", "Indicator.level", ({ level }) => level, { required: true }),
  column(
    "codes",
    "Indicator.codes",
    ({ codes }) => codes.map(({ scheme, code, predicate }) => `${scheme} ${code} ${predicate}`),
    { type: "list", note: "As `SDG4 4.2.2 skos:relatedMatch`." },
  ),
  column("aliases", "Indicator.aliases", ({ aliases }) => aliases, { type: "list" }),
  ...bilingual<Indicator>("note", "Indicator.note", ({ note }) => note),
];

const benchmarkColumns: readonly Column<Benchmark>[] = [
  column("id", "Benchmark.id", ({ id }) => id, { required: true }),
  column("indicator", "Benchmark.indicator", ({ indicator }) => indicator, {
    required: true,
    refersTo: ["indicators", "id"],
  }),
  column("kind", "Benchmark.kind", ({ kind }) => kind, { required: true }),
  column("authority", "Benchmark.authority", ({ authority }) => authority, { required: true }),
  column("document", "Benchmark.document", ({ document }) => document, { required: true }),
  column("area", "Benchmark.area", ({ area }) => area, { required: true }),
  column("valid_from", "Benchmark.validFrom", ({ validFrom }) => validFrom),
  column("valid_to", "Benchmark.validTo", ({ validTo }) => validTo),
  column("applies_to", "Benchmark.appliesTo", ({ appliesTo }) => appliesTo, { required: true }),
  column("each", "Benchmark.each", ({ each }) => each),
  ...valueColumns<Benchmark>("NumericGoal", (row) => row, true).filter(({ name }) =>
    ["bound", "value", "value_high", "unit"].includes(name),
  ),
  column("source", "Benchmark.source", ({ source }) => source, { required: true }),
  column("source_grade", "Benchmark.sourceGrade", ({ sourceGrade }) => sourceGrade, { required: true }),
  column("note", "Benchmark.note", ({ note }) => note),
];

const statisticColumns: readonly Column<Statistic>[] = [
  column("id", "Statistic.id", ({ id }) => id, { required: true }),
  column("indicator", "Statistic.indicator", ({ indicator }) => indicator, {
    required: true,
    refersTo: ["indicators", "id"],
  }),
  column("label", "Statistic.label", ({ label }) => label),
  column("region", "Statistic.region", ({ region }) => region, { required: true }),
  column("date", "Statistic.date", ({ date }) => date, { required: true }),
  column("date_basis", "Statistic.dateBasis", ({ dateBasis }) => dateBasis),
  column("status", "Statistic.status", ({ status }) => status),
  column("value", "Statistic.value", ({ value }) => (typeof value === "number" ? value : undefined), {
    type: "number",
    required: true,
  }),
  column("unit", "Statistic.unit", ({ unit }) => unit, { required: true }),
  column("authority", "Statistic.authority", ({ authority }) => authority),
  column("document", "Statistic.document", ({ document }) => document),
  column("source", "Statistic.source", ({ source }) => source, { required: true }),
  column("source_grade", "Statistic.sourceGrade", ({ sourceGrade }) => sourceGrade),
  column("note", "Statistic.note", ({ note }) => note),
];

/** The tables of the catalogue. */
export function referenceTables(): readonly Table[] {
  return [
    table("indicators", "One row an indicator of the catalogue.", indicatorColumns, defaultCatalog.indicators),
    table("benchmarks", "One row a target, threshold or standard of another authority.", benchmarkColumns, benchmarks),
    table("statistics", "One row a published national value.", statisticColumns, nationalObservations()),
  ];
}
