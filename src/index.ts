export * from "./core.ts";
export * from "./schema/index.ts";
