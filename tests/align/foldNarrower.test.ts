import { align } from "eduplan/align";
import { defaultCatalog, extendCatalog, relate } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Indicator } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "../catalog/madeIndicator.ts";
import { madePlan, madeTarget } from "../plans.ts";
import { targetBy } from "./rowsBy.ts";

const ALL = "compulsory.enrolment-rate";
const MIGRANT = "compulsory.enrolment-rate.migrant-children";

/** Which row each of some indicators of a user stands in, when all are in use. */
function rowsOf(own: readonly Indicator[], order: readonly number[] = own.map((_, index) => index)) {
  const catalog = extendCatalog(defaultCatalog, { indicators: own });
  const targets = order.flatMap((index) => {
    const indicator = own[index]?.id;
    return indicator === undefined ? [] : [madeTarget(`t-${indicator}`, { indicator })];
  });
  const alignment = align([madePlan("p", { targets })], { catalog, fold: "narrower" });
  return new Map(
    alignment.rows.flatMap(({ indicator, cells }) =>
      cells.flatMap((cell) => cell.targets.map((target) => [target.indicator, indicator] as const)),
    ),
  );
}
const hostsOf = (own: readonly Indicator[], order?: readonly number[]) => Object.fromEntries(rowsOf(own, order));

describe('fold "narrower"', () => {
  it("puts the rate of migrant children in the row of the rate of all, with the difference", () => {
    const targets = [ALL, MIGRANT].map((indicator, index) => madeTarget(`t${index}`, { indicator }));
    const alignment = align([madePlan("p", { targets })], { fold: "narrower" });
    expect(alignment.rows.map(({ indicator }) => indicator)).toEqual([ALL]);
    expect(targetBy(alignment, "t1")).toMatchObject({
      indicator: MIGRANT,
      // The row's indicator is broader than the target's.
      predicate: "skos:broadMatch",
      differences: [{ facet: "population", left: "migrant-children", right: "all" }],
    });
    expect(alignment.options.fold).toBe("narrower");
  });

  it("leaves a row to what is narrower than two rows", () => {
    const own = [
      madeIndicator("x.rural", { area: "rural" }),
      madeIndicator("x.migrants", { population: "migrant-children" }),
      madeIndicator("x.rural-migrants", { area: "rural", population: "migrant-children" }),
    ];
    expect(hostsOf(own)).toEqual({
      "x.rural": "x.rural",
      "x.migrants": "x.migrants",
      "x.rural-migrants": "x.rural-migrants",
    });
    // With the rate of all in use too, all three stand in its row.
    const all = [...own, madeIndicator("x.all")];
    expect(new Set(rowsOf(all).values())).toEqual(new Set(["x.all"]));
  });

  it("goes up a chain to the widest", () => {
    const own = [
      madeIndicator("x.one", { stage: "ED1", area: "rural" }),
      madeIndicator("x.two", { stage: "ED1" }),
      madeIndicator("x.three", { stage: "ED1_2" }),
    ];
    expect(new Set(rowsOf(own).values())).toEqual(new Set(["x.three"]));
  });

  it("brings what differs in nothing but the unit to the first in the catalogue", () => {
    const own = [madeIndicator("x.percent"), madeIndicator("x.per-mille", {}, { unit: "perMille" })];
    expect(hostsOf(own, [1, 0])).toEqual({ "x.percent": "x.percent", "x.per-mille": "x.percent" });
    const catalog = extendCatalog(defaultCatalog, { indicators: own });
    const targets = own.map(({ id: indicator }, index) => madeTarget(`t${index}`, { indicator }));
    const made = align([madePlan("p", { targets })], { catalog, fold: "narrower" });
    expect(targetBy(made, "t1")).toMatchObject({ predicate: "skos:closeMatch", differences: [] });
    expect(align([madePlan("p", { targets })], { catalog }).rows.length).toBe(2);
  });

  it("keeps apart what states a facet otherwise", () => {
    const own = [
      madeIndicator("x.children", { qualifiers: { basis: "children" } }),
      madeIndicator("x.schools", { qualifiers: { basis: "schools" } }),
    ];
    expect(hostsOf(own)).toEqual({ "x.children": "x.children", "x.schools": "x.schools" });
  });

  it("gathers two that state it otherwise in the row that leaves it open", () => {
    const own = [
      madeIndicator("x.children", { qualifiers: { basis: "children" } }),
      madeIndicator("x.schools", { qualifiers: { basis: "schools" } }),
      madeIndicator("x.open", { qualifiers: { basis: "unstated" } }),
    ];
    expect(new Set(rowsOf(own).values())).toEqual(new Set(["x.open"]));
  });

  it("does not depend on the order in which indicators come up", () => {
    const pool = defaultCatalog.indicators.filter(({ facets }) => facets.measure === "enrolment-rate");
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool]), fc.integer(), (some, seed) => {
        const hosts = (order: readonly Indicator[]) => {
          const targets = order.map(({ id }) => madeTarget(`t-${id}`, { indicator: id }));
          const { rows } = align([madePlan("p", { targets })], { fold: "narrower" });
          return rows.map(({ indicator, cells }) => [indicator, cells[0]?.targets.map(({ target }) => target).sort()]);
        };
        const mixed = [...some].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7));
        expect(hosts(mixed)).toEqual(hosts(some));
      }),
      { numRuns: 25 },
    );
  });

  it("has no more rows than the other ways to fold, and every target in a row of its measure", () => {
    const count = (fold: "narrower" | "compatible" | "none"): number => align(plans, { fold }).rows.length;
    expect(count("narrower")).toBeLessThan(count("compatible"));
    expect(count("compatible")).toBeLessThan(count("none"));
    for (const row of align(plans, { fold: "narrower" }).rows) {
      const host = defaultCatalog.byId.get(row.indicator ?? "");
      for (const target of row.cells.flatMap(({ targets }) => targets)) {
        const own = defaultCatalog.byId.get(target.indicator ?? "");
        if (!host || !own) continue;
        const { predicate, differences } = relate(own, host);
        expect([target.predicate, target.differences]).toEqual([predicate, differences]);
      }
    }
  });
});

describe('codings "exact"', () => {
  const coding = { predicate: "skos:closeMatch", confidence: 0.8, by: "test", status: "single" } as const;
  const plan = madePlan("p", {
    targets: [
      madeTarget("sure"),
      madeTarget("unsure", { coding }),
      madeTarget("uncoded", { coding: undefined as never }),
    ],
  });

  it("gives a target of unsure coding a row of its own, by its label", () => {
    const { rows, options } = align([plan], { codings: "exact" });
    expect(options.codings).toBe("exact");
    expect(
      rows.map(({ indicator, joined, cells }) => [indicator, joined, cells[0]?.targets.map(({ target }) => target)]),
    ).toEqual([
      ["compulsory.retention-rate", "indicator", ["sure", "uncoded"]],
      [undefined, "label", ["unsure"]],
    ]);
    // What it was coded to is still told.
    expect(rows[1]?.cells[0]?.targets[0]).toMatchObject({ indicator: "compulsory.retention-rate", coding });
  });

  it("joins such targets of several plans only by their labels", () => {
    const other = madePlan("q", {
      targets: [madeTarget("again", { coding }), madeTarget("else", { coding, label: "龘龘率" })],
    });
    const rows = align([plan, other], { codings: "exact" }).rows.filter(({ indicator }) => indicator === undefined);
    expect(rows.map(({ cells }) => cells.map(({ targets }) => targets.map(({ target }) => target)))).toEqual([
      [["unsure"], ["again"]],
      [[], ["else"]],
    ]);
  });

  it("leaves no unsure coding in the row of an indicator", () => {
    const coded = align(plans, { codings: "exact" }).rows.filter(({ indicator }) => indicator !== undefined);
    const unsure = coded.flatMap(({ cells }) =>
      cells.flatMap(({ targets }) =>
        targets.filter((each) => each.coding && each.coding.predicate !== "skos:exactMatch"),
      ),
    );
    expect(unsure).toEqual([]);
    expect(align(plans).options.codings).toBe("any");
  });
});
