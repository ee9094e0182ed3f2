import benchmarkFile from "../../data/benchmarks.json" with { type: "json" };
import type { Benchmark } from "../model/benchmark.ts";

/** The bundled benchmarks, read when they are first asked for: an import that needs none does not wait for them. */
export function bundledBenchmarks(): readonly Benchmark[] {
  return benchmarkFile.benchmarks as unknown as Benchmark[];
}
