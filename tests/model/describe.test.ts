import { type Coded, describe as sentence } from "eduplan/model";
import { describe, expect, it } from "vitest";

describe("describe", () => {
  it("speaks Chinese unless asked for English", () => {
    const reason: Coded = { code: "reason.no-number", params: {} };
    expect(sentence(reason)).toBe(sentence(reason, "zh"));
    expect(sentence(reason)).toMatch(/\p{Script=Han}/u);
    expect(sentence(reason, "en")).toBe("the goal carries no number");
  });

  it("writes words the library knows in the language asked for, and others as they are", () => {
    const message = { zh: "{facet}:{left}与{right}", en: "{facet}: {left} and {right}" };
    const known: Coded = { code: "mine", message, params: { facet: "population", left: "all", right: "unstated" } };
    expect(sentence(known, "en")).toBe("population: all and not stated");
    expect(sentence(known, "zh")).toBe("对象:全体与未说明");
    const unknown: Coded = { code: "mine", message, params: { facet: "x-facet", left: "a b", right: "__proto__" } };
    expect(sentence(unknown, "zh")).toBe("x-facet:a b与__proto__");
  });

  it("leaves keys and codes of the data as the data must write them", () => {
    const params = { record: "shuozhou", expected: ["level", "change"], found: '"levels"', nearest: "level" };
    const finding: Coded = { code: "schema.not-one-of", params };
    expect(sentence(finding, "zh")).toContain("level、change");
    expect(sentence(finding, "zh")).not.toContain("水平");
    expect(sentence(finding, "en")).toContain("did you mean “level”?");
  });

  it("writes bilingual parameters in one language", () => {
    const finding: Coded = {
      code: "mine",
      params: { left: { zh: "百分比", en: "percent" }, right: { zh: "学位", en: "school places" } },
      message: { zh: "{left}与{right}", en: "{left} and {right}" },
    };
    expect(sentence(finding, "en")).toBe("percent and school places");
    expect(sentence(finding, "zh")).toBe("百分比与学位");
  });

  it("writes lists, truths and nothing", () => {
    const custom = (value: Coded["params"][string]): Coded => ({
      code: "mine",
      params: { value },
      message: { zh: "值:{value}", en: "value: {value}" },
    });
    expect(sentence(custom([2025, 2030, "year"]), "zh")).toBe("值:2025、2030、年");
    expect(sentence(custom([2025, 2030, "year"]), "en")).toBe("value: 2025, 2030, year");
    expect(sentence(custom(true), "zh")).toBe("值:是");
    expect(sentence(custom(false), "en")).toBe("value: no");
    expect(sentence(custom(null), "zh")).toBe("值:无");
    expect(sentence(custom(0), "en")).toBe("value: 0");
    expect(sentence({ ...custom(0), params: {} }, "en")).toBe("value: none");
  });

  it("prefers the message a finding carries itself, and does not fill a parameter into another", () => {
    const finding: Coded = {
      code: "reason.no-number",
      params: { left: "{right}", right: "R" },
      message: { zh: "{left}-{right}", en: "{left} and {right}, {left}" },
    };
    expect(sentence(finding, "en")).toBe("{right} and R, {right}");
  });

  it("shows a code it does not know with its parameters, so that nothing is lost", () => {
    expect(sentence({ code: "my-rule.odd", params: { count: 3 } }, "en")).toBe('my-rule.odd {"count":3}');
    expect(sentence({ code: "toString", params: {} }, "zh")).toBe("toString {}");
  });

  it("puts the place in front", () => {
    const finding = { code: "reason.no-number", params: {}, path: ["targets", 3, "goal"] };
    expect(sentence(finding, "en")).toBe("targets[3].goal: the goal carries no number");
    expect(sentence(finding, "zh")).toMatch(/^targets\[3\]\.goal[:：]\p{Script=Han}/u);
    expect(sentence({ ...finding, path: [] }, "en")).toBe("the goal carries no number");
  });
});
