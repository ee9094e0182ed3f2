import { describe } from "../../model/describe.ts";
import { messageOf } from "../../model/messages/index.ts";
import type { Locale } from "../../model/text.ts";
import type { Measure } from "../../score/measure.ts";
import type { MeasureSummary, PlanScore } from "../../score/planScore.ts";
import type { Scores } from "../../score/score.ts";
import { planNames, quote, targetName, word } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { benchmarkGapSection, peerSection } from "./scoreGaps.ts";

type Names = ReadonlyMap<string, string>;

/** Scores: plans, targets with a closure, gaps to benchmarks and between plans, what could not be computed, the ranking or its refusal. */
export function scoreSections(scores: Scores, locale: Locale): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(scores.plans, locale);
  const named = (summary: PlanScore): string => names.get(summary.plan) ?? summary.plan;
  return [
    {
      title: texts.scores,
      table: {
        columns: [
          texts.plan,
          texts.count,
          texts.specificity,
          texts.gap,
          texts.pace,
          texts.coverage,
          texts.themeCoverage,
          texts.accountability,
          texts.binding,
          texts.auditCounts,
          texts.doubtful,
        ],
        rows: scores.summaries.map((summary) => summaryRow(summary, named(summary)).map((text) => cell(text))),
      },
      list: [cell(texts.scoreNotes, { tone: "muted" })],
    },
    {
      title: texts.elements,
      table: {
        columns: [texts.plan, texts.quantified, texts.dated, texts.baselined, texts.defined, texts.responsible],
        rows: scores.summaries.map((summary) => elementsRow(summary, named(summary)).map((text) => cell(text))),
      },
    },
    closureSection(scores, names, locale),
    ...benchmarkGapSection(scores, names, locale),
    ...peerSection(scores, names, locale),
    unknownSection(scores, names, locale),
    rankingSection(scores, names, locale),
  ];
}

const two = (value: number): string => String(Number(value.toFixed(2)));
const percent = (value: number): string => `${Math.round(value * 100)}%`;
const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  low === high ? percent(low) : `${percent(low)}–${percent(high)}`;

function summaryRow(summary: PlanScore, name: string): readonly string[] {
  const { formalTypes, coverage, themes, accountability, consistency } = summary;
  const median = ({ median: value, known }: MeasureSummary, write: (value: number) => string): string =>
    value === undefined ? "?" : `${write(value)} (n=${known})`;
  return [
    name,
    String(summary.targets),
    summary.specificity === undefined ? "?" : two(summary.specificity),
    median(summary.gapClosure, percent),
    median(summary.pace, two),
    range(coverage),
    themes ? range(themes) : "?",
    accountability.value === undefined ? "?" : percent(accountability.value),
    `${formalTypes.binding}/${formalTypes.anticipatory}/${formalTypes.notPrinted}`,
    `${consistency.errors}/${consistency.warnings}`,
    String(summary.doubtful),
  ];
}

/** Of how many targets each element holds, as counts of all that count. */
function elementsRow({ parts, targets }: PlanScore, name: string): readonly string[] {
  const { quantified, dated, baseline, defined, responsible } = parts;
  return [name, ...[quantified, dated, baseline, defined, responsible].map((count) => `${count}/${targets}`)];
}

/** Target by target, where there is a closure or an answer instead of one. */
function closureSection({ targets }: Scores, names: Names, locale: Locale): Section {
  const texts = TEXTS[locale];
  const rows = targets
    .filter(({ gapClosure }) => gapClosure.state !== "unknown")
    .map((score) => [
      cell(names.get(score.plan) ?? score.plan),
      cell(targetName(score, locale), { title: quote(score.evidence, locale) }),
      measureCell(score.gapClosure, locale),
      measureCell(score.pace, locale),
      score.logitPace.state === "number" ? measureCell(score.logitPace, locale) : cell("—", { tone: "muted" }),
      cell(word(score.grade.reading, locale), {
        ...(score.grade.doubts.length > 0 && {
          title: score.grade.doubts.map((each) => describe(each, locale)).join("\n"),
        }),
      }),
    ]);
  const columns = [texts.plan, texts.target, texts.answer, texts.perYear, texts.logitPace, texts.evidenceGrade];
  return { title: texts.closures, table: { columns, rows } };
}

function measureCell(measure: Measure, locale: Locale): TextCell {
  if (measure.state === "unknown") return cell(`? ${describe(measure.reason, locale)}`, { tone: "muted" });
  if (measure.state === "answer") return cell(describe(measure.answer, locale), { tone: "doubt" });
  const { value, unit } = measure;
  return cell(unit === "share" || unit === "growth-per-year" ? percent(value) : two(value));
}

/** Why there is no closure or pace: a row a reason, a column a plan. */
function unknownSection({ summaries }: Scores, names: Names, locale: Locale): Section {
  const texts = TEXTS[locale];
  const rows = (["gapClosure", "pace"] as const).flatMap((measure) => {
    const codes = [...new Set(summaries.flatMap((each) => Object.keys(each[measure].others)))];
    return codes.map((code) => [
      cell(measure === "gapClosure" ? texts.gap : texts.pace),
      cell(describe({ code: messageOf(`${code}.short`) ? `${code}.short` : code, params: {} }, locale)),
      ...summaries.map((each) => cell(String(each[measure].others[code] ?? 0))),
    ]);
  });
  const columns = [texts.measure, texts.reason, ...summaries.map(({ plan }) => names.get(plan) ?? plan)];
  return { title: texts.unknowns, table: { columns, rows } };
}

function rankingSection(scores: Scores, names: Names, locale: Locale): Section {
  const texts = TEXTS[locale];
  const { ranking } = scores;
  if (ranking.state === "not-asked") return { title: texts.ranking, list: [cell(texts.notAsked)] };
  if (ranking.state === "refused") {
    const pairs = ranking.pairs.map(({ left, right, reasons }) =>
      cell(`${names.get(left)} / ${names.get(right)}: ${reasons.map((each) => describe(each, locale)).join("; ")}`),
    );
    return { title: texts.ranking, list: [cell(texts.refused, { tone: "doubt" }), ...pairs] };
  }
  const last = ranking.ranks.length;
  const rows = ranking.ranks.map(({ plan, total, best, worst }) => [
    cell(names.get(plan) ?? plan),
    cell(`${two(total.low)}–${two(total.high)}`, { interval: { scale: [0, 1], low: total.low, high: total.high } }),
    cell(best === worst ? String(best) : `${best}–${worst}`, {
      interval: { scale: [1, last], low: best, high: worst },
    }),
  ]);
  return { title: texts.ranking, table: { columns: [texts.plan, texts.total, texts.rank], rows } };
}
