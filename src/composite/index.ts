export * from "./robustnessExports.ts";
export { compositeIndex } from "./compositeIndex.ts";
export type { Recipe } from "./recipe.ts";
export type { RegionTable } from "./table.ts";
