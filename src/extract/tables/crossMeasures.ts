import { sumsUp } from "./crossHeader.ts";
import type { CrossColumn, CrossTable } from "./crossTable.ts";
import { type Column, withRoles } from "./headers.ts";
import { isStageName, wholeLabel } from "./joinLabels.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** Columns of one measure, by their times. */
export interface Measure {
  readonly label?: Stretch;
  readonly wholeLabel?: string;
  readonly unit?: Stretch;
  readonly columns: readonly { readonly index: number; readonly column: Column }[];
}

/** What is done to what the headers below it count: 新建 over 学校数 and 学位. */
const ONLY_MADE = /^(?:需|拟|计划)?(?:新改扩建|新建改扩建|改扩建|新建|扩建|改建|迁建|改造|新增)$/;

/** A measure of what is to be made: its year is one that is aimed at, for the measures beside it as well. */
const ADDED = /^(?:新增|新建|改扩建|净增|增加)/;

/** The measures of a table, each with the columns that are of it. */
export function measuresOf({ columns }: CrossTable): readonly Measure[] {
  const measures: { label?: Stretch; whole?: string; unit?: Stretch; columns: { index: number; column: Column }[] }[] =
    [];
  const only = onlyMeasure(columns);
  let head: Stretch | undefined;
  columns.forEach((column, index) => {
    if (column.kind !== "measure") return;
    const read = readColumn(column);
    const { label, unit, as } = read;
    if (column.measure?.isPart !== true) head = label && !sumsUp(label) ? label : undefined;
    const whole = read.whole ?? (column.measure?.isPart && label && head && wholeLabel(label.text, head.text));
    const isOfTime = as.total || as.year !== undefined || as.role !== undefined;
    const key = label === undefined ? (isOfTime ? only : "") : (whole ?? squeezed(label));
    const known = measures.find(
      (each) => (each.whole ?? (each.label === undefined ? "" : squeezed(each.label))) === key,
    );
    if (known === undefined) {
      measures.push({
        ...(label && { label }),
        ...(whole && { whole }),
        ...(unit && { unit }),
        columns: [{ index, column: as }],
      });
    } else known.columns.push({ index, column: as });
  });
  const planned = new Set(
    measures.flatMap(({ label, columns: own }) =>
      own.length === 1 && label && ADDED.test(label.text) ? own.flatMap(({ column }) => column.year ?? []) : [],
    ),
  );
  const isNow = areOfNow(measures);
  return measures.map(({ whole, columns: own, ...rest }) => {
    const roles = withRoles(own.map(({ column }) => (isNow ? { ...column, role: "baseline" as const } : column)));
    return {
      ...rest,
      ...(whole && { wholeLabel: whole }),
      columns: own.map(({ index, column }, each) => {
        const isPlanned = column.role === undefined && column.year !== undefined && planned.has(column.year);
        return { index, column: roleOf((isPlanned ? undefined : roles[each]) ?? column) };
      }),
    };
  });
}

/** Whether one count says that it is of now and none says a time or an aim: 现有学校数, 在校生数. */
function areOfNow(
  measures: readonly { readonly label?: Stretch; readonly columns: readonly { readonly column: Column }[] }[],
): boolean {
  const columns = measures.flatMap(({ columns: own }) => own.map(({ column }) => column));
  if (!columns.some(({ role }) => role === "baseline")) return false;
  return (
    columns.every(
      ({ role, year, total }) => year === undefined && !total && (role === undefined || role === "baseline"),
    ) &&
    measures.every(
      ({ label }) =>
        label !== undefined && /[数人生师班]$/.test(label.text) && !ADDED.test(label.text) && !DERIVED.test(label.text),
    )
  );
}

/** What follows from two other columns: 缺口. */
const DERIVED = /^(?:[二三四五六两]年|年均|期内|净)?(?:缺口|差额|缺额|余缺|需?补充|增减|增加|增长|变化)/;

/** The name of the one measure that all columns but those of sums are of; empty when there are several or none. */
function onlyMeasure(columns: readonly CrossColumn[]): string {
  const names = new Set(
    columns.flatMap(({ measure, over, time }) => {
      const label = measure?.label ?? over?.label;
      return label === undefined || time?.total || DERIVED.test(label.text) ? [] : [squeezed(label)];
    }),
  );
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/** What a column measures and when: its own header, or the one over it and the time below. */
function readColumn({ measure, over, time }: CrossColumn): {
  label?: Stretch;
  whole?: string;
  unit?: Stretch;
  as: Column;
} {
  if (measure === undefined) {
    const unit = time?.unit ?? over?.unit;
    return { ...(over && { label: over.label }), ...(unit && { unit }), as: time ?? { kind: "value" } };
  }
  if (time !== undefined) {
    const unit = measure.unit ?? time.unit;
    return { label: measure.label, ...(unit && { unit }), as: time };
  }
  const unit = measure.unit ?? over?.unit;
  // 合计 under 招生数 is what that counts.
  if (over && sumsUp(measure.label))
    return {
      label: over.label,
      ...(unit && { unit }),
      as: { kind: "value", ...(over.role && { role: over.role }), ...(over.year !== undefined && { year: over.year }) },
    };
  const top = over && squeezed(over.label);
  const isOfStage = top !== undefined && (isStageName(top) || ONLY_MADE.test(top)) && !measure.label.text.includes(top);
  const whole =
    over &&
    (wholeLabel(measure.label.text, over.label.text) ?? (isOfStage ? over.label.text + measure.label.text : undefined));
  const year = measure.year ?? over?.year;
  const header = measure.header ?? over?.header;
  const role = measure.role ?? over?.role;
  const as: Column = {
    kind: "value",
    ...(header && { header }),
    ...(role && { role }),
    ...(year !== undefined && { year }),
  };
  return { label: measure.label, ...(whole && { whole }), ...(unit && { unit }), as };
}

/** A column that says no time is what is aimed at: the headers, not the order of columns, tell it. */
function roleOf({ inferred, ...column }: Column): Column {
  return inferred || column.role === undefined || column.role === "unknown" ? { ...column, role: "target" } : column;
}
