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
  /** The year. */
  readonly year: number;
  /** `inferred` when no clause of the copy states it. */
  readonly basis: "stated" | "inferred";
  /** Where and how the plan states it. */
  readonly note?: Bilingual;
}

/** What the plan sets out to cover; a stage outside it is not a gap. */
export interface Remit {
  /** The stages it sets out to cover. */
  readonly stages: readonly StageCode[];
  /** The themes it sets out to cover. */
  readonly themes?: readonly Theme[];
  /** What the remit was read from. */
  readonly note?: Bilingual;
}

/** A part of the document and whether this copy has it. */
export interface Part {
  /** Unique within the plan. */
  readonly id: string;
  /** Its title, as written. */
  readonly title: string;
  /** The main text, or an annex 附件. */
  readonly kind: "main" | "annex";
  /** Whether this copy has it. */
  readonly inCopy: "complete" | "partial" | "missing";
  /** What is missing of it, and how that is known. */
  readonly note?: Bilingual;
}

/** A clause that tells something about the copy. */
export interface Trace extends Clause {
  /** What the clause tells. */
  readonly note?: string;
}

/**
 * Whose plan it really is. `confirmed`: an official publisher; `plausible`: nothing decisive speaks against it; `doubtful`: the text
 * itself does; `unidentified`: the name was removed.
 */
export interface Attribution {
  /** GB/T 2260 code of the region the copy claims. */
  readonly claimed: string;
  /** Codes of the regions whose plan it may be instead. */
  readonly alternatives?: readonly string[];
  /** How sure it is that the plan is the claimed region's. */
  readonly grade: "confirmed" | "plausible" | "doubtful" | "unidentified";
  /** Why the grade is what it is. */
  readonly note?: Bilingual;
  /** Clauses that speak against the claim. */
  readonly evidence?: readonly Trace[];
}

/** Something wrong with the copy. */
export interface IntegrityRemark {
  /** The kind of fault. */
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
  /** What is wrong, and what follows for the figures. */
  readonly note: Bilingual;
  /** Clauses that show it. */
  readonly evidence?: readonly Trace[];
}

/** The copy that was read. */
export interface Source {
  /** Title of the copy, as found. */
  readonly title: string;
  /** Who published the copy. */
  readonly publisher: string;
  /** `official`: published by the authority or its government; `repost`: by anyone else. */
  readonly kind: "official" | "repost";
  /** Where the copy was found. */
  readonly url?: string;
  /** When the copy was published where it was found. */
  readonly publishedOn?: string;
  /** When the copy was read, as an ISO date. */
  readonly retrievedOn?: string;
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  /** Length of the text in Unicode code points. */
  readonly length: number;
  /** What is wrong with the copy. */
  readonly integrity: readonly IntegrityRemark[];
}

/** A quantity of the text that was looked at and left out. */
export interface SetAside extends Clause {
  /** Why it is no record: a section number, a name, another document's figure … */
  readonly reason: string;
  /** What the coder adds. */
  readonly note?: string;
}

/** One document by one authority for one region and period. */
export interface Plan {
  /** The plan's key, unique among the plans. */
  readonly id: string;
  /** The version of the plan schema it is written in. */
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Title of the plan; the English is a translation. */
  readonly title: Bilingual;
  /** GB/T 2260 code, or one ending in `x` for a place not identified. */
  readonly region: string;
  /** Tier of the government that made it. */
  readonly level: RegionLevel;
  /** Kind of document 文种. */
  readonly genre: "five-year-plan" | "implementation-plan" | "action-plan" | "outline";
  /** Where it stands in its life, as the copy tells. */
  readonly status: "draft" | "issued" | "in-force" | "expired" | "unknown";
  /** The issuing authority, where the copy names it. */
  readonly issuer?: string;
  /** ISO date of issue. */
  readonly issuedOn?: string;
  /** 发文字号, as printed. */
  readonly documentNumber?: string;
  /** First and last day in force. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  /** The years for which it sets goals. */
  readonly horizons: readonly Horizon[];
  readonly remit: Remit;
  readonly parts: readonly Part[];
  readonly attribution: Attribution;
  readonly source: Source;
  /** What it commits itself to with a figure, a direction or a reference. */
  readonly targets: readonly Target[];
  /** Values it says were, are or will be. */
  readonly observations: readonly Observation[];
  /** Dated yes/no commitments. */
  readonly milestones: readonly Milestone[];
  /** What it will do besides its figures. */
  readonly actions: readonly Action[];
  /** Quantities that were looked at and are none of these. */
  readonly setAside: readonly SetAside[];
  /** What the coder adds about the plan as a whole. */
  readonly note?: string;
  readonly extra?: Extra;
}
