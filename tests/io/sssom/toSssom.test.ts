import { type MappingSet, toSssom } from "eduplan/io";
import { EduplanError } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { codesOf, madeMapping, madeSet, without } from "./madeSets.ts";

describe("toSssom", () => {
  it("writes metadata and columns in SSSOM's order, only those that are used", () => {
    const set = madeSet(
      [
        madeMapping({ comment: "a\tb", confidence: 0.9, author_label: ["x|y", "z\\"] }),
        madeMapping({ extra: { ext_stage: "ED02" } }),
      ],
      {
        comment: "two\nlines",
        mapping_set_version: "1.0",
        creator_label: ["Li Hua"],
      },
    );
    expect(toSssom(set)).toBe(
      [
        "#curie_map:",
        "#  eduplan: https://eduplan.invalid/indicator/",
        "#  plan: https://eduplan.invalid/plan/",
        "#mapping_set_id: https://example.org/sets/made",
        '#mapping_set_version: "1.0"',
        "#creator_label:",
        "#  - Li Hua",
        "#license: https://creativecommons.org/publicdomain/zero/1.0/",
        '#comment: "two\\nlines"',
        "subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tconfidence\tcomment\text_stage",
        'plan:jia/a\t九年义务教育巩固率\tskos:exactMatch\teduplan:compulsory.retention-rate\tsemapv:ManualMappingCuration\tx\\|y|z\\\\\t0.9\t"a\tb"\t',
        "plan:jia/a\t九年义务教育巩固率\tskos:exactMatch\teduplan:compulsory.retention-rate\tsemapv:ManualMappingCuration\t\t\t\tED02",
        "",
      ].join("\n"),
    );
  });

  it("states once what all mappings have in common, unless told not to", () => {
    const set = madeSet([
      madeMapping({ mapping_tool: "m", mapping_date: "2026-11-25" }),
      madeMapping({ mapping_tool: "m" }),
    ]);
    expect(toSssom(set)).toContain("#mapping_tool: m\n");
    expect(toSssom(set)).toContain("\tmapping_date\n");
    expect(toSssom(set, { condense: false })).not.toContain("#mapping_tool");
  });

  it("declares SSSOM 1.1 when, and only when, something of it is used", () => {
    const declared = (...args: Parameters<typeof madeSet>) =>
      toSssom(madeSet(...args)).startsWith('#sssom_version: "1.1"\n');
    expect(declared([madeMapping({ comment: "0:0" })])).toBe(false);
    expect(declared([madeMapping({ record_id: "plan:1" })])).toBe(true);
    expect(declared([madeMapping({ subject_type: "composed entity expression" })])).toBe(true);
    expect(declared([madeMapping({ similarity_measure: "x" })])).toBe(false);
    expect(declared([], { mapping_set_confidence: 0.5 })).toBe(true);
  });

  it("writes that no licence is given, because SSSOM asks for one", () => {
    const { license: _, ...set } = madeSet([]);
    expect(toSssom(set)).toContain("#license: https://w3id.org/sssom/license/unspecified\n");
  });

  it("refuses what is no SSSOM, and says where", () => {
    const faults = (set: unknown): readonly string[] => {
      try {
        toSssom(set as MappingSet);
        return [];
      } catch (error) {
        expect(error).toBeInstanceOf(EduplanError);
        return codesOf((error as EduplanError).findings);
      }
    };
    expect(faults(madeSet([without(madeMapping(), "predicate_id")]))).toEqual(["sssom.missing"]);
    expect(faults(madeSet([without(madeMapping(), "subject_id")]))).toEqual(["sssom.missing-entity"]);
    expect(faults(madeSet([madeMapping({ object_id: "uis:4.1.2" })]))).toEqual(["sssom.undeclared-prefix"]);
    expect(faults(madeSet([madeMapping({ confidence: Number.NaN })]))).toEqual(["sssom.invalid"]);
    expect(faults(madeSet([madeMapping({ comment: "" })]))).toEqual(["sssom.invalid"]);
    expect(faults(madeSet([madeMapping({ author_label: [] })]))).toEqual(["sssom.invalid"]);
    expect(faults(madeSet([madeMapping({ extra: { comment: "x" } })]))).toEqual(["sssom.extra-is-slot"]);
    expect(faults(madeSet([{ ...madeMapping(), colour: "red" } as never]))).toEqual(["sssom.unknown-key"]);
    expect(faults(madeSet([], { curie_map: { "a b": "https://example.org/", skos: "https://example.org/" } }))).toEqual(
      ["sssom.invalid", "sssom.built-in-prefix"],
    );
    expect(faults({ ...madeSet([]), mapping_set_id: undefined })).toEqual(["sssom.missing"]);
  });
});
