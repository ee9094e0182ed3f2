import {
  CARDINALITIES,
  ENTITY_TYPES,
  JUSTIFICATIONS,
  type Mapping,
  type MappingSet,
  type SharedSlots,
} from "./mappingSet.ts";

/** What a slot holds. `reference`: a CURIE; `uri`: a URI, which SSSOM before 1.1 did not insist on. */
export interface Slot {
  readonly kind: "reference" | "text" | "uri" | "date" | "number" | "word";
  /** Several values: a list, in a cell joined by `|`. */
  readonly many?: true;
  readonly required?: true;
  /** Of a number. */
  readonly range?: readonly [number, number];
  /** The words that a `word` may be. */
  readonly words?: readonly string[];
  /** Whether SSSOM 1.0 did not have it here. */
  readonly new?: true;
}

/** A table with a row for every key of an interface, several values where the interface has a list. */
type SlotsOf<Shape> = {
  readonly [Key in keyof Required<Shape>]: NonNullable<Shape[Key]> extends readonly string[]
    ? Slot & { readonly many: true }
    : Slot & { readonly many?: never };
};

const reference: Slot & { readonly many?: never } = { kind: "reference" };
const references: Slot & { readonly many: true } = { kind: "reference", many: true };
const text: Slot & { readonly many?: never } = { kind: "text" };
const texts: Slot & { readonly many: true } = { kind: "text", many: true };
const uri: Slot & { readonly many?: never } = { kind: "uri" };
const uris: Slot & { readonly many: true } = { kind: "uri", many: true };
const date: Slot & { readonly many?: never } = { kind: "date" };
const entityType: Slot & { readonly many?: never } = { kind: "word", words: ENTITY_TYPES };
const share: Slot & { readonly many?: never } = { kind: "number", range: [0, 1] };
/** A predicate is neither a wording nor a compound. */
const predicateType: Slot & { readonly many?: never } = {
  kind: "word",
  words: ENTITY_TYPES.filter((each) => each !== "rdfs literal" && each !== "composed entity expression"),
  new: true,
};

type OwnSlots = Omit<Mapping, "extra">;
type SetSlots = Omit<MappingSet, "type" | "version" | "curie_map" | "extension_definitions" | "extra" | "mappings">;

const mappingSlots: SlotsOf<OwnSlots> = {
  record_id: { kind: "reference", new: true },
  subject_id: reference,
  subject_label: text,
  subject_category: text,
  predicate_id: { kind: "reference", required: true },
  predicate_label: text,
  predicate_modifier: { kind: "word", words: ["Not"] },
  object_id: reference,
  object_label: text,
  object_category: text,
  mapping_justification: { kind: "word", words: JUSTIFICATIONS, required: true },
  author_id: references,
  author_label: texts,
  reviewer_id: references,
  reviewer_label: texts,
  creator_id: references,
  creator_label: texts,
  license: uri,
  subject_type: entityType,
  subject_source: reference,
  subject_source_version: text,
  object_type: entityType,
  object_source: reference,
  object_source_version: text,
  predicate_type: predicateType,
  mapping_provider: uri,
  mapping_source: reference,
  mapping_cardinality: { kind: "word", words: CARDINALITIES },
  cardinality_scope: { ...texts, new: true },
  mapping_tool: text,
  mapping_tool_id: { kind: "reference", new: true },
  mapping_tool_version: text,
  mapping_date: date,
  publication_date: date,
  review_date: { kind: "date", new: true },
  confidence: share,
  reviewer_agreement: { kind: "number", range: [-1, 1], new: true },
  curation_rule: references,
  curation_rule_text: texts,
  subject_match_field: references,
  object_match_field: references,
  match_string: texts,
  subject_preprocessing: references,
  object_preprocessing: references,
  similarity_score: share,
  similarity_measure: text,
  see_also: uris,
  issue_tracker_item: reference,
  other: text,
  comment: text,
};

const setSlots: SlotsOf<SetSlots> = {
  mapping_set_id: { kind: "uri", required: true },
  mapping_set_version: text,
  mapping_set_source: uris,
  mapping_set_title: text,
  mapping_set_description: text,
  mapping_set_confidence: { ...share, new: true },
  creator_id: references,
  creator_label: texts,
  license: uri,
  subject_type: entityType,
  subject_source: reference,
  subject_source_version: text,
  object_type: entityType,
  object_source: reference,
  object_source_version: text,
  predicate_type: predicateType,
  mapping_provider: uri,
  cardinality_scope: { ...texts, new: true },
  mapping_tool: text,
  mapping_tool_id: { kind: "reference", new: true },
  mapping_tool_version: text,
  mapping_date: date,
  publication_date: date,
  subject_match_field: references,
  object_match_field: references,
  subject_preprocessing: references,
  object_preprocessing: references,
  similarity_measure: { kind: "text", new: true },
  curation_rule: { ...references, new: true },
  curation_rule_text: { ...texts, new: true },
  see_also: uris,
  issue_tracker: uri,
  other: text,
  comment: text,
};

const sharedSlots: Readonly<Record<keyof SharedSlots, true>> = {
  subject_type: true,
  subject_source: true,
  subject_source_version: true,
  object_type: true,
  object_source: true,
  object_source_version: true,
  predicate_type: true,
  mapping_provider: true,
  cardinality_scope: true,
  mapping_tool: true,
  mapping_tool_id: true,
  mapping_tool_version: true,
  mapping_date: true,
  subject_match_field: true,
  object_match_field: true,
  subject_preprocessing: true,
  object_preprocessing: true,
  similarity_measure: true,
  curation_rule: true,
  curation_rule_text: true,
};

// Maps, because the names to be looked up come from files: `constructor` is no slot.

/** The slots of a mapping, in the order in which SSSOM writes columns. */
export const MAPPING_SLOTS: ReadonlyMap<string, Slot> = new Map(Object.entries(mappingSlots));
/** The slots of a set, in SSSOM's order, but for the prefixes, the definitions of extensions and the mappings. */
export const SET_SLOTS: ReadonlyMap<string, Slot> = new Map(Object.entries(setSlots));
/** The slots that a set may state for all its mappings. */
export const SHARED_SLOTS: ReadonlySet<string> = new Set(Object.keys(sharedSlots));
