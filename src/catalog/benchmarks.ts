import type { Benchmark } from "../model/benchmark.ts";
import { bundledBenchmarks } from "./bundledBenchmarks.ts";

/** The bundled benchmarks: targets, thresholds and standards of other authorities, each seen in the source it names. */
export const benchmarks: readonly Benchmark[] = /* @__PURE__ */ bundledBenchmarks();
