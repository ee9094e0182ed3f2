import { closest, distance } from "fastest-levenshtein";
import type { Finding, Params } from "../../model/finding.ts";
import { faultAt, type Place, quoted, verbatim } from "../faults.ts";
import { checkValue, EXPECTED, PREFIX, URI, type ValueContext } from "./checkValue.ts";
import { BUILT_IN_PREFIXES, splitCurie } from "./curies.ts";
import { type Cardinality, type Mapping, type MappingSet, NO_TERM_FOUND } from "./mappingSet.ts";
import { MAPPING_SLOTS, SET_SLOTS, type Slot } from "./slots.ts";

type Path = Finding["path"];

export interface CheckOptions {
  /** Whether the rules of SSSOM 1.1 hold that 1.0 did not have: that URIs are complete. */
  readonly strict: boolean;
  /** Where a path of the set stands in the file it was read from. */
  readonly placeOf?: (path: Path) => Place;
}

const NOWHERE: Place = { words: { zh: "", en: "" } };

/** Everything in which a set does not keep to SSSOM: slots required, enumerations, ranges, prefixes, rules between slots. */
export function checkMappingSet(
  set: MappingSet,
  { strict, placeOf = () => NOWHERE }: CheckOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  const fault = (code: string, path: Path, params?: Params): void => {
    findings.push(faultAt(placeOf(path), code, path, params));
  };
  const checker: Checker = { fault, strict, curieMap: set.curie_map, undeclared: new Set() };
  checkPrefixes(set, fault);
  checkSlots(set, SET_SLOTS, [], checker);
  const recordIds = new Map<string, number>();
  const named = set.mappings.filter(({ record_id }) => record_id !== undefined).length;
  set.mappings.forEach((mapping, index) => {
    checkSlots(mapping, MAPPING_SLOTS, ["mappings", index], checker);
    checkRules(mapping, index, fault);
    const { record_id } = mapping;
    if (record_id === undefined) {
      if (named > 0) fault("sssom.record-id-missing", ["mappings", index, "record_id"]);
      return;
    }
    const first = recordIds.get(record_id);
    if (first === undefined) recordIds.set(record_id, index);
    else fault("sssom.record-id-twice", ["mappings", index, "record_id"], { id: record_id, first: first + 1 });
  });
  return findings;
}

type Fault = (code: string, path: Path, params?: Params) => void;

interface Checker extends ValueContext {
  readonly fault: Fault;
}

function checkPrefixes({ curie_map }: MappingSet, fault: Fault): void {
  for (const [prefix, expansion] of Object.entries(curie_map)) {
    const path = ["curie_map", prefix];
    const builtIn = Object.hasOwn(BUILT_IN_PREFIXES, prefix) ? BUILT_IN_PREFIXES[prefix] : undefined;
    if (!splitCurie(`${prefix}:`)) fault("sssom.invalid", path, { expected: PREFIX, found: quoted(prefix) });
    if (typeof expansion !== "string" || !URI.test(expansion)) {
      fault("sssom.invalid", path, { expected: EXPECTED.uri, found: quoted(expansion) });
    } else if (builtIn !== undefined && builtIn !== expansion) {
      fault("sssom.built-in-prefix", path, { prefix: verbatim(prefix), expected: builtIn, found: quoted(expansion) });
    }
  }
}

/** Keys of a set that SSSOM knows, beside the slots. */
const STRUCTURE = ["curie_map", "extension_definitions", "mappings", "sssom_version"];
/** Keys that are checked by themselves. */
const OTHER_KEYS = ["type", "version", "curie_map", "extension_definitions", "mappings", "extra"];

function checkSlots(record: object, slots: ReadonlyMap<string, Slot>, path: Path, checker: Checker): void {
  for (const [key, value] of Object.entries(record)) {
    const slot = slots.get(key);
    if (slot && value !== undefined) {
      for (const { code, params } of checkValue(value, key, slot, checker)) checker.fault(code, [...path, key], params);
    } else if (!slot && !OTHER_KEYS.includes(key)) {
      checker.fault("sssom.unknown-key", [...path, key], { key: verbatim(key) });
    }
  }
  for (const [key, { required }] of slots) {
    if (!required || (record as Readonly<Record<string, unknown>>)[key] !== undefined) continue;
    checker.fault("sssom.missing", [...path, key], { slot: verbatim(key) });
  }
  if (!("extra" in record)) return;
  const taken = (key: string): boolean => slots.has(key) || (path.length === 0 && STRUCTURE.includes(key));
  for (const [key, value] of Object.entries(record.extra as object)) {
    const place = [...path, "extra", key];
    if (taken(key.trim())) checker.fault("sssom.extra-is-slot", place, { key: verbatim(key) });
    if (key.trim() === "") checker.fault("sssom.invalid", place, { expected: EXPECTED.text, found: quoted(key) });
    if (path.length === 0 || (typeof value === "string" && value !== "")) continue;
    checker.fault("sssom.invalid", place, { expected: EXPECTED.text, found: quoted(value) });
  }
}

/** The slot that a name is a misspelling of. */
export function nearestSlot(name: string, slots: ReadonlyMap<string, Slot>): string | undefined {
  const written = name
    .slice(0, 60)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const nearest = closest(written, [...slots.keys()]);
  return distance(written, nearest) <= 2 ? nearest : undefined;
}

/** What SSSOM asks of the slots of one mapping together. */
function checkRules(mapping: Mapping, index: number, fault: Fault): void {
  const at = (slot: string): Path => ["mappings", index, slot];
  for (const side of ["subject", "object"] as const) {
    const literal = mapping[`${side}_type`] === "rdfs literal";
    if (mapping[`${side}_id`] === undefined && !literal) {
      fault("sssom.missing-entity", at(`${side}_id`), { slot: verbatim(`${side}_id`), type: verbatim(`${side}_type`) });
    }
    if (literal && mapping[`${side}_label`] === undefined) {
      fault("sssom.missing", at(`${side}_label`), { slot: verbatim(`${side}_label`) });
    }
  }
  const { subject_id, object_id, mapping_cardinality: stated, reviewer_id, reviewer_label } = mapping;
  const needed = ABSENT[`${subject_id === NO_TERM_FOUND}/${object_id === NO_TERM_FOUND}`];
  if (stated !== undefined && (needed ?? stated) !== stated) {
    fault("sssom.cardinality", at("mapping_cardinality"), {
      expected: verbatim(needed ?? ""),
      found: verbatim(stated),
    });
  } else if (stated !== undefined && needed === undefined && stated.includes("0")) {
    fault("sssom.cardinality-zero", at("mapping_cardinality"), { found: verbatim(stated) });
  }
  if (reviewer_id !== undefined || reviewer_label !== undefined) return;
  for (const slot of ["review_date", "reviewer_agreement"] as const) {
    if (mapping[slot] !== undefined) fault("sssom.no-reviewer", at(slot), { slot: verbatim(slot) });
  }
}

/** The cardinality that a mapping must have, by whether its subject and its object are absent. */
const ABSENT: Readonly<Record<string, Cardinality>> = { "false/true": "1:0", "true/false": "0:1", "true/true": "0:0" };
