import { verifyEvidence } from "eduplan/audit";
import { type Extraction, extractPlan } from "eduplan/extract";
import { safeParsePlan } from "eduplan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { faultsOf } from "./faultsOf.ts";
import { read } from "./recordsIn.ts";

const phrases = [
  ...["到2025年,", "学前教育毛入园率", "达到95%以上", "不低于", "由85%提高到90%", "新建小学", "所", "万人", "个百分点"],
  ...["分别", "和", "其中", "每年", "每个县(市、区)", "五年内", "“十四五”末", "截至2020年底", "全覆盖", "消除大班额"],
  ...[
    "一、发展目标\n",
    "(一)主要任务\n",
    "1.",
    "2、",
    "第3页",
    "- 4 -\n",
    "〔2020〕15号",
    "3-6岁",
    "1:15",
    "14:30",
    "5G",
  ],
  ...["|指标|2020年|2025年|\n|---|---|---|\n", "|普惠率(%)|80|90|\n", "--", "。", ",", ";", "(", ")", "“", "”"],
  ...["\n", "\n\n", " ", "\t", "\r\n", "\u3000", "２０２５", "９５％", "：", "%o", "2O25年", "8 5%", "1,234", "0.5"],
  ...[
    "百分之九十五点五",
    "三分之二",
    "九成",
    "两",
    "一万二千",
    "十余",
    "半",
    "By 2025, at least 5 per cent",
    " to ",
    "👩‍🏫",
    "𠮷",
    "é",
  ],
  // What no plan should say, and a copy may all the same.
  ...["1:0", "0:0", "每0年", "2021年2月31日前", "2025年13月", "零分之三", "9".repeat(400), "九亿".repeat(60)],
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...phrases) },
      { weight: 2, arbitrary: fc.nat(99_999).map(String) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const holds = (check: (text: string, extraction: Extraction) => void): void =>
  fc.assert(
    fc.property(anyText, (text) => {
      check(text, read(text));
    }),
    { numRuns: 150 },
  );

describe("the ledger of any text", () => {
  it("accounts for every number once, in order, each where it stands", () => {
    holds((text, extraction) => expect(faultsOf(text, extraction)).toEqual([]));
  });

  it("comes with a plan that passes the first door and is quoted right", () => {
    holds((text, { plan }) => {
      const parsed = safeParsePlan(plan);
      expect(parsed.success ? [] : parsed.findings).toEqual([]);
      const { sameText, findings, clauses, verified } = verifyEvidence(plan, text);
      expect([sameText, findings, verified]).toEqual([true, [], clauses]);
    });
  });

  it("is the same each time, and the arguments are left as they were", () => {
    fc.assert(
      fc.property(anyText, fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(20)), (text, [from, years]) => {
        const options = deepFreeze({ region: "120119", period: [from, from + years] as const });
        const first = extractPlan(text, options);
        expect(JSON.stringify(extractPlan(text, options))).toBe(JSON.stringify(first));
        // Plain JSON: nothing is lost on the way through text.
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("tells of the setting aside in the plan what it tells itself", () => {
    holds((_, { plan, ledger }) => {
      const left = ledger.filter(({ as }) => as === "left-out");
      expect(plan.setAside?.map(({ exact, start, end }) => [exact, start, end])).toEqual(
        left.map(({ exact, start, end }) => [exact, start, end]),
      );
    });
  });

  it("says how each record was read", () => {
    holds((_, { plan, readings }) => {
      const { targets, observations, milestones } = plan;
      const ids = [...targets, ...observations, ...milestones].map(({ id }) => id);
      expect(readings.map(({ record }) => record).sort()).toEqual(ids.sort());
      for (const { fields, confidence, review } of readings) {
        const all = Object.entries(fields);
        expect(confidence).toBe(Math.min(1, ...all.map(([, each]) => each.confidence)));
        for (const name of review) expect(Object.keys(fields)).toContain(name);
      }
    });
  });
});

describe("what a number became", () => {
  const became = (text: string) =>
    read(text).ledger.map(({ exact, as, record, reason }) => [exact, reason ?? `${as} ${record?.split("-").at(-2)}`]);

  it.each<readonly [text: string, entries: readonly (readonly [string, string])[]]>([
    [
      "到2025年，普惠率由2020年的80%提高到90%。",
      [
        ["2025", "deadline target"],
        ["2020", "date"],
        ["80", "baseline target"],
        ["90", "figure target"],
      ],
    ],
    [
      "依据国发〔2020〕15号文件，新建小学3所。",
      [
        ["2020", "document-number"],
        ["15", "document-number"],
        ["3", "figure target"],
      ],
    ],
    [
      "一、发展基础\n1.有小学40所。",
      [
        ["1", "section-number"],
        ["40", "figure observation"],
      ],
    ],
    [
      "面向3-6岁幼儿，培养名师１２名。",
      [
        ["3", "age"],
        ["6", "age"],
        ["１２", "figure target"],
      ],
    ],
    [
      "培养名师1,200名，占三分之二。",
      [
        ["1,200", "figure target"],
        ["三分之二", "figure target"],
      ],
    ],
    ["👩‍🏫𠮷：普惠率达到95.5%。", [["95.5", "figure target"]]],
  ])("%s", (text, entries) => {
    expect(became(text)).toEqual(entries);
  });

  it("keeps two numbers apart that a page mark stood between", () => {
    const text = "到2025年,100\n- 4 -\n1,234零分之三万人";
    expect(faultsOf(text, read(text))).toEqual([]);
  });

  it("parts no character of two units", () => {
    const clef = "\u{1d11e}";
    for (const text of [`达到95%${clef.repeat(40)}`, `达到95%a${clef.repeat(40)}`, `${clef.repeat(80)}a达到95%`]) {
      const { plan } = read(text);
      expect(verifyEvidence(plan, text).findings).toEqual([]);
      for (const { label } of plan.targets) expect(Buffer.from(label).toString()).toBe(label);
    }
  });

  it("accounts for figures in characters in the cells of a table", () => {
    const text =
      "|指标|2020年|2025年|\n|---|---|---|\n五分之三|普惠率(%)|80|90|\n0|普惠率(%)|80|90|\n普惠率|三分之一|三分之二|\n";
    expect(faultsOf(text, read(text))).toEqual([]);
  });

  it("takes no fraction for the lower end of a range, and no number for a range to itself", () => {
    for (const text of [
      "占三分之二-4%。",
      "新建小学5-5所。",
      "学位800-1,200个。",
      "0:0--1,234新建小学",
      "新建小学0:0--0:0",
      "零分之三- 4 -\n1.2021年",
    ]) {
      expect(faultsOf(text, read(text))).toEqual([]);
      expect(safeParsePlan(read(text).plan)).toMatchObject({ success: true });
    }
  });

  it("keeps the number of a line apart from a figure behind it", () => {
    for (const text of ["1. 0.595%", "1.\t0.5９５％", "2. 3.5%的学校"]) expect(faultsOf(text, read(text))).toEqual([]);
  });

  it("accounts for figures that were read as the letters of a word", () => {
    for (const text of ["Schools wi11 reach 95% by 2025 in a11 areas.", "%o0aaa"]) {
      expect(faultsOf(text, read(text))).toEqual([]);
    }
  });

  it("takes no part of a number with thousands for the side of a ratio", () => {
    const text = "普惠率1:151,234%o“";
    expect(faultsOf(text, read(text))).toEqual([]);
  });

  it("is counted in code points, whatever stands before it", () => {
    const text = "𠮷👩‍🏫𠮷 到2025年，普惠率达到95.5%。";
    const entry = read(text).ledger.at(-1);
    expect(entry?.start).toBe(Array.from(text).indexOf("9"));
    expect(Array.from(text).slice(entry?.start, entry?.end).join("")).toBe("95.5");
  });
});
