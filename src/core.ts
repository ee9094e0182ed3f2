// Everything that needs no zod, built as one file (see tsup.config.ts). Not an entry point of its own: beside what the rooms
// export it gives the modules built apart from it, schema and benchmarks, what they take from the rooms' inner files.
export * from "./align/index.ts";
export * from "./audit/index.ts";
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
export * from "./diff/index.ts";
export { clausesOf, RECORD_KINDS } from "./model/clauses.ts";
export * from "./model/index.ts";
export * from "./score/index.ts";
export * from "./view/index.ts";
