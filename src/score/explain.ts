import { EduplanError } from "../model/error.ts";
import type { EvidenceRef } from "../model/evidence.ts";
import type { Coded } from "../model/finding.ts";
import { peerSentences, rankingSentences } from "./explainPeers.ts";
import { planSentences } from "./explainPlan.ts";
import { targetSentences } from "./explainTarget.ts";
import { said } from "./phrases.ts";
import type { Scores } from "./score.ts";

/** The scores that have a sentence. */
export type ExplainedMeasure =
  | "specificity"
  | "gapClosure"
  | "pace"
  | "logitPace"
  | "growth"
  | "formalType"
  | "benchmarks"
  | "coverage"
  | "accountability"
  | "consistency"
  | "peers"
  | "ranking";

/** A score as a sentence; `describe(explanation, locale)` writes it. */
export interface Explanation extends Coded {
  readonly measure: ExplainedMeasure;
  /** Whose score it is; absent of the ranking as a whole. */
  readonly plan?: string;
  /** Absent of a plan's score. */
  readonly target?: string;
  /** The clauses it rests on; empty of a plan's score, which rests on all its targets. */
  readonly evidence: readonly EvidenceRef[];
}

/** Which scores to explain; all when absent. */
export interface ExplainOptions {
  readonly plan?: string;
  readonly target?: string;
  readonly measure?: ExplainedMeasure;
}

/**
 * Scores as sentences to quote, in Chinese and English: what is promised, the score and what it was computed from, what is
 * doubtful, and the clause with its place in the text. A score that is unknown says why; nothing is claimed that the score does not
 * hold. First those of the targets, in their order, then of the plans, of plan against plan, of the ranking.
 *
 * @throws EduplanError `unknown-plan`, `unknown-target` or `unknown-option` for one that the scores do not have.
 *
 * @example
 * explain(score(plans), { target: "jizhou-preschool-gross-enrolment-2025", measure: "pace" }).map((each) => describe(each, "zh"));
 */
export function explain(scores: Scores, options: ExplainOptions = {}): readonly Explanation[] {
  const { plan, target, measure } = options;
  check(scores, options);
  const titles = new Map(scores.plans.map((each) => [each.id, each.title]));
  const all = [
    ...scores.targets
      .filter((each) => (plan === undefined || each.plan === plan) && (target === undefined || each.target === target))
      .flatMap((each) => targetSentences(each, titles)),
    ...(target === undefined ? wholePlans(scores, plan, markedTitles(scores)) : []),
  ];
  return measure === undefined ? all : all.filter((each) => each.measure === measure);
}

function wholePlans(scores: Scores, plan: string | undefined, titles: Titles): readonly Explanation[] {
  return [
    ...scores.summaries
      .filter((each) => plan === undefined || each.plan === plan)
      .flatMap((each) => planSentences(each, titles)),
    ...peerSentences(scores, titles).filter(
      (each) => plan === undefined || each.plan === plan || each.evidence.some((at) => at.plan === plan),
    ),
    ...rankingSentences(scores, titles).filter((each) => plan === undefined || each.plan === plan),
  ];
}

/** Titles with a mark where nobody can be sure whose plan it is; of a target's scores the grade says so. */
function markedTitles({ plans }: Scores): Titles {
  return new Map(
    plans.map(({ id, title, attribution }) => {
      if (attribution !== "doubtful" && attribution !== "unidentified") return [id, title];
      const mark = said(`explain.attribution.${attribution}`);
      return [id, { zh: `${title.zh}${mark.zh}`, en: `${title.en}${mark.en}` }];
    }),
  );
}

/** Titles of plans by id. */
export type Titles = ReadonlyMap<string, Scores["plans"][number]["title"]>;

const MEASURES: readonly ExplainedMeasure[] = [
  "specificity",
  "gapClosure",
  "pace",
  "logitPace",
  "growth",
  "formalType",
  "benchmarks",
  "coverage",
  "accountability",
  "consistency",
  "peers",
  "ranking",
];

function check({ plans, targets }: Scores, { plan, target, measure }: ExplainOptions): void {
  if (plan !== undefined && !plans.some(({ id }) => id === plan)) {
    throw new EduplanError("unknown-plan", `explain: these scores have no plan ${plan}`);
  }
  if (target !== undefined && !targets.some((each) => each.target === target)) {
    throw new EduplanError(
      "unknown-target",
      `explain: these scores have no target ${target}; restated figures are scored once, implicit ones only when asked for`,
    );
  }
  if (measure !== undefined && !MEASURES.includes(measure)) {
    throw new EduplanError("unknown-option", `explain: unknown measure ${measure}; use ${MEASURES.join(", ")}`);
  }
}
