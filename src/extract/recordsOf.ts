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
import type { Draft, FieldReading, MilestoneDraft, ObservationDraft, TargetDraft } from "./draft.ts";
import type { RecordReading } from "./extraction.ts";
import type { Item } from "./items.ts";
import type { Owned } from "./ledger.ts";
import { NOTHING } from "./nothing.ts";
import { type Span, touching } from "./passage.ts";
import type { RecordLists } from "./planOf.ts";
import type { Correction } from "./readCopy.ts";
import { type Task, taskOf } from "./taskOf.ts";

interface Sources {
  readonly id: string;
  readonly text: string;
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
  for (const draft of drafts) {
    const known = { target: targets, observation: observations, milestone: milestones }[draft.type];
    const record = `${id}-${draft.type}-${known.length + 1}`;
    ids.set(draft, record);
    const coded = draft.type === "milestone" ? {} : codingOf(draft, sources.catalog);
    const evidence = evidenceOf(draft, sources);
    if (draft.type === "target") {
      const target = targetOf(draft, record, evidence, coded, ids);
      targets.push({ ...target, ...restated(target, stated), ...asTask(taskFor(draft.item), "taskDeadline") });
    } else if (draft.type === "observation") observations.push(observationOf(draft, record, evidence, coded));
    else milestones.push({ ...milestoneOf(draft, record, evidence), ...asTask(taskFor(draft.item), "taskDeadline") });
    owned.push(...ownedBy(draft, record));
    readings.push(readingOf(draft, record, coded));
  }
  return {
    lists: {
      targets,
      observations,
      milestones,
      actions: actions.map((action, index) => ({
        ...actionOf(action, `${id}-action-${index + 1}`, sources),
        ...asTask(taskFor(action.item), "deadline"),
      })),
    },
    owned,
    readings,
  };
}

interface Coded {
  readonly indicator?: IndicatorId;
  readonly coding?: Coding;
}

function codingOf(draft: TargetDraft | ObservationDraft, catalog: Catalog): Coded {
  const { label, stage } = draft;
  const unit = draft.type === "observation" ? draft.value.unit : isNumeric(draft.goal) ? draft.goal.unit : undefined;
  const { indicator, predicate, confidence, refused } = resolveIndicator(
    label,
    { ...(stage && { stage }), ...(unit && { unit }) },
    { catalog },
  );
  if (indicator === null || !predicate) return {};
  const candidates = refused.map((each) => ({ indicator: each.indicator, confidence: each.confidence }));
  return {
    indicator,
    coding: {
      predicate,
      confidence,
      ...(candidates.length > 0 && { candidates }),
      by: "eduplan",
      status: "draft",
    },
  };
}

/** How a clause is quoted: exactly as the source has it. */
function quoteOf({ start, end }: Span, { text, pointAt }: Sources) {
  return { exact: text.slice(start, end), start: pointAt(start), end: pointAt(end) };
}

function evidenceOf(draft: Draft, sources: Sources): Evidence {
  const { clause, figure, support, item, reading } = draft;
  const mended = [
    ...touching(sources.corrections, clause.start, clause.end),
    ...(figure ? touching(sources.corrections, figure.start, figure.end) : []),
  ].filter((each, index, all) => all.indexOf(each) === index);
  const corrected = mended.length > 0;
  return {
    ...quoteOf(clause, sources),
    ...(figure && { value: sources.text.slice(figure.start, figure.end), valueStart: sources.pointAt(figure.start) }),
    ...(item.section !== "" && { section: item.section }),
    reading: corrected ? "ocr-corrected" : reading,
    ...(corrected && { note: correctionNote(mended) }),
    ...(support.length > 0 && { support: support.map((each) => ({ ...quoteOf(each, sources), role: each.role })) }),
  };
}

function correctionNote(corrections: readonly Correction[]) {
  const pairs = corrections.map(({ written, read }) => `“${written}”→“${read === NOTHING ? "" : read}”`).join("、");
  return { zh: `读作:${pairs}。`, en: `Read with a correction: ${pairs}.` };
}

function targetOf(
  draft: TargetDraft,
  id: string,
  evidence: Evidence,
  coded: Coded,
  ids: ReadonlyMap<Draft, string>,
): Target {
  const baseline = draft.baseline ?? baselineFrom(draft.baselineDraft, ids);
  const { label, stage, goal, deadline, modality, formalType, scope } = draft;
  return {
    id,
    label,
    ...(stage && { stage }),
    ...coded,
    goal,
    ...(baseline && { baseline }),
    deadline,
    ...(modality && { modality }),
    ...(formalType && { formalType }),
    ...(scope && { scope }),
    ...partOf(draft.partOfDraft, ids),
    evidence,
  };
}

function partOf(whole: TargetDraft | undefined, ids: ReadonlyMap<Draft, string>): Pick<Target, "partOf"> {
  const id = whole && ids.get(whole);
  return id === undefined ? {} : { partOf: id };
}

/** The same figure for the same thing by the same date, stated before. */
function restated({ id, label, stage, indicator, goal, deadline }: Target, stated: Map<string, string>) {
  if (!isNumeric(goal) || goal.value === null) return {};
  const { kind, bound, value, unit, scale, per } = goal;
  const due = deadline.kind === "by" ? deadline.date : deadline.kind;
  const key = JSON.stringify([indicator ?? label, stage, kind, bound, value, unit, scale, per, due]);
  const first = stated.get(key);
  if (first === undefined) stated.set(key, id);
  return first === undefined ? {} : { restates: first };
}

/** What a task's end says of who and when, under the name the record has for its deadline. */
function asTask<Name extends "deadline" | "taskDeadline">({ lead, responsible, deadline }: Task, name: Name) {
  return { ...(lead && { lead }), ...(responsible && { responsible }), ...(deadline && { [name]: deadline }) };
}

/** A baseline that repeats an observation of the same table. */
function baselineFrom(draft: ObservationDraft | undefined, ids: ReadonlyMap<Draft, string>): Baseline | undefined {
  const observation = draft && ids.get(draft);
  if (!draft || observation === undefined || typeof draft.value.value !== "number") return undefined;
  const { value, unit, scale } = { ...draft.value, value: draft.value.value };
  const { date, dateInferred } = draft;
  return {
    observation,
    value,
    unit,
    ...(scale && { scale }),
    ...(date && { date }),
    ...(date && dateInferred && { dateBasis: "inferred" as const }),
  };
}

function observationOf(draft: ObservationDraft, id: string, evidence: Evidence, coded: Coded): Observation {
  const { label, stage, value: measured, status, date, dateInferred, scope } = draft;
  const { bound, value, unit, scale, per } = measured;
  return {
    id,
    label,
    ...(stage && { stage }),
    ...coded,
    status,
    bound,
    value,
    ...(value === null && { missing: "noValue" as const }),
    unit,
    ...(scale && { scale }),
    ...(per && { per }),
    ...(date && { date }),
    ...(date && dateInferred && { dateBasis: "inferred" as const }),
    ...(scope && { scope }),
    evidence,
  };
}

function milestoneOf({ label, stage, deadline, modality }: MilestoneDraft, id: string, evidence: Evidence): Milestone {
  return {
    id,
    label,
    // A key that no other plan has: whether two plans mean the same event is for a reader to say.
    event: id,
    ...(stage && { stage }),
    deadline,
    ...(modality && { modality }),
    evidence,
  };
}

function actionOf({ label, themes, stages, clause, item }: ActionDraft, id: string, sources: Sources): Action {
  const evidence: Evidence = {
    ...quoteOf(clause, sources),
    ...(item.section !== "" && { section: item.section }),
    reading: "verbatim",
  };
  return { id, label, themes, stages, deadline: { kind: "unstated" }, evidence };
}

function ownedBy(draft: Draft, record: string): readonly Owned[] {
  const { figure, support } = draft;
  const baselineFigure = draft.type === "target" ? draft.baselineFigure : undefined;
  return [
    ...support.flatMap((each) => (each.role === "deadline" ? [{ ...each, as: "deadline" as const, record }] : [])),
    ...(figure ? [{ ...figure, as: "figure" as const, record }] : []),
    ...(baselineFigure ? [{ ...baselineFigure, as: "baseline" as const, record }] : []),
  ];
}

function readingOf({ fields }: Draft, record: string, { coding }: Coded): RecordReading {
  const all: Readonly<Record<string, FieldReading>> = {
    ...fields,
    ...(coding && { indicator: { rule: coding.predicate, confidence: coding.confidence } }),
  };
  const review = Object.keys(all).filter((name) => (all[name]?.confidence ?? 1) < REVIEW_BELOW);
  const confidence = Math.min(1, ...Object.values(all).map((each) => each.confidence));
  return { record, fields: all, confidence, review };
}
