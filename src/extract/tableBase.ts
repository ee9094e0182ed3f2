import type { Bilingual } from "../model/text.ts";
import type { Draft, FieldReading, TargetDraft } from "./draft.ts";
import type { TableRow } from "./plannedFigures.ts";
import { shownLabel, stageFor } from "./tableNames.ts";
import type { Stretch, TableFigure } from "./tables/tableEntry.ts";

/** The part of a draft that a table's row and column give. */
type TableBase = Pick<
  TargetDraft,
  "item" | "label" | "stage" | "scope" | "clause" | "figure" | "support" | "reading" | "note" | "fields"
>;

const asSupport = (stretch: Stretch, role: Draft["support"][number]["role"]) => ({
  start: stretch.start,
  end: stretch.end,
  role,
});

/** Whether more figures stand behind a value with nothing between: 2100 of 210010. */
const isParted = (source: string, { end }: Stretch): boolean => /\d\d/.test(source.slice(end - 1, end + 1));
const PARTED: Bilingual = {
  zh: "数字与其后的分值连写,按表头分开。",
  en: "The figure and the points behind it are run together; parted as the header says.",
};

const TWICE_DATED: Bilingual = {
  zh: "单元格写明的年份与表头不同,按单元格。",
  en: "The cell names another year than the header; dated as the cell says.",
};

/** What targets and observations of a table have in common. `saysUnit`: the cell itself prints its unit. */
export function common(row: TableRow, figure: TableFigure, saysUnit = false): TableBase {
  const { entry, item } = row;
  const unit = figure.unit ?? entry.unit;
  const time = figure.dated ?? figure.header;
  const parted = isParted(row.source, figure.cell);
  return {
    item,
    label: shownLabel(row),
    ...stageFor(row),
    ...(entry.area && { scope: { area: entry.area.text } }),
    clause: { start: entry.label.start, end: entry.label.end },
    figure: { start: figure.cell.start, end: figure.cell.end },
    support: [
      ...entry.groups.map((group) => asSupport(group, "group")),
      ...(entry.head ? [asSupport(entry.head, "label")] : []),
      ...(entry.measure ? [asSupport(entry.measure, "label")] : []),
      ...(entry.area ? [asSupport(entry.area, "scope")] : []),
      ...(unit && outside(unit, entry.label) ? [asSupport(unit, "unit")] : []),
      ...(time ? [asSupport(time, figure.role === "baseline" ? "baseline" : "deadline")] : []),
      ...(entry.formalType ? [asSupport(entry.formalType.at, "formalType")] : []),
    ],
    reading: parted ? ("inferred" as const) : ("table-pairing" as const),
    ...(parted ? { note: PARTED } : figure.twiceDated && { note: TWICE_DATED }),
    fields: {
      label: { rule: "table.label", confidence: entry.wholeLabel ? 0.85 : 0.95 },
      value: parted ? { rule: "table.parted", confidence: 0.6 } : { rule: "table.cell", confidence: 0.95 },
      unit: unitRead(unit !== undefined, saysUnit),
      deadline: deadlineRead(figure),
    },
  };
}

function deadlineRead({ twiceDated, inferred }: TableFigure): FieldReading {
  if (twiceDated) return { rule: "table.cell-year", confidence: 0.7 };
  return inferred ? { rule: "table.column-order", confidence: 0.7 } : { rule: "table.header", confidence: 0.95 };
}

function unitRead(isHeaded: boolean, saysUnit: boolean): FieldReading {
  if (saysUnit) return { rule: "table.cell-unit", confidence: 0.97 };
  return isHeaded ? { rule: "table.unit", confidence: 0.97 } : { rule: "unit.from-label", confidence: 0.75 };
}

const outside = (inner: Stretch, outer: Stretch) => inner.end <= outer.start || inner.start >= outer.end;
