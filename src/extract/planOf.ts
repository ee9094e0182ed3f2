import { regionOf } from "../catalog/regions.ts";
import type { Action } from "../model/action.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Observation } from "../model/observation.ts";
import { type IntegrityRemark, type Plan, SCHEMA_VERSION, type SetAside } from "../model/plan.ts";
import type { RegionLevel } from "../model/region.ts";
import type { StageCode } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import { digestOf } from "./digest.ts";
import type { ExtractOptions } from "./extraction.ts";
import type { LedgerEntry } from "./ledger.ts";
import { LEFT_OUT_WORDS } from "./leftOutWords.ts";

/** The records of a draft plan. */
export interface RecordLists {
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly milestones: readonly Milestone[];
  readonly actions: readonly Action[];
}

interface Parts {
  readonly text: string;
  /** How many Unicode code points the text has. */
  readonly points: number;
  readonly title?: string;
  readonly id: string;
  readonly options: ExtractOptions;
  readonly period?: readonly [from: number, to: number];
  /** How many page marks and corrections the copy needed. */
  readonly marks: number;
  readonly corrections: number;
  readonly records: RecordLists;
  readonly ledger: readonly LedgerEntry[];
}

/** Puts the records and what is known of the copy together to a plan that passes the first door. */
export function planOf({
  text,
  points,
  title = "",
  id,
  options,
  period,
  marks,
  corrections,
  records,
  ledger,
}: Parts): Plan {
  const region = regionOf(options.region);
  const published = { publisher: options.publisher ?? "unknown", kind: options.kind ?? ("repost" as const) };
  return {
    id,
    schemaVersion: SCHEMA_VERSION,
    title: { zh: title || id, en: `Draft read from ${region?.name.en ?? options.region}` },
    region: options.region,
    level: options.level ?? region?.level ?? levelOf(options.region),
    genre: options.genre ?? genreOf(title),
    status: "unknown",
    horizons: horizonsOf(records.targets, period),
    remit: { stages: stagesOf(records) },
    parts: [{ id: "main", title: "正文", kind: "main", inCopy: "complete" }],
    attribution: { claimed: options.region, grade: options.region.endsWith("x") ? "unidentified" : "plausible" },
    source: {
      title: title || id,
      ...published,
      ...(options.url && { url: options.url }),
      ...(options.retrievedOn && { retrievedOn: options.retrievedOn }),
      sha256: digestOf(text),
      length: points,
      integrity: integrityOf(marks, corrections),
    },
    ...records,
    setAside: setAsideOf(ledger),
  };
}

/** A repost names the file it was copied from. */
const FILE_ENDING = /\.(?:docx?|pdf|wps|txt)$/i;
const TITLE = /^[^\n,。;:]{0,40}(?:规划|计划|方案|纲要|意见|行动)(?:\([^)\n]{2,24}\))?$/m;

/** The first line that ends like a title. */
export function titleOf(plain: string): string | undefined {
  return plain
    .slice(0, 4000)
    .split("\n")
    .map((line) => line.trim().replace(FILE_ENDING, ""))
    .find((line) => line.length >= 6 && TITLE.test(line));
}

function genreOf(title: string): Plan["genre"] {
  if (/纲要/.test(title)) return "outline";
  if (/行动/.test(title)) return "action-plan";
  return /实施|方案/.test(title) ? "implementation-plan" : "five-year-plan";
}

/** The tier of a code: of a province, a city, a county. */
function levelOf(code: string): RegionLevel {
  if (/^0{6}$/.test(code)) return "nation";
  if (/^\d{2}0{4}$/.test(code)) return "province";
  return /^\d{4}00$|x$/.test(code) ? "city" : "county";
}

/** The years that targets name; the end of the period when they name none. */
export function horizonsOf(
  targets: readonly Target[],
  period: readonly [number, number] | undefined,
): Plan["horizons"] {
  const stated = new Set<number>();
  for (const { deadline } of targets) if (deadline.kind === "by") stated.add(Number(deadline.date.slice(0, 4)));
  const years = [...stated].sort((a, b) => a - b).map((year) => ({ year, basis: "stated" as const }));
  if (years.length > 0 || !period) return years;
  return [{ year: period[1], basis: "inferred" }];
}

/** The stages that targets and actions name. */
export function stagesOf({ targets, actions }: Pick<RecordLists, "targets" | "actions">): readonly StageCode[] {
  const named = new Set<StageCode>();
  for (const { stage } of targets) if (stage) named.add(stage);
  for (const { stages } of actions) for (const stage of stages) named.add(stage);
  return [...named].sort();
}

function integrityOf(marks: number, corrections: number): readonly IntegrityRemark[] {
  const remarks: IntegrityRemark[] = [];
  if (marks > 0) {
    const note = {
      zh: `${marks}处页码混入正文,读时略去。`,
      en: `${marks} page marks stand in the text and were passed over.`,
    };
    remarks.push({ kind: "page-marks", note });
  }
  if (corrections > 0) {
    const note = { zh: `${corrections}处字符按更正后读取。`, en: `${corrections} places were read with a correction.` };
    remarks.push({ kind: "ocr-faults", note });
  }
  return remarks;
}

function setAsideOf(ledger: readonly LedgerEntry[]): readonly SetAside[] {
  return ledger.flatMap(({ exact, start, end, as, reason }) =>
    as === "left-out" && reason ? [{ exact, start, end, reason: LEFT_OUT_WORDS[reason].en }] : [],
  );
}
