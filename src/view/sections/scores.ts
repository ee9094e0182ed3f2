import { describe } from "../../model/describe.ts";
import { MESSAGES } from "../../model/messages/index.ts";
import type { Locale } from "../../model/text.ts";
import type { Measure } from "../../score/measure.ts";
import type { MeasureSummary, PlanScore } from "../../score/planScore.ts";
import type { Scores } from "../../score/score.ts";
import { planNames, quote } from "../names.ts";
import { cell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** Scores: plans, target by target where a closure is known, what could not be computed, the ranking or its refusal. */
export function scoreSections(scores: Scores, locale: Locale): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(scores.plans, locale);
  const summaries = scores.summaries.map((summary) => summaryRow(summary, names.get(summary.plan) ?? summary.plan));
  const closures = scores.targets
    .filter(({ gapClosure }) => gapClosure.state !== "unknown")
    .map(({ plan, label, gapClosure, pace, evidence }) => [
      cell(names.get(plan) ?? plan),
      cell(label, { title: quote(evidence, locale) }),
      measureCell(gapClosure, locale),
      measureCell(pace, locale),
    ]);
  const unknowns = scores.summaries.flatMap((summary) =>
    (["gapClosure", "pace"] as const).flatMap((measure) =>
      Object.entries(summary[measure].others).map(([code, count]) => [
        cell(names.get(summary.plan) ?? summary.plan),
        cell(measure === "gapClosure" ? texts.gap : texts.pace),
        cell(describe({ code: `${code}.short` in MESSAGES ? `${code}.short` : code, params: {} }, locale)),
        cell(String(count)),
      ]),
    ),
  );
  return [
    {
      title: texts.scores,
      table: {
        columns: [
          texts.plan,
          texts.count,
          texts.specificity,
          texts.quantified,
          texts.dated,
          texts.baselined,
          texts.defined,
          texts.responsible,
          texts.gap,
          texts.pace,
          texts.binding,
          texts.coverage,
          texts.doubtful,
        ],
        rows: summaries,
      },
    },
    {
      title: texts.closures,
      table: { columns: [texts.plan, texts.target, texts.answer, texts.pace], rows: closures },
    },
    {
      title: texts.unknowns,
      table: { columns: [texts.plan, texts.measure, texts.reason, texts.number], rows: unknowns },
    },
    rankingSection(scores, names, locale),
  ];
}

const two = (value: number): string => String(Number(value.toFixed(2)));
const percent = (value: number): string => `${Math.round(value * 100)}%`;

function summaryRow(summary: PlanScore, name: string): ReturnType<typeof cell>[] {
  const { parts, formalTypes, coverage } = summary;
  const range =
    coverage.low === coverage.high ? percent(coverage.low) : `${percent(coverage.low)}–${percent(coverage.high)}`;
  const median = ({ median: value, known }: MeasureSummary, write: (value: number) => string): string =>
    value === undefined ? "?" : `${write(value)} (n=${known})`;
  return [
    name,
    String(summary.targets),
    summary.specificity === undefined ? "?" : two(summary.specificity),
    String(parts.quantified),
    String(parts.dated),
    String(parts.baseline),
    String(parts.defined),
    String(parts.responsible),
    median(summary.gapClosure, percent),
    median(summary.pace, two),
    `${formalTypes.binding}/${formalTypes.anticipatory}/${formalTypes.notPrinted}`,
    range,
    String(summary.doubtful),
  ].map((text) => cell(text));
}

function measureCell(measure: Measure, locale: Locale): ReturnType<typeof cell> {
  if (measure.state === "number") return cell(measure.unit === "share" ? percent(measure.value) : two(measure.value));
  if (measure.state === "unknown") return cell(`? ${describe(measure.reason, locale)}`, { tone: "muted" });
  return cell(describe(measure.answer, locale), { tone: "doubt" });
}

function rankingSection(scores: Scores, names: ReadonlyMap<string, string>, locale: Locale): Section {
  const texts = TEXTS[locale];
  const { ranking } = scores;
  if (ranking.state === "not-asked") return { title: texts.ranking, list: [cell(texts.notAsked)] };
  if (ranking.state === "refused") {
    const pairs = ranking.pairs.map(({ left, right, reasons }) =>
      cell(`${names.get(left)} / ${names.get(right)}: ${reasons.map((each) => describe(each, locale)).join("; ")}`),
    );
    return { title: texts.ranking, list: [cell(texts.refused, { tone: "doubt" }), ...pairs] };
  }
  const rows = ranking.ranks.map(({ plan, total, best, worst }) => [
    cell(names.get(plan) ?? plan),
    cell(`${two(total.low)}–${two(total.high)}`),
    cell(best === worst ? String(best) : `${best}–${worst}`),
  ]);
  return { title: texts.ranking, table: { columns: [texts.plan, texts.total, texts.rank], rows } };
}
