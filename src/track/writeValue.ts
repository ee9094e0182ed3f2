import { rounded } from "../model/rounded.ts";
import type { Point } from "./matchReadings.ts";
import type { TrackedValue } from "./tracking.ts";

/** A point as results show it. */
export function writeValue({ reading, date, value, observed, vague }: Point): TrackedValue {
  const { status, dateBasis, ref } = reading;
  const { low, high } = observed;
  const range = {
    ...(Number.isFinite(low) && { low: rounded(low) + 0 }),
    ...(Number.isFinite(high) && { high: rounded(high) + 0 }),
  };
  return {
    date,
    value,
    ...(vague && { range: {} }),
    ...(low !== high && { range }),
    ...(status !== "A" && { status }),
    ...(dateBasis && { dateBasis }),
    ref,
  };
}
