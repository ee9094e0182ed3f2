import { align, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import { plans, xining } from "eduplan/data";
import type { Plan } from "eduplan/model";
import { type Chartable, type ChartName, renderSvg, toVegaLite } from "eduplan/view";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { markupFaults } from "../../markupFaults.ts";
import { madeTarget } from "../../plans.ts";
import { smallPlan } from "../../smallPlan.ts";
import { LOCALES, resultsOf } from "../results.ts";
import {
  CHARTS,
  complaints,
  emptyCharts,
  fullCharts,
  isChartable,
  notesOf,
  specsOf,
  textsOf,
  valuesOf,
} from "./chartCases.ts";

const modules = { vega, vegaLite };
const full = specsOf(fullCharts);
const empty = specsOf(emptyCharts);

describe("every chart", () => {
  test("is plain JSON of Vega-Lite v5 with its data, and compiles without a warning", { timeout: 60_000 }, () => {
    for (const spec of [...full, ...empty]) {
      expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
      expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
      expect(complaints(spec)).toEqual([]);
    }
  });

  test("of each type of result draws something, in both languages the same", () => {
    const drawn = new Set<string>();
    for (const [chart, result] of fullCharts) {
      const [zh, en] = LOCALES.map((locale) => valuesOf(toVegaLite(result, { chart, locale })).length);
      expect(zh).toBe(en);
      if (zh) drawn.add(`${result.type} ${chart}`);
    }
    const all = Object.entries(CHARTS).flatMap(([type, charts]) => charts.map((chart) => `${type} ${chart}`));
    expect([...drawn].sort()).toEqual(all.sort());
  });

  test("says to those who cannot see it what it shows, in its own language", () => {
    for (const [index, spec] of full.entries()) {
      const { description, title } = spec as { description: string; title: { text: readonly string[] } };
      expect(description.replaceAll(/\s/g, "")).toContain(title.text.join("").replaceAll(/\s/g, ""));
      expect(description).not.toMatch(/undefined|NaN|\{\w+\}/);
      if (index % 2 === 1) expect(description.replaceAll(/[“”※·]/g, "")).not.toMatch(/目标|名次|未画|没有/);
    }
  });

  test("without marks says that there is nothing to draw, and is drawn all the same", { timeout: 60_000 }, async () => {
    for (const [index, spec] of empty.entries()) {
      expect(valuesOf(spec)).toEqual([]);
      expect(notesOf(spec)).toContain(index % 2 === 0 ? "没有可画的" : "There is nothing to draw");
      expect(markupFaults(await renderSvg(spec, modules))).toEqual([]);
    }
  });

  test("is called by what is known of it: the first chart of a result when none is named", () => {
    for (const [, result] of fullCharts) {
      const [first] = CHARTS[result.type];
      expect(toVegaLite(result)).toEqual(toVegaLite(result, { chart: first, locale: "zh" }));
    }
  });
});

/** Fields that are places in the picture or sums for it, not values of the result. */
const LAYOUT: ReadonlySet<string> = new Set(["panel", "line", "labelAt", "order", "year"]);

describe("a law: every number drawn", () => {
  const known = (result: unknown): ReadonlySet<number> => {
    const found = new Set<number>();
    const look = (value: unknown): void => {
      if (typeof value === "number") found.add(value);
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
    };
    look(result);
    return found;
  };
  // Of a stacked bar, counts by plan and scaled counts the tests of these charts answer for.
  const direct = fullCharts.filter(
    ([chart, result]) => chart !== "by-plan" && chart !== "slope" && result.type !== "composite",
  );

  test.each(direct.map(([chart, result], index) => [`${result.type} ${chart} ${index}`, chart, result] as const))(
    "stands in the result: %s",
    (_, chart, result) => {
      const numbers = known(result);
      const drawn = valuesOf(toVegaLite(result, { chart })).flatMap((value) =>
        Object.entries(value).flatMap(([field, number]) =>
          typeof number === "number" && !LAYOUT.has(field) ? [number] : [],
        ),
      );
      expect(drawn.filter((number) => !numbers.has(number))).toEqual([]);
    },
  );
});

describe("a chart that the result does not have", () => {
  test("is refused with those it has", () => {
    const refused = (chart: string) => () => toVegaLite(align(plans), { chart: chart as ChartName });
    expect(refused("slope")).toThrow("no chart slope of alignment; there is dumbbell, dots");
    expect(refused("constructor")).toThrow("no chart constructor of alignment");
    expect(() => toVegaLite(audit(xining) as unknown as Chartable)).toThrow("no chart of audit; there are charts of");
    expect(() => toVegaLite({ type: "toString" } as unknown as Chartable)).toThrow("no chart of toString");
  });
});

describe("hostile labels", () => {
  const text = `<script>alert("1")</script>' onload='x\\'"\n\u2028\u001b[31m\u0000&lt; [x](y) ${"\u202e"}`;
  const both = { zh: text, en: text };
  const hostilePlan = (id: string, value: number): Plan =>
    smallPlan(
      ["a", "b"].map((each) =>
        madeTarget(each, {
          label: text,
          goal: { kind: "level", bound: "atLeast", value, unit: "percent" },
          evidence: { exact: text, start: 0, end: 1, reading: "verbatim" },
        }),
      ),
      { id, title: both, region: "999999" },
    );
  const [left, right] = [hostilePlan("a", 90), hostilePlan("b", 95)];
  const respect = Object.defineProperty(() => text, "name", { value: text });
  const charts = [...resultsOf(left, right), crosstab([left, right], { rows: respect, columns: respect })]
    .filter(isChartable)
    .flatMap((result) => CHARTS[result.type].map((chart) => [chart, result] as const));

  test("are drawn as they are: no tag of theirs, no character that XML does not have, no expression", {
    timeout: 60_000,
  }, async () => {
    let written = 0;
    for (const [chart, result] of charts) {
      const svg = await renderSvg(toVegaLite(result, { chart, minPlans: 1 }), modules);
      expect(svg).not.toContain("<script");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(markupFaults(svg)).toEqual([]);
      if (textsOf(svg).some((line) => line.includes('<script>alert("1")</script>'))) written += 1;
    }
    expect(written).toBeGreaterThan(3);
  });
});

describe("a picture", () => {
  test("has every label of its rows and columns whole, and its description", { timeout: 60_000 }, async () => {
    for (const [chart, result] of fullCharts.slice(0, 14)) {
      const spec = toVegaLite(result, { chart, locale: "en" });
      const svg = await renderSvg(spec, modules);
      expect(svg).not.toContain("…<");
      expect(svg).toMatch(/^<svg role="graphics-document" aria-roledescription="visualization" aria-label="[^"]+"/);
      const texts = new Set(textsOf(svg));
      const labels = valuesOf(spec).flatMap(({ row, column, indicator, label, factor }) =>
        [row, column, indicator, label, factor].filter((each) => typeof each === "string"),
      );
      expect(labels.filter((each) => !texts.has(each))).toEqual([]);
    }
  });
});
