import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayEnd } from "../../src/extract/anchored.ts";
import { cue, cuesIn, mayStand } from "../../src/extract/cues.ts";
import { gated } from "../../src/extract/gated.ts";
import { beginningsOf, endingsOf, needlesOf } from "../../src/extract/needles.ts";

const letter = fc.constantFrom("率", "为", "零", "达", "到", "1", "-");

const plain = fc.oneof(
  letter,
  letter,
  fc.constantFrom("[率数]", "[零-零\\d]", "[^率]", "[a-]", "\\d", "\\s", ".", "\\u7387", "\\.", "#", " "),
);
const timesOf = (signs: readonly string[], part: fc.Arbitrary<string>) =>
  fc.tuple(part, fc.constantFrom("", "", ...signs)).map(([atom, times]) => atom + times);
const either = (part: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.array(part, { maxLength: 3 }).map((parts) => parts.join("")),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join("|"));

/** Sources of patterns over few letters, with all the syntax that the reader's patterns use. */
const simple = timesOf(["?", "+", "*", "{2}", "{0,2}", "{1,2}?", "??"], plain);
const grouped = either(simple).chain((inner) =>
  fc.constantFrom(
    `(?:${inner})`,
    `(${inner})`,
    `(?:(?<=${inner})率?)`,
    `(?:(?<!${inner})为)`,
    `(?:(?=${inner})到?)`,
    `(?:(?!${inner})到)`,
  ),
);
const source = either(fc.oneof(simple, timesOf(["?", "{2}"], grouped)));
const text = fc.string({ unit: fc.oneof(letter, fc.constantFrom("数", "a", ".", " ", "#", "项")), maxLength: 9 });

describe("what a pattern needs", () => {
  it.each([
    [/预计|预测|测算/, "预计 预测 测算"],
    [/(?<![项科])目前|(?:[一二]|近)年来/, "目前 年来"],
    [
      /(?:率|比例|占比|数|择校)(?:为|是|保持为?|降至)?(?<word>零)(?!散)/,
      "率零 为零 是零 持零 至零 例零 比零 数零 校零",
    ],
    [/(?:实现|保持)?(?:动态|全部)?清零(?!率)/, "清零"],
    [/各[^,]{1,24}?[都均]/, "各"],
    [/应(\S{1,2})尽\1/, "应"],
    [/[^,]{2,8}%/, "%"],
    [/二零[一二]\d/, "二零"],
    [/(?<=率)/, "率"],
    [/(?:为|到)?(?=\d人)/, "0人 1人 2人 3人 4人 5人 6人 7人 8人 9人"],
    [/(?<=年)底|[^,]+(?<=末)/, "年底 末"],
    [/教师\d{0,2}超编|\d{1,3}(?:,\d{3})+人/, "超编 ,0 ,1 ,2 ,3 ,4 ,5 ,6 ,7 ,8 ,9"],
    [/(?:提高|教师)质量达标/, "达标"],
    [/达到#+|满\d/, "达到 满0 满1 满2 满3 满4 满5 满6 满7 满8 满9"],
  ])("%s is one of %s", (pattern, needles) => {
    expect(needlesOf(pattern)?.join(" ")).toBe(needles);
  });

  it.each([/a?b?/, /[^率]/, /.{3,8}/, /(?:率|.)/, /(?<!率)/, /\s+/])("cannot be told of %s", (pattern) => {
    expect(needlesOf(pattern)).toBeUndefined();
  });

  it("is not told of syntax that is not read", () => {
    for (const pattern of [/率/i, /率/u, /率/s]) expect(() => needlesOf(pattern)).toThrow(SyntaxError);
  });

  it("stands in every text in which the pattern matches, as its first and last characters stand at its ends", () => {
    fc.assert(
      fc.property(source, text, (written, given) => {
        const pattern = new RegExp(written);
        const [match] = pattern.exec(given) ?? [];
        if (match === undefined) return;
        const needles = needlesOf(pattern);
        if (needles) expect(needles.some((needle) => given.includes(needle))).toBe(true);
        const [beginnings, endings] = [beginningsOf(pattern), endingsOf(pattern)];
        if (beginnings) expect(beginnings.has(match.slice(0, 1))).toBe(true);
        if (endings) expect(endings.has(match.slice(-1))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("has no match where no ending stands", () => {
    const endings = endingsOf(/(?:恢复到|(?<!新)增|不?低于(?:\d{1,2}天)?|[::\s])$/);
    expect(["到", "增", "于", "天", ":", "\u3000"].map((sign) => endings?.has(sign))).toEqual(Array(6).fill(true));
    expect(["复", "新", "1", "低", ""].map((sign) => endings?.has(sign))).toEqual(Array(5).fill(false));
    for (const pattern of [/(?:到|[^,])$/, /率*$/]) {
      expect(endingsOf(pattern)).toBeUndefined();
      expect(() => mayEnd(pattern)("率", 1)).toThrow(SyntaxError);
    }
  });
});

describe("a gated pattern", () => {
  // Padded with what matches nothing, so that it is long enough to be worth it.
  const long = (written: string) => `(?:${written})|${"九".repeat(40)}`;

  it("matches where and what the pattern matches", () => {
    fc.assert(
      fc.property(source, text, fc.constantFrom("", "g"), (written, given, flags) => {
        const pattern = new RegExp(long(written), flags);
        const gate = gated(pattern);
        const found = (by: RegExp) => {
          by.lastIndex = 0;
          const match = by.exec(given);
          return match && [match.index, ...match];
        };
        expect(gate.flags).toBe(flags);
        expect(found(gate)).toEqual(found(pattern));
      }),
      { numRuns: 1500 },
    );
  });

  it("says which characters it begins with, also those that mean something in a set", () => {
    const pattern = new RegExp(long("-到|\\^|\\]|\\\\"));
    expect(gated(pattern).source.startsWith("(?=[\\-\\^\\]\\\\九])")).toBe(true);
    for (const sign of ["-到", "^", "]", "\\"]) expect(gated(pattern).exec(`数${sign}`)?.[0]).toBe(sign);
  });

  it("is the pattern itself where that is short, anchored, says it or cannot be told", () => {
    for (const written of ["率", `^(?:${long("率")})`, `(?=[率九])(?:${long("率")})`, long("[^率]"), long("")]) {
      const pattern = new RegExp(written);
      expect(gated(pattern)).toBe(pattern);
    }
  });
});

describe("cues", () => {
  const patterns = [/目前|截至/, /率(?:为|是)?零/, /[^,]{2}%/, /为/, /.{2}/];
  const cues = patterns.map(cue);

  it("may stand in a text when a part of it matches, and not where no word of them is", () => {
    fc.assert(
      fc.property(text, text, (ahead, behind) => {
        for (const middle of ["目前", "截至", "率为零", "率零", "ab%", "为", ""]) {
          const whole = ahead + middle + behind;
          const found = cuesIn(whole);
          for (const [index, each] of cues.entries()) {
            if (patterns[index]?.test(whole)) expect(mayStand(each, found)).toBe(true);
          }
        }
      }),
    );
    const none = cuesIn("截止2020年,率项是0");
    expect(cues.map((each) => mayStand(each, none))).toEqual([false, false, false, false, true]);
  });

  it("know of a cue that is made after a text was looked at", () => {
    cuesIn("率");
    const later = cue(/满意度/);
    expect(mayStand(later, cuesIn("学生满意度"))).toBe(true);
    expect(mayStand(later, cuesIn("学生意见"))).toBe(false);
  });
});
