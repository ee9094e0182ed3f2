import { displayWidth } from "eduplan/view";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { padToWidth, wrapToWidth } from "../../src/view/displayWidth.ts";

describe("displayWidth", () => {
  test.each<[name: string, text: string, width: number]>([
    ["nothing", "", 0],
    ["ASCII", "99 %", 4],
    ["Chinese", "巩固率", 6],
    ["both", "≥93% 到2025年", 13],
    ["full-width punctuation", "\uff08\uff0c\uff09", 6],
    ["full-width digits", "\uff11\uff12\uff13", 6],
    ["a character beyond the first plane", "𠮷", 2],
    ["an emoji", "😀", 2],
    ["a combining mark", "e\u0301", 1],
    ["several combining marks", "a\u0300\u0301\u0302", 1],
    ["a zero-width space", "a\u200bb", 2],
    ["a right-to-left mark", "a\u200fb", 2],
    ["Hangul", "교육", 4],
    ["the accented letters of pinyin", "lǜ", 2],
  ])("%s", (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("two texts together are as wide as each by itself", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
    );
  });
});

describe("padToWidth", () => {
  test("fills by columns, not by characters", () => {
    expect(padToWidth("朔州市", 8)).toBe("朔州市  ");
    expect(padToWidth("ab", 4)).toBe("ab  ");
  });

  test("leaves a text that is as wide or wider", () => {
    expect(padToWidth("朔州市", 6)).toBe("朔州市");
    expect(padToWidth("朔州市", 3)).toBe("朔州市");
  });
});

describe("wrapToWidth", () => {
  test("breaks between Chinese characters", () => {
    expect(wrapToWidth("九年义务教育巩固率", 8)).toEqual(["九年义务", "教育巩固", "率"]);
  });

  test("does not leave half a character over", () => {
    expect(wrapToWidth("九年义务", 7)).toEqual(["九年义", "务"]);
  });

  test("breaks English at spaces", () => {
    expect(wrapToWidth("share of kindergarten children", 14)).toEqual(["share of", "kindergarten", "children"]);
  });

  test("breaks a word that is longer than the line", () => {
    expect(wrapToWidth("kindergarten", 5)).toEqual(["kinde", "rgart", "en"]);
  });

  test("a text that fits is one line, an empty one too", () => {
    expect(wrapToWidth("巩固率 99%", 10)).toEqual(["巩固率 99%"]);
    expect(wrapToWidth("", 10)).toEqual([""]);
  });

  test("a line too narrow for a character holds one", () => {
    expect(wrapToWidth("义务", 1)).toEqual(["义", "务"]);
  });

  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(fc.constantFrom("义务教育", "99%", " ", "  ", "kindergarten", ",", "。", "; ", "e\u0301", "😀"), {
        maxLength: 30,
      })
      .map((parts) => parts.join("")),
  );

  test("no line is wider than asked, unless a single character is", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const wide = wrapToWidth(text, width).filter((line) => displayWidth(line) > width);
        expect(wide.filter((line) => [...line].filter((each) => displayWidth(each) > 0).length > 1)).toEqual([]);
      }),
    );
  });

  test("nothing is lost but spaces", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const bare = (each: string): string => each.replace(/\s/g, "");
        expect(bare(wrapToWidth(text, width).join(""))).toBe(bare(text));
      }),
    );
  });
});
