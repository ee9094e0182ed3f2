import type { TextTable } from "./section.ts";
import { sectionsOf, type Viewable, type ViewOptions } from "./sectionsOf.ts";

/** Writes a result as GitHub-flavoured Markdown. */
export function toMarkdown(result: Viewable, options: ViewOptions = {}): string {
  return sectionsOf(result, options)
    .map(({ title, table, list = [] }) =>
      [
        `## ${escapeMarkdown(title)}`,
        "",
        ...(table ? [...writeTable(table), ""] : []),
        ...list.map(({ text }) => `- ${escapeMarkdown(text)}`),
      ]
        .join("\n")
        .trimEnd(),
    )
    .join("\n\n")
    .concat("\n");
}

function writeTable({ columns, rows }: TextTable): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [
    line(columns),
    `|${columns.map(() => " --- |").join("")}`,
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ];
}

/** A label is text: what Markdown or HTML would read as markup is escaped, and a line break would end a table row. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, "\\$&").replace(/\s*[\r\n]\s*/g, " ");
}
