import type { TextInterval } from "../section.ts";

const WIDTH = 132;
const MARGIN = 6;

/**
 * A range as a small drawing beside the text that tells it: a line from low to high, thick where most lies, a ring at the
 * value that is singled out. The text says the same, so that readers of screens are not told twice.
 */
export function intervalMarkup({ scale: [start, end], low, high, inner, point }: TextInterval): string {
  const at = (value: number): string => {
    const share = end === start ? 0.5 : Math.min(1, Math.max(0, (value - start) / (end - start)));
    return String(Number((MARGIN + share * (WIDTH - 2 * MARGIN)).toFixed(1)));
  };
  const line = (kind: string, from: number, to: number): string =>
    `<line class="${kind}" x1="${at(from)}" x2="${at(to)}" y1="8" y2="8"/>`;
  return [
    `<svg class="bar" width="${WIDTH}" height="16" viewBox="0 0 ${WIDTH} 16" aria-hidden="true">`,
    line("scale", start, end),
    low === high ? `<circle class="dot" cx="${at(low)}" cy="8" r="4"/>` : line("range", low, high),
    inner && inner[0] !== inner[1] ? line("inner", inner[0], inner[1]) : "",
    point === undefined ? "" : `<circle class="ring" cx="${at(point)}" cy="8" r="4"/>`,
    "</svg>",
  ].join("");
}
