import { escaped } from "../markup.ts";

/** What stands behind the figures of a report: a list at its end, numbered in the order of the page. */
export interface Notes {
  /** Says to which row of which table the next notes belong; `name` is what the row is called, as text. */
  under(table: string, row: string, name: string): void;
  /** Adds a note, as markup, and gives its number. */
  add(markup: string): number;
  /** All notes, by table and row. */
  markup(): string;
}

/**
 * Notes stand once on the page: a figure is a link to its note, so that it works without a script, is reached by keyboard
 * and prints as a numbered note; the script shows the note beside the figure. A row's notes are hidden with the row.
 */
export function noteList(): Notes {
  const parts: string[] = [];
  let [count, table, row, name] = [0, "", "", ""];
  let [openTable, openRow] = ["", ""];
  const closeRow = (): void => {
    if (openRow !== "") parts.push("</ol></div>\n");
    openRow = "";
  };
  return {
    under(inTable, inRow, called) {
      [table, row, name] = [inTable, inRow, called];
    },
    add(markup) {
      if (openRow !== row) {
        closeRow();
        if (openTable !== table) parts.push(`<h3>${escaped(table)}</h3>\n`);
        [openTable, openRow] = [table, row];
        parts.push(`<div class="of" data-of="${row}"><p><a href="#${row}">${escaped(name)}</a></p><ol role="list">`);
      }
      count += 1;
      parts.push(`<li id="${count}"><a href="#r${count}">#${count}</a> ${markup}</li>`);
      return count;
    },
    markup() {
      closeRow();
      return parts.join("");
    },
  };
}

/** What leads to a note. The inner markup must hold text. */
export const noteLink = (number: number, inner: string, more = ""): string =>
  `<a class="e${more === "" ? "" : ` ${more}`}" id="r${number}" href="#${number}">${inner}</a>`;
