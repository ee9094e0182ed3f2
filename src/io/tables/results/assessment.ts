import type { Assessment, Commitment, UsedRecord } from "../../../score/schemes/assessment.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  bilingual,
  code,
  codedList,
  date,
  flag,
  integer,
  list,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { type Namer, planNamer, regionFields } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import { evidenceFields } from "../fields/stated.ts";
import type { Table } from "../table.ts";
import { eventName } from "./alignmentEvents.ts";
import { type AskedRule, ruleFields, type Subject, subjectFields } from "./assessmentFields.ts";
import { schoolsTable, variationsTable } from "./assessmentSchools.ts";

/**
 * `rules`: one row a rule of the scheme asked of one subject, with the verdict and why; `subjects`: one row a plan or an observed region as a whole.
 * `used`: the records a verdict rests on; `schools`: the schools that do not pass a rule; `variations`: differences between schools;
 * `commitments`: promises to pass the scheme as a whole. The scheme and its source stand in `about`. Nothing is left out; of schools that
 * pass the result itself has only the count.
 */
export function assessmentTables(assessment: Assessment): readonly Table[] {
  const nameOf = planNamer(assessment.plans);
  const subjects = assessment.subjects.map((subject, index): Subject => ({ subject, number: index + 1 }));
  const rules = subjects.flatMap((each) => each.subject.rules.map((rule): AskedRule => ({ ...each, rule })));
  return [
    rulesTable(rules, nameOf),
    subjectsTable(subjects, nameOf),
    usedTable(rules, nameOf),
    schoolsTable(rules, nameOf),
    variationsTable(rules, nameOf),
    commitmentsTable(subjects, nameOf),
    plansTable(assessment.plans),
    aboutTable(assessment),
  ];
}

const RULE_KINDS = /* @__PURE__ */ codes.named({
  threshold: ["数值标准", "threshold"],
  statement: ["是否", "yes or no"],
  variation: ["校际差异", "variation between schools"],
  group: ["一组规则", "group of rules"],
});

function rulesTable(rules: readonly AskedRule[], nameOf: Namer): Table {
  return tableOf<AskedRule>(
    {
      name: "rules",
      title: ["一行一个对象的一条规则", "One row a rule asked of a subject"],
      key: ["subject_number", "rule"],
    },
    [
      ...ruleFields<AskedRule>(nameOf),
      code("rule_kind", RULE_KINDS, ({ rule }) => rule.kind, REQUIRED),
      code("verdict", codes.VERDICTS, ({ rule }) => rule.verdict, REQUIRED),
      ...bilingual<AskedRule>("threshold", ({ rule }) => rule.threshold),
      list("part_of", ({ rule }) => rule.partOf),
      list("members", ({ rule }) => rule.members?.of),
      integer("members_pass", ({ rule }) => rule.members?.pass),
      integer("members_fail", ({ rule }) => rule.members?.fail),
      integer("members_unknown", ({ rule }) => rule.members?.unknown),
      ...codedList<AskedRule>("reasons", ({ rule }) => rule.reasons),
      ...codedList<AskedRule>("assumed", ({ rule }) => rule.assumed),
      ...codedList<AskedRule>("cautions", ({ rule }) => rule.cautions),
      text("met_by", ({ rule }) => rule.due),
      flag("undated", ({ rule }) => rule.undated ?? false),
      list("records", ({ rule }) => rule.used.map(({ record }) => record)),
      integer("schools_pass", ({ rule }) => rule.schools?.pass),
      integer("schools_fail", ({ rule }) => rule.schools?.fail),
      integer("schools_unknown", ({ rule }) => rule.schools?.unknown),
      text("source", ({ rule }) => rule.source),
      text("source_grade", ({ rule }) => rule.sourceGrade),
    ],
    rules,
  );
}

function subjectsTable(subjects: readonly Subject[], nameOf: Namer): Table {
  return tableOf<Subject>(
    { name: "subjects", title: ["一行一个对象整体", "One row a subject as a whole"], key: ["subject_number"] },
    [
      ...subjectFields<Subject>(nameOf),
      ...regionFields<Subject>(({ subject }) => subject.region),
      code("verdict", codes.VERDICTS, ({ subject }) => subject.verdict, REQUIRED),
      text("met_by", ({ subject }) => subject.due),
      flag("undated", ({ subject }) => subject.undated ?? false),
      integer("rules_pass", ({ subject }) => subject.counts.pass),
      integer("rules_fail", ({ subject }) => subject.counts.fail),
      integer("rules_unknown", ({ subject }) => subject.counts.unknown),
      ...codedList<Subject>("reasons", ({ subject }) => subject.reasons),
      ...codedList<Subject>("assumed", ({ subject }) => subject.assumed),
    ],
    subjects,
  );
}

interface Used extends AskedRule {
  readonly place: number;
  readonly record: UsedRecord;
}

function usedTable(rules: readonly AskedRule[], nameOf: Namer): Table {
  return tableOf<Used>(
    {
      name: "used",
      title: ["一行一条判断所据的记录", "One row a record that a verdict rests on"],
      key: ["subject_number", "rule", "number"],
    },
    [
      ...ruleFields<Used>(nameOf),
      integer("number", ({ place }) => place, REQUIRED),
      text("record", ({ record }) => record.record),
      text("label", ({ record }) => record.label),
      ...bilingual<Used>("written", ({ record }) => record.written),
      text("record_date", ({ record }) => record.date),
      ...through(evidenceFields, ({ record }: Used) => record.evidence),
    ],
    rules.flatMap((each) => each.rule.used.map((record, index) => ({ ...each, record, place: index + 1 }))),
  );
}

interface Committed extends Subject {
  readonly commitment: Commitment;
}

function commitmentsTable(subjects: readonly Subject[], nameOf: Namer): Table {
  return tableOf<Committed>(
    {
      name: "commitments",
      title: ["一行一项通过认定的承诺", "One row a commitment to pass the scheme as a whole"],
      key: ["subject_number", "milestone"],
    },
    [
      ...subjectFields<Committed>(nameOf),
      text("milestone", ({ commitment }) => commitment.milestone, REQUIRED),
      text("event", ({ commitment }) => commitment.event),
      ...bilingual<Committed>("event_name", ({ commitment }) => eventName(commitment.event)),
      text("label", ({ commitment }) => commitment.label),
      date("met_by", ({ commitment }) => commitment.due),
      ...through(evidenceFields, ({ commitment }: Committed) => commitment.evidence),
    ],
    subjects.flatMap((each) => each.subject.commitments.map((commitment) => ({ ...each, commitment }))),
  );
}
