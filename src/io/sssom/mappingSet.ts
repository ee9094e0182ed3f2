/** How a mapping was shown to be right: the matching processes of the semapv vocabulary that SSSOM 1.1 allows. */
export const JUSTIFICATIONS = [
  "semapv:BackgroundKnowledgeBasedMatching",
  "semapv:CompositeMatching",
  "semapv:InstanceBasedMatching",
  "semapv:LexicalMatching",
  "semapv:LexicalSimilarityThresholdMatching",
  "semapv:LogicalReasoning",
  "semapv:ManualMappingCuration",
  "semapv:MappingChaining",
  "semapv:MappingInversion",
  "semapv:MappingReview",
  "semapv:SemanticSimilarityThresholdMatching",
  "semapv:StructuralMatching",
  "semapv:UnspecifiedMatching",
] as const;
/** How a mapping came about. */
export type Justification = (typeof JUSTIFICATIONS)[number];

/** What a mapped entity is; `rdfs literal`: a mere wording, which has no identifier. */
export const ENTITY_TYPES = [
  "composed entity expression",
  "owl annotation property",
  "owl class",
  "owl data property",
  "owl named individual",
  "owl object property",
  "rdf property",
  "rdfs class",
  "rdfs datatype",
  "rdfs literal",
  "rdfs resource",
  "skos concept",
] as const;
/** One of `ENTITY_TYPES`. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Subjects to objects; `1:0`: the object is `NO_TERM_FOUND`. */
export const CARDINALITIES = ["0:0", "0:1", "1:0", "1:1", "1:n", "n:1", "n:n"] as const;
/** One of `CARDINALITIES`. */
export type Cardinality = (typeof CARDINALITIES)[number];

/** The `object_id` of a mapping that states that nothing of the object's vocabulary matches. */
export const NO_TERM_FOUND = "sssom:NoTermFound";

/**
 * Slots that a set may state once for all its mappings. A set read by `fromSssom` has them on the mappings; on the set
 * they remain only where a mapping says otherwise, and then speak of none.
 */
export interface SharedSlots {
  readonly subject_type?: EntityType;
  readonly subject_source?: string;
  readonly subject_source_version?: string;
  readonly object_type?: EntityType;
  readonly object_source?: string;
  readonly object_source_version?: string;
  readonly predicate_type?: EntityType;
  readonly mapping_provider?: string;
  readonly cardinality_scope?: readonly string[];
  readonly mapping_tool?: string;
  readonly mapping_tool_id?: string;
  readonly mapping_tool_version?: string;
  /** ISO date on which the mapping was asserted. */
  readonly mapping_date?: string;
  readonly subject_match_field?: readonly string[];
  readonly object_match_field?: readonly string[];
  readonly subject_preprocessing?: readonly string[];
  readonly object_preprocessing?: readonly string[];
  readonly similarity_measure?: string;
  readonly curation_rule?: readonly string[];
  readonly curation_rule_text?: readonly string[];
}

/**
 * One mapping: that a subject (a label of a plan) relates to an object (an indicator) by a predicate. The keys are the
 * slots of SSSOM 1.1 under their own names, so that a file is carried without loss; a slot without value is absent.
 */
export interface Mapping extends SharedSlots {
  readonly record_id?: string;
  /** CURIE; absent only when `subject_type` is `rdfs literal`. */
  readonly subject_id?: string;
  readonly subject_label?: string;
  readonly subject_category?: string;
  readonly predicate_id: string;
  readonly predicate_label?: string;
  readonly predicate_modifier?: "Not";
  /** CURIE, or `NO_TERM_FOUND`; absent only when `object_type` is `rdfs literal`. */
  readonly object_id?: string;
  readonly object_label?: string;
  readonly object_category?: string;
  readonly mapping_justification: Justification;
  readonly author_id?: readonly string[];
  readonly author_label?: readonly string[];
  readonly reviewer_id?: readonly string[];
  readonly reviewer_label?: readonly string[];
  readonly creator_id?: readonly string[];
  readonly creator_label?: readonly string[];
  readonly license?: string;
  readonly mapping_source?: string;
  readonly mapping_cardinality?: Cardinality;
  readonly publication_date?: string;
  readonly review_date?: string;
  /** 0 to 1: how surely the mapping is right; absent means 1. */
  readonly confidence?: number;
  /** −1 (the reviewer holds it to be wrong) to 1. */
  readonly reviewer_agreement?: number;
  readonly match_string?: readonly string[];
  readonly similarity_score?: number;
  readonly see_also?: readonly string[];
  readonly issue_tracker_item?: string;
  readonly other?: string;
  readonly comment?: string;
  /** Columns that SSSOM does not know, by name. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A value under a key of the metadata that SSSOM does not know. */
export type MetadataValue = string | readonly MetadataValue[] | { readonly [key: string]: MetadataValue };

/** What a slot of `extra` means. */
export interface ExtensionDefinition {
  readonly slot_name: string;
  readonly property?: string;
  readonly type_hint?: string;
}

/**
 * A set of mappings, as JSON. `type` and `version` (of the library) are ours; the other keys are the slots of SSSOM 1.1.
 * `sssom_version` is not among them: it is a property of the file, derived when one is written.
 */
export interface MappingSet extends SharedSlots {
  readonly type: "mapping-set";
  readonly version: string;
  /** What the prefixes of CURIEs stand for. Those of `BUILT_IN_PREFIXES` need no entry. */
  readonly curie_map: Readonly<Record<string, string>>;
  /** A URI that names the set. */
  readonly mapping_set_id: string;
  readonly mapping_set_version?: string;
  readonly mapping_set_source?: readonly string[];
  readonly mapping_set_title?: string;
  readonly mapping_set_description?: string;
  readonly mapping_set_confidence?: number;
  readonly creator_id?: readonly string[];
  readonly creator_label?: readonly string[];
  /** URL of a licence; absent: none is given. */
  readonly license?: string;
  readonly publication_date?: string;
  readonly see_also?: readonly string[];
  readonly issue_tracker?: string;
  readonly other?: string;
  readonly comment?: string;
  readonly extension_definitions?: readonly ExtensionDefinition[];
  readonly extra?: Readonly<Record<string, MetadataValue>>;
  readonly mappings: readonly Mapping[];
}
