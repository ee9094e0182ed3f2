import { createCatalog, defaultCatalog } from "eduplan/catalog";
import { EduplanError } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "./madeIndicator.ts";

describe("createCatalog", () => {
  it("keeps the indicators in order and finds each by its id", () => {
    const [a, b] = [madeIndicator("b.share"), madeIndicator("a.share")];
    const catalog = createCatalog("7", [a, b]);
    expect(catalog.version).toBe("7");
    expect(catalog.indicators).toEqual([a, b]);
    expect(catalog.byId.get("a.share")).toBe(b);
    expect(catalog.byId.get("c.share")).toBeUndefined();
  });

  it("makes a catalogue without indicators", () => {
    expect(createCatalog("0", []).byId.size).toBe(0);
  });

  it("refuses two indicators with one id and names it", () => {
    const twice = [madeIndicator("a.share"), madeIndicator("b.share"), madeIndicator("b.share", { stage: "ED1" })];
    expect(() => createCatalog("1", twice)).toThrow(EduplanError);
    expect(() => createCatalog("1", twice)).toThrow(expect.objectContaining({ code: "duplicate-indicator" }));
    expect(() => createCatalog("1", twice)).toThrow(/b\.share/);
  });
});

describe("the bundled catalogue", () => {
  it("has the indicators that the plans' headline figures need", () => {
    const ids = [
      "preschool.gross-enrolment-rate.three-year",
      "compulsory.retention-rate",
      "compulsory.places",
      "vocational.employment-rate.first",
      "basic.pupil-teacher-ratio",
    ];
    expect(ids.filter((id) => !defaultCatalog.byId.has(id))).toEqual([]);
    expect(defaultCatalog.byId.size).toBe(defaultCatalog.indicators.length);
  });
});
