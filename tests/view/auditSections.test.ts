import { type AuditRule, audit } from "eduplan/audit";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { sectionsOf, toHtml } from "eduplan/view";
import { describe, expect, it } from "vitest";

const rowsOf = (...[result, options]: Parameters<typeof sectionsOf>) =>
  sectionsOf(result, { ...options, withoutCaveats: true })[0]?.table?.rows ?? [];
const texts = (...given: Parameters<typeof rowsOf>) => rowsOf(...given).map((row) => row.map(({ text }) => text));

describe("the findings of an audit, as they are shown", () => {
  it("have a row for each warning, and one for all remarks of a kind", () => {
    for (const plan of plans) {
      const result = audit(plan);
      const shown = result.findings.filter(({ code }) => !code.startsWith("caveat."));
      const warnings = shown.filter(({ severity }) => severity !== "info").length;
      const kinds = new Set(shown.filter(({ severity }) => severity === "info").map(({ code }) => code));
      expect(rowsOf(result).length).toBe(warnings + kinds.size);
      expect(rowsOf(result).length).toBeLessThan(16);
    }
  });

  it("say how many remarks a row stands for and what they are about, in both languages", () => {
    const zh = texts(audit(jizhou)).map(([, sentence]) => sentence);
    expect(zh).toContain(
      "重申,数值相同(5条):学前教育三年毛入园率、普惠性幼儿园覆盖率、公办占比、品牌高中、普通高中学科特色课程基地",
    );
    const en = texts(audit(shuozhou), { locale: "en" }).map(([, sentence]) => sentence);
    expect(en).toContain("met already (4): 入学率, 毕业率, 随迁子女入学率");
  });

  it("quote a few clauses where there are many, and all of them on hover", () => {
    const row = rowsOf(audit(shuozhou)).find((cells) => cells[1]?.text.includes("责任单位"));
    expect(row?.[2]?.text).toBe("“入园率(%)” / “普惠率(%)” / “优质率(%)” / …另 147 条");
    expect(row?.[2]?.title?.split("\n").length).toBe(150);
    expect(toHtml(audit(shuozhou))).toContain("…另 147 条");
  });

  it("keep apart remarks of a rule that is the caller's", () => {
    const own: AuditRule = {
      code: "own.each",
      about: "Every target is named.",
      check: (plan, _, { finding }) =>
        plan.targets.slice(0, 3).map((target) => ({
          ...finding(target, "own.each", {}, [], "info"),
          message: { zh: "有“{label}”", en: "there is “{label}”" },
        })),
    };
    expect(texts(audit(jizhou, { rules: [own] })).map(([, sentence]) => sentence)).toEqual([
      "有“学前教育三年毛入园率”",
      "有“普惠性幼儿园覆盖率”",
      "有“公办占比”",
    ]);
  });

  it("are counted and not listed in brief, save warnings and sums that hold", () => {
    const brief = sectionsOf(audit(shuozhou), { detail: "brief", withoutCaveats: true })[0];
    expect(brief?.table?.rows.length).toBe(6);
    expect(brief?.list?.map(({ text }) => text)).toEqual(["另有 24 条说明,未列。"]);
  });
});
