import type { IndicatorVariation, SchoolVerdict } from "../../../score/schemes/assessment.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, codedList, integer, number, REQUIRED, tableOf, text } from "../fields/field.ts";
import type { Namer } from "../fields/named.ts";
import type { Table } from "../table.ts";
import { type AskedRule, ruleFields } from "./assessmentFields.ts";

interface School extends AskedRule {
  readonly place: number;
  readonly school: SchoolVerdict;
}

/** One row a school that does not meet a rule, or of which that is not known; those that pass are only counted. */
export function schoolsTable(rules: readonly AskedRule[], nameOf: Namer): Table {
  return tableOf<School>(
    {
      name: "schools",
      title: [
        "一行一所未达到或不能断定的学校",
        "One row a school that does not meet a rule, or of which it is not known",
      ],
      key: ["subject_number", "rule", "number"],
    },
    [
      ...ruleFields<School>(nameOf),
      integer("number", ({ place }) => place, REQUIRED),
      text("school", ({ school }) => school.school, REQUIRED),
      text("school_name", ({ school }) => school.name),
      code("verdict", codes.VERDICTS, ({ school }) => school.verdict, REQUIRED),
      integer("rules_met", ({ school }) => school.met),
      integer("rules_asked", ({ school }) => school.of),
      ...codedList<School>("reasons", ({ school }) => school.reasons),
    ],
    rules.flatMap((each) =>
      (each.rule.schools?.notPassed ?? []).map((school, index) => ({ ...each, school, place: index + 1 })),
    ),
  );
}

interface Variation extends AskedRule {
  readonly variation: IndicatorVariation;
}

/** One row the coefficient of variation of one indicator between schools. */
export function variationsTable(rules: readonly AskedRule[], nameOf: Namer): Table {
  return tableOf<Variation>(
    {
      name: "variations",
      title: ["一行一项指标的校际差异系数", "One row the variation of an indicator between schools"],
      key: ["subject_number", "rule", "indicator"],
    },
    [
      ...ruleFields<Variation>(nameOf),
      text("indicator", ({ variation }) => variation.indicator, REQUIRED),
      ...bilingual<Variation>("name", ({ variation }) => variation.name),
      code("verdict", codes.VERDICTS, ({ variation }) => variation.verdict, REQUIRED),
      number("coefficient", ({ variation }) => variation.value),
      integer("schools", ({ variation }) => variation.schools),
      ...codedList<Variation>("reasons", ({ variation }) => variation.reasons),
    ],
    rules.flatMap((each) => (each.rule.variations ?? []).map((variation) => ({ ...each, variation }))),
  );
}
