import { type Catalog, defaultCatalog } from "../../catalog/catalog.ts";
import type { Candidate, Coding, Predicate } from "../../model/coding.ts";
import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { verbatim } from "../faults.ts";
import { assignMappings, type CodedRecord, findingOn, type Row } from "./assignMappings.ts";
import { isIndicatorPrefix, splitCurie } from "./curies.ts";
import { type Mapping, type MappingSet, NO_TERM_FOUND } from "./mappingSet.ts";
import { CANDIDATE } from "./mappingSetOf.ts";

/** How mappings are applied. */
export interface ApplyOptions {
  /** Who answers for the codings that change: a person's or a program's name. */
  readonly by: string;
  /** Codings of these standings are left as they are, whatever the set says. Default none. */
  readonly keep?: readonly Coding["status"][];
  readonly catalog?: Catalog;
}

/** A plan coded by a set of mappings. */
export interface Applied {
  readonly plan: Plan;
  /** What was not applied, and why; `path` leads into the set: `["mappings", 3]`. */
  readonly findings: readonly Finding[];
}

/**
 * The plan with `indicator` and `coding` of its targets and observations as a set of mappings has them. A mapping is about the
 * record its `subject_id` names, else about all records of its `subject_label` at its `ext_stage`. Of several mappings of a record the
 * surest counts and the others become candidates, as do rows of `ext_role: candidate`; two equally sure and different are a
 * finding, and none is applied. `sssom:NoTermFound` alone takes the indicator away, and so does a `Not` that denies the present
 * coding. A missing confidence is 1. What agrees with the present coding leaves it untouched; what changes it is put
 * down to `by`, as `single` where people curated or reviewed the mapping, else as `draft`.
 *
 * Every mapping that is not applied is told: an unknown record or indicator, a label not found or standing at several stages, a
 * predicate that is none of SKOS's five, a reviewer's disagreement.
 *
 * @throws EduplanError `missing-option` when `by` is empty.
 * @example
 * const { plan: coded, findings } = applyMappings(plan, set, { by: "Li Hua", keep: ["adjudicated"] });
 */
export function applyMappings(plan: Plan, set: MappingSet, options: ApplyOptions): Applied {
  if (!options.by) throw new EduplanError("missing-option", "applyMappings: say by whom the codings are (by)");
  const { rows, findings: unassigned } = assignMappings(plan, set);
  const findings = [...unassigned];
  const apply = <Coded extends CodedRecord>(record: Coded): Coded => {
    const own = rows.get(record);
    if (!own) return record;
    const outcome = code(record, own, set, options);
    findings.push(...outcome.findings);
    return outcome.record as Coded;
  };
  const coded = { ...plan, targets: plan.targets.map(apply), observations: plan.observations.map(apply) };
  return { plan: coded, findings: findings.sort((a, b) => Number(a.path[1]) - Number(b.path[1])) };
}

interface Outcome {
  readonly record: CodedRecord;
  readonly findings: readonly Finding[];
}

/** A mapping that can be applied. */
interface Usable extends Row {
  readonly indicator: string;
  readonly predicate: Predicate;
  readonly confidence: number;
}

function code(record: CodedRecord, rows: readonly Row[], set: MappingSet, options: ApplyOptions): Outcome {
  const findings: Finding[] = [];
  const label = verbatim(record.label);
  const denied = rows.filter(({ mapping }) => mapping.predicate_modifier === "Not");
  const absent = rows.filter((row) => !denied.includes(row) && row.mapping.object_id === NO_TERM_FOUND);
  const usable = rows
    .filter((row) => !denied.includes(row) && !absent.includes(row))
    .flatMap((row) => {
      const { usable: found, finding } = read(row, set, options.catalog ?? defaultCatalog);
      if (finding) findings.push(finding);
      return found ? [found] : [];
    });
  const isCandidate = ({ mapping }: Row): boolean => mapping.extra?.ext_role === CANDIDATE;
  const [best, ...rest] = usable.filter((row) => !isCandidate(row)).sort((a, b) => b.confidence - a.confidence);
  const at = (best ?? absent[0] ?? denied[0] ?? usable[0] ?? rows[0])?.index ?? 0;

  const change = (next: CodedRecord, object: string): Outcome => {
    const kept = record.coding !== undefined && (options.keep ?? []).includes(record.coding.status);
    if (!kept) return { record: next, findings };
    const params = { label, object: verbatim(object) };
    return { record, findings: [...findings, findingOn(at, "info", "mapping.kept", params)] };
  };

  if (best) {
    const { indicator, predicate, confidence } = best;
    const equal = rest.filter((each) => each.confidence === confidence);
    const differing = equal.filter((each) => each.indicator !== indicator || each.predicate !== predicate);
    if (differing.length > 0) {
      const objects = [best, ...differing].map((each) => `${each.predicate} ${each.indicator}`);
      return { record, findings: [...findings, findingOn(at, "warning", "mapping.several", { label, objects })] };
    }
    const candidates = [...rest.filter((each) => !equal.includes(each)), ...usable.filter(isCandidate)].map(
      asCandidate,
    );
    const coding = codingOf(best, candidates, options.by);
    if (agrees(record, indicator, coding)) return { record, findings };
    return change({ ...record, indicator, coding }, indicator);
  }
  if (absent.length > 0) {
    return record.indicator === undefined ? { record, findings } : change(withoutCoding(record), NO_TERM_FOUND);
  }
  for (const { mapping, index } of denied) {
    const object = verbatim(mapping.object_id ?? mapping.object_label ?? "");
    if (indicatorIn(mapping, set) !== record.indicator || mapping.predicate_id !== record.coding?.predicate) {
      findings.push(findingOn(index, "info", "mapping.negated", { label, object }));
      continue;
    }
    const outcome = change(withoutCoding(record), `Not ${mapping.object_id}`);
    if (outcome.record === record) return outcome;
    return { ...outcome, findings: [...findings, findingOn(index, "warning", "mapping.denied", { label, object })] };
  }
  if (usable.length > 0) findings.push(findingOn(at, "info", "mapping.candidates-only", { label }));
  return { record, findings };
}

function withoutCoding({ indicator: _, coding: __, ...rest }: CodedRecord): CodedRecord {
  return rest as CodedRecord;
}

/** The indicator that a mapping's object names, whether or not the catalogue has it. */
function indicatorIn({ object_id }: Mapping, { curie_map }: MappingSet): string | undefined {
  const curie = object_id === undefined ? undefined : splitCurie(object_id);
  return curie && isIndicatorPrefix(curie.prefix, curie_map) ? curie.local : undefined;
}

/** What a mapping says of a record, or why it cannot be applied. */
function read(row: Row, set: MappingSet, catalog: Catalog): { usable?: Usable; finding?: Finding } {
  const { mapping, index } = row;
  const { subject_label, subject_id, object_id, object_label, predicate_id, reviewer_agreement = 1 } = mapping;
  const label = verbatim(subject_label ?? subject_id ?? "");
  const object = verbatim(object_id ?? object_label ?? "");
  const indicator = indicatorIn(mapping, set);
  if (reviewer_agreement < 0) {
    const params = { label, object, agreement: reviewer_agreement };
    return { finding: findingOn(index, "warning", "mapping.rejected", params) };
  }
  if (indicator === undefined || !catalog.byId.has(indicator)) {
    return { finding: findingOn(index, "error", "mapping.unknown-indicator", { object, label }) };
  }
  if (!isPredicate(predicate_id)) {
    const params = { predicate: verbatim(predicate_id), label };
    return { finding: findingOn(index, "warning", "mapping.predicate", params) };
  }
  return { usable: { ...row, indicator, predicate: predicate_id, confidence: mapping.confidence ?? 1 } };
}

const PREDICATES: readonly string[] = [
  "skos:exactMatch",
  "skos:closeMatch",
  "skos:broadMatch",
  "skos:narrowMatch",
  "skos:relatedMatch",
] satisfies readonly Predicate[];
const isPredicate = (written: string): written is Predicate => PREDICATES.includes(written);

function asCandidate({ indicator, confidence, mapping }: Usable): Candidate {
  return { indicator, confidence, ...(mapping.comment !== undefined && { reason: mapping.comment }) };
}

/** Justifications that a person stands behind. */
const BY_PEOPLE: readonly string[] = ["semapv:ManualMappingCuration", "semapv:MappingReview"];

function codingOf({ predicate, confidence, mapping }: Usable, candidates: readonly Candidate[], by: string): Coding {
  const reviewed = mapping.reviewer_id !== undefined || mapping.reviewer_label !== undefined;
  const status = reviewed || BY_PEOPLE.includes(mapping.mapping_justification) ? "single" : "draft";
  return {
    predicate,
    confidence,
    ...(candidates.length > 0 && { candidates }),
    by,
    status,
    ...(mapping.comment !== undefined && { note: mapping.comment }),
  };
}

/** Whether a record is already coded as a set would have it; what the set does not mention counts as agreed. */
function agrees(
  { indicator, coding }: CodedRecord,
  wanted: string,
  { predicate, confidence, candidates, note }: Coding,
): boolean {
  if (indicator !== wanted || coding === undefined) return false;
  const written = (list: readonly Candidate[] = []): string =>
    JSON.stringify(list.map(({ indicator: id, confidence: sure, reason }) => [id, sure, reason]));
  return (
    coding.predicate === predicate &&
    coding.confidence === confidence &&
    (candidates === undefined || written(candidates) === written(coding.candidates)) &&
    (note === undefined || note === coding.note)
  );
}
