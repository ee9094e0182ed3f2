import type { Coding } from "../../../src/model/coding.ts";
import { type Deadline, deadlineYear } from "../../../src/model/deadline.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import type { Milestone } from "../../../src/model/milestone.ts";
import type { Target } from "../../../src/model/target.ts";
import { bilingual, type Column, column } from "./column.ts";

/** A record of a plan on its way into a table. */
export interface Placed<Item> {
  readonly plan: string;
  readonly item: Item;
}

interface Stated {
  readonly id: string;
  readonly label: string;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** What every record begins with. */
export const opening = <Item extends Stated>(record: string): readonly Column<Placed<Item>>[] => [
  column("id", `${record}.id`, ({ item }) => item.id, {
    required: true,
    note: "Unique among the bundled plans as well.",
  }),
  column("plan", "Plan.id", ({ plan }) => plan, { required: true, refersTo: ["plans", "id"] }),
  column("label", `${record}.label`, ({ item }) => item.label, { required: true }),
];

interface Coded {
  readonly indicator?: string;
  readonly coding?: Coding;
}

/** What a label was taken for. */
export const codingColumns = <Item extends Coded>(): readonly Column<Placed<Item>>[] => [
  column("indicator", "Target.indicator", ({ item }) => item.indicator, { refersTo: ["indicators", "id"] }),
  column("predicate", "Coding.predicate", ({ item }) => item.coding?.predicate),
  column("confidence", "Coding.confidence", ({ item }) => item.coding?.confidence, { type: "number" }),
  column("candidates", "Coding.candidates", ({ item }) => item.coding?.candidates?.map(({ indicator }) => indicator), {
    type: "list",
  }),
  column("coded_by", "Coding.by", ({ item }) => item.coding?.by),
  column("coding_status", "Coding.status", ({ item }) => item.coding?.status),
  column("coding_note", "Coding.note", ({ item }) => item.coding?.note),
];

/** A deadline, its columns named with a prefix. */
export function deadlineColumns<Row>(
  prefix: string,
  read: (row: Row) => Deadline | undefined,
  required: boolean,
): readonly Column<Row>[] {
  const of = ["ByDeadline", "WithinDeadline", "FromDeadline", "OpenDeadline"];
  const all = (field: string): string[] => of.map((name) => `${name}.${field}`);
  return [
    column(`${prefix}_kind`, all("kind"), (row) => read(row)?.kind, {
      required,
      note: "`by` and `within` have a last day, `from` a first; `ongoing`, `yearly` and `unstated` have no date.",
    }),
    column(
      `${prefix}_date`,
      ["ByDeadline.date", "WithinDeadline.date", "FromDeadline.date"],
      (row) => {
        const deadline = read(row);
        return deadline && "date" in deadline ? deadline.date : undefined;
      },
      { type: "date", note: "The first day with kind from, else the last." },
    ),
    column(
      `${prefix}_year`,
      [],
      (row) => {
        const deadline = read(row);
        return deadline && deadlineYear(deadline);
      },
      { type: "year", note: "The year the deadline ends in; empty without an end." },
    ),
    column(`${prefix}_precision`, ["ByDeadline.precision", "FromDeadline.precision"], (row) => {
      const deadline = read(row);
      return deadline && "precision" in deadline ? deadline.precision : undefined;
    }),
    column(
      `${prefix}_years`,
      "WithinDeadline.years",
      (row) => {
        const deadline = read(row);
        return deadline && "years" in deadline ? deadline.years : undefined;
      },
      { type: "number" },
    ),
    column(`${prefix}_written`, "DeadlineTerms.written", (row) => read(row)?.written),
    column(`${prefix}_basis`, "DeadlineTerms.basis", (row) => read(row)?.basis),
  ];
}

interface Responsible {
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
}

/** Who is responsible. */
export const responsibleColumns = <Item extends Responsible>(): readonly Column<Placed<Item>>[] => [
  column("lead", "Target.lead", ({ item }) => item.lead, { type: "list" }),
  column("responsible", "Target.responsible", ({ item }) => item.responsible, { type: "list" }),
];

/** The words of commitment. */
export const modalityColumns = <Item extends Pick<Target | Milestone, "modality">>(): readonly Column<Placed<Item>>[] =>
  (["boosters", "hedges", "exploratory"] as const).map((words) =>
    column(words, `Modality.${words}`, ({ item }) => item.modality?.[words], { type: "list" }),
  );

/** Where a record is narrower than its plan. */
export const scopeColumns = <Item extends Pick<Target, "scope">>(): readonly Column<Placed<Item>>[] =>
  (["population", "area", "note"] as const).map((part) =>
    column(`scope_${part}`, `Scope.${part}`, ({ item }) => item.scope?.[part]),
  );

/** What every record ends with: the clause that states it, and the coder's note. */
export const closing = <Item extends Stated>(): readonly Column<Placed<Item>>[] => [
  column("evidence_exact", "Evidence.exact", ({ item }) => item.evidence.exact, { required: true }),
  column("evidence_start", "Evidence.start", ({ item }) => item.evidence.start, { type: "integer", required: true }),
  column("evidence_end", "Evidence.end", ({ item }) => item.evidence.end, { type: "integer", required: true }),
  column("evidence_value", "Evidence.value", ({ item }) => item.evidence.value),
  column("evidence_value_start", "Evidence.valueStart", ({ item }) => item.evidence.valueStart, { type: "integer" }),
  column("evidence_section", "Evidence.section", ({ item }) => item.evidence.section),
  column("evidence_reading", "Evidence.reading", ({ item }) => item.evidence.reading, { required: true }),
  ...bilingual<Placed<Item>>("evidence_note", "Evidence.note", ({ item }) => item.evidence.note),
  column("note", "Target.note", ({ item }) => item.note),
];
