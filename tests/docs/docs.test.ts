import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { plans, shuozhou } from "eduplan/data";
import { PlanSchema, StatisticSchema } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { BenchmarkSchema, IndicatorSchema, RegionSchema } from "../../src/schema/reference.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The code blocks of a page, with the words behind the fence. */
function blocksOf(page: string): { readonly info: string; readonly code: string }[] {
  return [...read(page).matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = "", code = ""]) => ({ info, code }));
}

const pages = [
  "README.md",
  "README.zh-CN.md",
  "ARCHITECTURE.md",
  "AGENTS.md",
  "CHANGELOG.md",
  "data/README.md",
  "data/CODING.md",
  "data/CODEBOOK.md",
  "data/AUDIT.md",
  "data/COMPOSITE.md",
];

describe("ARCHITECTURE.md", () => {
  const records = {
    Target: "targets",
    Observation: "observations",
    Milestone: "milestones",
    Action: "actions",
  } as const;
  const examples = blocksOf("ARCHITECTURE.md").filter(({ info }) => info.startsWith("json "));

  it("has an example of every record", () => {
    const names = examples.map(({ info }) => info.slice(5));
    expect(names.sort()).toEqual(
      [...Object.keys(records), "Benchmark", "Indicator", "Plan", "Region", "Statistic"].sort(),
    );
  });

  it.each(examples.map(({ info, code }) => [info.slice(5), code]))("has a valid %s", (name, code) => {
    const value = JSON.parse(code);
    const list = records[name as keyof typeof records];
    // A record is checked in its place: a plan with no other.
    if (list) {
      const empty = { ...shuozhou, targets: [], observations: [], milestones: [], actions: [] };
      expect(PlanSchema.safeParse({ ...empty, [list]: [value] }).error).toBeUndefined();
    } else {
      const schema = {
        Plan: PlanSchema,
        Indicator: IndicatorSchema,
        Region: RegionSchema,
        Benchmark: BenchmarkSchema,
        Statistic: StatisticSchema,
      };
      expect(schema[name as keyof typeof schema].safeParse(value).error).toBeUndefined();
    }
  });
});

describe("README.md", () => {
  it("names the commands that .ci/run runs", () => {
    const commands = blocksOf("README.md")
      .filter(({ info }) => info === "sh")
      .flatMap(({ code }) => code.trim().split("\n"));
    expect(commands).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
    for (const command of commands) expect(read(".ci/run")).toContain(`"${command}"`);
  });

  it("prints what its example prints", () => {
    const blocks = blocksOf("README.md");
    const example = blocks.find(({ info }) => info === "ts")?.code ?? "";
    const printed = blocks.find(({ info }) => info === "text")?.code;
    expect(read("examples/compare-two.ts")).toContain(example);
    const script = join(root, "examples/compare-two.ts");
    expect(execFileSync(process.execPath, ["--import", "tsx", script], { cwd: root, encoding: "utf8" })).toBe(printed);
  }, 30_000);

  it("has at most 120 lines, in both languages the same code", () => {
    for (const page of ["README.md", "README.zh-CN.md"]) expect(read(page).split("\n").length).toBeLessThanOrEqual(121);
    const code = (page: string): string[] => blocksOf(page).map((block) => block.code);
    expect(code("README.zh-CN.md")).toEqual(code("README.md"));
  });

  it("counts the clauses and targets as they are", () => {
    const targets = plans.flatMap((plan) => plan.targets).length;
    expect(read("README.md")).toContain(`${targets} targets`);
    expect(read("README.zh-CN.md")).toContain(`${targets} 项目标`);
  });
});

describe("internal links", () => {
  it.each(pages)("of %s lead to files", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    const missing = links.filter((path) => !existsSync(join(root, dirname(page), path)));
    expect(missing).toEqual([]);
  });
});
