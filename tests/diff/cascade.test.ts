import { jizhou, minle, plans, shuozhou } from "eduplan/data";
import { type Cascade, cascade } from "eduplan/diff";
import { describe as describeCoded, EduplanError, type Plan, type Target } from "eduplan/model";
import { describe, expect, test } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const at = (
  id: string,
  region: string,
  level: Plan["level"],
  targets: readonly Target[],
  more: Partial<Plan> = {},
): Plan => madePlan(id, { region, level, targets, ...more });
const retention = (id: string, value: number): Target => madeTarget(id, { goal: percent(value) });
const enrolment = (id: string): Target =>
  madeTarget(id, {
    indicator: "preschool.gross-enrolment-rate.three-year",
    label: "学前三年毛入园率",
    goal: percent(90),
  });

const nation = at("nation", "000000", "nation", [retention("n", 95)]);
const province = at("province", "140000", "province", [retention("p", 96), enrolment("p-enrolment")]);
const city = at("city", "140600", "city", [retention("c", 98), enrolment("c-enrolment")]);
const county = at("county", "140621", "county", [retention("t", 97), uncodedTarget("t-own", percent(80))]);
const other = at("other", "140622", "county", [retention("o", 98)]);

const standings = ({ rows }: Cascade): string[] =>
  rows.flatMap(({ indicator, steps }) =>
    steps.map(({ upper, lower, standing }) => `${indicator ?? "—"} ${upper}>${lower} ${standing}`),
  );
const codes = ({ findings }: Cascade): string[] => findings.map(({ code }) => code);

describe("nation, province, city and two counties", () => {
  const result = cascade([county, city, nation, other, province]);

  test("each plan stands under the next level, from the top down, whatever the order given", () => {
    expect(result.links.map(({ upper, lower }) => `${upper}>${lower}`)).toEqual([
      "nation>province",
      "province>city",
      "city>county",
      "city>other",
    ]);
    expect(result.findings).toEqual([]);
  });

  test("who promises more than the level above, the same, or less, with the amount", () => {
    const row = result.rows.find(({ indicator }) => indicator === "compulsory.retention-rate");
    expect(row?.steps.map(({ lower, standing, changes }) => [lower, standing, changes[0]?.amount])).toEqual([
      ["province", "more", 1],
      ["city", "more", 2],
      ["county", "less", -1],
      ["other", "same", undefined],
    ]);
  });

  test("what a county dropped from its city's plan, and what it added", () => {
    expect(standings(result)).toContain("preschool.gross-enrolment-rate.three-year city>county dropped");
    expect(standings(result)).toContain("— city>county added");
    expect(result.links.find(({ lower }) => lower === "county")?.counts).toEqual({ less: 1, dropped: 1, added: 1 });
  });

  test("what is outside the remit, or may stand in a part the copy lacks, is not called dropped", () => {
    const outside = { ...county, remit: { stages: ["ED1_2"] } } as Plan;
    expect(standings(cascade([city, outside]))).toContain(
      "preschool.gross-enrolment-rate.three-year city>county outside-remit",
    );
    const torn = { ...county, parts: [{ id: "annex", title: "附件", kind: "annex", inCopy: "missing" }] } as Plan;
    expect(standings(cascade([city, torn]))).toContain(
      "preschool.gross-enrolment-rate.three-year city>county possibly-missing",
    );
  });

  test("a level without a plan is bridged, and that is said", () => {
    const bridged = cascade([nation, county]);
    expect(bridged.links).toMatchObject([{ upper: "nation", lower: "county", bridged: ["140600", "140000"] }]);
    expect(bridged.findings.map((finding) => describeCoded({ ...finding, path: [] }, "en"))).toEqual([
      "the levels right above “Plan of a city, county” have no plan here (Shuozhou, Shanxi Province); compared with the next one up",
    ]);
  });
});

describe("plans that do not fit under each other", () => {
  test("are findings, and not left out unsaid", () => {
    expect(codes(cascade([city, jizhou]))).toEqual(["cascade.apart", "cascade.apart"]);
    expect(cascade([]).links).toEqual([]);
  });

  test("two plans of one region and period are both compared, and named", () => {
    const second = { ...city, id: "city-2" };
    const result = cascade([city, second, county]);
    expect(codes(result)).toEqual(["cascade.same-region"]);
    expect(result.links.map(({ upper }) => upper)).toEqual(["city", "city-2"]);
  });

  test("of plans of two periods the one that shares a horizon is taken, and else it is said", () => {
    const older = { ...city, id: "older", horizons: [{ year: 2020, basis: "stated" }] } as const;
    const result = cascade([older, city, county]);
    expect(result.links.map(({ upper, lower }) => `${upper}>${lower}`)).toEqual(["city>county"]);
    expect(codes(result)).toEqual(["cascade.apart"]);
    expect(codes(cascade([older, county]))).toEqual(["cascade.other-period"]);
  });

  test("a place not identified stands under its province; districts of a municipality under it; unknown codes by their digits", () => {
    const under = (upper: string, lower: string): string[] =>
      cascade([at("upper", upper, "province", []), at("lower", lower, "county", [])]).links.map((link) => link.lower);
    for (const [upper, lower] of [
      ["440000", "44xxxx"],
      ["120000", "120119"],
      ["310000", "310115"],
      ["420000", "429004"],
      ["330100", "330106"],
    ] as const) {
      expect(under(upper, lower)).toEqual(["lower"]);
    }
    expect(codes(cascade([at("odd", "nowhere", "city", [])]))).toEqual(["cascade.no-region", "cascade.apart"]);
  });

  test("two plans of one id are refused, and so is a reason that cannot be set aside", () => {
    expect(() => cascade([city, city])).toThrow(expect.objectContaining({ code: "duplicate-plan" }));
    expect(() => cascade([city], { assume: ["reason.unit"] })).toThrow(EduplanError);
  });
});

describe("the bundled plans under made ones", () => {
  const shanxi = at("shanxi", "140000", "province", [
    retention("s", 99),
    madeTarget("places", {
      label: "学位",
      indicator: "compulsory.places",
      goal: { kind: "level", bound: "exactly", value: 100, scale: 10000, unit: "place" },
    }),
  ]);
  const zhangye = at("zhangye", "620700", "city", [enrolment("z")]);
  const result = cascade([...plans, shanxi, zhangye]);

  test("Shuozhou promises more than 99 % of retention; its places are a part of the province's and not fewer", () => {
    const step = (indicator: string) =>
      result.rows
        .find((row) => row.indicator === indicator)
        ?.steps.find(({ left, lower }) => left && lower === "shuozhou");
    expect(step("compulsory.retention-rate")).toMatchObject({ standing: "more", changes: [{ amount: 1 }, {}] });
    expect(step("compulsory.places")).toMatchObject({ standing: "not-comparable" });
    expect(step("compulsory.places")?.reasons.map(({ code }) => code)).toContain("reason.count-without-base");
  });

  test("Minle's copy lacks its annex, so nothing is said to be dropped", () => {
    expect(result.links.map(({ lower }) => lower).sort()).toEqual([minle.id, shuozhou.id].sort());
    expect(standings(result)).toContain("preschool.gross-enrolment-rate.three-year zhangye>minle possibly-missing");
  });

  test("is plain JSON, and every sentence is known in both languages", () => {
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    const coded = [
      ...result.findings,
      ...result.rows.flatMap(({ steps }) => steps.flatMap(({ changes, reasons }) => [...changes, ...reasons])),
    ];
    const texts = coded.flatMap((each) => [describeCoded(each, "zh"), describeCoded(each, "en")]);
    expect(texts.filter((text) => /\b(cascade|change|reason)\.|undefined|NaN/.test(text))).toEqual([]);
  });
});
