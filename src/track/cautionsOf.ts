import type { Coded } from "../model/finding.ts";
import type { Point } from "./matchReadings.ts";
import type { ProgressMeasure } from "./schemes.ts";
import type { ProgressFacts } from "./trackProgress.ts";

interface Behind {
  readonly wanted: ProgressMeasure;
  readonly toward: number;
  readonly points: readonly Point[];
  /** The value at the deadline before it is held within the natural bounds. */
  readonly expected: number | undefined;
}

/** What to beware of in the figures of a progress. */
export function cautionsOf(facts: ProgressFacts, { wanted, toward, points, expected }: Behind): readonly Coded[] {
  const { measure, projected, attained, promised } = facts;
  const beyond = projected !== undefined && expected !== undefined && Math.abs(expected - projected) > 1e-9;
  const lost = attained === "met" && projected !== undefined && (projected - promised) * toward < 0;
  const readings = points.map(({ reading }) => reading);
  const codes = [
    measure !== undefined && measure !== wanted && "track.no-growth-rate",
    beyond && "track.at-bound",
    lost && "track.may-be-lost",
    readings.some(({ status }) => status === "E") && "track.estimated",
    readings.some(({ dateBasis }) => dateBasis === "inferred") && "track.date-inferred",
    points.some(({ observed, vague }) => vague || observed.low !== observed.high) && "track.approximate",
  ];
  return codes.flatMap((code) => (code ? [{ code, params: {} }] : []));
}
