// Node has no import map: this leads "eduplan/…" to src/, as the paths of tsconfig.json (tsx, Bun) and the imports of
// deno.json do. To be loaded with --import.
import { registerHooks } from "node:module";
import { entryPoints } from "../tools/entryPoints.ts";

const root = new URL("../../", import.meta.url);
const sources = new Map(entryPoints.map(({ specifier, source }) => [specifier, new URL(source, root).href]));

registerHooks({
  resolve: (specifier, context, next) => next(sources.get(specifier) ?? specifier, context),
});
