import { escaped } from "./markup.ts";
import type { Section, TextCell } from "./section.ts";

/** The start tag of a section's heading, and its end tag. */
export type Heading = readonly [start: string, end: string];

/** Lays sections out as HTML, everything escaped: a cell's clause is its title, its tone its class. */
export function writeHtml(sections: readonly Section[], heading: Heading): string {
  return sections.map((section) => writeSection(section, heading)).join("\n");
}

function writeSection({ title, table, list = [] }: Section, [start, end]: Heading): string {
  const rows = table?.rows.map((row) => `<tr>${row.map((each, index) => writeCell(each, index)).join("")}</tr>`) ?? [];
  const head = table?.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  return [
    `<section>${start}${escaped(title)}${end}`,
    table
      ? `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`
      : "",
    list.length > 0
      ? `<ul>${list.map((each) => `<li${attributes(each)}>${escaped(each.text)}</li>`).join("\n")}</ul>`
      : "",
    "</section>",
  ].join("\n");
}

function writeCell(each: TextCell, index: number): string {
  const tag = index === 0 ? "th" : "td";
  return `<${tag}${index === 0 ? ' scope="row"' : ""}${attributes(each)}>${escaped(each.text)}</${tag}>`;
}

function attributes({ title, tone }: TextCell): string {
  return `${title === undefined ? "" : ` title="${escaped(title)}"`}${tone === undefined ? "" : ` class="${tone}"`}`;
}
