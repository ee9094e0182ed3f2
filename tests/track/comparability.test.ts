import { defaultCatalog, extendCatalog } from "eduplan/catalog";
import { jizhou, shuozhou, xining } from "eduplan/data";
import { type Goal, type Plan, describe as say } from "eduplan/model";
import { TRACK_ASSUMABLE, track } from "eduplan/track";
import { describe, expect, it } from "vitest";
import { madeObservation, madePlan, madeTarget } from "../plans.ts";
import { codes, level, noData, own, PLACES, progress, series, stat } from "./made.ts";

const both = { 2020: 90, 2022: 92 };

describe("not enough data", () => {
  it.each<[string, Goal, string]>([
    ["a direction", { kind: "direction", toward: "raise" }, "reason.no-number"],
    ["a reference", { kind: "relative", bound: "atLeast", reference: "公务员" }, "reason.no-number"],
    ["an empty cell", { ...level(null), missing: "noValue" }, "reason.no-value"],
    ["a figure lost", { ...level(null), missing: "unreadable" }, "reason.unreadable"],
  ])("of %s", (_, goal, code) => {
    expect(codes(own(goal), series(both))).toEqual([code]);
  });

  it("without observation, with one, without deadline", () => {
    expect(codes(own(level(95)), [])).toEqual(["reason.no-observation"]);
    expect(codes(own(level(95)), [stat("2020", 90)])).toEqual(["reason.one-observation"]);
    expect(codes(own(level(95), { deadline: { kind: "unstated" } }), series(both))).toEqual(["reason.no-deadline"]);
  });

  it("of another stage alone is none: it is named, but is not why", () => {
    const found = track(jizhou).targets.find(({ label }) => label === "高中阶段毛入学率");
    expect(found).toMatchObject({ state: "not-enough-data", reasons: [{ code: "reason.no-observation" }] });
    expect(found?.unused.map(({ label }) => label)).toContain("学前适龄幼儿毛入园率");
  });

  it("of another unit, stage, population or qualifier, with the reason of each", () => {
    const why = (more: object, goal: Goal = level(95)) =>
      noData(own(goal), [stat("2020", 90, more), stat("2022", 92, more)]);
    expect(why({ unit: "person" }).reasons.map(({ code }) => code)).toEqual(["reason.unit"]);
    expect(why({ per: [{ of: "county" }] }).reasons.map(({ code }) => code)).toEqual(["reason.per"]);
    expect(why({ indicator: "compulsory.retention-rate.rural" }).reasons).toMatchObject([
      { code: "reason.facet", params: { facet: "area" } },
    ]);
    expect(why({ indicator: "compulsory.retention-rate.left-behind-children" }).reasons).toMatchObject([
      { code: "reason.facet", params: { facet: "population" } },
      { code: "reason.unstated-facet", params: { facet: "cohort" } },
    ]);
    expect(why({ scope: { area: "城区" } }).reasons.map(({ code }) => code)).toEqual(["reason.scope"]);
    const open = own(level(95), { indicator: "preschool.enrolment-rate" });
    const gross = series(both, { indicator: "preschool.gross-enrolment-rate.three-year" });
    expect(codes(open, gross)).toEqual(["reason.unstated-facet", "reason.unstated-facet"]);
    expect(
      progress(open, gross, { assume: ["reason.unstated-facet"] }).assumed.map(({ params }) => params.facet),
    ).toEqual(["counting", "span"]);
  });

  it("of another region, unless the caller says so; then one series is used alone", () => {
    const national = series({ 2019: 80, 2020: 90, 2022: 92 }, { region: "000000" });
    expect(noData(own(level(95)), national).reasons.map((each) => say(each, "en"))).toEqual([
      "different regions: Shuozhou and China (nation)",
    ]);
    const assumed = progress(own(level(95)), national, { assume: ["reason.region"] });
    expect(assumed.assumed.map(({ code }) => code)).toEqual(["reason.region"]);
    const mixed = progress(own(level(95)), [...national, ...series(both)], { assume: ["reason.region"] });
    expect([mixed.values.length, mixed.assumed]).toEqual([2, []]);
    expect(mixed.unused.map(({ reasons }) => reasons[0]?.code)).toEqual(Array(3).fill("reason.other-series"));
  });

  it("of a forecast, unless asked for; an estimate counts and is marked", () => {
    const ahead = [stat("2020", 90), stat("2024", 94, { status: "F" })];
    expect(noData(own(level(95)), ahead)).toMatchObject({
      reasons: [{ code: "reason.one-observation" }],
      unused: [{ reasons: [{ code: "reason.forecast" }] }],
    });
    expect(progress(own(level(95)), ahead, { assume: ["reason.forecast"] })).toMatchObject({
      latest: { status: "F" },
      assumed: [{ code: "reason.forecast" }],
    });
    const estimated = progress(own(level(95)), [stat("2020", 90), stat("2024", 94, { status: "E" })]);
    expect(estimated.cautions.map(({ code }) => code)).toEqual(["track.estimated"]);
  });

  it("of places that cannot be identified, but of the plan itself", () => {
    const lost = (id: string, observed = true): Plan =>
      madePlan(id, {
        region: "44xxxx",
        targets: [madeTarget(`${id}-retention`)],
        observations: observed
          ? [madeObservation(`${id}-2020`), madeObservation(`${id}-2022`, { value: 95, date: "2022" })]
          : [],
      });
    expect(track(lost("a")).targets[0]).toMatchObject({ state: "tracked", class: "met" });
    expect(track(lost("a", false), lost("b")).targets[0]).toMatchObject({ reasons: [{ code: "reason.region" }] });
  });

  it("of a plan whose attribution is doubtful, against figures of the place it claims", () => {
    const target = xining.targets.find(
      ({ goal, indicator, restates }) => goal.kind === "level" && goal.value !== null && indicator && !restates,
    );
    if (!target?.indicator) throw new Error("no target");
    const values = series(both, { indicator: target.indicator, region: xining.region });
    const [found] = track({ ...xining, targets: [target] }, values).targets;
    expect(found?.unused.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain(
      "reason.plan-attribution",
    );
  });

  it("of an amount whose span a plan does not state", () => {
    const amount = madeObservation("places", {
      indicator: PLACES,
      label: "新增普惠学位",
      value: 3000,
      unit: "place",
      date: "2022",
    });
    const plan = madePlan("p", { observations: [amount] });
    const places = own(
      { kind: "flow", bound: "exactly", value: 10_000, unit: "place" },
      { indicator: PLACES, since: "2022" },
    );
    expect(track(places, plan).targets[0]).toMatchObject({ reasons: [{ code: "reason.span-unstated" }] });
    expect(track(places, plan, { assume: ["reason.span-unstated"] }).targets[0]).toMatchObject({
      latest: { value: 3000 },
    });
    const yearly = madePlan("p", { observations: [{ ...amount, per: [{ of: "year" }] }] });
    expect(track(places, yearly).targets[0]).toMatchObject({ latest: { value: 3000 }, assumed: [] });
  });
});

describe("the observations used", () => {
  it("convert across a declared transform: 公办 from 民办", () => {
    const target = own(level(50), { indicator: "preschool.public-share.children" });
    const other = defaultCatalog.indicators.find(({ transforms = [] }) =>
      transforms.some(({ kind }) => kind === "complement"),
    );
    const complement = other?.transforms?.find(({ kind }) => kind === "complement");
    if (!other || !complement) throw new Error("no complement in the catalogue");
    const values = series({ 2020: 60, 2022: 56 }, { indicator: other.id });
    const found = progress({ ...target, indicator: complement.of, id: "c" }, values);
    expect(found.values.map(({ value }) => value)).toEqual([40, 44]);
  });

  it("are converted to the indicator's unit", () => {
    const shares = [stat("2020", 0.9, { unit: "fraction" }), stat("2022", 920, { unit: "perMille" })];
    expect(progress(own(level(95)), shares).values.map(({ value }) => value)).toEqual([90, 92]);
  });

  it("are one a date: rounded values agree, of differing ones the nearer source stands, or neither", () => {
    const press = stat("2022", 92.4, { sourceGrade: "press" });
    const used = (...more: Parameters<typeof stat>[2][]) =>
      progress(own(level(95)), [stat("2020", 90), press, ...more.map((each) => stat("2022", 92, each))]);
    expect(used({}).values.map(({ value }) => value)).toEqual([90, 92.4]);
    const official = used({ sourceGrade: "official", value: 91 });
    expect(official.latest.value).toBe(91);
    expect(official.unused).toMatchObject([
      { reasons: [{ code: "reason.disagreement", params: { values: [91, 92.4] } }] },
    ]);
    expect(codes(own(level(95)), [stat("2020", 90), press, stat("2022", 91, { sourceGrade: "press" })])).toEqual([
      "reason.one-observation",
    ]);
  });

  it("of a plan count for its own targets when nothing else is given", () => {
    const states = (plan: Plan) => track(plan).targets.map(({ state }) => state);
    expect(states(shuozhou)).toEqual(track(shuozhou, shuozhou).targets.map(({ state }) => state));
    expect(track(shuozhou).targets.length).toBe(shuozhou.targets.filter(({ restates }) => !restates).length);
  });

  it("of real plans are seldom enough: a baseline is one value", () => {
    const find = (plan: Plan, id: string) => track(plan).targets.find(({ target }) => target === id);
    expect(find(jizhou, "jizhou-preschool-gross-enrolment-2025")).toMatchObject({
      reasons: [{ code: "reason.one-observation", params: { date: "2020-12-31" } }],
    });
    // 公办占比50%以上 against a baseline of 51.13 %.
    expect(find(jizhou, "jizhou-preschool-public-share-2025")).toMatchObject({
      class: "met",
      metAtStart: true,
      latest: { value: 51.13, ref: { of: "baseline" } },
    });
    const later = [stat("2023", 92.5, { indicator: "preschool.gross-enrolment-rate.three-year", region: "120119" })];
    const [found] = track(
      { ...jizhou, targets: jizhou.targets.filter(({ id }) => id === "jizhou-preschool-gross-enrolment-2025") },
      [jizhou, ...later],
    ).targets;
    expect(found).toMatchObject({ class: "fast", start: { value: 89.48 }, latest: { value: 92.5 } });
  });

  it("may be of a catalogue of one's own", () => {
    const size = defaultCatalog.byId.get("compulsory.retention-rate");
    if (!size) throw new Error("no indicator");
    const catalog = extendCatalog(defaultCatalog, { indicators: [{ ...size, id: "my.rate", direction: "lower" }] });
    const values = series({ 2020: 9, 2022: 7 }, { indicator: "my.rate" });
    expect(progress(own(level(5, "exactly"), { indicator: "my.rate" }), values, { catalog }).class).toBe("fast");
  });
});

describe("what a caller may not ask", () => {
  it("is refused with what to ask instead", () => {
    const ask = (options: object) => () => track(own(level(95)), [], options);
    expect(ask({ assume: ["reason.unit"] })).toThrow(/cannot be set aside/);
    expect(ask({ method: "median" })).toThrow(/endpoints or regression/);
    expect(ask({ since: "yesterday" })).toThrow(/YYYY-MM-DD/);
    expect(ask({ scheme: "gut-feeling" })).toThrow(/sdg4-scorecard/);
    expect(TRACK_ASSUMABLE).not.toContain("reason.unit");
  });
});
