import { align } from "eduplan/align";
import { catalogRef, defaultCatalog, extendCatalog } from "eduplan/catalog";
import { jizhou } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../diff/deepFreeze.ts";
import { madeIndicator } from "./madeIndicator.ts";

const RETENTION = "compulsory.retention-rate";

describe("extendCatalog", () => {
  it("adds an indicator after those the catalogue has", () => {
    const own = madeIndicator("compulsory.boarding-share");
    const extended = extendCatalog(defaultCatalog, { indicators: [own] });
    expect(extended.indicators.length).toBe(defaultCatalog.indicators.length + 1);
    expect(extended.indicators.at(-1)).toEqual(own);
    expect(extended.byId.get("compulsory.boarding-share")).toEqual(own);
  });

  it("adds wordings to those there are, each once", () => {
    const catalog = extendCatalog(defaultCatalog, {
      indicators: [madeIndicator("compulsory.boarding-share", {}, { aliases: ["寄宿率"] })],
    });
    const extended = extendCatalog(catalog, {
      aliases: { "compulsory.boarding-share": ["寄宿率", "寄宿生占比", "寄宿生占比"] },
    });
    expect(extended.byId.get("compulsory.boarding-share")?.aliases).toEqual(["寄宿率", "寄宿生占比"]);
  });

  it("adds wordings and overrides to an indicator of the same call", () => {
    const extended = extendCatalog(defaultCatalog, {
      indicators: [madeIndicator("compulsory.boarding-share")],
      aliases: { "compulsory.boarding-share": ["寄宿率"] },
      overrides: { "compulsory.boarding-share": { direction: "neutral" } },
    });
    const own = extended.byId.get("compulsory.boarding-share");
    expect([own?.aliases, own?.direction]).toEqual([["寄宿率"], "neutral"]);
  });

  it("replaces the fields given and no others, and never an id", () => {
    const before = defaultCatalog.byId.get(RETENTION);
    const smuggled = { bounds: { min: 0, max: 100 }, id: "another" };
    const after = extendCatalog(defaultCatalog, { overrides: { [RETENTION]: smuggled } }).byId.get(RETENTION);
    expect(before?.bounds).toEqual({ min: 0 });
    expect(after).toEqual({ ...before, bounds: { min: 0, max: 100 } });
  });

  it("replaces the wordings by an override, then adds the new ones", () => {
    const extended = extendCatalog(defaultCatalog, {
      aliases: { [RETENTION]: ["巩固水平"] },
      overrides: { [RETENTION]: { aliases: ["巩固率"] } },
    });
    expect(extended.byId.get(RETENTION)?.aliases).toEqual(["巩固率", "巩固水平"]);
  });

  it.each([
    ["an alias", { aliases: { "compulsory.retention": ["巩固率"] } }],
    ["an override", { overrides: { "compulsory.retention": { direction: "lower" as const } } }],
  ])("refuses %s of an indicator that nobody has", (_, extension) => {
    expect(() => extendCatalog(defaultCatalog, extension)).toThrow(
      expect.objectContaining({
        code: "unknown-indicator",
        message: expect.stringContaining("compulsory.retention to"),
      }),
    );
  });

  it("refuses an indicator under an id that is taken", () => {
    expect(() => extendCatalog(defaultCatalog, { indicators: [madeIndicator(RETENTION)] })).toThrow(
      expect.objectContaining({ code: "duplicate-indicator" }),
    );
  });

  it("leaves the given catalogue and extension as they are", () => {
    const before = JSON.stringify(defaultCatalog.indicators);
    const size = defaultCatalog.byId.size;
    const extension = deepFreeze({
      indicators: [madeIndicator("compulsory.boarding-share")],
      aliases: { [RETENTION]: ["巩固水平"] },
      overrides: { [RETENTION]: { direction: "neutral" as const } },
    });
    extendCatalog(defaultCatalog, extension);
    expect(JSON.stringify(defaultCatalog.indicators)).toBe(before);
    expect(defaultCatalog.byId.size).toBe(size);
  });

  it("marks the version and changes the hash", () => {
    const extended = extendCatalog(defaultCatalog, { aliases: { [RETENTION]: ["巩固水平"] } });
    expect(extended.version).toBe(`${defaultCatalog.version}+extended`);
    expect(catalogRef(extended).hash).not.toBe(catalogRef(defaultCatalog).hash);
  });

  it("marks the version even when nothing is added, but not the hash: the content is the same", () => {
    const extended = extendCatalog(defaultCatalog, {});
    expect(extended.version).not.toBe(defaultCatalog.version);
    expect(catalogRef(extended).hash).toBe(catalogRef(defaultCatalog).hash);
  });

  it("is what a verb reads by when handed to it", () => {
    const catalog = extendCatalog(defaultCatalog, { overrides: { [RETENTION]: { name: { zh: "巩固", en: "kept" } } } });
    const aligned = align([jizhou], { catalog });
    expect(aligned.rows.find(({ indicator }) => indicator === RETENTION)?.name).toEqual({ zh: "巩固", en: "kept" });
    expect(aligned.options.catalog).toEqual(catalogRef(catalog));
  });
});
