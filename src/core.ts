// The verbs, built as one file (see tsup.config.ts). Not an entry point of its own: beside what the rooms export it gives
// the modules built apart from it what they take from inner files.
export { goalAtYear } from "./align/atYear.ts";
export * from "./align/index.ts";
export { sameAuthority } from "./align/sameAuthority.ts";
export * from "./audit/index.ts";
export * from "./diff/index.ts";
export * from "./score/index.ts";
export * from "./track/index.ts";
export { endOf } from "./track/instants.ts";
