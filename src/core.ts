// Everything that needs no zod. Built as one file, of which the rooms' entry points re-export their part: Node spends more
// time on opening a file than on parsing this one, and bundlers shake out what is not used.
export * from "./align/index.ts";
export * from "./audit/index.ts";
export * from "./catalog/index.ts";
export * from "./diff/index.ts";
export * from "./model/index.ts";
export * from "./score/index.ts";
export * from "./view/index.ts";
