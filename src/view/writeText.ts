import { displayWidth, padToWidth, wrapToWidth } from "./displayWidth.ts";
import type { Section, TextTable } from "./section.ts";

/** Lays sections out for a terminal of so many columns. */
export function writeText(sections: readonly Section[], width: number): string {
  return sections.map((section) => writeSection(section, width)).join("\n");
}

function writeSection({ title, table, list = [] }: Section, width: number): string {
  const lines = [`## ${clean(title)}`, ""];
  if (table) lines.push(...writeTable(table, width), "");
  for (const { text } of list) {
    const [first = "", ...more] = wrapToWidth(clean(text), width - 2);
    lines.push(`- ${first}`, ...more.map((line) => `  ${line}`));
  }
  if (list.length > 0) lines.push("");
  if (!table && list.length === 0) lines.push("—", "");
  return lines.join("\n");
}

const GAP = "  ";

function writeTable({ columns, rows }: TextTable, width: number): string[] {
  const [head = [], ...body] = [columns, ...rows.map((row) => row.map(({ text }) => text))].map((row) =>
    row.map(clean),
  );
  const texts = [head, ...body];
  const widths = fitWidths(
    columns.map((_, index) => Math.max(...texts.map((row) => displayWidth(row[index] ?? "")))),
    width - GAP.length * (columns.length - 1),
  );
  const write = (row: readonly string[]): string[] => {
    const cells = widths.map((size, index) => wrapToWidth(row[index] ?? "", size));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((size, index) => padToWidth(cells[index]?.[line] ?? "", size))
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((size) => "─".repeat(size)).join(GAP);
  return [...write(head), rule, ...body.flatMap(write)];
}

/** A line break would break the table, an escape sequence speak to the terminal; neither is part of what a plan says. */
const clean = (text: string): string => text.replace(/[\p{Control}\u2028\u2029]+/gu, " ");

/** Narrows the widest columns until the table fits, none below eight columns. */
function fitWidths(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  let excess = fitted.reduce((sum, size) => sum + size, 0) - room;
  while (excess > 0) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if ((fitted[widest] ?? 0) <= 8) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
    excess -= 1;
  }
  return fitted;
}
