import schemeFile from "../../data/schemes.json" with { type: "json" };
import type { Scheme } from "../model/scheme.ts";

/** The bundled schemes, read when they are first asked for: an import that needs none does not wait for them. */
export function bundledSchemes(): readonly Scheme[] {
  return schemeFile.schemes as unknown as Scheme[];
}

/**
 * The bundled supervision scheme with this id; `undefined` for an id there is none of.
 *
 * @example
 * schemeOf("universal-inclusive-preschool")?.name.en;
 * // => "county supervision of universal and inclusive pre-primary education"
 */
export function schemeOf(id: string): Scheme | undefined {
  return bundledSchemes().find((each) => each.id === id);
}
