import type { Code, Column } from "../tables/table.ts";

/**
 * The text of a cell with its codes as programs call them: where a column has codes, people may write what a code is called in either
 * language. Lists may be joined by a full-width semicolon, or by a line break, there.
 */
export function codeText(text: string, { type, codes }: Pick<Column, "type" | "codes">): string {
  if (!codes || (type !== "string" && type !== "list")) return text;
  const values = valuesOf(codes);
  const codeOf = (word: string): string => values.get(wordKey(word)) ?? word.trim();
  return type === "list"
    ? text
        .split(/[;；\n]/)
        .map(codeOf)
        .join(";")
    : codeOf(text);
}

const wordKey = (word: string): string => word.normalize("NFKC").trim().toLowerCase();

const known = new WeakMap<readonly Code[], ReadonlyMap<string, string>>();

/** The codes by every word that means one of them and no other. */
function valuesOf(codes: readonly Code[]): ReadonlyMap<string, string> {
  const made = known.get(codes);
  if (made) return made;
  const values = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { value, title } of codes) {
    for (const word of [title.zh, title.en].map(wordKey)) {
      if ((values.get(word) ?? value) !== value) ambiguous.add(word);
      values.set(word, value);
    }
  }
  for (const word of ambiguous) values.delete(word);
  for (const { value } of codes) values.set(wordKey(value), value);
  known.set(codes, values);
  return values;
}
