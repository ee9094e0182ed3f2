/** A number that may only be known to lie between two others. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
