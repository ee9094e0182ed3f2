import type { Finding } from "../../model/finding.ts";
import { VERSION } from "../../model/version.ts";
import { faultAt, type Place, quoted, verbatim } from "../faults.ts";
import { numberOf } from "./cells.ts";
import { nearestSlot } from "./checkMappingSet.ts";
import type { ExtensionDefinition, MappingSet, MetadataValue } from "./mappingSet.ts";
import { type MetadataEntry, placeAt } from "./readMetadata.ts";
import { SET_SLOTS, SHARED_SLOTS, type Slot } from "./slots.ts";

/** What `toSssom` writes when no licence is given, because SSSOM asks for one. */
export const NO_LICENCE = "https://w3id.org/sssom/license/unspecified";

/** A set read from its metadata, without mappings, and the version of SSSOM that the file declares. */
export interface ReadSet {
  readonly set: MappingSet;
  readonly declared: string;
  readonly findings: readonly Finding[];
}

/** The metadata as a set without mappings. What a value must be is left to `checkMappingSet`. */
export function setOf(entries: ReadonlyMap<string, MetadataEntry>): ReadSet {
  const findings: Finding[] = [];
  const valueAt = (key: string): MetadataValue | undefined => entries.get(key)?.value;
  const placeOf = (key: string): Place => entries.get(key)?.place ?? placeAt(1);
  const declared = valueAt("sssom_version") ?? "1.0";
  if (typeof declared !== "string" || !/^1\.\d+$/.test(declared)) {
    findings.push(faultAt(placeOf("sssom_version"), "sssom.version", ["sssom_version"], { found: quoted(declared) }));
  }
  const definitions = definitionsOf(valueAt("extension_definitions"), placeOf("extension_definitions"), findings);
  const defined = new Set(definitions.map(({ slot_name }) => slot_name));
  const slots: [string, unknown][] = [];
  const extra: [string, MetadataValue][] = [];
  for (const [key, { value, place }] of entries) {
    const slot = SET_SLOTS.get(key);
    if (value === undefined || STRUCTURE.has(key)) continue;
    if (slot) {
      const read = slotValue(value, slot);
      if (read !== "" && !(Array.isArray(read) && read.length === 0)) slots.push([key, read]);
    } else {
      extra.push([key, value]);
      if (!defined.has(key)) findings.push(unknownSlot(key, place, ["extra", key], SET_SLOTS));
    }
  }
  if (!valueAt("license"))
    findings.push({ ...faultAt(placeAt(1), "sssom.no-licence", ["license"]), severity: "warning" });
  const curieMap = valueAt("curie_map") ?? {};
  if (!isTexts(curieMap)) {
    const params = { expected: PREFIXES, found: quoted(curieMap) };
    findings.push(faultAt(placeOf("curie_map"), "sssom.invalid", ["curie_map"], params));
  }
  const set = {
    type: "mapping-set",
    version: VERSION,
    curie_map: curieMap,
    ...Object.fromEntries(slots.filter(([key, value]) => key !== "license" || value !== NO_LICENCE)),
    ...(definitions.length > 0 && { extension_definitions: definitions }),
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
    mappings: [],
  };
  // Not yet known to be one: the caller checks it.
  return { set: set as unknown as MappingSet, declared: String(declared), findings };
}

const STRUCTURE: ReadonlySet<string> = new Set(["sssom_version", "curie_map", "extension_definitions"]);
const PREFIXES = { zh: "“前缀: 地址”各行", en: "lines of “prefix: address”" };

/** That a name is none of SSSOM's; its values are kept. */
export function unknownSlot(
  name: string,
  place: Place,
  path: Finding["path"],
  slots: ReadonlyMap<string, Slot>,
): Finding {
  const nearest = nearestSlot(name, slots);
  const fault =
    nearest === undefined
      ? faultAt(place, "sssom.unknown-slot", path, { slot: verbatim(name) })
      : faultAt(place, "sssom.misspelt-slot", path, { slot: verbatim(name), nearest: verbatim(nearest) });
  return { ...fault, severity: nearest === undefined ? "info" : "warning" };
}

/** A list may be written as its one value. */
function slotValue(value: MetadataValue, { kind, many }: Slot): unknown {
  if (many) return (Array.isArray(value) ? value : [value]).filter((each) => each !== "");
  return kind === "number" && typeof value === "string" ? numberOf(value) : value;
}

const isTexts = (value: MetadataValue): value is Readonly<Record<string, string>> =>
  typeof value === "object" && !Array.isArray(value) && Object.values(value).every((each) => typeof each === "string");

/** The valid definitions of extensions; SSSOM wants the others left out. */
function definitionsOf(
  value: MetadataValue | undefined,
  place: Place,
  findings: Finding[],
): readonly ExtensionDefinition[] {
  const list: readonly MetadataValue[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return list.flatMap((each) => {
    if (isDefinition(each)) return [each];
    const fault = faultAt(place, "sssom.extension-ignored", ["extension_definitions"], { found: quoted(each) });
    findings.push({ ...fault, severity: "warning" });
    return [];
  });
}

function isDefinition(value: MetadataValue): value is ExtensionDefinition & MetadataValue {
  if (typeof value !== "object" || !isTexts(value)) return false;
  return Object.keys(value).every((key) => ["slot_name", "property", "type_hint"].includes(key)) && !!value.slot_name;
}

/**
 * Puts what a set states for all its mappings on each of them. A slot that some mapping has itself stays where it is, as
 * SSSOM wants it; so does one of a set without mappings.
 */
export function propagate(set: MappingSet): MappingSet {
  const stated = Object.keys(set).filter((key) => SHARED_SLOTS.has(key));
  if (stated.length === 0 || set.mappings.length === 0) return set;
  const moved = new Set(stated.filter((key) => !set.mappings.some((mapping) => Object.hasOwn(mapping, key))));
  const pick = (keep: (key: string) => boolean) => Object.fromEntries(Object.entries(set).filter(([key]) => keep(key)));
  const shared = pick((key) => moved.has(key));
  const mappings = set.mappings.map((mapping) => ({ ...mapping, ...shared }));
  return { ...pick((key) => !moved.has(key)), mappings } as unknown as MappingSet;
}
