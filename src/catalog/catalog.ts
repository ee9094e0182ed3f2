import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import indicatorFile from "../../data/indicators.json" with { type: "json" };
import { EduplanError } from "../model/error.ts";
import type { Indicator } from "../model/indicator.ts";
import type { CatalogRef } from "../model/result.ts";

/** A set of indicators to read plans by. Immutable; `extendCatalog` gives a new one. */
export interface Catalog {
  readonly version: string;
  readonly indicators: readonly Indicator[];
  /** The same indicators by id. */
  readonly byId: ReadonlyMap<string, Indicator>;
}

/**
 * Makes a catalogue of indicators.
 *
 * @throws EduplanError `duplicate-indicator` when two share an id.
 */
export function createCatalog(version: string, indicators: readonly Indicator[]): Catalog {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  if (byId.size !== indicators.length) {
    const twice = indicators.find((each, index) => indicators.findIndex(({ id }) => id === each.id) !== index);
    throw new EduplanError("duplicate-indicator", `createCatalog: two indicators have the id ${twice?.id}`);
  }
  return { version, indicators, byId };
}

let bundled: Catalog | undefined;

/** Reads the bundled catalogue once, when it is first asked for: an import that needs none does not wait for it. */
function readBundled(): Catalog {
  bundled ??= createCatalog(indicatorFile.version, indicatorFile.indicators as unknown as Indicator[]);
  return bundled;
}

/** The bundled catalogue: the default of every verb that needs one. */
export const defaultCatalog: Catalog = {
  get version() {
    return readBundled().version;
  },
  get indicators() {
    return readBundled().indicators;
  },
  get byId() {
    return readBundled().byId;
  },
};

/** What `extendCatalog` adds. */
export interface CatalogExtension {
  readonly indicators?: readonly Indicator[];
  /** Further wordings, by indicator id. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Fields to replace, by indicator id. */
  readonly overrides?: Readonly<Record<string, Partial<Omit<Indicator, "id">>>>;
}

/**
 * A new catalogue with a user's indicators, aliases and overrides; the given one is left as it is.
 *
 * @throws EduplanError `duplicate-indicator` for an id the catalogue has (use `overrides`), `unknown-indicator` for an
 * alias or override of an id it does not have.
 */
export function extendCatalog(catalog: Catalog, extension: CatalogExtension): Catalog {
  const { indicators = [], aliases = {}, overrides = {} } = extension;
  const known = new Set([...catalog.byId.keys(), ...indicators.map(({ id }) => id)]);
  for (const id of [...Object.keys(aliases), ...Object.keys(overrides)]) {
    if (known.has(id)) continue;
    throw new EduplanError("unknown-indicator", `extendCatalog: no indicator ${id} to extend; add it under indicators`);
  }
  const extended = [...catalog.indicators, ...indicators].map((each) => {
    const merged = { ...each, ...overrides[each.id], id: each.id };
    const more = aliases[each.id];
    return more ? { ...merged, aliases: [...new Set([...merged.aliases, ...more])] } : merged;
  });
  return createCatalog(`${catalog.version}+extended`, extended);
}

// Kept apart from the catalogue so that a catalogue stays plain data; weak, so that an unused one can go.
const hashes = new WeakMap<Catalog, string>();

/** How a result names the catalogue it was made with: its version and a hash over the JSON of its indicators. */
export function catalogRef(catalog: Catalog): CatalogRef {
  let hash = hashes.get(catalog);
  if (hash === undefined) {
    hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(catalog.indicators))));
    hashes.set(catalog, hash);
  }
  return { version: catalog.version, hash };
}
