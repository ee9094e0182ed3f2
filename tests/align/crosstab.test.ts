import { type Crosstab, type CrosstabOptions, crosstab } from "eduplan/align";
import { createCatalog, defaultCatalog, extendCatalog } from "eduplan/catalog";
import { plans, shuozhou, xining } from "eduplan/data";
import { EduplanError, type Indicator, type Plan } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeAction, madeMilestone, madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";

/** The cell of two codes; a category without a code goes by its status. */
function at(table: Crosstab, row: string, column: string) {
  const place = (side: "rows" | "columns", code: string): number =>
    table[side].findIndex((each) => (each.code ?? each.status) === code);
  const cell = table.cells[place("rows", row)]?.[place("columns", column)];
  if (!cell) throw new Error(`no cell ${row} × ${column}`);
  return cell;
}

const codes = (table: Crosstab, side: "rows" | "columns"): string[] =>
  table[side].map(({ code, status }) => code ?? status);

const supply = { scheme: "rothwell-zegveld-1985", code: "supply" };
const demand = { scheme: "rothwell-zegveld-1985", code: "demand" };

describe("crosstab of a small plan", () => {
  const plan = madePlan("one", {
    actions: [
      madeAction("a", { stages: ["ED02"], themes: ["places"], instruments: [supply] }),
      madeAction("b", { stages: ["ED02", "ED34"], themes: ["places", "teachers"], instruments: [supply, demand] }),
      madeAction("c", { stages: [], themes: [], instruments: [{ scheme: "other", code: "carrot" }] }),
    ],
    targets: [madeTarget("t", { stage: "ED1_2" }), madeTarget("again", { restates: "t" })],
    milestones: [madeMilestone("m", { themes: ["equity"] })],
  });
  const table = crosstab([plan], { rows: "stage", columns: "instrument", of: ["targets", "milestones", "actions"] });

  it("counts a record once in each of its cells, and margins on distinct records", () => {
    expect(at(table, "ED02", "supply").count).toBe(2);
    expect(at(table, "ED02", "demand").count).toBe(1);
    expect(table.rows.find(({ code }) => code === "ED02")).toMatchObject({ count: 2, share: 2 / 5 });
    expect(table.several).toEqual({ rows: 1, columns: 1 });
    expect(table.total).toBe(5);
  });

  it("gives shares of the distinct records of row, column and table", () => {
    expect(at(table, "ED02", "demand").shares).toEqual({ row: 1 / 2, column: 1, total: 1 / 5 });
  });

  it("keeps what has no code, and what cannot have one, in sight", () => {
    expect(codes(table, "rows")).toEqual(["ED02", "ED1_2", "ED34", "uncoded"]);
    expect(codes(table, "columns")).toEqual(["supply", "demand", "uncoded", "notApplicable"]);
    expect(at(table, "ED1_2", "notApplicable").evidence.map(({ record }) => record)).toEqual(["t"]);
    // An action coded by another scheme has no code in this one.
    expect(at(table, "uncoded", "uncoded").evidence.map(({ record }) => record)).toEqual(["c"]);
  });

  it("leaves restatements out and lists them, or counts them when asked", () => {
    expect(table.leftOut.map(({ record }) => record)).toEqual(["again"]);
    const all = crosstab([plan], { rows: "kind", columns: "plan", restatements: "count" });
    expect(at(all, "target", "one").count).toBe(2);
    expect(all.leftOut).toEqual([]);
  });

  it("codes by a typology of the user's own, unregistered", () => {
    const own = crosstab([plan], { rows: "kind", columns: "instrument", of: ["actions"], scheme: "other" });
    expect(own.columns.map(({ name, count }) => [name, count])).toEqual([
      [{ zh: "carrot", en: "carrot" }, 1],
      [{ zh: "未编码", en: "uncoded" }, 2],
    ]);
  });

  it("takes a function of a record, and records its name", () => {
    const byBound = ({ record }: { readonly record: object }): string | undefined =>
      "goal" in record ? (record.goal as { bound?: string }).bound : undefined;
    const own = crosstab([plan], { rows: byBound, columns: "kind" });
    expect(own.options.rows).toEqual({ custom: "byBound" });
    expect(codes(own, "rows")).toEqual(["atLeast", "uncoded"]);
    expect(at(own, "atLeast", "target").count).toBe(1);
    expect(crosstab([plan], { rows: () => ["x"], columns: "kind" }).options.rows).toEqual({ custom: "rows" });
    expect(
      crosstab([plan], {
        rows: (
          () => () =>
            "x"
        )(),
        columns: "kind",
      }).options.rows,
    ).toEqual({
      custom: "anonymous",
    });
  });
});

describe("themes and stages of a target", () => {
  const indicator = {
    ...(defaultCatalog.byId.get("compulsory.retention-rate") as Indicator),
    themes: ["access", "equity"],
  } as const;
  const catalog = createCatalog("test", [indicator]);
  const count = (plan: Plan, options: Partial<CrosstabOptions> = {}) =>
    codes(crosstab([plan], { rows: "theme", columns: "stage", catalog, ...options }), "rows");

  it("are its indicator's where it has none of its own", () => {
    expect(count(madePlan("p", { targets: [madeTarget("t")] }))).toEqual(["access", "equity"]);
    expect(count(madePlan("p", { targets: [madeTarget("t", { themes: ["finance"] })] }))).toEqual(["finance"]);
    const stages = crosstab([madePlan("p", { targets: [madeTarget("t")] })], {
      rows: "stage",
      columns: "kind",
      catalog,
    });
    expect(codes(stages, "rows")).toEqual([indicator.facets.stage]);
  });

  it("are none where neither has one, nor where the catalogue does not know the indicator", () => {
    const bare = madePlan("p", { targets: [uncodedTarget("t", percent(90))] });
    expect(count(bare)).toEqual(["uncoded"]);
    expect(count(madePlan("p", { targets: [madeTarget("t", { indicator: "no.such" })] }))).toEqual(["uncoded"]);
  });

  it("are never the stage of an indicator that leaves it open", () => {
    const open = { ...indicator, facets: { ...indicator.facets, stage: "unstated" } } as const;
    const table = crosstab([madePlan("p", { targets: [madeTarget("t")] })], {
      rows: "stage",
      columns: "kind",
      catalog: extendCatalog(createCatalog("t", []), { indicators: [open] }),
    });
    expect(codes(table, "rows")).toEqual(["uncoded"]);
  });
});

describe("an empty cell of stage by plan or region", () => {
  const two = [
    madePlan("a", { actions: [madeAction("x", { stages: ["ED02"] }), madeAction("y", { stages: ["ADULT"] })] }),
    madePlan("b", { actions: [madeAction("z", { stages: ["ED34"] })], region: "620722" }),
    madePlan("c", { parts: [{ id: "m", title: "附件", kind: "annex", inCopy: "missing" }], region: "120119" }),
  ];

  it("says outside the remit, counted under an overlapping stage, possibly missing, or not stated", () => {
    const table = crosstab([...two, madePlan("d", { actions: [madeAction("w", { stages: ["ED3"] })] })], {
      rows: "stage",
      columns: "plan",
    });
    expect(at(table, "ADULT", "b").absent?.code).toBe("reason.outside-remit");
    expect(at(table, "ED3", "b").absent).toEqual({ code: "reason.overlapping-stage", params: { stages: ["ED34"] } });
    expect(at(table, "ED02", "c").absent?.code).toBe("reason.missing-part");
    expect(at(table, "ED02", "b").absent?.code).toBe("reason.not-stated");
    expect(at(table, "ED02", "a").absent).toBeUndefined();
  });

  it("says the same with plans as rows, and nothing where neither respect is stage or theme", () => {
    const turned = crosstab(two, { rows: "plan", columns: "stage" });
    expect(at(turned, "b", "ADULT").absent?.code).toBe("reason.outside-remit");
    const other = crosstab(two, { rows: "kind", columns: "plan" });
    expect(other.cells.flat().filter(({ absent }) => absent)).toEqual([]);
    expect(other.empty).toEqual({ none: 1 });
    const twice = crosstab(two, { rows: "stage", columns: "stage" });
    expect(twice.cells.flat().filter(({ absent }) => absent)).toEqual([]);
  });

  const narrow = madePlan("n", {
    remit: { stages: ["ED02", "ED34"], themes: ["places", "finance"] },
    actions: [madeAction("x", { stages: ["ED02"], themes: ["places"] })],
  });

  it("tells a theme outside the remit from one within it that is empty; a remit without themes rules none out", () => {
    const table = crosstab([narrow, madePlan("w", { actions: [madeAction("y", { themes: ["digital"] })] })], {
      rows: "theme",
      columns: "plan",
      categories: "remit",
    });
    expect(at(table, "digital", "n").absent?.code).toBe("reason.outside-theme-remit");
    expect(at(table, "finance", "n").absent?.code).toBe("reason.not-stated");
    expect(at(table, "places", "w").absent?.code).toBe("reason.not-stated");
    expect(table.empty).toEqual({ "reason.outside-theme-remit": 1, "reason.not-stated": 3 });
  });

  it("is judged by stage and theme together, for the plan that leaves most open", () => {
    const other = madePlan("o", { remit: { stages: ["ED34"], themes: ["places"] } });
    const table = crosstab([narrow, other], { rows: "stage", columns: "theme", categories: "remit" });
    expect(at(table, "ED34", "finance").absent?.code).toBe("reason.not-stated");
    const alone = crosstab([other], { rows: "stage", columns: "theme", categories: "remit" });
    expect(alone.rows.map(({ code, count }) => [code, count])).toEqual([["ED34", 0]]);
    expect(at(alone, "ED34", "places").absent?.code).toBe("reason.not-stated");
  });

  it("of an instrument is judged by its stage alone, since no remit speaks of instruments", () => {
    const table = crosstab([narrow, madePlan("d", { actions: [madeAction("z", { instruments: [demand] })] })], {
      rows: "stage",
      columns: "instrument",
      categories: "remit",
    });
    expect(at(table, "ED34", "supply").absent?.code).toBe("reason.not-stated");
  });

  it("lets the plan of a region that leaves most open speak", () => {
    const closed = madePlan("e", { region: "120119", remit: { stages: ["ADULT"] } });
    const table = crosstab([...two, closed], { rows: "stage", columns: "region" });
    expect(at(table, "ED02", "120119").absent?.code).toBe("reason.missing-part");
  });
});

describe("regions", () => {
  it("that cannot be identified are never one region", () => {
    const unknown = ["a", "b"].map((id) => madePlan(id, { region: "44xxxx", actions: [madeAction(id)] }));
    const table = crosstab(unknown, { rows: "region", columns: "kind" });
    expect(codes(table, "rows")).toEqual(["44xxxx/a", "44xxxx/b"]);
  });

  it("and plans without a record are shown all the same", () => {
    const table = crosstab([madePlan("a"), madePlan("b", { region: "120119" })], { rows: "plan", columns: "region" });
    expect(table.rows.map(({ count }) => count)).toEqual([0, 0]);
    expect(table.rows[0]).not.toHaveProperty("share");
    expect(table.cells.flat().every(({ shares }) => Object.keys(shares).length === 0)).toBe(true);
  });
});

describe("crosstab of the bundled plans", () => {
  it("has every action, with evidence that leads back to it", () => {
    const table = crosstab(plans, { rows: "theme", columns: "instrument", of: ["actions"] });
    const actions = plans.flatMap((plan) => plan.actions.map(({ id }) => id));
    expect(table.total).toBe(actions.length);
    const named = new Set(table.cells.flat().flatMap(({ evidence }) => evidence.map(({ record }) => record)));
    expect([...named].sort()).toEqual([...actions].sort());
  });

  it("counts what a reader counts by hand", () => {
    const table = crosstab([xining], { rows: "stage", columns: "kind", of: ["actions"] });
    const byHand = xining.actions.filter(({ stages }) => stages.includes("ED02")).length;
    expect(at(table, "ED02", "action").count).toBe(byHand);
    expect(byHand).toBeGreaterThan(0);
  });

  it("carries the caveats about the plans, and is plain JSON", () => {
    const table = crosstab([shuozhou, xining], { rows: "stage", columns: "region" });
    expect(table.plans[1]?.caveats.map(({ code }) => code)).toContain("caveat.attribution-doubtful");
    expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
  });
});

describe("a caller's mistake", () => {
  const fault = (options: object, given: readonly Plan[] = [madePlan("a", { actions: [madeAction("x")] })]) => {
    try {
      crosstab(given, { rows: "stage", columns: "kind", ...options } as CrosstabOptions);
    } catch (error) {
      if (error instanceof EduplanError) return { code: error.code, message: error.message };
      throw error;
    }
    return undefined;
  };

  it("is told with what to write instead", () => {
    expect(fault({ rows: "stages" })).toEqual({
      code: "unknown-option",
      message:
        "crosstab: unknown dimension: stages; use one of stage, theme, instrument, region, plan, kind, or a function of a record",
    });
    expect(fault({ rows: undefined })?.code).toBe("unknown-option");
    expect(fault({ columns: "constructor" })?.code).toBe("unknown-option");
    expect(fault({ of: ["observations"] })?.message).toContain("use of: targets, milestones, actions");
    expect(fault({ restatements: "merge" })?.message).toContain('use "leaveOut" or "count"');
    expect(fault({}, [madePlan("a"), madePlan("a")])?.code).toBe("duplicate-plan");
    expect(fault({ rows: () => 3 })).toMatchObject({ code: "invalid-dimension" });
    expect(fault({ rows: () => ["a", null] })?.message).toContain("returned null for x");
    expect(fault({ rows: () => [undefined] })?.code).toBe("invalid-dimension");
  });

  it("is none where codes are only odd", () => {
    const plan = madePlan("a", {
      actions: [
        madeAction("x", {
          stages: ["ED99" as "ED1"],
          instruments: ["__proto__", "constructor", "uncoded", ""].map((code) => ({ scheme: supply.scheme, code })),
        }),
        madeAction("y", { instruments: [] }),
      ],
    });
    const table = crosstab([plan], { rows: "stage", columns: "instrument", of: ["actions"] });
    expect(table.columns.map(({ code, status, count }) => [code ?? null, status, count])).toEqual([
      ["", "coded", 1],
      ["__proto__", "coded", 1],
      ["constructor", "coded", 1],
      ["uncoded", "coded", 1],
      [null, "uncoded", 1],
    ]);
    expect(table.rows.at(-1)).toMatchObject({ code: "ED99", name: { zh: "ED99", en: "ED99" } });
  });
});
