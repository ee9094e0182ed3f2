import type { Alignment, AlignmentRow, Cell, CellTarget } from "../../align/alignment.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { planNames, quote, word } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** An alignment: the documents compared, the targets, the milestones. */
export function alignmentSections(alignment: Alignment, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(alignment.plans, locale);
  const columns = alignment.plans.map(({ id }) => names.get(id) ?? id);
  const contrasts = alignment.contrasts.map(({ respect, groups }) => [
    cell(word(respect, locale)),
    cell(
      groups
        .map(
          ({ value, plans }) =>
            `${word(value, locale)}: ${plans.map((id) => names.get(id) ?? id).join(locale === "zh" ? "、" : ", ")}`,
        )
        .join("; "),
    ),
  ]);
  const shared = alignment.rows.filter(({ cells }) => cells.filter(({ targets }) => targets.length > 0).length > 1);
  const rows = brief ? shared : alignment.rows;
  const left = alignment.rows.length - rows.length;
  return [
    { title: texts.documents, table: { columns: [texts.respect, texts.groups], rows: contrasts } },
    {
      title: texts.targets,
      table: {
        columns: [texts.indicator, ...columns],
        rows: rows.map((row) => [rowName(row, locale), ...row.cells.map((each) => writeCell(each, locale))]),
      },
      list: [cell(texts.legend, { tone: "muted" }), ...(left > 0 ? [countCell(texts.singleRows, left)] : [])],
    },
    ...(alignment.events.length === 0 ? [] : [eventSection(alignment, columns, locale, brief)]),
  ];
}

function rowName(row: AlignmentRow, locale: Locale): TextCell {
  return cell(row.name[locale], row.indicator === undefined ? { tone: "muted" } : { title: row.indicator });
}

const absentSigns: Readonly<Record<string, string>> = { "reason.outside-remit": "○", "reason.missing-part": "?" };

function writeCell({ targets, absent }: Cell, locale: Locale): TextCell {
  if (absent) return cell(absentSigns[absent.code] ?? "—", { tone: "muted", title: describe(absent, locale) });
  const doubtful = targets.some((target) => signsOf(target) !== "");
  return cell(targets.map((target) => writeTarget(target, locale)).join("; "), {
    title: targets.map(({ evidence }) => quote(evidence, locale)).join("\n"),
    ...(doubtful && { tone: "doubt" }),
  });
}

/** One target in a cell: `≥93% 2025 [89.48%]`, with `~` where it is not quite the row's indicator and `!` where its reading is doubtful. */
export function writeTarget(target: CellTarget, locale: Locale): string {
  const texts = TEXTS[locale];
  const task = target.taskYear === undefined ? "" : `(${texts.task} ${target.taskYear})`;
  const when = target.year ?? (target.goal.standing ? texts.standing : task);
  const baseline = target.baseline ? `[${writeQuantity(target.baseline)[locale]}]` : "";
  return [`${signsOf(target)}${writeGoal(target.goal)[locale]}`, when, baseline]
    .filter((part) => part !== "")
    .join(" ");
}

function signsOf({ predicate, coding, doubt }: CellTarget): string {
  const exact = predicate === "skos:exactMatch" && (coding?.predicate ?? "skos:exactMatch") === "skos:exactMatch";
  return `${exact ? "" : "~"}${doubt ? "!" : ""}`;
}

function eventSection(alignment: Alignment, columns: readonly string[], locale: Locale, brief: boolean): Section {
  const texts = TEXTS[locale];
  const shared = alignment.events.filter(
    (row) => row.cells.filter(({ milestones }) => milestones.length > 0).length > 1,
  );
  const shown = brief ? shared : alignment.events;
  const left = alignment.events.length - shown.length;
  const rows = shown.map(({ event, cells }) => [
    cell(eventName(event, cells, locale), { title: event }),
    ...cells.map(({ milestones }) =>
      milestones.length === 0
        ? cell("—", { tone: "muted" })
        : cell(milestones.map(({ year, deadline }) => year ?? deadline.written ?? texts.undated).join("; "), {
            title: milestones.map(({ evidence }) => quote(evidence, locale)).join("\n"),
          }),
    ),
  ]);
  return {
    title: texts.events,
    table: { columns: [texts.event, ...columns], rows },
    ...(left > 0 && { list: [countCell(texts.singleRows, left)] }),
  };
}

/** An event the library has no name for is called by the plans' own label in Chinese, by its key in English. */
function eventName(event: string, cells: Alignment["events"][number]["cells"], locale: Locale): string {
  const name = word(event, locale);
  if (name !== event) return name;
  if (locale === "en") return event.replaceAll("-", " ");
  return cells.flatMap(({ milestones }) => milestones)[0]?.label ?? event;
}
