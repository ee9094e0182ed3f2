export * from "./align/index.ts";
export * from "./audit/index.ts";
export * from "./catalog/index.ts";
export * from "./diff/index.ts";
export * from "./model/index.ts";
export * from "./schema/index.ts";
export * from "./score/index.ts";
export * from "./view/index.ts";
