import type { RuleVerdict, SubjectAssessment } from "../../../score/schemes/assessment.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, type Field, integer, REQUIRED, text } from "../fields/field.ts";
import type { Namer } from "../fields/named.ts";

/** A subject by its place, since a plan and what it observes go by one id. */
export interface Subject {
  readonly number: number;
  readonly subject: SubjectAssessment;
}

/** A rule as asked of one subject. */
export interface AskedRule extends Subject {
  readonly rule: RuleVerdict;
}

const BASES = /* @__PURE__ */ codes.named({
  targets: ["规划所提", "what the plan promises"],
  observations: ["现状", "what was observed"],
});

/** Which subject something is of. */
export const subjectFields = <Item extends Subject>(nameOf: Namer): readonly Field<Item>[] => [
  integer("subject_number", ({ number }) => number, REQUIRED),
  text("subject", ({ subject }) => subject.subject, REQUIRED),
  ...bilingual<Item>("subject_name", ({ subject }) => nameOf(subject.subject)),
  code("basis", BASES, ({ subject }) => subject.basis, REQUIRED),
];

/** Which rule something is of. */
export const ruleFields = <Item extends AskedRule>(nameOf: Namer): readonly Field<Item>[] => [
  ...subjectFields<Item>(nameOf),
  text("rule", ({ rule }) => rule.code, REQUIRED),
  ...bilingual<Item>("rule_name", ({ rule }) => rule.name),
];
