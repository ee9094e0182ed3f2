import { defaultCatalog, extendCatalog, resolveIndicator } from "eduplan/catalog";
import { plans, shuozhou } from "eduplan/data";
import { aliasesOf, applyMappings, fromSssom, type Mapping, mappingSetOf, toSssom } from "eduplan/io";
import { EduplanError, describe as inWords, type Plan, type Target } from "eduplan/model";
import { safeParsePlan } from "eduplan/schema";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../diff/deepFreeze.ts";
import { madeObservation, madePlan, madeTarget, percent, uncodedTarget } from "../../plans.ts";
import { codesOf, madeMapping, madeSet, without } from "./madeSets.ts";

const plan: Plan = madePlan("jia", {
  targets: [
    madeTarget("a", { stage: "ED1_2" }),
    uncodedTarget("b", percent(90), { label: "毛入学率", stage: "ED3" }),
    uncodedTarget("c", percent(60), { label: "毛入学率", stage: "ED5-8" }),
    uncodedTarget("d", percent(1)),
  ],
  observations: [madeObservation("o", { label: "毛入学率", stage: "ED3" })],
});
const upper = "upper-secondary.gross-enrolment-rate";

const apply = (mappings: readonly Mapping[], keep: Parameters<typeof applyMappings>[2]["keep"] = []) => {
  const { plan: coded, findings } = applyMappings(plan, madeSet(mappings), { by: "Li Hua", keep });
  return { targets: coded.targets, observations: coded.observations, codes: codesOf(findings), findings };
};
const codedAs = ({ indicator, coding }: Pick<Target, "indicator" | "coding">) => [
  indicator,
  coding?.predicate,
  coding?.confidence,
  coding?.by,
  coding?.status,
];
const label = (more: Partial<Mapping>): Mapping =>
  without(
    madeMapping({ subject_label: "毛入学率", subject_type: "rdfs literal", object_id: `eduplan:${upper}`, ...more }),
    "subject_id",
  );

describe("applyMappings", () => {
  it("leaves the bundled plans as they are when given their own codings", () => {
    const set = mappingSetOf(plans);
    for (const each of plans) {
      const { plan: coded, findings } = applyMappings(deepFreeze(structuredClone(each)), set, { by: "Li Hua" });
      expect(coded).toEqual(each);
      expect(codesOf(findings)).toEqual(plans.slice(1).map(() => "mapping.other-plan"));
    }
  });

  it("codes a plan that has no codings as another was coded, by way of a file", () => {
    const bare = <Coded extends object>({
      indicator: _,
      coding: __,
      ...rest
    }: Coded & { indicator?: unknown; coding?: unknown }) => rest;
    const uncoded = {
      ...shuozhou,
      targets: shuozhou.targets.map(bare),
      observations: shuozhou.observations.map(bare),
    } as Plan;
    const result = fromSssom(toSssom(mappingSetOf([shuozhou])));
    if (!result.success) throw new Error("not read");
    const { plan: coded, findings } = applyMappings(uncoded, result.data, { by: "Li Hua" });
    expect(findings).toEqual([]);
    const meaning = ({ targets, observations }: Plan) =>
      [...targets, ...observations].map(({ indicator, coding }) => [
        indicator,
        coding?.predicate,
        coding?.confidence,
        coding?.candidates,
        coding?.note,
      ]);
    expect(meaning(coded)).toEqual(meaning(shuozhou));
    expect(safeParsePlan(coded).success).toBe(true);
  });

  it("codes the record that a mapping names, and says by whom", () => {
    const { targets, codes } = apply([
      madeMapping({
        subject_id: "plan:jia/b",
        object_id: `eduplan:${upper}`,
        predicate_id: "skos:closeMatch",
        confidence: 0.7,
        comment: "毛",
      }),
    ]);
    expect(targets[1]).toMatchObject({
      indicator: upper,
      coding: { predicate: "skos:closeMatch", confidence: 0.7, by: "Li Hua", status: "single", note: "毛" },
    });
    expect([targets[0], targets[2], codes]).toEqual([plan.targets[0], plan.targets[2], []]);
  });

  it("takes what a program matched for a draft, until someone has reviewed it", () => {
    const row = madeMapping({
      subject_id: "plan:jia/b",
      object_id: `eduplan:${upper}`,
      mapping_justification: "semapv:LexicalMatching",
    });
    expect(codedAs(apply([row]).targets[1] as Target)).toEqual([upper, "skos:exactMatch", 1, "Li Hua", "draft"]);
    const reviewed = { ...row, reviewer_label: ["Wang"], reviewer_agreement: 1 };
    expect(apply([reviewed]).targets[1]?.coding?.status).toBe("single");
    const { targets, codes } = apply([{ ...reviewed, reviewer_agreement: -1 }]);
    expect([targets, codes]).toEqual([plan.targets, ["mapping.rejected"]]);
  });

  it("finds records by label and stage, and tells a label that stands at several stages", () => {
    for (const stage of ["ED3", "高中阶段", "upper secondary"]) {
      const { targets, observations, codes } = apply([label({ extra: { ext_stage: stage } })]);
      expect([targets[1]?.indicator, targets[2]?.indicator, observations[0]?.indicator]).toEqual([
        upper,
        undefined,
        upper,
      ]);
      expect(codes).toEqual([]);
    }
    const unclear = apply([label({})]);
    expect([unclear.targets, unclear.codes]).toEqual([plan.targets, ["mapping.ambiguous-label"]]);
    expect(unclear.findings.map((each) => inWords(each, "en"))).toEqual([
      "mappings[0]: “毛入学率” stands at more than one stage (upper secondary, tertiary) and the mapping does not say at which; it was not applied",
    ]);
    expect(apply([label({ extra: { ext_stage: "ED02" } })]).codes).toEqual(["mapping.unmatched-label"]);
    expect(apply([label({ subject_label: "近视率" })]).codes).toEqual(["mapping.unmatched-label"]);
    const loose = apply([
      label({
        subject_label: " 研学 基地",
        object_id: "eduplan:compulsory.retention-rate",
        extra: { ext_stage: "ED1_2" },
      }),
    ]);
    expect(loose.targets[3]?.indicator).toBe("compulsory.retention-rate");
  });

  it("prefers a mapping by id to one by label, and says so", () => {
    const { targets, codes } = apply([
      label({ extra: { ext_stage: "ED3" } }),
      madeMapping({ subject_id: "plan:jia/b", object_id: "sssom:NoTermFound" }),
    ]);
    expect([targets[1]?.indicator, codes]).toEqual([undefined, ["mapping.overridden"]]);
  });

  it("takes the surest of several, keeps the others as candidates, and decides nothing between equals", () => {
    const a = (object: string, more: Partial<Mapping> = {}) => madeMapping({ object_id: `eduplan:${object}`, ...more });
    const surest = apply([
      a("primary.retention-rate", { confidence: 0.3, comment: "six" }),
      a(upper, { confidence: 0.9 }),
      a("preschool.public-share", { extra: { ext_role: "candidate" } }),
    ]);
    expect(surest.targets[0]).toMatchObject({
      indicator: upper,
      coding: {
        confidence: 0.9,
        candidates: [
          { indicator: "primary.retention-rate", confidence: 0.3, reason: "six" },
          { indicator: "preschool.public-share", confidence: 1 },
        ],
      },
    });
    const equal = apply([a(upper), a("primary.retention-rate")]);
    expect([equal.targets, equal.codes]).toEqual([plan.targets, ["mapping.several"]]);
    expect(apply([a(upper), a(upper)]).targets[0]?.coding?.candidates).toBeUndefined();
    expect(apply([a(upper, { extra: { ext_role: "candidate" } })]).codes).toEqual(["mapping.candidates-only"]);
  });

  it("takes an indicator away where no term was found, unless something else was", () => {
    const none = madeMapping({ object_id: "sssom:NoTermFound", mapping_cardinality: "1:0" });
    const { targets, codes } = apply([none]);
    expect(["indicator" in (targets[0] ?? {}), "coding" in (targets[0] ?? {}), codes]).toEqual([false, false, []]);
    expect(apply([none, madeMapping({ object_id: `eduplan:${upper}` })]).targets[0]?.indicator).toBe(upper);
    expect(apply([{ ...none, subject_id: "plan:jia/d" }]).targets).toEqual(plan.targets);
  });

  it("understands a denial of the present coding", () => {
    const denial = madeMapping({ predicate_modifier: "Not" });
    const denied = apply([denial]);
    expect([denied.targets[0]?.indicator, denied.codes]).toEqual([undefined, ["mapping.denied"]]);
    const idle = apply([{ ...denial, object_id: `eduplan:${upper}` }]);
    expect([idle.targets, idle.codes]).toEqual([plan.targets, ["mapping.negated"]]);
  });

  it("keeps codings that are to be kept, and says what it kept", () => {
    const rows = [madeMapping({ object_id: `eduplan:${upper}` })];
    const kept = apply(rows, ["single"]);
    expect([kept.targets, kept.codes]).toEqual([plan.targets, ["mapping.kept"]]);
    expect(apply(rows, ["adjudicated"]).targets[0]?.indicator).toBe(upper);
    expect(apply([madeMapping({ predicate_modifier: "Not" })], ["single"]).codes).toEqual(["mapping.kept"]);
  });

  it("skips nothing in silence", () => {
    const { targets, findings } = apply([
      madeMapping({ subject_id: "plan:jia/zzz" }),
      madeMapping({ object_id: "eduplan:no.such" }),
      madeMapping({ object_id: "skos:Concept" }),
      madeMapping({ predicate_id: "owl:sameAs" }),
      madeMapping({ subject_id: "plan:yi/a" }),
      madeMapping({ subject_id: "plan:yi/b" }),
      madeMapping({ subject_id: "sssom:NoTermFound" }),
      without(madeMapping({ object_type: "rdfs literal", object_label: "巩固率" }), "object_id"),
    ]);
    expect(targets).toEqual(plan.targets);
    expect(findings.map(({ code, path, severity }) => [path[1], severity, code])).toEqual([
      [0, "error", "mapping.unknown-record"],
      [1, "error", "mapping.unknown-indicator"],
      [2, "error", "mapping.unknown-indicator"],
      [3, "warning", "mapping.predicate"],
      [4, "info", "mapping.other-plan"],
      [6, "info", "mapping.no-subject"],
      [7, "error", "mapping.unknown-indicator"],
    ]);
    for (const finding of findings) {
      for (const locale of ["zh", "en"] as const)
        expect(inWords(finding, locale)).not.toMatch(/\{|undefined|mapping\.[a-z]/);
    }
  });

  it("reads prefixes by what they stand for", () => {
    const set = madeSet([madeMapping({ subject_id: "p:jia/b", object_id: `i:${upper}` })], {
      curie_map: { p: "https://eduplan.invalid/plan/", i: "https://eduplan.invalid/indicator/" },
    });
    expect(applyMappings(plan, set, { by: "Li Hua" }).plan.targets[1]?.indicator).toBe(upper);
  });

  it("refuses to code in nobody's name", () => {
    expect(() => applyMappings(plan, madeSet([]), { by: "" })).toThrow(EduplanError);
  });
});

describe("aliasesOf", () => {
  it("teaches a catalogue the labels of a mapping", () => {
    const set = madeSet([
      madeMapping({ subject_label: "娃娃留校率" }),
      madeMapping({ subject_label: "娃娃留校率" }),
      madeMapping(),
    ]);
    const aliases = aliasesOf(set);
    expect(aliases).toEqual({ "compulsory.retention-rate": ["娃娃留校率", "九年义务教育巩固率"] });
    const catalog = extendCatalog(defaultCatalog, { aliases });
    expect(resolveIndicator("娃娃留校率", {}, { catalog }).indicator).toBe("compulsory.retention-rate");
  });

  it("takes only exact matches that stand", () => {
    const set = madeSet([
      madeMapping({ predicate_id: "skos:closeMatch" }),
      madeMapping({ predicate_modifier: "Not" }),
      madeMapping({ extra: { ext_role: "candidate" } }),
      madeMapping({ reviewer_agreement: -1, reviewer_label: ["Wang"] }),
      madeMapping({ object_id: "sssom:NoTermFound" }),
      madeMapping({ object_id: "skos:Concept" }),
      madeMapping({ confidence: 0.4, subject_label: "弱" }),
    ]);
    expect(aliasesOf(set)).toEqual({ "compulsory.retention-rate": ["弱"] });
    expect(aliasesOf(set, { confidence: 0.5 })).toEqual({});
  });
});
