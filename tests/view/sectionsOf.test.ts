import { align, compareCells } from "eduplan/align";
import { audit } from "eduplan/audit";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { diff } from "eduplan/diff";
import { EduplanError } from "eduplan/model";
import { sectionsOf, toHtml, toMarkdown, toReport, toText, type Viewable } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { LOCALES, results } from "./results.ts";

describe("sections", () => {
  test("every row of a table has a cell for each column", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        for (const { table } of sectionsOf(result, { locale })) {
          const lengths = table?.rows.map((row) => row.length) ?? [];
          expect(lengths.filter((length) => length !== table?.columns.length)).toEqual([]);
        }
      }
    }
  });

  test("a section without rows says so instead of a head over nothing, in every view", () => {
    const found = audit({ ...jizhou, targets: [], observations: [], milestones: [], actions: [] });
    const nothing = { ...found, findings: [] };
    expect(sectionsOf(nothing, { withoutCaveats: true })[0]).not.toHaveProperty("table");
    for (const view of [toText, toMarkdown, toHtml, toReport]) {
      expect(view(nothing)).toContain("没有可列出的内容。");
      expect(view(nothing, { locale: "en" })).toContain("Nothing to list.");
    }
    expect(toReport(diff(jizhou, jizhou), { locale: "en" })).toContain("Nothing to list.");
    for (const [, result] of results) {
      for (const { table, list = [] } of sectionsOf(result)) {
        expect((table?.rows.length ?? 0) + list.length).toBeGreaterThan(0);
        expect(table?.rows).not.toEqual([]);
      }
    }
  });

  test("say as much in English as in Chinese", () => {
    for (const [, result] of results) {
      const [zh, en] = LOCALES.map((locale) =>
        sectionsOf(result, { locale }).map(({ table, list = [] }) => [
          table?.columns.length,
          table?.rows.length,
          list.length,
        ]),
      );
      expect(en).toEqual(zh);
    }
  });

  test("every cell is a text without a raw code or a missing value", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        const cells = sectionsOf(result, { locale }).flatMap(({ table, list = [] }) => [
          ...(table?.rows.flat() ?? []),
          ...list,
        ]);
        const faulty = cells
          .flatMap(({ text, title = "" }) => [text, title])
          .filter((text) => {
            return /undefined|NaN|\[object|\b(reason|change|score|audit|caveat|schema|scheme)\.[a-z]|\{\w+\}/.test(
              text,
            );
          });
        expect(faulty).toEqual([]);
      }
    }
  });

  test("in brief nothing is written that is not written in full", () => {
    for (const [, result] of results) {
      const texts = (detail: "full" | "brief"): string[] =>
        sectionsOf(result, { locale: "zh", detail }).flatMap(({ table, list = [] }) =>
          [...(table?.rows.flat() ?? []), ...list].map(({ text }) => text),
        );
      const full = new Set(texts("full"));
      expect(texts("brief").filter((text) => !full.has(text) && !/未列/.test(text))).toEqual([]);
    }
  });

  test("an alignment in brief leaves out rows of one plan and counts them", () => {
    const alignment = align(plans);
    const single = alignment.rows.filter(({ cells }) => cells.filter(({ targets }) => targets.length > 0).length === 1);
    expect(toText(alignment, { locale: "en", detail: "brief" })).toContain(
      `${single.length} more stated by one plan alone, not listed.`,
    );
  });
});

describe("anything that is not a result of a verb", () => {
  const cell = align([shuozhou]).rows[0]?.cells[0];
  const others: readonly (readonly [name: string, value: unknown])[] = [
    ["an unknown type", { type: "forecast", plans: [] }],
    ["an unknown type without plans", { type: "forecast" }],
    ["a plan", shuozhou],
    ["a comparison of two cells", cell && compareCells(cell, cell)],
  ];

  test.each(others)("%s is refused by every view", (_, value) => {
    for (const view of [toText, toMarkdown, toHtml]) {
      expect(() => view(value as Viewable)).toThrow(EduplanError);
      expect(() => view(value as Viewable)).toThrow(expect.objectContaining({ code: "unknown-result" }));
    }
  });
});
