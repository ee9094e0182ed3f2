export type { Attained } from "./attained.ts";
export type { OwnTarget, Trackable } from "./claims.ts";
export type { ObservationRef } from "./readings.ts";
export {
  OPEN_SDG,
  PROGRESS_SCHEMES,
  type ProgressClass,
  type ProgressMeasure,
  type ProgressScheme,
  type SchemeName,
  SDG4_SCORECARD,
  UN_PROGRESS_CHART,
} from "./schemes.ts";
export { TRACK_ASSUMABLE, type TrackOptions, track } from "./track.ts";
export type {
  Compliance,
  NotEnoughData,
  Progress,
  TrackedTarget,
  TrackedTerms,
  TrackedValue,
  Tracking,
  UnusedObservation,
} from "./tracking.ts";
export type { Classifier, ProgressFacts } from "./trackProgress.ts";
export type { TrendMethod } from "./trend.ts";
