export {
  type BenchmarkInForce,
  type BenchmarkOptions,
  type BenchmarkRelation,
  benchmarks,
  benchmarksFor,
} from "./benchmarks.ts";
export {
  type Catalog,
  type CatalogExtension,
  catalogRef,
  createCatalog,
  defaultCatalog,
  extendCatalog,
} from "./catalog.ts";
export { ancestorsOf, regionOf, regions } from "./regions.ts";
export { type FacetDifference, type Relation, relate } from "./relate.ts";
