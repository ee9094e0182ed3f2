import { plans, shuozhou } from "eduplan/data";
import { PlanSchema, StatisticSchema } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { BenchmarkSchema, IndicatorSchema, RegionSchema } from "../../src/schema/reference.ts";
import { blocksOf, readPage } from "./pageCode.ts";

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
    for (const command of commands) expect(readPage(".ci/run")).toContain(`"${command}"`);
  });

  it("shows an example as it stands in examples/", () => {
    const example = blocksOf("README.md").find(({ info }) => info === "ts")?.code ?? "";
    expect(readPage("examples/compare-two.ts")).toContain(example);
  });

  it("has at most 120 lines, in both languages the same code", () => {
    for (const page of ["README.md", "README.zh-CN.md"])
      expect(readPage(page).split("\n").length).toBeLessThanOrEqual(121);
    const code = (page: string): string[] => blocksOf(page).map((block) => block.code);
    expect(code("README.zh-CN.md")).toEqual(code("README.md"));
  });

  it("counts the clauses and targets as they are", () => {
    const targets = plans.flatMap((plan) => plan.targets).length;
    expect(readPage("README.md")).toContain(`${targets} targets`);
    expect(readPage("README.zh-CN.md")).toContain(`${targets} 项目标`);
  });
});
