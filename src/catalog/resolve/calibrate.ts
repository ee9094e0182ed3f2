/**
 * The confidence by which a name was matched against how often the nearest indicator was the right one at that confidence, on the
 * project's labelled names (`npm run accuracy` prints both). Between two points the line is straight.
 */
const CURVE: readonly (readonly [matched: number, right: number])[] = [
  [0, 0],
  [0.1, 0.04],
  [0.2, 0.15],
  [0.35, 0.2],
  [0.45, 0.32],
  [0.52, 0.45],
  [0.58, 0.6],
  [0.63, 0.74],
  [0.7, 0.84],
  [0.8, 0.9],
  [0.9, 0.955],
  [0.97, 0.975],
  [1, 0.995],
];

/** How sure a match is: the share of labelled names so matched that were matched rightly. Rises with `matched`. */
export function calibrate(matched: number): number {
  const above = CURVE.findIndex(([from]) => matched < from);
  if (above <= 0) return above === 0 ? 0 : (CURVE[CURVE.length - 1] as readonly [number, number])[1];
  const [[from, low], [to, high]] = [CURVE[above - 1], CURVE[above]] as [[number, number], [number, number]];
  return low + ((matched - from) / (to - from)) * (high - low);
}
