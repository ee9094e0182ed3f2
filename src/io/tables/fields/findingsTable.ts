import type { EvidenceRef } from "../../../model/evidence.ts";
import { type Finding, formatPath } from "../../../model/finding.ts";
import type { Table } from "../table.ts";
import * as codes from "./codes.ts";
import { code, coded, integer, json, list, REQUIRED, tableOf, text, through } from "./field.ts";
import { evidenceFields } from "./stated.ts";

interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

/** What was noticed, in the order of the result; the first clause it rests on, all of them in `clausesTable`. */
export function findingsTable(
  findings: readonly Finding[],
  name = "findings",
  title: readonly [zh: string, en: string] = ["一行一项发现", "One row a finding"],
): Table {
  return tableOf<Numbered>(
    { name, title, key: ["number"] },
    [
      integer("number", (each) => each.number, REQUIRED),
      code("severity", codes.SEVERITIES, ({ finding }) => finding.severity, REQUIRED),
      ...coded<Numbered>("finding", ({ finding }) => finding),
      text("path", ({ finding }) => formatPath(finding.path)),
      list("records", ({ finding }) => [...new Set(finding.evidence?.map(({ record }) => record))]),
      ...through(evidenceFields, ({ finding }: Numbered) => finding.evidence?.[0]),
      integer("clauses", ({ finding }) => finding.evidence?.length ?? 0, REQUIRED),
      json("params", ({ finding }) => finding.params),
    ],
    findings.map((finding, index) => ({ finding, number: index + 1 })),
  );
}

interface FindingClause {
  readonly finding: number;
  readonly number: number;
  readonly evidence: EvidenceRef;
}

/** Every clause that findings rest on. */
export function clausesTable(findings: readonly Finding[]): Table {
  return tableOf<FindingClause>(
    {
      name: "clauses",
      title: ["一行一处依据", "One row a clause that a finding rests on"],
      key: ["finding_number", "number"],
    },
    [
      integer("finding_number", ({ finding }) => finding, {
        ...REQUIRED,
        refersTo: { table: "findings", column: "number" },
      }),
      integer("number", (each) => each.number, REQUIRED),
      ...through(evidenceFields, ({ evidence }: FindingClause) => evidence),
    ],
    findings.flatMap(({ evidence = [] }, index) =>
      evidence.map((each, place) => ({ finding: index + 1, number: place + 1, evidence: each })),
    ),
  );
}
