import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiled } from "../../src/extract/compiled.ts";
import { flowVerbsIn } from "../../src/extract/flowVerbs.ts";
import { FLOW_VERBS } from "../../src/extract/words.ts";

/** What the reader looks for, as one pattern: the same verbs again and again, which takes long to compile. */
const WHOLE = new RegExp(
  `(?:${FLOW_VERBS})(?:了|好|出)?(?:(?:[、和及与或]|以及)(?:${FLOW_VERBS})|(?!培训|轮训|资助|奖励|交流|投资|转化|支持|(?:建设|研发)(?:资金|用地|经费|项目|工程|平台|中心|基地))(?:${FLOW_VERBS})){0,3}`,
  "g",
);

const words = fc.constantFrom(
  ..."新建 改扩建 迁建 新增 招聘 培训 奖励 建设 建设资金 研发平台 投资 投 完成 安排 配 配备 选派 和 、 以及 及 或 了 好 出 的 学校 教师 幼儿园 新建(含改、扩建) 选址新建 争取中央 开发区 上线".split(
    " ",
  ),
);

describe("verbs of making and adding", () => {
  it.each([
    ["新建和改扩建幼儿园", ["0 新建和改扩建"]],
    ["安排培训经费", ["0 安排", "2 培训"]],
    ["建好、建设了学校并招聘教师", ["0 建好、建设", "9 招聘"]],
    ["学校", []],
  ])("of %s are %j", (text, verbs) => {
    expect(flowVerbsIn(text).map(({ start, written }) => `${start} ${written}`)).toEqual(verbs);
  });

  it("are those that one pattern of them all finds", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
        const text = parts.join("");
        const found = [...text.matchAll(WHOLE)].map(({ index, 0: written }) => ({ start: index, written }));
        expect(flowVerbsIn(text)).toEqual(found);
      }),
    );
  });
});

describe("a compiled pattern", () => {
  it("is the pattern itself, and begins where it did", () => {
    const pattern = /率|\n/g;
    const of = compiled(pattern);
    expect(of("毛入园率")).toBe(pattern);
    expect(pattern.lastIndex).toBe(0);
    expect(of("率")).toBe(pattern);
  });
});
