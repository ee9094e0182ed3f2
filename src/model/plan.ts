import type { Action } from "./action.ts";
import type { Clause } from "./evidence.ts";
import type { Extra } from "./json.ts";
import type { Milestone } from "./milestone.ts";
import type { Observation } from "./observation.ts";
import type { RegionLevel } from "./region.ts";
import type { StageCode } from "./stages.ts";
import type { Target } from "./target.ts";
import type { Bilingual } from "./text.ts";
import type { Theme } from "./themes.ts";

/** The version of the plan schema this library reads and writes. */
export const SCHEMA_VERSION = "1";

/** A year for which the plan sets goals. */
export interface Horizon {
  readonly year: number;
  /** `inferred` when no clause of the copy states it. */
  readonly basis: "stated" | "inferred";
  readonly note?: Bilingual;
}

/** What the plan sets out to cover; a stage outside it is not a gap. */
export interface Remit {
  readonly stages: readonly StageCode[];
  readonly themes?: readonly Theme[];
  readonly note?: Bilingual;
}

/** A part of the document and whether this copy has it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly kind: "main" | "annex";
  readonly inCopy: "complete" | "partial" | "missing";
  readonly note?: Bilingual;
}

/** A clause that tells something about the copy. */
export interface Trace extends Clause {
  readonly note?: string;
}

/**
 * Whose plan it really is. `confirmed`: an official publisher; `plausible`: nothing decisive speaks against it; `doubtful`: the text
 * itself does; `unidentified`: the name was removed.
 */
export interface Attribution {
  /** GB/T 2260 code of the region the copy claims. */
  readonly claimed: string;
  readonly alternatives?: readonly string[];
  readonly grade: "confirmed" | "plausible" | "doubtful" | "unidentified";
  readonly note?: Bilingual;
  readonly evidence?: readonly Trace[];
}

/** Something wrong with the copy. */
export interface IntegrityRemark {
  readonly kind:
    | "missing-part"
    | "missing-header"
    | "truncated"
    | "page-marks"
    | "page-furniture"
    | "ocr-faults"
    | "lost-characters"
    | "foreign-names"
    | "name-removed"
    | "numbering-gap";
  readonly note: Bilingual;
  readonly evidence?: readonly Trace[];
}

/** The copy that was read. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly kind: "official" | "repost";
  readonly url?: string;
  /** When the copy was published where it was found. */
  readonly publishedOn?: string;
  readonly retrievedOn?: string;
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  /** Length of the text in Unicode code points. */
  readonly length: number;
  readonly integrity: readonly IntegrityRemark[];
}

/** A quantity of the text that was looked at and left out. */
export interface SetAside extends Clause {
  readonly reason: string;
  readonly note?: string;
}

/** One document by one authority for one region and period. */
export interface Plan {
  readonly id: string;
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly title: Bilingual;
  /** GB/T 2260 code, or one ending in `x` for a place not identified. */
  readonly region: string;
  readonly level: RegionLevel;
  readonly genre: "five-year-plan" | "implementation-plan" | "action-plan" | "outline";
  readonly status: "draft" | "issued" | "in-force" | "expired" | "unknown";
  readonly issuer?: string;
  readonly issuedOn?: string;
  readonly documentNumber?: string;
  /** First and last day in force. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  readonly horizons: readonly Horizon[];
  readonly remit: Remit;
  readonly parts: readonly Part[];
  readonly attribution: Attribution;
  readonly source: Source;
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly milestones: readonly Milestone[];
  readonly actions: readonly Action[];
  readonly setAside: readonly SetAside[];
  readonly note?: string;
  readonly extra?: Extra;
}
