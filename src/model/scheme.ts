import type { IndicatorId } from "./indicator.ts";
import type { Extra } from "./json.ts";
import type { RegionLevel } from "./region.ts";
import type { Bilingual } from "./text.ts";
import type { UnitId } from "./units.ts";

/**
 * A supervision scheme 督导评估办法 as a set of rules. Met when every rule is met that no other rule names in its `of`; those
 * that are named count only where they are named.
 */
export interface Scheme {
  /** The scheme's key. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Whose it is. */
  readonly authority: string;
  /** The document that sets it, with its number where it has one. */
  readonly document: string;
  /** Region in which it is in force; `000000` is the whole country. */
  readonly area: string;
  /** Tier of the units that are assessed: each county. */
  readonly level: RegionLevel;
  /** First day or year in force, where known. */
  readonly validFrom?: string;
  /** Last day or year in force; absent while it is. */
  readonly validTo?: string;
  /** Where its rules were seen; a rule may name its own. */
  readonly source: string;
  /** How near the source is to the authority: `official`, `press`, `copy-of-press`, `third-party`. */
  readonly sourceGrade: string;
  /** What a reader should know. */
  readonly note?: Bilingual;
  /** Events of milestones by which a plan commits itself to pass the scheme as a whole. */
  readonly events?: readonly string[];
  /** What the document asks and the rules do not hold, because it was not seen or is no rule. Then nothing passes as a whole. */
  readonly omitted?: Bilingual;
  /** What it asks. */
  readonly rules: readonly SchemeRule[];
  readonly extra?: Extra;
}

/** One thing a scheme asks. */
export type SchemeRule = ThresholdRule | VariationRule | StatementRule | GroupRule;

/** What every rule says of itself. */
export interface RuleTerms {
  /** Unique within the scheme; groups name rules by it. */
  readonly code: string;
  /** What it asks, in words. */
  readonly name: Bilingual;
  /** Where it was seen, when not where the scheme says. */
  readonly source?: string;
  /** The grade of that source. */
  readonly sourceGrade?: string;
  /** What is doubtful of it, or allowed besides. */
  readonly note?: Bilingual;
  readonly extra?: Extra;
}

/** Which side of its value a rule asks for. */
export type RuleBound = "atLeast" | "moreThan" | "atMost" | "lessThan";

/** A level that an indicator has to reach or must not pass: of the area, or in each school or class. */
export interface ThresholdRule extends RuleTerms {
  /** A level of an indicator. */
  readonly kind: "threshold";
  /** Id of the catalogue's indicator. */
  readonly indicator: IndicatorId;
  /** The side asked for. */
  readonly bound: RuleBound;
  /** The level. */
  readonly value: number;
  /** The unit of the level. */
  readonly unit: UnitId;
  /** Each of which has to meet it; of the whole area when absent. */
  readonly each?: "school" | "class";
  /** With `each`: the group of schools it is asked of (`planned-from-2017`); all when absent. */
  readonly among?: string;
  /** With `each`: the share of them, in percent, that has to meet it; 100 when absent. */
  readonly share?: number;
}

/** A limit on how much schools differ: the coefficient of variation of each of several indicators. */
export interface VariationRule extends RuleTerms {
  /** A limit on the variation between schools. */
  readonly kind: "variation";
  /** Ids of the indicators, of one stage; the limit holds for the coefficient of each. */
  readonly indicators: readonly IndicatorId[];
  /** Indicator by which plans and reports state the coefficient themselves. */
  readonly indicator?: IndicatorId;
  /** The side asked for. */
  readonly bound: "atMost" | "lessThan";
  /** The limit. */
  readonly value: number;
  /** The unit of the limit. */
  readonly unit: UnitId;
}

/** Something that is so or not. */
export interface StatementRule extends RuleTerms {
  /** A yes or no. */
  readonly kind: "statement";
  /** Events of milestones by which a plan promises it. */
  readonly events?: readonly string[];
  /** Indicator on which a goal relative to another series, such as 不低于公务员, promises it. */
  readonly indicator?: IndicatorId;
}

/** Rules taken together. */
export interface GroupRule extends RuleTerms {
  /** Several rules together. */
  readonly kind: "group";
  /** Codes of its rules. */
  readonly of: readonly string[];
  /** How many have to be met. */
  readonly meet: "all" | "any" | number;
  /** What share of its level, above 0 and up to 1, a threshold that is not met has to reach all the same: 0.85. */
  readonly floor?: number;
  /** Each school has to meet so many of them by itself; else each rule is decided for the whole area. */
  readonly each?: "school";
}
