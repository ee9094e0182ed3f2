import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import { STAGES, type StageCode } from "../../model/stages.ts";
import type { Target } from "../../model/target.ts";
import { verbatim } from "../faults.ts";
import { isPlanPrefix, splitCurie } from "./curies.ts";
import { type Mapping, type MappingSet, NO_TERM_FOUND } from "./mappingSet.ts";

export type CodedRecord = Target | Observation;

/** A mapping with its place in the set. */
export interface Row {
  readonly mapping: Mapping;
  readonly index: number;
}

/** The mappings of a set by the record of the plan they are about, and those that are about none. */
export interface Assignment {
  readonly rows: ReadonlyMap<CodedRecord, readonly Row[]>;
  readonly findings: readonly Finding[];
}

/** Says something of a mapping. */
export function findingOn(
  index: number,
  severity: Finding["severity"],
  code: string,
  params: Finding["params"],
): Finding {
  return { code, severity, path: ["mappings", index], params };
}

/**
 * Which record each mapping is about: the one its `subject_id` names (`plan:<plan>/<record>`), else all of its `subject_label`
 * at its `ext_stage`; a label that stands at several stages needs one. A record that is named takes no mapping by its label.
 */
export function assignMappings(plan: Plan, set: MappingSet): Assignment {
  const records: readonly CodedRecord[] = [...plan.targets, ...plan.observations];
  const byId = new Map(records.map((each) => [each.id, each]));
  const byLabel = new Map<string, CodedRecord[]>();
  for (const record of records) append(byLabel, wordingOf(record.label), record);
  const named = new Map<CodedRecord, Row[]>();
  const labelled = new Map<CodedRecord, Row[]>();
  const others = new Map<string, number[]>();
  const findings: Finding[] = [];
  set.mappings.forEach((mapping, index) => {
    const reference = recordOf(mapping, set.curie_map);
    if (reference && reference.plan !== plan.id) {
      append(others, reference.plan, index);
    } else if (reference) {
      const record = byId.get(reference.record);
      if (record) append(named, record, { mapping, index });
      else
        findings.push(
          findingOn(index, "error", "mapping.unknown-record", { plan: plan.id, record: verbatim(reference.record) }),
        );
    } else {
      const { found, finding } = byWording(mapping, index, byLabel);
      for (const record of found) append(labelled, record, { mapping, index });
      if (finding) findings.push(finding);
    }
  });
  for (const [other, indices] of others) {
    findings.push(findingOn(indices[0] ?? 0, "info", "mapping.other-plan", { plan: other, count: indices.length }));
  }
  for (const [record, rows] of labelled) {
    if (!named.has(record)) named.set(record, rows);
    else {
      for (const { index } of rows) {
        findings.push(
          findingOn(index, "info", "mapping.overridden", { label: verbatim(record.label), record: record.id }),
        );
      }
    }
  }
  return { rows: named, findings };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The plan and record that a subject names; `undefined` when it names something else. */
function recordOf(
  { subject_id }: Mapping,
  curieMap: MappingSet["curie_map"],
): { plan: string; record: string } | undefined {
  const curie = subject_id === undefined ? undefined : splitCurie(subject_id);
  if (!curie || !isPlanPrefix(curie.prefix, curieMap)) return undefined;
  const slash = curie.local.indexOf("/");
  return slash < 0
    ? { plan: curie.local, record: "" }
    : { plan: curie.local.slice(0, slash), record: curie.local.slice(slash + 1) };
}

/** A label as far as width and white space do not count. */
const wordingOf = (label: string): string => label.normalize("NFKC").replace(/\s+/g, "");

interface Labelled {
  readonly found: readonly CodedRecord[];
  readonly finding?: Finding;
}

function byWording(
  { subject_id, subject_label, extra }: Mapping,
  index: number,
  byLabel: ReadonlyMap<string, readonly CodedRecord[]>,
): Labelled {
  if (subject_id === NO_TERM_FOUND || subject_label === undefined) {
    return { found: [], finding: findingOn(index, "info", "mapping.no-subject", {}) };
  }
  const label = verbatim(subject_label);
  const stage = extra?.ext_stage;
  const found = atStage(byLabel.get(wordingOf(subject_label)) ?? [], stage);
  if (found.length === 0) {
    return {
      found,
      finding: findingOn(index, "warning", "mapping.unmatched-label", { label, stage: verbatim(stage ?? "–") }),
    };
  }
  const stages = [...new Set(found.map((record) => record.stage ?? "unstated"))];
  if (stages.length > 1) {
    return { found: [], finding: findingOn(index, "warning", "mapping.ambiguous-label", { label, stages }) };
  }
  return { found };
}

/** The records at a stage, given as a code or in words; all of them where none of them has a stage. */
function atStage(records: readonly CodedRecord[], stage: string | undefined): readonly CodedRecord[] {
  if (stage === undefined || records.every((record) => record.stage === undefined)) return records;
  const named = (code: StageCode): boolean =>
    code === stage || STAGES[code].words.includes(stage) || STAGES[code].name.en === stage;
  return records.filter((record) => record.stage !== undefined && named(record.stage));
}
