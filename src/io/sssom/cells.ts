/** Splits a cell of several values at each `|` that no backslash precedes; `\|` and `\\` stand for the character itself. */
export function splitValues(cell: string): readonly string[] {
  if (!cell.includes("\\")) return cell.split("|").filter((value) => value !== "");
  const values: string[] = [];
  let value = "";
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] as string;
    const next = cell[at + 1];
    if (character === "\\" && (next === "|" || next === "\\")) {
      value += next;
      at += 1;
    } else if (character === "|") {
      values.push(value);
      value = "";
    } else value += character;
  }
  return [...values, value].filter((each) => each !== "");
}

/** The reverse of `splitValues`. */
export const joinValues = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, "\\$&")).join("|");

/** The number that a text writes; the text itself where it writes none. */
export function numberOf(text: string): number | string {
  // Adding 0 makes 0 of -0, which JSON cannot carry.
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text) ? Number(text) + 0 : text;
}

/** A cell as SSSOM/TSV writes it: in quotes when it holds a tab, a line break or a quote. */
export const writeCell = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
