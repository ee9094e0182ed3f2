import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plans } from "eduplan/data";
import { score } from "eduplan/score";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(root, "data/SCORES.md"), "utf8");
const quoted = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text.trim());

describe("data/SCORES.md", () => {
  it("quotes what examples/read-plans.ts prints: every part, none other", () => {
    const command = ["--import", "tsx", "examples/read-plans.ts"];
    const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    const parts = printed.trim().split("\n\n");
    const bodies = parts.map((part) => part.slice(part.indexOf("\n") + 1));
    expect([...quoted].sort()).toEqual([...bodies].sort());
  }, 30_000);

  it("says of the five plans what holds", () => {
    const { ranking, summaries } = score(plans, { weights: { specificity: 0.5, coverage: 0.5 } });
    expect(ranking.state === "refused" && ranking.pairs.length).toBe(10);
    expect(new Set(plans.map(({ level }) => level)).size).toBe(2);
    expect(new Set(plans.map(({ genre }) => genre)).size).toBe(3);
    expect(plans.filter(({ parts }) => parts.some(({ inCopy }) => inCopy !== "complete"))).toHaveLength(3);
    expect(plans.filter(({ attribution: { grade } }) => grade === "doubtful" || grade === "unidentified").length).toBe(
      2,
    );
    // One plan alone names bodies, one alone has baselines for many, one alone prints what is binding.
    expect(summaries.filter(({ parts }) => parts.responsible > 0)).toHaveLength(1);
    expect(summaries.filter(({ parts }) => parts.baseline > 3)).toHaveLength(1);
    expect(summaries.filter(({ gapClosure }) => gapClosure.known > 1)).toHaveLength(1);
    expect(summaries.filter(({ formalTypes }) => formalTypes.binding > 0)).toHaveLength(1);
    expect(summaries.every(({ coverage }) => coverage.low === 1)).toBe(true);
  });

  it("names every score of a target and a plan", () => {
    const [target] = score(plans).targets;
    for (const key of ["gapClosure", "pace", "logitPace", "growth", "specificity", "benchmarks", "grade"] as const) {
      expect(target).toHaveProperty(key);
      expect(page).toContain(`\`${key}\``);
    }
    for (const key of ["coverage", "themes", "accountability", "consistency", "peers", "ranking", "formalType"]) {
      expect(page).toContain(`\`${key}\``);
    }
  });
});
