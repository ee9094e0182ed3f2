import { plans, shuozhou } from "eduplan/data";
import type { NumericGoal, Plan, Target } from "eduplan/model";
import { score } from "eduplan/score";
import { describe, expect, test } from "vitest";
import { percent } from "../plans.ts";
import { smallPlan, smallTarget } from "../smallPlan.ts";

const named = (id: string, region: string, goal: NumericGoal, changes: Partial<Plan> = {}): Plan =>
  smallPlan([smallTarget({ goal })], { id, region, ...changes });

const rowOf = (list: readonly Plan[], options = {}) => score(list, options).peers[0];

const places = (list: readonly Plan[], options = {}) =>
  Object.fromEntries(rowOf(list, options)?.ranks.map(({ plan, best, worst }) => [plan, [best, worst]]) ?? []);

const A = "140600";
const B = "630100";
const C = "640100";

describe("places among peers", () => {
  test("follow what is promised; equal promises share one", () => {
    expect(places([named("a", A, percent(95)), named("b", B, percent(99)), named("c", C, percent(95))])).toEqual({
      a: [2, 2],
      b: [1, 1],
      c: [2, 2],
    });
  });

  test("are an interval where a bound leaves open who promises more", () => {
    expect(places([named("a", A, percent(95, "about")), named("b", B, percent(96))])).toEqual({ a: [1, 2], b: [1, 2] });
  });

  test("leave out who states nothing, and say so; a missing part may hold the greatest promise", () => {
    const silent = smallPlan([], { id: "silent", region: C });
    const part = smallPlan([], {
      id: "part",
      region: "620700",
      parts: [{ id: "m", title: "附件", kind: "annex", inCopy: "missing" }],
    });
    const row = rowOf([named("a", A, percent(95)), named("b", B, percent(99)), silent, part]);
    expect(row?.ranks).toEqual([
      { plan: "a", best: 2, worst: 2, among: 2, worstOfAll: 3, unplaced: ["part"] },
      { plan: "b", best: 1, worst: 1, among: 2, worstOfAll: 2, unplaced: ["part"] },
    ]);
    expect(row?.unstated.map(({ plan, reason: { code } }) => [plan, code])).toEqual([
      ["silent", "reason.not-stated"],
      ["part", "reason.missing-part"],
    ]);
  });

  test("leave out a plan of doubtful attribution unless asked for", () => {
    const list = [
      named("a", A, percent(95)),
      named("b", B, percent(99), { attribution: { claimed: B, grade: "doubtful" } }),
    ];
    expect(rowOf(list)).toMatchObject({ gaps: [], ranks: [], withheld: [{ plan: "b" }] });
    expect(places(list, { assume: ["reason.plan-attribution"] })).toEqual({ a: [2, 2], b: [1, 1] });
  });

  test("are none where years differ, unless that is set aside, and the gap says so", () => {
    const later = smallTarget({ deadline: { kind: "by", date: "2027-12-31", precision: "year" } });
    const list = [named("a", A, percent(95)), smallPlan([later], { id: "b", region: B })];
    expect(rowOf(list)?.gaps).toMatchObject([{ answer: "notComparable", reasons: [{ code: "reason.year" }] }]);
    expect(rowOf(list)?.gaps[0]).not.toHaveProperty("difference");
    expect(rowOf(list)?.ranks).toEqual([]);
    expect(rowOf(list, { assume: ["reason.year"] })?.gaps).toMatchObject([
      { answer: "equal", difference: 0, assumed: [{ code: "reason.year" }] },
    ]);
  });
});

describe("a county and what lies around it", () => {
  const county = named("county", "620722", percent(95), { level: "county" });
  const list = [
    county,
    named("city", "620700", percent(96)),
    named("province", "620000", percent(97), { level: "province" }),
    named("nation", "000000", percent(94), { level: "nation" }),
    named("peer", "120119", percent(99), { level: "county" }),
  ];

  test("is compared with its city, province and nation, and the relation says so", () => {
    const gaps = rowOf(list)?.gaps.filter(({ left }) => left === "county");
    expect(gaps?.map(({ right, relation, answer, difference }) => [right, relation, answer, difference])).toEqual([
      ["city", "above", "no", -1],
      ["province", "above", "no", -2],
      ["nation", "above", "certainly", 1],
      ["peer", "peer", "no", -4],
    ]);
  });

  test("is ranked only with those it neither contains nor lies in", () => {
    expect(rowOf(list)?.ranks.find(({ plan }) => plan === "county")).toMatchObject({ best: 2, worst: 2, among: 2 });
  });
});

describe("of the five plans", () => {
  test("two compare on one indicator: 巩固率 of 100 against at least 99", () => {
    const compared = score(plans).peers.flatMap(({ indicator, gaps }) =>
      gaps.filter(({ answer }) => answer !== "notComparable").map((gap) => ({ indicator, ...gap })),
    );
    expect(compared).toMatchObject([
      { indicator: "compulsory.retention-rate", left: "shuozhou", right: "jizhou", answer: "certainly", difference: 1 },
    ]);
  });

  test("a plan compared with itself has no gap", () => {
    const gaps = score([shuozhou, { ...shuozhou, id: "again" }]).peers.flatMap((row) => row.gaps);
    const compared = gaps.filter(({ answer }) => answer !== "notComparable");
    expect(compared.length).toBeGreaterThan(30);
    for (const { answer, difference = 0, relation } of compared) {
      // A range, a vague figure or several figures on one indicator may leave it open; none is more than itself.
      expect(["equal", "possibly"]).toContain(answer);
      expect(difference).toBe(0);
      expect(relation).toBe("same");
    }
  });

  test("are not compared where that is not asked for, and two of one id are refused", () => {
    expect(score(plans, { peers: false }).peers).toEqual([]);
    expect(() => score([shuozhou, shuozhou])).toThrow(expect.objectContaining({ code: "duplicate-plan" }));
  });
});

test("a target that is not numeric takes no place", () => {
  const goal = { kind: "direction", toward: "raise" } as unknown as NumericGoal;
  const target: Target = smallTarget({ goal });
  expect(rowOf([smallPlan([target], { id: "a" }), named("b", B, percent(95))])).toMatchObject({ ranks: [] });
});
