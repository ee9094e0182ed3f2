import { defaultCatalog } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { readLabels } from "./report.ts";

const names = readLabels();
const PREDICATES = ["skos:exactMatch", "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch"];

describe("labels.json", () => {
  it("names only indicators of the catalogue", () => {
    const ids = names.flatMap(({ expect: id, also = [], ambiguous = [] }) => [
      ...(id ? [id] : []),
      ...also,
      ...ambiguous,
    ]);
    expect(ids.filter((id) => !defaultCatalog.byId.has(id))).toEqual([]);
  });

  it("has no name twice under one stage", () => {
    const keys = names.map(({ label, stage = "" }) => `${label} | ${stage}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("has a predicate where an indicator is meant, and only there", () => {
    const odd = names.filter(({ expect: id, predicate }) =>
      id === null ? predicate !== undefined : !PREDICATES.includes(predicate ?? ""),
    );
    expect(odd).toEqual([]);
  });

  it("gives other ids only beside one that is meant, and several candidates only where none is", () => {
    const odd = names.filter(
      ({ expect: id, also, ambiguous }) =>
        (also && (id === null || also.length === 0 || also.includes(id))) ||
        (ambiguous && (id !== null || new Set(ambiguous).size < 2)),
    );
    expect(odd).toEqual([]);
  });

  it("says of every name its set and where it was seen, and leaves no text empty", () => {
    for (const { set, seen, label, stage, unit, trap } of names) {
      expect([1, 2, 3, 4, 5]).toContain(set);
      for (const text of [seen, label, stage ?? "-", unit ?? "-", trap ?? "-"]) expect(text.trim()).not.toBe("");
    }
  });
});
