import type { Alignment, CellMilestone } from "../../../align/alignment.ts";
import { messageOf } from "../../../model/messages/index.ts";
import { bilingual, REQUIRED, tableOf, text, through } from "../fields/field.ts";
import { type Namer, planFields } from "../fields/named.ts";
import { milestoneFields } from "../fields/targets.ts";
import type { Table } from "../table.ts";

interface Placed {
  readonly event: string;
  readonly plan: string;
  readonly milestone?: CellMilestone;
}

/** What an event is called, where the library has a word for it. */
export const eventName = (event: string): { readonly zh: string; readonly en: string } =>
  messageOf(`word.${event}`) ?? { zh: event, en: event };

/** One row a milestone of a plan by its event; a plan that states none has one row without milestone. */
export function eventsTable({ events }: Alignment, nameOf: Namer): Table {
  return tableOf<Placed>(
    {
      name: "events",
      title: ["一行一个规划的一个时间节点,未提出者也占一行", "One row a milestone of a plan, or that it states none"],
      key: ["event", "plan", "milestone"],
    },
    [
      text("event", ({ event }) => event, REQUIRED),
      ...bilingual<Placed>("event_name", ({ event }) => eventName(event)),
      ...planFields<Placed>(({ plan }) => plan, nameOf),
      ...through(milestoneFields, ({ milestone }: Placed) => milestone),
    ],
    events.flatMap(({ event, cells }) =>
      cells.flatMap(({ plan, milestones }): readonly Placed[] =>
        milestones.length === 0 ? [{ event, plan }] : milestones.map((milestone) => ({ event, plan, milestone })),
      ),
    ),
  );
}
