import type { Scheme } from "../model/scheme.ts";
import { bundledSchemes } from "./bundledSchemes.ts";

/** The bundled supervision schemes, each rule seen in the source it names. */
export const schemes: readonly Scheme[] = /* @__PURE__ */ bundledSchemes();
