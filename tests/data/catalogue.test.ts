import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import indicatorFile from "../../data/indicators.json" with { type: "json" };
import regionFile from "../../data/regions.json" with { type: "json" };
import { type Indicator, UNSTATED } from "../../src/model/indicator.ts";
import type { Region } from "../../src/model/region.ts";
import { STAGES } from "../../src/model/stages.ts";
import type { Bilingual } from "../../src/model/text.ts";
import { unitOf } from "../../src/model/units.ts";

const indicators = indicatorFile.indicators as unknown as readonly Indicator[];
const regions = regionFile.regions as unknown as readonly Region[];

/** The stages that the first word of an id may stand for. */
const STAGES_OF_PREFIX: Readonly<Record<string, readonly string[]>> = {
  preschool: ["ED02"],
  "early-childhood": ["ED01"],
  compulsory: ["ED1_2"],
  primary: ["ED1"],
  "lower-secondary": ["ED2"],
  "primary-secondary": ["ED1-3"],
  "upper-secondary": ["ED3"],
  "general-upper-secondary": ["ED34"],
  basic: ["ED02-3", "ED1-3", "ED02", "TOTAL"],
  rural: ["ED1"],
  vocational: ["ED35_5"],
  "secondary-vocational": ["ED35"],
  "higher-vocational": ["ED5"],
  bachelor: ["ED6"],
  tertiary: ["ED5-8"],
  "special-education": [UNSTATED],
  // Students of a stage the source does not name.
  students: [UNSTATED],
  adult: ["ADULT"],
  // What belongs to no stage: a population's schooling, a nation's spending.
  overall: ["TOTAL"],
};

/** Every value that occurs more than once. */
function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The ids of the indicators for which the rule does not hold. */
function breaking(rule: (indicator: Indicator) => boolean): string[] {
  return indicators.filter((each) => !rule(each)).map(({ id }) => id);
}

const find = (id: string): Indicator => {
  const found = indicators.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

const isOpen = ({ facets }: Indicator): boolean => Object.values(facets.qualifiers).includes(UNSTATED);

const textsOf = ({ name, definition, numerator, denominator, note }: Indicator): Bilingual[] =>
  [name, definition, numerator, denominator, note].filter((text) => text !== undefined);

describe("indicators", () => {
  test("an id is unique and reads stage.measure, with a qualifier where needed", () => {
    expect(repeated(indicators.map(({ id }) => id))).toEqual([]);
    expect(breaking(({ id }) => /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*){1,2}$/.test(id))).toEqual([]);
    expect(
      breaking(({ id, facets }) => STAGES_OF_PREFIX[id.split(".")[0] ?? ""]?.includes(facets.stage) ?? false),
    ).toEqual([]);
  });

  test("no two indicators have the same facets", () => {
    const facets = indicators.map(({ facets: { measure, stage, population, area, qualifiers } }) =>
      JSON.stringify([measure, stage, population, area, Object.entries(qualifiers).sort()]),
    );
    expect(repeated(facets)).toEqual([]);
  });

  test("names are unique in both languages", () => {
    expect(repeated(indicators.map(({ name }) => name.zh))).toEqual([]);
    expect(repeated(indicators.map(({ name }) => name.en))).toEqual([]);
  });

  test("within a stage a wording, name or alias, means one indicator", () => {
    const wordings = indicators.flatMap(({ name, aliases, facets }) =>
      [name.zh, ...aliases].map((wording) => `${facets.stage} ${wording}`),
    );
    expect(repeated(wordings)).toEqual([]);
  });

  test("a wording that leaves the base open does not lead to an indicator that states it", () => {
    const wordingOf = new Map(indicators.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
    expect(wordingOf.get("普惠率")).toBe("preschool.inclusive-share");
    expect(wordingOf.get("公办率")).toBe("preschool.public-share");
    expect(wordingOf.get("入园率")).toBe("preschool.enrolment-rate");
    expect(wordingOf.get("普惠性学前教育资源覆盖率")).toBe("preschool.inclusive-share.children");
    expect(wordingOf.get("学前教育毛入园率")).toBe("preschool.gross-enrolment-rate.three-year");
  });

  test("stages and units are those of the tables", () => {
    expect(breaking(({ facets }) => facets.stage === UNSTATED || Object.hasOwn(STAGES, facets.stage))).toEqual([]);
    expect(breaking(({ unit }) => unitOf(unit) !== undefined)).toEqual([]);
  });

  test("bounds are in order and nothing can be negative", () => {
    expect(breaking(({ bounds }) => (bounds.min ?? -Infinity) < (bounds.max ?? Infinity))).toEqual([]);
    // Of a rate without a known definition nothing can be said.
    expect(breaking(({ bounds }) => bounds.min === 0)).toEqual(["tertiary.local-economy-contribution-rate"]);
  });

  test("only percentages have an upper bound, and it is 100", () => {
    expect(
      breaking(({ bounds, unit }) => bounds.max === undefined || (unit === "percent" && bounds.max === 100)),
    ).toEqual([]);
    const open = indicators.filter(({ unit, bounds }) => unit === "percent" && bounds.max === undefined);
    // Named shares, but the base does not contain what is counted.
    expect(open.filter(({ facets }) => facets.measure.endsWith("-share")).map(({ id }) => id)).toEqual([
      "basic.temporary-teacher-share",
      "basic.teachers-trained-share",
      "basic.publicly-funded-teacher-demand-share",
    ]);
  });

  test("a rate that is gross, may be gross or follows a cohort may pass 100", () => {
    const mayPass = ({ facets }: Indicator): boolean =>
      facets.measure === "retention-rate" || ["gross", UNSTATED].includes(facets.qualifiers.counting ?? "");
    expect(indicators.filter(mayPass).length).toBeGreaterThan(0);
    expect(indicators.filter(mayPass).filter(({ bounds }) => bounds.max !== undefined)).toEqual([]);
  });

  test("a percentage says what is divided by what, or what it leaves open", () => {
    expect(
      breaking(
        (each) =>
          each.unit !== "percent" || isOpen(each) !== (each.numerator !== undefined && each.denominator !== undefined),
      ),
    ).toEqual([]);
    expect(breaking(({ numerator, denominator }) => (numerator === undefined) === (denominator === undefined))).toEqual(
      [],
    );
  });

  test("a percentage never adds up over regions, a number of places always does", () => {
    expect(breaking(({ unit, extensive }) => unit !== "percent" || !extensive)).toEqual([]);
    expect(breaking(({ unit, extensive }) => unit !== "place" || extensive)).toEqual([]);
    expect(find("basic.sports-skills").extensive).toBe(false);
    expect(find("basic.mentored-trainees").extensive).toBe(false);
  });

  test("what happens to learners is an outcome, a place or a building an output", () => {
    const outcomes =
      /^(enrolment-rate|enrolment|retention-rate|graduation-rate|progression-rate|employment-rate|fitness-share)$/;
    const outputs = /^(places|new-places|schools-built|institutions)$/;
    const inputs = /degree-share$|^(salary-level|spending|pupil-teacher-ratio|recurrent-funding-per-pupil)$/;
    const levelOf = (measure: string): Indicator["level"] | undefined =>
      outcomes.test(measure)
        ? "outcome"
        : outputs.test(measure)
          ? "output"
          : inputs.test(measure)
            ? "input"
            : undefined;
    expect(breaking(({ facets, level }) => [undefined, level].includes(levelOf(facets.measure)))).toEqual([]);
  });

  test("the direction is lower only where less is better", () => {
    // Pupils to a teacher, a post or a class; temporary teachers; how far schools lie apart.
    const lessIsBetter =
      /^(pupil-(teacher|staff|post)-ratio|class-size|(super-)?large-class-share|temporary-teacher-share|between-school-variation|dropout-rate|dropouts|myopia-rate|poor-vision-rate|overweight-rate|homework-time|tutoring-institutions|safety-accidents|dangerous-building-area|illiteracy-rate)$/;
    expect(breaking(({ direction, facets }) => (direction === "lower") === lessIsBetter.test(facets.measure))).toEqual(
      [],
    );
    expect(indicators.filter(({ direction }) => direction === "lower").length).toBeGreaterThan(40);
  });

  test("no code claims more than a related concept, and each is written as its scheme writes it", () => {
    const patterns: Readonly<Record<string, RegExp>> = { SDG4: /^4(\.[0-9a-c])+$/, SDMX: /^SE_[A-Z]+(_[A-Z]+)*$/ };
    const codes = indicators.flatMap((each) => each.codes);
    expect(codes.filter(({ scheme, code }) => !patterns[scheme]?.test(code))).toEqual([]);
    expect(codes.filter(({ predicate }) => predicate !== "skos:relatedMatch")).toEqual([]);
  });

  test("texts are short sentences with the punctuation of their language", () => {
    const tooLong = indicators.flatMap((each) =>
      textsOf(each)
        .flatMap(({ zh }) => zh.split(/(?<=[。！？])/))
        .filter((sentence) => sentence.length > 60),
    );
    expect(tooLong).toEqual([]);
    const prose = indicators.flatMap(({ definition, note }) => (note ? [definition, note] : [definition]));
    expect(prose.filter(({ zh, en }) => !zh.endsWith("。") || !en.endsWith("."))).toEqual([]);
    expect(prose.filter(({ zh }) => /[,;:?!()]/.test(zh))).toEqual([]);
  });

  test("an indicator without a known definition says so in both languages", () => {
    const unknown = indicators.filter(({ facets }) => facets.qualifiers.definition === UNSTATED);
    expect(unknown.map(({ id }) => id)).toEqual([
      "compulsory.urban-rural-integration-rate",
      "vocational.vocational-course-share",
      "vocational.skills-course-share",
      "tertiary.local-economy-contribution-rate",
    ]);
    for (const { definition } of unknown) {
      expect(definition.zh).toContain("没有已知的公开定义");
      expect(definition.en).toContain("no public definition is known");
    }
  });

  test("the type of known ids is up to date", () => {
    const source = readFileSync(new URL("../../src/model/knownIndicators.ts", import.meta.url), "utf8");
    expect([...source.matchAll(/"([^"]+)"/g)].map(([, id]) => id)).toEqual(indicators.map(({ id }) => id));
  });
});

describe("regions", () => {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const ABOVE = { province: ["nation"], city: ["province"], county: ["city", "province"] };

  test("codes are unique and have the form of their level", () => {
    expect(byCode.size).toBe(regions.length);
    const forms = { nation: /^000000$/, province: /^\d\d0000$/, city: /^\d\d(\d\d00|xxxx)$/, county: /^\d{6}$/ };
    expect(regions.filter(({ code, level }) => !forms[level].test(code))).toEqual([]);
    expect(regions.filter(({ code, level }) => level === "county" && code.endsWith("00"))).toEqual([]);
  });

  test("every region but the nation lies in one of the next level", () => {
    expect(regions.filter(({ parent }) => parent === undefined).map(({ code }) => code)).toEqual(["000000"]);
    const astray = regions.filter(({ level, parent }) => {
      const above = byCode.get(parent ?? "");
      return level !== "nation" && !(above && ABOVE[level].includes(above.level));
    });
    expect(astray).toEqual([]);
  });

  test("a code begins as its parent's does; the one exception has a note", () => {
    const shared = { nation: 0, province: 0, city: 2, county: 4 };
    const apart = regions.filter(
      ({ code, level, parent = "" }) => code.slice(0, shared[level]) !== parent.slice(0, shared[level]),
    );
    expect(apart.map(({ code }) => code)).toEqual(["120119"]);
    expect(apart[0]?.note?.zh).toContain("直辖市");
  });

  test("names are unique and in both languages; a period of force is in order", () => {
    expect(repeated(regions.map(({ name }) => name.zh))).toEqual([]);
    expect(repeated(regions.map(({ name }) => name.en))).toEqual([]);
    expect(
      regions.filter(({ name }) => !/^[\p{Script=Han}]+$/u.test(name.zh) || !/^[\x20-\x7e]+$/.test(name.en)),
    ).toEqual([]);
    expect(regions.filter(({ validFrom, validTo }) => (validFrom ?? "") > (validTo ?? "9999"))).toEqual([]);
  });
});
