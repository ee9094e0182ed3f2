import type { PlanRef } from "../../../model/result.ts";
import type { MeasureSummary, PlanScore } from "../../../score/planScore.ts";
import type { Rank } from "../../../score/rank.ts";
import type { Scores } from "../../../score/score.ts";
import * as codes from "../fields/codes.ts";
import {
  code,
  coded,
  type Field,
  integer,
  list,
  number,
  type Prefix,
  prefixed,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { type Namer, planFields } from "../fields/named.ts";
import { PLANS_HEAD, planRefFields } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";

type MeasureName = "gapClosure" | "pace" | "logitPace" | "growth";

const PREFIXES: Readonly<Record<MeasureName, Prefix>> = {
  gapClosure: { name: "gap_closure", title: { zh: "缺口弥合度", en: "gap closure" } },
  pace: { name: "pace", title: { zh: "年均进度(百分点)", en: "pace in points" } },
  logitPace: { name: "logit_pace", title: { zh: "对数几率年均进度", en: "pace in logits" } },
  growth: { name: "growth", title: { zh: "年均增长率", en: "growth" } },
};
const NAMES = Object.keys(PREFIXES) as readonly MeasureName[];
const MEASURES = /* @__PURE__ */ NAMES.map((value) => ({ value, title: PREFIXES[value].title }));

const measureFields: readonly Field<MeasureSummary>[] = [
  number("median", ({ median }) => median),
  integer("known", ({ known }) => known),
];

const summaryFields: readonly Field<PlanScore>[] = [
  integer("target_count", ({ targets }) => targets),
  number("specificity", ({ specificity }) => specificity),
  integer("quantified", ({ parts }) => parts.quantified),
  integer("dated", ({ parts }) => parts.dated),
  integer("with_baseline", ({ parts }) => parts.baseline),
  integer("defined", ({ parts }) => parts.defined),
  integer("with_responsible", ({ parts }) => parts.responsible),
  ...NAMES.flatMap((name) => prefixed(PREFIXES[name], measureFields, (score: PlanScore) => score[name])),
  integer("binding", ({ formalTypes }) => formalTypes.binding),
  integer("anticipatory", ({ formalTypes }) => formalTypes.anticipatory),
  integer("not_printed", ({ formalTypes }) => formalTypes.notPrinted),
  number("coverage_low", ({ coverage }) => coverage.low),
  number("coverage_high", ({ coverage }) => coverage.high),
  list("remit_stages", ({ coverage }) => coverage.stages, { codes: codes.STAGE_CODES }),
  list("stages_without", ({ coverage }) => coverage.without, { codes: codes.STAGE_CODES }),
  number("theme_coverage_low", ({ themes }) => themes?.low),
  number("theme_coverage_high", ({ themes }) => themes?.high),
  list("remit_themes", ({ themes }) => themes?.themes, { codes: codes.THEME_CODES }),
  list("themes_without", ({ themes }) => themes?.without, { codes: codes.THEME_CODES }),
  number("accountability", ({ accountability }) => accountability.value),
  integer("reviewable", ({ accountability }) => accountability.reviewable),
  integer("responsible_and_reviewable", ({ accountability }) => accountability.both),
  integer("audit_errors", ({ consistency }) => consistency.errors),
  integer("audit_warnings", ({ consistency }) => consistency.warnings),
  integer("audit_infos", ({ consistency }) => consistency.infos),
  ...coded<PlanScore>("benchmarks_withheld", ({ benchmarks }) => benchmarks.withheld),
  integer("doubtful", ({ doubtful }) => doubtful),
  integer("read_verbatim", ({ readings }) => readings.verbatim),
  integer("read_table_pairing", ({ readings }) => readings["table-pairing"]),
  integer("read_ocr_corrected", ({ readings }) => readings["ocr-corrected"]),
  integer("read_inferred", ({ readings }) => readings.inferred),
];

const rankFields: readonly Field<Rank>[] = [
  number("total_low", ({ total }) => total.low),
  number("total_high", ({ total }) => total.high),
  integer("rank_best", ({ best }) => best),
  integer("rank_worst", ({ worst }) => worst),
];

interface Scored {
  readonly ref: PlanRef;
  readonly summary?: PlanScore;
  readonly rank?: Rank;
}

/** One row a plan: what it is and what to beware of in its copy, its scores, and its place where plans were ranked. */
export function scoredPlansTable({ plans, ranking, summaries }: Scores): Table {
  const byPlan = new Map(summaries.map((summary) => [summary.plan, summary]));
  const ranks = new Map(ranking.state === "ranked" ? ranking.ranks.map((rank) => [rank.plan, rank]) : []);
  const ofRef = planRefFields.map(({ of, ...column }): Field<Scored> => ({ ...column, of: ({ ref }) => of(ref) }));
  return tableOf<Scored>(
    {
      ...PLANS_HEAD,
      title: ["一行一个规划及其评分,连同其文本应注意之处", "One row a plan with its scores and caveats"],
    },
    [
      ...ofRef,
      ...through(summaryFields, ({ summary }: Scored) => summary),
      ...through(rankFields, ({ rank }: Scored) => rank),
    ],
    plans.map((ref) => {
      const [summary, rank] = [byPlan.get(ref.id), ranks.get(ref.id)];
      return { ref, ...(summary && { summary }), ...(rank && { rank }) };
    }),
  );
}

/** One row a reason why a measure is no number, with for how many targets of a plan. */
export function unknownsTable({ summaries }: Scores, nameOf: Namer): Table {
  const items = summaries.flatMap((summary) =>
    NAMES.flatMap((measure) =>
      Object.entries(summary[measure].others).map(([reason, count]) => ({
        plan: summary.plan,
        measure,
        reason,
        count,
      })),
    ),
  );
  type Unknown = (typeof items)[number];
  return tableOf<Unknown>(
    {
      name: "unknowns",
      title: ["一行一种不能计算的原因", "One row a reason why a measure could not be computed"],
      key: ["plan", "measure", "reason"],
    },
    [
      ...planFields<Unknown>(({ plan }) => plan, nameOf),
      code("measure", MEASURES, ({ measure }) => measure, REQUIRED),
      text("reason", ({ reason }) => reason, REQUIRED),
      integer("count", ({ count }) => count, REQUIRED),
    ],
    items,
  );
}

const STANDINGS = /* @__PURE__ */ codes.named({
  beyond: ["高于基准", "beyond the benchmark"],
  equal: ["与基准相同", "the same"],
  short: ["低于基准", "short of it"],
  possibly: ["不能断定", "cannot be settled"],
  refused: ["不可比", "not comparable"],
});

/** One row how many targets of a plan stand so to benchmarks of one relation; of refused pairs by their first reason. */
export function benchmarkCountsTable({ summaries }: Scores, nameOf: Namer): Table {
  interface Counted {
    readonly plan: string;
    readonly relation?: string;
    readonly standing: string;
    readonly reason?: string;
    readonly count: number;
  }
  return tableOf<Counted>(
    {
      name: "benchmark_counts",
      title: ["一行一种与基准的关系的目标数", "One row a standing to benchmarks, with how many pairs"],
      key: ["plan", "relation", "standing_to", "reason"],
    },
    [
      ...planFields<Counted>(({ plan }) => plan, nameOf),
      code("relation", codes.BENCHMARK_RELATIONS, ({ relation }) => relation),
      code("standing_to", STANDINGS, ({ standing }) => standing, REQUIRED),
      text("reason", ({ reason }) => reason),
      integer("count", ({ count }) => count, REQUIRED),
    ],
    summaries.flatMap(({ benchmarks, plan }): readonly Counted[] => [
      ...(["own", "inherited", "context"] as const).flatMap((relation) =>
        (["beyond", "equal", "short", "possibly"] as const).map((standing) => ({
          plan,
          relation,
          standing,
          count: benchmarks[relation][standing],
        })),
      ),
      ...Object.entries(benchmarks.refused).map(([reason, count]) => ({ plan, standing: "refused", reason, count })),
    ]),
  );
}

/** One row a kind of finding of a plan's audit, with how many. */
export function findingCountsTable({ summaries }: Scores, nameOf: Namer): Table {
  const items = summaries.flatMap(({ consistency, plan }) =>
    Object.entries(consistency.codes).map(([finding, count]) => ({ plan, finding, count })),
  );
  type Counted = (typeof items)[number];
  return tableOf<Counted>(
    {
      name: "finding_counts",
      title: ["一行一种审查发现的次数", "One row a kind of audit finding, with how many"],
      key: ["plan", "finding"],
    },
    [
      ...planFields<Counted>(({ plan }) => plan, nameOf),
      text("finding", ({ finding }) => finding, REQUIRED),
      integer("count", ({ count }) => count, REQUIRED),
    ],
    items,
  );
}
