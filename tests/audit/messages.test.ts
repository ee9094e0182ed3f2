import { audit } from "eduplan/audit";
import { plans } from "eduplan/data";
import { type Finding, describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { auditMessages } from "../../src/model/messages/audit.ts";
import { messageOf } from "../../src/model/messages/index.ts";
import { clause, madeMilestone, madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const share = "preschool.inclusive-share.children";
const bases = (value: number) => ({ kind: "flow", bound: "exactly", value, unit: "item" }) as const;
const parts = (total: number, ...values: number[]) => [
  uncodedTarget(`total-${total}`, bases(total)),
  ...values.map((value) => uncodedTarget(`part-${total}-${value}`, bases(value), { partOf: `total-${total}` })),
];

const by = (date: string) => ({ kind: "by", date, precision: "year" }) as const;
const row = (id: string, more: object) =>
  madeTarget(id, {
    label: `表中${id}`,
    evidence: clause(`${id}(%)`, { reading: "table-pairing", section: "表", value: "", start: id.length }),
    ...more,
  });

/** A plan about which nearly everything is to be noticed that an audit can notice. */
const everything = madePlan("made", {
  issuedOn: "2021-01-01",
  targets: [
    madeTarget("unknown", { indicator: "own.share" }),
    madeTarget("unit", { indicator: "compulsory.graduation-rate", goal: bases(3) }),
    madeTarget("much", { indicator: share, label: "覆盖率", goal: percent(120) }),
    madeTarget("first"),
    madeTarget("certain", { goal: percent(96) }),
    madeTarget("possible", { goal: percent(97), label: "巩固率" }),
    madeTarget("met", { scope: { area: "城区" }, baseline: { value: 95, unit: "percent" } }),
    madeTarget("below", { scope: { area: "农村" }, baseline: { observation: "seen", value: 99, unit: "percent" } }),
    madeTarget("maybe", {
      scope: { area: "镇区" },
      baseline: { observation: "other-base", value: 99, unit: "percent" },
    }),
    uncodedTarget("days", { ...bases(12), unit: "day" }),
    uncodedTarget("hours", { ...bases(72), unit: "studyHour" }, { restates: "days" }),
    ...parts(10, 4, 6),
    ...parts(20, 21),
    ...parts(30, 1, 2),
    ...parts(40, 5),
    uncodedTarget("undated", bases(1), { deadline: { kind: "unstated" } }),
    uncodedTarget("early", bases(1), { deadline: { kind: "by", date: "2020-12-31", precision: "year" } }),
    uncodedTarget("late", bases(1), { deadline: { kind: "by", date: "2030-12-31", precision: "year" } }),
    uncodedTarget("lost", { ...bases(1), value: null, missing: "unreadable" }),
    uncodedTarget("corrected", bases(1), { evidence: clause("1o个", { reading: "ocr-corrected" }) }),
    uncodedTarget("ambiguous", bases(1), {
      readings: [{ value: 7, grade: "possible", reason: { zh: "似7", en: "like a 7" } }],
    }),
    madeTarget("again", { restates: "first" }),
    madeTarget("otherwise", { restates: "first", goal: percent(90) }),
    ...Array.from({ length: 13 }, (_, at) =>
      madeTarget(`many${at}`, { goal: percent(80 + at), scope: { area: "山区" } }),
    ),
    madeTarget("open", { indicator: "preschool.inclusive-share", label: "普惠率", goal: percent(80) }),
    madeTarget("closed", { indicator: "preschool.public-share.children", label: "公办占比", goal: percent(97) }),
    madeTarget("net", { indicator: "primary.net-enrolment-rate", label: "净入学率", goal: percent(99) }),
    madeTarget("gross", { indicator: "primary.gross-enrolment-rate", label: "毛入学率", goal: percent(98, "atMost") }),
    madeTarget("public", { indicator: "compulsory.public-share.pupils", label: "公办在校生占比", goal: percent(60) }),
    madeTarget("private", { indicator: "compulsory.private-share.pupils", label: "民办在校生占比", goal: percent(50) }),
    uncodedTarget("three", bases(3), { label: "名师工作室", scope: { note: "2021年以来" } }),
    uncodedTarget("four", bases(4), { label: "名师工作室" }),
    uncodedTarget("five", bases(5), { label: "实训基地" }),
    uncodedTarget("six", bases(6), { label: "实训基地" }),
    uncodedTarget("seven", bases(7), { label: "示范幼儿园项目", evidence: clause("7示范幼儿园", { value: "7" }) }),
    madeTarget("leap", {
      indicator: "compulsory.graduation-rate",
      label: "毕业率",
      goal: percent(100),
      scope: { area: "海岛" },
      baseline: { value: 40, unit: "percent", date: "2020" },
    }),
    madeTarget("rise", {
      scope: { area: "边境" },
      goal: { kind: "change", bound: "exactly", value: 5, unit: "percentagePoint", per: [{ of: "year" }] },
      baseline: { value: 80, unit: "percent", date: "2020" },
      deadline: { kind: "unstated" },
    }),
    madeTarget("risen", { scope: { area: "边境" }, goal: percent(90, "exactly") }),
    row("a", {
      indicator: "basic.temporary-teacher-share",
      goal: percent(96, "exactly"),
      baseline: { value: 8, unit: "percent" },
    }),
    row("bb", { goal: percent(5, "exactly"), baseline: { value: 90, unit: "percent" } }),
    uncodedTarget("o", bases(10), { label: "误识", evidence: clause("1O个", { value: "1O个" }) }),
    uncodedTarget("dated", bases(10), {
      label: "倒置",
      lead: ["市教育局"],
      baseline: { value: 1, unit: "item", date: "2025" },
    }),
  ],
  milestones: [madeMilestone("wide", { deadline: by("2025-12-31"), evidence: clause("建成9个示范幼儿园项目") })],
  observations: [
    madeObservation("seen", { value: 99, date: "2019" }),
    madeObservation("other-base", { indicator: "compulsory.graduation-rate", value: 99, date: "2018" }),
    madeObservation("one"),
    madeObservation("whenever", { date: undefined as never, indicator: "compulsory.graduation-rate" }),
    madeObservation("other", { value: 93 }),
  ],
});

/** What cannot be noticed of a plan that has a date of issue, or names a responsible body. */
const others = [
  madePlan("undated", {
    targets: [madeTarget("early", { deadline: by("2019-12-31") })],
    observations: [
      madeObservation("seen"),
      madeObservation("late", { date: "2052", indicator: "compulsory.graduation-rate" }),
    ],
  }),
  madePlan("leaping", {
    targets: [
      madeTarget("leap", {
        goal: { kind: "change", bound: "exactly", value: 30, unit: "percentagePoint" },
        indicator: "compulsory.graduation-rate",
        baseline: { value: 90, unit: "percent", date: "2020" },
      }),
      madeTarget("low", { goal: percent(90) }),
    ],
    observations: [madeObservation("seen")],
  }),
];

const findings: readonly Finding[] = [everything, ...others, ...plans].flatMap((plan) => audit(plan).findings);

describe("every finding", () => {
  it("of which there can be one is found in a plan made for it, and has a message", () => {
    const codes = new Set(audit(everything).findings.map(({ code }) => code));
    for (const plan of others) for (const { code } of audit(plan).findings) codes.add(code);
    const audits = [...codes].filter((code) => code.startsWith("audit."));
    expect(audits.sort()).toEqual(Object.keys(auditMessages()).sort());
  });

  it("has a message in both languages, and every gap of it is filled", () => {
    for (const { code, params } of findings) {
      for (const locale of ["zh", "en"] as const) {
        const template = messageOf(code)?.[locale] ?? "";
        expect([code, locale, template === ""]).toEqual([code, locale, false]);
        const gaps = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        expect([code, gaps.filter((name) => params[name] === undefined)]).toEqual([code, []]);
      }
    }
  });

  it("reads as a sentence without gaps, codes or raw data", () => {
    for (const finding of findings) {
      for (const locale of ["zh", "en"] as const) {
        const sentence = say(finding, locale);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(sentence).not.toContain(finding.code);
      }
    }
  });

  it("leads to its record and quotes the clause of every side", () => {
    const sides: Readonly<Record<string, number>> = {
      "audit.contradiction.certain": 2,
      "audit.contradiction.possible": 2,
      "audit.contradiction.observations": 2,
      "audit.restatements.alike": 2,
      "audit.restatements.differ": 2,
      "audit.restatements.other-unit": 2,
      "audit.related.possible": 2,
      "audit.counts.disagree": 2,
      "audit.counts.same-terms": 2,
      "audit.counts.heading": 2,
      "audit.order.certain": 2,
      "audit.order.possible": 2,
      "audit.complements": 2,
      "audit.swaps": 2,
    };
    for (const plan of [everything, ...plans]) {
      for (const { code, path, evidence = [] } of audit(plan).findings.filter((each) =>
        each.code.startsWith("audit."),
      )) {
        const [kind, index = 0] = path as ["targets" | "observations" | "milestones", number] | [];
        // What a plan as a whole leaves out is about no record of its own.
        if (kind) expect([code, evidence[0]?.record]).toEqual([code, plan[kind][index]?.id]);
        else expect([code.split(".")[1], evidence.length > 0]).toEqual(["missing", true]);
        if (sides[code]) expect([code, evidence.length]).toEqual([code, sides[code]]);
        const records = [...plan.targets, ...plan.observations, ...plan.milestones];
        const quoted = evidence.map(({ record }) => records.find(({ id }) => id === record)?.evidence.exact);
        expect(evidence.map(({ exact }) => exact)).toEqual(quoted);
        expect(new Set(evidence.map((ref) => ref.plan))).toEqual(new Set([plan.id]));
      }
    }
  });
});
