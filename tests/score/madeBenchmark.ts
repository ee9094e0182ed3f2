import type { Benchmark } from "eduplan/model";

/** A province's own target for 2025. */
export const madeBenchmark = (indicator: string, value: number, more: Partial<Benchmark> = {}): Benchmark => ({
  id: `b-${value}`,
  indicator,
  kind: "target",
  authority: "省教育厅",
  document: "省规划",
  area: "140000",
  validFrom: "2021",
  validTo: "2025",
  appliesTo: "aggregate",
  bound: "atLeast",
  value,
  unit: "percent",
  source: "made",
  sourceGrade: "official",
  ...more,
});
