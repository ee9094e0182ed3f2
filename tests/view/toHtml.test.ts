import { align } from "eduplan/align";
import { jizhou } from "eduplan/data";
import { toHtml } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { markupFaults } from "../markupFaults.ts";
import { LOCALES, results } from "./results.ts";

const all = results.map(([, result]) => result);

describe("toHtml", () => {
  test("writes a whole page in which every tag is closed", () => {
    for (const locale of LOCALES) {
      const html = toHtml(all, { locale, title: "t" });
      expect(html.startsWith("<!doctype html>\n<html lang=")).toBe(true);
      expect(html.endsWith("</html>\n")).toBe(true);
      expect(markupFaults(html)).toEqual([]);
    }
  });

  test("says in which language it is", () => {
    expect(toHtml(all, { locale: "zh" })).toContain('<html lang="zh-CN">');
    expect(toHtml(all, { locale: "en" })).toContain('<html lang="en">');
  });

  test("shows the clause behind a figure on hover", () => {
    const retention = jizhou.targets.find(({ id }) => id === "jizhou-compulsory-retention-2025");
    const { exact, start } = retention?.evidence ?? { exact: "", start: -1 };
    const cell = toHtml(align([jizhou]), { locale: "zh" })
      .split("\n")
      .find((line) => line.includes('title="compulsory.retention-rate"'));
    expect(cell).toContain(`<td title="“${exact}” @${start} · 原文">≥99% 2025</td>`);
  });

  test("marks more and less, and what is doubtful", () => {
    const html = toHtml(all, { locale: "zh" });
    for (const tone of ["muted", "doubt"]) expect(html).toContain(` class="${tone}"`);
  });

  test("a figure stands on the page with its caption, before the tables", () => {
    const html = toHtml(all, { locale: "zh", figures: [{ svg: "<svg></svg>", caption: "五地 & 目标" }] });
    expect(html).toContain("<figure><svg></svg><figcaption>五地 &amp; 目标</figcaption></figure>");
    expect(html.indexOf("<figure>")).toBeLessThan(html.indexOf("<table>"));
  });

  test("one result may be given alone", () => {
    const [first] = all;
    expect(first && toHtml(first)).toBe(first && toHtml([first]));
  });

  test("brief leaves out what brief leaves out elsewhere", () => {
    expect(toHtml(all, { detail: "brief" })).toMatch(/另有 \d+ 项只有一个规划提出,未列/);
    expect(toHtml(all, { detail: "brief" }).length).toBeLessThan(toHtml(all).length);
  });
});
