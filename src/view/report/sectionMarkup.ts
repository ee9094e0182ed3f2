import { escaped } from "../markup.ts";
import type { Section, TextCell, TextTable } from "../section.ts";
import { intervalMarkup } from "./intervalMarkup.ts";
import { noteLink } from "./notes.ts";
import type { ReportPage, ReportPart } from "./reportPage.ts";
import { REPORT_TEXTS } from "./reportTexts.ts";
import { countMarkup, tableMarkup } from "./tableMarkup.ts";

/**
 * A section as other views write it, with the evidence of its cells as notes. `summary` says that its rows sum up and so
 * are not to be filtered; else those of a table or list that bears evidence are.
 */
export function sectionMarkup({ title, table, list = [] }: Section, page: ReportPage, summary = false): ReportPart {
  const body = [
    table ? sectionTable(title, table, page, summary) : "",
    list.length > 0 ? sectionList(title, list, page, summary) : "",
    !table && list.length === 0 ? '<p class="muted">—</p>' : "",
  ].join("\n");
  return { title, body };
}

function sectionTable(title: string, { columns, rows, plans }: TextTable, page: ReportPage, summary: boolean): string {
  const id = page.nextTable();
  const filters = !summary && rows.some((row) => row.some(isEvidence));
  const numbers = columns.map((_, column) => column > 0 && isOfNumbers(rows, column));
  const written = rows.map((row, place) => {
    const name = `${id}-${place + 1}`;
    page.notes.under(title, name, row[0]?.text || title);
    const [first] = row;
    // The id behind a row's name is no clause, but a reader may look for it.
    const keys = first?.title !== undefined && !isEvidence(first) ? ` data-k="${escaped(first.title)}"` : "";
    return `<tr id="${name}"${keys}>${row.map((each, column) => cellMarkup(each, column, numbers[column] === true, page)).join("")}</tr>`;
  });
  const laidOut = tableMarkup(
    {
      id,
      title,
      head: columns
        .map((column, place) => `<th scope="col"${classes(numbers[place] && "number")}>${escaped(column)}</th>`)
        .join(""),
      bodies: `<tbody>\n${written.join("\n")}\n</tbody>`,
      rows: filters ? rows.length : 0,
      ...(plans && { plans }),
    },
    page,
  );
  return `${laidOut}${intervalLegend(rows, page)}`;
}

/** What the drawings of ranges mean, where there are any. */
function intervalLegend(rows: TextTable["rows"], { locale }: ReportPage): string {
  const intervals = rows.flatMap((row) => row.flatMap(({ interval }) => (interval ? [interval] : [])));
  if (intervals.length === 0) return "";
  const { innerLegend, rangeLegend } = REPORT_TEXTS[locale];
  return `<p class="muted small">${intervals.some(({ inner }) => inner) ? innerLegend : rangeLegend}</p>`;
}

function sectionList(title: string, list: readonly TextCell[], page: ReportPage, summary: boolean): string {
  const id = page.nextTable();
  const filters = !summary && list.some(isEvidence);
  const written = list.map((each, place) => {
    const name = `${id}-${place + 1}`;
    page.notes.under(title, name, each.text);
    return `<li id="${name}"${classes(each.tone)}>${inner(each, page)}</li>`;
  });
  const count = filters ? countMarkup(id, list.length, page) : "";
  return `${count}<ul id="${id}"${filters ? " data-rows" : ""}>\n${written.join("\n")}\n</ul>`;
}

/** Whether something stands behind a cell that is more than an id of the library's own. */
const isEvidence = ({ title }: TextCell): boolean => title !== undefined && !/^[\w.-]*$/.test(title);

/** Whether a column holds numbers, which are then aligned, and at most signs beside them. */
const isOfNumbers = (rows: TextTable["rows"], column: number): boolean =>
  rows.some((row) => NUMBER.test(row[column]?.text ?? "")) &&
  rows.every((row) => NUMBER.test(row[column]?.text ?? "") || SIGN.test(row[column]?.text ?? ""));

const NUMBER = /^[-+]?\d[\d.,/–%]*( \(\S+\))?$/;
const SIGN = /^[—?○≈]?$/;

function cellMarkup(each: TextCell, column: number, isNumber: boolean, page: ReportPage): string {
  // A table that groups its rows leaves the first cell of all but the first empty: that heads nothing.
  const isHead = column === 0 && each.text !== "";
  const tag = isHead ? "th" : "td";
  return `<${tag}${isHead ? ' scope="row"' : ""}${classes(each.tone, isNumber && "number")}>${inner(each, page)}</${tag}>`;
}

function inner(each: TextCell, page: ReportPage): string {
  const text = escaped(each.text);
  const drawn = each.interval ? ` ${intervalMarkup(each.interval)}` : "";
  if (!isEvidence(each)) return `${text}${drawn}`;
  const lines = (each.title ?? "").split("\n").map((line) => `<bdi>${escaped(line)}</bdi>`);
  const number = page.notes.add(lines.join("<br>"));
  return `${noteLink(number, text.trim() === "" ? "…" : text)}${drawn}`;
}

function classes(...names: readonly (string | false | undefined)[]): string {
  const own = names.filter((name) => name !== undefined && name !== false);
  return own.length === 0 ? "" : ` class="${own.join(" ")}"`;
}
