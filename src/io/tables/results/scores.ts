import type { Measure } from "../../../score/measure.ts";
import type { Scores } from "../../../score/score.ts";
import type { TargetScore } from "../../../score/targetScore.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  code,
  coded,
  codedList,
  type Field,
  flag,
  integer,
  json,
  number,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { type Namer, planFields, planNamer } from "../fields/named.ts";
import { baselineFields, clauseFields, deadlineFields, goalFields } from "../fields/stated.ts";
import type { Table } from "../table.ts";
import { benchmarkGapsTable } from "./scoresGaps.ts";
import { peerGapsTable, peerPlacesTable, refusedPairsTable } from "./scoresPeers.ts";
import { benchmarkCountsTable, findingCountsTable, scoredPlansTable, unknownsTable } from "./scoresPlans.ts";

/**
 * `targets`: one row a target with its scores; `plans`: one row a plan with its summary, its place in the ranking and its caveats. `measures`
 * tells of each measure of each target what it was computed from, or why it is unknown; `gaps` are those to benchmarks, `peers` those to other
 * plans, `peer_places` the places. `unknowns`, `benchmark_counts` and `finding_counts` count; `ranking_refused` says why plans were not ranked.
 * Nothing is left out.
 */
export function scoresTables(scores: Scores): readonly Table[] {
  const nameOf = planNamer(scores.plans);
  return [
    targetScoresTable(scores, nameOf),
    scoredPlansTable(scores),
    measuresTable(scores, nameOf),
    benchmarkGapsTable(scores, nameOf),
    peerGapsTable(scores, nameOf),
    peerPlacesTable(scores, nameOf),
    unknownsTable(scores, nameOf),
    benchmarkCountsTable(scores, nameOf),
    findingCountsTable(scores, nameOf),
    refusedPairsTable(scores, nameOf),
    aboutTable(scores, { ranking: scores.ranking.state }),
  ];
}

const numberOf = (measure: Measure) => (measure.state === "number" ? measure.value : undefined);
const whyOf = (measure: Measure) =>
  measure.state === "unknown" ? measure.reason : measure.state === "answer" ? measure.answer : undefined;
const unitOf = (measure: Measure) => (measure.state === "number" ? measure.unit : undefined);

const MEASURE_UNITS = /* @__PURE__ */ codes.named({
  share: ["占比(0–1)", "share, 0 to 1"],
  "points-per-year": ["每年百分点", "percentage points a year"],
  "per-year": ["每年,按指标单位", "a year, in the indicator's unit"],
  "logit-per-year": ["每年对数几率", "logits a year"],
  "growth-per-year": ["年均增长率(0.05 即 5%)", "compound growth a year, 0.05 is 5 %"],
});

const targetHead = (nameOf: Namer): readonly Field<TargetScore>[] => [
  ...planFields<TargetScore>(({ plan }) => plan, nameOf),
  text("target", ({ target }) => target, REQUIRED),
  text("label", ({ label }) => label),
];

function targetScoresTable({ targets }: Scores, nameOf: Namer): Table {
  return tableOf<TargetScore>(
    { name: "targets", title: ["一行一个目标及其评分", "One row a target with its scores"], key: ["plan", "target"] },
    [
      ...targetHead(nameOf),
      code("stage", codes.STAGE_CODES, ({ stage }) => stage),
      text("indicator", ({ indicator }) => indicator),
      code("indicator_unit", codes.UNIT_CODES, ({ unit }) => unit),
      ...through(goalFields, ({ goal }: TargetScore) => goal),
      ...through(baselineFields, ({ baseline }: TargetScore) => baseline),
      ...through(deadlineFields, ({ deadline }: TargetScore) => deadline),
      code("formal_type", codes.FORMAL_TYPE_CODES, ({ formalType }) => formalType),
      number("specificity", ({ specificity }) => specificity.value),
      flag("is_quantified", ({ specificity }) => specificity.parts.quantified),
      flag("is_dated", ({ specificity }) => specificity.parts.dated),
      flag("has_baseline", ({ specificity }) => specificity.parts.baseline),
      flag("is_defined", ({ specificity }) => specificity.parts.defined),
      flag("has_responsible", ({ specificity }) => specificity.parts.responsible),
      number("gap_closure", ({ gapClosure }) => numberOf(gapClosure)),
      text("gap_closure_reason", ({ gapClosure }) => whyOf(gapClosure)?.code),
      number("pace", ({ pace }) => numberOf(pace)),
      code("pace_unit", MEASURE_UNITS, ({ pace }) => unitOf(pace)),
      text("pace_reason", ({ pace }) => whyOf(pace)?.code),
      number("logit_pace", ({ logitPace }) => numberOf(logitPace)),
      text("logit_pace_reason", ({ logitPace }) => whyOf(logitPace)?.code),
      number("growth", ({ growth }) => numberOf(growth)),
      text("growth_reason", ({ growth }) => whyOf(growth)?.code),
      ...through(clauseFields, ({ evidence }: TargetScore) => evidence),
      text("printed", ({ printed }) => printed),
      text("baseline_evidence_exact", ({ baselineEvidence }) => baselineEvidence?.exact),
      integer("baseline_evidence_start", ({ baselineEvidence }) => baselineEvidence?.start),
      code("weaker_reading", codes.READING_CODES, ({ grade }) => grade.reading),
      ...codedList<TargetScore>("doubts", ({ grade }) => grade.doubts),
    ],
    targets,
  );
}

const MEASURES = /* @__PURE__ */ codes.named({
  gapClosure: ["缺口弥合度", "promised gap closure"],
  pace: ["年均进度", "required pace a year"],
  logitPace: ["对数几率年均进度", "required pace in logits"],
  growth: ["年均增长率", "required growth"],
});
const STATES = /* @__PURE__ */ codes.named({
  number: ["数值", "a number"],
  unknown: ["未知", "unknown"],
  answer: ["以文字作答", "an answer in words"],
});
const LIMITS = /* @__PURE__ */ codes.named({ given: ["所给", "given"], benchmark: ["基准", "a benchmark"] });

interface Measured {
  readonly target: TargetScore;
  readonly name: "gapClosure" | "pace" | "logitPace" | "growth";
  readonly measure: Measure;
}

/** One row a measure of a target. */
function measuresTable({ targets }: Scores, nameOf: Namer): Table {
  const limitOf = ({ measure }: Measured) => (measure.state === "number" ? measure.limit : undefined);
  return tableOf<Measured>(
    {
      name: "measures",
      title: ["一行一个目标的一项测度", "One row a measure of a target"],
      key: ["plan", "target", "measure"],
    },
    [
      ...through(targetHead(nameOf), ({ target }: Measured) => target),
      code("measure", MEASURES, ({ name }) => name, REQUIRED),
      code("state", STATES, ({ measure }) => measure.state, REQUIRED),
      number("value", ({ measure }) => numberOf(measure)),
      code("measure_unit", MEASURE_UNITS, ({ measure }) => unitOf(measure)),
      ...coded<Measured>("reason", ({ measure }) => whyOf(measure)),
      json("computed_from", ({ measure }) => (measure.state === "number" ? measure.parts : undefined)),
      number("limit", (each) => limitOf(each)?.value),
      code("limit_from", LIMITS, (each) => limitOf(each)?.from),
      text("limit_benchmark", (each) => limitOf(each)?.benchmark),
    ],
    targets.flatMap((target) =>
      (["gapClosure", "pace", "logitPace", "growth"] as const).map((name) => ({ target, name, measure: target[name] })),
    ),
  );
}
