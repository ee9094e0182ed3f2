import { readFileSync } from "node:fs";
import { FINDING_KINDS, ORDER_LAWS, RULES } from "../../../src/audit/index.ts";
import type { OrderStep } from "../../../src/audit/rules/orderLaws.ts";
import { AUDIT_THRESHOLDS } from "../../../src/audit/thresholds.ts";
import { readModel } from "./readModel.ts";

const ROOM = new URL("../../../src/audit/", import.meta.url);
const EXAMPLE = new URL("../../../examples/own-rule.ts", import.meta.url);

/** The table of what an audit looks for: rules, kinds of finding, laws and thresholds, and how to add a rule. */
export function writeAuditRules(): string {
  const heuristic = Object.values(FINDING_KINDS).filter((kind) => kind.heuristic).length;
  return [
    "# What an audit looks for",
    "",
    "Written by `npm run audit-rules` from the rules in `src/audit/rules/`. An `error` must be mended, a `warning` looked at, a `remark` known.",
    `Of ${Object.keys(FINDING_KINDS).length} kinds of finding ${heuristic} are heuristic: they rest on a threshold or a pattern, and say only that something is worth looking up.`,
    'A rule or a kind of finding is left out by its code: `audit(plan, { without: ["audit.jumps", "audit.missing.baseline"] })`.',
    "",
    "## Rules",
    "",
    ...table(
      ["rule", "looks whether"],
      RULES.map(({ code, about }) => [`\`${code}\``, about]),
    ),
    "",
    "## Kinds of finding",
    "",
    ...table(
      ["code", "finds", "中文", "severity", "heuristic"],
      Object.entries(FINDING_KINDS).map(([code, { about, severity, heuristic: rough }]) => [
        `\`${code}\``,
        about.en,
        about.zh,
        severity === "info" ? "remark" : severity,
        rough ? "yes" : "",
      ]),
    ),
    "",
    "## Thresholds",
    "",
    "Set by `audit(plan, { thresholds: { pointsPerYear: 8 } })`; the result lists those applied.",
    "",
    ...table(["threshold", "default", "meaning"], thresholds()),
    "",
    "## Laws of order",
    "",
    "Held by `audit.order`: what stands first is never the larger, for one stage, population, area, year and scope. Of counts that add up, a part",
    "(a stage, an area) is never more than the whole either. By *definition* it cannot be otherwise; by *usage* a local definition may differ, and the",
    "finding is only ever possible.",
    "",
    ...table(
      ["law", "order", "basis", "reason", "理由"],
      ORDER_LAWS.map(({ id, steps, basis, reason }) => [
        id,
        steps.map(writeStep).join(" ≤ "),
        basis,
        reason.en,
        reason.zh,
      ]),
    ),
    "",
    "## A rule of your own",
    "",
    "`add` applies it after the bundled ones, `replace` instead of the one of its code, `rules` sets the whole list. A rule that throws or returns what",
    "is no finding ends the audit with an `EduplanError` that names it.",
    "",
    "```ts",
    readFileSync(EXAMPLE, "utf8").trimEnd(),
    "```",
    "",
  ].join("\n");
}

function thresholds(): string[][] {
  const fields = readModel(ROOM).get("AuditThresholds")?.fields ?? [];
  return fields.map(({ name, meaning }) => [
    `\`${name}\``,
    String(AUDIT_THRESHOLDS[name as keyof typeof AUDIT_THRESHOLDS]),
    meaning,
  ]);
}

const writeStep = ({ measure, qualifier }: OrderStep): string =>
  qualifier ? `\`${measure}\` ${qualifier[1]}` : `\`${measure}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((each) => each.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
