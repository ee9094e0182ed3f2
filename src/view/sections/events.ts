import type { Alignment } from "../../align/alignment.ts";
import type { Locale } from "../../model/text.ts";
import { quote, word } from "../names.ts";
import { cell, countCell, type Section } from "../section.ts";
import { TEXTS } from "../texts.ts";

/** The milestones side by side; none where no plan has any. */
export function eventSections(
  alignment: Alignment,
  names: ReadonlyMap<string, string>,
  locale: Locale,
  brief: boolean,
): readonly Section[] {
  if (alignment.events.length === 0) return [];
  const texts = TEXTS[locale];
  const shared = alignment.events.filter(
    (row) => row.cells.filter(({ milestones }) => milestones.length > 0).length > 1,
  );
  const shown = brief ? shared : alignment.events;
  const left = alignment.events.length - shown.length;
  const rows = shown.map(({ event, cells }) => {
    const byPlan = new Map(cells.map(({ plan, milestones }) => [plan, milestones]));
    return [
      cell(eventName(event, cells, locale), { title: event }),
      ...alignment.plans.map(({ id }) => {
        const milestones = byPlan.get(id) ?? [];
        if (milestones.length === 0) return cell("—", { tone: "muted" });
        return cell(milestones.map(({ year, deadline }) => year ?? deadline.written ?? texts.undated).join("; "), {
          title: milestones.map(({ evidence }) => quote(evidence, locale)).join("\n"),
        });
      }),
    ];
  });
  return [
    {
      title: texts.events,
      table: {
        columns: [texts.event, ...alignment.plans.map(({ id }) => names.get(id) ?? id)],
        rows,
        plans: alignment.plans.map(({ id }) => id),
      },
      ...(left > 0 && { list: [countCell(texts.singleRows, left)] }),
    },
  ];
}

/** An event the library has no name for is called by the plans' own label in Chinese, by its key in English. */
function eventName(event: string, cells: Alignment["events"][number]["cells"], locale: Locale): string {
  const name = word(event, locale);
  if (name !== event) return name;
  if (locale === "en") return event.replaceAll("-", " ");
  return cells.flatMap(({ milestones }) => milestones)[0]?.label ?? event;
}
