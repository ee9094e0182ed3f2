import { align, compareAll } from "eduplan/align";
import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Benchmark, Plan } from "eduplan/model";
import { type Section, sectionsOf, toHtml, toMarkdown, toText, toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madeIndicator } from "../catalog/madeIndicator.ts";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { LOCALES } from "./results.ts";

const everything = align(plans, { groupBy: "theme", year: { to: 2023, rule: "linear" }, benchmarks: true });
const filled = align(plans, { cells: "filled", benchmarks: true, year: { to: 2025, rule: "logit" } });
const section = (sections: readonly Section[], title: string): Section => {
  const found = sections.find((each) => each.title.startsWith(title));
  if (!found) throw new Error(`no section ${title}: ${sections.map((each) => each.title).join(" | ")}`);
  return found;
};
const texts = ({ table }: Section): string[][] => table?.rows.map((row) => row.map(({ text }) => text)) ?? [];

describe("the parts of an alignment", () => {
  const zh = sectionsOf(everything, { locale: "zh", withoutCaveats: true });

  test("have a table for each theme, and the signs explained once, below the last", () => {
    const targets = zh.filter(({ title }) => title.startsWith("目标对照:"));
    expect(targets.map(({ title }) => title.slice(5))).toEqual(everything.groups?.map(({ name }) => name.zh));
    expect(targets.filter(({ list }) => list).length).toBe(1);
    expect(
      targets
        .at(-1)
        ?.list?.map(({ text }) => text)
        .join(),
    ).toContain("多个主题");
    expect(targets.map((each) => texts(each).length)).toEqual(everything.groups?.map(({ rows }) => rows.length));
  });

  test("show the values at the common year, interpolated ones with a star, and count the reasons for none", () => {
    const [row] = texts(section(zh, "2023 年的数值(线性)")).filter(([name]) => name === "学前三年毛入园率");
    expect(row).toEqual(["学前三年毛入园率", "96.82%*", "", "", "≥91.59%*", ""]);
    const counts = texts(section(zh, "该年没有数值的目标数及原因"));
    const without = everything.rows
      .flatMap(({ cells }) => cells.flatMap(({ targets }) => targets))
      .filter(({ atYear }) => atYear && "reason" in atYear).length;
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(without);
  });

  test("show benchmarks by what they are to a plan, and name the plans that have none for good reason", () => {
    const benchmarks = section(zh, "基准对照");
    const [row] = texts(benchmarks).filter(([name, plan]) => name === "学前三年毛入园率" && plan === "蓟州区");
    expect(row?.slice(3)).toEqual(["", "≥85% 全国 2020–", "≥90% 全国 2021–2025"]);
    expect(benchmarks.list?.map(({ text }) => text).join("\n")).toMatch(/存疑\n.*无法确定/);
  });

  test("list what contradicts itself, and mark it in the table", () => {
    expect(texts(section(zh, "同一规划内的矛盾"))).toEqual([
      ["普惠性幼儿园覆盖率", "朔州市", "普惠园规模 ~>90% 2025", expect.stringMatching(/^普惠率 ~88% 2025/), "可能矛盾"],
    ]);
    expect(toText(everything, { locale: "zh", width: 400 })).toContain("‡~88% 2025 [75%] → 2023: 82.8%");
    expect(toText(everything, { locale: "en", detail: "brief" })).toContain("may contradict each other");
  });

  test("are absent where they were not asked for", () => {
    const titles = sectionsOf(align(plans.slice(1)), { locale: "en", withoutCaveats: true }).map(({ title }) => title);
    expect(titles).toEqual(["The documents compared", "Targets side by side", "Milestones side by side"]);
  });

  test("say as much in English as in Chinese, with a cell for each column and no raw code", () => {
    for (const result of [
      everything,
      filled,
      compareAll(everything),
      align([], { groupBy: "stage", benchmarks: true }),
    ]) {
      const [a, b] = LOCALES.map((locale) => sectionsOf(result, { locale }));
      const shape = (sections: readonly Section[] = []) =>
        sections.map(({ table, list = [] }) => [
          table?.columns.length,
          table?.rows.map((row) => row.length),
          list.length,
        ]);
      expect(shape(b)).toEqual(shape(a));
      for (const { table, list = [] } of [...(a ?? []), ...(b ?? [])]) {
        expect(table?.rows.filter((row) => row.length !== table.columns.length) ?? []).toEqual([]);
        const said = [...(table?.rows.flat() ?? []), ...list].flatMap(({ text, title = "" }) => [text, title]);
        expect(said.filter((text) => /undefined|NaN|\[object|\breason\.[a-z]|\{\w+\}/.test(text))).toEqual([]);
      }
    }
  });

  test("in brief say nothing that is not said in full", () => {
    const said = (detail: "full" | "brief"): string[] =>
      sectionsOf(everything, { locale: "zh", detail }).flatMap(
        ({ table }) => table?.rows.flat().map(({ text }) => text) ?? [],
      );
    const full = new Set(said("full"));
    const countsOfReasons = /^\d+$/;
    expect(said("brief").filter((text) => !full.has(text) && !countsOfReasons.test(text))).toEqual([]);
  });
});

describe("an alignment of filled cells", () => {
  test("is written with its cells under the right plans", () => {
    const shown = texts(section(sectionsOf(filled, { locale: "zh" }), "目标对照"));
    const isFilled = shown.map(([, ...cells]) => plans.filter((_, column) => cells[column] !== "").map(({ id }) => id));
    expect(isFilled).toEqual(filled.rows.map(({ cells }) => cells.map(({ plan }) => plan)));
    expect(toMarkdown(filled).length).toBeGreaterThan(1000);
    expect(() => toVegaLite(filled)).not.toThrow();
  });
});

describe("a row joined by what its labels say", () => {
  const label = (id: string, text: string): Plan =>
    madePlan(id, { targets: [uncodedTarget("t", percent(80), { label: text })] });
  const made = align([label("a", "小学教师培训覆盖率"), label("b", "小学教师的培训覆盖面")]);

  test("is marked, with all the labels on hover", () => {
    const { table, list } = section(sectionsOf(made, { locale: "zh" }), "目标对照");
    expect(table?.rows[0]?.[0]).toMatchObject({
      text: "≡小学教师培训覆盖率",
      title: "小学教师培训覆盖率 / 小学教师的培训覆盖面",
    });
    expect(list?.some(({ text }) => text.startsWith("≡"))).toBe(true);
  });
});

describe("a comparison across a transform", () => {
  const own = (id: string, more: object = {}) => madeIndicator(id, { measure: id }, more);
  const catalog = extendCatalog(defaultCatalog, {
    indicators: [own("x.percent"), { ...own("x.per-mille", { unit: "perMille" }), facets: own("x.percent").facets }],
  });
  const plan = (id: string, region: string, indicator: string, value: number, unit: "percent" | "perMille"): Plan =>
    madePlan(id, { region, targets: [madeTarget("t", { indicator, goal: { ...percent(value), unit } })] });
  const alignment = align(
    [plan("a", "140600", "x.percent", 4, "percent"), plan("b", "620722", "x.per-mille", 50, "perMille")],
    {
      catalog,
      fold: "narrower",
    },
  );

  test("says how it was made", () => {
    const comparisons = compareAll(alignment, { catalog });
    expect(toText(comparisons, { locale: "zh" })).toContain("(换算:单位换算)");
    expect(toText(comparisons, { locale: "en" })).toContain("(converted by scale)");
  });
});

describe("hostile texts in benchmarks, rules and conflicts", () => {
  const text = '<script>alert(1)</script>|"><img src=x onerror=alert(1)>\n# x';
  const benchmark: Benchmark = {
    id: "b",
    indicator: "compulsory.retention-rate",
    kind: "target",
    authority: text,
    document: text,
    area: "140600",
    appliesTo: "aggregate",
    bound: "atLeast",
    value: 1,
    unit: "percent",
    source: text,
    sourceGrade: text,
  };
  const rule = Object.defineProperty(({ promised }: { promised: number }) => promised, "name", { value: text });
  const targets = [madeTarget("a", { label: text }), madeTarget("b", { label: text, goal: percent(97) })];
  const baseline = { value: 90, unit: "percent", date: "2020" } as const;
  const made = align([madePlan("p", { targets: targets.map((each) => ({ ...each, baseline })) })], {
    benchmarks: [benchmark],
    year: { to: 2023, rule },
    groupBy: "theme",
  });

  test("stay text in every view", () => {
    for (const locale of LOCALES) {
      const html = toHtml(made, { locale });
      expect(html).not.toMatch(/<script|<img/);
      expect(toMarkdown(made, { locale })).not.toMatch(/^# x/m);
      expect(toText(made, { locale })).not.toMatch(/^# x/m);
    }
  });
});
