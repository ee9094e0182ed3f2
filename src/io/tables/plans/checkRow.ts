import isEqual from "lodash-es/isEqual.js";
import type { Bilingual } from "../../../model/text.ts";
import { verbatim } from "../../faults.ts";
import { writeCellText } from "../cellText.ts";
import type { CellValue, Column } from "../table.ts";
import type { RecordPlace } from "./field.ts";
import type { Notes } from "./notes.ts";
import { type Percent, percentsOf } from "./percents.ts";
import type { ReadRow } from "./readRows.ts";

/** Notes where a row of a record that passed the first door contradicts itself, or seems to. */
export function checkRow(row: ReadRow, place: RecordPlace, notes: Notes): void {
  const spot = (column: string) => notes.spot(row.table, row.index, column);
  for (const [{ column, read }, found] of row.checked) {
    const expected = read(row.record, place);
    if (isEqual(expected, found)) continue;
    notes.error(spot(column.name), "io.contradiction", {
      found: written(found, column),
      expected: written(expected, column),
      rule: ruleOf(column),
    });
  }
  for (const percent of percentsOf(row.table, row.record)) {
    const params = { value: percent.value, times: percent.times };
    const at = spot(percent.column);
    if (isPrinted(percent))
      notes.error(at, "io.percent-as-fraction", { ...params, printed: verbatim(percent.printed) });
    else notes.warning(at, "io.percent-below-one", params);
  }
}

const isPrinted = (percent: Percent): percent is Percent & { readonly printed: string } =>
  percent.printed !== undefined;

/** A cell as it would be written; an empty one is said to be empty. */
function written(value: CellValue, column: Column): Bilingual {
  const text = writeCellText(value, column);
  return text === "" ? { zh: "空", en: "nothing" } : verbatim(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** How the value follows, in brackets; nothing where the column does not say. */
function ruleOf({ note }: Column): Bilingual {
  return note ? { zh: `(${note.zh})`, en: ` (${note.en.replace(/\.$/, "")})` } : verbatim("");
}
