import type { Catalog } from "../catalog/catalog.ts";
import { resolveIndicator } from "../catalog/resolve/resolveIndicator.ts";
import type { Action } from "../model/action.ts";
import type { Coding } from "../model/coding.ts";
import type { Evidence } from "../model/evidence.ts";
import { isNumeric } from "../model/goal.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Observation } from "../model/observation.ts";
import type { Baseline, Target } from "../model/target.ts";
import type { ActionDraft } from "./actionsOf.ts";
import { defined } from "./defined.ts";
import type { Draft, FieldReading, MilestoneDraft, ObservationDraft, TargetDraft } from "./draft.ts";
import type { RecordReading } from "./extraction.ts";
import type { Item } from "./items.ts";
import { labelAsWritten } from "./labelAsWritten.ts";
import type { Owned } from "./ledger.ts";
import { NOTHING } from "./nothing.ts";
import { type Span, touching } from "./passage.ts";
import type { RecordLists } from "./planOf.ts";
import type { Correction } from "./readCopy.ts";
import type { Script } from "./script.ts";
import { type Task, taskOf } from "./taskOf.ts";

interface Sources {
  readonly id: string;
  readonly text: string;
  readonly script: Script | undefined;
  readonly drafts: readonly Draft[];
  readonly actions: readonly ActionDraft[];
  readonly corrections: readonly Correction[];
  readonly pointAt: (unit: number) => number;
  readonly catalog: Catalog;
}

/** Records, and what their figures own of the text. */
export interface Records {
  readonly lists: RecordLists;
  readonly owned: readonly Owned[];
  readonly readings: readonly RecordReading[];
}

/** Below this a field is for a person to look at. */
const REVIEW_BELOW = 0.8;

/** Gives the drafts ids, indicators and evidence. */
export function recordsOf(sources: Sources): Records {
  const { drafts, actions, id } = sources;
  const targets: Target[] = [];
  const observations: Observation[] = [];
  const milestones: Milestone[] = [];
  const owned: Owned[] = [];
  const readings: RecordReading[] = [];
  const ids = new Map<Draft, string>();
  const stated = new Map<string, string>();
  const tasks = new Map<Item, Task>();
  const taskFor = (item: Item) => {
    const known = tasks.get(item) ?? taskOf(item);
    tasks.set(item, known);
    return known;
  };
  const made = { target: targets, observation: observations, milestone: milestones };
  for (const draft of drafts) {
    const record = `${id}-${draft.type}-${made[draft.type].length + 1}`;
    ids.set(draft, record);
    const coded = draft.type === "milestone" ? {} : codingOf(draft, sources.catalog);
    const label = labelAsWritten(draft, sources.text, sources.script);
    const known = { label, evidence: evidenceOf(draft, sources), coded, task: taskFor(draft.item), ids };
    if (draft.type === "target") targets.push(targetOf(draft, record, known, restated(draft, record, coded, stated)));
    else if (draft.type === "observation") observations.push(observationOf(draft, record, known));
    else milestones.push(milestoneOf(draft, record, known));
    addOwned(owned, draft, record);
    readings.push(readingOf(draft, record, coded));
  }
  return {
    lists: {
      targets,
      observations,
      milestones,
      actions: actions.map((action, index) =>
        actionOf(action, `${id}-action-${index + 1}`, taskFor(action.item), sources),
      ),
    },
    owned,
    readings,
  };
}

interface Coded {
  readonly indicator?: IndicatorId;
  readonly coding?: Coding;
}

/** What is known of a record beside its draft. */
interface Known {
  /** The label as the source has it. */
  readonly label: string;
  readonly evidence: Evidence;
  readonly coded: Coded;
  readonly task: Task;
  /** The ids of the drafts before. */
  readonly ids: ReadonlyMap<Draft, string>;
}

function codingOf(draft: TargetDraft | ObservationDraft, catalog: Catalog): Coded {
  const { measure: label = draft.label, stage } = draft;
  const unit = draft.type === "observation" ? draft.value.unit : isNumeric(draft.goal) ? draft.goal.unit : undefined;
  const { indicator, predicate, confidence, refused } = resolveIndicator(label, { stage, unit }, { catalog });
  if (indicator === null || !predicate) return {};
  const candidates =
    refused.length > 0
      ? refused.map((each) => ({ indicator: each.indicator, confidence: each.confidence }))
      : undefined;
  return {
    indicator,
    coding: defined<Coding>({ predicate, confidence, candidates, by: "eduplan", status: "draft" }),
  };
}

/** How a clause is quoted: exactly as the source has it. */
function quoteOf({ start, end }: Span, { text, pointAt }: Sources) {
  return { exact: text.slice(start, end), start: pointAt(start), end: pointAt(end) };
}

function evidenceOf(draft: Draft, sources: Sources): Evidence {
  const { clause, figure, support, item, reading, note } = draft;
  const mended = correctionsIn(clause, figure, sources.corrections);
  const { exact, start, end } = quoteOf(clause, sources);
  return defined<Evidence>({
    exact,
    start,
    end,
    value: figure && sources.text.slice(figure.start, figure.end),
    valueStart: figure && sources.pointAt(figure.start),
    section: item.section === "" ? undefined : item.section,
    reading: mended.length > 0 ? "ocr-corrected" : reading,
    note: mended.length > 0 ? correctionNote(mended) : note,
    support: support.length > 0 ? support.map((each) => quotedAs(each, sources)) : undefined,
  });
}

function quotedAs(span: Draft["support"][number], sources: Sources) {
  const { exact, start, end } = quoteOf(span, sources);
  return { exact, start, end, role: span.role };
}

function correctionsIn(clause: Span, figure: Span | undefined, all: readonly Correction[]): readonly Correction[] {
  const inClause = touching(all, clause.start, clause.end);
  const inFigure = figure ? touching(all, figure.start, figure.end) : [];
  return inFigure.length === 0 ? inClause : [...new Set([...inClause, ...inFigure])];
}

function correctionNote(corrections: readonly Correction[]) {
  const pairs = corrections.map(({ written, read }) => `“${written}”→“${read === NOTHING ? "" : read}”`).join("、");
  return { zh: `读作:${pairs}。`, en: `Read with a correction: ${pairs}.` };
}

function targetOf(
  draft: TargetDraft,
  id: string,
  { label, evidence, coded, task, ids }: Known,
  restates: string | undefined,
): Target {
  const { stage, goal, deadline, modality, formalType, scope } = draft;
  return defined<Target>({
    id,
    label,
    stage,
    indicator: coded.indicator,
    coding: coded.coding,
    goal,
    baseline: draft.baseline ?? baselineFrom(draft.baselineDraft, ids),
    deadline,
    modality,
    formalType,
    scope,
    partOf: draft.partOfDraft && ids.get(draft.partOfDraft),
    evidence,
    restates,
    lead: task.lead,
    responsible: task.responsible,
    taskDeadline: task.deadline,
  });
}

/** The target that stated the same figure for the same thing by the same date before. */
function restated(
  { label, stage, goal, deadline }: TargetDraft,
  id: string,
  { indicator }: Coded,
  stated: Map<string, string>,
): string | undefined {
  if (!isNumeric(goal) || goal.value === null) return undefined;
  const { kind, bound, value, unit, scale, per } = goal;
  const due = deadline.kind === "by" ? deadline.date : deadline.kind;
  const each = per ? JSON.stringify(per) : "";
  const key = `${indicator ?? label}\n${stage}\n${kind}\n${bound}\n${value}\n${unit}\n${scale}\n${each}\n${due}`;
  const first = stated.get(key);
  if (first === undefined) stated.set(key, id);
  return first;
}

/** A baseline that repeats an observation of the same table. */
function baselineFrom(draft: ObservationDraft | undefined, ids: ReadonlyMap<Draft, string>): Baseline | undefined {
  const observation = draft && ids.get(draft);
  if (!draft || observation === undefined || typeof draft.value.value !== "number") return undefined;
  const { value, unit, scale } = { ...draft.value, value: draft.value.value };
  const { date, dateInferred } = draft;
  const dateBasis = date && dateInferred ? "inferred" : undefined;
  return defined<Baseline>({ observation, value, unit, scale, date, dateBasis });
}

function observationOf(draft: ObservationDraft, id: string, { label, evidence, coded }: Known): Observation {
  const { stage, value: measured, status, date, dateInferred, scope } = draft;
  const { bound, value, unit, scale, per } = measured;
  return defined<Observation>({
    id,
    label,
    stage,
    indicator: coded.indicator,
    coding: coded.coding,
    status,
    bound,
    value,
    missing: value === null ? "noValue" : undefined,
    unit,
    scale,
    per,
    date,
    dateBasis: date && dateInferred ? "inferred" : undefined,
    scope,
    evidence,
  });
}

function milestoneOf(draft: MilestoneDraft, id: string, { label, evidence, task }: Known): Milestone {
  const { stage, deadline, modality } = draft;
  const { lead, responsible, deadline: taskDeadline } = task;
  // A key that no other plan has: whether two plans mean the same event is for a reader to say.
  return defined<Milestone>({
    id,
    label,
    event: id,
    stage,
    deadline,
    modality,
    evidence,
    lead,
    responsible,
    taskDeadline,
  });
}

function actionOf(draft: ActionDraft, id: string, { lead, responsible, deadline }: Task, sources: Sources): Action {
  const { label, themes, stages, clause, item } = draft;
  const { exact, start, end } = quoteOf(clause, sources);
  const section = item.section === "" ? undefined : item.section;
  return defined<Action>({
    id,
    label,
    themes,
    stages,
    deadline: deadline ?? { kind: "unstated" },
    evidence: defined<Evidence>({ exact, start, end, section, reading: "verbatim" }),
    lead,
    responsible,
  });
}

function addOwned(owned: Owned[], draft: Draft, record: string): void {
  const add = ({ start, end }: Span, as: Owned["as"]) => owned.push({ start, end, as, record });
  for (const each of draft.support) if (each.role === "deadline") add(each, "deadline");
  if (draft.figure) add(draft.figure, "figure");
  if (draft.type === "target" && draft.baselineFigure) add(draft.baselineFigure, "baseline");
}

function readingOf(draft: Draft, record: string, { coding }: Coded): RecordReading {
  const fields: Record<string, FieldReading> = {};
  const review: string[] = [];
  let lowest = 1;
  const add = (name: string, field: FieldReading) => {
    fields[name] = field;
    if (field.confidence < REVIEW_BELOW) review.push(name);
    lowest = Math.min(lowest, field.confidence);
  };
  for (const name in draft.fields) add(name, draft.fields[name] as FieldReading);
  if (coding) add("indicator", { rule: coding.predicate, confidence: coding.confidence });
  return { record, fields, confidence: lowest, review };
}
