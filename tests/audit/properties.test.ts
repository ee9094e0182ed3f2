import { audit } from "eduplan/audit";
import { defaultCatalog, relate } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Finding, Indicator, Observation, Plan, Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clause, madeObservation, madePlan, madeTarget } from "../plans.ts";

const lead = ["市教育局"];
const isComplement = ({ transforms = [] }: Indicator): boolean => transforms.some(({ kind }) => kind === "complement");
const complements = new Set(
  defaultCatalog.indicators.flatMap(({ id, transforms = [] }) =>
    transforms.flatMap(({ kind, of }) => (kind === "complement" ? [id, of] : [])),
  ),
);
const rates = defaultCatalog.indicators.filter(
  (each) => each.unit === "percent" && each.direction !== "neutral" && !isComplement(each) && !complements.has(each.id),
);

/**
 * A plan in which nothing is wrong: indicators with one value for the year and a baseline two points on the worse side, so
 * that no law between them is broken and none that may be another says anything else.
 */
function consistent(indicators: readonly Indicator[], value: number): Plan {
  const quoted = (label: string, printed: number) =>
    clause(`${label}达到${printed}%`, { value: `${printed}%`, valueStart: label.length + 2 });
  const targets: Target[] = [];
  const observations: Observation[] = [];
  indicators.forEach(({ id, name, direction }, index) => {
    const from = direction === "higher" ? value - 2 : value + 2;
    observations.push(
      madeObservation(`o${index}`, { indicator: id, label: name.zh, value: from, evidence: quoted(name.zh, from) }),
    );
    targets.push(
      madeTarget(`t${index}`, {
        indicator: id,
        label: name.zh,
        goal: { kind: "level", bound: direction === "higher" ? "atLeast" : "atMost", value, unit: "percent" },
        baseline: { observation: `o${index}`, value: from, unit: "percent", date: "2020" },
        evidence: quoted(name.zh, value),
        lead,
      }),
    );
  });
  return madePlan("consistent", { targets, observations });
}

/** Indicators no two of which may be one: what is observed on each side of a better direction then says nothing of the other. */
function distinct(indicators: readonly Indicator[]): readonly Indicator[] {
  const kept: Indicator[] = [];
  for (const each of indicators) if (!kept.some((other) => relate(other, each).compatible)) kept.push(each);
  return kept;
}

const keyOf = ({ code, severity, evidence = [] }: Finding): string =>
  [severity, code, ...evidence.map(({ record }) => record).sort()].join(" ");
const keysOf = (plan: Plan): readonly string[] => audit(plan).findings.map(keyOf).sort();

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("a consistent plan", () => {
  it("has nothing to warn of, and nothing left out", () => {
    const given = fc.tuple(fc.subarray([...rates], { minLength: 1, maxLength: 40 }), fc.integer({ min: 5, max: 95 }));
    fc.assert(
      fc.property(given, ([indicators, value]) => {
        expect(audit(consistent(distinct(indicators), value)).findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has one error more for each rate that is put beyond its bound", () => {
    const given = fc.tuple(fc.subarray(distinct(rates) as Indicator[], { minLength: 1, maxLength: 20 }), fc.nat());
    fc.assert(
      fc.property(given, ([indicators, at]) => {
        const plan = consistent(indicators, 60);
        const index = at % indicators.length;
        const targets = plan.targets.map((target, place) =>
          place === index && target.goal.kind === "level"
            ? { ...target, goal: { ...target.goal, value: 160 } }
            : target,
        );
        const { bounds } = indicators[index] as Indicator;
        const told = audit({ ...plan, targets }).findings.filter(({ code }) => code === "audit.bounds");
        expect(told.map(({ path }) => path)).toEqual(bounds.max === undefined ? [] : [["targets", index]]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the order of records", () => {
  it("does not change what is found in the bundled plans", () => {
    const shuffle = fc
      .constantFrom(...plans)
      .chain((plan) => fc.tuple(fc.constant(plan), shuffled(plan.targets), shuffled(plan.observations)));
    fc.assert(
      fc.property(shuffle, ([plan, targets, observations]) => {
        expect(keysOf({ ...plan, targets, observations })).toEqual(keysOf(plan));
      }),
      { numRuns: 25 },
    );
  });

  it("does not change what is found where many figures disagree", () => {
    const indicators = [
      "preschool.inclusive-share",
      "preschool.inclusive-share.children",
      "preschool.public-share.children",
    ];
    const targets = Array.from({ length: 40 }, (_, at) =>
      madeTarget(`t${at}`, {
        indicator: indicators[at % 3] as string,
        label: `名${at % 5}`,
        goal: { kind: "level", bound: "atLeast", value: 40 + ((at * 7) % 50), unit: "percent" },
        evidence: { ...clause("达到95%"), start: at % 4 },
      }),
    );
    const expected = keysOf(madePlan("made", { targets }));
    fc.assert(
      fc.property(shuffled(targets), (other) => {
        expect(keysOf(madePlan("made", { targets: other }))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the cost", () => {
  /** How often the fields of the records are read. */
  function readsOf(size: number): number {
    let reads = 0;
    const counted = <Item extends object>(record: Item): Item =>
      new Proxy(record, {
        get: (target, key, receiver) => {
          reads++;
          return Reflect.get(target, key, receiver);
        },
      });
    const pool = plans.flatMap(({ targets }) => targets);
    const seen = plans.flatMap(({ observations }) => observations);
    const from = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
    const plan = madePlan("long", {
      targets: Array.from({ length: size }, (_, at) => {
        const { partOf: _part, restates: _first, ...target } = from(pool, at);
        const goal =
          "value" in target.goal && typeof target.goal.value === "number"
            ? { ...target.goal, value: at % 97 }
            : target.goal;
        const links = at % 3 === 0 ? { restates: `t${at - 1}` } : at % 5 === 0 ? { partOf: `t${at + 1}` } : {};
        return counted({ ...target, id: `t${at}`, goal, ...links } as Target);
      }),
      observations: Array.from({ length: size }, (_, at) =>
        counted({ ...from(seen, at), id: `o${at}`, value: at % 89, date: String(1900 + (at % 300)) }),
      ),
    });
    audit(plan);
    return reads;
  }

  it("grows with the records and not with their square", () => {
    const [small, large] = [readsOf(1000), readsOf(4000)];
    expect(large / small).toBeGreaterThan(2);
    expect(large / small).toBeLessThan(5.5);
  });
});
