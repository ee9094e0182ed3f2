import { regionOf } from "../../../src/catalog/regions.ts";
import { plans } from "../../../src/data/index.ts";
import type { Action } from "../../../src/model/action.ts";
import { isNumeric } from "../../../src/model/goal.ts";
import type { Milestone } from "../../../src/model/milestone.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Target } from "../../../src/model/target.ts";
import { bilingual, type Column, column, valueColumns } from "./column.ts";
import {
  closing,
  codingColumns,
  deadlineColumns,
  modalityColumns,
  opening,
  type Placed,
  responsibleColumns,
  scopeColumns,
} from "./recordColumns.ts";
import { type Table, table } from "./table.ts";

const planColumns: readonly Column<Plan>[] = [
  column("id", "Plan.id", ({ id }) => id, { required: true }),
  ...bilingual<Plan>("title", "Plan.title", ({ title }) => title, { required: true }),
  column("region", "Plan.region", ({ region }) => region, { required: true }),
  ...bilingual<Plan>("region_name", "Region.name", ({ region }) => regionOf(region)?.name),
  column("level", "Plan.level", ({ level }) => level, { required: true }),
  column("genre", "Plan.genre", ({ genre }) => genre, { required: true }),
  column("status", "Plan.status", ({ status }) => status, { required: true }),
  column("issuer", "Plan.issuer", ({ issuer }) => issuer),
  column("issued_on", "Plan.issuedOn", ({ issuedOn }) => issuedOn, { type: "date" }),
  column("document_number", "Plan.documentNumber", ({ documentNumber }) => documentNumber),
  column("in_force_from", [], ({ inForce }) => inForce?.from, { type: "date", note: "First day in force." }),
  column("in_force_to", [], ({ inForce }) => inForce?.to, { type: "date", note: "Last day in force." }),
  column("horizons", "Plan.horizons", ({ horizons }) => horizons.map(({ year }) => String(year)), { type: "list" }),
  column("remit_stages", "Remit.stages", ({ remit }) => remit.stages, { type: "list" }),
  column("remit_themes", "Remit.themes", ({ remit }) => remit.themes, { type: "list" }),
  column("attribution", "Attribution.grade", ({ attribution }) => attribution.grade, { required: true }),
  column("attribution_alternatives", "Attribution.alternatives", ({ attribution }) => attribution.alternatives, {
    type: "list",
  }),
  ...bilingual<Plan>("attribution_note", "Attribution.note", ({ attribution }) => attribution.note),
  column(
    "parts_not_in_copy",
    "Plan.parts",
    ({ parts }) => parts.filter(({ inCopy }) => inCopy !== "complete").map(({ title }) => title),
    { type: "list", note: "Those that the copy lacks, or has in part." },
  ),
  column("copy_faults", "Source.integrity", ({ source }) => [...new Set(source.integrity.map(({ kind }) => kind))], {
    type: "list",
    note: "By kind.",
  }),
  column("source_title", "Source.title", ({ source }) => source.title, { required: true }),
  column("source_publisher", "Source.publisher", ({ source }) => source.publisher, { required: true }),
  column("source_kind", "Source.kind", ({ source }) => source.kind, { required: true }),
  column("source_url", "Source.url", ({ source }) => source.url),
  column("source_published_on", "Source.publishedOn", ({ source }) => source.publishedOn, { type: "date" }),
  column("source_sha256", "Source.sha256", ({ source }) => source.sha256, { required: true }),
  column("source_length", "Source.length", ({ source }) => source.length, { type: "integer", required: true }),
];

const numeric = ({ item: { goal } }: Placed<Target>) => (isNumeric(goal) ? goal : undefined);

const targetColumns: readonly Column<Placed<Target>>[] = [
  ...opening<Target>("Target"),
  column("stage", "Target.stage", ({ item }) => item.stage),
  ...codingColumns<Target>(),
  column("themes", "Target.themes", ({ item }) => item.themes, { type: "list" }),
  column("kind", ["NumericGoal.kind", "DirectionGoal.kind", "RelativeGoal.kind"], ({ item }) => item.goal.kind, {
    required: true,
    note: "A goal with a number has level, change or flow.",
  }),
  ...valueColumns<Placed<Target>>("NumericGoal", ({ item: { goal } }) =>
    goal.kind === "direction" ? undefined : goal,
  ),
  column("bound_word", "NumericGoal.boundWord", (row) => numeric(row)?.boundWord),
  column("implicit", "NumericGoal.implicit", (row) => numeric(row)?.implicit, { type: "boolean" }),
  column("toward", "DirectionGoal.toward", ({ item: { goal } }) =>
    goal.kind === "direction" ? goal.toward : undefined,
  ),
  column("reference", "RelativeGoal.reference", ({ item: { goal } }) =>
    goal.kind === "relative" ? goal.reference : undefined,
  ),
  column("standing", "GoalTerms.standing", ({ item }) => item.goal.standing, { type: "boolean" }),
  column("condition", "GoalTerms.condition", ({ item }) => item.goal.condition),
  column("baseline_value", "Baseline.value", ({ item }) => item.baseline?.value, { type: "number" }),
  column("baseline_unit", "NumericGoal.unit", ({ item }) => item.baseline?.unit, { note: "Of the baseline." }),
  column("baseline_scale", "NumericGoal.scale", ({ item }) => item.baseline?.scale, {
    type: "number",
    note: "Of the baseline.",
  }),
  column("baseline_date", "Baseline.date", ({ item }) => item.baseline?.date),
  column("baseline_date_basis", "Baseline.dateBasis", ({ item }) => item.baseline?.dateBasis),
  column("baseline_observation", "Baseline.observation", ({ item }) => item.baseline?.observation, {
    refersTo: ["observations", "id"],
  }),
  ...deadlineColumns<Placed<Target>>("deadline", ({ item }) => item.deadline, true),
  ...deadlineColumns<Placed<Target>>("task_deadline", ({ item }) => item.taskDeadline, false),
  ...modalityColumns<Target>(),
  column("formal_type", "Target.formalType", ({ item }) => item.formalType),
  ...scopeColumns<Target>(),
  column("part_of", "Target.partOf", ({ item }) => item.partOf, { refersTo: ["targets", "id"] }),
  column("restates", "Target.restates", ({ item }) => item.restates, { refersTo: ["targets", "id"] }),
  ...responsibleColumns<Target>(),
  column("other_readings", "Target.readings", ({ item }) => item.readings?.length, {
    type: "integer",
    note: "How many; they stand in the plan's file.",
  }),
  ...closing<Target>(),
];

const observationColumns: readonly Column<Placed<Observation>>[] = [
  ...opening<Observation>("Target"),
  column("stage", "Target.stage", ({ item }) => item.stage),
  ...codingColumns<Observation>(),
  column("status", "Observation.status", ({ item }) => item.status, { required: true }),
  ...valueColumns<Placed<Observation>>("NumericGoal", ({ item }) => item, true),
  column("date", "Observation.date", ({ item }) => item.date),
  column("date_basis", "Observation.dateBasis", ({ item }) => item.dateBasis),
  ...scopeColumns<Observation>(),
  ...closing<Observation>(),
];

const milestoneColumns: readonly Column<Placed<Milestone>>[] = [
  ...opening<Milestone>("Milestone"),
  column("event", "Milestone.event", ({ item }) => item.event, { required: true }),
  column("stage", "Milestone.stage", ({ item }) => item.stage),
  column("themes", "Milestone.themes", ({ item }) => item.themes, { type: "list" }),
  ...deadlineColumns<Placed<Milestone>>("deadline", ({ item }) => item.deadline, true),
  ...deadlineColumns<Placed<Milestone>>("task_deadline", ({ item }) => item.taskDeadline, false),
  ...modalityColumns<Milestone>(),
  ...responsibleColumns<Milestone>(),
  ...closing<Milestone>(),
];

const actionColumns: readonly Column<Placed<Action>>[] = [
  ...opening<Action>("Action"),
  column("themes", "Action.themes", ({ item }) => item.themes, { type: "list" }),
  column("stages", "Action.stages", ({ item }) => item.stages, { type: "list" }),
  column(
    "instruments",
    "Action.instruments",
    ({ item }) => item.instruments?.map(({ scheme, code }) => `${scheme}:${code}`),
    { type: "list", note: "As `scheme:code`." },
  ),
  ...deadlineColumns<Placed<Action>>("deadline", ({ item }) => item.deadline, true),
  ...responsibleColumns<Action>(),
  ...closing<Action>(),
];

/** Every record of one kind, in the order of the plans. */
const placed = <Item>(read: (plan: Plan) => readonly Item[]): readonly Placed<Item>[] =>
  plans.flatMap((plan) => read(plan).map((item) => ({ plan: plan.id, item })));

/** The tables of the bundled plans. */
export function planTables(): readonly Table[] {
  return [
    table("plans", "One row a plan: what it is, and what is wrong with the copy.", planColumns, plans),
    table(
      "targets",
      "One row a target. A target with an indicator has the themes of that indicator.",
      targetColumns,
      placed(({ targets }) => targets),
    ),
    table(
      "observations",
      "One row a value that was, is estimated or is forecast.",
      observationColumns,
      placed(({ observations }) => observations),
    ),
    table(
      "milestones",
      "One row a dated yes/no commitment.",
      milestoneColumns,
      placed(({ milestones }) => milestones),
    ),
    table(
      "actions",
      "One row a task 任务举措.",
      actionColumns,
      placed(({ actions }) => actions),
    ),
  ];
}
