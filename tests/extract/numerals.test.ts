import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeralValue } from "../../src/extract/numerals.ts";

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"] as const;
const MYRIADS = ["", "万", "亿"] as const;

/** A number below ten thousand in characters, a 零 where places are left out: 1007 is 一千零七. */
function section(number: number): string {
  let written = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) {
      gap = written !== "";
      continue;
    }
    written += (gap ? "零" : "") + DIGITS.charAt(digit) + PLACES[place];
    gap = false;
  }
  return written;
}

/** A whole number below a trillion as Chinese writes it. */
function written(number: number): string {
  if (number === 0) return "零";
  let text = "";
  for (let myriad = 2; myriad >= 0; myriad--) {
    const part = Math.floor(number / 10_000 ** myriad) % 10_000;
    if (part === 0) continue;
    const leaves = text !== "" && part < 1000;
    text += (leaves ? "零" : "") + section(part) + MYRIADS[myriad];
  }
  return text;
}

const anyNumber = fc.oneof(fc.nat(9_999), fc.nat(99_999_999), fc.nat(999_999_999_999));

describe("a number in Chinese characters", () => {
  it("is read back from how it is written, up to 亿", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(numeralValue(written(number))).toBe(number);
      }),
    );
  });

  it("may leave out the 一 of 一十 at its head, and say 两 for 二", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 19 }), (number) => {
        expect(numeralValue(written(number).slice(1))).toBe(number);
      }),
    );
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(numeralValue(written(number).replaceAll("二", "两"))).toBe(number);
      }),
    );
  });

  it("keeps its decimals, digit by digit", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), (whole, decimals) => {
        const spelled = `${written(whole)}点${decimals.map((digit) => DIGITS.charAt(digit)).join("")}`;
        expect(numeralValue(spelled)).toBe(Number(`${whole}.${decimals.join("")}`));
      }),
    );
  });

  it("may be a row of digits, as years are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const spelled = [...String(year)].map((digit) => DIGITS.charAt(Number(digit))).join("");
        expect(numeralValue(spelled)).toBe(year);
      }),
    );
  });

  it.each([
    ["三百二", 320],
    ["一万二", 12_000],
    ["两万三千", 23_000],
    ["一百零二", 102],
    ["一亿零五十", 100_000_050],
    ["十亿三千万", 1_030_000_000],
    ["百", 100],
    ["零点五", 0.5],
    ["九十九点九九", 99.99],
  ])("%s is %d", (spelled, value) => {
    expect(numeralValue(spelled)).toBe(value);
  });

  it.each(["", "点五", "三十点", "三三十", "三点十", "若干", "95", "一所"])("%j is none", (spelled) => {
    expect(numeralValue(spelled)).toBeUndefined();
  });
});
