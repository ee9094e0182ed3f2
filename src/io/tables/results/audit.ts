import type { QuantityAccount } from "../../../audit/accountForQuantities.ts";
import type { Audit } from "../../../audit/audit.ts";
import type { Verification } from "../../../audit/verifyEvidence.ts";
import type { TableCheck } from "../../../composite/checkTable.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { clausesTable, findingsTable } from "../fields/findingsTable.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";

/**
 * `findings`: one row something noticed, errors first; `clauses`: one row a clause it rests on. How many clauses and quantities were looked
 * at stands in `about`. Nothing is left out.
 */
export function auditTables(result: Audit | Verification | QuantityAccount | TableCheck): readonly Table[] {
  const { findings, plans, type: _, version: __, options: ___, ...content } = result;
  return [findingsTable(findings), clausesTable(findings), plansTable(plans), aboutTable(result, content)];
}
