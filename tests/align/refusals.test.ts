import type { Goal, Target } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { percent } from "../plans.ts";
import { compareMade, refusals } from "./compareMade.ts";

const of = (indicator: string): Partial<Target> => ({ indicator });
const level = (
  value: number,
  unit: "place" | "school" | "yuan" | "percentagePoint",
  more: object = {},
): Partial<Target> => ({
  goal: { kind: "level", bound: "atLeast", value, unit, ...more },
});
const sure = { predicate: "skos:exactMatch", confidence: 1, by: "test", status: "single" } as const;

describe("two targets compare", () => {
  it("when nothing stands against it", () => {
    expect(compareMade({}, { goal: percent(93) })).toMatchObject({
      comparable: true,
      reasons: [],
      assumed: [],
      cautions: [],
      promise: { answer: "certainly", difference: 2, unit: "percent" },
    });
  });

  it("when both are standing rules, with or without a year", () => {
    const rule = (value: number): Partial<Target> => ({
      goal: { ...percent(value, "atMost"), standing: true },
      deadline: { kind: "unstated" },
    });
    expect(refusals(rule(5), { ...rule(8), deadline: { kind: "by", date: "2025-12-31", precision: "year" } })).toEqual(
      [],
    );
  });

  it("when both count per county: the county is the base", () => {
    const each = {
      goal: { kind: "flow", bound: "atLeast", value: 1, unit: "school", per: [{ of: "county" }] },
    } as const;
    const schools = of("general-upper-secondary.quality-public-schools");
    expect(refusals({ ...schools, ...each }, { ...schools, ...each })).toEqual([]);
  });
});

describe("two targets do not compare", () => {
  it.each<[string, string[], Partial<Target>, Partial<Target>]>([
    ["of another measure", ["reason.indicator"], {}, of("compulsory.graduation-rate")],
    [
      "with gross against a rate that leaves it open",
      ["reason.unstated-facet"],
      of("upper-secondary.enrolment-rate"),
      of("upper-secondary.gross-enrolment-rate"),
    ],
    [
      "that both leave open what is counted",
      ["reason.unstated-facet"],
      of("preschool.public-share"),
      of("preschool.public-share"),
    ],
    [
      "by children against by kindergartens",
      ["reason.facet"],
      of("preschool.public-share.children"),
      of("preschool.public-share.kindergartens"),
    ],
    [
      "of all against left-behind children, whose cohort is open as well",
      ["reason.facet", "reason.unstated-facet"],
      {},
      of("compulsory.retention-rate.left-behind-children"),
    ],
    [
      "of another stage",
      ["reason.facet"],
      of("primary.teachers-bachelor-share"),
      of("lower-secondary.teachers-bachelor-share"),
    ],
    [
      "when one label is a near match only",
      ["reason.coding-doubt"],
      {},
      { coding: { ...sure, predicate: "skos:closeMatch" } },
    ],
    ["of an indicator nobody knows", ["reason.unknown-indicator"], {}, of("own.share")],
    ["by 2025 and by 2027", ["reason.year"], {}, { deadline: { kind: "by", date: "2027-12-31", precision: "year" } }],
    ["by 2025 and undated", ["reason.year-unstated"], {}, { deadline: { kind: "unstated" } }],
    ["both undated", ["reason.year-unstated"], { deadline: { kind: "unstated" } }, { deadline: { kind: "yearly" } }],
    ["for the towns and for all", ["reason.scope"], { scope: { area: "城区" } }, {}],
    [
      "for other people",
      ["reason.scope"],
      { scope: { population: "随迁子女" } },
      { scope: { population: "留守儿童" } },
    ],
    ["as a rule and as a target", ["reason.standing"], { goal: { ...percent(95), standing: true } }, {}],
    [
      "as counts without a common base",
      ["reason.count-without-base"],
      { ...of("compulsory.places"), ...level(24.5, "place", { scale: 10000 }) },
      { ...of("compulsory.places"), ...level(3000, "place") },
    ],
    ["in units that do not convert", ["reason.unit"], {}, level(95, "percentagePoint")],
    ["as a floor and as a ceiling", ["reason.bound-side"], {}, { goal: percent(98, "atMost") }],
    ["as a level and as a change", ["reason.kind"], {}, { goal: { ...percent(3), kind: "change" } }],
    ["per year and in all", ["reason.per"], {}, { goal: { ...percent(95), per: [{ of: "year" }] } }],
    ["with no number", ["reason.no-number"], {}, { goal: { kind: "direction", toward: "raise" } }],
    ["with an empty cell", ["reason.no-value"], {}, { goal: { ...percent(null), missing: "noValue" } }],
    ["with a lost figure", ["reason.unreadable"], {}, { goal: { ...percent(null), missing: "unreadable" } }],
  ])("%s", (_, expected, left, right) => {
    expect(refusals(left, right)).toEqual(expected);
    expect(refusals(right, left).sort()).toEqual([...expected].sort());
    expect(compareMade(left, right)).toMatchObject({ comparable: false });
    expect(compareMade(left, right).promise).toBeUndefined();
  });

  it("for every reason there is, not for the first alone", () => {
    const right: Partial<Target> = {
      indicator: "compulsory.retention-rate.left-behind-children",
      goal: percent(98, "atMost"),
      scope: { area: "城区" },
      deadline: { kind: "by", date: "2027-12-31", precision: "year" },
    };
    expect(refusals({}, right)).toEqual([
      "reason.facet",
      "reason.unstated-facet",
      "reason.scope",
      "reason.year",
      "reason.bound-side",
    ]);
  });
});

describe("a target that no indicator fits", () => {
  const uncoded: Partial<Target> = { indicator: undefined as never, coding: undefined as never };

  it("does not compare between two authorities, even in the same words", () => {
    expect(refusals(uncoded, uncoded)).toEqual(["reason.no-indicator", "reason.no-indicator"]);
    expect(refusals(uncoded, {})).toEqual(["reason.no-indicator"]);
  });

  it("compares with what the same authority calls by the same words", () => {
    expect(refusals(uncoded, uncoded, {}, ["140600", "140600"])).toEqual([]);
    expect(refusals(uncoded, { ...uncoded, label: "巩固率" }, {}, ["140600", "140600"])).toEqual([
      "reason.no-indicator",
    ]);
  });
});

describe("one authority in two plans", () => {
  const same = ["140600", "140600"] as const;
  const unknown = ["44xxxx", "44xxxx"] as const;

  it("means by one indicator the same, whatever it leaves open", () => {
    const open = { ...of("preschool.public-share"), coding: { ...sure, predicate: "skos:closeMatch" as const } };
    expect(refusals(open, open, {}, same)).toEqual([]);
    expect(refusals(open, open)).toEqual(["reason.coding-doubt", "reason.coding-doubt", "reason.unstated-facet"]);
  });

  it("has one base for its counts", () => {
    const places = { ...of("compulsory.places"), ...level(3000, "place") };
    expect(refusals(places, places, {}, same)).toEqual([]);
  });

  it("may leave both deadlines open", () => {
    const undated: Partial<Target> = { deadline: { kind: "unstated" } };
    expect(refusals(undated, undated, {}, same)).toEqual([]);
    expect(refusals(undated, {}, {}, same)).toEqual(["reason.year-unstated"]);
  });

  it("is not assumed of two places that nobody could identify", () => {
    const open = of("preschool.public-share");
    expect(refusals(open, open, {}, unknown)).toEqual(["reason.unstated-facet"]);
    const places = { ...of("compulsory.places"), ...level(3000, "place") };
    expect(refusals(places, places, {}, unknown)).toEqual(["reason.count-without-base"]);
  });
});

describe("a doubtful reading", () => {
  it("is a caution and no obstacle", () => {
    const goal: Goal = percent(15);
    const evidence = { exact: "达到15%o", start: 0, end: 6, value: "15%o", reading: "ocr-corrected" } as const;
    const comparison = compareMade({ goal }, { goal, evidence });
    expect(comparison.comparable).toBe(true);
    expect(comparison.cautions).toEqual([
      { code: "reason.reading-doubt", params: { value: "15%o", reading: "ocr-corrected", note: null } },
    ]);
  });
});
