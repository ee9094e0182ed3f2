import * as eduplan from "eduplan";
import { plans } from "eduplan/data";
import shuozhou from "eduplan/data/shuozhou";
import * as xlsx from "hucre/xlsx";
import * as parquet from "hyparquet";
import * as parquetWriter from "hyparquet-writer";
import { printAll } from "../print.ts";

/** What is written to files, and what is read of them again. */
export async function printFiles(): Promise<void> {
  const mappings = eduplan.mappingSetOf(plans);
  printAll({
    toSssom: eduplan.toSssom(mappings),
    fromSssom: eduplan.fromSssom(eduplan.toSssom(mappings)),
    mappingSetFrom: eduplan.mappingSetFrom(["学前教育三年毛入园率", "研学基地"]),
    applyMappings: eduplan.applyMappings(shuozhou, mappings, { by: "smoke" }),
    aliasesOf: eduplan.aliasesOf(mappings),
  });
  const alignment = eduplan.align(plans);
  const rows = eduplan.toRows(eduplan.compareAll(alignment));
  const csv = eduplan.toCsv(rows);
  printAll({
    planTables: eduplan.planTables(plans),
    tablesOf: eduplan.tablesOf(alignment),
    toRows: rows,
    toCsv: csv,
    fromCsv: eduplan.fromCsv(csv, { columns: rows.columns }),
    toJson: eduplan.toJson(plans),
    fromJson: eduplan.fromJson(new TextEncoder().encode(eduplan.toJson(plans))),
    "fromJson of what is none": eduplan.fromJson('{ "id": 1,\n "id": }'),
    toJsonLines: eduplan.toJsonLines(plans),
    fromJsonLines: eduplan.fromJsonLines(eduplan.toJsonLines(plans)),
    toSdmxCsv: eduplan.toSdmxCsv(plans),
    fromSdmxCsv: eduplan.fromSdmxCsv(eduplan.toSdmxCsv(plans)),
    fromTables: eduplan.fromTables(eduplan.planTables(plans)),
    decodeText: eduplan.decodeText(GBK),
  });
  // Bytes may differ, a zip's date among them; what is read of them may not.
  printAll({
    fromXlsx: await eduplan.fromXlsx(await eduplan.toXlsx(plans, { xlsx }), { xlsx }),
    xlsxTemplate: await eduplan.fromXlsx(await eduplan.xlsxTemplate({ xlsx, plans }), { xlsx }),
    fromParquet: await eduplan.fromParquet(eduplan.toParquet(rows, { parquetWriter }), { parquet }),
  });
}

/** 指标,单位 as GBK has it. */
const GBK = Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xb5, 0xa5, 0xce, 0xbb);
