import type { PlanRef } from "../../model/result.ts";
import type { Bilingual, Locale } from "../../model/text.ts";
import { planNames } from "../names.ts";
import type { Viewable } from "../sectionsOf.ts";
import { type Notes, noteList } from "./notes.ts";

/** What the parts of a report share while they are written. */
export interface ReportPage {
  readonly locale: Locale;
  /** Every plan of every result once, in the order in which they come. */
  readonly plans: readonly PlanRef[];
  /** What a plan is called, by id. */
  readonly nameOf: (id: string) => string;
  /** The place of a plan among `plans`, by id. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly notes: Notes;
  /** What the tables offer to filter by; filled while they are written. */
  readonly offers: Offers;
  /** A new id for a table or list. */
  readonly nextTable: () => string;
}

/** By what the rows of a report can be filtered. */
interface Offers {
  /** Codes of stages and keys of themes with their names; empty where no row has any. */
  readonly stages: Map<string, Bilingual>;
  readonly themes: Map<string, Bilingual>;
  /** The most plans that fill one row. */
  mostFilled: number;
  /** Whether rows say which of their cells compare. */
  comparability: boolean;
  /** Whether there are findings. */
  findings: boolean;
  /** Places of the plans that have a column. */
  readonly columns: Set<number>;
  /** How many rows there are to filter. */
  rows: number;
}

/** One part of a report: a section with a heading. */
export interface ReportPart {
  readonly title: string;
  /** Markup below the heading. */
  readonly body: string;
}

export function reportPage(results: readonly Viewable[], locale: Locale): ReportPage {
  const plans = [...new Map(results.flatMap((each) => each.plans.map((plan) => [plan.id, plan] as const))).values()];
  const names = planNames(plans, locale);
  let tables = 0;
  return {
    locale,
    plans,
    nameOf: (id) => names.get(id) ?? id,
    placeOf: new Map(plans.map(({ id }, place) => [id, place])),
    notes: noteList(),
    offers: {
      stages: new Map(),
      themes: new Map(),
      mostFilled: 0,
      comparability: false,
      findings: false,
      columns: new Set(),
      rows: 0,
    },
    nextTable: () => {
      tables += 1;
      return `t${tables}`;
    },
  };
}
