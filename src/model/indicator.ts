import type { Extra } from "./json.ts";
import type { KnownIndicatorId } from "./knownIndicators.ts";
import type { StageCode } from "./stages.ts";
import type { Bilingual } from "./text.ts";
import type { Theme } from "./themes.ts";
import type { UnitId } from "./units.ts";

/** An indicator's id: an editor completes the bundled ones, any other string is accepted. */
export type IndicatorId = KnownIndicatorId | (string & {});

/**
 * What an indicator consists of. How two indicators relate is derived from these, never listed. A qualifier the
 * wording leaves open is `"unstated"`: 入园率 says neither gross nor net.
 */
export interface Facets {
  /** What is measured: `enrolment-rate`, `retention-rate`, `places`, `count`. */
  readonly measure: string;
  /** `"unstated"` where the wording names no stage. */
  readonly stage: StageCode | typeof UNSTATED;
  /** `all`, `migrant-children`, `left-behind-children`, `with-disabilities`, `teachers` … */
  readonly population: string;
  /** `all`, `urban`, `town`, `rural`. */
  readonly area: string;
  /** Further distinctions, each by its name: `counting: gross`, `span: three-year`, `basis: children`. */
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** The value of a qualifier that the wording leaves open. */
export const UNSTATED = "unstated" as const;

/** A code of the same or a near concept in another scheme. */
export interface IndicatorCode {
  readonly scheme: "SDG4" | "ISCED" | "SDMX" | "MOE2020" | (string & {});
  readonly code: string;
  readonly predicate:
    | "skos:exactMatch"
    | "skos:closeMatch"
    | "skos:broadMatch"
    | "skos:narrowMatch"
    | "skos:relatedMatch";
}

/** Which way is better. `neutral`: neither (a size, a plan figure). */
export type Direction = "higher" | "lower" | "neutral";

/** Values an indicator cannot pass, in its own unit. Gross rates have no upper bound. */
export interface NaturalBounds {
  readonly min?: number;
  readonly max?: number;
}

/** A concept of the catalogue. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly facets: Facets;
  readonly definition: Bilingual;
  /** What is divided by what; absent for counts. */
  readonly numerator?: Bilingual;
  readonly denominator?: Bilingual;
  /** What plans treat it under; a target on it has the same. */
  readonly themes?: readonly Theme[];
  readonly unit: UnitId;
  readonly direction: Direction;
  readonly bounds: NaturalBounds;
  /** Whether values of regions add up to the value of their whole (places do, rates do not). */
  readonly extensive: boolean;
  readonly level: "input" | "process" | "output" | "outcome";
  readonly codes: readonly IndicatorCode[];
  /** Other wordings plans use. */
  readonly aliases: readonly string[];
  /** Traps: what it is often taken for and is not. */
  readonly note?: Bilingual;
  readonly extra?: Extra;
}
