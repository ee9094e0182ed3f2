import type { Alignment, AlignmentRow } from "../../../align/alignment.ts";
import type { RowBenchmark } from "../../../align/rowBenchmarks.ts";
import { regionOf } from "../../../catalog/regions.ts";
import type { Benchmark } from "../../../model/benchmark.ts";
import type { Reason } from "../../../model/reason.ts";
import * as codes from "../fields/codes.ts";
import { bilingual, code, coded, type Field, json, list, number, tableOf, text, through } from "../fields/field.ts";
import { type Namer, planFields } from "../fields/named.ts";
import { rowFields } from "../fields/rowFields.ts";
import { endOf } from "../fields/stated.ts";
import type { Table } from "../table.ts";

const benchmarkFields: readonly Field<Benchmark>[] = [
  text("benchmark", ({ id }) => id),
  code("benchmark_kind", codes.BENCHMARK_KINDS, ({ kind }) => kind),
  text("authority", ({ authority }) => authority),
  text("document", ({ document }) => document),
  text("area", ({ area }) => area),
  ...bilingual<Benchmark>("area_name", ({ area }) => regionOf(area)?.name),
  code("applies_to", codes.APPLIES_TO, ({ appliesTo }) => appliesTo),
  code("each", codes.EACH, ({ each }) => each),
  code("bound", codes.BOUND_CODES, ({ bound }) => bound),
  number("value", ({ value }) => endOf(value, "low")),
  number("value_high", ({ value }) => endOf(value, "high")),
  code("unit", codes.UNIT_CODES, ({ unit }) => unit),
  text("valid_from", ({ validFrom }) => validFrom),
  text("valid_to", ({ validTo }) => validTo),
  text("source", ({ source }) => source),
  text("source_grade", ({ sourceGrade }) => sourceGrade),
  text("note", ({ note }) => note),
  json("extra", ({ extra }) => extra),
];

interface Placed {
  readonly number: number;
  readonly row: AlignmentRow;
  readonly plan: string;
  readonly relation?: "own" | "inherited" | "context";
  readonly found?: RowBenchmark;
  readonly withheld?: Reason;
}

/** One row a benchmark in force for a plan on an indicator, or the reason why none were looked up. */
export function rowBenchmarksTable({ rows }: Alignment, nameOf: Namer): Table {
  return tableOf<Placed>(
    {
      name: "benchmarks",
      title: ["一行一项对某规划有效的基准", "One row a benchmark in force for a plan"],
      key: ["row", "plan", "relation", "benchmark"],
    },
    [
      ...rowFields<Placed>(),
      ...planFields<Placed>(({ plan }) => plan, nameOf),
      code("relation", codes.BENCHMARK_RELATIONS, ({ relation }) => relation),
      ...through(benchmarkFields, ({ found }: Placed) => found?.benchmark),
      list("years", ({ found }) => found?.years.map(String)),
      ...coded<Placed>("withheld", ({ withheld }) => withheld),
    ],
    rows.flatMap((row, index) =>
      (row.benchmarks ?? []).flatMap(({ plan, withheld, ...lists }): readonly Placed[] => {
        const placed = { number: index + 1, row, plan };
        if (withheld) return [{ ...placed, withheld }];
        return (["own", "inherited", "context"] as const).flatMap((relation) =>
          lists[relation].map((found) => ({ ...placed, relation, found })),
        );
      }),
    ),
  );
}
