import type { Bilingual } from "./text.ts";

/** Tiers of government that make plans. */
export type RegionLevel = "nation" | "province" | "city" | "county";

/**
 * A place by its GB/T 2260 code. 全国 is `000000`. A place that cannot be identified has a code ending in `x`:
 * `44xxxx` is "a prefecture-level city of Guangdong, its name removed from the copy".
 */
export interface Region {
  /** The code. */
  readonly code: string;
  /** Its name. */
  readonly name: Bilingual;
  /** Its tier of government. */
  readonly level: RegionLevel;
  /** Code of the region it lies in; absent for the nation. */
  readonly parent?: string;
  /** First day on which the code was in force, where known. */
  readonly validFrom?: string;
  /** Last day on which the code was in force, where known. */
  readonly validTo?: string;
  /** What a reader should know of it. */
  readonly note?: Bilingual;
}
