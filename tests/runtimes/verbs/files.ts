import * as eduplan from "eduplan";
import { plans } from "eduplan/data";
import shuozhou from "eduplan/data/shuozhou";
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
}
