import { align } from "eduplan/align";
import { catalogRef, defaultCatalog } from "eduplan/catalog";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { EduplanError, VERSION } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { madePlan } from "../plans.ts";

describe("what align refuses", () => {
  it("two plans under one id, which it names", () => {
    expect(() => align([shuozhou, jizhou, shuozhou])).toThrow(EduplanError);
    expect(() => align([shuozhou, jizhou, shuozhou])).toThrow(
      expect.objectContaining({ code: "duplicate-plan", message: expect.stringContaining("shuozhou;") }),
    );
  });

  it("an unknown way of folding", () => {
    expect(() => align(plans, { fold: "all" as never })).toThrow(
      expect.objectContaining({ code: "unknown-option", message: expect.stringContaining("all") }),
    );
    expect(() => align(plans, { fold: null as never })).toThrow(expect.objectContaining({ code: "unknown-option" }));
  });
});

describe("what there is little of", () => {
  it("no plans: no rows, no events, nothing to contrast", () => {
    const alignment = align([]);
    expect([alignment.plans, alignment.rows, alignment.events]).toEqual([[], [], []]);
    expect(alignment.contrasts.every(({ groups }) => groups.length === 0)).toBe(true);
  });

  it("a plan without targets: a row for what the others say, with a reason in its cell", () => {
    expect(align([madePlan("bare")]).rows).toEqual([]);
    const alignment = align([jizhou, madePlan("bare")]);
    expect(alignment.rows.length).toBe(align([jizhou]).rows.length);
    expect(alignment.rows.filter(({ cells }) => cells[1]?.absent === undefined)).toEqual([]);
  });

  it("one plan: every target it states, and no cell empty", () => {
    const { rows } = align([jizhou]);
    expect(rows.filter(({ cells }) => cells.length !== 1 || cells[0]?.targets.length === 0)).toEqual([]);
  });
});

describe("the envelope of an alignment", () => {
  const alignment = align(plans);

  it("says what it is, of which plans, made how", () => {
    expect(alignment).toMatchObject({
      type: "alignment",
      version: VERSION,
      options: { catalog: catalogRef(defaultCatalog), fold: "compatible" },
    });
    expect(alignment.plans.map(({ id, region, sha256 }) => [id, region, sha256])).toEqual(
      plans.map(({ id, region, source }) => [id, region, source.sha256]),
    );
  });

  it("carries the warning that the 西宁 copy may not be 西宁's", () => {
    const xining = alignment.plans.find(({ id }) => id === "xining");
    expect(xining?.attribution).toBe("doubtful");
    expect(xining?.caveats.map(({ code }) => code)).toContain("caveat.attribution-doubtful");
  });

  it("comes back the same from JSON: nothing undefined, not a number, a function or a Map", () => {
    for (const fold of ["compatible", "none"] as const) {
      const made = align([...plans, madePlan("bare")], { fold });
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    }
  });

  it("leaves its arguments as they are, and is the same when made again", () => {
    const given = deepFreeze(structuredClone(plans));
    const before = JSON.stringify(given);
    const once = align(given, Object.freeze({ fold: "compatible" as const }));
    expect(align(given)).toEqual(once);
    expect(JSON.stringify(given)).toBe(before);
  });
});
