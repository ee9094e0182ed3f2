/** A cell that the one before or above it spans is `undefined`; an empty one is "". */
export type Row = readonly (string | undefined)[];

const cells = (row: Row): readonly string[] => row.map((cell) => cell ?? "");
export const printed = (row: Row): readonly string[] => row.filter((cell) => cell !== undefined);
const filled = (row: Row): readonly string[] => printed(row).filter((cell) => cell !== "");
const bars = (row: Row): string => `| ${cells(row).join(" | ")} |`;

/** The manners in which copies of plans part cells. */
export const MANNERS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  bars: (rows) => rows.map(bars).join("\n"),
  Markdown: ([header = [], ...rows]) => [header, header.map(() => "---"), ...rows].map(bars).join("\n"),
  tabs: (rows) => rows.map((row) => cells(row).join("\t")).join("\n"),
  "wide blanks": (rows) => rows.map((row) => printed(row).join("   ")).join("\n"),
  "single blanks": (rows) => rows.map((row) => filled(row).join(" ")).join("\n"),
  "cells one a line": (rows) => rows.flatMap(filled).join("\n"),
};

/** The same, drawn as HTML. */
export const asHtml = (rows: readonly Row[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;
