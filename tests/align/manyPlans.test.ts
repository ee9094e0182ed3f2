import { type Alignment, type AlignOptions, align } from "eduplan/align";
import { defaultCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Plan, Target } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { nation } from "../nation.ts";
import { madePlan, madeTarget, percent } from "../plans.ts";

const anyOptions: fc.Arbitrary<AlignOptions> = fc.record(
  {
    fold: fc.constantFrom("compatible" as const, "narrower" as const, "none" as const),
    codings: fc.constantFrom("any" as const, "exact" as const),
    cells: fc.constantFrom("every" as const, "filled" as const),
    groupBy: fc.constantFrom("stage" as const, "theme" as const),
    year: fc.record({
      to: fc.integer({ min: 2018, max: 2031 }),
      rule: fc.constantFrom("linear" as const, "logit" as const),
    }),
    benchmarks: fc.boolean(),
    doubtful: fc.boolean(),
  },
  { requiredKeys: [] },
);
const some = fc.shuffledSubarray([...plans]);

const inCells = ({ rows }: Alignment): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ targets }) =>
      targets.flatMap(({ plan, target, restatedBy }) => [
        `${plan} ${target}`,
        ...restatedBy.map(({ record }) => `${plan} ${record}`),
      ]),
    ),
  );

describe("whatever the options", () => {
  it("every target stands in exactly one cell, or is merged there as a restatement", () => {
    fc.assert(
      fc.property(some, anyOptions, (among, options) => {
        const expected = among.flatMap(({ id, targets }) => targets.map((target) => `${id} ${target.id}`));
        expect(inCells(align(among, options)).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it("the order of the plans decides nothing but the order of the cells", () => {
    fc.assert(
      fc.property(some, anyOptions, (shuffled, options) => {
        const inOrder = plans.filter((plan) => shuffled.includes(plan));
        const back = (alignment: Alignment): unknown[] =>
          alignment.rows.map((row) => {
            const byPlan = (list: readonly { readonly plan: string }[] = []): unknown[] =>
              inOrder.flatMap(({ id }) => list.filter(({ plan }) => plan === id));
            return { ...row, cells: byPlan(row.cells), ...(row.benchmarks && { benchmarks: byPlan(row.benchmarks) }) };
          });
        const [got, expected] = [align(shuffled, options), align(inOrder, options)];
        expect(back(got)).toEqual(back(expected));
        expect(got.groups).toEqual(expected.groups);
      }),
      { numRuns: 40 },
    );
  });

  it("the result is JSON, the arguments are left alone, and a second run gives the same", () => {
    const given = deepFreeze(structuredClone(plans));
    fc.assert(
      fc.property(anyOptions, (options) => {
        const made = align(given, deepFreeze(options));
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
        expect(align(given, options)).toEqual(made);
      }),
      { numRuns: 25 },
    );
  });
});

describe('cells "filled"', () => {
  it("are the cells that have targets, and nothing else differs", () => {
    const [every, filled] = [align(plans), align(plans, { cells: "filled" })];
    expect(filled.options.cells).toBe("filled");
    expect(filled.rows).toEqual(
      every.rows.map((row) => ({ ...row, cells: row.cells.filter(({ targets }) => targets.length > 0) })),
    );
    expect(filled.events).toEqual(
      every.events.map((row) => ({ ...row, cells: row.cells.filter(({ milestones }) => milestones.length > 0) })),
    );
  });
});

/** How often anything of the plans' targets is read. */
function readsOf(made: readonly Plan[], options: AlignOptions): number {
  let reads = 0;
  const counted = made.map((plan) => ({
    ...plan,
    targets: plan.targets.map(
      (target) =>
        new Proxy(target, {
          get: (of, key, self) => {
            reads += 1;
            return Reflect.get(of, key, self);
          },
        }),
    ),
  }));
  align(counted, options);
  return reads;
}

describe("the cost", () => {
  const options: AlignOptions = { fold: "narrower", groupBy: "theme", year: { to: 2023, rule: "linear" } };

  it("grows with the targets: twice the plans, twice the reads", () => {
    const [once, twice] = [40, 80].map((count) => readsOf(nation(plans, count, 30), options)) as [number, number];
    expect(twice / once).toBeGreaterThan(1.8);
    expect(twice / once).toBeLessThan(2.2);
  });

  it("and so it does with labels that no two plans share", () => {
    const [once, twice] = [40, 80].map((count) =>
      readsOf(nation(plans, count, 30, true), { ...options, cells: "filled" }),
    ) as [number, number];
    expect(twice / once).toBeLessThan(2.2);
    const cells = (count: number): number =>
      align(nation(plans, count, 30, true), { cells: "filled" }).rows.reduce((sum, row) => sum + row.cells.length, 0);
    expect(cells(80) / cells(40)).toBeLessThan(2.2);
  });

  it("of a long chain of restatements, or a circle, is no more than its length", () => {
    const chain = (size: number, closed: boolean): Plan =>
      madePlan("p", {
        targets: Array.from({ length: size }, (_, index) =>
          madeTarget(`t${index}`, {
            goal: percent(95),
            ...((index > 0 || closed) && { restates: `t${(index + size - 1) % size}` }),
          }),
        ),
      });
    for (const closed of [false, true]) {
      const reads = [200, 400].map((size) => readsOf([chain(size, closed)], {})) as [number, number];
      expect(reads[1] / reads[0]).toBeLessThan(2.2);
      expect(inCells(align([chain(400, closed)])).length).toBe(400);
    }
  });
});

describe("hostile plans and options", () => {
  it("two plans of one id are refused by name, however many there are", () => {
    const many = [...nation(plans, 300, 1), { ...(plans[0] as Plan), id: "plan-123" }];
    expect(() => align(many)).toThrow(
      expect.objectContaining({ code: "duplicate-plan", message: expect.stringContaining("plan-123; give each plan") }),
    );
  });

  it.each<[string, AlignOptions]>([
    ["fold", { fold: "close" as never }],
    ["fold", { fold: "toString" as never }],
    ["codings", { codings: "sure" as never }],
    ["codings", { codings: null as never }],
    ["cells", { cells: 1 as never }],
    ["groupBy", { groupBy: {} as never }],
    ["doubtful", { doubtful: "yes" as never }],
  ])("an unknown value of %s is refused with those there are", (name, options) => {
    expect(() => align(plans, options)).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringMatching(new RegExp(`${name}.*; use`)) }),
    );
  });

  it("a target in a circle with others beside it is neither lost nor doubled", () => {
    const restating = (id: string, restates?: string): Target =>
      madeTarget(id, restates === undefined ? {} : { restates });
    const targets = [
      restating("a", "b"),
      restating("b", "a"),
      restating("c", "a"),
      restating("d"),
      restating("e", "e"),
    ];
    expect(inCells(align([madePlan("p", { targets })])).sort()).toEqual(["p a", "p b", "p c", "p d", "p e"]);
  });

  it("labels, ids and indicators named like parts of every object are kept apart", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const targets = names.map((name) => madeTarget(name, { indicator: name, label: name }));
    const made = align([madePlan("__proto__", { targets })], { groupBy: "theme", benchmarks: true });
    expect(made.rows.map(({ indicator }) => indicator)).toEqual([...names].sort());
    expect(defaultCatalog.byId.get("constructor")).toBeUndefined();
  });
});
