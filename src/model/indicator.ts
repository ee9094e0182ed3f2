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
  /** The scheme. */
  readonly scheme: "SDG4" | "ISCED" | "SDMX" | "MOE2020" | (string & {});
  /** The code in that scheme. */
  readonly code: string;
  /** How the indicator relates to the code's concept. */
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
  /** No value can be less. */
  readonly min?: number;
  /** No value can be more. */
  readonly max?: number;
}

/**
 * How values of another indicator follow from this one's, where no facet tells it. `complement`: the two shares make up one
 * whole, so one is 100 % less the other. `share-of`: this share is the count `of` over the size of a whole, `base`.
 */
export type DeclaredTransform = ComplementOf | ShareOf;

/** The other part of one whole: 公办 and 民办. */
export interface ComplementOf {
  /** 100 % less the other. */
  readonly kind: "complement";
  /** Id of the indicator of the other part. */
  readonly of: IndicatorId;
}

/** A share whose count is an indicator too. */
export interface ShareOf {
  /** A count over the size of a whole. */
  readonly kind: "share-of";
  /** Id of the indicator of the count. */
  readonly of: IndicatorId;
  /** What the count is divided by: an indicator's id where the catalogue has one, else a name for it (`counties`). */
  readonly base: string;
}

/** A concept of the catalogue. */
export interface Indicator {
  /** Stage, measure and qualifiers, joined by dots. */
  readonly id: string;
  /** The official or commonest name, and its English. */
  readonly name: Bilingual;
  /** What it consists of. */
  readonly facets: Facets;
  /** What it is, in a sentence. */
  readonly definition: Bilingual;
  /** What is divided; absent for counts. */
  readonly numerator?: Bilingual;
  /** What it is divided by; absent for counts. */
  readonly denominator?: Bilingual;
  /** What plans treat it under; a target on it has the same. */
  readonly themes?: readonly Theme[];
  /** The unit it is held in; targets in units that convert compare. */
  readonly unit: UnitId;
  /** Which way is better. */
  readonly direction: Direction;
  /** Values it cannot pass. */
  readonly bounds: NaturalBounds;
  /** Whether values of regions add up to the value of their whole (places do, rates do not). */
  readonly extensive: boolean;
  /** Where it stands in the chain of results. */
  readonly level: "input" | "process" | "output" | "outcome";
  /** What follows from it for other indicators; declared on one of the two. */
  readonly transforms?: readonly DeclaredTransform[];
  /** The same or a near concept in other schemes. */
  readonly codes: readonly IndicatorCode[];
  /** Other wordings plans use. */
  readonly aliases: readonly string[];
  /** Traps: what it is often taken for and is not. */
  readonly note?: Bilingual;
  readonly extra?: Extra;
}
