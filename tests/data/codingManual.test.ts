import { readFileSync } from "node:fs";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";

const manual = readFileSync(new URL("../../data/CODING.md", import.meta.url), "utf8").replace(/\n/g, "");
const examples = [...manual.matchAll(/“([^”]+)” \(`([a-z-]+)`\)/g)].map(([, clause = "", plan = ""]) => ({
  clause,
  plan,
}));

describe("the coding manual", () => {
  it("quotes clauses that stand in the plan it names, none longer than a clause", () => {
    expect(examples.length).toBeGreaterThan(30);
    const astray = examples.filter(({ clause, plan }) => {
      const found = plans.find(({ id }) => id === plan);
      return !found || !JSON.stringify(found).includes(JSON.stringify(clause).slice(1, -1)) || clause.length > 40;
    });
    expect(astray).toEqual([]);
  });

  it("draws on all five plans", () => {
    expect(new Set(examples.map(({ plan }) => plan))).toEqual(new Set(plans.map(({ id }) => id)));
  });
});
