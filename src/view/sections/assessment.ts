import { describe } from "../../model/describe.ts";
import type { Coded } from "../../model/finding.ts";
import type { Locale } from "../../model/text.ts";
import type { Assessment, RuleVerdict, SubjectAssessment, UsedRecord } from "../../score/schemes/assessment.ts";
import type { Verdict } from "../../score/schemes/verdicts.ts";
import { planNames, quote, word } from "../names.ts";
import { cell, countCell, type Section, type TextCell, type Tone } from "../section.ts";
import { TEXTS } from "../texts.ts";

/**
 * A scheme applied: the subjects side by side where there are several, then rule by rule what is asked, what is stated,
 * the verdict and why. In brief without rules of which nothing is stated, which are counted.
 */
export function assessmentSections(assessment: Assessment, locale: Locale, brief: boolean): readonly Section[] {
  const { scheme } = assessment.options;
  const names = planNames(assessment.plans, locale);
  const nameOf = ({ subject, basis }: SubjectAssessment): string => {
    const name = names.get(subject);
    if (name === undefined) return subject;
    return basis === "targets" ? name : `${name} (${TEXTS[locale].observed})`;
  };
  const { subjects } = assessment;
  return [
    ...(subjects.length > 1 ? [overview(subjects, scheme.name[locale], nameOf, locale)] : []),
    ...subjects.flatMap((each) => subjectSections(each, nameOf(each), locale, brief)),
    { title: TEXTS[locale].schemeSource, list: sourceCells(assessment, locale) },
  ];
}

const TONES: Readonly<Record<Verdict, Tone>> = { pass: "more", fail: "less", unknown: "muted" };

const joined = (reasons: readonly Coded[], locale: Locale): string =>
  reasons.map((each) => describe(each, locale)).join(locale === "zh" ? ";" : "; ");

function verdictCell({ verdict, due, undated }: Stated, locale: Locale): TextCell {
  const texts = TEXTS[locale];
  const words = { pass: texts.passes, fail: texts.failsRule, unknown: texts.unknownRule };
  const when = due ?? (undated ? texts.undated : "");
  return cell([words[verdict], when].filter((part) => part !== "").join(" "), { tone: TONES[verdict] });
}

type Stated = Pick<RuleVerdict, "verdict" | "due" | "undated">;

function overview(
  subjects: readonly SubjectAssessment[],
  scheme: string,
  nameOf: (subject: SubjectAssessment) => string,
  locale: Locale,
): Section {
  const texts = TEXTS[locale];
  const rows = subjects.map((each) => [
    cell(nameOf(each)),
    verdictCell(each, locale),
    cell(String(each.counts.pass)),
    cell(String(each.counts.fail)),
    cell(String(each.counts.unknown)),
    commitmentsCell(each, locale),
  ]);
  const columns = [texts.subject, texts.verdict, texts.passes, texts.failsRule, texts.unknownRule, texts.commitment];
  return { title: scheme, table: { columns, rows } };
}

function commitmentsCell({ commitments }: SubjectAssessment, locale: Locale): TextCell {
  if (commitments.length === 0) return cell("—", { tone: "muted" });
  const written = commitments.map(({ label, due }) => `${label} ${due ?? TEXTS[locale].undated}`);
  return cell(written.join("; "), { title: commitments.map(({ evidence }) => quote(evidence, locale)).join(" ") });
}

function subjectSections(subject: SubjectAssessment, name: string, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const shown = brief ? subject.rules.filter(saysSomething) : subject.rules;
  const basis = subject.basis === "targets" ? texts.promised : texts.atPresent;
  const columns = [texts.rule, texts.threshold, basis, texts.verdict, texts.reason];
  const rows = shown.map((rule) => ruleRow(rule, locale));
  const left = subject.rules.length - shown.length;
  const list = [
    ...subjectCells(subject, locale),
    ...(left > 0 ? [countCell(texts.rulesLeftOut, left)] : []),
    ...(shown.some(({ sourceGrade }) => sourceGrade === "third-party")
      ? [cell(texts.legendThirdParty, { tone: "muted" })]
      : []),
  ];
  return [
    { title: `${name}: ${texts.ruleByRule}`, table: { columns, rows }, list },
    ...schoolSections(subject, name, locale),
  ];
}

/** Whether a rule is decided, or something is stated that nearly decides it. */
const saysSomething = ({ verdict, used, members }: RuleVerdict): boolean =>
  verdict !== "unknown" || used.length > 0 || (members !== undefined && members.pass + members.fail > 0);

function ruleRow(rule: RuleVerdict, locale: Locale): TextCell[] {
  const { code, name, threshold, used, source, sourceGrade, cautions, reasons, assumed } = rule;
  const texts = TEXTS[locale];
  const indent = rule.partOf.length > 0 ? "· " : "";
  const why = joined([...reasons, ...cautions], locale);
  const given = assumed.length > 0 ? `${texts.assumed} ${joined(assumed, locale)}` : "";
  return [
    cell(`${indent}${code} ${name[locale]}${sourceGrade === "third-party" ? "°" : ""}`, {
      title: `${source} (${sourceGrade})`,
    }),
    cell(threshold?.[locale] ?? "—"),
    used.length === 0 ? statedOf(rule, locale) : usedCell(used, locale),
    verdictCell(rule, locale),
    cell([why, given].filter((part) => part !== "").join("; "), { tone: assumed.length > 0 ? "doubt" : "muted" }),
  ];
}

function statedOf({ members, schools, variations }: RuleVerdict, locale: Locale): TextCell {
  if (members) return cell(`${members.pass}/${members.of.length}`);
  if (schools)
    return cell(`${schools.pass}/${schools.pass + schools.fail + schools.unknown} ${TEXTS[locale].ofSchools}`);
  if (!variations) return cell("—", { tone: "muted" });
  return cell(variations.map(({ value }) => (value === undefined ? "?" : three(value))).join(" "));
}

const three = (value: number): string => String(Number(value.toPrecision(3)));

function usedCell(used: readonly UsedRecord[], locale: Locale): TextCell {
  const written = used.map(({ label, written: figure, date, record }) =>
    [label === record ? "" : label, figure?.[locale] ?? "", date ?? ""].filter((part) => part !== "").join(" "),
  );
  const clauses = used.flatMap(({ evidence }) => (evidence ? [quote(evidence, locale)] : []));
  return cell(written.join("; "), clauses.length > 0 ? { title: clauses.join(" ") } : {});
}

/** The whole of a subject: its verdict, what stands against it, what it is committed to, what was assumed. */
function subjectCells(subject: SubjectAssessment, locale: Locale): TextCell[] {
  const texts = TEXTS[locale];
  const { text, tone } = verdictCell(subject, locale);
  const { pass, fail, unknown } = subject.counts;
  const counted = `${texts.passes} ${pass}, ${texts.failsRule} ${fail}, ${texts.unknownRule} ${unknown}`;
  const whole = [`${texts.asAWhole}: ${text}`, counted, joined(subject.reasons, locale)];
  return [
    cell(whole.filter((part) => part !== "").join("; "), tone ? { tone } : {}),
    ...(subject.commitments.length > 0
      ? [cell(`${texts.commitment}: ${commitmentsCell(subject, locale).text}`, { tone: "doubt" })]
      : []),
    ...(subject.assumed.length > 0
      ? [cell(`${texts.assumed} ${joined(subject.assumed, locale)}`, { tone: "doubt" })]
      : []),
  ];
}

/** The schools that do not pass, and the variation of each indicator, where schools were given. */
function schoolSections(subject: SubjectAssessment, name: string, locale: Locale): readonly Section[] {
  const texts = TEXTS[locale];
  const schools = subject.rules.flatMap(({ code, kind, schools: found }) =>
    // What groups ask of each school says more than their rules one by one.
    kind === "group" && found ? found.notPassed.map((school) => ({ code, school })) : [],
  );
  const variations = subject.rules.flatMap(({ code, threshold, variations: found }) =>
    (found ?? []).map((each) => ({ code, threshold, each })),
  );
  return [
    ...(schools.length > 0
      ? [
          {
            title: `${name}: ${texts.schoolsNotPassed}`,
            table: {
              columns: [texts.rule, texts.school, texts.verdict, texts.metOf, texts.reason],
              rows: schools.map(({ code, school }) => [
                cell(code),
                cell(school.name ?? school.school),
                verdictCell(school, locale),
                cell(`${school.met}/${school.of}`),
                cell(joined(school.reasons, locale)),
              ]),
            },
          },
        ]
      : []),
    ...(variations.length > 0
      ? [
          {
            title: `${name}: ${texts.variations}`,
            table: {
              columns: [texts.rule, texts.indicator, texts.variation, texts.threshold, texts.verdict, texts.reason],
              rows: variations.map(({ code, threshold, each }) => [
                cell(code),
                cell(each.name[locale]),
                cell(each.value === undefined ? "?" : three(each.value)),
                cell(threshold?.[locale] ?? "—"),
                verdictCell(each, locale),
                cell(each.verdict === "unknown" ? joined(each.reasons, locale) : ""),
              ]),
            },
          },
        ]
      : []),
  ];
}

function sourceCells({ options: { scheme, by } }: Assessment, locale: Locale): readonly TextCell[] {
  const texts = TEXTS[locale];
  const cells = [
    `${scheme.name[locale]}: ${scheme.document}, ${scheme.authority}`,
    `${scheme.source} (${word(scheme.sourceGrade, locale)})`,
    ...(scheme.note ? [scheme.note[locale]] : []),
    ...(by === undefined ? [] : [`${texts.dueBy} ${by}`]),
  ];
  return cells.map((text) => cell(text, { tone: "muted" }));
}
