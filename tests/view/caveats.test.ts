import { plans, shuozhou, xining } from "eduplan/data";
import { diff } from "eduplan/diff";
import { describe as describeCoded, type Plan } from "eduplan/model";
import { toHtml, toMarkdown, toText, type ViewOptions } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { smallPlan } from "../smallPlan.ts";
import { LOCALES, results } from "./results.ts";

/** A text without what a view adds to it: line breaks, escapes, spaces. */
const bare = (text: string): string =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/\s/g, "");

const views = { toText, toMarkdown, toHtml } as const;
const view = (name: string, ...rest: Parameters<typeof toText>): string =>
  bare(views[name as keyof typeof views](...rest));

const cases = results.flatMap(([type, result]) =>
  Object.keys(views).flatMap((name) => LOCALES.map((locale) => [name, type, locale, result] as const)),
);

describe("the doubt about whose plan the Xining copy is", () => {
  test.each(cases)("%s writes it under %s in %s, in full and in brief", (name, _, locale, result) => {
    const caveats = result.plans.find(({ id }) => id === "xining")?.caveats ?? [];
    const doubt = caveats.find(({ code }) => code === "caveat.attribution-doubtful");
    if (!doubt) throw new Error("the result does not carry the caveat");
    const sentence = bare(describeCoded(doubt, locale));
    expect(sentence).toContain(locale === "zh" ? "归属存疑" : "maynotbetheplanitclaimstobe");
    for (const detail of ["full", "brief"] as const) {
      expect(view(name, result, { locale, detail })).toContain(sentence);
    }
  });

  test.each(cases)("%s under %s in %s: in full every caveat of every plan is written", (name, _, locale, result) => {
    const text = view(name, result, { locale });
    const missing = result.plans
      .flatMap(({ caveats }) => caveats)
      .filter((caveat) => !text.includes(bare(describeCoded(caveat, locale))));
    expect(missing).toEqual([]);
  });

  test("marks the plan's name in every table", () => {
    for (const [, result] of results) expect(toText(result, { locale: "zh" })).toContain("西宁市※");
  });
});

describe("brief", () => {
  test("counts the lesser faults of a copy instead of listing them", () => {
    const result = diff(shuozhou, xining);
    const write = (detail: ViewOptions["detail"]) =>
      toText(result, { locale: "zh", ...(detail && { detail }), width: 500 });
    const lesser = result.plans.flatMap(({ caveats }) => caveats).filter(({ code }) => code === "caveat.integrity");
    expect(lesser.length).toBeGreaterThan(3);
    for (const caveat of lesser) {
      expect(write("full")).toContain(describeCoded(caveat, "zh"));
      expect(write("brief")).not.toContain(describeCoded(caveat, "zh"));
    }
    expect(write("brief")).toMatch(/另有 \d+ 条说明,未列/);
    expect(write("full")).not.toMatch(/另有 \d+ 条说明,未列/);
  });

  test("never counts a missing part away", () => {
    const { en } = shuozhou.title;
    expect(toText(diff(shuozhou, xining), { locale: "en", detail: "brief", width: 500 })).toContain(
      `this copy of “${en}” is incomplete`,
    );
  });
});

describe("a page of several results", () => {
  test("writes each caveat once, before anything else", () => {
    const html = toHtml(
      results.map(([, result]) => result),
      { locale: "zh" },
    );
    const first = html.indexOf("归属存疑:");
    expect(first).toBeGreaterThan(0);
    expect(html.indexOf("归属存疑:", first + 1)).toBe(-1);
    expect(first).toBeLessThan(html.indexOf("<table>"));
  });

  test("writes the caveats of both versions of one plan", () => {
    const doubtful: Plan = { ...smallPlan([]), attribution: { claimed: "140600", grade: "doubtful" } };
    for (const versions of [
      [doubtful, smallPlan([])],
      [smallPlan([]), doubtful],
    ] as const) {
      expect(toHtml(diff(...versions), { locale: "zh" })).toContain("归属存疑");
    }
  });
});

test("withoutCaveats leaves them out, for a page that prints them elsewhere", () => {
  for (const [, result] of results) {
    expect(toText(result, { locale: "zh", withoutCaveats: true })).not.toContain("文本来源与完整性提示");
  }
});

test("plans without a caveat have no section for them", () => {
  const quiet = diff(smallPlan([]), smallPlan([]));
  expect(quiet.plans.flatMap(({ caveats }) => caveats)).toEqual([]);
  expect(toText(quiet, { locale: "zh" })).not.toContain("文本来源与完整性提示");
  expect(plans.flatMap(({ source }) => source.integrity).length).toBeGreaterThan(0);
});
