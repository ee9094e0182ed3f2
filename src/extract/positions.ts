import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";

/** A place that parts no character of two units: the one itself, or the one before. */
export const betweenCharacters = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? Math.max(0, at - 1) : at;

/** The last cut before a place, or the beginning. */
export function lastCut(cuts: readonly number[], before: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < before) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (cuts[low - 1] as number) + 1;
}

/** Where the figure before this one ends. */
export function previousEnd({ quantities }: Sentence, quantity: Quantity): number {
  const index = indexOf(quantities, quantity);
  return index === 0 ? 0 : (quantities[index - 1] as Quantity).end;
}

/** Where a figure stands among those of its sentence, by halving. */
function indexOf(quantities: readonly Quantity[], { numberStart }: Quantity): number {
  let [low, high] = [0, quantities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).numberStart < numberStart) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where what stands behind a figure ends: at the next cut or the next figure. */
export function nextStop({ cuts, quantities, text }: Sentence, quantity: Quantity): number {
  const next = quantities[indexOf(quantities, quantity) + 1]?.start ?? text.length;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < quantity.end) low = middle + 1;
    else high = middle;
  }
  return Math.min(next, cuts[low] ?? text.length);
}
