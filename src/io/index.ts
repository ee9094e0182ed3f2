export { type DecodedText, decodeText, type TextEncoding } from "./csv/decodeText.ts";
export type { Delimiter } from "./csv/detectDelimiter.ts";
export { type FromCsvOptions, fromCsv } from "./csv/fromCsv.ts";
export { type ToCsvOptions, toCsv, type WriteCsvOptions, writeCsv } from "./csv/toCsv.ts";
export type { Describe } from "./datapackage/describeTable.ts";
export { type FromDataPackageOptions, fromDataPackage } from "./datapackage/fromDataPackage.ts";
export { type DataPackageOptions, toDataPackage } from "./datapackage/toDataPackage.ts";
export type { Place } from "./faults.ts";
export { fromJson } from "./json/fromJson.ts";
export { fromJsonLines } from "./json/fromJsonLines.ts";
export { type ToJsonOptions, toJson, toJsonLines } from "./json/toJson.ts";
export { type FromParquetOptions, fromParquet } from "./parquet/fromParquet.ts";
export type { Decompressors, ParquetModule, ParquetWriterModule } from "./parquet/parquetModules.ts";
export { type ToParquetOptions, toParquet } from "./parquet/toParquet.ts";
export type { ReadResult } from "./readResult.ts";
export { type ScriptOptions, toRScript } from "./scripts/toRScript.ts";
export { toStataScript } from "./scripts/toStataScript.ts";
export { type FromSdmxCsvOptions, fromSdmxCsv } from "./sdmx/fromSdmxCsv.ts";
export { sdmxLeftOut, type ToSdmxCsvOptions, toSdmxCsv } from "./sdmx/toSdmxCsv.ts";
export { type AliasOptions, aliasesOf } from "./sssom/aliasesOf.ts";
export { type Applied, type ApplyOptions, applyMappings } from "./sssom/applyMappings.ts";
export { BUILT_IN_PREFIXES } from "./sssom/curies.ts";
export { type FromSssomOptions, fromSssom, type SssomResult } from "./sssom/fromSssom.ts";
export {
  CARDINALITIES,
  type Cardinality,
  ENTITY_TYPES,
  type EntityType,
  type ExtensionDefinition,
  JUSTIFICATIONS,
  type Justification,
  type Mapping,
  type MappingSet,
  type MetadataValue,
  NO_TERM_FOUND,
  type SharedSlots,
} from "./sssom/mappingSet.ts";
export { type LabelInContext, type MappingSetFromOptions, mappingSetFrom } from "./sssom/mappingSetFrom.ts";
export { type MappingSetOptions, mappingSetOf } from "./sssom/mappingSetOf.ts";
export { type ToSssomOptions, toSssom } from "./sssom/toSssom.ts";
export { type FromTablesOptions, fromTables } from "./tables/plans/fromTables.ts";
export { planTables } from "./tables/plans/planTables.ts";
export { reviewRows, reviewTable } from "./tables/reviewTable.ts";
export type { PlaceOf, Spot } from "./tables/spots.ts";
export type { CellValue, Code, Column, ColumnType, Row, Table } from "./tables/table.ts";
export { type Tabular, type TabularResult, tablesOf } from "./tables/tablesOf.ts";
export { type ToRowsOptions, toRows } from "./tables/toRows.ts";
export type { XlsxLimits } from "./xlsx/checkFile.ts";
export { type FromXlsxOptions, fromXlsx } from "./xlsx/fromXlsx.ts";
export { type ReadXlsxTablesOptions, readXlsxTables } from "./xlsx/readXlsxTables.ts";
export { type ToXlsxOptions, toXlsx } from "./xlsx/toXlsx.ts";
export type {
  XlsxCellRead,
  XlsxCellToWrite,
  XlsxModule,
  XlsxSheetRead,
  XlsxSheetToWrite,
  XlsxStyle,
  XlsxValidation,
  XlsxValue,
} from "./xlsx/xlsxModule.ts";
export { type XlsxTemplateOptions, xlsxTemplate } from "./xlsx/xlsxTemplate.ts";
