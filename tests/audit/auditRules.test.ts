import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FINDING_KINDS, ORDER_LAWS, RULES } from "eduplan/audit";
import { defaultCatalog } from "eduplan/catalog";
import { minle, xining } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { writeAuditRules } from "../../data/tools/codebook/writeAuditRules.ts";
import { stepOf } from "../../src/audit/rules/orderLaws.ts";
import { auditMessages } from "../../src/model/messages/audit.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the table of what an audit looks for", () => {
  const page = writeAuditRules();

  it("is committed as data/AUDIT.md (npm run audit-rules)", () => {
    expect(readFileSync(`${root}data/AUDIT.md`, "utf8")).toBe(page);
  });

  it("has every rule and every code that a message is written for, and no undefined", () => {
    for (const { code } of RULES) expect(page).toContain(`| \`${code}\` |`);
    const codes = Object.keys(FINDING_KINDS);
    expect(codes.filter((code) => code.startsWith("audit.")).sort()).toEqual(Object.keys(auditMessages()).sort());
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it("names each kind after its rule, and gives it words in both languages", () => {
    for (const { code, findings = {} } of RULES) {
      for (const [kind, { about }] of Object.entries(findings)) {
        if (code !== "audit.provenance") expect([code, kind.startsWith(code)]).toEqual([code, true]);
        expect([kind, /\p{Script=Han}/u.test(about.zh), /^[a-z].*[^.]$/.test(about.en)]).toEqual([kind, true, true]);
      }
    }
  });
});

describe("the laws of order", () => {
  it("each have two steps at least, of which the catalogue knows the indicators", () => {
    for (const law of ORDER_LAWS) {
      const steps = defaultCatalog.indicators.map(({ facets }) => stepOf(law, facets)).filter((step) => step >= 0);
      expect([law.id, new Set(steps).size >= 2]).toEqual([law.id, true]);
    }
    expect(new Set(ORDER_LAWS.map(({ id }) => id)).size).toBe(ORDER_LAWS.length);
  });
});

describe("the example of a rule of one's own", () => {
  it("tells every hedged target of the two plans", { timeout: 30_000 }, () => {
    const command = ["--import", "tsx", "examples/own-rule.ts"];
    const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    const hedged = [minle, xining].flatMap(({ targets }) => targets.filter(({ modality }) => modality?.hedges?.length));
    expect(printed.trimEnd().split("\n").length).toBe(hedged.length);
    for (const { label } of hedged) expect(printed).toContain(`“${label}” is hedged: `);
  });
});
