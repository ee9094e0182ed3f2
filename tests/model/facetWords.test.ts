import { plans } from "eduplan/data";
import { type Coded, describe as sentence } from "eduplan/model";
import { describe, expect, it } from "vitest";
import facetFile from "../../data/facets.json" with { type: "json" };
import indicatorFile from "../../data/indicators.json" with { type: "json" };
import lexiconFile from "../../data/lexicon.json" with { type: "json" };
import type { Indicator } from "../../src/model/indicator.ts";
import { EVENTS } from "../../src/model/messages/events.ts";
import { messageOf } from "../../src/model/messages/index.ts";
import type { Bilingual } from "../../src/model/text.ts";

type Words = Readonly<Record<string, Bilingual>>;

const indicators = indicatorFile.indicators as unknown as readonly Indicator[];
const terms = lexiconFile.terms as unknown as readonly { readonly means: Readonly<Record<string, string>> }[];
const qualifiers = facetFile.qualifiers as Readonly<
  Record<string, { readonly name: Bilingual; readonly values: Words }>
>;

/** The words of every facet's values, written `facet.value`. */
const words = new Map<string, Bilingual>(
  Object.entries({
    measure: facetFile.measures as Words,
    population: facetFile.populations as Words,
    area: facetFile.areas as Words,
    ...Object.fromEntries(Object.entries(qualifiers).map(([name, { values }]) => [name, values])),
  }).flatMap(([facet, values]) => Object.entries(values).map(([value, word]) => [`${facet}.${value}`, word] as const)),
);

/** The facets that the catalogue and the lexicon use, with their values. */
const used = [
  ...indicators.flatMap(({ facets: { measure, population, area, qualifiers: more } }) =>
    Object.entries({ measure, population, area, ...more }),
  ),
  ...terms
    .flatMap(({ means }) => Object.entries(means))
    .map(([facet, values]) => [facet.replace("?", ""), values] as const)
    .filter(([facet]) => !["stage", "form", "thing"].includes(facet))
    .flatMap(([facet, values]) => values.split(" ").map((value) => [facet, value] as const)),
];
/** What is left open has one word under every facet. */
const stated = new Set(used.filter(([, value]) => value !== "unstated").map(([facet, value]) => `${facet}.${value}`));

const say = (params: Coded["params"], locale: "zh" | "en"): string =>
  sentence(
    { code: "mine", params, message: { zh: "{facet}:{left} / {right}", en: "{facet}: {left} / {right}" } },
    locale,
  );

describe("the words of facets", () => {
  it("are there for every value of the catalogue and the lexicon, and for no other", () => {
    expect([...stated].filter((each) => !words.has(each))).toEqual([]);
    expect([...words.keys()].filter((each) => !stated.has(each))).toEqual([]);
  });

  it("are there for every qualifier, and for no other", () => {
    const names = used.map(([facet]) => facet).filter((facet) => !["measure", "population", "area"].includes(facet));
    expect([...new Set(names)].sort()).toEqual(Object.keys(qualifiers).sort());
  });

  it("are as short as a cell and in their language", () => {
    const all = [...words, ...Object.entries(qualifiers).map(([name, { name: word }]) => [name, word] as const)];
    expect(
      all.filter(([, { zh, en }]) => zh.length > 12 || en.length > 40 || zh !== zh.trim() || en !== en.trim()),
    ).toEqual([]);
    expect(all.filter(([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || !/^[^\p{Script=Han}]+$/u.test(en))).toEqual(
      [],
    );
  });

  it("tell the values of a facet apart, and the facets", () => {
    for (const locale of ["zh", "en"] as const) {
      const written = [
        ...[...words].map(([key, word]) => `${key.slice(0, key.indexOf("."))}: ${word[locale]}`),
        ...Object.values(qualifiers).map(({ name }) => name[locale]),
      ];
      expect(written.filter((each, index) => written.indexOf(each) !== index)).toEqual([]);
    }
  });

  it("are printed for every facet and value of the catalogue and the lexicon", () => {
    for (const [facet, value] of used) {
      for (const locale of ["zh", "en"] as const) {
        const word = value === "unstated" ? messageOf("word.unstated") : words.get(`${facet}.${value}`);
        const name = qualifiers[facet]?.name ?? messageOf(`word.${facet}`);
        const printed = say({ facet, left: value, right: "unstated" }, locale);
        expect(printed).toBe(say({ facet, left: word ?? "?", right: { zh: "未说明", en: "not stated" } }, locale));
        expect(printed.startsWith(`${name?.[locale]}:`)).toBe(true);
      }
    }
  });

  it("mean what they mean under their facet", () => {
    const difference = { left: "small", right: "public" };
    expect(say({ facet: "type", ...difference }, "zh")).toBe("类型:小规模 / 公共");
    expect(say({ facet: "schools", left: "small", right: "ordinary" }, "zh")).toBe("学校范围:小规模学校 / 普通中小学");
    expect(say({ facet: "source", left: "all", right: "public" }, "en")).toBe(
      "source of funds: all sources / public funds",
    );
    expect(say({ facet: "span", left: "three-year", right: "one-year" }, "zh")).toBe("年限:学前三年 / 学前一年");
    expect(say({ facet: "cohort", left: "three-year", right: "unstated" }, "zh")).toBe("届别口径:初中三年 / 未说明");
    expect(say({ facet: "stage", left: "ED02", right: "unstated" }, "zh")).toBe("学段:学前教育 / 未说明");
    expect(say({ facet: "tier", left: "county", right: "village" }, "zh")).toBe("层级:县级 / 村(社区)");
  });

  it("are found for a value that is written with its facet", () => {
    const parts = (values: readonly string[], locale: "zh" | "en"): string =>
      sentence({ code: "resolve.left-open", params: { parts: values } }, locale);
    const values = ["schools.small", "population.full-time-teachers", "stage.ED02", "课后服务"];
    expect(parts(values, "zh")).toBe("名称没有说明:小规模学校、专任教师、学前教育、课后服务");
    expect(parts(["mine.small", "schools.mine", "a.b.c", ".", "all"], "en")).toContain(
      ": mine.small, schools.mine, a.b.c, ., all",
    );
  });

  it("leave a user's own facets and values as they are", () => {
    expect(say({ facet: "schools", left: "our-own", right: "nine-year" }, "zh")).toBe("学校范围:our-own / nine-year");
    expect(say({ facet: "level", left: "school", right: "unstated" }, "zh")).toBe("level:school / 未说明");
    expect(say({ facet: "toString", left: "constructor", right: "__proto__" }, "en")).toBe(
      "toString: constructor / __proto__",
    );
    expect(say({ facet: "basis", left: "toString", right: "all" }, "zh")).toMatch(/:toString \/ 全体$/);
  });
});

describe("the words of events", () => {
  it("are there for every event of the plans, and for no other", () => {
    const events = new Set(plans.flatMap(({ milestones }) => milestones.map(({ event }) => event)));
    expect([...events].sort()).toEqual(Object.keys(EVENTS).sort());
    expect(
      sentence({ code: "mine", params: { event: [...events] }, message: { zh: "{event}", en: "{event}" } }, "zh"),
    ).not.toMatch(/[a-z]/);
  });
});
