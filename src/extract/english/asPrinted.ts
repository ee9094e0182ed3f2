const DASHES = /[‐‑‒–—―−]/;
const ALL_DASHES = /[‐‑‒–—―−]/g;

/** A label with the dashes that the source has where the grammar reads a hyphen. */
export function asPrinted(label: string, source: string): string {
  if (!label.includes("-") || !DASHES.test(source)) return label;
  const words = new Map<string, string>();
  for (const word of source.split(/[\s,;:()]+/)) if (DASHES.test(word)) words.set(word.replace(ALL_DASHES, "-"), word);
  return label
    .split(" ")
    .map((word) => words.get(word) ?? word)
    .join(" ");
}
