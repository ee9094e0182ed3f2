export { type AliasOptions, aliasesOf } from "./aliasesOf.ts";
export { type Applied, type ApplyOptions, applyMappings } from "./applyMappings.ts";
export { BUILT_IN_PREFIXES } from "./curies.ts";
export { type FromSssomOptions, fromSssom, type SssomResult } from "./fromSssom.ts";
export {
  CARDINALITIES,
  type Cardinality,
  ENTITY_TYPES,
  type EntityType,
  type ExtensionDefinition,
  JUSTIFICATIONS,
  type Justification,
  type Mapping,
  type MappingSet,
  type MetadataValue,
  NO_TERM_FOUND,
  type SharedSlots,
} from "./mappingSet.ts";
export { type LabelInContext, type MappingSetFromOptions, mappingSetFrom } from "./mappingSetFrom.ts";
export { type MappingSetOptions, mappingSetOf } from "./mappingSetOf.ts";
export { type ToSssomOptions, toSssom } from "./toSssom.ts";
