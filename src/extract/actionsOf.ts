import type { StageCode } from "../model/stages.ts";
import type { Theme } from "../model/themes.ts";
import type { Item } from "./items.ts";
import type { Span } from "./passage.ts";
import { themesOf } from "./themesOf.ts";
import { stagesIn } from "./words.ts";

/** A task of the plan, as its heading names it. */
export interface ActionDraft {
  readonly item: Item;
  readonly label: string;
  readonly themes: readonly Theme[];
  readonly stages: readonly StageCode[];
  readonly clause: Span;
}

/** The tasks of a plan: the headings of its parts on tasks under which no deeper heading stands. */
export function actionsOf(items: readonly Item[]): readonly ActionDraft[] {
  return items.flatMap((item, index) => {
    const { heading, role } = item;
    if (!heading || role !== "tasks" || heading.depth < 4 || heading.title.length < 4) return [];
    const next = items[index + 1]?.heading;
    if (next && next.depth > heading.depth && item.passages.length === 0) return [];
    const [themes, own] = [themesOf(heading.title), stagesIn(heading.title)];
    const stages = own.length > 0 ? own : item.stage ? [item.stage] : [];
    return [{ item, label: heading.title, themes, stages, clause: { start: heading.start, end: heading.end } }];
  });
}
