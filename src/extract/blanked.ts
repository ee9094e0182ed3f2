import { type Span, touching } from "./passage.ts";

/** A stretch of a text with what stands at the given places replaced by blanks, so that positions stay what they are. */
export function blanked(text: string, from: number, to: number, ...places: readonly (readonly Span[])[]): string {
  let stretch = text.slice(from, to);
  for (const spans of places) {
    for (const { start, end } of touching(spans, from, to)) {
      const [a, b] = [Math.max(start, from) - from, Math.min(end, to) - from];
      stretch = stretch.slice(0, a) + " ".repeat(b - a) + stretch.slice(b);
    }
  }
  return stretch;
}
