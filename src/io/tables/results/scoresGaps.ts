import { regionOf } from "../../../catalog/regions.ts";
import type { BenchmarkGap } from "../../../score/benchmarkGaps.ts";
import type { Scores } from "../../../score/score.ts";
import type { TargetScore } from "../../../score/targetScore.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, codedList, flag, number, REQUIRED, tableOf, text, through } from "../fields/field.ts";
import { type Namer, planFields } from "../fields/named.ts";
import { clauseFields, endOf, shortGoalFields } from "../fields/stated.ts";
import type { Table } from "../table.ts";

const ANSWERS = /* @__PURE__ */ codes.named({
  certainly: ["高于基准", "beyond the benchmark"],
  possibly: ["不能断定", "cannot be settled"],
  equal: ["与基准相同", "the same as the benchmark"],
  no: ["低于基准", "short of the benchmark"],
  notComparable: ["不可比", "not comparable"],
});

interface Gap {
  readonly target: TargetScore;
  readonly gap: BenchmarkGap;
}

/** One row a target against a benchmark in force: how far it goes beyond, or why the two do not compare. */
export function benchmarkGapsTable({ targets }: Scores, nameOf: Namer): Table {
  return tableOf<Gap>(
    {
      name: "gaps",
      title: ["一行一个目标与一项基准", "One row a target against a benchmark"],
      key: ["plan", "target", "benchmark"],
    },
    [
      ...planFields<Gap>(({ target }) => target.plan, nameOf),
      text("target", ({ target }) => target.target, REQUIRED),
      text("label", ({ target }) => target.label),
      ...through(shortGoalFields, ({ target }: Gap) => target.goal),
      text("benchmark", ({ gap }) => gap.benchmark, REQUIRED),
      text("benchmark_indicator", ({ gap }) => gap.indicator),
      text("authority", ({ gap }) => gap.authority),
      text("document", ({ gap }) => gap.document),
      text("area", ({ gap }) => gap.area),
      ...bilingual<Gap>("area_name", ({ gap }) => regionOf(gap.area)?.name),
      code("applies_to", codes.APPLIES_TO, ({ gap }) => gap.appliesTo),
      code("each", codes.EACH, ({ gap }) => gap.each),
      code("relation", codes.BENCHMARK_RELATIONS, ({ gap }) => gap.relation),
      number("benchmark_value", ({ gap }) => endOf(gap.value, "low")),
      number("benchmark_value_high", ({ gap }) => endOf(gap.value, "high")),
      code("benchmark_unit", codes.UNIT_CODES, ({ gap }) => gap.valueUnit),
      ...bilingual<Gap>("benchmark_written", ({ gap }) => gap.written),
      text("source_grade", ({ gap }) => gap.sourceGrade),
      flag("comparable", ({ gap }) => gap.comparable, REQUIRED),
      code("answer", ANSWERS, ({ gap }) => gap.answer),
      number("gap", ({ gap }) => gap.gap),
      code("gap_unit", codes.UNIT_CODES, ({ gap }) => gap.unit),
      ...codedList<Gap>("reasons", ({ gap }) => gap.reasons),
      ...codedList<Gap>("assumed", ({ gap }) => gap.assumed),
      ...through(clauseFields, ({ target }: Gap) => target.evidence),
    ],
    targets.flatMap((target) => target.benchmarks.map((gap) => ({ target, gap }))),
  );
}
