import { describe, expect, it } from "vitest";
import { faultsOf } from "./faultsOf.ts";
import { read } from "./recordsIn.ts";

const many = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const isAccountedFor = (text: string) => expect(faultsOf(text, read(text))).toEqual([]);

describe("100 kB without a figure", () => {
  it.each([
    ...["“", "\n", "%", "a ", "每", "|", "——", "、", "(", "一", "提高", "分别", "(一)", "不低于", "小学、初中、"],
    ...["1,234,", "2025年", "2021-2025年", "九百九十九万", "学前教育普及普惠", "由全市提高到全省,"],
  ])("only %j", (part) => isAccountedFor(many(part, 100_000)));

  it.each(["根据《", "与5", "l万"])("only %j before an aim", (part) =>
    isAccountedFor(`${many(part, 100_000)}到2025年,毛入园率达到95%以上。`),
  );

  it("nested brackets", () => isAccountedFor("(".repeat(50_000) + ")".repeat(50_000)));
});

// Each part is a figure or a record, so that the text is as dense as none is.
describe("10 kB of nothing but figures", () => {
  it.each([
    ...[
      "1",
      "1O",
      "1.",
      "1.2.",
      "1 ",
      "1\t",
      "1\n",
      "1、",
      "1、\n",
      "(1",
      "“1",
      "|1",
      "1-",
      "1:1,",
      " ",
      "一所",
      "1.(一)",
    ],
    ...[
      "由1%提高到2%,",
      "上述两项指标均达到5%,",
      "其中5所、",
      "每年1次",
      "百分之",
      "95%以上的学校",
      "|普惠率|80|90|\n",
    ],
    "到2025年,学前教育毛入园率达到95%以上,其中农村达到90%;新建幼儿园12所,",
    ...[
      "建成,城区",
      "筛查每年至少1次",
      "清零率100%;培训不少于20课时。以上各",
      "率达到30%,2\n",
      "1.08万平方米,占规划校舍建设总",
      "年8月建成投用,提供学位50个,其中小学20个、幼儿",
    ],
  ])("only %j", (part) => isAccountedFor(many(part, 10_000)));

  it("English bounds", () => isAccountedFor(many("at least 5 ", 2_000)));
  it("English ratios", () => isAccountedFor(many("1:5 and ", 10_000)));
});

describe("characters of two units", () => {
  it("are not cut in half by the end of a heading", () => {
    const { plan } = read(`(一)主要任务2O25年${"𐀀".repeat(9)}达到95%以上`);
    expect(plan.actions).toHaveLength(1);
    // Half a character cannot be written in a URI.
    for (const { evidence } of [...plan.actions, ...plan.targets])
      expect(() => encodeURIComponent(evidence.exact)).not.toThrow();
  });
});
