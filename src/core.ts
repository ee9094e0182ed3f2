// The model, the catalogue and the verbs, built as one file (see tsup.config.ts). Not an entry point of its own: beside what
// the rooms export it gives the modules built apart from it (schema, benchmarks, views) what they take from inner files.
export { goalAtYear } from "./align/atYear.ts";
export * from "./align/index.ts";
export { sameAuthority } from "./align/sameAuthority.ts";
export * from "./audit/index.ts";
export {
  type BenchmarkInForce,
  type BenchmarkOptions,
  type BenchmarkRelation,
  benchmarksFor,
} from "./catalog/benchmarksFor.ts";
export { bundledBenchmarks } from "./catalog/bundledBenchmarks.ts";
export { bundledSchemes, schemeOf } from "./catalog/bundledSchemes.ts";
export {
  type Catalog,
  type CatalogExtension,
  catalogRef,
  createCatalog,
  defaultCatalog,
  extendCatalog,
} from "./catalog/catalog.ts";
export { ancestorsOf, regionOf, regions } from "./catalog/regions.ts";
export { type FacetDifference, type Relation, relate } from "./catalog/relate.ts";
export type { LabelContext } from "./catalog/resolve/askLabel.ts";
export {
  CAREFUL_CUT_OFF,
  DEFAULT_CUT_OFF,
  type RefusedIndicator,
  type Resolution,
  type ResolveOptions,
  resolveIndicator,
} from "./catalog/resolve/resolveIndicator.ts";
export {
  applyTransform,
  inverseTransform,
  type Transform,
  type TransformTerms,
} from "./catalog/transforms.ts";
export * from "./diff/index.ts";
export { clausesOf, RECORD_KINDS } from "./model/clauses.ts";
export * from "./model/index.ts";
export { MESSAGES } from "./model/messages/index.ts";
export { WORDS } from "./model/messages/words.ts";
export { goalInUnit } from "./model/promise.ts";
export { envelope } from "./model/result.ts";
export { rounded } from "./model/rounded.ts";
export { COUNTED_UNITS } from "./model/units.ts";
export { weightedVariation } from "./model/variation.ts";
export { writePer } from "./model/writeGoal.ts";
export * from "./score/index.ts";
export * from "./track/index.ts";
export { endOf } from "./track/instants.ts";
