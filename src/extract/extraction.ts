import type { Catalog } from "../catalog/catalog.ts";
import type { Plan } from "../model/plan.ts";
import type { RegionLevel } from "../model/region.ts";
import type { CatalogRef, Result } from "../model/result.ts";
import type { FieldReading } from "./draft.ts";
import type { LedgerEntry } from "./ledger.ts";

/** What is known of a plan besides its text. */
export interface ExtractOptions {
  /** GB/T 2260 code of the region the copy claims; one ending in `x` for a place not identified. */
  readonly region: string;
  /** The plan's id; made of region and period when absent. */
  readonly id?: string;
  /** Title as printed; the first line that ends like one when absent. */
  readonly title?: string;
  /** First and last year of the plan; read from the text when absent. */
  readonly period?: readonly [from: number, to: number];
  /** Tier of government; the region's when absent. */
  readonly level?: RegionLevel;
  readonly genre?: Plan["genre"];
  readonly publisher?: string;
  readonly kind?: Plan["source"]["kind"];
  readonly url?: string;
  readonly retrievedOn?: string;
  readonly catalog?: Catalog;
}

/** How sure the reading of a record's fields is. */
export interface RecordReading {
  /** Id of the record. */
  readonly record: string;
  /** By the name of the field. */
  readonly fields: Readonly<Record<string, FieldReading>>;
  /** The least of them. */
  readonly confidence: number;
  /** Fields that a person should look at. */
  readonly review: readonly string[];
  /** Who looked at it besides the program: a person, or a reader of `refineExtraction`. */
  readonly by?: string;
}

/** A draft plan read from a text, and an account of every number in it. */
export interface Extraction
  extends Result<"extraction", Omit<ExtractOptions, "catalog"> & { readonly catalog: CatalogRef }> {
  /** Passes `parsePlan`. Its codings have the status `draft`. */
  readonly plan: Plan;
  readonly ledger: readonly LedgerEntry[];
  readonly readings: readonly RecordReading[];
}
