import { inspect } from "node:util";
import { align, crosstab } from "eduplan/align";
import { audit } from "eduplan/audit";
import type { RegionTable } from "eduplan/composite";
import { jizhou, plans, shuozhou, xining } from "eduplan/data";
import { EduplanError } from "eduplan/model";
import { explain, score } from "eduplan/score";
import { type Showable, sectionsOf, show, toText, toVegaLite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { markupFaults } from "../markupFaults.ts";
import { LOCALES, results } from "./results.ts";

const ALL = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
const JUPYTER = Symbol.for("Jupyter.display");
const html = (x: Showable, options = {}): string => String(show(x, options).bundle["text/html"]);
const text = (x: Showable, options = {}): string => String(show(x, { locale: "en", width: 400, ...options }));

const made: RegionTable = {
  rows: [
    { region: "a", name: { zh: "甲县", en: "County A" }, year: 2025 },
    { region: "b", year: 2025 },
  ],
  indicators: [{ id: "rate", name: { zh: "入园率", en: "enrolment" }, direction: "higher", values: [93.125, null] }],
};

describe("a result", () => {
  test("is shown as toText writes it in brief, whole when no limit is set", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        expect(String(show(result, { locale, ...ALL }))).toBe(toText(result, { locale, detail: "brief" }));
      }
    }
  });

  test("is well-formed HTML of one fragment, with neither script nor address nor heading that a notebook would list", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        const fragment = html(result, { locale, detail: "full", ...ALL });
        expect(markupFaults(fragment)).toEqual([]);
        expect(fragment).not.toMatch(/<(script|link|img|a|h\d)\b|\b(src|href|on\w+)=|url\(|@import/);
        expect(fragment).toMatch(/^<div class="eduplan" lang="(zh-CN|en)"><style>/);
      }
    }
  });

  test("every rule of its style begins with the fragment's own class, so that the notebook keeps its looks", () => {
    const [, style = ""] = /<style>([^<]*)<\/style>/.exec(html(shuozhou)) ?? [];
    const selectors = style.split("}").flatMap((rule) => rule.split("{")[0]?.split(",") ?? []);
    expect(selectors.filter((each) => each.trim() !== "" && !each.trim().startsWith(".eduplan.eduplan "))).toEqual([
      expect.stringMatching(/^\s*\.eduplan\.eduplan $/),
    ]);
  });

  test("several follow each other, with the caveats of all plans once", () => {
    const both = text([audit(jizhou), audit(xining)]);
    expect(both.match(/## Audit findings/g)).toHaveLength(2);
    expect(both.match(/## Provenance and completeness/g)).toHaveLength(1);
    expect(both).toContain("may not be the plan it claims to be");
  });

  test("shows its clauses on hover", () => {
    expect(html(align([jizhou, shuozhou]))).toContain('title="“确保义务教育巩固率保持在99%以上”');
  });
});

describe("limits", () => {
  const alignment = align(plans);

  test("cut rows and say how many", () => {
    const [, targets] = sectionsOf(alignment, { locale: "en", detail: "brief" });
    const all = targets?.table?.rows.length ?? 0;
    const shown = text(alignment, { rows: 4 });
    expect(shown).toContain(`${all - 4} more rows, not shown; the option \`rows\` says how many are.`);
    expect(text(alignment, { rows: all })).not.toContain("not shown");
  });

  test("cut columns and say how many", () => {
    expect(text(alignment, { columns: 2 })).toContain("4 more columns, not shown");
  });

  test("never cut a doubt about whose plan it is", () => {
    const shown = text(alignment, { rows: 1 });
    expect(shown).toContain("may not be the plan it claims to be");
    expect(shown).toContain("cannot be identified");
  });

  test.each([0, -1, Number.NaN])("refuse %d", (rows) => {
    expect(() => show(alignment, { rows })).toThrow(expect.objectContaining({ code: "unknown-option" }));
  });
});

describe("a chart", () => {
  const spec = toVegaLite(align(plans), { locale: "en" });

  test("is its specification, with its data as a table for front ends that cannot draw it", () => {
    const { bundle } = show(spec);
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "text/html", "text/plain"]);
    expect(bundle["application/vnd.vegalite.v5+json"]).toBe(spec);
    expect(bundle["text/plain"]).toContain("## Shares promised: baseline → target");
    expect(text(spec)).toContain("One row does not mean comparable");
    expect(bundle["text/plain"]).toMatch(/baseline +fit +said +clause\n/);
  });

  test("is described in words, and its title and notes are one line each again", () => {
    const { $schema } = spec;
    const wrapped = { $schema, title: { text: ["各规划的", "目标"], subtitle: ["5–95", "% of all"] } };
    expect(text(wrapped)).toBe("## 各规划的目标\n\n- 5–95 % of all\n");
    expect(text({ $schema, title: "Rates", description: "A dot for each." })).toBe("## Rates\n\n- A dot for each.\n");
  });

  test("goes by the version its schema names", () => {
    const six = { ...spec, $schema: "https://vega.github.io/schema/vega-lite/v6.json" };
    expect(Object.keys(show(six).bundle)[0]).toBe("application/vnd.vegalite.v6+json");
  });

  test("of several views shows the data of each", () => {
    const parts = {
      $schema: spec.$schema,
      hconcat: [spec, toVegaLite(crosstab(plans, { rows: "stage", columns: "plan" }))],
    };
    expect(text(parts).match(/^─+ /gm)).toHaveLength(2);
  });
});

describe("other things", () => {
  test("a plan shows what it holds, its targets with their clauses, and what to beware of", () => {
    const shown = text(xining);
    expect(shown).toMatch(/Xining※ +city +2022, 2023, 2025, 2026 +44 +10 +19/);
    expect(shown).toContain("## Targets");
    expect(shown).toContain("14 more rows, not shown");
    expect(shown).toContain("may not be the plan it claims to be");
  });

  test("plans are shown at a glance", () => {
    expect(text(plans)).not.toContain("## Targets");
    expect(text(plans).match(/※/g)).toHaveLength(2);
  });

  test("findings have severity, sentence and place; sentences without severity are a list", () => {
    const { findings } = audit(jizhou);
    expect(text(findings)).toMatch(/warning +targets\[\d+\]/);
    expect(text(findings[0] as Showable)).toContain("## Audit findings");
    const sentences = explain(score([jizhou]), { measure: "specificity", plan: "jizhou" });
    expect(text(sentences)).toMatch(/^## Notes\n\n- /);
  });

  test("a table has its titles in the language asked for", () => {
    const table = {
      name: "rates",
      title: { zh: "比例", en: "Rates" },
      columns: [{ name: "region", title: { zh: "地区", en: "region" } }, { name: "rate" }],
      rows: [
        { region: { zh: "甲", en: "A" }, rate: 1 / 3 },
        { region: "B", rate: null },
      ],
    };
    expect(text(table)).toBe(
      "## Rates\n\nregion  rate\n──────  ──────────────────\nA       0.3333333333333333\nB       —\n",
    );
    expect(String(show([table, table])).match(/## 比例/g)).toHaveLength(2);
  });

  test("a region × indicator table has a row for each region and year", () => {
    expect(text(made)).toMatch(/region +year +enrolment\n[─ ]+\nCounty A +2025 +93.125\nb +2025 +—/);
  });

  test("records of one's own have a column for every key", () => {
    expect(text([{ a: 1, b: true }, { c: ["x", 2] }])).toMatch(/a +b +c\n[─ ]+\n1 +true +—\n— +— +\["x",2\]/);
  });

  test("columns in which no row has a value are left out and counted", () => {
    expect(text([{ a: 1, b: null }])).toBe("## Data\n\na\n─\n1\n\n- 1 more columns without any value, not listed.\n");
    expect(text({ name: "rates", columns: [{ name: "rate" }], rows: [] })).toContain("rate");
  });

  test("a picture is passed on as it is", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
    expect(show(svg).bundle).toEqual({ "image/svg+xml": svg, "text/plain": "图片(SVG)" });
  });

  test("nothing is said to be nothing", () => {
    expect(text([])).toContain("Nothing to show");
  });

  test.each([
    ["nothing at all", undefined, "undefined"],
    ["a number", 3, "3"],
    ["a text", "朔州", "a text"],
    ["an object", { rate: 3 }, "the keys rate"],
    ["unlike things", [shuozhou, 3], "a list of unlike things"],
  ])("%s is refused by name", (_, x, named) => {
    expect(() => show(x as never)).toThrow(EduplanError);
    expect(() => show(x as never)).toThrow(named);
  });
});

test("a notebook's kernel, a console and a template all get what they ask for", () => {
  const shown = show(jizhou) as never as { [JUPYTER]: () => object; bundle: object };
  expect(shown[JUPYTER]()).toBe(shown.bundle);
  expect(inspect(shown)).toBe(`${shown}`);
  expect(`${shown}`).toContain("蓟州区");
});
