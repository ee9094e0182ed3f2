import { extractPlan } from "eduplan/extract";
import { EduplanError } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** The error that a call throws. */
function errorOf(options: Parameters<typeof extractPlan>[1]): EduplanError | undefined {
  try {
    extractPlan("普惠率达到95%。", options);
    return undefined;
  } catch (error) {
    if (error instanceof EduplanError) return error;
    throw error;
  }
}

describe("arguments that make no sense", () => {
  it("no text, and no options", () => {
    const call = extractPlan as (...given: readonly unknown[]) => unknown;
    expect(() => call(Buffer.from("普惠率"), { region: "120119" })).toThrow(/must be a string, not object/);
    expect(() => call("普惠率达到95%。")).toThrow(/region must be/);
  });
});

describe("options that make no sense", () => {
  it.each(["", "12", "天津市", "12011", "1201190", "12011x", "xxxxxx", " 120119"])("region %j", (region) => {
    const error = errorOf({ region });
    expect(error?.code).toBe("unknown-region");
    expect(error?.message).toContain(JSON.stringify(region));
    expect(error?.message).toContain("120119");
  });

  it.each<readonly [number, number]>([
    [2025, 2021],
    [2021.5, 2025],
    [Number.NaN, 2025],
    [2021, Number.POSITIVE_INFINITY],
  ])("period %d to %d", (...period) => {
    const error = errorOf({ region: "120119", period });
    expect(error?.code).toBe("unknown-option");
    expect(error?.message).toContain(JSON.stringify(period));
  });
});

describe("options that do", () => {
  it.each([
    ["120119", "county"],
    ["44xxxx", "city"],
    ["4401xx", "city"],
    ["140600", "city"],
    ["140000", "province"],
    ["000000", "nation"],
  ] as const)("region %s is a %s", (region, level) => {
    expect(extractPlan("", { region }).plan).toMatchObject({ region, level });
  });

  it("override what the text tells", () => {
    const text = "某县“十四五”教育发展规划\n到2030年，普惠率达到95%。";
    const { plan: own } = extractPlan(text, { region: "120119" });
    expect(own).toMatchObject({
      id: "120119-2021-2025",
      title: { zh: "某县“十四五”教育发展规划" },
      genre: "five-year-plan",
    });
    const { plan } = extractPlan(text, {
      region: "120119",
      id: "mine",
      title: "我的规划",
      period: [2026, 2030],
      level: "city",
      genre: "outline",
      publisher: "某县教育局",
      kind: "official",
      url: "https://example.org/",
      retrievedOn: "2026-01-02",
    });
    expect(plan).toMatchObject({ id: "mine", title: { zh: "我的规划" }, level: "city", genre: "outline" });
    expect(plan.source).toMatchObject({
      publisher: "某县教育局",
      kind: "official",
      url: "https://example.org/",
      retrievedOn: "2026-01-02",
    });
    expect(plan.targets.map(({ id }) => id)).toEqual(["mine-target-1"]);
  });
});
