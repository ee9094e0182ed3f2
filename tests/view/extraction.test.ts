import { extractPlan } from "eduplan/extract";
import { sectionsOf, toHtml, toText } from "eduplan/view";
import { describe, expect, it } from "vitest";

const TEXT =
  "某县教育事业发展“十四五”规划\n一、发展基础\n2020年,学前三年毛入园率达到88.5%。\n二、主要目标\n到2025年,学前三年毛入园率达到92%以上,新建幼儿园12所。印发文件〔2021〕3号。";
const extraction = extractPlan(TEXT, { region: "620722" });

describe("a draft in the views", () => {
  it("shows targets with what they say, by when and how surely, and what was observed", () => {
    const text = toText(extraction);
    expect(text).toMatch(/学前三年毛入园率\s+≥92%\s+2025-12-31\s+0\.\d\d/);
    expect(text).toMatch(/幼儿园\s+12所/);
    expect(text).toMatch(/学前三年毛入园率\s+88\.5%\s+2020/);
  });

  it("counts what became no record by reason, in both languages", () => {
    expect(toText(extraction)).toMatch(/文号\s+\d/);
    expect(toText(extraction, { locale: "en" })).toMatch(/document number\s+\d/);
  });

  it("is brief by leaving out what needs no look, and says how much", () => {
    const brief = sectionsOf(extraction, { detail: "brief", locale: "en" });
    const rows = brief.flatMap(({ table }) => table?.rows ?? []).map(([first]) => first?.text);
    expect(rows).not.toContain("幼儿园");
    expect(JSON.stringify(brief)).toContain("more that need no second look, not listed");
  });

  it("is escaped on a page", () => {
    const hostile = extractPlan("到2025年,<b>普惠率达到90%。", { region: "620722", title: "<script>" });
    expect(toHtml(hostile)).not.toMatch(/<script>|<b>普惠/);
  });
});
