import { type FromSssomOptions, fromSssom, JUSTIFICATIONS } from "eduplan/io";
import { describe as inWords } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { codesOf, madeFile, readSet, refusals } from "./madeSets.ts";

const header = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
const row = "EX:1\tskos:exactMatch\tEX:2\tsemapv:ManualMappingCuration";
const mapping = {
  subject_id: "EX:1",
  predicate_id: "skos:exactMatch",
  object_id: "EX:2",
  mapping_justification: "semapv:ManualMappingCuration",
};

describe("fromSssom, a file as people and programs write it", () => {
  it("reads metadata and rows", () => {
    expect(fromSssom(madeFile([header, row]))).toEqual({
      success: true,
      data: {
        type: "mapping-set",
        version: expect.any(String),
        curie_map: { EX: "https://example.org/" },
        mapping_set_id: "https://example.org/sets/made",
        license: "https://creativecommons.org/publicdomain/zero/1.0/",
        mappings: [mapping],
      },
      findings: [],
    });
  });

  it("reads the metadata as sssom-py writes it: a blank after #, keys sorted, lists not indented, dates in quotes", () => {
    const file = [
      "# creator_id:",
      "# - orcid:1234",
      "# - orcid:5678",
      "# curie_map:",
      "#   EX: https://example.org/",
      "#   orcid: https://orcid.org/",
      "#   skos: http://www.w3.org/2004/02/skos/core#",
      "# license: https://creativecommons.org/publicdomain/zero/1.0/",
      "# mapping_date: '2020-05-30'",
      "# mapping_set_id: https://example.org/sets/made",
      "# mapping_set_version: '1.10'",
      header,
      row,
    ].join("\n");
    const set = readSet(file);
    expect(set.creator_id).toEqual(["orcid:1234", "orcid:5678"]);
    expect(set.mapping_set_version).toBe("1.10");
    expect(set.mappings[0]?.mapping_date).toBe("2020-05-30");
  });

  it("takes columns in any order, either line ending, a byte order mark, and empty lines", () => {
    const table = [
      "object_id\tmapping_justification\tsubject_id\tpredicate_id",
      "EX:2\tsemapv:ManualMappingCuration\tEX:1\tskos:exactMatch",
      "",
    ];
    expect(readSet(madeFile(table)).mappings).toEqual([mapping]);
    expect(readSet(madeFile([header, row]).replaceAll("\n", "\r\n")).mappings).toEqual([mapping]);
    expect(readSet(`\ufeff${madeFile([header, row, "", `${row}\r`])}`).mappings).toEqual([mapping, mapping]);
  });

  it("reads what a spreadsheet makes of a file: cells behind every line, quotes around metadata, commas for tabs", () => {
    const padded = madeFile([header, row, "\t\t\t"], ['comment: says "so"'])
      .split("\n")
      .map((line) => `${line}\t\t`);
    expect(readSet(padded.join("\n")).mappings).toEqual([mapping]);
    const quoted = madeFile([header, row], ['comment: says "so", twice']).split("\n");
    const lines = quoted.map((line) => (line.startsWith("#comment") ? `"${line.replaceAll('"', '""')}"` : line));
    expect(readSet(lines.join("\n")).comment).toBe('says "so", twice');
    const commas = quoted.map((line) => (line.startsWith("#") ? `${line},,,` : line.replaceAll("\t", ",")));
    expect(readSet(commas.join("\n"))).toMatchObject({ mappings: [mapping], comment: 'says "so", twice' });
  });

  it("reads quoted cells with tabs, line breaks and quotes, and takes a quote inside a bare cell as it stands", () => {
    const table = [`${header}\tcomment`, `${row}\t"one\ttab\nline ""two"""`, `${row}\t大班额(“56人”以上)"`, `${row}\t`];
    const comments = readSet(madeFile(table)).mappings.map(({ comment }) => comment);
    expect(comments).toEqual(['one\ttab\nline "two"', '大班额(“56人”以上)"', undefined]);
  });

  it("splits lists at bars that no backslash precedes", () => {
    const table = [
      `${header}\tauthor_label`,
      `${row}\tAlice\\|Bob|Charlie`,
      `${row}\tAlice\\\\Bob|Charlie\\\\|David\\\\\\|Eve\\\\`,
      `${row}\ta\\b`,
    ];
    expect(readSet(madeFile(table)).mappings.map(({ author_label }) => author_label)).toEqual([
      ["Alice|Bob", "Charlie"],
      ["Alice\\Bob", "Charlie\\", "David\\|Eve\\"],
      ["a\\b"],
    ]);
  });

  it("takes one value for a list in the metadata, and empty or null values for none", () => {
    const metadata = [
      "creator_label: Li Hua",
      "mapping_tool: null",
      "comment: ",
      "see_also: []",
      "other: ~",
      "mapping_set_title: 'null'",
    ];
    const set = readSet(madeFile([header, row], metadata));
    expect(set).toMatchObject({ creator_label: ["Li Hua"], mapping_set_title: "null" });
    expect(Object.keys(set)).not.toEqual(expect.arrayContaining(["mapping_tool"]));
    expect(["mapping_tool", "comment", "see_also", "other"].filter((key) => key in set)).toEqual([]);
  });

  it("puts what the set states on each mapping, unless one of them has its own", () => {
    const metadata = ["mapping_tool: matcher", "subject_source: EX:plans"];
    const table = [`${header}\tmapping_tool`, `${row}\t`, `${row}\tother`];
    const set = readSet(madeFile(table, metadata));
    expect(set.subject_source).toBeUndefined();
    expect(set.mapping_tool).toBe("matcher");
    expect(set.mappings).toEqual([
      { ...mapping, subject_source: "EX:plans" },
      { ...mapping, subject_source: "EX:plans", mapping_tool: "other" },
    ]);
  });

  it("keeps columns and keys that SSSOM does not know under extra, and says so unless the file defines them", () => {
    const metadata = [
      "extension_definitions:",
      "  - slot_name: ext_a",
      "  - property: EX:b",
      "ext_a: A",
      "project: [x, y]",
    ];
    const result = fromSssom(madeFile([`${header}\text_a\t备注\tcoment`, `${row}\t1\t看\t`], metadata));
    expect(result).toMatchObject({
      data: {
        extension_definitions: [{ slot_name: "ext_a" }],
        extra: { ext_a: "A", project: ["x", "y"] },
        mappings: [{ ...mapping, extra: { ext_a: "1", 备注: "看" } }],
      },
    });
    expect(result.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning sssom.extension-ignored",
      "info sssom.unknown-slot",
      "info sssom.unknown-slot",
      "warning sssom.misspelt-slot",
    ]);
  });

  it("warns where no licence is given, and takes the placeholder for one as none", () => {
    const file = madeFile([header, row]);
    const unlicensed = fromSssom(file.replace(/^#license.*\n/m, ""));
    expect(codesOf(unlicensed.findings)).toEqual(["sssom.no-licence"]);
    const placeholder = readSet(file.replace(/^#license.*$/m, "#license: https://w3id.org/sssom/license/unspecified"));
    expect(placeholder.license).toBeUndefined();
  });

  it("reads the metadata from a text of its own", () => {
    const metadata = "curie_map:\r\n  EX: https://example.org/\r\nmapping_set_id: https://example.org/sets/made\r\n";
    expect(readSet(`${header}\n${row}\n`, { metadata })).toMatchObject({
      curie_map: { EX: "https://example.org/" },
      mappings: [mapping],
    });
    expect(codesOf(fromSssom(`${header}\n${row}\n`, { metadata: "a: b: c" }).findings)).toEqual(["sssom.yaml"]);
  });

  it("accepts literals without identifier, absent terms, built-in prefixes, and any predicate", () => {
    const table = [
      "subject_id\tsubject_label\tsubject_type\tpredicate_id\tobject_id\tmapping_justification\tmapping_cardinality",
      "\t入园率\trdfs literal\tskos:closeMatch\tEX:2\tsemapv:LexicalMatching\t",
      "EX:1\t\t\towl:sameAs\tsssom:NoTermFound\tsemapv:LexicalMatching\t1:0",
      "sssom:NoTermFound\t\t\tskos:exactMatch\tEX:2\tsemapv:LexicalMatching\t0:1",
    ];
    expect(readSet(madeFile(table)).mappings).toHaveLength(3);
  });

  it.each(JUSTIFICATIONS)("knows %s", (justification) => {
    expect(readSet(madeFile([header, row.replace(/semapv:.*/, justification)])).mappings).toHaveLength(1);
  });
});

describe("fromSssom, what it refuses", () => {
  const one = (column: string, value: string): readonly (readonly [string, unknown, unknown])[] =>
    refusals(madeFile([`${header}\t${column}`, `${row}\t${value}`]));

  it.each([
    ["confidence", "1.2", "sssom.invalid"],
    ["confidence", "high", "sssom.invalid"],
    ["confidence", "0x1", "sssom.invalid"],
    ["similarity_score", "-0.1", "sssom.invalid"],
    ["mapping_date", "2021-02-30", "sssom.invalid"],
    ["mapping_date", "2021", "sssom.invalid"],
    ["predicate_modifier", "not", "sssom.not-one-of"],
    ["subject_type", "owl:Class", "sssom.not-one-of"],
    ["predicate_type", "rdfs literal", "sssom.not-one-of"],
    ["mapping_cardinality", "1:m", "sssom.not-one-of"],
    ["mapping_cardinality", "1:0", "sssom.cardinality-zero"],
    ["author_id", "Li Hua", "sssom.invalid"],
    ["author_id", "EX:1|orcid:2", "sssom.undeclared-prefix"],
    ["object_source", "https://example.org/x", "sssom.iri"],
    ["object_source", "sssom:NoTermFound", "sssom.no-term-elsewhere"],
    ["review_date", "2021-01-01", "sssom.no-reviewer"],
    ["reviewer_agreement", "1", "sssom.no-reviewer"],
    ["confidence", "1\t9", "sssom.unnamed-column"],
    ["confidence\tconfidence", "1\t1", "sssom.duplicate-slot"],
  ])("a %s of %s", (column, value, code) => {
    const line = code === "sssom.duplicate-slot" ? 5 : 6;
    const at = code === "sssom.duplicate-slot" || code === "sssom.unnamed-column" ? 6 : 5;
    expect(one(column, value)).toEqual([[code, line, at]]);
  });

  it.each([
    ["a missing subject", "\tskos:exactMatch\tEX:2\tsemapv:LexicalMatching", "sssom.missing-entity", 1],
    ["a missing predicate", "EX:1\t\tEX:2\tsemapv:LexicalMatching", "sssom.missing", 2],
    ["a missing object", "EX:1\tskos:exactMatch", "sssom.missing-entity", 3],
    ["a justification that is none", "EX:1\tskos:exactMatch\tEX:2\tsemapv:LexicalMatch", "sssom.not-one-of", 4],
    ["one of a later semapv", "EX:1\tskos:exactMatch\tEX:2\tsemapv:LLMBasedMatching", "sssom.not-one-of", 4],
    ["an undeclared prefix", "XE:1\tskos:exactMatch\tEX:2\tsemapv:LexicalMatching", "sssom.undeclared-prefix", 1],
  ])("%s", (_, line, code, column) => {
    expect(refusals(madeFile([header, row, line]))).toContainEqual([code, 7, column]);
  });

  it.each([
    ["nothing", "", "sssom.empty", 1],
    ["no metadata", `${header}\n${row}\n`, "sssom.no-metadata", 1],
    ["no table", madeFile([]), "sssom.no-header", 5],
    ["no id of the set", madeFile([header, row]).replace(/^#mapping_set_id.*\n/m, ""), "sssom.missing", 1],
    ["a key twice", madeFile([header, row], ["comment: a", "comment: b"]), "sssom.duplicate-slot", 6],
    [
      "a prefix twice",
      madeFile([header, row]).replace("#mapping_set_id", "#  EX: https://example.com/\n#mapping_set_id"),
      "sssom.duplicate-slot",
      3,
    ],
    [
      "a redefined prefix",
      madeFile([header, row]).replace("#  EX", "#  skos: https://example.org/\n#  EX"),
      "sssom.built-in-prefix",
      2,
    ],
    [
      "prefixes that are none",
      madeFile([header, row]).replace(/^#curie_map:\n.*\n/m, "#curie_map: EX\n"),
      "sssom.invalid",
      1,
    ],
    ["a bad value in the metadata", madeFile([header, row], ["publication_date: 25.11.2026"]), "sssom.invalid", 5],
    ["what is not YAML", madeFile([header, row], ["comment: a: b"]), "sssom.yaml", 5],
    ["an alias", madeFile([header, row], ["comment: &x a", "other: *x"]), "sssom.yaml-feature", 5],
    ["a tag", madeFile([header, row], ["comment: !!binary a"]), "sssom.yaml-feature", 5],
    ["a list for the metadata", `#- a\n${header}\n${row}\n`, "sssom.invalid", 1],
    ["a version to come", madeFile([header, row], ['sssom_version: "2.0"']), "sssom.version", 5],
    ["an open quote", madeFile([`${header}\tcomment`, row, `${row}\t"open`, row]), "sssom.quote-not-closed", 7],
  ])("%s", (_, text, code, line) => {
    expect(refusals(text)[0]?.slice(0, 2)).toEqual([code, line]);
  });

  it("relative addresses in a file of SSSOM 1.1, which 1.0 allowed", () => {
    const table = [`${header}\tsee_also`, `${row}\tnotes.html`];
    expect(readSet(madeFile(table)).mappings[0]?.see_also).toEqual(["notes.html"]);
    expect(refusals(madeFile(table, ['sssom_version: "1.1"']))).toEqual([["sssom.invalid", 7, 5]]);
  });

  it("record ids that some mappings lack or two share", () => {
    const table = (...ids: string[]) => madeFile([`${header}\trecord_id`, ...ids.map((id) => `${row}\t${id}`)]);
    expect(refusals(table("EX:a", "EX:b"))).toEqual([]);
    expect(refusals(table("EX:a", ""))).toEqual([["sssom.record-id-missing", 7, 5]]);
    expect(refusals(table("EX:a", "EX:a"))).toEqual([["sssom.record-id-twice", 7, 5]]);
  });

  it("in words that name line and column, in both languages", () => {
    const result = fromSssom(madeFile([`${header}\tconfidence`, row, `${row}\t95%`]));
    expect(result.findings.map((each) => inWords(each, "en"))).toEqual([
      'mappings[1].confidence: line 7, confidence: expected a number from 0 to 1, found "95%"',
    ]);
    expect(result.findings.map((each) => inWords(each, "zh"))).toEqual([
      'mappings[1].confidence:第7行“confidence”:应为0 到 1 之间的数值,实为 "95%"',
    ]);
  });

  it("nothing for a leading quote before a formula, which it takes away unless told not to", () => {
    const table = [`${header}\tsubject_label\tcomment`, `${row}\t'=1+1\t''@a`, `${row}\t'a\t'`];
    const labels = (options: FromSssomOptions) =>
      readSet(madeFile(table), options).mappings.map(({ subject_label, comment }) => [subject_label, comment]);
    expect(labels({})).toEqual([
      ["=1+1", "'@a"],
      ["'a", "'"],
    ]);
    expect(labels({ exact: true })).toEqual([
      ["'=1+1", "''@a"],
      ["'a", "'"],
    ]);
  });
});
