import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import { renderSvg, toVegaLite, type VegaModule } from "eduplan/view";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";
import { LOCALES } from "./results.ts";

const modules = { vega, vegaLite };
// The module has it; its types do not tell.
const { textMetrics } = vega as unknown as VegaModule;
const width = () => textMetrics?.width({ fontSize: 10 } as never, "九年义务教育巩固率");
const plain = width();

const specs = LOCALES.flatMap((locale) => [1, 2].map((minPlans) => toVegaLite(align(plans), { locale, minPlans })));

/** What is written in a picture, without its marks. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );

const valuesOf = (spec: (typeof specs)[number]) =>
  (spec.data as { readonly values: readonly { indicator: string; plan: string; baseline: number | null }[] }).values;

const count = (svg: string, role: string): number =>
  svg.match(new RegExp(`aria-roledescription="${role}"`, "g"))?.length ?? 0;

describe("renderSvg", () => {
  test("writes every label whole", async () => {
    for (const spec of specs) {
      const svg = await renderSvg(spec, modules);
      expect(svg).not.toContain("…");
      const texts = textsOf(svg);
      for (const { indicator, plan } of valuesOf(spec)) {
        expect(texts).toContain(indicator);
        expect(texts).toContain(plan);
      }
    }
  });

  test("writes a very long label whole", async () => {
    const label = "义务教育阶段残疾儿童少年".repeat(20);
    const { indicator: _, coding: __, ...target } = smallTarget({ label });
    const plan = smallPlan([target], { region: "999999", title: { zh: `${label}规划`, en: label } });
    const svg = await renderSvg(toVegaLite(align([plan]), { minPlans: 1 }), modules);
    expect(textsOf(svg)).toEqual(expect.arrayContaining([label, `${label}规划`]));
  });

  test("draws a point for every target and a tick for every baseline, none for a baseline that is not stated", async () => {
    for (const spec of specs) {
      const svg = await renderSvg(spec, modules);
      const values = valuesOf(spec);
      expect(count(svg, "point")).toBe(values.length);
      const based = values.filter(({ baseline }) => baseline !== null).length;
      expect(based).toBeGreaterThan(0);
      expect([count(svg, "tick"), count(svg, "rule mark")]).toEqual([based, based]);
    }
  });

  test("escapes what a label says", async () => {
    const { indicator: _, coding: __, ...target } = smallTarget({ label: '<script>alert("1")</script>&' });
    const svg = await renderSvg(toVegaLite(align([smallPlan([target])]), { minPlans: 1 }), modules);
    expect(svg).not.toContain("<script");
    expect(textsOf(svg)).toContain('<script>alert("1")</script>&');
  });

  test("says which module is not given", async () => {
    for (const given of [undefined, {}, { vega }, { vegaLite }]) {
      await expect(renderSvg({}, given as never)).rejects.toThrow('import * as vega from "vega"');
    }
  });

  test("gives the same picture each time", async () => {
    const [spec = {}] = specs;
    expect(await renderSvg(spec, modules)).toBe(await renderSvg(spec, modules));
  });
});

describe("the text measure of vega", () => {
  test("is its own again afterwards", async () => {
    await renderSvg(specs[0] ?? {}, modules);
    expect(width()).toBe(plain);
    expect(plain).toBeGreaterThan(0);
  });

  test("is its own again after a specification that does not compile", async () => {
    await expect(renderSvg({ mark: { type: "no such mark" } }, modules)).rejects.toThrow();
    expect(width()).toBe(plain);
  });

  test("is its own again after a picture that cannot be drawn", async () => {
    class Broken extends vega.View {
      override toSVG(): Promise<string> {
        return Promise.reject(new Error("no picture"));
      }
    }
    const broken = { ...vega, View: Broken } as unknown as VegaModule;
    await expect(renderSvg(specs[0] ?? {}, { vega: broken, vegaLite })).rejects.toThrow("no picture");
    expect(width()).toBe(plain);
  });

  test("serves pictures drawn at the same time, and is its own again after the last", async () => {
    const alone = await Promise.all(specs.map(async (spec) => renderSvg(spec, modules)));
    for (const [index, spec] of specs.entries()) expect(await renderSvg(spec, modules)).toBe(alone[index]);
    expect(width()).toBe(plain);
  });

  test("may be missing: an older vega does not show it", async () => {
    const { textMetrics: _, ...without } = vega as unknown as VegaModule;
    expect(await renderSvg(specs[0] ?? {}, { vega: without, vegaLite })).toContain("<svg");
  });
});
