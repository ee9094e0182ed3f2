import { closest } from "fastest-levenshtein";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Coding } from "../../model/coding.ts";
import type { Evidence } from "../../model/evidence.ts";
import { isNumeric } from "../../model/goal.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Observation } from "../../model/observation.ts";
import { STAGES, type StageCode } from "../../model/stages.ts";
import type { Target } from "../../model/target.ts";
import { THEMES, type Theme } from "../../model/themes.ts";
import { asWritten } from "./asWritten.ts";
import type { CellReader } from "./cellReader.ts";
import type { FiledRecord } from "./filedRecord.ts";
import { goalFrom, valueFrom } from "./goalFrom.ts";
import { PREDICATES, STATUSES } from "./reviewColumns.ts";
import { baselineFrom, dateFrom, deadlineFrom } from "./timesFrom.ts";

/** Who says what a row says. */
export interface Reviewer {
  /** The person's or program's name. */
  readonly by: string;
  /** The status of the codings so confirmed. */
  readonly status: Coding["status"];
  /** How far they are trusted, 0 to 1. */
  readonly confidence: number;
  /** The rule by which a field so corrected was read. */
  readonly rule: "review" | "reader";
}

/** What a record is made from besides the cells of its row. */
export interface Making {
  readonly read: CellReader;
  readonly id: string;
  readonly evidence: Evidence;
  /** The record as it was; absent for a new one. */
  readonly base?: FiledRecord;
  readonly reviewer: Reviewer;
  readonly catalog: Catalog;
}

/** The record of this type that a row states; `undefined` where a cell cannot be, which `read.problems` tells. */
export function recordFrom(type: FiledRecord["type"], making: Making): FiledRecord | undefined {
  const made = { target: targetFrom, observation: observationFrom, milestone: milestoneFrom, action: actionFrom }[type](
    making,
  );
  return making.read.problems.length === 0 ? made : undefined;
}

function targetFrom(making: Making): FiledRecord | undefined {
  const { read, base } = making;
  const old = base?.type === "target" ? base.record : undefined;
  const { stage, indicator, coding, themes, baseline, note, ...kept } = old ?? carriedOver(making);
  const label = labelFrom(read);
  const goal = goalFrom(read, old?.goal);
  const deadline = deadlineFrom(read, old?.deadline);
  const from = baselineFrom(read, baseline, goal && isNumeric(goal) ? goal.unit : undefined);
  const shared = {
    ...stageFrom(read),
    ...codedFrom(making, { indicator, coding }),
    ...themesFrom(read),
    ...noteFrom(read),
  };
  if (label === undefined || !goal || !deadline) return undefined;
  return { type: "target", record: { ...kept, label, ...shared, goal, ...(from && { baseline: from }), deadline } };
}

function observationFrom(making: Making): FiledRecord | undefined {
  const { read, base } = making;
  const old = base?.type === "observation" ? base.record : undefined;
  const { stage, indicator, coding, missing, scale, per, date, dateBasis, note, ...kept } = old ?? carriedOver(making);
  const label = labelFrom(read);
  const value = valueFrom(read, old);
  const status = read.word("status", STATUSES) ?? "A";
  const time = read.isChanged("date") ? dateFrom(read, "date") : date;
  const basis = read.isChanged("date") ? undefined : dateBasis;
  const shared = { ...stageFrom(read), ...codedFrom(making, { indicator, coding }), ...noteFrom(read) };
  if (label === undefined || !value) return undefined;
  const dated = { ...(time !== undefined && { date: time }), ...(time !== undefined && basis && { dateBasis: basis }) };
  return { type: "observation", record: { ...kept, label, ...shared, status, ...value, ...dated } };
}

function milestoneFrom(making: Making): FiledRecord | undefined {
  const { read, base } = making;
  const old = base?.type === "milestone" ? base.record : undefined;
  const { stage, themes, note, ...kept } = old ?? carriedOver(making);
  const label = labelFrom(read);
  const event = read.text("event") ?? kept.id;
  if (!ID.test(event)) read.refuse("event", "extract.review-not-an-id", { found: asWritten(event) });
  const deadline = deadlineFrom(read, old?.deadline);
  const shared = { ...stageFrom(read), ...themesFrom(read), ...noteFrom(read) };
  if (label === undefined || !deadline) return undefined;
  return { type: "milestone", record: { ...kept, label, event, ...shared, deadline } };
}

function actionFrom({ read, base }: Making): FiledRecord | undefined {
  if (base?.type !== "action") {
    read.refuse("type", "extract.review-no-new-action");
    return undefined;
  }
  const { note, ...kept } = base.record;
  const label = labelFrom(read);
  const [stages, themes] = [read.words("stage", STAGES), read.words("themes", THEMES)];
  const deadline = deadlineFrom(read, kept.deadline);
  if (label === undefined || !deadline) return undefined;
  return { type: "action", record: { ...kept, label, stages, themes, deadline, ...noteFrom(read) } };
}

/** An id as the first door asks for it. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

type Carried = Pick<Target, "id" | "evidence" | "scope" | "modality" | "extra">;

/** What a record keeps when it becomes one of another type: its id, its evidence, whom and where it is about. */
function carriedOver({
  id,
  evidence,
  base,
}: Making): Carried & Partial<Omit<Target & Observation & Milestone, keyof Carried>> {
  const scope = base?.type === "target" || base?.type === "observation" ? base.record.scope : undefined;
  const modality = base?.type === "target" || base?.type === "milestone" ? base.record.modality : undefined;
  const extra = base?.record.extra;
  return { id, evidence, ...(scope && { scope }), ...(modality && { modality }), ...(extra && { extra }) };
}

function labelFrom(read: CellReader): string | undefined {
  const label = read.text("label");
  if (label === undefined) read.refuse("label", "extract.review-required");
  return label;
}

function stageFrom(read: CellReader): { stage?: StageCode } {
  const stage = read.word("stage", STAGES);
  return stage ? { stage } : {};
}

function themesFrom(read: CellReader): { themes?: readonly Theme[] } {
  const themes = read.words("themes", THEMES);
  return themes.length > 0 ? { themes } : {};
}

function noteFrom(read: CellReader): { note?: string } {
  const note = read.text("note");
  return note === undefined ? {} : { note };
}

interface Coded {
  readonly indicator?: IndicatorId | undefined;
  readonly coding?: Coding | undefined;
}

/** Indicator and coding. What another reader than the program has settled stays that reader's unless it is changed here. */
function codedFrom({ read, reviewer, catalog }: Making, old: Coded): { indicator?: IndicatorId; coding?: Coding } {
  const indicator = read.text("indicator");
  const predicate = read.word("predicate", PREDICATES);
  const { by, status, confidence } = reviewer;
  if (indicator === undefined) {
    if (read.isChanged("predicate") && predicate) read.refuse("indicator", "extract.review-required");
    return {};
  }
  if (old.coding && !read.isChanged("indicator", "predicate")) {
    const isDraft = old.coding.status === "draft";
    const coding = isDraft && status !== "draft" ? { ...old.coding, confidence, by, status } : old.coding;
    return { indicator, coding };
  }
  if (!catalog.byId.has(indicator) && read.isChanged("indicator")) {
    const nearest = closest(indicator.slice(0, 60), [...catalog.byId.keys()]);
    read.refuse("indicator", "extract.review-unknown-indicator", {
      found: asWritten(indicator),
      nearest: asWritten(nearest),
    });
  }
  const candidates = old.coding?.candidates?.filter((each) => each.indicator !== indicator) ?? [];
  return {
    indicator,
    coding: {
      predicate: predicate ?? "skos:exactMatch",
      confidence,
      ...(candidates.length > 0 && { candidates }),
      by,
      status,
    },
  };
}
