import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeLabel } from "../../../src/catalog/resolve/normalizeLabel.ts";

describe("normalizeLabel", () => {
  it.each([
    ["学前三年毛入园率", { text: "学前三年毛入园率" }],
    [" 学前　三年\t毛入园率\n", { text: "学前三年毛入园率" }],
    ["“双师型”教师", { text: "双师型教师" }],
    ["學前教育", { text: "学前教育" }],
    ["ＥＳＩ前１％学科", { text: "esi前1%学科" }],
    ["毛入园率(%)", { text: "毛入园率", unit: "%" }],
    ["毛入园率【％】", { text: "毛入园率", unit: "%" }],
    ["毛入园率%", { text: "毛入园率", unit: "%" }],
    ["在校生规模（万人）", { text: "在校生规模", unit: "万人" }],
    ["新增学位(万个)", { text: "新增学位", unit: "万个" }],
    ["毛入园率(学前三年)", { text: "毛入园率学前三年" }],
    ["1.毛入园率", { text: "毛入园率" }],
    ["三、毛入园率", { text: "毛入园率" }],
    ["1.5公里内入学率", { text: "1.5公里内入学率" }],
    ["2025年毛入园率", { text: "毛入园率" }],
    ["到2025年底毛入园率", { text: "毛入园率" }],
    ["三年毛入园率", { text: "三年毛入园率" }],
    ["", { text: "" }],
    ["()（）【】", { text: "" }],
    ["(((", { text: "" }],
    ["\u0000", { text: "" }],
  ])("makes %j %j", (label, normal) => {
    expect(normalizeLabel(label)).toEqual(normal);
  });

  /** What names are made of, without the signs that are taken off one at a time. */
  const label = fc.string({
    unit: fc.constantFrom(..."学前三年毛入园率義務教育鞏固（）()【】“”《》 　ＡｚZ９①〇的占比、.。豈"),
    maxLength: 30,
  });

  it("changes nothing a second time", () => {
    fc.assert(
      fc.property(label, (written) => {
        const { text } = normalizeLabel(`毛${written}率`);
        expect(normalizeLabel(text)).toEqual({ text });
      }),
    );
  });
  it.each(["一、二、毛入园率", "20202020年年", "毛入园率%%", "A%(%)"])(
    "changes %s no more a second time",
    (written) => {
      const { text } = normalizeLabel(written);
      expect(normalizeLabel(text).text).toBe(text);
    },
  );

  it("makes nothing longer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const { text, unit = "" } = normalizeLabel(written);
        expect(text.length + unit.length).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it("drops white space and quotes wherever they stand", () => {
    const dropped = fc.constantFrom(..." \t\n\r\u3000\u00a0\u200b\ufeff\"'“”‘’「」『』《》〈〉");
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 6 }), dropped, (places, sign) => {
        let written = "学前三年毛入园率";
        for (const at of places) written = `${written.slice(0, at)}${sign}${written.slice(at)}`;
        expect(normalizeLabel(written)).toEqual({ text: "学前三年毛入园率" });
      }),
    );
  });
  it.each([..."\u2009\u202f\u2003\u000b\u2028\u200d\u2060\u00ad＂＇＊［］〝〞«»"])("drops %j", (sign) => {
    expect(normalizeLabel(`学前三年${sign}毛入园率`)).toEqual({ text: "学前三年毛入园率" });
  });
});
