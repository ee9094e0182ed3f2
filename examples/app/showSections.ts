import type { Locale } from "eduplan/model";
import type { Section, TextCell, TextTable } from "eduplan/view";
import { element } from "./element.ts";
import { textOf } from "./texts.ts";

/** Sections of a result as elements. The clause behind a figure opens by click, touch or key. */
export function showSections(sections: readonly Section[], locale: Locale): readonly HTMLElement[] {
  return sections.map(({ title, table, list = [] }) =>
    element(
      "section",
      {},
      element("h2", { textContent: title }),
      ...(table && table.rows.length > 0 ? [showTable(table, title)] : []),
      ...(list.length > 0
        ? [element("ul", {}, ...list.map((each) => element("li", { className: each.tone ?? "" }, ...showCell(each))))]
        : []),
      ...(list.length === 0 && table?.rows.length === 0
        ? [element("p", { className: "muted", textContent: textOf(locale, "none") })]
        : []),
    ),
  );
}

function showTable({ columns, rows }: TextTable, title: string): HTMLElement {
  const head = columns.map((column) => element("th", { scope: "col", textContent: column }));
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map((each, at) =>
        at === 0
          ? element("th", { scope: "row", textContent: each.text })
          : element("td", { className: each.tone ?? "" }, ...showCell(each)),
      ),
    ),
  );
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
  // A region that scrolls must be reachable by key.
  const scroll = element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: title }, table);
  return scroll;
}

function showCell({ text, title }: TextCell): readonly (Node | string)[] {
  if (title === undefined) return [text];
  const lines = title.split("\n").map((line) => element("p", { lang: "zh-CN", textContent: line }));
  return [element("details", {}, element("summary", { textContent: text }), ...lines)];
}
