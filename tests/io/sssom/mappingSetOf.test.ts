import { catalogRef, createCatalog, defaultCatalog, type LabelContext } from "eduplan/catalog";
import { plans, shuozhou } from "eduplan/data";
import { fromSssom, type Mapping, mappingSetFrom, mappingSetOf, toSssom } from "eduplan/io";
import { EduplanError } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../diff/deepFreeze.ts";
import { madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../../plans.ts";

const coding = { predicate: "skos:closeMatch", confidence: 0.8, by: "Li Hua", status: "double" } as const;

describe("mappingSetOf", () => {
  const plan = madePlan("jia", {
    targets: [
      madeTarget("a", {
        stage: "ED1_2",
        coding: {
          ...coding,
          candidates: [{ indicator: "primary.retention-rate", confidence: 0.1, reason: "six years?" }],
          note: "nine years",
        },
      }),
      uncodedTarget("b", percent(1)),
    ],
    observations: [madeObservation("c", { coding: { ...coding, by: "a program", status: "draft" } })],
  });
  const { mappings } = mappingSetOf([plan]);
  const { version, hash } = catalogRef(defaultCatalog);
  const source = {
    subject_source: "plan:jia",
    object_source: "eduplan_term:catalog",
    object_source_version: `${version} sha256:${hash}`,
  };

  it("makes a row of a record's coding", () => {
    expect(mappings[0]).toEqual({
      subject_id: "plan:jia/a",
      subject_label: "九年义务教育巩固率",
      subject_category: "target",
      predicate_id: "skos:closeMatch",
      object_id: "eduplan:compulsory.retention-rate",
      object_label: "九年义务教育巩固率",
      mapping_justification: "semapv:ManualMappingCuration",
      author_label: ["Li Hua"],
      confidence: 0.8,
      comment: "nine years",
      extra: { ext_stage: "ED1_2", ext_unit: "percent" },
      ...source,
    });
  });

  it("makes a further row of each candidate, which says that it is one", () => {
    expect(mappings[1]).toMatchObject({
      subject_id: "plan:jia/a",
      predicate_id: "skos:closeMatch",
      object_id: "eduplan:primary.retention-rate",
      confidence: 0.1,
      comment: "six years?",
      extra: { ext_role: "candidate" },
    });
  });

  it("states that no term was found for a record without indicator, on nobody's word", () => {
    expect(mappings[2]).toEqual({
      subject_id: "plan:jia/b",
      subject_label: "研学基地",
      subject_category: "target",
      predicate_id: "skos:exactMatch",
      object_id: "sssom:NoTermFound",
      mapping_justification: "semapv:UnspecifiedMatching",
      mapping_cardinality: "1:0",
      extra: { ext_unit: "percent" },
      ...source,
    });
  });

  it("puts a draft down to the program that made it", () => {
    expect(mappings[3]).toMatchObject({
      subject_id: "plan:jia/c",
      subject_category: "observation",
      mapping_justification: "semapv:LexicalMatching",
      mapping_tool: "a program",
    });
    expect(mappings[3]?.author_label).toBeUndefined();
  });

  it("has the name, licence and date it is given, and no date of its own", () => {
    const options = {
      id: "https://example.org/s",
      title: "t",
      license: "https://example.org/l",
      comment: "c",
      date: "2026-11-25",
    };
    expect(mappingSetOf([plan], options)).toMatchObject({
      mapping_set_id: "https://example.org/s",
      mapping_set_title: "t",
      license: "https://example.org/l",
      comment: "c",
      mappings: mappings.map((each) => ({ ...each, mapping_date: "2026-11-25" })),
    });
    expect(toSssom(mappingSetOf([plan], options))).toContain("#mapping_date: 2026-11-25\n");
    expect(toSssom(mappingSetOf([plan]))).not.toContain("mapping_date");
  });

  it("has a row for every target and observation of the bundled plans, and keeps to SSSOM", () => {
    const set = mappingSetOf(plans);
    const records = plans.flatMap((each) =>
      [...each.targets, ...each.observations].map(({ id }) => `plan:${each.id}/${id}`),
    );
    const rows = set.mappings.filter(({ extra }) => extra?.ext_role === undefined);
    expect(rows.map(({ subject_id }) => subject_id)).toEqual(records);
    expect(set.mappings.length).toBeGreaterThan(rows.length);
    expect(set.mappings.every(({ object_id, object_label }) => object_label || object_id === "sssom:NoTermFound")).toBe(
      true,
    );
    expect(fromSssom(toSssom(set)).success).toBe(true);
  });

  it("leaves its arguments alone, and answers for none and for an unknown indicator", () => {
    expect(mappingSetOf([deepFreeze(structuredClone(shuozhou))])).toEqual(mappingSetOf([shuozhou]));
    expect(mappingSetOf([]).mappings).toEqual([]);
    expect(fromSssom(toSssom(mappingSetOf([])))).toMatchObject({ success: true });
    const [row] = mappingSetOf([plan], { catalog: createCatalog("empty", []) }).mappings;
    expect([row?.object_id, row?.object_label]).toEqual(["eduplan:compulsory.retention-rate", undefined]);
  });
});

describe("mappingSetFrom", () => {
  const answers = (label: string, context: LabelContext = {}): readonly Mapping[] =>
    mappingSetFrom([{ label, ...context }]).mappings;

  it("maps a wording that the catalogue has, as a literal", () => {
    const [row] = answers("学前三年毛入园率");
    expect(row).toMatchObject({
      subject_label: "学前三年毛入园率",
      subject_type: "rdfs literal",
      predicate_id: "skos:exactMatch",
      object_id: "eduplan:preschool.gross-enrolment-rate.three-year",
      mapping_justification: "semapv:LexicalMatching",
      match_string: ["学前三年毛入园率"],
      mapping_tool: "eduplan resolveIndicator",
      subject_preprocessing: ["semapv:CaseNormalization", "semapv:Normalization"],
    });
    expect(row?.subject_id).toBeUndefined();
    expect(row?.confidence).toBeGreaterThan(0.9);
  });

  it("tells the context it used, and what it was refused for", () => {
    const rows = answers("毕业率", { stage: "高中阶段" });
    expect(rows[0]).toMatchObject({
      object_id: "eduplan:upper-secondary.graduation-rate",
      mapping_justification: "semapv:CompositeMatching",
      extra: { ext_stage: "高中阶段" },
    });
    const refused = rows.slice(1);
    expect(refused.length).toBeGreaterThan(0);
    for (const row of refused) {
      expect(row).toMatchObject({
        predicate_id: "skos:closeMatch",
        extra: { ext_role: "candidate", ext_stage: "高中阶段" },
      });
      expect(row.confidence).toBeLessThan(rows[0]?.confidence ?? 0);
    }
  });

  it("states that no term was found, and why", () => {
    const [row] = answers("高速公路里程");
    expect(row).toMatchObject({
      predicate_id: "skos:exactMatch",
      object_id: "sssom:NoTermFound",
      mapping_cardinality: "1:0",
      mapping_justification: "semapv:CompositeMatching",
    });
    expect(row?.comment).toMatch(/\p{L}/u);
    expect(row?.confidence).toBeUndefined();
  });

  it("takes identifiers of one's own, with their prefixes", () => {
    const set = mappingSetFrom([{ label: "巩固率", id: "EX:1" }], { curieMap: { EX: "https://example.org/" } });
    expect(set.mappings[0]).toMatchObject({ subject_id: "EX:1", subject_label: "巩固率" });
    expect(set.mappings[0]?.subject_type).toBeUndefined();
    expect(fromSssom(toSssom(set)).success).toBe(true);
    expect(() => toSssom(mappingSetFrom([{ label: "巩固率", id: "EX:1" }]))).toThrow("EX");
  });

  it("goes into a file and comes back", () => {
    const set = mappingSetFrom([
      "学前三年毛入园率",
      { label: "毕业率", stage: "高中阶段", unit: "%" },
      "高速公路里程",
      "=1+1",
    ]);
    expect(fromSssom(toSssom(set))).toMatchObject({ success: true, data: set });
    expect(mappingSetFrom([]).mappings).toEqual([]);
  });

  it("refuses an empty label", () => {
    expect(() => mappingSetFrom(["a", ""])).toThrow(EduplanError);
  });
});
