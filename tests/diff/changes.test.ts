import { type Change, diff } from "eduplan/diff";
import type { Goal, NumericGoal, Target } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";

/** The changes between two versions of one target. */
function changesOf(before: Partial<Target>, after: Partial<Target>): readonly Change[] {
  const { entries } = diff(smallPlan([smallTarget(before)]), smallPlan([smallTarget(after)]));
  expect(entries.length).toBeLessThanOrEqual(1);
  return entries[0]?.changes ?? [];
}

const level = (bound: NumericGoal["bound"], value: NumericGoal["value"], more: Partial<NumericGoal> = {}): Goal => ({
  kind: "level",
  bound,
  value,
  unit: "percent",
  ...more,
});

const places = (value: number, more: Partial<NumericGoal> = {}): Partial<Target> => ({
  label: "学位",
  indicator: "compulsory.places",
  goal: { kind: "level", bound: "exactly", value, unit: "place", ...more },
});

const temporary = (goal: Goal): Partial<Target> => ({ indicator: "basic.temporary-teacher-share", goal });

const share = (zh: string, en: string) => ({ zh, en });

test("the small plan is a valid plan", () => {
  expect(safeParsePlan(smallPlan([smallTarget()]))).toMatchObject({ success: true });
});

describe("what is promised", () => {
  test("higher, with the amount, and more ambitious", () => {
    expect(changesOf({ goal: level("atLeast", 90) }, { goal: level("atLeast", 93) })).toEqual([
      {
        code: "change.higher",
        params: { left: share("≥90%", "≥90 %"), right: share("≥93%", "≥93 %"), amount: share("3个百分点", "3 pp") },
        ambition: "more",
        amount: 3,
        unit: "percent",
      },
    ]);
  });

  test("lower, and less ambitious", () => {
    expect(changesOf({ goal: level("atLeast", 93) }, { goal: level("atLeast", 90) })).toMatchObject([
      { code: "change.lower", ambition: "less", amount: -3, unit: "percent" },
    ]);
  });

  test("where less is better, a lower ceiling is lower and more ambitious", () => {
    expect(changesOf(temporary(level("atMost", 5)), temporary(level("atMost", 3)))).toMatchObject([
      { code: "change.lower", ambition: "more", amount: -2 },
    ]);
  });

  test("a ratio may be written either way round: 1:20 against 15:1 is 20:1 against 15:1", () => {
    const ratio = (value: number, unit: "pupilPerTeacher" | "teacherPerPupil"): Partial<Target> => ({
      indicator: "basic.pupil-teacher-ratio",
      goal: { kind: "level", bound: "exactly", value, unit },
    });
    for (const before of [ratio(20, "pupilPerTeacher"), ratio(0.05, "teacherPerPupil")]) {
      expect(changesOf(before, ratio(15, "pupilPerTeacher"))).toMatchObject([
        { code: "change.lower", ambition: "more", amount: -5, unit: "pupilPerTeacher" },
      ]);
    }
  });

  test("an amount has no binary noise", () => {
    expect(changesOf({ goal: level("atLeast", 98) }, { goal: level("atLeast", 98.1) })[0]?.amount).toBe(0.1);
  });

  test("a range that lies higher has no single amount", () => {
    const [change] = changesOf({ goal: level("between", [80, 85]) }, { goal: level("between", [90, 95]) });
    expect(change).toMatchObject({ code: "change.higher", ambition: "more", params: { amount: "?" } });
    expect(change).not.toHaveProperty("amount");
  });

  test("ranges that overlap cannot be settled", () => {
    expect(changesOf({ goal: level("between", [80, 90]) }, { goal: level("between", [85, 95]) })).toEqual([
      { code: "change.undetermined", params: { left: share("80–90%", "80–90 %"), right: share("85–95%", "85–95 %") } },
    ]);
  });

  test("about 90 against 90 cannot be settled", () => {
    expect(changesOf({ goal: level("about", 90) }, { goal: level("atLeast", 90) })).toMatchObject([
      { code: "change.undetermined" },
    ]);
  });

  test("超过90 against 90以上 is a looser bound, not a lower value", () => {
    expect(changesOf({ goal: level("moreThan", 90) }, { goal: level("atLeast", 90) })).toEqual([
      {
        code: "change.bound-looser",
        params: { left: share(">90%", ">90 %"), right: share("≥90%", "≥90 %") },
        ambition: "less",
      },
    ]);
  });

  test("90以上 against 超过90 is a firmer bound", () => {
    expect(changesOf({ goal: level("atLeast", 90) }, { goal: level("moreThan", 90) })).toMatchObject([
      { code: "change.bound-firmer", ambition: "more" },
    ]);
  });

  test("不超过5 against 低于5 is a firmer bound as well", () => {
    expect(changesOf(temporary(level("atMost", 5)), temporary(level("lessThan", 5)))).toMatchObject([
      { code: "change.bound-firmer", ambition: "more" },
    ]);
  });

  test("达到90 against 90以上 is another word for the same promise", () => {
    expect(changesOf({ goal: level("exactly", 90) }, { goal: level("atLeast", 90) })).toEqual([
      { code: "change.bound-word", params: { left: share("90%", "90 %"), right: share("≥90%", "≥90 %") } },
    ]);
  });

  test("2.5万 against 25000 is another unit only", () => {
    expect(changesOf(places(2.5, { scale: 10000 }), places(25000))).toEqual([
      {
        code: "change.unit",
        params: {
          left: share("2.5万个学位", "2.5 × 10,000 school places"),
          right: share("25000个学位", "25000 school places"),
        },
      },
    ]);
  });

  test.each([
    [7, 0.07],
    [28, 0.28],
    [56.1, 0.561],
  ])("%d per cent against the fraction %d is another unit only", (percent, fraction) => {
    const changes = changesOf(
      { goal: level("atLeast", percent) },
      { goal: level("atLeast", fraction, { unit: "fraction" }) },
    );
    expect(changes.map(({ code }) => code)).toEqual(["change.unit"]);
  });

  test("1.13万 against 11300 is another unit only", () => {
    expect(changesOf(places(1.13, { scale: 10000 }), places(11300)).map(({ code }) => code)).toEqual(["change.unit"]);
  });

  test("a level that becomes a number of new places is another kind of goal, not a lower one", () => {
    expect(changesOf(places(24.5, { scale: 10000 }), places(2.5, { scale: 10000, kind: "flow" }))).toEqual([
      {
        code: "change.kind",
        params: {
          left: share("24.5万个学位", "24.5 × 10,000 school places"),
          right: share("2.5万个学位", "2.5 × 10,000 school places"),
        },
      },
    ]);
  });
});

describe("on which terms", () => {
  const by = (year: number): Partial<Target> => ({
    deadline: { kind: "by", date: `${year}-12-31`, precision: "year" },
  });

  test("2025 against 2027 is later", () => {
    expect(changesOf(by(2025), by(2027))).toEqual([
      { code: "change.later", params: { left: "2025-12-31", right: "2027-12-31" } },
    ]);
  });

  test("2027 against 2025 is earlier", () => {
    expect(changesOf(by(2027), by(2025))).toMatchObject([{ code: "change.earlier" }]);
  });

  test("the same day in other words is no change", () => {
    expect(
      changesOf(by(2025), {
        deadline: { kind: "by", date: "2025-12-31", precision: "period", written: "到“十四五”末" },
      }),
    ).toEqual([]);
  });

  test("a date that goes is another deadline", () => {
    expect(changesOf(by(2025), { deadline: { kind: "unstated" } })).toEqual([
      { code: "change.deadline", params: { left: "2025-12-31", right: "unstated" } },
    ]);
  });

  test("a deadline without a date is told by what it is", () => {
    expect(
      changesOf(
        { deadline: { kind: "within", years: 5 } },
        { deadline: { kind: "from", date: "2022-01-01", precision: "year" } },
      ),
    ).toEqual([
      {
        code: "change.deadline",
        params: { left: share("5年内", "within 5 years"), right: share("从2022-01-01起", "from 2022-01-01 on") },
      },
    ]);
  });

  test("a rule that holds from now on is not the same as no deadline", () => {
    expect(
      changesOf(
        { deadline: { kind: "unstated" } },
        { deadline: { kind: "unstated" }, goal: level("atLeast", 95, { standing: true }) },
      ),
    ).toEqual([{ code: "change.deadline", params: { left: "unstated", right: "standing" } }]);
  });

  test("确保 against 力争 is looser wording", () => {
    expect(changesOf({ modality: { boosters: ["确保"] } }, { modality: { hedges: ["力争"] } })).toEqual([
      { code: "change.wording-looser", params: { left: ["确保"], right: ["力争"] } },
    ]);
  });

  test("a plain statement against 确保 is firmer wording", () => {
    expect(changesOf({}, { modality: { boosters: ["确保"] } })).toEqual([
      { code: "change.wording-firmer", params: { left: "unstated", right: ["确保"] } },
    ]);
  });

  test("确保 against 确保 and 必须 is not firmer", () => {
    expect(changesOf({ modality: { boosters: ["确保"] } }, { modality: { boosters: ["确保", "必须"] } })).toEqual([]);
  });

  test("约束性 against 预期性 is another formal type, and less ambitious; what is not printed is neither", () => {
    expect(changesOf({ formalType: "binding" }, { formalType: "anticipatory" })).toEqual([
      { code: "change.formal-type", ambition: "less", params: { left: "binding", right: "anticipatory" } },
    ]);
    expect(changesOf({ formalType: "anticipatory" }, { formalType: "binding" })).toMatchObject([{ ambition: "more" }]);
    expect(changesOf({}, { formalType: "binding" })).toEqual([
      { code: "change.formal-type", params: { left: "unstated", right: "binding" } },
    ]);
  });

  test("a baseline that is stated anew", () => {
    const from = (value: number): Partial<Target> => ({ baseline: { value, unit: "percent", date: "2020" } });
    expect(changesOf(from(90), from(89.5))).toEqual([
      {
        code: "change.baseline",
        params: { left: share("90%(2020)", "90 % (2020)"), right: share("89.5%(2020)", "89.5 % (2020)") },
      },
    ]);
    expect(changesOf(from(90), {})).toMatchObject([{ code: "change.baseline", params: { right: "unstated" } }]);
  });

  test("a baseline kept in another record of the plan is no change", () => {
    const kept = (observation: string): Partial<Target> => ({ baseline: { value: 90, unit: "percent", observation } });
    expect(changesOf(kept("obs-1"), kept("obs-2"))).toEqual([]);
  });

  test("another scope is told with its words, and the values are not compared", () => {
    const { entries } = diff(
      smallPlan([smallTarget({ scope: { area: "城区" } })]),
      smallPlan([smallTarget({ scope: { area: "全县" }, goal: level("atLeast", 80) })]),
    );
    expect(entries).toMatchObject([
      {
        changes: [
          { code: "change.not-comparable", params: { left: share("≥95%", "≥95 %"), right: share("≥80%", "≥80 %") } },
          { code: "change.scope-wider", params: { left: "城区", right: "全县" } },
        ],
        reasons: [{ code: "reason.scope", params: { left: "城区", right: "全县" } }],
      },
    ]);
    expect(changesOf({ scope: { area: "城区" } }, { scope: { area: "全县" } })).toEqual([
      { code: "change.scope-wider", params: { left: "城区", right: "全县" } },
    ]);
  });

  test.each([
    [{ area: "农村" }, {}, "change.scope-wider"],
    [{}, { population: "残疾儿童" }, "change.scope-narrower"],
    [{ population: "高中" }, { population: "初中、高中" }, "change.scope-wider"],
    [{ population: "中小学生" }, { population: "小学生" }, "change.scope-narrower"],
    [{ population: "教师" }, { population: "专任教师" }, "change.scope-narrower"],
    [{}, { area: "每个县(市、区)" }, "change.scope-each"],
    [{ area: "各县(市、区)" }, {}, "change.scope-total"],
    [{ area: "城区" }, { area: "乡镇" }, "change.scope"],
    [{ population: "学生", area: "城区" }, { population: "残疾学生" }, "change.scope"],
    [{ area: "湖东大道东侧" }, { area: "燕山东大街南侧" }, "change.scope"],
    [{}, { note: "不含民办" }, "change.scope"],
  ] as const)("from %j to %j is %s", (left, right, code) => {
    expect(changesOf({ scope: left }, { scope: right }).map((each) => each.code)).toEqual([code]);
  });

  test("only other words", () => {
    expect(changesOf({ label: "九年义务教育巩固率" }, { label: "义务教育巩固率" })).toEqual([
      { code: "change.label", params: { left: "九年义务教育巩固率", right: "义务教育巩固率" } },
    ]);
  });

  test("several changes of one target stand in one entry", () => {
    const changes = changesOf(
      { goal: level("atLeast", 90), modality: { boosters: ["确保"] } },
      { goal: level("atLeast", 95), modality: { hedges: ["力争"] }, ...by(2027) },
    );
    expect(changes.map(({ code }) => code)).toEqual(["change.higher", "change.later", "change.wording-looser"]);
  });
});

describe("on one side only, or not comparable", () => {
  test("a target that goes is only on the left, with the reason why the right says nothing", () => {
    expect(diff(smallPlan([smallTarget()]), smallPlan([])).entries).toMatchObject([
      {
        indicator: "compulsory.retention-rate",
        left: { target: "retention" },
        changes: [{ code: "change.only-left", params: { label: "九年义务教育巩固率" } }],
        reasons: [{ code: "reason.not-stated" }],
      },
    ]);
  });

  test("a target that comes is only on the right", () => {
    const { entries, counts } = diff(smallPlan([]), smallPlan([smallTarget()]));
    expect(entries).toMatchObject([{ right: { target: "retention" } }]);
    expect(entries[0]).not.toHaveProperty("left");
    expect(counts).toEqual({ "change.only-right": 1 });
  });

  test("a value that can no longer be read is not compared", () => {
    const { entries } = diff(
      smallPlan([smallTarget()]),
      smallPlan([smallTarget({ goal: { ...level("atLeast", null), missing: "unreadable" } as Goal })]),
    );
    expect(entries).toMatchObject([
      { changes: [{ code: "change.not-comparable" }], reasons: [{ code: "reason.unreadable" }] },
    ]);
  });

  test("targets of two regions are not compared where the label leaves the year or the meaning open", () => {
    const other = { id: "yi", region: "120119" };
    const open = { indicator: "preschool.inclusive-share" } as const;
    const { entries } = diff(
      smallPlan([smallTarget(open)]),
      smallPlan([smallTarget({ ...open, id: "yi-retention" })], other),
    );
    expect(entries).toMatchObject([
      { changes: [{ code: "change.not-comparable" }], reasons: [{ code: "reason.unstated-facet" }] },
    ]);
  });
});
