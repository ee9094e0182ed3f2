import { audit } from "eduplan/audit";
import { plans } from "eduplan/data";
import { type Finding, describe as say } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { auditMessages } from "../../src/model/messages/audit.ts";
import { MESSAGES } from "../../src/model/messages/index.ts";
import { clause, madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

const share = "preschool.inclusive-share.children";
const bases = (value: number) => ({ kind: "flow", bound: "exactly", value, unit: "item" }) as const;
const parts = (total: number, ...values: number[]) => [
  uncodedTarget(`total-${total}`, bases(total)),
  ...values.map((value) => uncodedTarget(`part-${total}-${value}`, bases(value), { partOf: `total-${total}` })),
];

/** A plan about which everything is to be noticed that an audit can notice. */
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
  ],
  observations: [
    madeObservation("seen", { value: 99, date: "2019" }),
    madeObservation("other-base", { indicator: "compulsory.graduation-rate", value: 99, date: "2018" }),
    madeObservation("one"),
    madeObservation("other", { value: 93 }),
  ],
});

const findings: readonly Finding[] = [everything, ...plans].flatMap((plan) => audit(plan).findings);

describe("every finding", () => {
  it("of which there can be one is found in a plan made for it, and has a message", () => {
    const codes = new Set(audit(everything).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(auditMessages).sort());
  });

  it("has a message in both languages, and every gap of it is filled", () => {
    for (const { code, params } of findings) {
      for (const locale of ["zh", "en"] as const) {
        const template = MESSAGES[code]?.[locale] ?? "";
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
    };
    for (const plan of [everything, ...plans]) {
      for (const { code, path, evidence = [] } of audit(plan).findings.filter((each) =>
        each.code.startsWith("audit."),
      )) {
        const [kind, index] = path as ["targets" | "observations", number];
        expect([code, evidence[0]?.record]).toEqual([code, plan[kind][index]?.id]);
        if (sides[code]) expect([code, evidence.length]).toEqual([code, sides[code]]);
        const records = [...plan.targets, ...plan.observations];
        const quoted = evidence.map(({ record }) => records.find(({ id }) => id === record)?.evidence.exact);
        expect(evidence.map(({ exact }) => exact)).toEqual(quoted);
        expect(new Set(evidence.map((ref) => ref.plan))).toEqual(new Set([plan.id]));
      }
    }
  });
});
