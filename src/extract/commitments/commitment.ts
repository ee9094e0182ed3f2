import type { DirectionGoal, RelativeGoal } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import { type Cue, cue } from "../cues.ts";
import { matchesIn } from "../matches.ts";
import type { Clause } from "./clauses.ts";

/** What a commitment without a number says. */
type NumberlessGoal =
  | {
      readonly kind: "universal";
      readonly value: 0 | 100;
      readonly unit: UnitId;
      /** The word that says all or none, and where it stands. */
      readonly word: string;
      readonly wordStart: number;
      /** What is counted is new ones: 不再审批. */
      readonly made?: true;
      /** When the rule applies. */
      readonly condition?: string;
    }
  | { readonly kind: "multiple"; readonly percent: number; readonly word: string; readonly wordStart: number }
  | Pick<DirectionGoal, "kind" | "toward">
  | Pick<RelativeGoal, "kind" | "bound" | "reference">;

/** A commitment without a number. Positions are those of the sentence. */
export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly labelStart: number;
  /** The label with what is to be reached, where the label alone does not name the measure: 新任教师 who 取得教师资格. */
  readonly measure?: string;
  /** Of whom or of what all are meant, where the label does not say so. */
  readonly population?: string;
  readonly goal: NumberlessGoal;
  /** Something always to be kept rather than reached, where no date is given. */
  readonly standing?: true;
  /** It comes after what the sentence dates. */
  readonly later?: true;
  readonly rule: string;
}

/** What finds commitments in a clause; it is only tried where a word stands that its cue needs. */
export interface CommitmentRule {
  readonly cue: Cue;
  /** The cue is of the clause before the one that is read. */
  readonly looksBack?: true;
  readonly read: (clause: Clause) => readonly Commitment[];
}

/** The rule that reads every match of a pattern. */
export const ruleOf = (
  pattern: RegExp,
  each: (clause: Clause, match: RegExpExecArray) => Commitment | undefined,
): CommitmentRule => {
  const of = cue(pattern);
  return {
    cue: of,
    read: (clause) => matchesIn(of.pattern, clause.text).flatMap((match) => each(clause, match) ?? []),
  };
};
