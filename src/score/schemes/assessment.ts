import type { EvidenceRef } from "../../model/evidence.ts";
import type { Coded } from "../../model/finding.ts";
import type { CatalogRef, Result } from "../../model/result.ts";
import type { SchemeRule } from "../../model/scheme.ts";
import type { Bilingual } from "../../model/text.ts";
import type { Verdict } from "./verdicts.ts";

/** What a verdict rests on: a target, an observation, a milestone or an answer of the caller. */
export interface UsedRecord {
  /** Id of the record; of an answer the code of the rule. */
  readonly record: string;
  readonly label: string;
  /** The figure as a reader would write it; absent for a yes or no. */
  readonly written?: Bilingual;
  /** The year or day it is due, or of. */
  readonly date?: string;
  /** The clause, where there is one. */
  readonly evidence?: EvidenceRef;
}

/** One school by the rules of a group or a threshold that is asked of each. */
export interface SchoolVerdict {
  readonly school: string;
  readonly name?: string;
  readonly verdict: Verdict;
  /** How many rules it meets, of how many. */
  readonly met: number;
  readonly of: number;
  /** What it does not meet, or what is not known. */
  readonly reasons: readonly Coded[];
}

/** The schools behind a verdict. */
export interface SchoolVerdicts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  /** Those that do not pass, in the order given. */
  readonly notPassed: readonly SchoolVerdict[];
}

/** The coefficient of variation of one indicator between schools. */
export interface IndicatorVariation {
  readonly indicator: string;
  readonly name: Bilingual;
  readonly verdict: Verdict;
  /** The coefficient; absent where it is not known. */
  readonly value?: number;
  readonly schools: number;
  readonly reasons: readonly Coded[];
}

/** The verdict on one rule. */
export interface RuleVerdict {
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: SchemeRule["kind"];
  readonly verdict: Verdict;
  /** What is asked, as a reader would write it; absent for a yes or no. */
  readonly threshold?: Bilingual;
  /** Codes of the groups that name it; it counts only in these. Empty for a rule that counts by itself. */
  readonly partOf: readonly string[];
  /** Of a group: the codes it names, and how many of them are met, are not, are not known. */
  readonly members?: {
    readonly of: readonly string[];
    readonly pass: number;
    readonly fail: number;
    readonly unknown: number;
  };
  /** Why it fails or is not known; empty when it passes. */
  readonly reasons: readonly Coded[];
  /** What was set aside because the caller asked for it. */
  readonly assumed: readonly Coded[];
  /** What makes a figure doubtful without making it incomparable. */
  readonly cautions: readonly Coded[];
  readonly used: readonly UsedRecord[];
  /** The day by which it is met, where a plan promises it; absent where it is met already, or undated. */
  readonly due?: string;
  /** True when what it rests on has no date. */
  readonly undated?: true;
  readonly schools?: SchoolVerdicts;
  readonly variations?: readonly IndicatorVariation[];
  /** Where the rule was seen, and how near to the authority that is. */
  readonly source: string;
  readonly sourceGrade: string;
}

/** A plan's commitment to pass the scheme as a whole. */
export interface Commitment {
  readonly milestone: string;
  readonly event: string;
  readonly label: string;
  readonly due?: string;
  readonly evidence: EvidenceRef;
}

/** A scheme applied to one plan, or to what was observed of one region. */
export interface SubjectAssessment {
  /** Id of the plan, or what the caller calls the region. */
  readonly subject: string;
  readonly region: string;
  /** `targets`: what a plan promises; `observations`: what is. */
  readonly basis: "targets" | "observations";
  readonly verdict: Verdict;
  /** Why it does not pass: what stands against the subject as a whole, the rules not met or not known, what the scheme leaves out. */
  readonly reasons: readonly Coded[];
  /** What was set aside for the subject as a whole because the caller asked for it. */
  readonly assumed: readonly Coded[];
  /** The day the last rule is met, when it passes. */
  readonly due?: string;
  readonly undated?: true;
  /** Rules by verdict: groups are taken apart into their rules, but what each school must meet counts as one. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly commitments: readonly Commitment[];
  /** One a rule, in the order of the scheme. */
  readonly rules: readonly RuleVerdict[];
}

/** How a result names the scheme. */
export interface SchemeRef {
  readonly id: string;
  readonly name: Bilingual;
  readonly authority: string;
  readonly document: string;
  readonly source: string;
  readonly sourceGrade: string;
  readonly note?: Bilingual;
}

/** A supervision scheme applied to plans or observations. */
export interface Assessment
  extends Result<
    "assessment",
    {
      readonly catalog: CatalogRef;
      readonly scheme: SchemeRef;
      readonly by?: number;
      readonly assume: readonly string[];
    }
  > {
  /** One a subject, in the order given. */
  readonly subjects: readonly SubjectAssessment[];
}
