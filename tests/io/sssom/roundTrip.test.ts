import { isDeepStrictEqual } from "node:util";
import { plans } from "eduplan/data";
import {
  CARDINALITIES,
  fromSssom,
  JUSTIFICATIONS,
  type Mapping,
  type MappingSet,
  mappingSetOf,
  toSssom,
} from "eduplan/io";
import { EduplanError } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { madeMapping, madeSet, readSet } from "./madeSets.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."\t\n\r\"'|\\=+-@#,: 率’{}[]&*!%~>é"), minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    "null",
    "~",
    "true",
    "1.0",
    "2020-01-01",
    "__proto__",
    "constructor",
    "=1+1",
    "'=1",
    "'",
    "- x",
    "---",
  ),
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const curie = fc
  .tuple(fc.constantFrom("plan", "eduplan", "skos", "学"), fc.stringMatching(/^[a-z0-9/.'(),=-]{0,8}$/))
  .map((parts) => parts.join(":"));
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const ratio = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const dates = fc.constantFrom("2026-11-25", "2020-02-29");

/** Drops what has no value. */
const stated = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;

/** Names that are none of SSSOM's. */
const extraName = fc
  .oneof(
    text.filter((name) => name.trim() !== ""),
    fc.constantFrom("__proto__", "备注", "ext a"),
  )
  .filter((name) => !/^(?:comment|other)$/.test(name.trim()));
const extras = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(extraName, value), { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries));

const mapping: fc.Arbitrary<Mapping> = fc
  .record({
    subject_id: curie,
    subject_label: optional(text),
    predicate_id: curie,
    object_id: curie,
    object_label: optional(text),
    mapping_justification: fc.constantFrom(...JUSTIFICATIONS),
    author_label: optional(texts),
    author_id: optional(fc.array(curie, { minLength: 1, maxLength: 2 })),
    mapping_cardinality: optional(fc.constantFrom(...CARDINALITIES.filter((each) => !each.includes("0")))),
    mapping_tool: optional(fc.constantFrom("a", "b")),
    mapping_date: optional(dates),
    confidence: optional(ratio),
    match_string: optional(texts),
    comment: optional(text),
    extra: optional(extras(text)),
  })
  .map((each) => stated(each) as Mapping);

const set: fc.Arbitrary<MappingSet> = fc
  .record({
    mappings: fc.array(mapping, { maxLength: 4 }),
    curie_map: fc.constant({
      plan: "https://example.org/plan/",
      eduplan: "https://example.org/i#",
      学: "https://example.org/学/",
    }),
    mapping_set_title: optional(text),
    mapping_set_confidence: optional(ratio),
    creator_label: optional(texts),
    license: optional(fc.constantFrom("https://creativecommons.org/licenses/by/4.0/")),
    comment: optional(text),
    extension_definitions: optional(fc.constant([{ slot_name: "ext_a", type_hint: "xsd:integer" }])),
    extra: optional(
      extras(
        fc.letrec((tie) => ({
          value: fc.oneof(
            { depthSize: "small" },
            text,
            fc.array(tie("value"), { maxLength: 2 }),
            fc.dictionary(extraName, tie("value"), { maxKeys: 2, noNullPrototype: true }),
          ),
        })).value,
      ),
    ),
  })
  .map(({ license, ...each }) => {
    const { license: _, ...base } = madeSet([]);
    return stated({ ...base, ...each, ...(license && { license }) }) as MappingSet;
  });

describe("toSssom and fromSssom", () => {
  test("give the same set again, whatever the texts hold", () => {
    fc.assert(
      fc.property(set, fc.boolean(), fc.boolean(), (given, condense, exact) => {
        const read = readSet(toSssom(given, { condense, exact }), { exact });
        expect(read).toEqual(given);
        // Unlike toEqual, which looks past a key `__proto__`.
        expect(isDeepStrictEqual(read, given)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("write the same file from what was read of one", () => {
    fc.assert(
      fc.property(set, (given) => {
        const file = toSssom(given);
        expect(toSssom(readSet(file))).toBe(file);
      }),
    );
  });

  test("agree on what a set must be: what the one writes the other reads", () => {
    const anything = fc.record({
      confidence: optional(fc.oneof(fc.double(), fc.constant("0.5"))),
      mapping_date: optional(fc.oneof(text, dates)),
      mapping_cardinality: optional(fc.oneof(text, fc.constantFrom(...CARDINALITIES))),
      object_id: optional(fc.oneof(text, curie, fc.constant("sssom:NoTermFound"))),
      subject_type: optional(fc.constantFrom("rdfs literal", "skos concept", "class")),
      see_also: optional(fc.oneof(texts, text, fc.constant([]))),
      reviewer_agreement: optional(fc.double({ min: -1.1, max: 1.1 })),
      record_id: optional(curie),
      color: optional(text),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (made) => {
        const given = madeSet(made.map((each) => stated({ ...madeMapping(), ...each }) as unknown as Mapping));
        try {
          const file = toSssom(given);
          expect(fromSssom(file).success).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(EduplanError);
          expect((error as EduplanError).code).toBe("invalid-mapping-set");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("give the bundled plans' codings again", () => {
    const given = mappingSetOf(plans);
    expect(given.mappings.length).toBeGreaterThan(350);
    expect(fromSssom(toSssom(given))).toEqual({ success: true, data: given, findings: [] });
  });
});
