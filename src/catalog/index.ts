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
