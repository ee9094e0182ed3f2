import { align } from "eduplan/align";
import { plans } from "eduplan/data";
import type { Goal, Plan, Target } from "eduplan/model";
import { type ChartOptions, toVegaLite, type VegaLiteSpec } from "eduplan/view";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { smallPlan, smallTarget } from "../smallPlan.ts";
import { LOCALES } from "./results.ts";

interface Mark {
  readonly indicator: string;
  readonly plan: string;
  readonly target: number;
  readonly baseline: number | null;
  readonly fit: string;
  readonly said: string;
  readonly clause: string;
}

const marksOf = (spec: VegaLiteSpec): readonly Mark[] => (spec.data as { readonly values: readonly Mark[] }).values;

/** The marks of one small plan, drawn even if it stands alone. */
const drawn = (target: Partial<Target>, changes: Partial<Plan> = {}): readonly Mark[] =>
  marksOf(toVegaLite(align([smallPlan([smallTarget(target)], changes)]), { minPlans: 1, locale: "zh" }));

const level = (value: Goal extends infer _ ? number | readonly [number, number] : never, unit = "percent"): Goal =>
  ({ kind: "level", bound: typeof value === "number" ? "atLeast" : "between", value, unit }) as Goal;

const specs = LOCALES.flatMap((locale) =>
  [1, 2, 3].map((minPlans) => toVegaLite(align(plans), { locale, minPlans } satisfies ChartOptions)),
);

describe("the specification", () => {
  test("is plain JSON of Vega-Lite v5", () => {
    for (const spec of specs) {
      expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
      expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    }
  });

  test("compiles without a warning", () => {
    const said: unknown[] = [];
    const note = (...words: unknown[]) => {
      said.push(words);
      return logger;
    };
    const quiet = () => logger;
    const logger = { level: quiet, error: note, warn: note, info: quiet, debug: quiet };
    for (const spec of specs) vegaLite.compile(spec as never, { logger: logger as never });
    expect(said).toEqual([]);
    // A bar has no shape, and the compiler says so.
    const shape = { field: "a", type: "nominal" };
    vegaLite.compile({ mark: "bar", data: { values: [] }, encoding: { shape } } as never, { logger: logger as never });
    expect(said).toHaveLength(1);
  });

  test("names every plan in its legend, also one that has no mark", () => {
    expect(JSON.stringify(toVegaLite(align(plans), { locale: "zh" }))).toContain(
      '"scale":{"domain":["朔州市","民乐县","西宁市※","蓟州区","广东省某市※"]}',
    );
  });

  test("draws only shares, and only rows that enough plans fill", () => {
    for (const minPlans of [1, 2, 3]) {
      const plansByRow = new Map<string, Set<string>>();
      for (const { indicator, plan } of marksOf(toVegaLite(align(plans), { minPlans }))) {
        plansByRow.set(indicator, (plansByRow.get(indicator) ?? new Set()).add(plan));
      }
      expect(plansByRow.size).toBeGreaterThan(0);
      expect([...plansByRow.values()].filter(({ size }) => size < minPlans)).toEqual([]);
    }
  });

  test("draws Jizhou's retention from no baseline and Shuozhou's enrolment from 93.56", () => {
    const marks = marksOf(toVegaLite(align(plans), { locale: "zh" }));
    expect(marks).toContainEqual(
      expect.objectContaining({ plan: "蓟州区", indicator: "九年义务教育巩固率", target: 99, baseline: null }),
    );
    expect(marks).toContainEqual(expect.objectContaining({ plan: "朔州市", target: 99, baseline: 93.56 }));
  });
});

describe("a mark is hollow", () => {
  const FULL = "与本行指标一致";
  const HOLLOW = "不尽一致或存疑";
  const { evidence, coding } = smallTarget();
  const reading = { grade: "possible", reason: { zh: "字形", en: "its shape" } } as const;

  test.each<[name: string, fit: string, target: Partial<Target>, plan: Partial<Plan>]>([
    ["not where nothing is doubtful", FULL, {}, {}],
    [
      "where the label is only nearly the indicator",
      HOLLOW,
      { coding: coding && { ...coding, predicate: "skos:closeMatch" } } as Partial<Target>,
      {},
    ],
    ["where the figure was corrected", HOLLOW, { evidence: { ...evidence, reading: "ocr-corrected" } }, {}],
    ["where it can be read otherwise", HOLLOW, { readings: [reading] }, {}],
    ["where the plan's attribution is doubtful", HOLLOW, {}, { attribution: { claimed: "140600", grade: "doubtful" } }],
    ["where the place is not identified", HOLLOW, {}, { attribution: { claimed: "44xxxx", grade: "unidentified" } }],
    ["not where the attribution is plausible", FULL, {}, { attribution: { claimed: "140600", grade: "plausible" } }],
  ])("%s", (_, fit, target, plan) => {
    expect(drawn(target, plan).map((mark) => mark.fit)).toEqual([fit]);
  });

  test("every mark of Xining and of the unnamed city is", () => {
    const marks = marksOf(toVegaLite(align(plans), { locale: "zh", minPlans: 1 })).filter(({ plan }) =>
      plan.endsWith("※"),
    );
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter(({ fit }) => fit !== HOLLOW)).toEqual([]);
  });

  test("the two looks are drawn as filled circles and hollow diamonds", () => {
    const layers = toVegaLite(align(plans), { locale: "zh" }).layer as readonly {
      readonly transform?: readonly { readonly filter: { readonly equal: string } }[];
      readonly mark: { readonly shape?: string; readonly filled?: boolean };
    }[];
    const looks = layers.flatMap(({ transform, mark }) =>
      transform ? [[transform[0]?.filter.equal, mark.shape, mark.filled]] : [],
    );
    expect(looks).toEqual([
      [FULL, "circle", true],
      [HOLLOW, "diamond", false],
    ]);
  });
});

describe("figures are drawn in per cent", () => {
  test.each<[name: string, target: Partial<Target>, value: number | undefined]>([
    ["a fraction", { goal: level(0.07, "fraction") }, 7],
    ["per mille", { goal: level(985, "perMille") }, 98.5],
    ["with a scale", { goal: { ...level(0.95), scale: 100 } as Goal }, 95],
    ["a range at its lower end", { goal: level([80, 85]) }, 80],
    ["a count not at all", { goal: level(12, "school") }, undefined],
    [
      "a change not at all",
      { goal: { kind: "change", bound: "atLeast", value: 3, unit: "percentagePoint" } },
      undefined,
    ],
    ["an unreadable one not at all", { goal: { ...level(1), value: null, missing: "unreadable" } as Goal }, undefined],
  ])("%s", (_, target, value) => {
    expect(drawn(target)[0]?.target).toBe(value);
  });

  test("a baseline as well", () => {
    expect(drawn({ baseline: { value: 0.29, unit: "fraction" } })[0]?.baseline).toBe(29);
    expect(drawn({ baseline: { value: 0.9, unit: "percent", scale: 100 } })[0]?.baseline).toBe(90);
    expect(drawn({})[0]?.baseline).toBeNull();
  });

  test("the axis reaches as far as a gross rate above 100", () => {
    const spec = toVegaLite(align([smallPlan([smallTarget({ goal: level(112) })])]), { minPlans: 1 });
    const domains = [...JSON.stringify(spec).matchAll(/"domain":(\[\d[^\]]*\])/g)].map(([, domain]) => domain);
    expect(new Set(domains)).toEqual(new Set(["[0,112]"]));
  });
});
