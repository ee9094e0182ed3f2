import { EduplanError } from "../../model/error.ts";

/** @throws EduplanError `unknown-option` unless it is a whole number of at least `least`. */
export function checkCount(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= 2 ** 32) return;
  throw new EduplanError("unknown-option", `${name} must be a whole number of at least ${least}, not ${value}.`);
}

/** @throws EduplanError `unknown-option` unless it is a whole number. */
export function checkSeed(seed: number): void {
  if (Number.isSafeInteger(seed)) return;
  throw new EduplanError("unknown-option", `seed must be a whole number within ±2^53, not ${seed}.`);
}
