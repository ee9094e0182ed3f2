export { benchmarks } from "./benchmarks.ts";
export {
  type BenchmarkInForce,
  type BenchmarkOptions,
  type BenchmarkRelation,
  benchmarksFor,
} from "./benchmarksFor.ts";
export { schemeOf } from "./bundledSchemes.ts";
export {
  type Catalog,
  type CatalogExtension,
  catalogRef,
  createCatalog,
  defaultCatalog,
  extendCatalog,
} from "./catalog.ts";
export { nationalObservations } from "./nationalObservations.ts";
export { ancestorsOf, regionOf, regions } from "./regions.ts";
export { type FacetDifference, type Relation, relate } from "./relate.ts";
export type { LabelContext } from "./resolve/askLabel.ts";
export {
  CAREFUL_CUT_OFF,
  DEFAULT_CUT_OFF,
  type RefusedIndicator,
  type Resolution,
  type ResolveOptions,
  resolveIndicator,
} from "./resolve/resolveIndicator.ts";
export { schemes } from "./schemes.ts";
export {
  applyTransform,
  inverseTransform,
  type Transform,
  type TransformTerms,
} from "./transforms.ts";
